"""Texts for the state of a training, for the wizard's pages and the status bar."""

from voicestudio.gui.voices.running_training import RunningTraining
from voicestudio.gui.voices.training_record import TrainingRecord
from voicestudio.texts import details, tr
from voicestudio.timecode import format_time_left

_STAGES = {
    "preparing": tr("Getting the recordings ready"),
    "training": tr("Training"),
    "comparing": tr("Comparing with the standard model"),
}


MATERIAL_IN_USE = tr(
    "“{}” is being trained with these recordings; cancel its "
    "training to change them, or wait for its end."
)


def state_text(training: RunningTraining) -> str:
    """Describe the state, with percentage and time left where they are known."""
    if training.busy and training.closing:
        return tr("Closing: the training is being saved…")
    if training.state == "starting":
        return _beginning(training.record)
    if training.state == "pausing":
        return tr("Saving…")
    if training.state == "cancelling":
        return tr("Cancelling…")
    if training.state == "paused":
        reached = training.record.fraction
        if not reached:
            return tr("Paused; everything is saved")
        return tr("Paused at {percent}; everything is saved", percent=_percent(reached))
    if training.state == "failed":
        return tr("Stopped by a problem")
    if training.state == "finished":
        return tr("Trained")
    return _running_text(training) if training.state == "running" else ""


def short_text(training: RunningTraining) -> str:
    """Describe the state briefly, for the status bar."""
    if training.closing or training.state != "running" or not training.record.training:
        return state_text(training).rstrip("…")
    fraction, left = training.record.fraction, training.record.seconds_left
    return details(filter(None, [_percent(fraction), _left(left)])) or tr("Training")


def _running_text(training: RunningTraining) -> str:
    record = training.record
    if record.stage is None or record.going_on:
        return _beginning(record)
    words = _STAGES.get(record.stage.stage, tr("Working"))
    if record.stage.stage == "comparing" and record.time_up:
        words = tr("Time is up: comparing the models")
    reached = record.fraction if record.training else record.stage.fraction
    told = tr("{stage}: {percent}", stage=words, percent=_percent(reached))
    left = _left(record.seconds_left) if record.training else ""
    return details([told, left]) if left else told


def _beginning(record: TrainingRecord) -> str:
    """Describe the time before the first step of this run, new or resumed."""
    return (
        tr("Going on from {percent}…", percent=_percent(record.fraction))
        if record.fraction
        else tr("Starting…")
    )


def _percent(fraction: float | None) -> str:
    return f"{min(max(fraction or 0.0, 0.0), 1.0):.0%}".replace("%", "\N{NO-BREAK SPACE}%")


def _left(seconds: float | None) -> str:
    return "" if seconds is None else format_time_left(seconds)
