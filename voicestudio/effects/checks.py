"""Checks: ranges of an effect's result in which speech may have been damaged."""

from typing import Literal, NamedTuple

from voicestudio.texts import tr

CheckKind = Literal["lost", "changed"]
CHECK_KINDS: tuple[CheckKind, ...] = ("lost", "changed")

EXPLANATIONS: dict[CheckKind, str] = {
    "lost": tr("Speech may be lost here: compare with the original"),
    "changed": tr("Speech may have changed here: compare with the original"),
}
"""What to tell the user about a check of each kind."""


class Check(NamedTuple):
    """Frames [start, stop) in which speech may be "lost" or "changed".

    `confidence` is from 0 to 1.
    """

    start: int
    stop: int
    kind: CheckKind
    confidence: float


def mirrored(checks: tuple[Check, ...], frames: int) -> tuple[Check, ...]:
    """Return the checks of a sound of `frames` frames for the same sound reversed in time."""
    return tuple(
        check._replace(start=frames - check.stop, stop=frames - check.start)
        for check in reversed(checks)
    )
