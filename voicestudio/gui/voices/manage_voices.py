"""The window that lists the personal models."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget


class ManageVoices(QDialog):
    """Personal models by name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("manageVoices")
        self.setWindowTitle("Manage Voices")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
