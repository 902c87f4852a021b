"""Measures edits, with the redraw, in a three-hour recording cut into 10,000 pieces.

    python -m benchmarks.edit [--short] [--json]

The edits go through the window as a user's do: the session, the panels, the views at 1600 pixels,
and the journal on its thread. The time is that from the call until the window shows the result.
Every piece ends in a cross-fade, so the timeline has twice as many segments as pieces. As
references, the same run measures a repaint that only copies a picture of that size, and a fixed
loop in Python: compare with those on another or a busy machine. For meaningful times run it under a
display, as `make bench` does.
"""

import argparse
import sys
from collections.abc import Callable
from functools import partial

import numpy as np

from benchmarks import common, recordings
from benchmarks.common import MeasuredValue, Times
from benchmarks.window import Paints, baselines, opened_window, settle, wait_until
from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades, processing
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.fades import Fade
from voicestudio.document.editing.markers import Marker
from voicestudio.document.editing.strengths import StrengthChange
from voicestudio.document.timeline.takes import takes_between
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.shell.main_window import MainWindow

TARGET_MS = 20.0
PIECES = 10_000
_SELECTED_SECONDS = 4.0

Editing = Callable[[MainWindow], Edit]


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Each kind of edit, then undo and redo, with all of the recording in sight and with 30 s."""
    path = recordings.recording(options.minutes)
    rounds = 3 if options.short else 20
    figures: list[MeasuredValue] = []
    with opened_window() as window:
        figures += baselines()
        session = window.session
        session.set_document(Document.open(path))
        settle(window)
        session.apply(Edit("Cuts", recordings.cut_up(open_medium(path), options.pieces)))
        session.apply(_take(window))
        settle(window)
        paints = Paints(window.tracks.waveform)
        for label, seconds in (("all in sight", None), ("30 s in sight", 30.0)):
            for name, editing in _kinds().items():
                _look_at(window, seconds)
                done, undone, redone = _repeated(window, paints, editing, rounds)
                figures.append(_figure(f"{name}, {label}", done))
                if name == "delete":
                    figures.append(_figure(f"undo, {label}", undone))
                    figures.append(_figure(f"redo, {label}", redone))
    return figures


def _look_at(window: MainWindow, seconds: float | None) -> None:
    session = window.session
    start = session.frames * 0.4
    length = session.frames if seconds is None else seconds * session.sample_rate
    session.set_view(0 if seconds is None else start - length / 2, start + length / 2)
    if seconds is None:
        session.show_all()
    session.select(start, start + _SELECTED_SECONDS * session.sample_rate)
    settle(window)


def _repeated(
    window: MainWindow, paints: Paints, editing: Editing, rounds: int
) -> tuple[Times, Times, Times]:
    """Measure the edit, its undo and its redo; the edit is undone at the end."""
    session, times = window.session, (Times(), Times(), Times())
    start, stop = session.selection
    steps = (lambda: session.apply(editing(window)), session.undo, session.redo)
    for _ in range(rounds):
        for step, measured in zip(steps, times, strict=True):
            with measured.measured():
                paints.drawn(step)
            wait_until(lambda: window.files.journal.idle)
        session.undo()
        session.select(start, stop)
        settle(window)
    return times


def _figure(name: str, times: Times) -> MeasuredValue:
    """The 95th percentile as the figure, the other statistics as its details."""
    half, most, largest = common.percentiles(times.wall)
    own, computed = (common.percentiles(kind)[1] for kind in (times.own, times.computed))
    detail = f"p50 {half:.1f}, max {largest:.1f}, own p95 {own:.1f}, computed p95 {computed:.1f}"
    return MeasuredValue(name, most, "ms", TARGET_MS, detail)


def _kinds() -> dict[str, Editing]:
    """Functions that apply each kind of edit to the window's selection."""

    def plain(function: Callable[..., Edit], *more: object) -> Editing:
        return lambda window: function(window.session.timeline, *window.session.selection, *more)

    return {
        "delete": plain(edits.delete),
        "delete, leaving silence": plain(edits.delete_leaving_gap),
        "paste": _paste,
        "duplicate": plain(edits.duplicate),
        "insert silence": _insert_silence,
        "trim": plain(edits.trim),
        "silence": plain(edits.silence),
        "fade in": plain(_fade_in),
        "gain": plain(fades.gain, -3.0),
        "gain of everything": _gain_of_everything,
        "reverse": plain(processing.reverse),
        "split": partial(_marking, function=edits.split),
        "marker": _marker,
        "take": _take,
        "strength of a take": _strength,
    }


def _fade_in(timeline: Timeline, start: int, stop: int) -> Edit:
    return fades.fade(timeline, start, stop, Fade("in", stop - start))


def _timeline(window: MainWindow) -> Timeline:
    timeline = window.session.timeline
    assert timeline is not None  # every round has a document open
    return timeline


def _paste(window: MainWindow) -> Edit:
    timeline, (start, stop) = _timeline(window), window.session.selection
    return edits.paste(timeline, start, start, edits.copy(timeline, start, stop))


def _insert_silence(window: MainWindow) -> Edit:
    return edits.insert_silence(_timeline(window), window.session.selection[0], 48_000)


def _gain_of_everything(window: MainWindow) -> Edit:
    return fades.gain(_timeline(window), 0, window.session.frames, -3.0)


def _marking(window: MainWindow, function: Callable[..., Edit]) -> Edit:
    session = window.session
    return function(_timeline(window), session.markers, *session.selection)


def _marker(window: MainWindow) -> Edit:
    session = window.session
    markers = session.markers.added(Marker(*session.selection, "Chapter"))
    return Edit("Marker", _timeline(window), markers=markers)


def _take(window: MainWindow) -> Edit:
    session = window.session
    start = round(session.frames * 0.4)
    stop = start + round(2 * _SELECTED_SECONDS * session.sample_rate)
    wet = np.full((stop - start, 2), 0.01, np.float32)
    medium = ArrayMedium(wet, session.sample_rate)
    return edits.take_result(_timeline(window), start, stop, medium, "Enhance speech")


def _strength(window: MainWindow) -> Edit:
    timeline = _timeline(window)
    ids = frozenset({next(takes_between(timeline, 0, timeline.frames)).take.id})
    return edits.strength_change(timeline, StrengthChange(ids, 0, timeline.frames, 0.5))


def main() -> int:
    parser = common.parser("edit", __doc__)
    parser.add_argument("--minutes", type=int, default=180, help="length of the file")
    parser.add_argument("--pieces", type=int, default=PIECES)
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
