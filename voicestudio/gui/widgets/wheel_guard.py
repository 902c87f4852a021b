"""The mouse wheel scrolls; it never changes a value that happens to be under the pointer."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSlider, QWidget

_GUARDED = (QComboBox, QAbstractSpinBox, QSlider)


class _WheelGuard(QObject):
    """Keeps wheel events from the widgets it filters; their parent gets them instead."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True


def guard_wheel(root: QWidget) -> None:
    """Let no list, number field or slider in `root`, itself included, change by the wheel.

    Not even with the focus: whoever chose something in a list and then scrolls the panel has it.
    Call it again for widgets that are added to `root` later.
    """
    for kind in _GUARDED:
        for widget in [root, *root.findChildren(kind)]:
            if isinstance(widget, kind) and widget.findChild(_WheelGuard) is None:
                widget.installEventFilter(_WheelGuard(widget))
                # By itself the wheel would at least give it the focus.
                if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
