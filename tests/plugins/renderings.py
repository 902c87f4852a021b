"""Analysis frames of generated sentences in several emotions, and aligned pairs of them."""

import numpy as np
import pytest

from voicestudio.networks.emotion_converter import EmotionConfig
from voicestudio.training.emotion.emotion_data import EmotionRecording
from voicestudio.training.emotion.parallel_pairs import pair_up, rendering
from voicestudio.voice.frames import BANDS, VoiceFrames
from voicestudio.voice.prosody import INPUTS, reference_of

SMALL = EmotionConfig(
    emotions=("neutral", "happy", "sad"),
    styles=("any", "en"),
    features=INPUTS,
    channels=24,
    layers=3,
    recurrent=8,
)
SHIFTS = {"neutral": 0.0, "happy": 5.0, "sad": -2.0}
RATES = {"neutral": 1.0, "happy": 1.2, "sad": 0.8}


def spoken(text, speaker, emotion):
    """Frames of something like a sentence: the same shapes in time for the same text."""
    random = np.random.default_rng(text)
    count = 120
    shape = np.cumsum(random.normal(0, 1, (count, BANDS)), axis=0)
    shape -= shape.mean(axis=0)
    contour = 2 * np.sin(np.arange(count) / 9 + text)
    place = np.arange(0, count - 1, RATES[emotion])
    index = place.astype(int)
    wide = {"neutral": 1.0, "happy": 1.6, "sad": 0.8}[emotion]
    pitch = speaker + SHIFTS[emotion] + wide * contour[index]
    bands = shape[index] - 60 + (4 if emotion == "happy" else 0)
    voiced = np.sin(index / 4 + text) > -0.6
    f0 = np.where(voiced, 120 * 2 ** (pitch / 12), 0).astype(np.float32)
    energy = np.full(len(index), -20.0, np.float32)
    return VoiceFrames(f0, bands.astype(np.float32), energy)


def recording(emotion, text, speaker):
    return EmotionRecording(
        f"{speaker}-{text}-{emotion}", "toy", str(speaker), "f", "en", emotion, "normal",
        str(text), "1", "train", 24_000, 0, 0, 0, 0, "", False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def pairs():
    found = []
    for speaker in (0, 5):
        neutral = [spoken(text, speaker, "neutral") for text in range(4)]
        usual = reference_of(neutral)
        for text in range(4):
            plain = rendering(neutral[text], usual, recording("neutral", text, speaker))
            for emotion in ("happy", "sad"):
                frames = spoken(text, speaker, emotion)
                other = rendering(frames, usual, recording(emotion, text, speaker))
                found.append(pair_up(plain, other))
    return found
