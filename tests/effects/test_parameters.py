"""Parameters check what is set and fill in what is not."""

import math

import pytest

from voicestudio.effects.parameters import Parameter, complete
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
