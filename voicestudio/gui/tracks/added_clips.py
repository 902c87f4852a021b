"""Files whose sound is added to the open recording: opened at its rate, with what is wrong."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from voicestudio.audio.condition import Condition
from voicestudio.audio.files import open_medium
from voicestudio.document.document import Document
from voicestudio.document.editing.markers import Marker
from voicestudio.document.editing.track_edits import rename_track
from voicestudio.document.timeline.conversion import source_at_rate
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.texts import sentences, tr


@dataclass(frozen=True)
class AddedClip:
    """The sound of a file at the document's rate, and its damage in frames of that."""

    path: Path
    timeline: Timeline
    condition: Condition

    def flaws(self, start: int) -> list[Marker]:
        """Return markers for the damage where the clip begins at frame `start`."""
        flaws = self.condition.flaws
        return [Marker(flaw.start + start, flaw.stop + start, flaw.reason) for flaw in flaws]


def opened_clips(
    paths: Sequence[Path],
    rate: int,
    report: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[AddedClip, ...]:
    """Open sound files at the rate of the document. Raises UserError, OSError and Cancelled."""
    clips = []
    for number, path in enumerate(paths):

        def part(fraction: float, before: int = number) -> None:
            report((before + fraction) / len(paths))

        medium = open_medium(path, progress=part, cancelled=cancelled)
        condition = medium.condition.at_rate(medium.sample_rate, rate)
        if medium.sample_rate != rate:
            medium = source_at_rate(medium, rate)
        clips.append(AddedClip(path, Timeline.from_medium(medium), condition))
    return tuple(clips)


def with_first_named(document: Document) -> Tracks:
    """Return the tracks; a first one that has no name is called like its file."""
    tracks = document.tracks
    first = tracks.items[0]
    if len(tracks) > 1 or first.name or document.path is None:
        return tracks
    return rename_track(tracks, first.number, document.path.stem).all_tracks


def damage_of(clips: Sequence[AddedClip], rate: int) -> str:
    """Return sentences about what is wrong with the files; empty where nothing is."""
    told = []
    for clip in clips:
        if found := clip.condition.sentences(rate):
            marked = [tr("It is marked.")] if clip.condition.flaws else []
            what = sentences([*found, *marked])
            told.append(tr("{file}: {what}", file=clip.path.name, what=what))
    return sentences(told)
