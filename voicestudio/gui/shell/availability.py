"""Which needs of commands are met: those of the document, and those that features meet."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, SignalInstance

from voicestudio.document.timeline.takes import has_takes
from voicestudio.document.timeline.timeline_checks import checks_of
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.shell.feature import MeetingNeeds


def available(features: Iterable[MeetingNeeds]) -> set[Need]:
    """Every need that is met, for `Actions.enable`; without a document only running work is."""
    met: set[Need] = set()
    for feature in features:
        met |= feature.met_needs()
    return met if "document" in met else met & {"busy"}


class DocumentNeeds(QObject):
    """The feature that meets needs of commands by the open document and the selection."""

    def __init__(self, session: EditorSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def commands_changed(self) -> Sequence[SignalInstance]:
        session = self._session
        return (session.timeline_changed, session.selection_changed, session.band_changed)

    def met_needs(self) -> set[Need]:
        """Needs that are met by the document, its history and its selection."""
        document = self._session.document
        if document is None:
            return set()
        channels, history = document.timeline.channels, document.history
        met: dict[Need, bool] = {
            "document": True,
            "checks": bool(checks_of(document.timeline)),
            "markers": bool(history.markers.labels),
            "several_channels": channels > 1,
            "stereo": channels == 2,
            "selection": self._session.has_selection,
            "band": self._session.band is not None,
            "undo": history.can_undo,
            "redo": history.can_redo,
            "takes": has_takes(document.timeline),
        }
        return {need for need, holds in met.items() if holds}
