"""How a volume curve was made by ducking, and which tracks it makes way for."""

from dataclasses import dataclass

DEPTH_RANGE = 6.0, 30.0
ATTACK_RANGE = 0.05, 5.0
RELEASE_RANGE = 0.05, 10.0
HOLD_RANGE = 0.0, 10.0
"""Limits of the settings, in decibels and seconds."""


@dataclass(frozen=True)
class DuckSettings:
    """How music makes way for speech.

    Attributes:
        depth_db: How much quieter it is under speech, in dB above 0.
        attack: In how many seconds it goes down; it is down where speech begins.
        release: In how many seconds it comes back.
        hold: How many seconds it stays down after speech.
    """

    depth_db: float = 15.0
    attack: float = 0.3
    release: float = 1.0
    hold: float = 0.5


@dataclass(frozen=True)
class Ducking:
    """What a volume curve follows until it is changed by hand.

    Attributes:
        speaking: The numbers of the tracks that speak, at least one.
        behind: Whether the speech was changed since the curve was made.
    """

    settings: DuckSettings
    speaking: tuple[int, ...]
    behind: bool = False
