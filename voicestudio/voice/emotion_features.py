"""Input features of the emotion recogniser: normalised for level and, if known, for the speaker.

Only bands below 7 kHz are used, which nearly every recording contains, so that the recogniser
cannot tell corpora apart by their bandwidth.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from voicestudio.voice.frames import BAND_EDGES_HZ, VoiceFrames

USED_BANDS = int(np.searchsorted(BAND_EDGES_HZ, 7_000.0, side="right")) - 1
FEATURES = 5 + 2 * USED_BANDS
# Frames this far below the loudest speech are pauses.
_SPEECH_RANGE_DB = 35.0
_MIDDLE_HZ = 160.0
# The least voiced sound from which an emotion can be recognised.
_LEAST_VOICED_SECONDS = 0.25


@dataclass(frozen=True)
class SpeakerReference:
    """The average voice of a speaker.

    Attributes:
        log2_f0: Median of log2 of the pitch in Hz.
        shape_db: (USED_BANDS,) float32, mean spectral shape of voiced frames, with mean 0.
    """

    log2_f0: float
    shape_db: np.ndarray

    @classmethod
    def of(cls, several: list[VoiceFrames]) -> SpeakerReference | None:
        """Return the averages over recordings of one speaker; None if no frame is voiced."""
        voiced = [frames.voiced & is_speech(frames) for frames in several]
        f0 = np.concatenate([f.f0_hz[v] for f, v in zip(several, voiced, strict=True)])
        if not len(f0):
            return None
        shapes = np.concatenate([_shapes(f)[v] for f, v in zip(several, voiced, strict=True)])
        return cls(float(np.median(np.log2(f0))), shapes.mean(axis=0).astype(np.float32))


def is_speech(frames: VoiceFrames) -> np.ndarray:
    """(T,) bool: which frames are speech rather than pause."""
    if not len(frames):
        return np.zeros(0, bool)
    return frames.energy_db > speech_level_db(frames) - _SPEECH_RANGE_DB


def speech_level_db(frames: VoiceFrames) -> float:
    """The level of loud speech: the 95th percentile of the frames' energy."""
    return float(np.percentile(frames.energy_db, 95))


def has_speech(frames: VoiceFrames, level_db: float | None = None) -> bool:
    """Whether there is enough speech (0.25 s, not near silence) to recognise an emotion.

    `level_db` is the speech level of the whole recording; frames 35 dB below it are pauses.
    """
    level = speech_level_db(frames) if level_db is None and len(frames) else (level_db or 0.0)
    heard = frames.voiced & (frames.energy_db > max(level - _SPEECH_RANGE_DB, -65.0))
    return int(heard.sum()) >= _LEAST_VOICED_SECONDS * 100


def emotion_features(frames: VoiceFrames, reference: SpeakerReference | None = None) -> np.ndarray:
    """Return features (T, FEATURES) float32, scaled to within some units of 0.

    In order: voiced; octaves above 160 Hz; octaves above the speaker's median pitch; energy below
    the speech level; whether a reference is known; spectral shape; spectral shape minus the
    speaker's. Values that need a reference are 0 without one; pitch is 0 where unvoiced.
    """
    count = len(frames)
    made = np.zeros((count, FEATURES), np.float32)
    if not count:
        return made
    voiced = frames.voiced
    octaves = np.where(voiced, np.log2(np.maximum(frames.f0_hz, 1.0)), 0.0)
    shapes = np.clip(_shapes(frames), -60.0, 60.0)
    made[:, 0] = voiced
    made[:, 1] = np.where(voiced, octaves - np.log2(_MIDDLE_HZ), 0.0)
    made[:, 3] = np.clip((frames.energy_db - speech_level_db(frames)) / 20.0, -3.0, 1.0)
    made[:, 5 : 5 + USED_BANDS] = shapes / 15.0
    if reference is not None:
        made[:, 2] = np.where(voiced, octaves - reference.log2_f0, 0.0)
        made[:, 4] = 1.0
        made[:, 5 + USED_BANDS :] = (shapes - reference.shape_db) / 10.0
    return made


def _shapes(frames: VoiceFrames) -> np.ndarray:
    used = frames.bands_db[:, :USED_BANDS]
    return used - used.mean(axis=1, keepdims=True)
