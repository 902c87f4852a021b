"""Measures four tracks beside one of the same run: mixing, drawing, edits and memory.

    python -m benchmarks.tracks [--short] [--json]

Each track is the same stereo recording of three hours, cut into 5,000 segments. Mixing is the time
of reading ten minutes of the mix, with gain and pan on every track. An edit deletes four seconds of
one track, alone and with all tracks kept in time, from the call until the window shows the result.
Drawing pans and zooms as `benchmarks.draw` does. For meaningful times run it under a display.
"""

import argparse
import itertools
import sys
import time
from collections.abc import Iterator
from dataclasses import replace

from benchmarks import common, recordings
from benchmarks.common import MeasuredValue, Times
from benchmarks.draw import pans, timed, zooms
from benchmarks.window import Paints, baselines, opened_window, settle, wait_until
from voicestudio.audio.files import open_medium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.track_edits import add_track
from voicestudio.document.timeline.tracks import Track, Tracks
from voicestudio.gui.shell.main_window import MainWindow

TRACKS = 4
SEGMENTS = 5_000
_SELECTED_SECONDS = 4.0
_LEAST_SPEED, _MOST_EDIT, _MOST_DRAWING, _MOST_MB = 100.0, 1.2, 1.5, 300.0


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Each figure with one track and with four, and the second as a multiple of the first."""
    path = recordings.recording(options.minutes)
    rounds, frames = (5, 20) if options.short else (20, 100)
    figures: list[MeasuredValue] = []
    with opened_window() as window:
        figures += baselines()
        session = window.session
        session.set_document(Document.open(path))
        cut_up = recordings.cut_up(open_medium(path), options.segments // 2)
        session.apply(Edit("Cuts", cut_up))
        settle(window)
        one, memory = _figures_of(window, rounds, frames), [common.resident_megabytes()]
        for number in range(1, TRACKS):
            assert session.document is not None
            session.apply(add_track(session.document.tracks, cut_up, 0, f"Copy {number}"))
        settle(window)
        four = _figures_of(window, rounds, frames)
        memory.append(common.resident_megabytes())
        for name, before in one.items():
            figures += _compared(name, before, four[name])
        figures.append(_mixing(window))
    figures.append(MeasuredValue("resident memory, one track", memory[0], "MB"))
    figures.append(MeasuredValue(f"resident memory, {TRACKS} tracks", memory[1], "MB", _MOST_MB))
    return figures


def _figures_of(window: MainWindow, rounds: int, frames: int) -> dict[str, Times]:
    """Times in ms of the window as it is now, by name."""
    session, paints = window.session, Paints(window.tracks.waveform)
    times: dict[str, Times] = {}
    for in_time in (False, True):
        session.all_in_time = in_time
        name = "delete, all tracks in time" if in_time else "delete on one track"
        times[name] = _deletions(window, paints, rounds)
    session.show_all()
    times["pan and zoom"] = timed(paints, itertools.chain(pans(session, frames), zooms(session)))
    return times


def _deletions(window: MainWindow, paints: Paints, rounds: int) -> Times:
    session, times = window.session, Times()
    start = round(session.frames * 0.4)
    selection = start, start + round(_SELECTED_SECONDS * session.sample_rate)
    for _ in range(rounds):
        session.select(*selection)
        settle(window)
        with times.measured():
            paints.drawn(lambda: session.apply(edits.delete(session.open_timeline, *selection)))
        wait_until(lambda: window.files.journal.idle)
        session.undo()
    return times


def _compared(name: str, one: Times, four: Times) -> Iterator[MeasuredValue]:
    before, after = (common.percentiles(times.wall)[1] for times in (one, four))
    yield MeasuredValue(f"{name}, one track, p95", before, "ms")
    yield MeasuredValue(f"{name}, {TRACKS} tracks, p95", after, "ms")
    most = _MOST_DRAWING if name == "pan and zoom" else _MOST_EDIT
    yield MeasuredValue(f"{name}, {TRACKS} tracks against one", after / before, "times", most)


def _mixing(window: MainWindow) -> MeasuredValue:
    """Computing time for reading the mix on one thread; the target is 100 times real time."""
    document = window.session.document
    assert document is not None  # it is open
    moved: list[Track] = [replace(t, gain_db=-6.0, pan=0.25) for t in document.tracks]
    sound = Tracks(tuple(moved)).sound
    count = min(600 * sound.sample_rate, sound.frames)
    began = time.thread_time()
    for start in range(0, count, sound.sample_rate):
        sound.read(start, min(sound.sample_rate, count - start))
    seconds = time.thread_time() - began
    minutes = count / sound.sample_rate / 60
    target = 60 * minutes / _LEAST_SPEED
    return MeasuredValue(f"mixing {minutes:.0f} min of {TRACKS} tracks", seconds, "s", target)


def main() -> int:
    parser = common.parser("tracks", __doc__)
    parser.add_argument("--minutes", type=int, default=180, help="length of each track")
    parser.add_argument("--segments", type=int, default=SEGMENTS, help="segments of each track")
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
