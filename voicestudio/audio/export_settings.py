"""The settings of an export as an immutable value, stored in presets and between exports."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from voicestudio.audio.encoding import Encoding
from voicestudio.audio.loudness_targets import CEILING_RANGE, TARGET_RANGE, USUAL_CEILING
from voicestudio.audio.output_formats import OutputFormat, output_format
from voicestudio.checked_json import FormatError, number, whole
from voicestudio.errors import UserError

RATES = (22_050, 24_000, 32_000, 44_100, 48_000, 88_200, 96_000)
"""Sample rates to choose from, in hertz."""
_RATE_RANGE = (8000, 192_000)
_MOST_BIT_RATE = 512


@dataclass(frozen=True)
class ExportSettings:
    """The settings of an export. The defaults do not change the sound.

    Attributes:
        format: The name of an output format (`output_formats`).
        bit_rate, constant, rate, channels, dither: As in `Encoding`.
        loudness: The target integrated loudness in LUFS; None leaves the level unchanged.
        ceiling: The maximum true peak in dBTP; used with `loudness` only.
        tags: Whether title, cover and other tags are written.
        chapters: Whether markers are written as chapters.
    """

    format: str = "wav24"
    bit_rate: int = 0
    constant: bool = True
    rate: int = 0
    channels: int = 0
    dither: bool = True
    loudness: float | None = None
    ceiling: float = USUAL_CEILING
    tags: bool = True
    chapters: bool = False

    @property
    def fmt(self) -> OutputFormat:
        return output_format(self.format)

    @property
    def encoding(self) -> Encoding:
        return Encoding(self.bit_rate, self.constant, self.rate, self.channels, self.dither)

    def keeps_sound(self, rate: int, channels: int) -> bool:
        """Whether sound of this sample rate and number of channels keeps both, and its level."""
        same_rate, same_channels = self.rate in (0, rate), self.channels in (0, channels)
        return self.loudness is None and same_rate and same_channels

    def with_chapters(self) -> "ExportSettings":
        return replace(self, chapters=True)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "ExportSettings":
        """Return the settings of an untrusted JSON object; missing ones have their defaults.

        Raises FormatError for a value of the wrong type or out of range.
        """
        given = {**asdict(cls()), **values}
        loudness = given["loudness"]
        rate = whole(given["rate"], 0, _RATE_RANGE[1])
        return cls(
            _format(given["format"]),
            whole(given["bit_rate"], 0, _MOST_BIT_RATE),
            _flag(given["constant"]),
            rate if rate == 0 else whole(rate, *_RATE_RANGE),
            whole(given["channels"], 0, 2),
            _flag(given["dither"]),
            None if loudness is None else number(loudness, *TARGET_RANGE),
            number(given["ceiling"], *CEILING_RANGE),
            _flag(given["tags"]),
            _flag(given["chapters"]),
        )


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise FormatError(f"{value!r:.80} is neither true nor false")
    return value


def _format(value: object) -> str:
    if not isinstance(value, str):
        raise FormatError(f"{value!r:.80} is not a format")
    try:
        return output_format(value).name
    except UserError as error:
        raise FormatError(str(error)) from error
