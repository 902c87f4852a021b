"""What is said about an acted take follows from what is heard in it."""

import numpy as np
import pytest

from voicestudio.training.personal.mood_heard import judged
from voicestudio.voice.emotions import EMOTIONS, adjective


def _shares(mood: str, share: float) -> dict[str, float]:
    rest = (1.0 - share) / (len(EMOTIONS) - 1)
    return {name: share if name == mood else rest for name in EMOTIONS}


@pytest.mark.parametrize("mood", EMOTIONS)
def test_more_of_a_mood_is_never_heard_less(mood: str) -> None:
    order = ["no", "weakly", "yes"]
    heard = [judged(_shares(mood, share), mood) for share in np.linspace(0, 1, 51)]
    places = [order.index(one.heard) for one in heard]
    assert places == sorted(places)
    assert places[0] == (1 if mood == "neutral" else 0)  # some of the rest is calm
    assert places[-1] == 2
    for one in heard:
        assert adjective(mood) in one.sentence
        assert one.sentence.endswith(".")


def test_another_mood_is_named() -> None:
    judgement = judged(_shares("angry", 0.9), "sad")
    assert judgement.heard == "no"
    assert "angry rather than sad" in judgement.sentence


def test_a_calm_voice_passes_for_neutral() -> None:
    assert judged(_shares("calm", 0.9), "neutral").heard == "yes"
    assert judged(_shares("neutral", 0.9), "calm").heard == "no"


def test_nobody_speaks() -> None:
    assert judged({}, "happy").heard == "no"
