"""Figures of speech quality in plain words."""

from collections.abc import Iterable
from dataclasses import dataclass

from voicestudio.texts import listed, numeral, tr


@dataclass(frozen=True)
class Figure:
    """How a figure is explained to users who do not know its name.

    Attributes:
        name: the term of the field, for tool tips.
        words: the measured quality.
        unit: with its space before it; empty for none.
        digits: after the point.
        unheard: so small a difference, either way, is none.
    """

    name: str
    words: str
    unit: str
    digits: int
    unheard: float = 0.0


_FIGURES = {
    "pesq": Figure(tr("PESQ (ITU-T P.862.2, 1 to 4.6)"), tr("clarity"), "", 2, 0.02),
    "si_sdr": Figure(tr("SI-SDR"), tr("less noise and room"), " dB", 1, 0.2),
    "general_pesq": Figure(
        tr("PESQ on the voices of others"), tr("clarity of other voices"), "", 2
    ),
    "stoi": Figure(tr("STOI (0 to 1)"), tr("intelligibility"), "", 3),
    "nearness": Figure(
        tr("Less error in pitch, range, length and spectrum than is usual with unknown voices"),
        tr("likeness to your acting"),
        " %",
        0,
    ),
    "pitch": Figure(tr("Median pitch"), tr("nearer to your pitch"), tr(" semitones"), 1),
    "span": Figure(tr("Log of the pitch's spread"), tr("nearer to your range"), "", 2),
    "length": Figure(tr("Log of the length"), tr("nearer to your pace"), "", 2),
    "spectrum": Figure(tr("Mel-cepstral distortion"), tr("nearer to your timbre"), " dB", 1),
    "heard": Figure(tr("Probability by the recogniser"), tr("heard as the mood"), "", 2),
    "pitch_scatter": Figure(
        tr("Standard deviation of the pitch of phrases"),
        tr("steadier in pitch"),
        tr(" semitones"),
        1,
    ),
}


def figure(key: str) -> Figure:
    """The figure of a key of a measured gain or score; an unknown one is called by its key."""
    words = key.replace("_", " ")
    return _FIGURES.get(key, Figure(words, words, "", 2))


def is_fall(key: str, gain: float) -> bool:
    """Whether a figure fell by more than nothing."""
    return gain < -figure(key).unheard


def told_gains(gains: Iterable[tuple[str, float]]) -> str:
    """Measured differences in a line, such as “clarity +0.21, less noise and room +1.3 dB”."""
    return listed(
        tr("{figure} {value}", figure=figure(key).words, value=_signed(key, gain))
        for key, gain in gains
    )


def named_gains(gains: Iterable[tuple[str, float]]) -> list[str]:
    """The same with the terms of the field, a line each."""
    return [
        tr("{figure}: {value}", figure=figure(key).name, value=_signed(key, gain))
        for key, gain in gains
    ]


def _signed(key: str, gain: float) -> str:
    found = figure(key)
    sign = "+" if round(gain, found.digits) else ""  # no “+0.00”, no “-0.00”
    number = numeral(gain if sign else 0, f"{sign}.{found.digits}f−")
    return tr("{number}{unit}", number=number, unit=found.unit) if found.unit else number
