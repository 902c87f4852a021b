"""Parameters check what is set and fill in what is not."""

import math

import pytest

from voicestudio.effects.parameters import Parameter, allowed, complete, summary
from voicestudio.errors import UserError

GAIN = Parameter("gain", "Gain", "dB", 0.0, -24.0, 24.0)
CUTOFF = Parameter("cutoff", "Cut-off", "Hz", 80.0, 20.0, 400.0, "log")
INVERT = Parameter("invert", "Invert", "", 0, 0, 1, "toggle")
VOICE = Parameter("voice", "Voice", "", 1, 0, 2, "choice", choices=("calm", "glad", "sad"))
TABLE = (GAIN, CUTOFF, INVERT, VOICE)


def test_what_is_left_out_has_its_default() -> None:
    assert complete(TABLE, {"gain": 6}) == {"gain": 6.0, "cutoff": 80.0, "invert": 0.0, "voice": 1}


@pytest.mark.parametrize(
    ("parameter", "value"),
    [(GAIN, -24.0), (GAIN, 24.0), (CUTOFF, 20), (INVERT, 1), (VOICE, 2)],
)
def test_the_ends_of_a_range_belong_to_it(parameter: Parameter, value: float) -> None:
    assert parameter.checked(value) == value


@pytest.mark.parametrize(
    ("parameter", "value"),
    [(GAIN, 24.1), (GAIN, math.nan), (GAIN, math.inf), (INVERT, 0.5), (VOICE, 3), (VOICE, 1.5)],
)
def test_other_values_are_refused(parameter: Parameter, value: float) -> None:
    with pytest.raises(UserError, match=f"^{parameter.label} cannot be"):
        parameter.checked(value)


def test_the_message_says_what_may_be_set() -> None:
    with pytest.raises(UserError) as caught:
        complete(TABLE, {"gain": 30})
    assert str(caught.value) == "Gain cannot be 30 dB: it ranges from -24 to 24 dB."


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(UserError, match="no parameter called “pitch”"):
        complete(TABLE, {"pitch": 1.0})


@pytest.mark.parametrize(
    ("default", "minimum", "maximum", "scale", "choices"),
    [
        (5, 0, 1, "linear", ()),
        (1, 0, 2, "log", ()),
        (0, 0, 2, "toggle", ()),
        (0, 0, 2, "choice", ("one", "two")),
    ],
)
def test_an_entry_that_contradicts_itself_is_a_mistake(
    default: float, minimum: float, maximum: float, scale: str, choices: tuple[str, ...]
) -> None:
    with pytest.raises(ValueError, match=r"^odd: "):
        Parameter("odd", "Odd", "", default, minimum, maximum, scale, choices=choices)


def test_of_untrusted_values_only_those_in_range_are_taken() -> None:
    given = {"gain": 6, "cutoff": 1_000.0, "invert": "yes", "voice": 2, "pitch": 1.0}
    assert allowed(TABLE, given) == {"gain": 6.0, "voice": 2.0}


CHANCE = Parameter("chance", "Chance", "%", 50.0, 0.0, 100.0, advanced=True)
POINTS = tuple(Parameter(f"p{n}", "Point", "%", 100.0, 0.0, 100.0, curve="Curve") for n in range(3))
SUMMED = (*TABLE, CHANCE, *POINTS)


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({"gain": 6.0, "voice": 2}, "Gain: 6 dB · Voice: sad"),
        ({"gain": 0.0}, "Gain: 0 dB"),
        ({"gain": 24.0, "cutoff": 20.0}, "Gain: 24 dB · Cut-off: 20 Hz"),
        ({"gain": 24.5, "pitch": 3.0}, ""),
        ({"invert": 1}, "Invert"),
        ({"chance": 50.0}, ""),
        ({"chance": 60.0}, "Chance: 60 %"),
        ({"p0": 100.0, "p1": 100.0}, ""),
        ({"p0": 100.0, "p1": 20.0, "p2": 30.0}, "Curve: drawn"),
    ],
)
def test_the_summary_tells_what_is_set(values: dict[str, float], line: str) -> None:
    assert summary(SUMMED, values) == line
