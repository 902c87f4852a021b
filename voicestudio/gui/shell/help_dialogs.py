"""The dialogs Keyboard Shortcuts and About."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from voicestudio import __version__
from voicestudio.gui.model.actions import shortcut_table

_SHORTCUTS = "shortcutsDialog"
_MOUSE = (
    ("Mouse", "Select", "Drag"),
    ("Mouse", "Extend the selection", "Shift+Click"),
    ("Mouse", "Select between silences or splits", "Double-click"),
    ("Mouse", "While playing: go on from there", "Click"),
    ("Mouse", "The commands of this window", "Right-click or Shift+F10"),
    ("Mouse", "Move a marker, a region or its ends", "Drag in the lane"),
    ("Mouse", "Rename a marker or region", "Double-click in the lane"),
    ("Mouse", "Move a clip, or pull an end of it", "Drag the bar at its top, or Ctrl+Drag"),
    ("Mouse", "Slide the sound under a clip", "Alt+Drag the bar at its top"),
    ("Mouse", "Scroll", "Wheel"),
    ("Mouse", "Zoom at the pointer", "Ctrl+Wheel"),
    ("Mouse", "Taller or flatter waveform", "Ctrl+Shift+Wheel"),
    ("Mouse", "Usual height of the waveform", "Double-click on its scale"),
)


def show_shortcuts(parent: QWidget) -> None:
    """Open the list of shortcuts beside the window, or bring it to the front."""
    shown = parent.findChild(QDialog, _SHORTCUTS)
    if shown is not None:
        shown.raise_()
        shown.activateWindow()
        return
    rows = [*shortcut_table(), *_MOUSE]
    table = QTableWidget(len(rows), 3, objectName="shortcutTable")
    table.setAccessibleName("Keyboard shortcuts")
    table.setHorizontalHeaderLabels(["Menu", "Command", "Keys"])
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(text))
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.resizeColumnToContents(2)
    dialog = QDialog(parent)
    dialog.setObjectName(_SHORTCUTS)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("Keyboard Shortcuts")
    dialog.resize(560, 620)
    column_layout = QVBoxLayout(dialog)
    column_layout.addWidget(table)
    dialog.show()


def show_about(parent: QWidget) -> None:
    """Open the About dialog."""
    box = QMessageBox(parent)
    box.setObjectName("aboutBox")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("About VoiceStudio")
    box.setText(f"VoiceStudio {__version__}")
    box.setInformativeText(
        "Cleans up speech recordings with a trained network. "
        "Everything is computed on this machine; nothing is sent anywhere."
    )
    box.open()
