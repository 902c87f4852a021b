"""What a format does to many channels is read in the dialog before exporting."""

import numpy as np
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.gui.files.export_dialog import ExportDialog
from voicestudio.gui.shell.main_window import MainWindow


def test_the_dialog_says_which_channel_loses_its_high_frequencies(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.set_document(Document(ArrayMedium(np.zeros((48_000, 6), np.float32), 48_000)))
    window.files.exporter.ask()
    dialog = window.findChild(ExportDialog)
    note = dialog.findChild(QLabel, "exportNote")
    for label, cautious in (("Opus", True), ("WAV, 24 bit", False), ("Ogg Vorbis", True)):
        dialog.formats.setCurrentText(label)
        assert ("fourth of 6 channels" in note.text()) is cautious
    dialog.reject()
