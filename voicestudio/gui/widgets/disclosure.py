"""A collapsible section with a heading."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from voicestudio.gui.widgets.icons import icon_pixmap
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.texts import tr

_ICON_PIXELS = 54  # sharp on screens of three times the usual density


class Disclosure(QWidget):
    """Shows `content` while `open`; the user opens and closes it with `button`.

    Signals: toggled(bool open).
    """

    toggled = Signal(bool)

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.button = QPushButton(title, objectName=name)
        self.button.setProperty("role", "disclosure")
        self.button.setCheckable(True)
        self.button.setAutoDefault(True)  # Enter presses it; Space always plays
        self.button.toggled.connect(self._show)
        self.content = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button)
        column.addWidget(self.content)
        theme_notifier().changed.connect(self._dress)
        self._show(False)

    @property
    def open(self) -> bool:
        return self.button.isChecked()

    def set_open(self, open_: bool) -> None:
        self.button.setChecked(open_)

    def set_note(self, note: str) -> None:
        """Say something beside the title, for instance what is hidden; empty for nothing."""
        self.button.setText(f"{self._title} – {note}" if note else self._title)
        self._describe()

    def _show(self, open_: bool) -> None:
        self.content.setVisible(open_)
        self._dress()
        self._describe()
        self.toggled.emit(open_)

    def _describe(self) -> None:
        title = self.button.text()
        self.button.setAccessibleName(
            tr("{title} (shown)", title=title) if self.open else tr("{title} (hidden)", title=title)
        )

    def _dress(self, _theme: object = None) -> None:
        # The same whether checked or not: a button that is open is not filled with the accent.
        name = "collapse" if self.open else "expand"
        self.button.setIcon(QIcon(icon_pixmap(name, current_theme().muted, _ICON_PIXELS)))
