"""The dialog for the tags of an episode, or of many: title, show, author, cover and others."""

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from voicestudio.audio.tag_dates import iso_date
from voicestudio.audio.tags import NUMBER, NUMBERS, Tags
from voicestudio.errors import UserError
from voicestudio.gui.files.cover_field import CoverField
from voicestudio.gui.model.background import Background
from voicestudio.gui.widgets.labels import CentredForm, wrapped_label
from voicestudio.printable import shown
from voicestudio.texts import tr

_LONGEST = 1000
_LEAST_DESCRIPTION_PIXELS, _DESCRIPTION_PIXELS = 56, 124
_FIELDS = (
    ("title", tr("Title"), ""),
    ("album", tr("Show"), ""),
    ("tracknumber", tr("Episode number"), tr("e.g. 12")),
    ("discnumber", tr("Season"), tr("e.g. 2")),
    ("artist", tr("Author"), ""),
    ("date", tr("Date"), tr("e.g. 2026-11-29")),
)
"""Name of the tag, label and example of each text field."""
_NARROW = {"tracknumber", "discnumber"}
_OF_ONE_EPISODE = {"title", "tracknumber"}
_ABOUT_MANY = tr(
    "What is filled in goes into every file, in place of what its "
    "recording has. Titles and other tags stay those of the "
    "recordings; without a title it is the name of the file."
)


class EpisodeDialog(QDialog):
    """Edits the tags of an episode.

    Signals: changed(Tags) when accepted with other tags than before.
    """

    changed = Signal(object)

    def __init__(
        self, tags: Tags, chapters: int | None, background: Background, parent: QWidget
    ) -> None:
        """`chapters`: how many markers there are that may be exported as chapters.

        It is None for the tags of many files, without those that differ from file to file.
        """
        super().__init__(parent)
        self.setObjectName("episodeDialog")
        self.setWindowTitle(tr("Tags of All Files") if chapters is None else tr("Episode Details"))
        self.setMinimumWidth(600)
        self._tags, self._chapters = tags, chapters
        self.fields: dict[str, QLineEdit] = {}
        self.description = QPlainTextEdit(objectName="episode_comment")
        self.description.setAccessibleName(tr("Description"))
        self.description.setTabChangesFocus(True)
        self.description.setPlainText(tags.text("comment"))
        self.description.setMinimumHeight(_LEAST_DESCRIPTION_PIXELS)
        self.description.setMaximumHeight(_DESCRIPTION_PIXELS)
        self.cover = CoverField(background)
        self.cover.set_cover(tags.cover)
        self._problem = wrapped_label("episodeProblem", "alert")
        self._problem.hide()
        self._lay_out()

    def accept(self) -> None:
        """Emit `changed` if the tags differ, and close; stay open with a hint for a wrong date."""
        edited = {name: field.text() for name, field in self.fields.items()}
        try:
            if edited["date"] != self._tags.text("date"):  # that of the file may have any form
                edited["date"] = iso_date(edited["date"])
        except UserError as error:
            self._problem.setText(shown(str(error)))
            self._problem.show()
            self.adjustSize()
            self.fields["date"].setFocus()
            self.fields["date"].selectAll()
            return
        edited["comment"] = self.description.toPlainText()
        tags = Tags.of({**dict(self._tags.texts), **edited}, cover=self.cover.cover)
        super().accept()
        if tags != self._tags:
            self.changed.emit(tags)

    def _lay_out(self) -> None:
        form = CentredForm()
        form.setVerticalSpacing(8)
        numbers = QHBoxLayout()
        numbers.setSpacing(10)
        many = self._chapters is None
        for name, label, example in _FIELDS:
            if many and name in _OF_ONE_EPISODE:
                continue
            field = self._field(name, label, example)
            if many or name not in _NARROW:
                form.addRow(label, field)
                continue
            if not numbers.count():
                form.addRow(tr("Episode"), numbers)
            else:
                numbers.addWidget(QLabel(label))
            numbers.addWidget(field)
        note = wrapped_label("episodeChapters", "caption")
        if self._chapters is None:
            self.description.hide()
            note.setText(_ABOUT_MANY)
            form.addRow("", note)
        else:
            note.setText(_about_chapters(self._chapters))
            # The least height of a form counts one line of a text that wraps.
            note.setMinimumHeight(2 * note.fontMetrics().lineSpacing())
            form.addRow(tr("Description"), self.description)
            form.addRow(tr("Chapters"), note)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addLayout(form, 1)
        row.addWidget(self.cover)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.addLayout(row)
        column.addWidget(self._problem)
        column.addSpacing(6)
        column.addWidget(self._buttons())

    def _field(self, name: str, label: str, example: str) -> QLineEdit:
        field = QLineEdit(self._tags.text(name), objectName=f"episode_{name}")
        field.setAccessibleName(label)
        field.setPlaceholderText(example)
        field.setMaxLength(_LONGEST)
        if name in NUMBERS:
            field.setValidator(QRegularExpressionValidator(QRegularExpression(NUMBER), field))
        field.setCursorPosition(0)
        self.fields[name] = field
        return field

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        done = buttons.addButton(tr("OK"), QDialogButtonBox.ButtonRole.AcceptRole)
        done.setObjectName("episodeDone")
        done.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _about_chapters(count: int) -> str:
    if not count:
        return tr("Markers (Ctrl+B) can be exported as chapters; there are none yet.")
    return tr(
        "{n} marker can be exported as chapters.",
        "{n} markers can be exported as chapters.",
        n=count,
    )
