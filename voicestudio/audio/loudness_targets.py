"""Loudness targets by destination, and the ranges that a target and a ceiling may have."""

from dataclasses import dataclass

from voicestudio.texts import tr

TARGET_RANGE = (-40.0, -5.0)
"""Lowest and highest target loudness, in LUFS."""
CEILING_RANGE = (-12.0, 0.0)
"""Lowest and highest ceiling of the true peak, in dBTP."""
USUAL_CEILING = -1.0


@dataclass(frozen=True)
class LoudnessTarget:
    """An integrated loudness, in LUFS, and where it is usual."""

    label: str
    lufs: float


TARGETS = (
    LoudnessTarget(tr("Podcasts, Apple"), -16.0),
    LoudnessTarget(tr("Podcasts in mono"), -19.0),
    LoudnessTarget(tr("Spotify, YouTube"), -14.0),
    LoudnessTarget(tr("EBU R 128"), -23.0),
)
