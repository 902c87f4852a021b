"""Keeps drawn curves by the range of the document that they were drawn for."""

from typing import Any

from PySide6.QtCore import QObject

from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.model.session import EditorSession


class CurveMemory(QObject):
    """Shows the curve that was drawn for the selected range, or a flat one.

    Curves are kept while the document is open.
    """

    def __init__(self, session: EditorSession, panel: EffectPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        self._drawn: dict[tuple[int, int], tuple[float, ...]] = {}
        self._showing = False
        panel.form.changed.connect(self._remember)
        panel.effect_chosen.connect(self._show)
        session.selection_changed.connect(self._show)
        session.document_changed.connect(self._forget)

    def _forget(self) -> None:
        self._drawn.clear()
        self._show()

    def _remember(self) -> None:
        curve = self._panel.form.curve
        if curve is not None and not self._showing:
            self._drawn[self._session.selection] = curve.heights

    def _show(self, *_: Any) -> None:
        curve = self._panel.form.curve
        if curve is None:
            return
        self._showing = True
        heights = self._drawn.get(self._session.selection, curve.usual)
        for number, height in enumerate(heights):
            curve.set_height(number, height)
        self._showing = False
