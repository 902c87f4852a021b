"""Messages that do not interrupt: one line over the recording, dismissed with a click."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from voicestudio.gui.widgets.icons import IconButton, show_pixmap
from voicestudio.gui.widgets.plain_text import breakable, caption, shortened, spoken
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.printable import shown
from voicestudio.texts import tr

INFO_SECONDS = 8
LONG_SECONDS = 15
_LEFT_SECONDS = 2
_ICON = 18
_MARGIN = 14
_WIDEST = 820
_LONGEST = 1000  # characters: more would fill the window


class MessageBar(QFrame):
    """Shows the newest message; information goes after some seconds, all else stays.

    Information does not go while the pointer or the focus is on it, and what is `long` to be read
    not while another program is used.

    It floats at the foot of its parent instead of taking room, so that the views do not jump.

    Messages come from a `Subject`, which hides them when their subject has changed.

    Attributes: kind ('info', 'warning' or 'error') and text of the shown message.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(tr("Messages"))
        self.kind = "info"
        self._text = ""
        self._subject: Subject | None = None
        self._action: Callable[[], object] | None = None
        self._icon = QLabel()
        self._label = QLabel(objectName="messageText")
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(objectName="messageAction")
        self._button.setAutoDefault(True)  # Enter presses it; Space always plays
        self._button.clicked.connect(self._run_action)
        self._close = IconButton("messageClose", "close", tr("Dismiss message"), tr("Dismiss"))
        self._close.clicked.connect(self.dismiss)
        self._room = parent
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        for widget in (self._icon, self._label, self._button, self._close):
            row.addWidget(widget, 1 if widget is self._label else 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        self._long = False
        theme_notifier().changed.connect(self._dress)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        return self._text

    def subject(self, *ends: SignalInstance) -> "Subject":
        """A subject whose message is removed when any of these signals is emitted."""
        return Subject(self, *ends)

    def dismiss(self) -> None:
        """Hide the message and forget its action."""
        self._timer.stop()
        self._action = self._subject = None
        self.hide()

    def settle(self, subject: "Subject") -> None:
        """Dismiss the message if it is about `subject`."""
        if self._subject is subject:
            self.dismiss()

    def show_message(
        self,
        subject: "Subject",
        kind: str,
        text: str,
        action: str,
        run: Callable[[], object] | None,
        *,
        seconds: int | None,
    ) -> None:
        """Show a message about `subject`, and with `run` a button called `action`.

        It is hidden after `seconds`; None lets it stay.
        """
        self._timer.stop()
        text = shown(text)
        self.kind, self._action, self._subject = kind, run, subject
        self._text = text
        self._label.setText(breakable(shortened(text, _LONGEST)))
        self._label.setAccessibleName(spoken(kind, text))
        self._button.setText(caption(action))
        self._button.setAccessibleName(action)
        self._button.setVisible(run is not None)
        self._dress()
        self._place()
        self.show()
        self.raise_()
        if seconds is not None:
            self._long = seconds >= LONG_SECONDS
            self._timer.start(seconds * 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._room.rect()
        width = min(room.width() - 2 * _MARGIN, _WIDEST)
        # Twice: how tall the text is depends on how wide it may be.
        self.resize(width, self.heightForWidth(width))
        self._row.activate()
        height = max(self._row.heightForWidth(width), self.minimumSizeHint().height())
        left = (room.width() - width) // 2
        self.setGeometry(left, room.height() - height - _MARGIN, width, height)

    def _go(self) -> None:
        if self._used or (self._long and not _is_program_used()):
            self._timer.start(_LEFT_SECONDS * 1000)
        else:
            self.dismiss()

    @property
    def _used(self) -> bool:
        """Whether the pointer or the focus is on the message."""
        focus = QApplication.focusWidget()
        return self.underMouse() or (focus is not None and self.isAncestorOf(focus))

    def _run_action(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()

    def _dress(self, _theme: object = None) -> None:
        show_pixmap(self._icon, self.kind, getattr(current_theme(), self.kind), _ICON)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        colour = getattr(theme, self.kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(colour)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(box, 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0, 0, 5, self.height()), 2.5, 2.5)


class Subject(QObject):
    """The subject of messages, such as the export or the audio input.

    Its message is removed by any of the signals `ends`, or by `over`.
    """

    def __init__(self, bar: MessageBar, *ends: SignalInstance) -> None:
        super().__init__(bar)
        self._bar = bar
        for end in ends:
            end.connect(self.over)

    def info(
        self,
        text: str,
        action: str = "",
        run: Callable[[], object] | None = None,
        *,
        long: bool = False,
    ) -> None:
        """Show information, which is hidden after some seconds.

        One that is there for `long` may end something that nobody waited for.
        """
        seconds = LONG_SECONDS if long else INFO_SECONDS
        self._bar.show_message(self, "info", text, action, run, seconds=seconds)

    def warning(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        self._bar.show_message(self, "warning", text, action, run, seconds=None)

    def error(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        self._bar.show_message(self, "error", text, action, run, seconds=None)

    def over(self, *_: object) -> None:
        """Remove its message."""
        self._bar.settle(self)


def _is_program_used() -> bool:
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
