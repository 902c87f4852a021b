"""The wizard's page “Name and keep”."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
    QWizard,
)

from voicestudio.errors import UserError
from voicestudio.gui.voices.kept_recordings import KeptSound, delete_sound, described, kept_sound
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage
from voicestudio.gui.widgets.notice import Notice
from voicestudio.profiles.library import Kept, Library
from voicestudio.profiles.names import NAME_LENGTH, checked_name
from voicestudio.texts import tr
from voicestudio.training.personal.training_folder import TrainingFolder
from voicestudio.training.personal.training_job import Goal

_IN_THE_FILE = tr(
    "The voice is one file: the model itself, its name, when and "
    "from how much speech it was made, and how much better it was "
    "measured to be. It holds no recording, and nothing leaves "
    "this computer. Voice > Manage Voices… can rename, export and "
    "delete it."
)
_DELETE = tr("&Delete my training recordings afterwards")
_PANELS: dict[Goal, str] = {"enhancer": tr("Enhance speech"), "emotion": tr("Convert emotion")}


class KeepPage(WizardPage):
    """Names the trained model and stores it in the library of voice profiles.

    Signals: kept(str name) when it has been stored.
    """

    kept = Signal(str)

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "keepPage",
            tr("Name and keep"),
            tr("Your model gets a name and a place in the lists."),
        )
        self._kept: Kept | None = None
        self._sound: KeptSound | None = None
        self._name = QLineEdit(objectName="keepName", maxLength=NAME_LENGTH)
        self._name.textChanged.connect(self._check)
        self._name.returnPressed.connect(self._keep)
        self._button = QPushButton(tr("Keep"), objectName="keepButton", autoDefault=False)
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self._keep)
        self._problem, self._done = Notice("keepProblem"), Notice("keepDone")
        self._delete = QCheckBox(_DELETE, objectName="keepDelete")
        self._deleted = Notice("keepDeleted")
        contents = QLabel(_IN_THE_FILE, objectName="keepContents")
        contents.setProperty("role", "caption")
        contents.setWordWrap(True)
        for widget in (self._form(), contents, self._delete, self._row()):
            self.column.addWidget(widget)
        for notice in (self._problem, self._done, self._deleted):
            self.column.addWidget(notice)
        self.column.addStretch(1)

    def entered(self) -> None:
        """Propose an unused name, and measure the recordings that could be deleted."""
        if self._kept is not None:
            return
        background, folder = self.context.background, self.context.state.folder
        background.run(
            Library().free_name,
            self.context.state.job.name,
            done=self._propose,
            failed=self._not_proposed,
        )
        if folder is not None:
            background.run(kept_sound, folder, done=self._show_sound)
        self._check()

    def isComplete(self) -> bool:
        """Whether the model has been stored."""
        return self._kept is not None

    @property
    def problem(self) -> str:
        """Why the model cannot be stored under this name; "" if it can."""
        return self._problem.text

    def _form(self) -> QWidget:
        form = QWidget()
        rows = QFormLayout(form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addRow(tr("&Name"), self._name)
        return form

    def _row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._button)
        line.addStretch(1)
        return row

    def _propose(self, name: str) -> None:
        if not self._name.isModified():
            self._name.setText(name)

    def _not_proposed(self, error: Exception) -> None:
        self._propose(self.context.state.job.name)
        self._problem.show_warning(str(error))

    def _show_sound(self, sound: KeptSound | None) -> None:
        self._sound = sound
        self._delete.setVisible(sound is not None)
        if sound is not None:
            self._delete.setText(f"{_DELETE} ({described([sound])})")

    def _check(self, _name: str = "") -> None:
        try:
            checked_name(self._name.text())
        except UserError as error:
            self._button.setEnabled(False)
            if self._name.isModified():
                self._problem.show_warning(str(error))
            return
        self._button.setEnabled(self._kept is None)
        self._problem.clear()

    def _keep(self) -> None:
        folder = self.context.state.folder
        if not self._button.isEnabled() or folder is None:
            return
        self._button.setEnabled(False)
        self._name.setReadOnly(True)
        self.context.background.run(
            _keep, folder, self._name.text(), done=self._was_kept, failed=self._not_kept
        )

    def _not_kept(self, error: Exception) -> None:
        self._name.setReadOnly(False)
        self._button.setEnabled(True)
        self._problem.show_error(str(error))

    def _was_kept(self, kept: Kept) -> None:
        self._kept = kept
        profile = kept.profile
        where = tr("It is chosen as the Model of “{panel}”.", panel=_PANELS[profile.goal])
        self._done.show_info(tr("“{name}” is kept. {where}", name=profile.name, where=where))
        self.completeChanged.emit()
        self.kept.emit(profile.name)
        self._delete.setEnabled(False)
        self._button.hide()
        wizard = self.wizard()
        wizard.button(QWizard.WizardButton.CancelButton).hide()
        wizard.button(QWizard.WizardButton.FinishButton).setFocus()
        if self._sound is not None and self._delete.isChecked():
            self.context.state.release()
            self.context.background.run(
                delete_sound, [self._sound], done=self._was_deleted, failed=self._not_deleted
            )

    def _was_deleted(self, sounds: list[KeptSound]) -> None:
        self._deleted.show_info(
            tr(
                "Deleted: {described}. Your own files were not touched.",
                described=described(sounds),
            )
        )

    def _not_deleted(self, error: Exception) -> None:
        self._deleted.show_error(str(error))


def _keep(folder: Path, name: str) -> Kept:
    """Store the model trained in `folder` in the library as `name`. Raises UserError."""
    return Library().keep(TrainingFolder(folder).profile, name)
