"""Volume curves in the window: shown or not, and what was done to them with the mouse."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.several_tracks import change_each
from voicestudio.document.editing.track_edits import set_track_envelope
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.errors import UserError
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.views.track_stack import TrackStack
from voicestudio.gui.views.volume_curve import VolumeCurve
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.texts import tr


class VolumeCurves(QObject):
    """Makes each change of a curve by the mouse or the keyboard an edit of the history.

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
        self._shown = shown
        settings.changed.connect(self._follow)
        curve.wanted.connect(self._set)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"curve_up": partial(self._raise, 1.0), "curve_down": partial(self._raise, -1.0)}

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what cannot be done, until there is another edit."""
        self.failed.connect(bar.subject(self._session.timeline_changed).warning)

    def _follow(self, setting: str) -> None:
        if setting == "volume_curves":
            self._shown.setChecked(self._settings.volume_curves)

    def _show(self, on: bool) -> None:
        self._settings.volume_curves = on
        self._stack.show_curves(on)

    def _raise(self, by_db: float) -> None:
        """Raise the curves of all selected tracks in the selection."""
        start, stop = self._session.selection

        def raised(tracks: Tracks, number: int) -> Edit:
            envelope = tracks[number].envelope.raised(start, stop, by_db)
            return set_track_envelope(tracks, number, envelope)

        self._change(raised, self._session.selected_tracks)

    def _set(self, envelope: Envelope) -> None:
        def set_to(tracks: Tracks, number: int) -> Edit:
            return set_track_envelope(tracks, number, envelope)

        self._change(set_to, (self._session.focus,))

    def _change(self, make: Callable[[Tracks, int], Edit], numbers: Sequence[int]) -> None:
        session, tracks = self._session, self._session.tracks
        if tracks is None:
            return
        try:
            session.apply(change_each(tracks, numbers, session.focus, make, _label))
        except UserError as error:
            self.failed.emit(str(error))


def _label(count: int) -> str:
    return tr("Volume curve of {n} track", "Volume curve of {n} tracks", n=count)
