"""A button whose menu holds the choices that a narrow strip has no room for."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QMenu, QToolButton, QWidget

from voicestudio.texts import tr


class ChoicesMenu(QToolButton):
    """Offers lists and boxes that are hidden, each by its accessible name."""

    def __init__(self, choices: tuple[QComboBox | QCheckBox, ...]) -> None:
        super().__init__()
        self.setObjectName("recordOptions")
        self.setText(tr("Options"))
        self.setAccessibleName(tr("More recording options"))
        self.setToolTip(tr("Recording options that do not fit here"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choices = choices
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for choice in self._choices:
            if choice.isVisible():
                continue
            if isinstance(choice, QCheckBox):
                action = menu.addAction(choice.text())
                action.setCheckable(True)
                action.setChecked(choice.isChecked())
                action.toggled.connect(choice.setChecked)
            else:
                action = _add_list(menu, choice)
            action.setEnabled(choice.isEnabled())


def _add_list(menu: QMenu, choice: QComboBox) -> QAction:
    """Add what `choice` lists as a menu."""
    part = menu.addMenu(choice.accessibleName())
    for index in range(choice.count()):
        action = part.addAction(choice.itemText(index))
        action.setCheckable(True)
        action.setChecked(index == choice.currentIndex())
        action.triggered.connect(partial(_take, choice, index))
    return part.menuAction()


def _take(choice: QComboBox, index: int, _checked: bool = False) -> None:
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def parts(choice: QWidget) -> tuple[QComboBox | QCheckBox, ...]:
    """Return the list and the boxes that `choice` is, or is made of."""
    if isinstance(choice, QComboBox | QCheckBox):
        return (choice,)
    return (*choice.findChildren(QComboBox), *choice.findChildren(QCheckBox))
