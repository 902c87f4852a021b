"""The dialog that asks for a target loudness and a ceiling."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from voicestudio.audio.loudness_targets import CEILING_RANGE
from voicestudio.document.editing.loudness_edits import LoudnessWish
from voicestudio.gui.editing.target_choice import TargetChoice
from voicestudio.gui.widgets.decimal_field import DecimalField
from voicestudio.gui.widgets.labels import CentredForm, wrapped_label
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.texts import tr

_HINT = tr(
    "Changes the level of the selection, or of everything when "
    "nothing is selected, so that it is as loud as that on the "
    "whole. Peaks that would go over the ceiling are limited."
)
_ENDING = tr(
    "Limiting renders new sound: strength, Enhanced/Original and "
    "warnings of earlier effects end there. An export "
    "preset reaches the loudness without that."
)


class LoudnessDialog(QDialog):
    """Asks for a target loudness and a ceiling; not modal.

    Signals: chosen(LoudnessWish) when accepted.
    """

    chosen = Signal(object)

    def __init__(self, wish: LoudnessWish, parent: QWidget, *, enhanced: bool) -> None:
        """`enhanced`: whether results of effects are in the range, which limiting would end."""
        super().__init__(parent)
        self.setObjectName("loudnessDialog")
        self.setWindowTitle(tr("Loudness Normalisation"))
        self.target = TargetChoice("loudnessTarget", wish.target)
        self.ceiling = DecimalField(objectName="loudnessCeiling")
        self.ceiling.setAccessibleName(tr("True peak ceiling (dBTP)"))
        self.ceiling.setDecimals(1)
        self.ceiling.setRange(*CEILING_RANGE)
        self.ceiling.setSuffix(" dBTP")
        self.ceiling.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.ceiling.setValue(wish.ceiling)
        hint = wrapped_label("loudnessDialogHint", "caption")
        hint.setText(_HINT)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        apply_button = buttons.addButton(tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        apply_button.setObjectName("loudnessApply")
        apply_button.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = CentredForm()
        form.addRow(tr("Loudness"), self.target)
        form.addRow(tr("True peak below"), self.ceiling)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(hint)
        if enhanced:
            ending = wrapped_label("loudnessEnding", "caption")
            ending.setText(_ENDING)
            column.addWidget(ending)
        column.addWidget(buttons)
        self.setMinimumWidth(420)
        guard_wheel(self)

    def accept(self) -> None:
        """Emit `chosen` and close."""
        super().accept()
        self.chosen.emit(LoudnessWish(self.target.lufs, self.ceiling.value()))
