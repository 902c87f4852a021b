"""Runs Python's garbage collector while the user does nothing."""

import gc

from PySide6.QtCore import QObject, QTimer

from voicestudio.gui.model.session import EditorSession

_QUIET_MS = 1000
_DUE = 10
"""Rounds of the younger generations after which Python would look through everything."""
_NEVER = 1_000_000
_USUAL = gc.get_threshold()


class IdleCollector(QObject):
    """Runs full collections only when nothing was done in the window for a second.

    One takes a tenth of a second with 10,000 segments; an automatic one could come in the middle of
    an edit. Collected objects, the program and a newly opened document are frozen (`gc.freeze`), so
    that later collections skip them; closing a document unfreezes them all. Documents have no
    reference cycles, so they are freed without the collector.
    """

    def __init__(self, session: EditorSession, parent: QObject) -> None:
        super().__init__(parent)
        gc.set_threshold(*_USUAL[:2], _NEVER)
        gc.freeze()
        self.destroyed.connect(_as_usual)
        self._session, self._had_document = session, False
        self._thoroughly = False
        self._timer = QTimer(self, interval=_QUIET_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()
        session.document_changed.connect(self._leave_out)
        for busy in (
            session.timeline_changed,
            session.selection_changed,
            session.view_changed,
            session.playhead_changed,
        ):
            busy.connect(self._timer.start)

    def _leave_out(self) -> None:
        gc.freeze()
        self._thoroughly = self._thoroughly or self._had_document
        self._had_document = self._session.document is not None
        self._timer.start()

    def _collect(self) -> None:
        if self._thoroughly:
            gc.unfreeze()
        if self._thoroughly or gc.get_count()[2] >= _DUE:
            self._thoroughly = False
            gc.collect()
            gc.freeze()


def _as_usual() -> None:
    gc.set_threshold(*_USUAL)
    gc.unfreeze()
