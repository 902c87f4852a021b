"""The dialog Report a Problem: shows what a report holds before it is saved."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from voicestudio import __version__
from voicestudio.gui.help.long_text import LongText
from voicestudio.gui.help.problem_report import ReportPart, Screen, gather, write_report
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.labels import copied_label, dialog_button, wrapped_label
from voicestudio.publisher import contact
from voicestudio.texts import tr

_SIZE, _LEAST = QSize(760, 520), QSize(460, 320)
_TITLE_BAR = 48
_LIST_WIDTH = 190
_WHAT = tr(
    "Save a file that helps others to find a fault, and pass it on "
    "yourself: nothing is sent. It holds what is shown below, and "
    "nothing else: no sound, no names of recordings or devices, "
    "none of your texts, and no paths. It is in English, which those who mend faults read."
)
_WHERE = tr("Send it, and what you did before the fault, to: {contact}", contact=contact())


class ReportDialog(QDialog):
    """Lists the parts of a report and their texts; not modal.

    Signals: saved(Path) with the file; failed(str) with a sentence.
    """

    saved = Signal(object)
    failed = Signal(str)

    def __init__(self, settings: Settings, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reportDialog")
        self.setWindowTitle(tr("Report a Problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._background = settings, background
        self._parts: list[ReportPart] = []
        what = wrapped_label("reportWhat")
        what.setText(_WHAT)
        self.list = QListWidget(objectName="reportParts")
        self.list.setAccessibleName(tr("Parts of the report"))
        self.list.currentRowChanged.connect(self._show_part)
        self.text = LongText("reportText", tr("Text of this part"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.save_button = dialog_button(tr("&Save…"), "reportSave", self._ask)
        self.save_button.setProperty("role", "primary")
        self.save_button.setEnabled(False)
        self._lay_out(what)
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(0, _TITLE_BAR)))
        background.run(
            gather, settings.plain_values(), _screens(), done=self._show, failed=self._not_gathered
        )

    def _lay_out(self, what: QWidget) -> None:
        parts = QSplitter()
        parts.addWidget(self.list)
        parts.addWidget(self.text)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        parts.setSizes([_LIST_WIDTH, _SIZE.width() - _LIST_WIDTH])
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(dialog_button(tr("Close"), "reportClose", self.close))
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(what)
        column.addWidget(copied_label("reportWhere", _WHERE))
        column.addWidget(parts, 1)
        column.addLayout(buttons)

    def _show(self, parts: list[ReportPart]) -> None:
        self._parts = parts
        for part in parts:
            size = max(len(part.text) // 1000, 1)
            QListWidgetItem(tr("{name} ({size:,} kB)", name=part.name, size=size), self.list)
        self.list.setCurrentRow(0)
        self.save_button.setEnabled(True)

    def _not_gathered(self, error: Exception) -> None:
        self.text.show_text(tr("The report could not be put together: {error}", error=error))

    def _show_part(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            self.text.show_text(self._parts[row].text)

    def _ask(self) -> None:
        folder = str(Path.home())
        dialog = QFileDialog(self, tr("Save Report"), folder, tr("Zip files (*.zip)"))
        dialog.setObjectName("reportFileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"voicestudio-{__version__}-report.zip")
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, name: str) -> None:
        self.save_button.setEnabled(False)
        self._background.run(
            write_report, Path(name), self._parts, done=self._written, failed=self._not_written
        )

    def _written(self, path: Path) -> None:
        self.saved.emit(path)
        self.close()

    def _not_written(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.failed.emit(str(error))


def _screens() -> list[Screen]:
    """What is known of each screen, without its name."""
    kind = QGuiApplication.platformName()
    return [
        Screen(screen.size().width(), screen.size().height(), screen.devicePixelRatio(), kind)
        for screen in QGuiApplication.screens()
    ]
