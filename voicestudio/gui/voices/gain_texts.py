"""Texts for the measured quality differences that the wizard shows."""

from collections.abc import Mapping

from voicestudio.profiles.figures import is_fall, named_gains, told_gains
from voicestudio.training.personal.training_events import Score

_PREFERRED = ("pesq", "si_sdr", "stoi", "nearness")


def shown_key(scores: list[Score]) -> str | None:
    """Return the metric to plot: PESQ, else SI-SDR, STOI, nearness, or the first; None if none."""
    keys = list(scores[0].figures) if scores else []
    return next((key for key in _PREFERRED if key in keys), keys[0] if keys else None)


def gain_text(gain: Mapping[str, float]) -> str:
    """Describe measured differences (metric to change) in one line of everyday words."""
    return told_gains(gain.items())


def gain_names(gain: Mapping[str, float]) -> str:
    """Describe measured differences with the names of the metrics, one per line."""
    return "\n".join(named_gains(gain.items()))


def is_worse(gain: Mapping[str, float]) -> bool:
    """Whether a metric of the user's own voice fell by an audible amount (`is_fall`).

    Metrics of other voices, whose names begin with "general_", do not count.
    """
    return any(is_fall(key, value) for key, value in gain.items() if not key.startswith("general_"))
