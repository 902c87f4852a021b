"""Chains of effects in the Effect menu."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from voicestudio.effects.chain import BUILT_IN_CHAINS, Chain
from voicestudio.gui.widgets.plain_text import caption, tip
from voicestudio.texts import tr


class ChainMenu(QMenu):
    """Lists chains; choosing one applies it at once.

    Signals: chosen(Chain); edit_wanted(); history_wanted() to make one of the history.
    """

    chosen = Signal(object)
    edit_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, parent: QMenu) -> None:
        super().__init__(tr("Chains"), parent)
        self.setObjectName("chainsMenu")
        self.setToolTipsVisible(True)
        self._own: tuple[Chain, ...] = ()
        # Owned by the parent: this menu deletes its own actions when it is refilled.
        self._edit = QAction(tr("&Edit Chains…"), parent, objectName="editChains")
        self._history = QAction(tr("Save &History as Chain…"), parent, objectName="historyAsChain")
        self._history.setToolTip(tr("Other editors call a chain a macro"))
        self._allowed = False
        self.triggered.connect(self._act)
        self.show_own(())

    def show_own(self, own: tuple[Chain, ...]) -> None:
        """List the built-in chains and the user's chains `own`."""
        self.clear()
        for chain in BUILT_IN_CHAINS:
            self._add(chain)
        if own:
            self.addSeparator()
        for chain in own:
            self._add(chain)
        self.addSeparator()
        self.addAction(self._history)
        self.addAction(self._edit)
        self.allow(self._allowed)

    def allow(self, allowed: bool) -> None:
        """Enable or disable applying chains; editing them is always enabled."""
        self._allowed = allowed
        for action in self.actions():
            action.setEnabled(allowed or action is self._edit)

    def _add(self, chain: Chain) -> None:
        action = self.addAction(caption(chain.name, 60))
        action.setToolTip(tip(" → ".join(chain.summary().splitlines())))
        action.setData(chain)

    def _act(self, action: QAction) -> None:
        if action is self._edit:
            self.edit_wanted.emit()
        elif action is self._history:
            self.history_wanted.emit()
        else:
            self.chosen.emit(action.data())
