"""The dialog that lists recordings made for training, with their sizes, and deletes them."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from voicestudio.gui.model.background import Background
from voicestudio.gui.voices.kept_recordings import (
    KeptSound,
    all_kept_sound,
    delete_sound,
    described,
    size_text,
)
from voicestudio.gui.widgets.notice import Notice
from voicestudio.printable import shown
from voicestudio.profiles.wording import GOAL_NAMES
from voicestudio.texts import tr

_WHAT = tr(
    "What was recorded in VoiceStudio to train a model, and the "
    "copies that training made of it and of the files that you "
    "chose. Your own files and the models that you kept stay."
)
_NOTHING = tr("There is nothing to delete.")
_IN_USE = tr("Recordings that are in use by a wizard or a training now are not listed.")
_SOUND = Qt.ItemDataRole.UserRole


class DeleteRecordings(QDialog):
    """One row for each training folder that holds recordings; Delete removes the ticked ones.

    Rows of trainings that ended and whose model was kept are ticked at first. The folders
    `in_use`, those being recorded into or trained now, are not listed.
    """

    def __init__(self, background: Background, in_use: Collection[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("deleteRecordings")
        self.setWindowTitle(tr("Delete My Training Recordings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 340)
        self._background, self._in_use = background, tuple(in_use)
        what = QLabel(_WHAT, objectName="deleteWhat")
        what.setWordWrap(True)
        self._list = QTreeWidget(objectName="deleteList", rootIsDecorated=False)
        self._list.setAccessibleName(tr("Recordings made for training"))
        self._list.setHeaderLabels(
            [tr("Model"), tr("For"), tr("Recorded"), tr("Recordings"), tr("Size"), tr("State")]
        )
        self._list.itemChanged.connect(self._count)
        self._notice = Notice("deleteNotice")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._delete = box.addButton(tr("Delete"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self._delete.setObjectName("deleteButton")
        self._delete.setEnabled(False)
        self._delete.clicked.connect(self._go)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (what, self._list, self._notice, box):
            column.addWidget(widget)
        self._look()

    def _look(self) -> None:
        self._background.run(
            all_kept_sound, self._in_use, done=self._show, failed=self._failed, key=self._key
        )

    @property
    def _key(self) -> tuple[str, int]:
        return tr("kept sound"), id(self)

    def _show(self, sounds: list[KeptSound]) -> None:
        self._list.blockSignals(True)  # or the total would be computed at each row
        self._list.clear()
        for sound in sounds:
            item = QTreeWidgetItem(self._list, _cells(sound))
            ticked = Qt.CheckState.Unchecked if sound.undecided else Qt.CheckState.Checked
            item.setCheckState(0, ticked)
            item.setData(0, _SOUND, sound)
        self._list.blockSignals(False)
        for column in range(self._list.columnCount()):
            self._list.resizeColumnToContents(column)
        if not sounds and not self._notice.text:
            self._notice.show_info(f"{_NOTHING} {_IN_USE}" if self._in_use else _NOTHING)
        self._count()

    def _chosen(self) -> list[KeptSound]:
        items = (self._list.topLevelItem(n) for n in range(self._list.topLevelItemCount()))
        return [
            item.data(0, _SOUND)
            for item in items
            if item is not None and item.checkState(0) == Qt.CheckState.Checked
        ]

    def _count(self, _item: object = None) -> None:
        chosen = self._chosen()
        self._delete.setEnabled(bool(chosen))
        size = size_text(sum(sound.size for sound in chosen))
        self._delete.setText(tr("Delete {size}", size=size) if chosen else tr("Delete"))

    def _go(self) -> None:
        self._delete.setEnabled(False)
        self._background.run(delete_sound, self._chosen(), done=self._deleted, failed=self._failed)

    def _deleted(self, sounds: list[KeptSound]) -> None:
        self._notice.show_info(tr("Deleted: {described}.", described=described(sounds)))
        self._look()

    def _failed(self, error: Exception) -> None:
        self._notice.show_error(str(error))
        self._look()


def _cells(sound: KeptSound) -> list[str]:
    return [
        shown(sound.name),
        GOAL_NAMES[sound.goal] if sound.goal is not None else "",
        f"{sound.changed:%Y-%m-%d, %H:%M}",
        str(sound.recordings),
        size_text(sound.size),
        tr("not kept as a model yet") if sound.undecided else "",
    ]
