"""Makes the pictures of a music bed in the user guide from the real application.

    python -m research.bed_pictures

The sample gets music that is made here: a dialog, and the window afterwards, go to `docs/pictures`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

import numpy as np
import soundfile
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from research.packed_pictures import packed
from voicestudio.document.editing.music_bed import BedSettings
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import SAMPLE, MainWindow
from voicestudio.gui.tracks.bed_dialog import BedDialog
from voicestudio.gui.widgets.theme import apply_theme
from voicestudio.paths import resource_path

FOLDER = Path("docs/pictures")
_RATE = 48_000
_CHORDS = (220, 277, 330), (196, 247, 294), (174, 220, 262), (196, 247, 294)
_CHORD_SECONDS, _CHORDS_PLAYED = 2, 12
_BED = BedSettings(intro=4.0, under=8.0)
_PATIENCE_SECONDS = 60.0


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="voicestudio-pictures-") as folder:
        names = ("CONFIG", "DATA", "CACHE", "LOGS")
        os.environ |= {f"VOICESTUDIO_{name}": folder for name in names}
        music = Path(folder, "theme.wav")
        soundfile.write(music, _music(), _RATE)
        application = make_application()
        apply_theme(application, "dark")
        window = MainWindow()
        window.resize(1160, 640)
        window.show()
        window.files.open_path(resource_path(SAMPLE))
        _wait(application, lambda: window.session.document is not None)
        window.bed.ask_where(music)
        dialog = window.findChild(BedDialog, "bedDialog")
        assert dialog is not None
        dialog.intro.setValue(_BED.intro)
        dialog.under.setValue(_BED.under)
        _wait(application, lambda: window.background.idle)
        _save(dialog, "music-bed-dialog.png")
        dialog.accept()
        _wait(application, lambda: window.session.tracks is not None and not window.bed.task.busy)
        orange = window.colouring.menu.findChild(QAction, "action_colour_orange")
        assert orange is not None
        orange.trigger()
        for dock in ("effectDock", "markerDock"):
            if (found := window.findChild(QWidget, dock)) is not None:
                found.hide()
        window.session.set_focus(0)
        _wait(application, lambda: window.background.idle)
        _save(window.tracks, "music-bed.png")
        window.leave()
    return 0


def _music() -> np.ndarray:
    """Chords that are struck and die away, float32 (frames, 2)."""
    times = np.arange(_CHORD_SECONDS * _RATE)[:, np.newaxis] / _RATE
    dying = np.exp(-1.2 * times)
    chords = [np.sin(2 * np.pi * np.array(chord) * times) * dying for chord in _CHORDS]
    mono = np.concatenate([chords[n % len(chords)].sum(axis=1) for n in range(_CHORDS_PLAYED)])
    return (0.2 * mono[:, np.newaxis] * [1.0, 0.9]).astype(np.float32)


def _save(widget: QWidget, name: str) -> None:
    path = FOLDER / name
    packed(widget.grab().toImage()).save(str(path), quality=0)
    print(f"{path}: {path.stat().st_size / 1000:.0f} kB")


def _wait(application: QApplication, ready: Callable[[], bool]) -> None:
    """Run the event loop until `ready` and everything is drawn."""
    deadline, quiet = time.monotonic() + _PATIENCE_SECONDS, 0
    while quiet < 20:
        application.processEvents()
        quiet = quiet + 1 if ready() else 0
        if time.monotonic() > deadline:
            raise TimeoutError("The window did not finish drawing itself in time.")
        time.sleep(0.02)


if __name__ == "__main__":
    sys.exit(main())
