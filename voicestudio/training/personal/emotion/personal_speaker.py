"""The shipped converter with figures and weights of one voice; given networks are not changed."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import asdict

from voicestudio.networks.emotion_converter import EmotionConverter
from voicestudio.voice.usual_voice import UsualVoice


def with_speaker(network: EmotionConverter, usual: UsualVoice) -> EmotionConverter:
    """A network with the same weights, told which voice it converts."""
    personal = deepcopy(network)
    personal.speaker = asdict(usual)
    return personal


def with_acting(
    network: EmotionConverter, adapted: EmotionConverter, moods: Sequence[str]
) -> EmotionConverter:
    """A network that leaves some moods to an adapted one, and does the others as ever."""
    personal = deepcopy(network)
    personal.adapted, personal.acted = deepcopy(adapted), tuple(moods)
    return personal.eval().requires_grad_(False)
