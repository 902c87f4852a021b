"""The usual pitch and liveliness of a voice, and changes of phrases relative to them.

A converter that hears one phrase takes its pitch for the voice's usual one. For a known voice,
phrases that are high for it are raised less, low ones more, and a flat contour is widened.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from voicestudio.voice.frames import FRAME_RATE, VoiceFrames
from voicestudio.voice.prosody import active, phrases, semitones

# Shares of a deviation that are undone: those with the smallest errors in pitch over the training
# speakers (docs/training.md has the measurement).
_HEIGHT_SHARE, _SPREAD_SHARE = 0.65, 0.35
_WIDEST = 1.5  # factor of a contour; narrowing one brought nothing
_LARGEST_SHIFT = 14.0  # semitones, with what the converter itself wants
_LEAST_SPREAD = 0.3  # semitones; a flatter pitch is a tone, not speech
_SHORTEST = 0.3  # seconds of voiced speech in a phrase that says something about a voice


@dataclass(frozen=True)
class UsualVoice:
    """A voice as it usually is.

    Attributes:
        pitch: median pitch in semitones above 150 Hz.
        spread: standard deviation of the pitch within a phrase, in semitones.
    """

    pitch: float
    spread: float


def usual_voice_of(several: Iterable[VoiceFrames]) -> UsualVoice | None:
    """The usual voice over recordings of neutral speech; None without a phrase spoken aloud."""
    heights, spreads = [], []
    for frames in several:
        for part in phrases(frames):
            pitch = _voiced_pitch(frames.at(part))
            if len(pitch) >= _SHORTEST * FRAME_RATE:
                heights.append(float(np.median(pitch)))
                spreads.append(_log_spread(pitch))
    if not heights:
        return None
    return UsualVoice(float(np.median(heights)), float(np.exp(np.median(spreads))))


def towards_usual(
    change: np.ndarray, phrase: VoiceFrames, pitch: float, usual: UsualVoice
) -> np.ndarray:
    """A change of pitch (T,) in semitones, corrected for a known voice.

    `change` is a converter's output for `phrase` (T frames), `pitch` the median around the phrase,
    in semitones above 150 Hz.
    """
    own = _voiced_pitch(phrase)
    if not len(own):
        return change
    wanted = semitones(phrase.f0_hz) + change
    centre = float(np.mean(wanted[phrase.voiced]))
    apart = np.log(max(usual.spread, _LEAST_SPREAD)) - _log_spread(own)
    factor = float(np.clip(np.exp(_SPREAD_SHARE * apart), 1.0, _WIDEST))
    moved = _HEIGHT_SHARE * (usual.pitch - pitch) + (factor - 1) * (wanted - centre)
    return np.clip(change + moved, -_LARGEST_SHIFT, _LARGEST_SHIFT).astype(np.float32)


def _voiced_pitch(frames: VoiceFrames) -> np.ndarray:
    """Semitones above 150 Hz of the voiced frames of speech."""
    return semitones(frames.f0_hz)[frames.voiced & active(frames)]


def _log_spread(pitch: np.ndarray) -> float:
    return float(np.log(max(float(np.std(pitch)), _LEAST_SPREAD)))
