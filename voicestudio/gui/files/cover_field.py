"""A field for a cover picture: shows a thumbnail and lets the user choose a file."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.audio.tags import Cover
from voicestudio.gui.files.covers import PODCAST_PIXELS, pixel_size, read_cover, thumbnail
from voicestudio.gui.model.background import Background
from voicestudio.gui.widgets.spoken import ValueLabel
from voicestudio.texts import tr

_SIDE = 168
_FILTER = tr("Pictures (*.png *.jpg *.jpeg)")


class CoverField(QWidget):
    """Shows and changes the cover of an episode; files are read and decoded in the background.

    Attributes:
        cover: the cover; None without one.

    Signals: changed() when the user has chosen or removed a cover.
    """

    changed = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.cover: Cover | None = None
        self._picture = ValueLabel("episodeCover", tr("Cover"), tr("No cover"))
        self._picture.setFixedSize(_SIDE, _SIDE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setProperty("role", "picture")
        self._note = QLabel(objectName="episodeCoverNote")
        self._note.setWordWrap(True)
        self._note.setFixedWidth(_SIDE)
        self._note.setProperty("role", "caption")
        choose = QPushButton(tr("Choose…"), objectName="episodeCoverChoose")
        choose.setAccessibleName(tr("Choose a cover"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._ask)
        self._remove = QPushButton(tr("Remove"), objectName="episodeCoverRemove")
        self._remove.setAccessibleName(tr("Remove the cover"))
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self._drop)
        buttons = QHBoxLayout()
        buttons.addWidget(choose)
        buttons.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._picture)
        column.addLayout(buttons)
        column.addWidget(self._note)
        column.addStretch()

    def set_cover(self, cover: Cover | None) -> None:
        """Show `cover`, or none."""
        self.cover = cover
        self._remove.setEnabled(cover is not None)
        self._picture.setPixmap(QPixmap())
        self._picture.setText(tr("No cover") if cover is None else "")
        self._note.setText(_advice(cover))
        if cover is not None:
            side = round(_SIDE * self.devicePixelRatioF())
            self._background.run(
                thumbnail, cover, QSize(side, side), done=self._show, key="cover", waiting=False
            )

    def use_file(self, name: str) -> None:
        """Use the picture in the file `name`; it is read and checked in the background."""
        self._background.run(
            read_cover, Path(name), done=self._use, failed=self._refuse, key="coverFile"
        )

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Choose a Cover"), "", _FILTER)
        dialog.setObjectName("coverFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.use_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use(self, cover: Cover) -> None:
        self.set_cover(cover)
        self.changed.emit()

    def _refuse(self, error: Exception) -> None:
        self._note.setText(str(error))

    def _drop(self) -> None:
        self.set_cover(None)
        self.changed.emit()

    def _show(self, image: QImage) -> None:
        if image.isNull():
            self._picture.setText(tr("It cannot be shown"))
            return
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture.setPixmap(QPixmap.fromImage(image))


def _advice(cover: Cover | None) -> str:
    """Return a warning if podcast directories would reject the size of the cover, else ""."""
    low, high = PODCAST_PIXELS
    if cover is None:
        return tr("PNG or JPEG, square, {low} to {high} pixels.", low=low, high=high)
    size = pixel_size(cover)
    told = tr("{width} × {height} pixels", width=size.width(), height=size.height())
    square = size.width() == size.height()
    fits = all(low <= side <= high for side in (size.width(), size.height()))
    if square and fits:
        return told
    if fits:
        return tr("{size}. Podcast directories want a square.", size=told)
    if square:
        return tr(
            "{size}. Podcast directories want {low} to {high}.", size=told, low=low, high=high
        )
    return tr(
        "{size}. Podcast directories want a square of {low} to {high}.",
        size=told,
        low=low,
        high=high,
    )
