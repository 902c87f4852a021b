"""Figures of speech quality in plain words."""

from collections.abc import Mapping
from dataclasses import dataclass

from voicestudio.training.personal.training_events import Score


@dataclass(frozen=True)
class Figure:
    """What a figure says to somebody who has never heard its name.

    Attributes:
        name: the term of the field, for tool tips.
        words: what it measures.
        unit: with its space before it; empty for none.
        digits: after the point.
    """

    name: str
    words: str
    unit: str
    digits: int


_FIGURES = {
    "pesq": Figure("PESQ (ITU-T P.862.2, 1 to 4.6)", "clarity", "", 2),
    "si_sdr": Figure("SI-SDR", "less noise and room", " dB", 1),
    "general_pesq": Figure("PESQ on the voices of others", "clarity of other voices", "", 2),
    "stoi": Figure("STOI (0 to 1)", "intelligibility", "", 3),
    "nearness": Figure(
        "Less error in pitch, range, length and spectrum than is usual with unknown voices",
        "likeness to your acting",
        " %",
        0,
    ),
    "pitch": Figure("Median pitch", "nearer to your pitch", " semitones", 1),
    "span": Figure("Log of the pitch's spread", "nearer to your range", "", 2),
    "length": Figure("Log of the length", "nearer to your pace", "", 2),
    "spectrum": Figure("Mel-cepstral distortion", "nearer to your timbre", " dB", 1),
    "heard": Figure("Probability by the recogniser", "heard as the mood", "", 2),
    "pitch_scatter": Figure(
        "Standard deviation of the pitch of phrases", "steadier in pitch", " semitones", 1
    ),
}
_PREFERRED = ("pesq", "si_sdr", "stoi", "nearness")


def figure(key: str) -> Figure:
    """The figure of a key in `Score.figures`; an unknown one is called by its key."""
    words = key.replace("_", " ")
    return _FIGURES.get(key, Figure(words, words, "", 2))


def shown_key(scores: list[Score]) -> str | None:
    """Which figure a plot shows: the one that is best known; None without any."""
    keys = list(scores[0].figures) if scores else []
    return next((key for key in _PREFERRED if key in keys), keys[0] if keys else None)


def gain_text(gain: Mapping[str, float]) -> str:
    """The measured difference in one line, such as “clarity +0.21, less noise and room +1.3 dB”."""
    return ", ".join(
        f"{figure(key).words} {value:+.{figure(key).digits}f}{figure(key).unit}"
        for key, value in gain.items()
    ).replace("-", "\N{MINUS SIGN}")


def gain_names(gain: Mapping[str, float]) -> str:
    """The same with the terms of the field, a line each."""
    return "\n".join(
        f"{figure(key).name}: {value:+.{figure(key).digits}f}{figure(key).unit}"
        for key, value in gain.items()
    )


def is_worse(gain: Mapping[str, float]) -> bool:
    """Whether any figure fell on the user's own voice."""
    return any(value < 0 for key, value in gain.items() if not key.startswith("general_"))
