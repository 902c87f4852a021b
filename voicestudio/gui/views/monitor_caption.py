"""A caption over the waveform while it shows another version than the result."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from voicestudio.gui.model.session import EditorSession, Monitor
from voicestudio.texts import tr

_TEXTS: dict[Monitor, str] = {
    "original": tr("Original: as it was before any effect"),
    "removed": tr("Removed: only the sound that the effect removed"),
}
_MARGIN = 6


class MonitorCaption(QLabel):
    """Names the version that is drawn and heard; hidden for the result, which is usual."""

    def __init__(self, session: EditorSession, view: QWidget, left: int) -> None:
        super().__init__(view)
        self.setObjectName("monitorCaption")
        self._session, self._view, self._left = session, view, left
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setMargin(_MARGIN // 2)
        view.installEventFilter(self)
        session.monitor_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setText(_TEXTS.get(self._session.monitor, ""))
        self.adjustSize()
        self._place()
        self.setVisible(bool(self.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Move to the bottom, since handles and the names of takes are at the top."""
        self.move(self._left + _MARGIN, self._view.height() - self.height() - _MARGIN)
