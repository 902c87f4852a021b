"""A message within a page, with an icon for its severity."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from voicestudio.gui.widgets.icons import show_pixmap
from voicestudio.gui.widgets.plain_text import breakable, shortened, spoken
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.printable import shown

_ICON = 18
_LONGEST = 1000


class Notice(QFrame):
    """A message of severity info, warning or error; hidden while `text` is empty.

    Attributes:
        text: the message as plain text, possibly of several lines.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.text, self.kind = "", "info"
        self._icon = QLabel()
        self._label = QLabel(objectName=f"{name}Text")
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        theme_notifier().changed.connect(self._dress)
        self.hide()

    def show_info(self, text: str) -> None:
        self._show("info", text)

    def show_warning(self, text: str) -> None:
        self._show("warning", text)

    def show_error(self, text: str) -> None:
        self._show("error", text)

    def clear(self) -> None:
        self.text = ""
        self.hide()

    def _show(self, kind: str, text: str) -> None:
        lines = [breakable(shortened(shown(line), _LONGEST)) for line in text.splitlines()]
        self.text, self.kind = text, kind
        self._label.setText("\n".join(lines))
        self._label.setAccessibleName(spoken(kind, text))
        self._dress()
        self.show()

    def _dress(self, _theme: object = None) -> None:
        show_pixmap(self._icon, self.kind, getattr(current_theme(), self.kind), _ICON)
