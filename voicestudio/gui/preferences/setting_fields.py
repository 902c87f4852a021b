"""Fields that show a setting, change it at once, and follow it when something else changes it."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.labels import dialog_button
from voicestudio.printable import shown
from voicestudio.texts import tr


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
        self.set_options(options)
        self.activated.connect(self._set)
        settings.changed.connect(self._follow)

    def set_options(self, options: Iterable[tuple[str, Any]]) -> None:
        """List other values; the first stands for every value that is not listed."""
        self.clear()
        for text, value in options:
            self.addItem(text, value)
        self._show()

    def _set(self, _index: int) -> None:
        setattr(self._settings, self._setting, self.currentData())

    def _follow(self, setting: str) -> None:
        if setting == self._setting:
            self._show()

    def _show(self) -> None:
        self.setCurrentIndex(max(self.findData(getattr(self._settings, self._setting)), 0))


class WholeField(QSpinBox):
    """A setting that is a whole number inside `limits`, which count, shown with its unit."""

    def __init__(
        self, settings: Settings, setting: str, label: str, limits: tuple[int, int], unit: str
    ) -> None:
        super().__init__(objectName=f"preference_{setting}")
        self.setAccessibleName(label)
        self.setRange(*limits)
        self.setSuffix(f" {unit}")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._settings, self._setting = settings, setting
        self._show()
        self.valueChanged.connect(self._set)
        settings.changed.connect(self._follow)

    def _set(self, value: int) -> None:
        setattr(self._settings, self._setting, value)

    def _follow(self, setting: str) -> None:
        if setting == self._setting:
            self._show()

    def _show(self) -> None:
        self.setValue(getattr(self._settings, self._setting))


class FolderField(QWidget):
    """A folder that is chosen, or none; `usual` says what is used without one."""

    def __init__(self, settings: Settings, setting: str, label: str, usual: str) -> None:
        super().__init__()
        self.setObjectName(f"preference_{setting}")
        self._settings, self._setting, self._label = settings, setting, label
        self._shown = QLineEdit(readOnly=True, objectName=f"preference_{setting}_path")
        self._shown.setAccessibleName(label)
        self._shown.setPlaceholderText(usual)
        choose = dialog_button(tr("Ch&oose…"), f"preference_{setting}_choose", self._ask)
        choose.setAccessibleName(tr("Choose: {label}", label=label))
        self._none = dialog_button(tr("Use &Last"), f"preference_{setting}_none", self._forget)
        self._none.setAccessibleName(f"{label}: {usual}")
        self._none.setToolTip(usual)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._shown, choose, self._none):
            row.addWidget(part)
        self.setFocusProxy(self._shown)
        self._show()
        settings.changed.connect(self._follow)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._label, getattr(self._settings, self._setting))
        dialog.setObjectName(f"preference_{self._setting}_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._set)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set(self, folder: str) -> None:
        setattr(self._settings, self._setting, folder)

    def _forget(self) -> None:
        self._set("")

    def _follow(self, setting: str) -> None:
        if setting == self._setting:
            self._show()

    def _show(self) -> None:
        folder = getattr(self._settings, self._setting)
        self._shown.setText(shown(folder))
        self._none.setEnabled(bool(folder))
