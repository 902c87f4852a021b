"""The dialog that asks under which tracks music is made quieter, and how."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from voicestudio.document.timeline.duck_settings import (
    ATTACK_RANGE,
    DEPTH_RANGE,
    HOLD_RANGE,
    RELEASE_RANGE,
    DuckSettings,
)
from voicestudio.gui.widgets.decimal_field import DecimalField
from voicestudio.gui.widgets.eliding import elided
from voicestudio.gui.widgets.labels import CentredForm, wrapped_label
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.texts import tr

_LONGEST_NAME = 240
_HINT = tr(
    "Replaces the volume curve of {}. It is down where speech "
    "begins, and comes back only in pauses that are long enough "
    "for that. The points can be changed afterwards."
)


@dataclass(frozen=True)
class DuckWish:
    """The numbers of the tracks that speak, and how the music makes way for them."""

    speaking: tuple[int, ...]
    settings: DuckSettings


class DuckDialog(QDialog):
    """Asks which tracks speak, and for depth and times; not modal.

    Signals: chosen(DuckWish) when accepted.
    """

    chosen = Signal(object)

    def __init__(
        self,
        music: str,
        others: Sequence[tuple[int, str, bool]],
        settings: DuckSettings,
        parent: QWidget,
    ) -> None:
        """`music` is the track's title, `others` number, title and whether each is ticked."""
        super().__init__(parent)
        self.setObjectName("duckDialog")
        self.setWindowTitle(tr("Duck Music Under Speech"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._boxes = {other[0]: self._box(*other) for other in others}
        self.amount = _field("duckDepth", tr("Quieter by"), DEPTH_RANGE, " dB", 1.0)
        self.attack = _field("duckAttack", tr("Goes down in"), ATTACK_RANGE, " s", 0.1)
        self.hold = _field("duckHold", tr("Stays down for"), HOLD_RANGE, " s", 0.1)
        self.release = _field("duckRelease", tr("Comes back in"), RELEASE_RANGE, " s", 0.1)
        self.amount.setValue(settings.depth_db)
        self.attack.setValue(settings.attack)
        self.hold.setValue(settings.hold)
        self.release.setValue(settings.release)
        self._lay_out(music)
        guard_wheel(self)

    def accept(self) -> None:
        """Emit `chosen` and close."""
        super().accept()
        settings = DuckSettings(
            self.amount.value(), self.attack.value(), self.release.value(), self.hold.value()
        )
        self.chosen.emit(DuckWish(self._speaking(), settings))

    def _box(self, number: int, title: str, ticked: bool, /) -> QCheckBox:
        box = QCheckBox(objectName=f"duckUnder_{number}")
        box.setText(elided(title, box, _LONGEST_NAME).replace("&", "&&"))
        box.setAccessibleName(tr("{title} speaks", title=title))
        box.setChecked(ticked)
        box.toggled.connect(self._refresh)
        return box

    def _lay_out(self, music: str) -> None:
        speaking = QVBoxLayout()
        for box in self._boxes.values():
            speaking.addWidget(box)
        form = CentredForm()
        form.addRow(tr("Speech on"), speaking)
        for field in (self.amount, self.attack, self.hold, self.release):
            form.addRow(field.accessibleName(), field)
        hint = wrapped_label("duckHint")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setText(_HINT.format(music))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._apply = buttons.addButton(tr("Duck"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._apply.setObjectName("duckApply")
        self._apply.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(buttons)
        self.setMinimumWidth(400)
        self._refresh()

    def _speaking(self) -> tuple[int, ...]:
        return tuple(number for number, box in self._boxes.items() if box.isChecked())

    def _refresh(self) -> None:
        self._apply.setEnabled(bool(self._speaking()))


def _field(
    name: str, label: str, limits: tuple[float, float], unit: str, step: float
) -> DecimalField:
    field = DecimalField(objectName=name)
    field.setAccessibleName(label)
    field.setDecimals(1 if step == 1.0 else 2)
    field.setRange(*limits)
    field.setSingleStep(step)
    field.setSuffix(unit)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    return field
