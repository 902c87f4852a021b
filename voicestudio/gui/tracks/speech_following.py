"""Volume curves that follow speech: made again in the background after the speech was edited."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from voicestudio.document.editing.ducking import behind, caught_up
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.errors import UserError
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.model.session import EditorSession

_log = logging.getLogger(__name__)

_REST_MS = 200
"""Speech is looked for once no edit was made for so long, and the mouse is not held."""


class SpeechFollowing(QObject):
    """Makes curves again that are behind the speech they follow.

    The state of the history that left them behind gets them, so that there is nothing more to undo.

    Signals: followed() when curves were made again.
    """

    followed = Signal()

    def __init__(self, session: EditorSession, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._wanted: Tracks | None = None
        self._task: Task | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._begin)
        session.timeline_changed.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether curves are behind, and about to be made again."""
        return self._wanted is not None

    def shutdown(self) -> None:
        self._cancel()

    def _look(self) -> None:
        tracks = self._session.tracks
        if tracks is self._wanted:
            return
        self._cancel()
        if tracks is not None and behind(tracks):
            self._wanted = tracks
            self._rest.start()

    def _cancel(self) -> None:
        self._wanted = None
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._rest.start()  # what is dragged would be let go by a change
            return
        self._task = self._background.run(
            _caught_up,
            self._wanted,
            done=self._made,
            failed=self._not_made,
            cancellable=True,
            urgent=False,
            waiting=False,
        )

    def _made(self, tracks: Tracks) -> None:
        self._wanted = self._task = None
        self._session.complete(tracks)
        self.followed.emit()

    def _not_made(self, error: Exception) -> None:
        # The curves stay behind until the next edit: a file that is missing is told elsewhere.
        self._task = None
        known = isinstance(error, UserError | OSError)
        _log.error("a curve could not follow: %s", error, exc_info=None if known else error)


def _caught_up(tracks: Tracks, cancelled: Callable[[], bool]) -> Tracks:
    return caught_up(tracks, lambda _: None, cancelled)
