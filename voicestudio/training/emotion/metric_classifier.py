"""A classifier of emotions used as a metric of converters; it is independent of all networks.

It is a kernel logistic regression over the difference of a recording's `functionals` from those of
the same speaker's neutral recordings, in units of the standard deviation among neutral recordings
of that corpus. Its training speakers are chosen for each recording that is classified: never the
same speaker, in one kind not the same corpus, and in another none that a converter was trained on.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from scipy.special import logsumexp

from voicestudio.errors import UserError
from voicestudio.training.emotion.confusion_matrix import ConfusionMatrix
from voicestudio.training.emotion.emotion_data import EmotionPack, EmotionRecording
from voicestudio.training.emotion.functionals import FUNCTIONALS, functionals
from voicestudio.voice.frames import VoiceFrames

# Emotions that all corpora have.
CLASSES = ("neutral", "happy", "angry", "sad")
# Trained on: the training speakers of all other corpora; the training speakers of all corpora; or
# the other validation speakers, on whom no converter was trained either.
KINDS = ("cross_corpus", "other_speakers", "unheard_speakers")
_CENTRES = 600


@dataclass(frozen=True)
class EmotionClassifier:
    """A trained kernel logistic regression.

    Attributes:
        mean, scale: (F,), by which differences are centred and scaled.
        centres: (C, F), of the Gaussian kernels.
        weights: (C + 1, len(CLASSES)).
    """

    mean: np.ndarray
    scale: np.ndarray
    centres: np.ndarray
    weights: np.ndarray

    def posterior(self, difference: np.ndarray) -> np.ndarray:
        """Probabilities (n, len(CLASSES)) of differences from neutral (n, F)."""
        scores = _kernel(self._scaled(difference), self.centres) @ self.weights
        return np.exp(scores - logsumexp(scores, axis=1, keepdims=True))

    def _scaled(self, difference: np.ndarray) -> np.ndarray:
        return np.clip((difference - self.mean) / self.scale, -4.0, 4.0)


def train_classifier(
    difference: np.ndarray, emotions: Sequence[str], groups: Sequence[str], penalty: float = 1e-4
) -> EmotionClassifier:
    """Train on differences from neutral (n, F); each emotion in each group has the same weight."""
    labels = np.array([CLASSES.index(name) for name in emotions])
    keys = [f"{group}/{name}" for group, name in zip(groups, emotions, strict=True)]
    names, inverse, counts = np.unique(keys, return_inverse=True, return_counts=True)
    share = 1.0 / (len(names) * counts[inverse])
    mean, scale = difference.mean(axis=0), difference.std(axis=0) + 1e-6
    scaled = np.clip((difference - mean) / scale, -4.0, 4.0)
    random = np.random.default_rng(3)
    chosen = random.choice(len(scaled), min(_CENTRES, len(scaled)), replace=False, p=share)
    centres = scaled[np.sort(chosen)]
    weights = _fit(_kernel(scaled, centres), labels, share, penalty)
    return EmotionClassifier(mean, scale, centres, weights)


def _kernel(points: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Gaussian similarities, and a constant: (n, C + 1)."""
    width = 1.0 * points.shape[1]
    distance = (
        np.square(points).sum(axis=1)[:, None]
        + np.square(centres).sum(axis=1)
        - 2 * points @ centres.T
    )
    similar = np.exp(-np.maximum(distance, 0.0) / width)
    return np.concatenate([similar, np.ones((len(points), 1))], axis=1)


def _fit(inputs: np.ndarray, labels: np.ndarray, share: np.ndarray, penalty: float) -> np.ndarray:
    """Weights (inputs, classes) of least cross-entropy, with a penalty on their squares."""
    wanted = np.eye(len(CLASSES))[labels]
    shape = (inputs.shape[1], len(CLASSES))

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(shape)
        scores = inputs @ weights
        logarithm = scores - logsumexp(scores, axis=1, keepdims=True)
        slope = inputs.T @ (share[:, None] * (np.exp(logarithm) - wanted)) + penalty * weights
        value = -(share[:, None] * wanted * logarithm).sum() + penalty / 2 * (flat @ flat)
        return float(value), slope.ravel()

    found = minimize(loss, np.zeros(shape).ravel(), jac=True, method="L-BFGS-B")
    return found.x.reshape(shape)


class ClassifierPanel:
    """Classifiers over a pack, each trained when it is first used.

    Raises UserError when the pack has no speakers to train one on.
    """

    def __init__(self, pack: EmotionPack) -> None:
        known = [r for r in pack.recordings if r.emotion in CLASSES and r.split != "unseen_text"]
        self._recordings = known
        self._values = {r.path: functionals(pack.frames(r)) for r in known}
        self._plain: dict[str, list[str]] = {}
        for r in known:
            if r.emotion == "neutral":
                self._plain.setdefault(r.speaker, []).append(r.path)
        self._spreads = {corpus: self._spread(corpus) for corpus in {r.corpus for r in known}}
        self._classifiers: dict[tuple[str, str], EmotionClassifier] = {}

    def difference(self, values: np.ndarray, source: EmotionRecording) -> np.ndarray | None:
        """Difference (F,) of a rendering's functionals from the neutral voice of its speaker.

        None when the speaker has no other neutral recording to be compared with.
        """
        usual = self._neutral(source.speaker, source.path)
        return None if usual is None else (values - usual) / self._spreads[source.corpus]

    def _spread(self, corpus: str) -> np.ndarray:
        """(F,): how much neutral recordings of a corpus differ from their speakers' others."""
        apart = [
            self._values[r.path] - usual
            for r in self._recordings
            if r.corpus == corpus and r.emotion == "neutral"
            if (usual := self._neutral(r.speaker, r.path)) is not None
        ]
        return np.std(apart, axis=0) + 1e-3 if apart else np.ones(FUNCTIONALS)

    def _neutral(self, speaker: str, but: str) -> np.ndarray | None:
        """The mean of a speaker's neutral recordings, leaving out the path `but`."""
        own = [self._values[path] for path in self._plain.get(speaker, ()) if path != but]
        return np.mean(own, axis=0) if own else None

    def posterior(
        self, frames: VoiceFrames, source: EmotionRecording, kind: str
    ) -> np.ndarray | None:
        """(len(CLASSES),) probabilities for a rendering of `source` by its speaker.

        None when the speaker has no other neutral recording to be compared with.
        """
        difference = self.difference(functionals(frames), source)
        if difference is None:
            return None
        return self.classifier(source, kind).posterior(difference[None])[0]

    def recall(self, kind: str) -> dict[str, ConfusionMatrix]:
        """Confusion matrices of a kind over the real speech of validation speakers, by corpus."""
        made: dict[str, ConfusionMatrix] = {}
        for recording in self._recordings:
            apart = self.difference(self._values[recording.path], recording)
            if recording.split != "validation" or apart is None:
                continue
            posterior = self.classifier(recording, kind).posterior(apart[None])[0]
            confusion = made.setdefault(recording.corpus, ConfusionMatrix(CLASSES))
            confusion.add(recording.emotion, CLASSES[int(posterior.argmax())])
        return made

    def classifier(self, source: EmotionRecording, kind: str) -> EmotionClassifier:
        """The classifier of a kind for a recording."""
        key = (kind, source.speaker if kind == "unheard_speakers" else source.corpus)
        if key not in self._classifiers:
            self._classifiers[key] = self._trained(source, kind)
        return self._classifiers[key]

    def _trained(self, source: EmotionRecording, kind: str) -> EmotionClassifier:
        speakers = [r for r in self._recordings if _may_train(r, source, kind)]
        rows: list[tuple[np.ndarray, str, str]] = []
        for r in speakers:
            apart = self.difference(self._values[r.path], r)
            if apart is not None:
                rows.append((apart, r.emotion, r.corpus))
        if not rows:
            raise UserError("there are no other speakers to train the classifier of emotions on.")
        difference, emotions, corpora = zip(*rows, strict=True)
        return train_classifier(np.array(difference), emotions, corpora)


def _may_train(trained_on: EmotionRecording, source: EmotionRecording, kind: str) -> bool:
    if trained_on.speaker == source.speaker:
        return False
    if kind == "unheard_speakers":
        return trained_on.split == "validation"
    in_training = trained_on.split == "train"
    return in_training and (kind == "other_speakers" or trained_on.corpus != source.corpus)
