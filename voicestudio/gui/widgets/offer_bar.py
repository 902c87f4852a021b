"""A line above the views with a question and a button for each answer, without a dialog."""

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from voicestudio.gui.widgets.icons import IconButton
from voicestudio.gui.widgets.plain_text import breakable, caption, shortened
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.printable import shown
from voicestudio.texts import tr

_STRIPE = 5


class OfferBar(QFrame):
    """Text with a button for each answer; closing it answers nothing.

    Unlike a message it stays until it is answered, and later messages do not replace it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._text = ""
        self._label = QLabel(objectName=f"{name}Text")
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._answers: list[Callable[[], object]] = []
        self._buttons = [self._button(f"{name}First", 0), self._button(f"{name}Second", 1)]
        self._close = IconButton(f"{name}Close", "close", tr("Not now"), tr("Dismiss"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._label, 1)
        for button in (*self._buttons, self._close):
            row.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        return self._text

    def offer(self, text: str, *answers: tuple[str, Callable[[], object]]) -> None:
        """Show `text` with one or two (words, what to do) to choose from."""
        text = shown(text)
        self._text = text
        self._label.setText(breakable(shortened(text)))
        self._label.setAccessibleName(text)
        self._answers = [answer for _, answer in answers]
        for button, words in zip(self._buttons, [*(w for w, _ in answers), ""], strict=False):
            button.setText(caption(words))
            button.setAccessibleName(words)
            button.setVisible(bool(words))
        self.show()

    def _button(self, name: str, number: int) -> QPushButton:
        button = QPushButton(objectName=name)
        button.setAutoDefault(True)  # Enter presses it; Space always plays
        button.clicked.connect((self._first, self._second)[number])
        return button

    def _first(self) -> None:
        self._answer(0)

    def _second(self) -> None:
        self._answer(1)

    def _answer(self, number: int) -> None:
        self.hide()
        self._answers[number]()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.raised)
        painter.fillRect(0, 0, _STRIPE, self.height(), theme.warning)
