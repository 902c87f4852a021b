"""Putting in what was copied, made to fit first: aside, however long that takes."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from voicestudio.document import edits
from voicestudio.document.conversion import converted
from voicestudio.document.timeline import Timeline
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.background import Background
from voicestudio.gui.clipboard import Clipboard
from voicestudio.gui.progress_strip import ProgressStrip
from voicestudio.gui.session import EditorSession
from voicestudio.gui.work_progress import WorkProgress
from voicestudio.inference.takes import TakeFolder

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Work:
    """What is being made to fit, where it goes, and the sound it was asked for."""

    clip: Timeline
    timeline: Timeline
    start: int
    stop: int
    progress: WorkProgress


class Pasting(QObject):
    """Replaces the selection by sound of any format.

    What was converted last is kept, so that pasting it again is done at once.

    Signals: failed(str) with a message for the user; ended() when a conversion has, whether or not
    it led to an edit.
    """

    failed = Signal(str)
    ended = Signal()

    def __init__(
        self,
        session: EditorSession,
        clipboard: Clipboard,
        background: Background,
        strip: ProgressStrip,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._clipboard = session, clipboard
        self._background, self._strip = background, strip
        self._files = TakeFolder()
        self._work: _Work | None = None
        self._converted: tuple[Timeline, Timeline] | None = None
        strip.cancel_requested.connect(self.cancel)
        session.document_changed.connect(self.cancel)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"paste": self.paste}

    def paste(self) -> None:
        """Put what was copied in place of the selection, converted if it has another format."""
        clip, timeline = self._clipboard.clip, self._session.timeline
        if clip is None or timeline is None or self._work is not None:
            return
        fitting = self._fitting(clip, timeline)
        if fitting is not None:
            self._put_in(fitting, *self._session.selection)
            return
        progress = WorkProgress(self)
        progress.changed.connect(self._strip.set_fraction)
        self._work = _Work(clip, timeline, *self._session.selection, progress)
        self._strip.begin(f"Converting what was copied to {timeline.sample_rate / 1000:g} kHz")
        self._background.run(self._convert, self._work, done=self._done, failed=self._not_done)

    def cancel(self) -> None:
        """Give up what is being converted; nothing is changed."""
        if self._work is not None:
            self._work.progress.cancel()

    def _fitting(self, clip: Timeline, timeline: Timeline) -> Timeline | None:
        """What to put in for `clip`, if there is nothing to be converted any more."""
        if self._converted is not None and self._converted[0] is not clip:
            self._converted = None
        known = self._converted or (clip,)
        return next((sound for sound in known if _format(sound) == _format(timeline)), None)

    def _convert(self, work: _Work) -> Timeline:
        """Called on a thread of its own, never twice at a time."""
        return converted(
            work.clip,
            *_format(work.timeline),
            self._files.new_path(),
            progress=work.progress.report,
            cancelled=work.progress.is_cancelled,
            written=self._files.keep_while_used,
        )

    def _done(self, fitting: Timeline) -> None:
        work = self._end()
        self._converted = work.clip, fitting
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
                _log.error("converting failed", exc_info=error)
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            self.failed.emit(f"What was copied cannot be pasted: {reason}")
        self.ended.emit()

    def _end(self) -> _Work:
        work, self._work = self._work, None
        assert work is not None
        work.progress.deleteLater()
        self._strip.end()
        return work

    def _put_in(self, clip: Timeline, start: int, stop: int) -> None:
        timeline = self._session.timeline
        assert timeline is not None
        self._session.apply(edits.paste(timeline, start, stop, clip))


def _format(timeline: Timeline) -> tuple[int, int]:
    return timeline.sample_rate, timeline.channels
