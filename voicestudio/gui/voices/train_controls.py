"""Controls of the page “Train”: settings and Start, then Pause, Continue and Cancel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.gui.model.compute_devices import compute_devices
from voicestudio.gui.voices.cancel_question import CancelQuestion
from voicestudio.gui.voices.running_training import RunningTraining
from voicestudio.gui.voices.training_words import state_text
from voicestudio.gui.widgets.labels import dialog_button
from voicestudio.texts import tr
from voicestudio.training.personal.training_job import Device, TrainingJob

_MINUTES = ((5, tr("5 minutes: a quick try")), (10, tr("10 minutes")), (20, tr("20 minutes")))
_MINUTES += ((40, tr("40 minutes")), (60, tr("1 hour")))
_ONE_DEVICE = 2  # entries: automatic, and what that is
_HINT = tr(
    "Longer is better, but the first minutes bring the most. You "
    "can continue working meanwhile; a computer that is busy then "
    "learns less in that time."
)


class TrainSettings(QWidget):
    """The settings of a training (maximum time, device) and the Start button.

    Signals: start_wanted().
    """

    start_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trainSettings")
        self._minutes = QComboBox(objectName="trainMinutes")
        for minutes, words in _MINUTES:
            self._minutes.addItem(words, float(minutes))
        self._device = QComboBox(objectName="trainDevice")
        for device, words in compute_devices():
            self._device.addItem(words, device)
        self.start = QPushButton(tr("Start Training"), objectName="trainStart", autoDefault=False)
        self.start.clicked.connect(self.start_wanted)
        self.allow_start(again=False, allowed=True)
        self._hint = QLabel(_HINT, objectName="trainHint")
        self._hint.setProperty("role", "caption")
        self._hint.setWordWrap(True)
        self._form = QFormLayout()
        self._form.addRow(tr("Train for &at most"), self._minutes)
        self._form.addRow(tr("Compute &on"), self._device)
        begin = QHBoxLayout()
        begin.addWidget(self.start)
        begin.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._form)
        column.addWidget(self._hint)
        column.addLayout(begin)

    @property
    def minutes(self) -> float:
        return float(self._minutes.currentData())

    @property
    def device(self) -> Device:
        return self._device.currentData()

    def choose_longer(self) -> None:
        """Select the next longer time in the list, if there is one."""
        longer = [minutes for minutes, _ in _MINUTES if minutes > self.minutes]
        if longer:
            self._minutes.setCurrentIndex(self._minutes.findData(float(longer[0])))

    def allow_start(self, *, again: bool, allowed: bool) -> None:
        """Enable Start if `allowed`; `again` labels it as repeating the training."""
        self.start.setText(tr("Train Again") if again else tr("Start Training"))
        self.start.setEnabled(allowed)
        self.start.setProperty("role", "" if again else "primary")
        self.start.style().unpolish(self.start)
        self.start.style().polish(self.start)

    def show_job(self, job: TrainingJob, *, trains: bool) -> None:
        """Show the settings of `job`; a time that is not in the list is added.

        Without a network to train (`trains` False) the settings are hidden.
        """
        self._form.setRowVisible(self._minutes, trains)
        self._hint.setVisible(trains)
        # An emotion converter is small enough to train on any CPU, so no device is offered.
        choice = trains and job.goal == "enhancer" and self._device.count() > _ONE_DEVICE
        self._form.setRowVisible(self._device, choice)
        index = self._minutes.findData(job.minutes)
        if index < 0:
            self._minutes.insertItem(0, _in_minutes(job.minutes), job.minutes)
            index = 0
        self._minutes.setCurrentIndex(index)
        self._device.setCurrentIndex(max(self._device.findData(job.device), 0))


class TrainControls(QWidget):
    """The progress of the current training, and buttons to pause, continue and cancel it."""

    def __init__(self, training: RunningTraining) -> None:
        super().__init__()
        self.setObjectName("trainControls")
        self._training = training
        self._text = QLabel(objectName="trainState")
        self._text.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._question = CancelQuestion("trainCancelQuestion", training)
        self._bar = QProgressBar(objectName="trainBar", textVisible=False)
        self._bar.setAccessibleName(tr("Progress of the training"))
        self._pause = dialog_button(tr("Pause"), "trainPause", training.pause)
        self._go_on = dialog_button(tr("Continue"), "trainContinue", training.go_on)
        self._cancel = dialog_button(tr("Cancel Training…"), "trainCancel", self._question.ask)
        self._cancel.setToolTip(tr("The trained model is deleted; your recordings stay"))
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        for button in (self._pause, self._go_on, self._cancel):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)
        column.addLayout(row)
        column.addWidget(self._question)
        training.state_changed.connect(self.refresh)
        training.told.connect(self.refresh)
        self.refresh()

    def refresh(self, _what: object = None) -> None:
        """Update from the training's state and record."""
        training = self._training
        self._text.setText(state_text(training))
        self._show_bar()
        self._pause.setVisible(training.state in ("starting", "running", "pausing"))
        self._pause.setEnabled(training.state == "running")
        if self._text.hasFocus() and self._pause.isEnabled():
            self._pause.setFocus()
        self._go_on.setVisible(training.state in ("paused", "failed"))
        self._go_on.setText(tr("Try Again") if training.state == "failed" else tr("Continue"))
        self._cancel.setVisible(training.state != "finished")
        self._cancel.setEnabled(training.state in ("running", "paused", "failed"))

    def take_focus(self) -> None:
        """Move the focus to the state text, where Enter does nothing; Tab leads to Pause."""
        self._text.setFocus()

    def _show_bar(self) -> None:
        record = self._training.record
        fraction = record.fraction if record.training or record.going_on else None
        if fraction is None and record.stage is not None:
            fraction = record.stage.fraction
        if self._training.state == "finished":
            fraction = 1.0
        unknown = fraction is None and self._training.busy
        self._bar.setRange(0, 0 if unknown else 1000)
        self._bar.setValue(round(1000 * min(max(fraction or 0.0, 0.0), 1.0)))


def _in_minutes(minutes: float) -> str:
    return tr("{n:g} minute", "{n:g} minutes", n=minutes)
