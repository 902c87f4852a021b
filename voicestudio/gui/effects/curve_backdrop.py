"""Draws the waveform of the selection behind the curve in the effect panel."""

from PySide6.QtCore import QObject, QTimer

from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.media_store import MediaStore

_SETTLED_MS = 40  # while the selection is being dragged, it is drawn again this often


class CurveBackdrop(QObject):
    """Gives the curve field, if there is one, the peaks of the range that the effect would change.

    That is the selection, or the whole document without one.
    """

    def __init__(
        self, session: EditorSession, store: MediaStore, panel: EffectPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._store, self._panel = session, store, panel
        self._due = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._due.timeout.connect(self._draw)
        for changed in (
            session.selection_changed,
            session.timeline_changed,
            session.document_changed,
            store.changed,
        ):
            changed.connect(self._later)
        panel.effect_chosen.connect(self._chosen)

    def _chosen(self, _effect: str) -> None:
        if (curve := self._panel.form.curve) is not None:  # a new one for every effect
            curve.resized.connect(self._later)
        self._later()

    def _later(self, *_: object) -> None:
        if self._panel.form.curve is not None and not self._due.isActive():
            self._due.start()

    def _draw(self) -> None:
        curve, timeline = self._panel.form.curve, self._session.timeline
        if curve is None:
            return
        start, stop = self._session.selection_or_all
        if timeline is None or start == stop:
            curve.show_sound(None)
        else:
            curve.show_sound(self._store.peaks(timeline, start, stop, curve.columns))
