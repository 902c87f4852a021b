"""The versions of a held-out clip, matched in loudness and length for comparison."""

from pathlib import Path
from typing import Literal, get_args

import numpy as np

from voicestudio.audio.files import open_medium
from voicestudio.audio.loudness import equal_loudness_gains, sound_level
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.resample import resample
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.texts import tr
from voicestudio.training.personal.training_events import Clip

Version = Literal["original", "base", "personal"]
IN_THE_OPEN: dict[str, Version] = {
    "original": "original",
    "base": "base",
    "personal": "personal",
}
"""The identity mapping of button keys to versions, for a comparison that is not blind."""
VERSIONS: tuple[Version, ...] = get_args(Version)
_LONGEST_SECONDS = 60

ClipSound = dict[Version, Timeline]


def load_clip(clip: Clip) -> ClipSound:
    """Read the versions of `clip` as mono timelines of equal length, rate and loudness.

    Each is matched to the loudness of the original and cut to the shortest, at most 60 s. If a
    peak would exceed 0.98 of full scale, all versions are attenuated by the same gain. Raises
    UserError naming the file that is missing, damaged or empty.
    """
    read = [_read(Path(getattr(clip, version))) for version in VERSIONS]
    rate = read[0][1]
    sounds = [sound if own == rate else resample(sound, own, rate) for sound, own in read]
    frames = min(map(len, sounds))
    if frames == 0:
        raise UserError(tr("{original} is empty.", original=clip.original))
    media = [ArrayMedium(sound[:frames], rate) for sound in sounds]
    gains = equal_loudness_gains([sound_level(medium) for medium in media])
    heard = (
        Timeline.from_medium(medium).with_gain(0, frames, gain)
        for medium, gain in zip(media, gains, strict=True)
    )
    return dict(zip(VERSIONS, heard, strict=True))


def _read(path: Path) -> tuple[np.ndarray, int]:
    """Return the channel mean of a file's first minute, (frames, 1), and its rate in hertz."""
    medium = open_medium(path)
    try:
        frames = min(medium.frames, _LONGEST_SECONDS * medium.sample_rate)
        return medium.read(0, frames).mean(axis=1, keepdims=True), medium.sample_rate
    finally:
        medium.close()
