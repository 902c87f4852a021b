"""Texts for the state of a training, for the wizard's pages and the status bar."""

from voicestudio.gui.voices.running_training import RunningTraining
from voicestudio.gui.voices.training_record import TrainingRecord
from voicestudio.timecode import format_time_left

_STAGES = {
    "preparing": "Getting the recordings ready",
    "training": "Training",
    "comparing": "Comparing with the standard model",
}


MATERIAL_IN_USE = (
    "“{}” is being trained with these recordings; cancel its training to change them, or wait for "
    "its end."
)


def state_text(training: RunningTraining) -> str:
    """Describe the state, with percentage and time left where they are known."""
    if training.busy and training.closing:
        return "Closing: the training is being saved…"
    if training.state == "starting":
        return _beginning(training.record)
    if training.state == "pausing":
        return "Saving…"
    if training.state == "cancelling":
        return "Cancelling…"
    if training.state == "paused":
        reached = training.record.fraction
        return f"Paused{f' at {_percent(reached)}' if reached else ''}; everything is saved"
    if training.state == "failed":
        return "Stopped by a problem"
    if training.state == "finished":
        return "Trained"
    return _running_text(training) if training.state == "running" else ""


def short_text(training: RunningTraining) -> str:
    """Describe the state briefly, for the status bar."""
    if training.closing or training.state != "running" or not training.record.training:
        return state_text(training).rstrip("…")
    fraction, left = training.record.fraction, training.record.seconds_left
    return ", ".join(filter(None, [_percent(fraction), _left(left)])) or "Training"


def _running_text(training: RunningTraining) -> str:
    record = training.record
    if record.stage is None or record.going_on:
        return _beginning(record)
    words = _STAGES.get(record.stage.stage, "Working")
    if record.stage.stage == "comparing" and record.time_up:
        words = "Time is up: comparing the models"
    if not record.training:
        return f"{words}: {_percent(record.stage.fraction)}"
    return ", ".join(
        filter(None, [f"{words}: {_percent(record.fraction)}", _left(record.seconds_left)])
    )


def _beginning(record: TrainingRecord) -> str:
    """Describe the time before the first step of this run, new or resumed."""
    return f"Going on from {_percent(record.fraction)}…" if record.fraction else "Starting…"


def _percent(fraction: float | None) -> str:
    return f"{min(max(fraction or 0.0, 0.0), 1.0):.0%}".replace("%", "\N{NO-BREAK SPACE}%")


def _left(seconds: float | None) -> str:
    return "" if seconds is None else format_time_left(seconds)
