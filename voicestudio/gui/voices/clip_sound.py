"""The versions of a held-out clip as sound of one loudness and one length."""

from pathlib import Path
from typing import Literal, get_args

import numpy as np

from voicestudio.audio.files import open_medium
from voicestudio.audio.loudness import equal_loudness_gains, sound_level
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.resample import resample
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.training.personal.training_events import Clip

Version = Literal["original", "base", "personal"]
IN_THE_OPEN: dict[str, Version] = {
    "original": "original",
    "base": "base",
    "personal": "personal",
}
"""Choices that stand for what they say, unlike the sides of a blind comparison."""
VERSIONS: tuple[Version, ...] = get_args(Version)
_LONGEST_SECONDS = 60

ClipSound = dict[Version, Timeline]


def load_clip(clip: Clip) -> ClipSound:
    """Each version of `clip`, as loud as the original, from its first frame to the shortest end.

    Where that would clip one of them, all are made quieter alike. Raises UserError naming the file
    that is missing or damaged.
    """
    read = [_read(Path(getattr(clip, version))) for version in VERSIONS]
    rate = read[0][1]
    sounds = [sound if own == rate else resample(sound, own, rate) for sound, own in read]
    frames = min(map(len, sounds))
    if frames == 0:
        raise UserError(f"{clip.original} is empty.")
    media = [ArrayMedium(sound[:frames], rate) for sound in sounds]
    gains = equal_loudness_gains([sound_level(medium) for medium in media])
    heard = (
        Timeline.from_medium(medium).with_gain(0, frames, gain)
        for medium, gain in zip(media, gains, strict=True)
    )
    return dict(zip(VERSIONS, heard, strict=True))


def _read(path: Path) -> tuple[np.ndarray, int]:
    """The sound of a file, one channel of shape (frames, 1), and its rate; a minute at most."""
    medium = open_medium(path)
    try:
        frames = min(medium.frames, _LONGEST_SECONDS * medium.sample_rate)
        return medium.read(0, frames).mean(axis=1, keepdims=True), medium.sample_rate
    finally:
        medium.close()
