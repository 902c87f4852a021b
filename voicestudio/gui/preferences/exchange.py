"""Taking preferences to another computer: the buttons Import and Export."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.preferences_file import (
    SUFFIX,
    ReadPreferences,
    read_preferences,
    values_of,
    write_preferences,
)
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.labels import dialog_button
from voicestudio.gui.widgets.notice import Notice
from voicestudio.texts import tr

_FILTER = tr("Preferences (*{suffix})", suffix=SUFFIX)
_NAME = "voicestudio-preferences"


class PreferencesExchange(QObject):
    """Reads and writes the files in the background.

    Attributes: import_button, export_button; notice, which tells how it went.
    """

    def __init__(self, settings: Settings, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._background, self._parent = settings, background, parent
        self._target = Path()
        self.import_button = dialog_button(
            tr("&Import…"), "importPreferences", self._ask_for_import
        )
        self.import_button.setToolTip(tr("Load exported preferences"))
        self.export_button = dialog_button(
            tr("E&xport…"), "exportPreferences", self._ask_for_export
        )
        self.export_button.setToolTip(
            tr("Keep all preferences in a file, without devices and folders")
        )
        self.notice = Notice("exchangeNotice")

    def _ask_for_import(self) -> None:
        dialog = self._dialog(tr("Import Preferences"), self._settings.open_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._import)
        dialog.open()

    def _ask_for_export(self) -> None:
        dialog = self._dialog(tr("Export Preferences"), self._settings.export_folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.selectFile(f"{_NAME}{SUFFIX}")
        dialog.fileSelected.connect(self._export)
        dialog.open()

    def _dialog(self, title: str, folder: str) -> QFileDialog:
        dialog = QFileDialog(self._parent, title, folder, _FILTER)
        dialog.setObjectName("preferencesFileDialog")
        dialog.finished.connect(dialog.deleteLater)
        self.notice.clear()
        return dialog

    def _import(self, name: str) -> None:
        self._background.run(read_preferences, Path(name), done=self._use, failed=self._tell)

    def _export(self, name: str) -> None:
        self._target = Path(name)
        values = values_of(self._settings)
        self._background.run(
            write_preferences, self._target, values, done=self._exported, failed=self._tell
        )

    def _use(self, read: ReadPreferences) -> None:
        for name, value in read.values.items():
            setattr(self._settings, name, value)
        left_out = read.unknown or read.unusable
        show = self.notice.show_warning if left_out else self.notice.show_info
        show(read.sentence)

    def _exported(self, _nothing: object) -> None:
        self.notice.show_info(tr("Exported to {target}.", target=self._target))

    def _tell(self, error: Exception) -> None:
        self.notice.show_error(str(error))
