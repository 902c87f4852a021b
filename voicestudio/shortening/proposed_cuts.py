"""The settings of the search, and the proposed cuts."""

import math
from dataclasses import dataclass
from typing import Literal

from voicestudio.errors import UserError
from voicestudio.texts import tr

CutKind = Literal["pause", "filler"]

LONGER_THAN_RANGE = 0.2, 60.0
TO_RANGE = 0.1, 30.0
THRESHOLD_RANGE = -80.0, -10.0
"""Limits of the settings, in seconds, seconds and dBFS."""


@dataclass(frozen=True)
class ShortenSettings:
    """The settings of the search.

    Attributes:
        longer_than: Only pauses longer than this are shortened, in seconds.
        to: The length of a shortened pause, in seconds; less than `longer_than`.
        threshold_db: The level of silence, in dBFS; None measures noise and speech.
        fillers: Whether fillers such as "uh" and "um" are looked for, too.

    Raises UserError for values that are out of range or contradict each other.
    """

    longer_than: float = 1.0
    to: float = 0.5
    threshold_db: float | None = None
    fillers: bool = False

    def __post_init__(self) -> None:
        _require(tr("The length of pauses"), self.longer_than, LONGER_THAN_RANGE, "s")
        _require(tr("The length that is left"), self.to, TO_RANGE, "s")
        if self.threshold_db is not None:
            _require(tr("The threshold"), self.threshold_db, THRESHOLD_RANGE, "dB")
        if self.to >= self.longer_than:
            raise UserError(
                tr(
                    "Pauses longer than {longer_than:g} s cannot be shortened to "
                    "{to:g} s: choose a length that is less.",
                    longer_than=self.longer_than,
                    to=self.to,
                )
            )


@dataclass(frozen=True)
class ProposedCut:
    """A stretch that was found, and the part of it that would be removed, in frames.

    Attributes:
        kind: "pause" or "filler".
        start, stop: The part that would be removed.
        found_start, found_stop: All of the pause, which includes that part, or of the filler; its
            cut may take some of the pauses beside it, too.
    """

    kind: CutKind
    start: int
    stop: int
    found_start: int
    found_stop: int

    @property
    def frames(self) -> int:
        """The number of frames to remove."""
        return self.stop - self.start

    @property
    def length_now(self) -> int:
        """The present length of the pause or filler, in frames."""
        return self.found_stop - self.found_start

    @property
    def length_after(self) -> int:
        """The length that remains of it, in frames."""
        return max(0, self.length_now - self.frames)

    @property
    def reach(self) -> tuple[int, int]:
        """The range that what was found and what would be removed have together, in frames."""
        return min(self.start, self.found_start), max(self.stop, self.found_stop)

    def moved(self, by: int) -> "ProposedCut":
        """Return the cut `by` frames later."""
        return ProposedCut(
            self.kind,
            self.start + by,
            self.stop + by,
            self.found_start + by,
            self.found_stop + by,
        )


def _require(what: str, value: float, limits: tuple[float, float], unit: str) -> None:
    if not (math.isfinite(value) and limits[0] <= value <= limits[1]):
        raise UserError(
            tr(
                "{what} is {value:g} {unit}: it must be {limits:g} to {limits2:g}.",
                what=what,
                value=value,
                unit=unit,
                limits=limits[0],
                limits2=limits[1],
            )
        )
