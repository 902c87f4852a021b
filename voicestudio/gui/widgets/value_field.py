"""A read-out that can be typed into."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QFontDatabase, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from voicestudio.gui.widgets.keys import takes_key


class ValueField(QLineEdit):
    """Shows a value; typing another and Enter or Tab asks for it.

    What cannot be read is marked, and put back with Escape or by leaving the field. While the user
    types, new values are remembered but not shown. Subclasses parse the text.
    """

    def __init__(
        self, name: str, label: str, hint: str, widest: str, parent: QWidget | None = None
    ) -> None:
        """`hint` tells how to type a value, `widest` is one for which there has to be room."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setToolTip(hint)
        self.setProperty("role", "time")
        self.setProperty("valid", True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._shown = ""
        self._widest = widest
        self._fit()
        self.returnPressed.connect(self._commit)
        self.editingFinished.connect(self._left)
        self.textEdited.connect(self._check)

    def readable(self, text: str) -> bool:
        """Whether `text` is a value."""
        raise NotImplementedError

    def ask_for(self, text: str) -> None:
        """The user wants the value `text`, which is readable."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        """Show the value `text`."""
        self._shown = text
        if not (self.hasFocus() and self.isModified()):
            self._put_back()

    def set_point_size(self, points: float) -> None:
        """Use larger or smaller digits."""
        font = self.font()
        font.setPointSizeF(points)
        self.setFont(font)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Escape restores the value, before it can be a shortcut for anything else."""
        escape = (Qt.Key.Key_Escape,)
        return takes_key(event, escape, allowed=self.isModified) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_back()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if tab and self.isModified() and self.readable(self.text()):
            self._commit()
        super().focusOutEvent(event)

    def _fit(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.setFont(font)
        self.setFixedWidth(QFontMetrics(font).horizontalAdvance(self._widest) + 22)

    def _commit(self) -> None:
        if not self.readable(self.text()):
            self._mark(False)
            return
        self.setModified(False)
        self.ask_for(self.text())
        self._put_back()

    def _check(self, text: str) -> None:
        self._mark(self.readable(text))

    def _left(self) -> None:
        """Restore the value when the field is left; after Enter a mistake stays to be corrected."""
        if not self.hasFocus():
            self._put_back()

    def _put_back(self) -> None:
        self.setModified(False)
        self._mark(True)
        if self.text() != self._shown:
            self.setText(self._shown)

    def _mark(self, valid: bool) -> None:
        if self.property("valid") != valid:
            font = self.font()  # which a style sheet forgets when it is applied again
            self.setProperty("valid", valid)
            self.style().unpolish(self)
            self.style().polish(self)
            self.setFont(font)
