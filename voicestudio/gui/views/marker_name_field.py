"""The text field in the marker lane for editing the name of a marker in place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from voicestudio.document.editing.markers import Marker
from voicestudio.gui.widgets.keys import ENTER_KEYS, takes_key
from voicestudio.printable import shown
from voicestudio.texts import tr

_LONGEST = 8192
_STAYING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class MarkerNameField(QLineEdit):
    """Enter or a click elsewhere accepts the name; Esc discards it.

    Keys that type a character do not trigger shortcuts while it has the focus.

    Attributes: label, the marker that is being named, or None.
    Signals: named(Marker, str); then finished(bool), True when a key ended the editing.
    """

    named = Signal(object, str)
    finished = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("markerName")
        self.setAccessibleName(tr("Name of the marker"))
        self.setMaxLength(_LONGEST)
        self.label: Marker | None = None
        self._before = ""
        self.hide()

    def open(self, label: Marker) -> None:
        """Edit the name of `label`; the present name is selected, so typing replaces it."""
        self.take()
        self.label = label
        self.setText(shown(label.name))
        self._before = self.text()
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self, label: Marker | None) -> None:
        """Follow a change of the edited marker; None if it was removed, which ends editing."""
        if label is None:
            self._end(by_key=False)
        self.label = label

    def take(self, *, by_key: bool = False) -> None:
        """Accept the typed name and close the field."""
        label, self.label = self.label, None
        if label is not None:
            if self.text() != self._before:
                self.named.emit(label, self.text())
            self._end(by_key)

    def event(self, event: QEvent) -> bool:
        """Let Esc close the field only, without triggering its shortcut."""
        return takes_key(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
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
