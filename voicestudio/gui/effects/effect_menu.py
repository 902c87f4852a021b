"""Submenus of the Effect menu: one for each group of effects, and one for other packages'."""

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from voicestudio.effects.registry import BUILT_IN
from voicestudio.effects.sequential_effect import GROUPS
from voicestudio.effects.spec import EffectSpec
from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.plain_text import caption, tip
from voicestudio.texts import english, tr

# The mnemonics must differ from those of the other entries of the Effect menu.
_GROUP_TITLES = dict(
    zip(
        GROUPS, (tr("EQ and &Filters"), tr("D&ynamics"), tr("Clic&ks and Mouth Noise")), strict=True
    )
)


class EffectsMenu(QMenu):
    """A menu of effects that opens the chosen one in the panel; hidden while it is empty."""

    def __init__(
        self,
        title: str,
        name: str,
        specs: Iterable[EffectSpec],
        session: EditorSession,
        panel: EffectPanel,
        parent: QMenu,
    ) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self._session, self._panel = session, panel
        for spec in specs:
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


def effect_menus(session: EditorSession, panel: EffectPanel, parent: QMenu) -> list[EffectsMenu]:
    """Return a menu for each group, and one for effects of other packages without a group."""
    menus = [
        EffectsMenu(
            title,
            f"effects{english(group).split()[0]}Menu",
            [spec for spec in panel.specs if spec.group == group],
            session,
            panel,
            parent,
        )
        for group, title in _GROUP_TITLES.items()
    ]
    others = [s for s in panel.specs if s not in BUILT_IN and s.group not in _GROUP_TITLES]
    other = EffectsMenu(tr("Other Effects"), "packageEffectsMenu", others, session, panel, parent)
    return [*menus, other]
