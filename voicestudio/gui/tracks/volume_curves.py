"""Volume curves in the window: shown or not, and what was done to them with the mouse."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from voicestudio.document.editing.track_edits import set_track_envelope
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.errors import UserError
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.views.track_stack import TrackStack
from voicestudio.gui.views.volume_curve import VolumeCurve
from voicestudio.gui.widgets.message_bar import MessageBar


class VolumeCurves(QObject):
    """Makes each change of the curve of the focused track an edit of the history.

    Signals: failed(str) with a message for the user.
    """

    failed = Signal(str)

    def __init__(
        self,
        session: EditorSession,
        settings: Settings,
        stack: TrackStack,
        curve: VolumeCurve,
        shown: QAction,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._stack = session, settings, stack
        shown.setChecked(settings.volume_curves)
        stack.show_curves(settings.volume_curves)
        shown.toggled.connect(self._show)
        curve.wanted.connect(self._set)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"curve_up": partial(self._raise, 1.0), "curve_down": partial(self._raise, -1.0)}

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what cannot be done, until there is another edit."""
        self.failed.connect(bar.subject(self._session.timeline_changed).warning)

    def _show(self, on: bool) -> None:
        self._settings.volume_curves = on
        self._stack.show_curves(on)

    def _raise(self, by_db: float) -> None:
        tracks, selection = self._session.tracks, self._session.selection
        if tracks is not None:
            self._set(tracks[self._session.focus].envelope.raised(*selection, by_db))

    def _set(self, envelope: Envelope) -> None:
        tracks = self._session.tracks
        if tracks is None:
            return
        try:
            self._session.apply(set_track_envelope(tracks, self._session.focus, envelope))
        except UserError as error:
            self.failed.emit(str(error))
