"""Accuracy of an emotion recogniser on speakers that it was not trained on."""

from collections.abc import Collection

import torch

from voicestudio.networks.emotion_recogniser import EmotionRecogniser
from voicestudio.training.emotion.confusion_matrix import ConfusionMatrix
from voicestudio.training.emotion.emotion_data import EmotionPack
from voicestudio.voice.emotion_features import SpeakerReference, emotion_features
from voicestudio.voice.emotions import EMOTIONS
from voicestudio.voice.frames import VoiceFrames

_REFERENCES = 9  # neutral recordings of a speaker, at most


@torch.inference_mode()
def validate_recogniser(
    network: EmotionRecogniser,
    pack: EmotionPack,
    beside_neutral: bool,
    corpora: Collection[str] | None = None,
) -> dict[str, ConfusionMatrix]:
    """Confusion matrices on the validation speakers, by corpus.

    The network chooses among the emotions of the corpus. `beside_neutral` gives it the speaker's
    neutral recordings as a reference, without the one that is classified.
    """
    made: dict[str, ConfusionMatrix] = {}
    recordings = pack.select("validation", corpora)
    neutral: dict[str, list[tuple[str, VoiceFrames]]] = {}
    for r in recordings:
        if beside_neutral and r.emotion == "neutral":
            neutral.setdefault(r.speaker, []).append((r.path, pack.frames(r)))
    device = next(network.parameters()).device
    for corpus in sorted({r.corpus for r in recordings}):
        own = [r for r in recordings if r.corpus == corpus]
        classes = [e for e in EMOTIONS if any(r.emotion == e for r in own)]
        confusion = ConfusionMatrix(classes)
        for r in own:
            known = neutral.get(r.speaker, [])[:_REFERENCES]
            others = [frames for path, frames in known if path != r.path]
            reference = SpeakerReference.of(others) if others else None
            features = torch.from_numpy(emotion_features(pack.frames(r), reference)).to(device)
            scores = network(features[None])[0].cpu().numpy()
            best = max(classes, key=lambda e: scores[EMOTIONS.index(e)])
            confusion.add(r.emotion, best)
        made[corpus] = confusion
    return made
