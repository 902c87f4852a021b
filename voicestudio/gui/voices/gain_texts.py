"""What the wizard shows of measured figures."""

from collections.abc import Mapping

from voicestudio.profiles.figures import is_fall, named_gains, told_gains
from voicestudio.training.personal.training_events import Score

_PREFERRED = ("pesq", "si_sdr", "stoi", "nearness")


def shown_key(scores: list[Score]) -> str | None:
    """Which figure a plot shows: the one that is best known; None without any."""
    keys = list(scores[0].figures) if scores else []
    return next((key for key in _PREFERRED if key in keys), keys[0] if keys else None)


def gain_text(gain: Mapping[str, float]) -> str:
    """The measured difference in one line."""
    return told_gains(gain.items())


def gain_names(gain: Mapping[str, float]) -> str:
    """The same with the terms of the field, a line each."""
    return "\n".join(named_gains(gain.items()))


def is_worse(gain: Mapping[str, float]) -> bool:
    """Whether any figure fell on the user's own voice, by more than nothing."""
    return any(is_fall(key, value) for key, value in gain.items() if not key.startswith("general_"))
