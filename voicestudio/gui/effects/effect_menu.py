"""Effects of other packages in the Effect menu."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from voicestudio.effects.registry import BUILT_IN
from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.plain_text import caption, tip


class PackageEffectsMenu(QMenu):
    """Opens one of the panel's effects that have no command; empty when there is none."""

    def __init__(self, session: EditorSession, panel: EffectPanel, parent: QMenu) -> None:
        super().__init__("Other E&ffects", parent)
        self.setObjectName("packageEffectsMenu")
        self._session, self._panel = session, panel
        for spec in panel.specs:
            if spec in BUILT_IN:
                continue
            action = self.addAction(f"{caption(spec.label)}…")
            action.setObjectName(f"effect_{spec.name}")
            action.setToolTip(tip(spec.label))
            action.setData(spec.name)
        self.triggered.connect(self._open)
        session.document_changed.connect(self._allow)
        self.menuAction().setVisible(bool(self.actions()))
        self._allow()

    def _open(self, action: QAction) -> None:
        self._panel.open(action.data())

    def _allow(self) -> None:
        for action in self.actions():
            action.setEnabled(self._session.document is not None)
