"""Emotion over time: the emotion recogniser applied along a recording."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.resample import resample
from voicestudio.effects.usual_level import usual_scale
from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.texts import tr
from voicestudio.voice.analysis import analyse
from voicestudio.voice.emotion_features import (
    FEATURES,
    SpeakerReference,
    emotion_features,
    has_speech,
    speech_level_db,
)
from voicestudio.voice.emotions import EMOTIONS
from voicestudio.voice.frames import FRAME_RATE, HOP, VoiceFrames

if TYPE_CHECKING:
    from voicestudio.networks.emotion_recogniser import EmotionRecogniser

_WINDOW, _STEP = 200, 50  # frames
_BATCH = 64
# With so much voiced speech the average of the recording is a reliable reference of the voice.
_FAMILIAR_SECONDS = 15.0
_BLOCK_SECONDS, _CONTEXT_SECONDS = 60, 1


@dataclass(frozen=True)
class Reading:
    """A window of a recording, from `start` to `stop` in seconds.

    `posterior` is the probability (0 to 1) of each emotion; None without speech in the window.
    """

    start: float
    stop: float
    posterior: Mapping[str, float] | None


@dataclass(frozen=True)
class MoodTrack:
    """Readings of windows of 2 s, 0.5 s apart, and the overall probability of each emotion.

    `overall` is None for a recording without speech.
    """

    readings: tuple[Reading, ...]
    overall: Mapping[str, float] | None

    @property
    def verdict(self) -> str | None:
        """The emotion with the highest overall probability; None without speech."""
        return max(self.overall, key=self.overall.__getitem__) if self.overall else None


class EmotionReader:
    """Recognises emotions with a trained network. Keeps no state between calls."""

    def __init__(self, network: "EmotionRecogniser", device: str = "cpu") -> None:
        self._network, self._device = network, device

    def read(self, frames: VoiceFrames) -> MoodTrack:
        """Return the emotion of analysed sound over time.

        With 15 s of voiced speech or more, features are relative to the average of the recording.
        """
        if not len(frames):
            return MoodTrack((), None)
        level = speech_level_db(frames)
        usual = SpeakerReference.of([frames]) if _is_familiar(frames) else None
        starts = list(range(0, max(1, len(frames) - _WINDOW + _STEP), _STEP))
        parts = [frames.at(slice(start, start + _WINDOW)) for start in starts]
        spoken = [has_speech(part, level) for part in parts]
        features = [
            emotion_features(part, usual) for part, s in zip(parts, spoken, strict=True) if s
        ]
        found = iter(self._posteriors(features))
        readings = [
            Reading(
                start / FRAME_RATE,
                min(start + _WINDOW, len(frames)) / FRAME_RATE,
                _named(next(found)) if s else None,
            )
            for start, s in zip(starts, spoken, strict=True)
        ]
        known = [list(r.posterior.values()) for r in readings if r.posterior]
        overall = _named(np.mean(known, axis=0)) if known else None
        return MoodTrack(tuple(readings), overall)

    def _posteriors(self, several: list[np.ndarray]) -> list[np.ndarray]:
        """Return probabilities (EMOTIONS,) for each window of features (T, FEATURES), T <= 200."""
        import torch

        made: list[np.ndarray] = []
        for first in range(0, len(several), _BATCH):
            batch = several[first : first + _BATCH]
            features = np.zeros((len(batch), _WINDOW, batch[0].shape[1]), np.float32)
            known = np.zeros((len(batch), _WINDOW), bool)
            for row, window in enumerate(batch):
                features[row, : len(window)] = window
                known[row, : len(window)] = True
            with torch.inference_mode():
                scores = self._network(
                    torch.from_numpy(features).to(self._device),
                    torch.from_numpy(known).to(self._device),
                )
            made += list(torch.softmax(scores, dim=1).cpu().numpy())
        return made


def load_reader(path: Path | None = None, device: str = "cpu") -> EmotionReader:
    """Load the reader of a model file (default: the shipped one) on "cpu" or "cuda".

    Raises ModelFileError (a UserError) when the weights are missing or damaged.
    """
    from voicestudio.networks.recogniser_checkpoint import load_recogniser

    network = load_recogniser(path, device)
    if (network.config.features, network.config.emotions) != (FEATURES, len(EMOTIONS)):
        raise UserError(
            tr("The model file {path} was made for another version of VoiceStudio.", path=path)
        )
    return EmotionReader(network, device)


def frames_of(
    medium: Medium,
    start: int,
    stop: int,
    progress: Callable[[float], None] | None = None,
) -> VoiceFrames:
    """Analyse frames [start, stop) of a medium, its channels mixed, in blocks of bounded size.

    A quiet recording is scaled up first (`usual_level`). `progress` gets fractions from 0 to 1.
    """
    rate, scale = medium.sample_rate, np.float32(usual_scale(medium, start, stop))
    blocks: list[VoiceFrames] = []
    for first in range(start, stop, _BLOCK_SECONDS * rate):
        last = min(first + _BLOCK_SECONDS * rate, stop)
        before = min(_CONTEXT_SECONDS * rate, first - start)
        after = min(_CONTEXT_SECONDS * rate, stop - last)
        mono = scale * medium.read(first - before, before + last - first + after).mean(axis=1)
        sound = resample(np.ascontiguousarray(mono[:, None]), rate, SAMPLE_RATE)[:, 0]
        found = analyse(sound)
        skipped = before * FRAME_RATE // rate
        count = -(-round((last - first) * SAMPLE_RATE / rate) // HOP)
        blocks.append(found.at(slice(skipped, skipped + count)))
        if progress:
            progress((last - start) / (stop - start))
    if not blocks:
        return analyse(np.zeros(0, np.float32))
    return VoiceFrames(
        np.concatenate([b.f0_hz for b in blocks]),
        np.concatenate([b.bands_db for b in blocks]),
        np.concatenate([b.energy_db for b in blocks]),
    )


def _is_familiar(frames: VoiceFrames) -> bool:
    return int(frames.voiced.sum()) >= _FAMILIAR_SECONDS * FRAME_RATE


def _named(posterior: np.ndarray) -> dict[str, float]:
    return {name: float(value) for name, value in zip(EMOTIONS, posterior, strict=True)}
