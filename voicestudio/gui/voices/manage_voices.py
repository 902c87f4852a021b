"""The dialog that lists voice profiles, with commands to rename, import, export and delete them."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from voicestudio.gui.model.settings import Settings
from voicestudio.gui.model.voice_profiles import VoiceProfiles
from voicestudio.gui.voices.voice_table import VoiceTable
from voicestudio.gui.widgets.offer_bar import OfferBar
from voicestudio.gui.widgets.plain_text import breakable, shortened
from voicestudio.printable import shown
from voicestudio.profiles.library import Damaged, Kept
from voicestudio.profiles.profile_file import SUFFIX
from voicestudio.profiles.wording import GOAL_NAMES, figures_text, summary_lines
from voicestudio.texts import quoted, tr

_FILTER = tr("Voices (*{suffix})", suffix=SUFFIX)
_EMPTY = tr(
    "There are no voices of your own yet. Train one on a minute or "
    "more of your speech: it cleans up your voice in your room "
    "better, or lets your voice sound happier or sadder. Or import "
    "the file of a voice that was exported."
)


class ManageVoices(QDialog):
    """A table of voice profiles, and the details of the selected one.

    Not modal; errors are shown in a line of the dialog.

    Signals: train_wanted() when the user asks to train another model.
    """

    train_wanted = Signal()

    def __init__(self, profiles: VoiceProfiles, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("manageVoices")
        self.setWindowTitle(tr("Manage Voices"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(780, 440)
        self._profiles, self._settings = profiles, settings
        self._wanted = ""
        self._make_widgets()
        self._lay_out()
        profiles.changed.connect(self._refresh)
        profiles.renamed.connect(self._renamed)
        profiles.told.connect(self._tell)
        profiles.failed.connect(self._fail)
        self._refresh()
        self.table.setFocus()
        profiles.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not isinstance(self.focusWidget(), QPushButton):
            return  # Enter ends the editing of a name; QDialog would press its default button
        super().keyPressEvent(event)

    def _make_widgets(self) -> None:
        self.table = VoiceTable()
        self.table.entry_chosen.connect(self._describe)
        self.table.rename_wanted.connect(self._rename)
        self.table.delete_wanted.connect(self._ask_to_delete)
        self.details = QPlainTextEdit(objectName="voiceDetails", readOnly=True)
        self.details.setAccessibleName(tr("Details of the voice"))
        self.details.setTabChangesFocus(True)
        self._question = OfferBar("deleteVoice")
        self.message = QLabel(objectName="voicesMessage")
        self.message.setWordWrap(True)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._rename_button = self._button(tr("&Rename"), "renameVoice", self.table.edit_name)
        self._delete_button = self._button(tr("&Delete"), "deleteVoiceButton", self._ask_to_delete)
        self._export_button = self._button(tr("&Export…"), "exportVoice", self._ask_for_export)
        self._import_button = self._button(tr("&Import…"), "importVoice", self._ask_for_import)
        self._train_button = self._button(
            tr("&Train on My Voice…"), "trainVoice", self.train_wanted
        )
        self._begin_button = self._button(
            tr("&Train on My Voice…"), "trainFirst", self.train_wanted
        )
        self._begin_button.setProperty("role", "primary")
        self._close_button = self._button(tr("&Close"), "closeVoices", self.close)

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        parts.addWidget(self.table)
        parts.addWidget(self.details)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        self._pages = QStackedWidget()
        self._pages.addWidget(parts)
        self._pages.addWidget(self._empty_page())
        row = QHBoxLayout()
        for button in (self._rename_button, self._delete_button, self._export_button):
            row.addWidget(button)
        row.addWidget(self._import_button)
        row.addStretch(1)
        row.addWidget(self._train_button)
        row.addWidget(self._close_button)
        column = QVBoxLayout(self)
        column.addWidget(self._pages, 1)
        column.addWidget(self._question)
        column.addWidget(self.message)
        column.addLayout(row)
        self._describe()
        self._show_message("")

    def _empty_page(self) -> QWidget:
        page = QWidget()
        said = QLabel(_EMPTY, objectName="noVoices")
        said.setWordWrap(True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 0, 32, 0)
        column.setSpacing(18)
        column.addStretch(1)
        column.addWidget(said)
        column.addWidget(self._begin_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _button(self, text: str, name: str, pressed: object) -> QPushButton:
        button = QPushButton(text, objectName=name)
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        button.clicked.connect(pressed)
        return button

    # -- showing ----------------------------------------------------------------------------

    def _refresh(self, _profiles: object = None) -> None:
        entries, problem = self._profiles.entries, self._profiles.problem
        self.table.show_entries(entries, self._wanted)
        self._wanted = ""
        self._pages.setCurrentIndex(0 if entries else 1)
        self._train_button.setVisible(bool(entries))
        self._question.hide()  # the profile it asks about may no longer exist
        if problem:
            self._fail(problem)

    def _describe(self) -> None:
        entry = self.table.chosen
        self.details.setPlainText(_told(entry))
        self._question.hide()
        self._rename_button.setEnabled(isinstance(entry, Kept))
        self._export_button.setEnabled(isinstance(entry, Kept))
        self._delete_button.setEnabled(entry is not None)

    def _tell(self, sentence: str) -> None:
        self._show_message(sentence, "caption")

    def _fail(self, sentence: str) -> None:
        self._show_message(sentence, "alert")

    def _show_message(self, sentence: str, role: str = "caption") -> None:
        self.message.setProperty("role", role)
        self.message.style().polish(self.message)
        self.message.setText(breakable(shortened(shown(sentence))))
        self.message.setAccessibleName(sentence)
        self.message.setVisible(bool(sentence))

    # -- doing ------------------------------------------------------------------------------

    def _rename(self, entry: Kept, name: str) -> None:
        self._show_message("")
        self._profiles.rename(entry, name)

    def _renamed(self, _old: str, new: str) -> None:
        self._wanted = new

    def _ask_to_delete(self) -> None:
        entry = self.table.chosen
        if entry is None:
            return
        self._show_message("")
        self._question.offer(
            tr(
                "Delete {name}? It cannot be brought back; recordings that "
                "were made with it stay as they are.",
                name=_name(entry),
            ),
            (tr("Delete"), self._delete),
            (tr("Keep"), self._question.hide),
        )

    def _delete(self) -> None:
        entry = self.table.chosen
        if entry is not None:
            self._profiles.delete(entry)
        self.table.setFocus()

    def _ask_for_export(self) -> None:
        entry = self.table.chosen
        if not isinstance(entry, Kept):
            return
        dialog = self._dialog(tr("Export Voice"), self._settings.export_folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.selectFile(entry.path.name)
        dialog.fileSelected.connect(self._export)
        dialog.open()

    def _ask_for_import(self) -> None:
        dialog = self._dialog(tr("Import Voice"), self._settings.open_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._import)
        dialog.open()

    def _dialog(self, title: str, folder: str) -> QFileDialog:
        dialog = QFileDialog(self, title, folder, _FILTER)
        dialog.setObjectName("voiceFileDialog")
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _export(self, name: str) -> None:
        entry = self.table.chosen
        if isinstance(entry, Kept):
            self._show_message("")
            self._profiles.export(entry, Path(name))

    def _import(self, name: str) -> None:
        self._tell(tr("Checking the file…"))
        self._profiles.import_(Path(name))


def _name(entry: Kept | Damaged) -> str:
    return quoted(entry.profile.name if isinstance(entry, Kept) else shown(entry.path.name))


def _told(entry: Kept | Damaged | None) -> str:
    """Return everything known about an entry, as lines of plain text; "" for None."""
    if entry is None:
        return ""
    if isinstance(entry, Damaged):
        return shown(entry.problem)
    profile = entry.profile
    lines = [f"{profile.name} – {GOAL_NAMES[profile.goal]}", *summary_lines(profile)]
    if profile.gain:
        lines.append(tr("Figures: {figures}", figures=figures_text(profile)))
    if profile.licence:
        lines.append(tr("Licence: {licence}", licence=profile.licence))
    lines += ["", profile.card, ""] if profile.card else [""]
    lines.append(tr("File: {path}", path=shown(entry.path)))
    return "\n".join(lines)
