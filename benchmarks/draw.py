"""Measures the GUI thread's time for a frame while the view is moved and zoomed.

    python -m benchmarks.draw [--short] [--json]

A stereo file of three hours is shown in the real window, the views 1600 pixels wide, waveform and
spectrogram together. The view is panned at five lengths between everything and single samples and
zoomed from one end to the other and back, a change every 1/60 s. A frame is everything the GUI
thread does from the change until it is on the screen, results of threads that arrive included. As
references, the same run measures a repaint that only copies a picture of that size, and a fixed
loop in Python: compare with those on another or a busy machine. For meaningful times run it under a
display, as `make bench` does.
"""

import argparse
import itertools
import sys
import time
from collections.abc import Callable, Iterator

from benchmarks import common, recordings
from benchmarks.common import MeasuredValue, Times
from benchmarks.window import Paints, baselines, next_frame, opened_window, settle
from voicestudio.audio.files import open_medium
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit
from voicestudio.gui.model.session import EditorSession

P95_MS, LARGEST_MS = 16.6, 50.0
PIECES = 10_000
_VIEW_SECONDS = (5400.0, 600.0, 30.0, 1.0, 0.02)
_ZOOM_STEP = 1.08

Moves = Iterator[Callable[[], object]]


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Frame times with the file as it is, and with thousands of cuts."""
    frames = 40 if options.short else 200
    path = recordings.recording(options.minutes)
    figures: list[MeasuredValue] = []
    with opened_window() as window:
        figures += baselines()
        session, paints = window.session, Paints(window.tracks.waveform)
        session.set_document(Document.open(path))
        settle(window)
        figures += timed(paints, pans(session, frames)).figures("pan", P95_MS, LARGEST_MS)
        figures += timed(paints, zooms(session)).figures("zoom", P95_MS, LARGEST_MS)
        session.apply(Edit("Cuts", recordings.cut_up(open_medium(path), options.pieces)))
        settle(window)
        named = f"with {options.pieces} pieces"
        moves = itertools.chain(pans(session, frames // 2), zooms(session))
        figures += timed(paints, moves).figures(named, P95_MS, LARGEST_MS)
    return figures


def timed(paints: Paints, moves: Moves) -> Times:
    """Times from each move until it is on the screen, a move every 1/60 s."""
    times = Times()
    for move in moves:
        began = time.perf_counter()
        with times.measured():
            paints.drawn(move)
        next_frame(began)
    return times


def pans(session: EditorSession, frames: int) -> Moves:
    """Scroll back and forth, `frames` times at each of five lengths in sight."""
    for seconds in _VIEW_SECONDS:
        length = min(seconds * session.sample_rate, session.frames / 2)
        session.set_view(session.frames / 4, session.frames / 4 + length)
        for number in range(frames):
            # Back and forth, so that it never stops at an end.
            step = 0.02 if number % 40 < 20 else -0.02
            yield lambda step=step, length=length: session.scroll(step * length)


def zooms(session: EditorSession) -> Moves:
    """Zoom from everything to single samples, and back."""
    session.show_all()
    anchor = session.frames * 0.4
    while session.view[1] - session.view[0] > 20:
        yield lambda: session.zoom(_ZOOM_STEP, anchor)
    while session.view[1] - session.view[0] < session.frames:
        yield lambda: session.zoom(1 / _ZOOM_STEP, anchor)


def main() -> int:
    parser = common.parser("draw", __doc__)
    parser.add_argument("--minutes", type=int, default=180, help="length of the file")
    parser.add_argument("--pieces", type=int, default=PIECES)
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
