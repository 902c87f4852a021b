"""Preferences: the log, what stays on this computer, and unsaved work that was left."""

import contextlib
from dataclasses import dataclass

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QLineEdit

from voicestudio.document.project.autosave import find_unsaved
from voicestudio.document.project.captures import LeftCapture, drop_capture, left_captures
from voicestudio.document.project.unsaved_work import Unsaved, drop_unsaved
from voicestudio.errors import UserError
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.preferences.setting_fields import ChoiceField
from voicestudio.gui.widgets.labels import dialog_button, wrapped_label
from voicestudio.gui.widgets.offer_bar import OfferBar
from voicestudio.log_file import log_path
from voicestudio.paths import log_dir
from voicestudio.printable import shown
from voicestudio.texts import tr

_LEVELS = (
    (tr("What the program does, and errors"), "info"),
    (tr("Warnings and errors"), "warning"),
)
_PRIVACY = tr(
    "Recordings never leave this computer. VoiceStudio computes "
    "everything here; it has no account, asks no server, looks for "
    "no updates and counts nothing. The log holds no sound, no "
    "texts of yours and no folders of yours, and nobody is sent it."
)


@dataclass(frozen=True)
class LeftWork:
    """Unsaved work of windows that are gone: how many pieces there are, or were deleted."""

    pieces: int
    failed: int = 0


class LogPage(PreferencePage):
    """The log's place and level, a statement, and deleting unsaved work."""

    title = tr("Log and Privacy")
    setting_names = ("log_level",)

    def __init__(self, settings: Settings, background: Background) -> None:
        super().__init__(settings)
        self._background = background
        self._left = 0
        self._add_heading(tr("Privacy"))
        said = wrapped_label("privacy", "")
        said.setText(_PRIVACY)
        self._add(said)
        self._add_heading(tr("Log"))
        place = QLineEdit(shown(log_path()), objectName="logPlace", readOnly=True)
        place.setAccessibleName(tr("Log file"))
        self._add_row(tr("&File"), place)
        self._add_row(
            tr("&Write"), ChoiceField(settings, "log_level", tr("What is written"), _LEVELS)
        )
        self._add_buttons(dialog_button(tr("&Open Folder"), "openLogFolder", _open_log_folder))
        self._add_heading(tr("Unsaved work of windows that are gone"))
        self.state = wrapped_label("leftWork", "")
        self._add(self.state)
        self.question = OfferBar("deleteLeftWork")
        self._add(self.question)
        self._delete = dialog_button(tr("&Delete…"), "deleteLeft", self._ask)
        self._delete.setAccessibleName(tr("Delete unsaved work of windows that are gone"))
        self._delete.setEnabled(False)
        self._add_buttons(self._delete)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.question.hide()
        self.state.setText(tr("Looking…"))
        self._background.run(_look, done=self._show, failed=self._tell, key="left work")

    def _show(self, left: LeftWork) -> None:
        self._delete.setEnabled(left.pieces > 0)
        if left.failed:
            said = tr(
                "One piece of work could not be deleted.",
                "{n} pieces of work could not be deleted.",
                n=left.failed,
            )
        elif left.pieces:
            said = tr(
                "One piece of work can be restored when VoiceStudio starts.",
                "{n} pieces of work can be restored when VoiceStudio starts.",
                n=left.pieces,
            )
        else:
            said = tr("There is none. Work in open windows and saved projects does not count here.")
        self.state.setText(said)
        self._left = left.pieces

    def _tell(self, error: Exception) -> None:
        self._delete.setEnabled(False)
        self.state.setText(tr("The folder cannot be read: {error}", error=shown(str(error))))

    def _ask(self) -> None:
        self.question.offer(
            tr(
                "Delete one piece of work that was never saved? It cannot be brought back. Open "
                "windows, saved projects and your recordings on the disk stay.",
                "Delete {n} pieces of work that was never saved? It cannot be brought back. Open "
                "windows, saved projects and your recordings on the disk stay.",
                n=self._left,
            ),
            (tr("Delete"), self._drop),
            (tr("Keep"), self.question.hide),
        )

    def _drop(self) -> None:
        self._delete.setEnabled(False)
        self._background.run(_drop_all, done=self._show, failed=self._tell, key="left work")


def _found() -> list[Unsaved | LeftCapture]:
    """What no window has open and no project holds."""
    return [*find_unsaved(()), *left_captures(())]


def _look() -> LeftWork:
    return LeftWork(len(_found()))


def _drop_all() -> LeftWork:
    """Delete what is found now, but what a window has opened meanwhile."""
    for work in _found():
        drop = drop_unsaved if isinstance(work, Unsaved) else drop_capture
        with contextlib.suppress(UserError, OSError):
            drop(work.folder)
    left = len(_found())
    return LeftWork(left, left)


def _open_log_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_dir())))
