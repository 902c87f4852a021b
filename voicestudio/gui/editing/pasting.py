"""Pasting: opens and converts the copied sound in the background, then inserts it."""

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.audio.files import FileMedium, open_medium
from voicestudio.audio.medium import Medium
from voicestudio.document.editing import edits
from voicestudio.document.editing.several_tracks import paste_each
from voicestudio.document.timeline.conversion import converted
from voicestudio.document.timeline.crossfade import joined
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.editing.clipboard import Clipboard, is_clip
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import WorkProgress
from voicestudio.inference.take_folder import TakeFolder
from voicestudio.texts import listed, tr

_log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 60.0
_LOOK_SECONDS = 0.05

Source = Timeline | tuple[Timeline, ...] | tuple[Path, ...]
Format = tuple[int, int]
"""Sample rate and number of channels."""


@dataclass(frozen=True)
class _Work:
    """The sound that is being opened or converted, and where it will be inserted.

    `formats` are those it has to have: of each clip where it comes from several tracks.
    """

    source: Source
    tracks: Tracks
    focus: int
    formats: tuple[Format, ...]
    start: int
    stop: int
    progress: WorkProgress


class Pasting(QObject):
    """Replaces the selection by the copied sound, of any format.

    The last converted sound is kept, so that pasting it again takes no time.

    Signals: failed(str) and told(str) with a message for the user; ended() when opening and
    converting has, whether or not it led to an edit; busy_changed(bool) when they begin and end.

    Attributes: strip, which shows them.
    """

    failed = Signal(str)
    told = Signal(str)
    ended = Signal()
    busy_changed = Signal(bool)

    def __init__(
        self,
        session: EditorSession,
        clipboard: Clipboard,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._clipboard = session, clipboard
        self._background = background
        self.strip = ProgressStrip("pasteStrip")
        self.strip.busy_changed.connect(self.busy_changed)
        self._files = TakeFolder()
        self._work: _Work | None = None
        self._converted: tuple[Source, tuple[Timeline, ...]] | None = None
        self.strip.cancel_requested.connect(self.cancel)
        session.document_changed.connect(self.cancel)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"paste": self.paste}

    @property
    def strips(self) -> tuple[ProgressStrip]:
        return (self.strip,)

    @property
    def busy(self) -> bool:
        """Whether something is being opened or converted."""
        return self.strip.busy

    def show_messages(self, bar: MessageBar) -> None:
        """Show messages about pasting in `bar` until the next edit or copy."""
        subject = bar.subject(self._session.timeline_changed, self._clipboard.changed)
        self.failed.connect(subject.warning)
        self.told.connect(subject.info)

    def shutdown(self) -> None:
        self.cancel()

    def paste(self) -> None:
        """Replace the selection by the copied sound, converted if it has another format.

        Sound of several tracks goes to as many, from the one with the focus down.
        """
        try:
            source = self._clipboard.content()
        except UserError as error:
            self.told.emit(str(error))
            return
        if source is not None:
            self._insert(source, *self._session.selection)

    def insert(self, paths: tuple[Path, ...], start: int, stop: int) -> None:
        """Replace frames [start, stop) of the track with the focus by sound files."""
        self._insert(paths, start, stop)

    def _insert(self, source: Source, start: int, stop: int) -> None:
        tracks = self._session.tracks
        if tracks is None or self._work is not None:
            return
        formats = _formats(source, tracks, self._session.focus)
        fitting = self._fitting(source, formats)
        if fitting is not None:
            self._put_in(fitting, start, stop)
            return
        progress = WorkProgress(self)
        progress.changed.connect(self.strip.set_fraction)
        self._work = _Work(source, tracks, self._session.focus, formats, start, stop, progress)
        self.strip.begin(_title(self._work))
        self._background.run(self._prepare, self._work, done=self._done, failed=self._not_done)

    def cancel(self) -> None:
        """Cancel opening and converting; nothing is changed."""
        if self._work is not None:
            self._work.progress.cancel()

    def _fitting(self, source: Source, formats: tuple[Format, ...]) -> tuple[Timeline, ...] | None:
        """The sound to insert for `source`; None if it has to be opened or converted first."""
        if self._converted is not None and self._converted[0] is not source:
            self._converted = None
        known = [_timelines(source), self._converted[1] if self._converted else ()]
        return next((clips for clips in known if tuple(map(_format, clips)) == formats), None)

    def _prepare(self, work: _Work) -> tuple[Timeline, ...]:
        """Open and convert the sound; runs in a worker thread, one call at a time."""
        parts = tuple(self._parts(work))
        return parts if _timelines(work.source) else (joined(*parts),)

    def _parts(self, work: _Work) -> Iterator[Timeline]:
        """Each copied sound, in the format of its track."""
        cancelled = work.progress.is_cancelled
        sources = _timelines(work.source) or work.source
        assert not isinstance(sources, Timeline)  # that would be in a tuple
        for number, source in enumerate(sources):
            report = partial(_report, work.progress, len(sources), number)
            rate, channels = work.formats[number if len(work.formats) > 1 else 0]
            if isinstance(source, Path):
                source = Timeline.from_medium(_opened(source, report, cancelled))
            yield converted(
                source,
                rate,
                channels,
                self._files.new_path(),
                progress=report,
                cancelled=cancelled,
                written=self._files.keep_while_used,
            )

    def _done(self, fitting: tuple[Timeline, ...]) -> None:
        work = self._end()
        if _timelines(work.source):
            self._converted = work.source, fitting
        if work.progress.is_cancelled():
            pass
        elif (work.tracks, work.focus) == (self._session.tracks, self._session.focus):
            self._put_in(fitting, work.start, work.stop)
        else:
            self.failed.emit(tr("The recording was edited meanwhile, so nothing was pasted."))
        self.ended.emit()

    def _not_done(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            if not isinstance(error, UserError | OSError):
                _log.error("pasting failed", exc_info=error)
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            self.failed.emit(tr("The copied sound cannot be pasted: {reason}", reason=reason))
        self.ended.emit()

    def _end(self) -> _Work:
        work, self._work = self._work, None
        assert work is not None
        work.progress.deleteLater()
        self.strip.end()
        return work

    def _put_in(self, clips: tuple[Timeline, ...], start: int, stop: int) -> None:
        session, tracks = self._session, self._session.tracks
        assert tracks is not None
        if len(clips) == 1:
            timeline, fade = session.open_timeline, session.crossfade
            session.apply(edits.paste(timeline, start, stop, clips[0], crossfade=fade))
            return
        try:
            edit = paste_each(
                tracks,
                session.focus,
                start,
                stop,
                clips,
                all_in_time=session.all_in_time,
                crossfade=session.crossfade,
            )
        except UserError as error:
            self.failed.emit(str(error))
            return
        session.apply(edit)
        place = session.open_tracks.index(session.focus)
        below = session.open_tracks.items[place : place + len(clips)]
        session.select_tracks((track.number for track in below), session.focus)


def _title(work: _Work) -> str:
    names = [source.name for source in _paths(work.source)]
    if names:
        return tr("Inserting {names}", names=listed(names))
    return tr("Converting the copied sound to {rate:g} kHz", rate=work.formats[0][0] / 1000)


def _timelines(source: Source) -> tuple[Timeline, ...]:
    """The clips of what was copied in this window; none of files."""
    if isinstance(source, Timeline):
        return (source,)
    return tuple(clip for clip in source if isinstance(clip, Timeline))


def _paths(source: Source) -> tuple[Path, ...]:
    if isinstance(source, Timeline):
        return ()
    return tuple(path for path in source if isinstance(path, Path))


def _formats(source: Source, tracks: Tracks, focus: int) -> tuple[Format, ...]:
    """The formats of the tracks that `source` is pasted to; new ones have those of their clips."""
    targets = tracks.timelines[tracks.index(focus) :]
    rate, clips = targets[0].sample_rate, _timelines(source)
    if len(clips) < 2:
        return (_format(targets[0]),)
    known = tuple(map(_format, targets[: len(clips)]))
    return known + tuple((rate, clip.channels) for clip in clips[len(known) :])


def _report(progress: WorkProgress, parts: int, number: int, fraction: float) -> None:
    progress.report((number + fraction) / parts)


def _opened(path: Path, report: Callable[[float], None], cancelled: Callable[[], bool]) -> Medium:
    """Open a sound file.

    A copy of another window is no file of the user's, so projects store it as they do results.
    """
    if not is_clip(path):
        return open_medium(path, progress=report, cancelled=cancelled)
    until = time.monotonic() + _PATIENCE_SECONDS
    while not path.exists():  # it is written when that window is left
        if cancelled():
            raise Cancelled
        if time.monotonic() > until:
            raise UserError(tr("the window in which it was copied has not handed it over."))
        time.sleep(_LOOK_SECONDS)
    return FileMedium(path)


def _format(timeline: Timeline) -> Format:
    return timeline.sample_rate, timeline.channels
