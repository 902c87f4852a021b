"""Markers for damage that was found after a file was opened, or after a project was saved."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from voicestudio.audio.condition import Condition, Flaw, settled
from voicestudio.audio.files import FileMedium
from voicestudio.audio.padded import PaddedFile
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.timeline.origins import place_now, places_now
from voicestudio.document.timeline.timeline import Timeline

_SAME_SECONDS = 0.1


def condition_of(timeline: Timeline) -> Condition:
    """Return the conditions of the files in `timeline`; flaws are in its frames."""
    files = [s.medium for s in timeline.segments if isinstance(s.medium, FileMedium | PaddedFile)]
    notes = dict.fromkeys(note for file in files for note in file.condition.notes)
    return Condition(tuple(notes), settled(_flaws(timeline), timeline.sample_rate))


def _flaws(timeline: Timeline) -> Iterator[Flaw]:
    for place, segment in timeline.pieces():
        if not isinstance(segment.medium, FileMedium | PaddedFile):
            continue
        first, last = segment.start, segment.start + segment.length
        for flaw in segment.medium.condition.flaws:
            start, stop = max(flaw.start, first), min(flaw.stop, last)
            if start < stop or start == stop == flaw.start == flaw.stop:
                yield Flaw(start - first + place, stop - first + place, flaw.reason)


def with_flaws_marked(states: Sequence[Edit], flaws: Iterable[Flaw]) -> list[Edit]:
    """Return `states` with markers for those of `flaws` that the first state has none for.

    `flaws` are in frames of the first state. Every state is marked where the flaw is in it; a state
    without that sound gets no marker. States that need none are the same objects.
    """
    known = states[0].markers or Markers()
    marks = [Marker(flaw.start, flaw.stop, flaw.reason) for flaw in flaws]
    new = [mark for mark in marks if mark not in known.labels]
    if not new:
        return list(states)
    opened = before = states[0].timeline
    number = states[0].track
    placed: list[Marker | None] = list(new)
    marked: list[Edit] = []
    for state in states:
        now = state.all_tracks[number].timeline if number in state.all_tracks else before
        if now is not before:
            placed = _moved(opened, new, before, placed, now)
            before = now
        marked.append(_marked(state, [mark for mark in placed if mark is not None]))
    return marked


def _moved(
    opened: Timeline,
    marks: Sequence[Marker],
    before: Timeline,
    placed: Sequence[Marker | None],
    after: Timeline,
) -> list[Marker | None]:
    there = [mark for mark in placed if mark is not None]
    ends = places_now(before, [end for mark in there for end in (mark.start, mark.stop)], after)
    pairs = iter(zip(ends[::2], ends[1::2], strict=True))
    moved: list[Marker | None] = []
    for mark, was in zip(marks, placed, strict=True):
        start: int | None = None
        stop: int | None = None
        if was is not None:
            start, stop = next(pairs)
        elif after.frames > before.frames:  # cut sound may have been pasted
            start, stop = (place_now(opened, end, after) for end in (mark.start, mark.stop))
        if start is None or stop is None or start > stop or (mark.region and start == stop):
            moved.append(None)
        else:
            moved.append(Marker(start, stop, mark.name))
    return moved


def _marked(state: Edit, marks: Iterable[Marker]) -> Edit:
    """Return `state` with `marks`, except those that it has at about the same place."""
    known = state.markers or Markers()
    near = _SAME_SECONDS * state.timeline.sample_rate
    new = [
        mark
        for mark in marks
        if not any(
            mark.name == label.name and abs(mark.start - label.start) <= near
            for label in known.labels
        )
    ]
    return replace(state, markers=known.added(*new)) if new else state
