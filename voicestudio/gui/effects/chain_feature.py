"""Chains of effects in the window: their menu, their editor, their files, and applying them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from voicestudio.effects.chain import Chain
from voicestudio.effects.chain_file import read_chain_file, write_chain_file
from voicestudio.effects.user_presets import UserPresets
from voicestudio.error_messages import message_of
from voicestudio.gui.effects.chain_editor import ChainEditor
from voicestudio.gui.effects.chain_menu import ChainMenu
from voicestudio.gui.effects.effect_controller import EffectController
from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.effects.history_chain_dialog import HistoryChainDialog
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.preset_model import PresetStore
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.message_bar import MessageBar, Subject
from voicestudio.profiles.names import name_key
from voicestudio.profiles.profile import Profile
from voicestudio.texts import tr


class ChainFeature(QObject):
    """Applies a chain to the selection when it is chosen in the menu or in the editor.

    Signals: train_wanted(str goal) when a voice profile is to be trained; chosen_for_files(str
    name) when the chain that `edit_for_files` showed, or another one, is to be used.
    """

    train_wanted = Signal(str)
    chosen_for_files = Signal(str)

    def __init__(
        self,
        session: EditorSession,
        effects: EffectController,
        panel: EffectPanel,
        store: PresetStore,
        background: Background,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._background = background
        self._session, self._effects, self._panel = session, effects, panel
        self._store, self._window = store, window
        self._editor: ChainEditor | None = None
        self._untold: Chain | None = None
        self._subject: Subject | None = None
        self._profiles: list[Profile] = []
        self.menu: ChainMenu | None = None
        session.document_changed.connect(self._allow)
        effects.busy_changed.connect(self._allow)
        store.changed.connect(self._list)

    def fill(self, parent: QMenu) -> ChainMenu:
        """Create the menu of chains as a submenu of `parent`."""
        menu = self.menu = ChainMenu(parent)
        menu.chosen.connect(self.apply)
        menu.edit_wanted.connect(self.edit)
        menu.history_wanted.connect(self.save_history)
        self._allow()
        return menu

    def show_messages(self, bar: MessageBar) -> None:
        """Say in `bar` that a chain of the history was saved."""
        self._subject = bar.subject(self._session.document_changed)

    def apply(self, chain: Chain) -> None:
        """Apply a chain, and show the effect panel with its progress."""
        self._panel.wanted.emit()
        self._effects.run_chain(chain, self._panel.device)

    def edit(self) -> None:
        """Open the editor."""
        editor = self._opened()
        editor.edit_for_document()
        editor.show()
        editor.raise_()

    def edit_for_files(self, name: str) -> None:
        """Open the editor with the chain `name`, which is used for other files."""
        editor = self._opened()
        editor.edit_for_files(name)
        editor.show()
        editor.raise_()
        editor.activateWindow()

    def _opened(self) -> ChainEditor:
        if self._editor is None:
            editor = self._editor = ChainEditor(self._window)
            editor.apply_wanted.connect(self.apply)
            editor.used.connect(self.chosen_for_files)
            editor.save_wanted.connect(self._save)
            editor.delete_wanted.connect(self._delete)
            editor.train_wanted.connect(self.train_wanted)
            editor.show_profiles(self._profiles)
            editor.import_wanted.connect(self._import)
            editor.export_wanted.connect(self._export)
            self._list()
            self._allow()
        return self._editor

    def show_profiles(self, profiles: list[Profile]) -> None:
        """Set the list of all voice profiles."""
        self._profiles = profiles
        if self._editor is not None:
            self._editor.show_profiles(profiles)

    def save_history(self) -> None:
        """Ask which steps of the history are to be a chain."""
        document = self._session.document
        if document is None:
            return
        states = document.history.states[: document.history.index + 1]
        dialog = HistoryChainDialog(states, self._replaced, self._window)
        dialog.save_wanted.connect(self._save_and_tell)
        self._session.document_changed.connect(dialog.reject)
        dialog.show()

    def _replaced(self, name: str) -> str:
        own = self._store.presets.chains
        there = any(name_key(chain.name) == name_key(name) for chain in own)
        return tr("“{name}” is there already and will be replaced.", name=name) if there else ""

    def _import(self, path: Path) -> None:
        self._background.run(read_chain_file, path, done=self._imported, failed=self._tell)

    def _imported(self, chain: Chain) -> None:
        if self._editor is not None:
            self._editor.show_imported(chain)

    def _export(self, chain: Chain, path: Path) -> None:
        self._background.run(
            partial(write_chain_file, chain, path, replace=True), failed=self._tell
        )

    def _tell(self, error: Exception) -> None:
        if self._editor is not None:
            self._editor.notice.show_error(message_of(error))

    def _list(self) -> None:
        own = self._store.presets.chains
        if self.menu is not None:
            self.menu.show_own(own)
        if self._editor is not None:
            self._editor.show_own(own)
        self._tell_saved(own)

    def _allow(self, _changed: object = None) -> None:
        possible = self._session.document is not None and not self._effects.busy
        if self.menu is not None:
            self.menu.allow(possible)
        if self._editor is not None:
            self._editor.set_applicable(possible)

    def _save_and_tell(self, chain: Chain) -> None:
        self._untold = chain
        self._save(chain)

    def _tell_saved(self, own: Sequence[Chain]) -> None:
        """Say where the chain is that was made of the history, once it is stored."""
        if self._untold is None or self._untold not in own:
            return
        chain, self._untold = self._untold, None
        if self._subject is not None:
            self._subject.info(
                tr(
                    "The chain “{name}” is saved. It is in Effect > Chains, and in "
                    "File > Process Many Files.",
                    name=chain.name,
                )
            )

    def _save(self, chain: Chain) -> None:
        self._store.change(partial(_saved, chain=chain))

    def _delete(self, name: str) -> None:
        self._store.change(partial(_deleted, name=name))


def _saved(presets: UserPresets, chain: Chain) -> UserPresets:
    return presets.with_chain(chain)


def _deleted(presets: UserPresets, name: str) -> UserPresets:
    return presets.without_chain(name)
