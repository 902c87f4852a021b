"""Chapters of a recording as markers: they move with edits and go back into the exported file."""

from collections.abc import Iterable

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.condition import Condition
from voicestudio.document.editing.markers import Marker, Markers


def chapter_markers(chapters: Iterable[Chapter], sample_rate: int, frames: int) -> list[Marker]:
    """A marker for each chapter that begins in a recording of `frames` frames."""
    places = ((round(chapter.start * sample_rate), chapter.title) for chapter in chapters)
    return [Marker(frame, frame, title) for frame, title in places if frame < frames]


def chapters_of(
    markers: Markers, condition: Condition, sample_rate: int, start: int, stop: int
) -> list[Chapter]:
    """What frames [start, stop) of a document have of chapters: its markers, except for flaws."""
    flaws = {flaw.reason for flaw in condition.flaws}
    return [
        Chapter((label.start - start) / sample_rate, label.name)
        for label in markers.labels
        if start <= label.start < stop and label.name not in flaws
    ]
