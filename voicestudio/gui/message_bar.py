"""Messages that do not interrupt: one line above the recording, dismissed with a click."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from voicestudio.gui.icons import IconButton, icon_pixmap
from voicestudio.gui.theme import current_theme, theme_notifier

INFO_SECONDS = 8
_ICON = 18


class MessageBar(QFrame):
    """Shows the newest message; information leaves by itself, warnings and errors stay.

    Attributes: kind ('info', 'warning' or 'error') and text of what is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName("Messages")
        self.kind = "info"
        self._action: Callable[[], object] | None = None
        self._icon = QLabel()
        self._label = QLabel(objectName="messageText")
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(objectName="messageAction")
        self._button.clicked.connect(self._run_action)
        self._close = IconButton("messageClose", "close", "Dismiss message", "Dismiss")
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        for widget in (self._icon, self._label, self._button, self._close):
            row.addWidget(widget, 1 if widget is self._label else 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        theme_notifier().changed.connect(self._dress)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def info(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        self._show("info", text, action, run)
        self._timer.start(INFO_SECONDS * 1000)

    def warning(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        self._show("warning", text, action, run)

    def error(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        self._show("error", text, action, run)

    def dismiss(self) -> None:
        """Hide the message and forget its action."""
        self._timer.stop()
        self._action = None
        self.hide()

    def _show(self, kind: str, text: str, action: str, run: Callable[[], object] | None) -> None:
        self._timer.stop()
        self.kind, self._action = kind, run
        self._label.setText(text)
        self._label.setAccessibleName(f"{kind}: {text}")
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(run is not None)
        self._dress()
        self.show()

    def _run_action(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()

    def _dress(self, _theme: object = None) -> None:
        ratio = self.devicePixelRatioF()
        colour = getattr(current_theme(), self.kind)
        pixmap = icon_pixmap(self.kind, colour, round(_ICON * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._icon.setPixmap(pixmap)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        colour = getattr(theme, self.kind)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.panel)
        tint = type(colour)(colour)
        tint.setAlpha(34)
        painter.fillRect(self.rect(), tint)
        painter.fillRect(0, 0, 4, self.height(), colour)
