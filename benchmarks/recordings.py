"""Generated recordings, made once and kept in `build/bench`."""

from pathlib import Path

import numpy as np
import soundfile

from benchmarks.common import FOLDER
from voicestudio.audio.medium import Medium
from voicestudio.document.timeline.crossfade import Crossfade
from voicestudio.document.timeline.timeline import Segment, Timeline

RATE = 48_000
_BLOCK_SECONDS = 60
_SYLLABLES_PER_SECOND = 4.0
_SUBTYPES = {"wav": "PCM_16", "flac": "PCM_16", "mp3": "MPEG_LAYER_III", "ogg": "VORBIS"}


def recording(minutes: int, kind: str = "wav") -> Path:
    """The path of a stereo file at 48 kHz of that length: 16-bit wav or flac, mp3 or ogg."""
    path = FOLDER / f"{minutes} minutes.{kind}"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f"partial {path.name}")
        subtype = _SUBTYPES[kind]
        rng = np.random.default_rng(1)
        block = _syllables(rng)
        with soundfile.SoundFile(partial, "w", RATE, 2, subtype) as file:
            for _ in range(minutes):
                loud = block * np.float32(rng.uniform(0.4, 1.0))
                for second in np.split(
                    loud, _BLOCK_SECONDS
                ):  # libsndfile's Vorbis encoder fails with a minute at once
                    file.write(second)
        partial.replace(path)
    return path


def _syllables(rng: np.random.Generator) -> np.ndarray:
    """A minute of speech-like buzz and noise in syllables with pauses: float32 (frames, 2)."""
    count = RATE * _BLOCK_SECONDS
    place = np.arange(count) / RATE * _SYLLABLES_PER_SECOND
    loudness = rng.uniform(0.3, 1.0, int(place[-1]) + 1)
    loudness[rng.random(loudness.size) < 0.2] = 0.0
    envelope = loudness[place.astype(int)] * np.sin(np.pi * (place % 1.0)) ** 2
    buzz = (np.arange(count) * 140.0 / RATE) % 1.0 - 0.5
    voice = buzz + 0.15 * rng.standard_normal(count)
    channels = [0.6 * envelope * voice + 0.001 * rng.standard_normal(count) for _ in range(2)]
    return np.stack(channels, axis=1).astype(np.float32)


def cut_up(medium: Medium, pieces: int, gap_frames: int = 480) -> Timeline:
    """`medium` in `pieces` pieces, with a little sound removed and a cross-fade at every cut.

    It has 2 * pieces - 1 segments, because cross-fades are segments.
    """
    whole = Timeline.from_medium(medium)
    half = round(0.0025 * medium.sample_rate)
    step = medium.frames // pieces
    segments, begin = [], 0
    for number in range(1, pieces):
        cut = number * step
        follows = cut + gap_frames
        segments.append(Segment(medium, begin, cut - half - begin))
        before = whole.slice(cut - half, cut + half)
        after = whole.slice(follows - half, follows + half)
        segments.append(Segment(Crossfade(before, after, half), 0, 2 * half))
        begin = follows + half
    segments.append(Segment(medium, begin, medium.frames - begin))
    return Timeline.of(segments, medium.sample_rate, medium.channels)
