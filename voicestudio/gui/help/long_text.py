"""A text to read that may be long: it is filled in piece by piece."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

_PIECE = 32_000
"""Characters that are laid out in some 7 ms."""


class LongText(QPlainTextEdit):
    """Plain text that can be selected and not changed; the window goes on while it is filled."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.verticalScrollBar().setAccessibleName(spoken)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self._left = ""
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._add)

    def show_text(self, text: str) -> None:
        """Show `text` instead of what is there, from its beginning."""
        self.setPlainText(text[:_PIECE])
        self._left = text[_PIECE:]
        if self._left:
            self._filling.start()

    @property
    def complete(self) -> bool:
        """Whether all of the text is there."""
        return not self._left

    def _add(self) -> None:
        piece, self._left = self._left[:_PIECE], self._left[_PIECE:]
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(piece)
        if not self._left:
            self._filling.stop()
