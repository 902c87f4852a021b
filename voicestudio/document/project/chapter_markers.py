"""Chapters and cue points as markers: they move with edits and go back into exported files."""

from collections.abc import Iterable

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.condition import Condition
from voicestudio.audio.wav_cues import Cue
from voicestudio.document.editing.markers import Marker, Markers


def chapter_markers(chapters: Iterable[Chapter], sample_rate: int, frames: int) -> list[Marker]:
    """A marker for each chapter that begins in a recording of `frames` frames.

    One with an end of its own is a region.
    """
    places = (
        (round(chapter.start * sample_rate), round(chapter.stop * sample_rate), chapter.title)
        for chapter in chapters
    )
    return [
        Marker(start, min(max(start, stop), frames), title)
        for start, stop, title in places
        if start < frames
    ]


def cue_markers(cues: Iterable[Cue], frames: int) -> list[Marker]:
    """A marker for each cue point in a recording of `frames` frames."""
    return [Marker(c.start, min(c.stop, frames), c.name) for c in cues if c.start <= frames]


def cues_of(markers: Markers, condition: Condition, start: int, stop: int) -> tuple[Cue, ...]:
    """The markers in frames [start, stop) of a document, except for flaws, from `start` on.

    Regions are cut at the ends of the range.
    """
    flaws = {flaw.reason for flaw in condition.flaws}
    return tuple(
        Cue(label.start, label.stop, label.name)
        for label in markers.kept(start, stop).labels
        if label.name not in flaws
    )


def chapters_of(
    markers: Markers, condition: Condition, sample_rate: int, start: int, stop: int
) -> list[Chapter]:
    """What frames [start, stop) of a document have of chapters: its markers, except for flaws.

    A region ends where it does; of one that reaches out, what lies inside.
    """
    flaws = {flaw.reason for flaw in condition.flaws}
    return [
        Chapter(
            (label.start - start) / sample_rate,
            label.name,
            (min(label.stop, stop) - start) / sample_rate if label.region else 0.0,
        )
        for label in markers.labels
        if start <= label.start < stop and label.name not in flaws
    ]
