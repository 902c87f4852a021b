"""Keys that a widget handles itself although they are shortcuts, and names of keys."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton

from voicestudio.texts import tr

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
REMOVE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def takes_key(
    event: QEvent, keys: Collection[Qt.Key], allowed: Callable[[], bool] | None = None
) -> bool:
    """Accept `event` if it would make one of `keys` a shortcut; for a widget's `event`.

    Qt then sends the key to the widget instead. Returns whether it was accepted; it is not if
    `allowed`, which is called for such events only, returns False.
    """
    # Other events come while a widget is being made, when `allowed` could not answer yet.
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() not in keys or (allowed is not None and not allowed()):
        return False
    event.accept()
    return True


def clicks_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press `button` if the key is Enter, because Space is the shortcut of Play.

    For a button's `keyPressEvent`; returns whether it was Enter.
    """
    if event.key() not in ENTER_KEYS:
        return False
    button.click()
    return True


def keys_text(keys: Iterable[QKeySequence]) -> str:
    """Return shortcuts as the system and the language name them: “Ctrl+Y or Ctrl+Shift+Z”."""
    native = QKeySequence.SequenceFormat.NativeText
    return tr(" or ", sense="between shortcuts").join(key.toString(native) for key in keys)
