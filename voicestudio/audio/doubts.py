"""Stretches of a result in which speech may not be what it was."""

from typing import Literal, NamedTuple

DoubtKind = Literal["lost", "changed"]
DOUBT_KINDS: tuple[DoubtKind, ...] = ("lost", "changed")

EXPLANATIONS: dict[DoubtKind, str] = {
    "lost": "Speech may be lost here: compare with the original",
    "changed": "Speech may have changed here: compare with the original",
}
"""What to tell the user about a doubt of each kind."""


class Doubt(NamedTuple):
    """Frames [start, stop), in which speech may be "lost" or "changed"; confidence 0 to 1."""

    start: int
    stop: int
    kind: DoubtKind
    confidence: float


def mirrored(doubts: tuple[Doubt, ...], frames: int) -> tuple[Doubt, ...]:
    """Where doubts about `frames` frames are once these run backwards."""
    return tuple(
        doubt._replace(start=frames - doubt.stop, stop=frames - doubt.start)
        for doubt in reversed(doubts)
    )
