"""The metadata of a voice profile."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Literal, get_args

from voicestudio.checked_json import FormatError, number, whole
from voicestudio.errors import UserError
from voicestudio.printable import is_plain
from voicestudio.profiles.names import checked_name

Goal = Literal["enhancer", "emotion"]
GOALS: tuple[Goal, ...] = get_args(Goal)

VERSION = 1
MOST_CARD = 4000
"""Characters of the card at most."""
_LONGEST_TEXT = 200
_YEARS = 2000, 9998
_MOST_FIGURES = 32
_MOST_SECONDS = 1e7
_MOST_GAIN = 1e6


class NewerVersionError(FormatError):
    """The profile was made by a later version of VoiceStudio."""


@dataclass(frozen=True, kw_only=True)
class Profile:
    """A voice profile without its weights. All texts are plain.

    Attributes:
        name: its name, as returned by `names.checked_name`.
        goal: which network was adapted.
        made: when, with its time zone if known.
        speech_seconds, room_seconds: the length of the speech and room tone it was trained on.
        gain: the increase of each figure on held-out speech.
        accepted: whether it was measured to be better than the base.
        base: SHA-256 of the file of weights that training began with, in hexadecimal, or "".
        licence: what limits the use of the weights; "" if nothing beyond the program's licence.
        card: a short text about it.
    """

    name: str
    goal: Goal
    made: datetime
    speech_seconds: float
    room_seconds: float = 0.0
    gain: Mapping[str, float] = field(default_factory=dict)
    accepted: bool = True
    base: str = ""
    licence: str = ""
    card: str = ""

    def __post_init__(self) -> None:
        """Raise UserError for a name, FormatError for anything else that cannot be kept."""
        object.__setattr__(self, "name", checked_name(self.name))
        _one_of(self.goal, GOALS)
        # At the ends of the calendar a date cannot be told by another time zone's clock.
        whole(self.made.year, *_YEARS)
        number(self.speech_seconds, 0, _MOST_SECONDS)
        number(self.room_seconds, 0, _MOST_SECONDS)
        object.__setattr__(self, "gain", _gain(self.gain))
        if type(self.accepted) is not bool:
            raise FormatError("“accepted” is neither true nor false")
        if self.base and (len(self.base) != 64 or set(self.base) - set("0123456789abcdef")):
            raise FormatError("the base is no SHA-256")
        _text(self.licence, _LONGEST_TEXT)
        _text(self.card, MOST_CARD, "\n")

    def values(self) -> dict[str, Any]:
        """As a JSON object; `profile_of` makes a profile of it."""
        return asdict(self) | {"version": VERSION, "made": self.made.isoformat()}


def profile_of(values: Any) -> Profile:
    """The profile of a JSON object; unknown members are left out.

    Raises NewerVersionError, and FormatError for anything else that is no profile.
    """
    if not isinstance(values, dict):
        raise FormatError("the profile is not an object")
    try:
        if whole(values["version"], 1, 1 << 31) > VERSION:
            raise NewerVersionError("made by a newer version of VoiceStudio")
        return Profile(
            name=_text(values["name"], 4 * _LONGEST_TEXT),
            goal=values["goal"],
            made=datetime.fromisoformat(_text(values["made"], _LONGEST_TEXT)),
            speech_seconds=values["speech_seconds"],
            room_seconds=values["room_seconds"],
            gain=values["gain"],
            accepted=values["accepted"],
            base=_text(values["base"], _LONGEST_TEXT),
            licence=values["licence"],
            card=values["card"],
        )
    except KeyError as error:
        raise FormatError(f"{error} is missing") from error
    except (ValueError, TypeError, UserError) as error:
        if isinstance(error, FormatError):
            raise
        raise FormatError(str(error)) from error


def _gain(values: object) -> dict[str, float]:
    if not isinstance(values, Mapping) or len(values) > _MOST_FIGURES:
        raise FormatError("the gain is not a table of figures")
    for name, figure in values.items():
        _text(name, _LONGEST_TEXT)
        number(figure, -_MOST_GAIN, _MOST_GAIN)
    return {name: float(figure) for name, figure in values.items()}


def _text(value: object, longest: int, allowed: str = "") -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise FormatError(f"not a text of at most {longest} characters")
    if not all(is_plain(character) or character in allowed for character in value):
        raise FormatError("a text holds characters that cannot be displayed")
    return value


def _one_of(value: object, known: tuple[Any, ...]) -> None:
    if value not in known:
        raise FormatError(f"{value!r:.40} is none of {', '.join(known)}")
