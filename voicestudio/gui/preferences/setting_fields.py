"""Fields that show a setting, change it at once, and follow it when something else changes it."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from voicestudio.gui.model.settings import Settings


class FlagField(QCheckBox):
    """A box for a setting that is yes or no."""

    def __init__(self, settings: Settings, setting: str, label: str, tip: str = "") -> None:
        super().__init__(label, objectName=f"preference_{setting}")
        self.setAccessibleName(label.replace("&", ""))
        self.setToolTip(tip)
        self._settings, self._setting = settings, setting
        self._show()
        self.toggled.connect(self._set)
        settings.changed.connect(self._follow)

    def _set(self, on: bool) -> None:
        setattr(self._settings, self._setting, on)

    def _follow(self, setting: str) -> None:
        if setting == self._setting:
            self._show()

    def _show(self) -> None:
        self.setChecked(getattr(self._settings, self._setting))


class ChoiceField(QComboBox):
    """A list for a setting that is one of several values; `options` are labels with values."""

    def __init__(
        self,
        settings: Settings,
        setting: str,
        label: str,
        options: Iterable[tuple[str, Any]],
        tip: str = "",
    ) -> None:
        super().__init__(objectName=f"preference_{setting}")
        self.setAccessibleName(label)
        self.setToolTip(tip)
        self._settings, self._setting = settings, setting
        for text, value in options:
            self.addItem(text, value)
        self._show()
        self.activated.connect(self._set)
        settings.changed.connect(self._follow)

    def _set(self, _index: int) -> None:
        setattr(self._settings, self._setting, self.currentData())

    def _follow(self, setting: str) -> None:
        if setting == self._setting:
            self._show()

    def _show(self) -> None:
        self.setCurrentIndex(self.findData(getattr(self._settings, self._setting)))


class WholeField(QSpinBox):
    """A field for a setting that is a whole number from `low` to `high`."""

    def __init__(
        self,
        settings: Settings,
        setting: str,
        label: str,
        low: int,
        high: int,
        suffix: str = "",
        named: Callable[[int], str] | None = None,
    ) -> None:
        """`named` may give a text for single values, such as 0; "" for the number itself."""
        super().__init__(objectName=f"preference_{setting}")
        self._named = named
        self.setAccessibleName(label)
        self.setRange(low, high)
        self.setSuffix(suffix)
        self.setKeyboardTracking(False)
        self._settings, self._setting = settings, setting
        self._show()
        self.valueChanged.connect(self._set)
        settings.changed.connect(self._follow)

    def textFromValue(self, value: int) -> str:
        return (self._named(value) if self._named else "") or super().textFromValue(value)

    def _set(self, value: int) -> None:
        setattr(self._settings, self._setting, value)

    def _follow(self, setting: str) -> None:
        if setting == self._setting:
            self._show()

    def _show(self) -> None:
        self.setValue(getattr(self._settings, self._setting))
