"""A field in the lane of markers, in which the name of one is typed where it stands."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from voicestudio.document.editing.markers import Marker
from voicestudio.printable import shown

_LONGEST = 8192
_STAYING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class MarkerNameField(QLineEdit):
    """Enter, or a click elsewhere, takes the name that was typed; Esc leaves it as it was.

    It has every key for itself that types something, so that no command is called by a name.

    Attributes: label, the marker that is being named, or None.
    Signals: named(Marker, str), finished(bool) afterwards with whether a key has ended it.
    """

    named = Signal(object, str)
    finished = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("markerName")
        self.setAccessibleName("Name of the marker")
        self.setMaxLength(_LONGEST)
        self.label: Marker | None = None
        self._before = ""
        self.hide()

    def open(self, label: Marker) -> None:
        """Let `label` be named; what it is called so far is replaced by typing."""
        self.take()
        self.label = label
        self.setText(shown(label.name))
        self._before = self.text()
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self, label: Marker | None) -> None:
        """The marker is `label` now; None when it is gone, and then nothing is named."""
        if label is None:
            self._end(by_key=False)
        self.label = label

    def take(self, *, by_key: bool = False) -> None:
        """Give the marker the name that was typed."""
        label, self.label = self.label, None
        if label is not None:
            if self.text() != self._before:
                self.named.emit(label, self.text())
            self._end(by_key)

    def event(self, event: QEvent) -> bool:
        """Esc ends naming and does nothing else."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(by_key=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(by_key=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYING:
            self.take()

    def _end(self, by_key: bool) -> None:
        self.label = None
        if not self.isHidden():
            self.hide()
            self.finished.emit(by_key)
