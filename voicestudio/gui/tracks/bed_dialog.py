"""The dialog that asks where a music bed lies."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from voicestudio.document.editing.music_bed import (
    FADE_SECONDS,
    INTRO_RANGE,
    OUTRO_RANGE,
    UNDER_RANGE,
    BedSettings,
)
from voicestudio.document.timeline.duck_settings import DEPTH_RANGE
from voicestudio.gui.widgets.decimal_field import DecimalField
from voicestudio.gui.widgets.eliding import elided
from voicestudio.gui.widgets.labels import CentredForm, wrapped_label
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.texts import tr
from voicestudio.timecode import format_duration

_HINT = tr(
    "{} gets a track of its own and makes way for the speech. The "
    "recording begins later where that is needed. It is one step "
    "in the history, and everything can be changed afterwards."
)


class BedDialog(QDialog):
    """Asks how long the music is heard before, under and after the speech; not modal.

    Signals: chosen(BedSettings, float decibels) when accepted.
    """

    chosen = Signal(object, float)

    def __init__(
        self, music: str, bed: BedSettings, outro: float, depth_db: float, parent: QWidget
    ):
        """`music` is the file's name; `outro` is proposed where `bed` has none."""
        super().__init__(parent)
        self.setObjectName("bedDialog")
        self.setWindowTitle(tr("Add Music Bed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.intro = _field("bedIntro", tr("Music alone for"), INTRO_RANGE, " s", bed.intro)
        self.amount = _field(
            "bedDepth", tr("Quieter under speech by"), DEPTH_RANGE, " dB", depth_db
        )
        self.under = _field(
            "bedUnder", tr("Fades out after"), UNDER_RANGE, tr(" s of speech"), bed.under
        )
        self.wants_outro = QCheckBox(tr("Music at the end, too"), objectName="bedOutroOn")
        self.outro = _field("bedOutro", tr("After the last word for"), OUTRO_RANGE, " s", outro)
        self.wants_outro.toggled.connect(self.outro.setEnabled)
        self.wants_outro.setChecked(bed.outro is not None)
        self.outro.setEnabled(bed.outro is not None)
        self._music_seconds: float | None = None
        self._note = wrapped_label("bedNote")
        self._lay_out(music)
        guard_wheel(self)
        for field in self._fields:
            # Later, so that Enter puts a number back that is not one, and adds nothing yet.
            typed = field.lineEdit().textChanged  # of the user; a field sets its text silently
            for change in (typed, field.valueChanged, field.editingFinished):
                change.connect(self._check, Qt.ConnectionType.QueuedConnection)
        self.wants_outro.toggled.connect(self._check)
        self._check()

    @property
    def _fields(self) -> tuple[DecimalField, ...]:
        return self.intro, self.amount, self.under, self.outro

    def set_music(self, seconds: float) -> None:
        """Tell how long the music is, and where it ends if that is too short."""
        self._music_seconds = seconds
        self._check()

    def accept(self) -> None:
        """Emit `chosen` and close."""
        super().accept()
        outro = self.outro.value() if self.wants_outro.isChecked() else None
        bed = BedSettings(self.intro.value(), self.under.value(), outro)
        self.chosen.emit(bed, self.amount.value())

    def _check(self, _change: object = None) -> None:
        """Allow adding with numbers only, and tell what is wrong or where the music ends."""
        used = (f for f in self._fields if f.isEnabled())
        wrong = next((f for f in used if not f.hasAcceptableInput()), None)
        self._add.setEnabled(wrong is None)
        self._note.setText(_asked_for(wrong) if wrong is not None else self._end_of_music())
        self._note.setVisible(bool(self._note.text()))

    def _end_of_music(self) -> str:
        if self._music_seconds is None:
            return ""
        intro, length = self.intro.value(), self._music_seconds
        if length >= intro + self.under.value() + FADE_SECONDS:
            return tr("The music is {length} long.", length=format_duration(length))
        return tr(
            "The music is only {length} long: it fades out at its end, {after:.1f} s after the "
            "first word.",
            length=format_duration(length),
            after=max(length - intro, 0.0),
        )

    def _lay_out(self, music: str) -> None:
        form = CentredForm()
        for field in (self.intro, self.amount, self.under):
            form.addRow(field.accessibleName(), field)
        form.addRow("", self.wants_outro)
        form.addRow(self.outro.accessibleName(), self.outro)
        hint = wrapped_label("bedHint")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setText(_HINT.format(elided(music, hint)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._add = buttons.addButton(tr("Add Music"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._add.setObjectName("bedApply")
        self._add.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._note)
        column.addWidget(hint)
        column.addWidget(buttons)
        self.setMinimumWidth(400)


def _asked_for(field: DecimalField) -> str:
    return tr(
        "{field}: type a number from {low:.1f−} to {high:.1f−}.",
        field=field.accessibleName(),
        low=field.minimum(),
        high=field.maximum(),
    )


def _field(
    name: str, label: str, limits: tuple[float, float], unit: str, value: float
) -> DecimalField:
    field = DecimalField(objectName=name)
    field.setAccessibleName(label)
    field.setDecimals(1)
    field.setRange(*limits)
    field.setSingleStep(1.0)
    field.setSuffix(unit)
    field.setValue(value)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    return field
