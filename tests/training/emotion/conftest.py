"""A small pack of generated voices, and what is measured on it; aligned pairs of sentences."""

from pathlib import Path

import pytest
from renderings import pairs  # noqa: F401

from voicestudio.training.emotion.converter_evaluation import ConverterEvaluation
from voicestudio.training.emotion.emotion_data import EmotionPack


@pytest.fixture(scope="module")
def pack(emotion_pack: Path) -> EmotionPack:
    return EmotionPack(emotion_pack)


@pytest.fixture(scope="module")
def evaluation(pack: EmotionPack) -> ConverterEvaluation:
    return ConverterEvaluation(pack, 1, perceived=False)
