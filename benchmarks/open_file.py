"""Measures how soon a recording of hours is drawn and can be played.

    python -m benchmarks.open_file [--short] [--json]

Times from the call that opens the file in the real, empty window, the file in the page cache: until
its beginning is drawn, until the waveform is drawn in its whole length (estimated from short
stretches all over it), and until the exact peaks are in the cache; then again, with the peaks from
the cache. A FLAC, an mp3 and an Ogg file are opened for the first time only. The latter two are
decoded meanwhile; they can be played once their first second can be read. Where Audacity is
installed it imports the same wav, and the ratio is printed. `--only-compressed` leaves out the wav
and FLAC.
"""

import argparse
import shutil
import sys
import time
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from benchmarks import audacity, common, recordings
from benchmarks.common import FOLDER, MeasuredValue
from benchmarks.window import opened_window, settle
from voicestudio.gui.shell.main_window import MainWindow

_TIMEOUT_SECONDS = 300.0


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Open a wav for the first and for the second time, a FLAC file, an mp3 and an Ogg file."""
    shutil.rmtree(FOLDER / "cache", ignore_errors=True)
    uncompressed = [] if options.only_compressed else _uncompressed(options.minutes)
    packed = (_compressed(options.compressed_minutes, kind) for kind in ("mp3", "ogg"))
    return [
        *uncompressed,
        *(figure for figures in packed for figure in figures),
        *common.python_loop().figures("baseline: 100,000 turns of a Python loop"),
    ]


def _uncompressed(minutes: int) -> list[MeasuredValue]:
    long, packed = (
        recordings.recording(minutes),
        recordings.recording(minutes, "flac"),
    )
    _read_once(long)
    first = _opened(long)
    again = _opened(long)
    _read_once(packed)
    from_packed = _opened(packed)
    length = f"{minutes} min wav"
    figures = [
        MeasuredValue(f"{length}: its beginning drawn", first.first, "s"),
        MeasuredValue(f"{length}: drawn in full length", first.whole, "s", 0.3),
        MeasuredValue(f"{length}: peaks built and kept", first.done, "s", 10.0),
        MeasuredValue(f"{length}: opened again, full length", again.whole, "s", 0.2),
        MeasuredValue(f"{minutes} min flac: drawn in full length", from_packed.whole, "s", 0.3),
        MeasuredValue(f"{minutes} min flac: peaks built and kept", from_packed.done, "s", 10.0),
    ]
    theirs = audacity.import_seconds(long)
    if theirs is not None:
        figures.append(MeasuredValue(f"{length}: imported by Audacity", theirs, "s"))
        ratio = f"{theirs / first.whole:.0f} times until drawn, {theirs / first.done:.1f} until all"
        against = f"{length}: ours against Audacity's"
        figures.append(MeasuredValue(against, first.whole / theirs, "", 1.0, ratio))
    return figures


def _compressed(minutes: int, kind: str) -> list[MeasuredValue]:
    path = recordings.recording(minutes, kind)
    _read_once(path)
    times = _opened(path)
    return [
        MeasuredValue(f"{minutes} min {kind}: its beginning drawn", times.first, "s", 1.0),
        MeasuredValue(f"{minutes} min {kind}: can be played", times.playable, "s", 1.0),
        MeasuredValue(f"{minutes} min {kind}: drawn in full length", times.whole, "s"),
        MeasuredValue(f"{minutes} min {kind}: peaks built and kept", times.done, "s"),
    ]


class _Times(NamedTuple):
    """Seconds until the first second can be read, until partly and fully drawn, and until idle."""

    playable: float
    first: float
    whole: float
    done: float


class _PaintWatch(QObject):
    """Records when the waveform is first painted with any column known, and with all of them."""

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
                width = self._window.tracks.waveform.width()
                known = store.peaks(session.heard, 0, session.frames, width).known
                now = time.perf_counter() - self.began
                self.first = self.first or (now if known.any() else 0.0)
                self.whole = now if known.all() else 0.0
        return super().eventFilter(watched, event)


def _opened(path: Path) -> _Times:
    playable = 0.0
    with opened_window() as window:
        watch = _PaintWatch(window)
        watch.began = time.perf_counter()
        window.files.open_path(path)
        while not watch.whole:
            QApplication.processEvents()
            if not playable and (sound := window.session.heard) is not None:
                sound.read(0, sound.sample_rate)
                playable = time.perf_counter() - watch.began
            time.sleep(0.0005)
            if time.perf_counter() - watch.began > _TIMEOUT_SECONDS:
                raise TimeoutError(f"{path} was not drawn")
        settle(window)
        return _Times(playable, watch.first, watch.whole, time.perf_counter() - watch.began)


def _read_once(path: Path) -> None:
    with path.open("rb") as file:
        while file.read(1 << 24):
            pass


def main() -> int:
    parser = common.parser("open_file", __doc__)
    parser.add_argument("--minutes", type=int, default=180, help="length of the wav")
    parser.add_argument(
        "--compressed-minutes", type=int, default=60, help="length of the mp3 and the Ogg file"
    )
    parser.add_argument("--only-compressed", action="store_true", help="no wav and no FLAC")
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
