"""The files that the sound of a document is read from, which none of its results may replace."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.audio.padded import PaddedFile
from voicestudio.document.timeline.band import BandMix
from voicestudio.document.timeline.converted import Converted
from voicestudio.document.timeline.crossfade import Crossfade
from voicestudio.document.timeline.mix import Mix
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.stereo_pair import StereoPair
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.transforms import ChannelMix, ReversedMedium
from voicestudio.errors import UserError
from voicestudio.paths import FileIdentity, file_identity


@dataclass(frozen=True)
class ReadFiles:
    """Files that sound is read from, by their absolute paths and by what is there."""

    paths: frozenset[Path]
    identities: frozenset[FileIdentity]

    @classmethod
    def of(cls, timelines: Iterable[Timeline], recording: Path | None = None) -> "ReadFiles":
        """Return `recording` and all files that `timelines` are read from, at any depth.

        Looks at each file on the disk.
        """
        files = list(_files_of(timelines))
        found = (recording, *(file.path for file in files), *(file.source for file in files))
        paths = {path.absolute() for path in found if path is not None}
        return cls(frozenset(paths), frozenset(filter(None, map(file_identity, paths))))

    def first_of(self, targets: Iterable[Path]) -> Path | None:
        """Return the first of `targets` that is one of these files, under whatever name."""
        return next((target for target in targets if self._holds(target)), None)

    def _holds(self, target: Path) -> bool:
        return target.absolute() in self.paths or file_identity(target) in self.identities


def unreadable_files(timelines: Iterable[Timeline]) -> tuple[Path, ...]:
    """Return the user's files that are open but cannot be read any more, without repetition.

    Reads a frame of each.
    """
    files = (file for file in _files_of(timelines) if not _is_readable(file))
    return tuple(dict.fromkeys(file.source for file in files if file.source is not None))


def _is_readable(file: FileMedium) -> bool:
    try:
        file.read(0, min(1, file.frames))
    except UserError:
        return False
    return True


def inner_media(medium: Medium) -> tuple[Medium, ...]:
    """Return the media that `medium` is made of; empty for files and timelines."""
    if isinstance(medium, Take | BandMix | Converted):
        return medium.dry, medium.wet
    if isinstance(medium, Crossfade):
        return medium.before, medium.after
    if isinstance(medium, ReversedMedium | ChannelMix):
        return (medium.source,)
    if isinstance(medium, RecordedTakes):
        return medium.sounds
    if isinstance(medium, StereoPair):
        return medium.sides
    if isinstance(medium, Mix):
        return tuple(part.timeline for part in medium.parts)
    return ()


def _files_of(timelines: Iterable[Timeline]) -> Iterator[FileMedium]:
    for medium in _all_media(timelines):
        file = medium.file if isinstance(medium, PaddedFile) else medium
        if isinstance(file, FileMedium):
            yield file


def _all_media(timelines: Iterable[Timeline]) -> Iterator[Medium]:
    """Yield all media at any depth; what timelines share is visited once."""
    waiting: list[Medium] = list(timelines)
    seen: dict[int, object] = {}  # holds the objects, so that no id is used again
    while waiting:
        medium = waiting.pop()
        if id(medium) in seen:
            continue
        seen[id(medium)] = medium
        yield medium
        waiting.extend(inner_media(medium))
        if isinstance(medium, Timeline):
            for body in (chunk.body for chunk in medium.chunks):
                if id(body) not in seen:
                    seen[id(body)] = body
                    waiting.extend(segment.medium for segment in body.segments)
