"""How soon a recording of hours can be seen and used.

    python -m benchmarks.open_file [--short] [--json]

Times from the call that opens the file in the real, empty window, the file in the page cache:
until something of it is drawn, until the waveform of its whole length is (an estimate from short
stretches all over it), and until the exact peaks are in the cache; then once more, with the peaks
from there. A FLAC file is opened for the first time only. A compressed file can be used once it has
been decoded. Where Audacity is installed it imports the same wav, and the ratio is printed.
"""

import argparse
import shutil
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from benchmarks import audacity, common, material
from benchmarks.common import FOLDER, Figure
from benchmarks.window import opened_window, settle
from voicestudio.gui.shell.main_window import MainWindow

_PATIENCE_SECONDS = 300.0


def measure(options: argparse.Namespace) -> list[Figure]:
    """Open a wav for the first and for the second time, a FLAC file and an mp3."""
    long = material.recording(options.minutes)
    packed = material.recording(options.minutes, "flac")
    compressed = material.recording(options.mp3_minutes, "mp3")
    _read_once(long)
    shutil.rmtree(FOLDER / "cache", ignore_errors=True)
    first, whole, built = _opened(long)
    _, again, _ = _opened(long)
    _read_once(packed)
    _, packed_whole, packed_built = _opened(packed)
    usable, _, _ = _opened(compressed)
    length = f"{options.minutes} min wav"
    figures = [
        Figure(f"{length}: its beginning drawn", first, "s"),
        Figure(f"{length}: drawn in full length", whole, "s", 0.3),
        Figure(f"{length}: peaks built and kept", built, "s", 10.0),
        Figure(f"{length}: opened again, full length", again, "s", 0.2),
        Figure(f"{options.minutes} min flac: drawn in full length", packed_whole, "s", 0.3),
        Figure(f"{options.minutes} min flac: peaks built and kept", packed_built, "s", 10.0),
        Figure(f"{options.mp3_minutes} min mp3: usable", usable, "s", 5.0),
    ]
    figures += common.python_loop().figures("baseline: 100,000 turns of a Python loop")
    theirs = audacity.import_seconds(long)
    if theirs is not None:
        figures.append(Figure(f"{length}: imported by Audacity", theirs, "s"))
        ratio = f"{theirs / whole:.0f} times until drawn, {theirs / built:.1f} until all is done"
        figures.append(Figure(f"{length}: ours against Audacity's", whole / theirs, "", 1.0, ratio))
    return figures


class _Watch(QObject):
    """Notes when the waveform is first painted with a column known, and with all of them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.began = time.perf_counter()
        self.first = self.whole = 0.0
        window.tracks.waveform.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.whole:
            session = self._window.session
            if session.heard is not None:
                store = self._window.tracks.store
                known = store.peaks(session.heard, 0, session.frames, watched.width()).known
                now = time.perf_counter() - self.began
                self.first = self.first or (now if known.any() else 0.0)
                self.whole = now if known.all() else 0.0
        return super().eventFilter(watched, event)


def _opened(path: Path) -> tuple[float, float, float]:
    """Seconds until the beginning of `path` is drawn, all of it is, and nothing is left to do."""
    with opened_window() as window:
        watch = _Watch(window)
        watch.began = time.perf_counter()
        window.files.open_path(path)
        while not watch.whole:
            QApplication.processEvents()
            time.sleep(0.0005)
            if time.perf_counter() - watch.began > _PATIENCE_SECONDS:
                raise TimeoutError(f"{path} was not drawn")
        settle(window)
        return watch.first, watch.whole, time.perf_counter() - watch.began


def _read_once(path: Path) -> None:
    with path.open("rb") as file:
        while file.read(1 << 24):
            pass


def main() -> int:
    parser = common.parser("open_file", __doc__)
    parser.add_argument("--minutes", type=int, default=180, help="length of the wav")
    parser.add_argument("--mp3-minutes", type=int, default=60, help="length of the mp3")
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
