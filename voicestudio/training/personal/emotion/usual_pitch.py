"""The gain from neutral speech alone: phrases are compared with the voice's usual pitch.

There is no recording of this voice in a mood. The measurable effect is that converted held-out
phrases lie nearer to one another, as acted ones do.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from voicestudio.effects.emotion import Converter
from voicestudio.networks.emotion_converter import EmotionConverter
from voicestudio.training.emotion.parallel_pairs import Rendering
from voicestudio.training.personal.emotion.nearness import converted_frames
from voicestudio.training.personal.emotion.personal_speaker import with_speaker
from voicestudio.voice.prosody import semitones
from voicestudio.voice.usual_voice import usual_voice_of

FEWEST_PHRASES = 8
_MOST_HELD_OUT = 30
_MOST_APART = 2.0  # semitones between the usual pitch in the two halves of the speech
_CLEARLY = 0.9
_MOODS = ("happy", "angry", "sad")


@dataclass(frozen=True)
class UsualPitch:
    """Whether knowing a voice helps to convert phrases of it.

    Attributes:
        phrases: their number, half of them held out.
        apart: semitones between the usual pitch of the two halves.
        base, personal: standard deviation in semitones of the median pitch of held-out phrases
            converted without and with the usual voice known from the other half.
    """

    phrases: int
    apart: float
    base: float
    personal: float

    @property
    def steady(self) -> bool:
        """Whether there are enough phrases, and the voice is the same in both halves."""
        return self.phrases >= FEWEST_PHRASES and self.apart <= _MOST_APART

    @property
    def better(self) -> bool:
        """Whether the personal model is better than the base."""
        return self.steady and self.personal <= _CLEARLY * self.base


def usual_pitch(
    base: EmotionConverter, phrases: Sequence[Rendering], go_on: Callable[[], None]
) -> UsualPitch:
    """Measure it on phrases in order, every second of which is held out."""
    half = len(phrases) // 2
    known = usual_voice_of([one.frames for one in phrases[:half]])
    other = usual_voice_of([one.frames for one in phrases[half:]])
    if known is None or other is None:
        return UsualPitch(len(phrases), float("inf"), 0.0, 0.0)
    held_out = phrases[half:][:_MOST_HELD_OUT]
    converters = [Converter(base), Converter(with_speaker(base, known))]
    spreads = np.array(
        [[_spread(c, held_out, mood, go_on) for c in converters] for mood in _MOODS]
    ).mean(axis=0)
    apart = abs(known.pitch - other.pitch)
    return UsualPitch(len(phrases), apart, float(spreads[0]), float(spreads[1]))


def _spread(
    converter: Converter, phrases: Sequence[Rendering], mood: str, go_on: Callable[[], None]
) -> float:
    """Standard deviation of the median pitch of converted phrases, in semitones."""
    heights = []
    for one in phrases:
        go_on()
        made = converted_frames(converter, one.frames, mood)
        heights.append(float(np.median(semitones(made.f0_hz)[made.voiced])))
    return float(np.std(heights))
