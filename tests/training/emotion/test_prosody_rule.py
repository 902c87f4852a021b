"""The rule-based base line."""

import pytest

from voicestudio.training.emotion.converter_evaluation import (
    ConverterEvaluation,
)
from voicestudio.training.emotion.emotion_data import EmotionPack
from voicestudio.training.emotion.prosody_rule import ProsodyRule


@pytest.fixture(scope="module")
def pack(emotion_pack):
    return EmotionPack(emotion_pack)


@pytest.fixture(scope="module")
def evaluation(pack):
    return ConverterEvaluation(pack, 1, perceived=False)


def test_the_rule_keeps_the_input_at_nothing_and_is_recognised_more_the_stronger_it_is(
    pack, evaluation
):
    rule = ProsodyRule(pack, by_language=True)
    assert evaluation.keeps_the_input(rule)
    probabilities = evaluation.probabilities(rule, per_language=1)
    assert set(probabilities) == {"happy", "angry", "sad"}
    assert probabilities["happy"][-1] > probabilities["happy"][0]
