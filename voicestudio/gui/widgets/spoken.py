"""What screen readers are told about lists and values, of which Qt alone leaves half out."""

import sys

from PySide6.QtWidgets import QComboBox, QLabel

from voicestudio.texts import tr


def name_list(box: QComboBox, name: str) -> None:
    """Tell screen readers what is chosen from `box`.

    Outside Windows, Qt gives what is chosen as the name; so the name is in the description, too.
    """
    box.setAccessibleName(name)
    if sys.platform != "win32" and name not in box.toolTip():
        box.setAccessibleDescription(name)


class ValueLabel(QLabel):
    """A label that shows a value; screen readers are told what it is the value of, too."""

    def __init__(self, name: str, label: str, text: str = "") -> None:
        """`name` is that in the code, `label` says what is shown."""
        super().__init__(objectName=name)
        self._label = label
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802
        super().setText(text)
        told = tr("{label}: {value}", label=self._label, value=text) if text else self._label
        self.setAccessibleName(told)

    def clear(self) -> None:
        self.setText("")
