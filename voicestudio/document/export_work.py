"""Writing all files of an export request, for the window and the command line."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from voicestudio.audio.chapter_files import (
    JSON_SUFFIX,
    TEXT_SUFFIX,
    json_chapters,
    youtube_text,
)
from voicestudio.audio.chapters import Chapter
from voicestudio.audio.condition import Condition
from voicestudio.audio.export import export_medium
from voicestudio.audio.export_report import ExportReport, write_report
from voicestudio.audio.partials import replace_text
from voicestudio.audio.read_back import read_back
from voicestudio.audio.sound_summary import summarised
from voicestudio.audio.tags import NO_TAGS, Tags
from voicestudio.audio.write import converted_blocks
from voicestudio.audio.write_report import WriteReport
from voicestudio.document.document import Document
from voicestudio.document.editing.ducking import behind, caught_up
from voicestudio.document.editing.markers import Markers
from voicestudio.document.export_request import REPORT_SUFFIX, ExportRequest, FilePart
from voicestudio.document.project.chapter_markers import chapters_of, cues_of
from voicestudio.document.timeline.read_files import ReadFiles
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.errors import Cancelled, UserError
from voicestudio.texts import tr

_FOLLOWING_SHARE = 0.1
"""The share of the progress for making curves again that are behind the speech they follow."""
_WRITING_SHARE = 0.7
"""The share of the progress that writing takes for a file with a report."""


@dataclass(frozen=True)
class ExportSource:
    """A snapshot of a document at the start of an export.

    Attributes:
        name: The document's display name.
        tracks: Its present tracks; their mix is what is written.
        markers, condition, tags: The rest of its present state.
        opened: What was heard as it was opened, before any edit.
        steps: The labels of the edits since then.
        recording: The file that the document was opened from, or None.
        others: What else may be needed again: the other states of the history, and a clip.
    """

    name: str
    tracks: Tracks
    markers: Markers
    condition: Condition
    tags: Tags
    opened: Timeline
    steps: tuple[str, ...] = ()
    recording: Path | None = None
    others: tuple[Timeline, ...] = ()

    @classmethod
    def of(cls, document: Document, clip: Timeline | None = None) -> "ExportSource":
        """Return the present state; `clip` is sound that was copied and can be pasted."""
        history = document.history
        states = tuple(
            timeline for state in history.states for timeline in state.all_tracks.timelines
        )
        return cls(
            document.name,
            document.tracks,
            history.markers,
            document.condition,
            document.tags,
            history.states[0].all_tracks.sound,
            history.labels[1 : history.index + 1],
            document.path,
            states if clip is None else (*states, clip),
        )

    @property
    def timeline(self) -> Timeline:
        """What is heard of it: the mix of its tracks."""
        return self.tracks.sound

    def read_files(self) -> ReadFiles:
        """Return the files that the document is read from; looks at each of them."""
        return ReadFiles.of((self.timeline, self.opened, *self.others), self.recording)

    def chapters(self, part: FilePart) -> list[Chapter]:
        rate = self.timeline.sample_rate
        return chapters_of(self.markers, self.condition, rate, part.start, part.stop)


@dataclass(frozen=True)
class Work:
    """Callbacks of a task: one for progress, from 0 to 1, and one that says if it is cancelled."""

    report: Callable[[float], None]
    is_cancelled: Callable[[], bool]

    def part(self, begin: float, share: float) -> "Work":
        """Return the callbacks for a part that covers progress `begin` to `begin + share`."""
        return Work(lambda fraction: self.report(begin + share * fraction), self.is_cancelled)


def write_files(
    source: ExportSource, request: ExportRequest, work: Work
) -> tuple[WriteReport, ...]:
    """Write all files of a request in order, and return a report for each sound file.

    No file that the document is read from is replaced, whatever the request says. Curves that are
    behind the speech they follow catch up first. Raises UserError and Cancelled; files completed
    before that stay.
    """
    settings, sound = request.settings, source.timeline
    if why := settings.encoding.impossible(settings.fmt, sound.sample_rate, sound.channels):
        raise UserError(why)
    _refuse_own(source, request)
    _refuse_existing(request)
    if behind(source.tracks):
        following, work = (
            work.part(0.0, _FOLLOWING_SHARE),
            work.part(_FOLLOWING_SHARE, 1 - _FOLLOWING_SHARE),
        )
        tracks = caught_up(source.tracks, following.report, work.is_cancelled)
        source = replace(source, tracks=tracks)
    total = max(1, sum(part.stop - part.start for part in request.files))
    reports, done = [], 0
    for part in request.files:
        frames = part.stop - part.start
        reports.append(_write(source, request, part, work.part(done / total, frames / total)))
        done += frames
    return tuple(reports)


def _refuse_own(source: ExportSource, request: ExportRequest) -> None:
    """Raise UserError if a file would be replaced that the document is read from."""
    own = source.read_files().first_of(request.every_path)
    if own is not None:
        raise UserError(told_own(own))


def told_own(path: Path) -> str:
    """Return the sentence for a file that is not written because the document is read from it."""
    return tr(
        "{path} holds sound of this recording: choose another name, so that it stays as it is.",
        path=path,
    )


def _refuse_existing(request: ExportRequest) -> None:
    """Raise UserError if a file exists that may not be replaced, before anything is written."""
    there = [] if request.replace else [path for path in request.every_path if path.exists()]
    if there:
        raise UserError(tr("{there} exists already and was not overwritten.", there=there[0]))


def _write(source: ExportSource, request: ExportRequest, part: FilePart, work: Work) -> WriteReport:
    writing = work.part(0.0, _WRITING_SHARE if request.report else 1.0)
    report = export_medium(
        source.timeline,
        part.path,
        request.settings,
        start=part.start,
        count=part.stop - part.start,
        overwrite=request.replace,
        progress=writing.report,
        cancelled=work.is_cancelled,
        tags=_tags(source, request, part),
        cues=cues_of(source.markers, source.condition, part.start, part.stop),
    )
    _write_chapters(source, request, part)
    if request.report:
        reporting = work.part(_WRITING_SHARE, 1 - _WRITING_SHARE)
        write_report(
            part.path.with_suffix(REPORT_SUFFIX), _report(source, request, report, reporting)
        )
    return report


def _tags(source: ExportSource, request: ExportRequest, part: FilePart) -> Tags:
    """Return the tags of a file: those of the document, with chapters if requested."""
    tags = source.tags if request.settings.tags else NO_TAGS
    if part.title:
        tags = replace(Tags.of({**dict(tags.texts), "title": part.title}), cover=tags.cover)
    # A file for a region, or between two markers, is itself a chapter.
    wanted = request.settings.chapters and not request.parts
    return tags.with_chapters(source.chapters(part) if wanted else ())


def _write_chapters(source: ExportSource, request: ExportRequest, part: FilePart) -> None:
    chapters = NO_TAGS.with_chapters(source.chapters(part)).chapters
    if chapters and request.json_chapters:
        replace_text(part.path.with_suffix(JSON_SUFFIX), json_chapters(chapters))
    if chapters and request.text_chapters:
        replace_text(part.path.with_suffix(TEXT_SUFFIX), youtube_text(chapters))


def _report(
    source: ExportSource, request: ExportRequest, written: WriteReport, work: Work
) -> ExportReport:
    opened = source.opened
    before = converted_blocks(
        opened, 0, opened.frames, opened.sample_rate, opened.channels, work.part(0, 0.5).report
    )
    fmt = request.settings.fmt
    rate = request.settings.encoding.rate_of(fmt, source.timeline.sample_rate)
    channels = request.settings.encoding.channels_of(source.timeline.channels)
    after = read_back(written.path, through_ffmpeg=fmt.through_ffmpeg)
    return ExportReport(
        source.name,
        written.path.name,
        _bytes(written.path),
        request.settings,
        summarised(
            _until_cancelled(before, work), opened.sample_rate, opened.channels, opened.frames
        ),
        summarised(_until_cancelled(after, work), rate, channels, written.frames),
        source.steps,
        source.tags.texts if request.settings.tags else (),
    )


def _until_cancelled(blocks: Iterator[np.ndarray], work: Work) -> Iterator[np.ndarray]:
    for block in blocks:
        if work.is_cancelled():
            raise Cancelled
        yield block


def _bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise UserError(
            tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror)
        ) from error
