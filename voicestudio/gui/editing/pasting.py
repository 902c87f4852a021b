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
from voicestudio.document.timeline.conversion import converted
from voicestudio.document.timeline.crossfade import joined
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.editing.clipboard import Clipboard, is_clip
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import WorkProgress
from voicestudio.inference.take_folder import TakeFolder

_log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 60.0
_LOOK_SECONDS = 0.05

Source = Timeline | tuple[Path, ...]


@dataclass(frozen=True)
class _Work:
    """The sound that is being opened or converted, and where it will be inserted."""

    source: Source
    timeline: Timeline
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
        self._converted: tuple[Source, Timeline] | None = None
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
        """Replace the selection by the copied sound, converted if it has another format."""
        timeline = self._session.timeline
        if timeline is None or self._work is not None:
            return
        try:
            source = self._clipboard.content()
        except UserError as error:
            self.told.emit(str(error))
            return
        if source is None:
            return
        fitting = self._fitting(source, timeline)
        if fitting is not None:
            self._put_in(fitting, *self._session.selection)
            return
        progress = WorkProgress(self)
        progress.changed.connect(self.strip.set_fraction)
        start, stop = self._session.selection
        self._work = _Work(source, timeline, start, stop, progress)
        self.strip.begin(_title(self._work))
        self._background.run(self._prepare, self._work, done=self._done, failed=self._not_done)

    def cancel(self) -> None:
        """Cancel opening and converting; nothing is changed."""
        if self._work is not None:
            self._work.progress.cancel()

    def _fitting(self, source: Source, timeline: Timeline) -> Timeline | None:
        """The sound to insert for `source`; None if it has to be opened or converted first."""
        if self._converted is not None and self._converted[0] is not source:
            self._converted = None
        known = (sound for sound in self._converted or (source,) if isinstance(sound, Timeline))
        return next((sound for sound in known if _format(sound) == _format(timeline)), None)

    def _prepare(self, work: _Work) -> Timeline:
        """Open and convert the sound; runs in a worker thread, one call at a time."""
        return joined(*self._parts(work))

    def _parts(self, work: _Work) -> Iterator[Timeline]:
        """Each copied sound, in the document's format."""
        cancelled = work.progress.is_cancelled
        sources = (work.source,) if isinstance(work.source, Timeline) else work.source
        for number, source in enumerate(sources):
            report = partial(_report, work.progress, len(sources), number)
            if isinstance(source, Path):
                source = Timeline.from_medium(_opened(source, report, cancelled))
            yield converted(
                source,
                work.timeline.sample_rate,
                work.timeline.channels,
                self._files.new_path(),
                progress=report,
                cancelled=cancelled,
                written=self._files.keep_while_used,
            )

    def _done(self, fitting: Timeline) -> None:
        work = self._end()
        if isinstance(work.source, Timeline):
            self._converted = work.source, fitting
        if work.progress.is_cancelled():
            pass
        elif work.timeline is self._session.timeline:
            self._put_in(fitting, work.start, work.stop)
        else:
            self.failed.emit("The recording was edited meanwhile, so nothing was pasted.")
        self.ended.emit()

    def _not_done(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            if not isinstance(error, UserError | OSError):
                _log.error("pasting failed", exc_info=error)
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            self.failed.emit(f"The copied sound cannot be pasted: {reason}")
        self.ended.emit()

    def _end(self) -> _Work:
        work, self._work = self._work, None
        assert work is not None
        work.progress.deleteLater()
        self.strip.end()
        return work

    def _put_in(self, clip: Timeline, start: int, stop: int) -> None:
        timeline = self._session.timeline
        assert timeline is not None
        self._session.apply(edits.paste(timeline, start, stop, clip))


def _title(work: _Work) -> str:
    if isinstance(work.source, Timeline):
        return f"Converting the copied sound to {work.timeline.sample_rate / 1000:g} kHz"
    names = ", ".join(path.name for path in work.source)
    return f"Inserting {names}"


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
            raise UserError("the window in which it was copied has not handed it over.")
        time.sleep(_LOOK_SECONDS)
    return FileMedium(path)


def _format(timeline: Timeline) -> tuple[int, int]:
    return timeline.sample_rate, timeline.channels
