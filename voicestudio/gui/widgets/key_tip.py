"""Tool tips that name the keys of commands as they are now."""

import re

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

_KEYS = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")


class KeyTip(QObject):
    """Replaces the keys in brackets at the end of a tool tip by the first keys of `actions`.

    It follows both the tip and the keys. A tip that ends without brackets stays as it is.
    """

    def __init__(self, widget: QWidget, *actions: QAction) -> None:
        super().__init__(widget)
        self._widget, self._actions = widget, actions
        self._text = ""
        self._written: str | None = None
        for action in actions:
            action.changed.connect(self._write)
        widget.installEventFilter(self)
        self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTipChange and self._widget.toolTip() != self._written:
            self._read()
        return super().eventFilter(watched, event)

    def _read(self) -> None:
        """Take the tip that another has set."""
        tip = self._widget.toolTip()
        self._text = _KEYS.sub("", tip)
        self._written = None
        if self._text != tip:
            self._written = tip
            self._write()

    def _write(self) -> None:
        if self._written is None:
            return
        native = QKeySequence.SequenceFormat.NativeText
        keys = [action.shortcut().toString(native) for action in self._actions]
        said = ", ".join(key for key in keys if key)
        self._written = f"{self._text} ({said})" if said else self._text
        if self._widget.toolTip() != self._written:
            self._widget.setToolTip(self._written)
