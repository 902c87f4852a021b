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
        self._lay_out(music)
        guard_wheel(self)

    def accept(self) -> None:
        """Emit `chosen` and close."""
        super().accept()
        outro = self.outro.value() if self.wants_outro.isChecked() else None
        bed = BedSettings(self.intro.value(), self.under.value(), outro)
        self.chosen.emit(bed, self.amount.value())

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
        add = buttons.addButton(tr("Add Music"), QDialogButtonBox.ButtonRole.AcceptRole)
        add.setObjectName("bedApply")
        add.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(buttons)
        self.setMinimumWidth(400)


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
