"""The user's presets and chains in the window: read and written in the background."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from voicestudio.effects.user_presets import (
    UserPresets,
    change_presets,
    presets_file,
    read_presets,
)
from voicestudio.gui.model.background import Background


class PresetStore(QObject):
    """The user's presets and chains, and changes to them.

    Attributes: presets, empty until they were read.

    Signals: changed() when they were read or changed; failed(str) when that went wrong.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self.presets = UserPresets()

    def start(self) -> None:
        """Read them for the first time."""
        self._background.run(_read, done=self._show, failed=self._failed, waiting=False)

    def change(self, change: Callable[[UserPresets], UserPresets]) -> None:
        """Change the stored presets; `changed` follows when it is on the disk, or `failed`."""
        self._background.run(_changed, change, done=self._show, failed=self._failed)

    def _show(self, presets: UserPresets) -> None:
        self.presets = presets
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.failed.emit(str(error))


def _read() -> UserPresets:
    return read_presets(presets_file())


def _changed(change: Callable[[UserPresets], UserPresets]) -> UserPresets:
    return change_presets(presets_file(), change)
