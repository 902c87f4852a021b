"""A demonstration without a display: `python -m voicestudio.demo`.

Enhances the noisy part of the sample recording like `voicestudio enhance`, and writes the result,
spectrograms of before and after, and a picture of the window to `build/demo`.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from voicestudio.audio.files import FileMedium, open_medium
from voicestudio.audio.levels import rms_dbfs
from voicestudio.audio.medium import Medium
from voicestudio.audio.output_formats import output_format
from voicestudio.audio.spectrogram import SpectrogramSettings, spectrogram
from voicestudio.audio.write import write_medium
from voicestudio.document.editing.edits import Edit, take_result
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.loading import load_effect
from voicestudio.effects.registry import effect
from voicestudio.errors import UserError
from voicestudio.inference.blocks import render_effect
from voicestudio.inference.device import prepare_torch, resolve_device
from voicestudio.paths import resource_path

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage
    from PySide6.QtWidgets import QApplication

FOLDER = Path("build/demo")
_FRAME_SECONDS = 0.03
_PICTURE = (1400, 300)  # columns and rows of each spectrogram
_CAPTION_HEIGHT = 28
_WINDOW_SIZE = (1360, 840)
_WINDOW_PATIENCE_SECONDS = 60.0


@dataclass(frozen=True)
class Enhanced:
    """The sample before and after enhancing [start, stop), which took `seconds`."""

    before: Medium
    edit: Edit
    wet: FileMedium
    start: int
    stop: int
    seconds: float


def main() -> int:
    """Write everything to `build/demo` and print the paths; returns the exit status."""
    # Even if there is a display, nothing is shown on it.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The offscreen platform prints irrelevant warnings.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    FOLDER.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix="voicestudio-demo-") as folder:
            # Keep the demo out of the user's recent files and settings.
            os.environ |= {"VOICESTUDIO_CONFIG": folder, "VOICESTUDIO_DATA": folder}
            enhanced = _enhance(resource_path("sample/sample.flac"), Path(folder))
            made = _write_everything(enhanced)
            enhanced.wet.close()
    except UserError as error:
        print(f"voicestudio: {error}", file=sys.stderr)
        return 2
    print("\n".join([*_findings(enhanced.before, made[0], enhanced), "", "Look and listen:"]))
    print("\n".join(f"  {path}" for path in made))
    return 0


def _enhance(sample: Path, folder: Path) -> Enhanced:
    stretch = json.loads(sample.with_suffix(".json").read_text())
    medium = open_medium(sample)
    start, stop = (
        round(stretch[key] * medium.sample_rate) for key in ("noisy_from_s", "noisy_to_s")
    )
    spec = effect("enhance")
    prepare_torch()
    processor = load_effect(spec, resolve_device("auto"), None)
    begun = time.monotonic()
    wet = render_effect(medium, start, stop, spec, processor, folder / "wet.w64")
    seconds = time.monotonic() - begun
    edit = take_result(Timeline.from_medium(medium), start, stop, wet, spec.label)
    return Enhanced(medium, edit, wet, start, stop, seconds)


def _write_everything(enhanced: Enhanced) -> tuple[Path, Path, Path]:
    from voicestudio.gui.shell.app import make_application

    sound, picture, window = (
        FOLDER / name for name in ("enhanced.wav", "before-after.png", "window.png")
    )
    write_medium(enhanced.edit.timeline, sound, fmt=output_format("wav24"), overwrite=True)
    application = make_application()
    _before_after(enhanced.before, enhanced.edit.timeline).save(str(picture))
    _window(application, enhanced).save(str(window))
    return sound, picture, window


# -- measurements ---------------------------------------------------------------------------


def _findings(before: Medium, result: Path, enhanced: Enhanced) -> list[str]:
    """Return sentences about the written file, measured without a clean reference."""
    after = FileMedium(result)
    start, stop, rate = enhanced.start, enhanced.stop, before.sample_rate
    length = (stop - start) / rate
    pauses, speech = zip(
        *(_levels(medium.read(start, stop - start), rate) for medium in (before, after)),
        strict=True,
    )
    outside = (
        np.abs(before.read(a, b - a) - after.read(a, b - a)).max()
        for a, b in ((0, start), (stop, before.frames))
    )
    same = after.frames == before.frames and max(outside) == 0.0
    after.close()
    return [
        f"Enhanced {start / rate:.2f} s to {stop / rate:.2f} s of the sample in "
        f"{enhanced.seconds:.2f} s ({enhanced.seconds / length:.3f} of real time).",
        f"  between the words  {pauses[0]:6.1f} dBFS before  {pauses[1]:6.1f} dBFS after",
        f"  in the words       {speech[0]:6.1f} dBFS before  {speech[1]:6.1f} dBFS after",
        f"  outside the stretch, and in length: {'unchanged' if same else 'CHANGED'}",
    ]


def _levels(samples: np.ndarray, rate: int) -> tuple[float, float]:
    """Return the levels in dBFS of the quietest and the loudest tenth of short frames."""
    frames = np.array_split(samples, max(1, round(len(samples) / rate / _FRAME_SECONDS)))
    levels = sorted(max(rms_dbfs(frame), -120.0) for frame in frames)
    tenth = max(1, len(levels) // 10)
    return float(np.mean(levels[:tenth])), float(np.mean(levels[-tenth:]))


# -- pictures -------------------------------------------------------------------------------


def _before_after(before: Medium, after: Medium) -> "QImage":
    """Return both spectrograms, one above the other on the same scales."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter

    width, height = _PICTURE
    picture = QImage(width, 2 * (height + _CAPTION_HEIGHT), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    painter.setPen(Qt.GlobalColor.white)
    for row, (caption, medium) in enumerate((("Before", before), ("After", after))):
        top = row * (height + _CAPTION_HEIGHT)
        seconds = medium.frames / medium.sample_rate
        text = f"{caption}: 0 to {seconds:.1f} s, 0 to {medium.sample_rate / 2000:g} kHz (mel)"
        painter.drawText(10, top + _CAPTION_HEIGHT - 9, text)
        painter.drawImage(0, top + _CAPTION_HEIGHT, _spectrogram_image(medium))
    painter.end()
    return picture


def _spectrogram_image(medium: Medium) -> "QImage":
    from pyqtgraph import ColorMap, colormap
    from PySide6.QtGui import QImage

    width, height = _PICTURE
    settings = SpectrogramSettings(scale="mel")
    shades = spectrogram(medium, 0, medium.frames, width, height, settings)
    image = QImage(shades.data, width, height, width, QImage.Format.Format_Indexed8)
    colours = cast(ColorMap, colormap.get("inferno")).getColors(ColorMap.QCOLOR)
    image.setColorTable([colour.rgb() for colour in cast("list[QColor]", colours)])
    return image.convertToFormat(QImage.Format.Format_RGB32)  # owns its memory


def _window(application: "QApplication", enhanced: Enhanced) -> "QImage":
    """Return a picture of the window with the sample open and its noisy part enhanced."""
    from voicestudio.gui.shell.main_window import MainWindow

    window = MainWindow()
    window.resize(*_WINDOW_SIZE)  # offscreen screens are small
    window.show()
    window.files.open_path(resource_path("sample/sample.flac"))
    _wait(application, lambda: window.session.document is not None)
    window.session.apply(enhanced.edit)
    _wait(application, lambda: window.background.idle)
    image = window.grab().toImage()
    window.leave()
    return image


def _wait(application: "QApplication", ready: Callable[[], bool]) -> None:
    """Run the event loop until `ready` and everything is drawn."""
    deadline = time.monotonic() + _WINDOW_PATIENCE_SECONDS
    quiet = 0
    while quiet < 5:  # drawing may start more work
        application.processEvents()
        quiet = quiet + 1 if ready() else 0
        if time.monotonic() > deadline:
            raise UserError("The window did not finish drawing itself in time.")
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
