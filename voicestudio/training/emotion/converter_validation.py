"""Validation of an emotion converter on held-out speakers, while it is being trained.

Changes are applied to analysis frames, not to sound, which takes a fraction of the time and leaves
out only the artefacts of resynthesis.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch

from voicestudio.networks.emotion_converter import EmotionConverter
from voicestudio.training.emotion.conversion_metrics import distance
from voicestudio.training.emotion.emotion_data import EmotionPack, EmotionRecording
from voicestudio.training.emotion.metric_classifier import CLASSES, ClassifierPanel
from voicestudio.training.emotion.pair_batches import inputs_of
from voicestudio.training.emotion.parallel_pairs import (
    Pair,
    Rendering,
    neutral_references,
    rendering,
)
from voicestudio.voice.frames import BAND_EDGES_HZ, BANDS, VoiceFrames
from voicestudio.voice.prosody import level_db

# (rendering, emotion) to a change (T, 1 + BANDS + 1): semitones, dB, log of the rate.
Converting = Callable[[Rendering, str], np.ndarray]
_KIND = "other_speakers"  # never the speakers of the validation split
_WANTED = ("happy", "angry", "sad")
_REAL_RATE = 0.6  # of the target in real renderings


class ConverterValidation:
    """Converts neutral recordings of the validation speakers and classifies the results.

    `sources` recordings of each corpus are converted. `pairs` are those of the validation split,
    from which the distances of real renderings from neutral are taken.
    """

    def __init__(self, pack: EmotionPack, pairs: Sequence[Pair], sources: int = 9) -> None:
        self._panel = ClassifierPanel(pack)
        held_out = pack.select("validation")
        usual = neutral_references(pack, held_out)
        neutral = [r for r in held_out if r.emotion == "neutral"]
        self._sources: list[tuple[EmotionRecording, Rendering]] = []
        for corpus in sorted({r.corpus for r in neutral}):
            own = [r for r in neutral if r.corpus == corpus]
            chosen = own[:: max(1, len(own) // sources)][:sources]
            self._sources += [(r, rendering(pack.frames(r), usual[r.speaker], r)) for r in chosen]
        self._real = _real_shifts(pairs)
        self._renderings = {
            (pair.source.frames.f0_hz.tobytes(), pair.target.emotion): pair.target for pair in pairs
        }
        self._untouched = self._distances(lambda one, _: np.zeros((len(one.own), BANDS + 2)))

    def __call__(self, network: EmotionConverter) -> dict[str, float]:
        """Rates, shifts in pitch and how they compare with real ones; `val_score` to choose by.

        For every style and emotion: `rate`, how often the classifier predicts the target; `pitch`
        and `span`, the shift of the mean in semitones and the ratio of the spreads. `val_rate` is
        the mean rate, `val_rate_told` that of a network which is given the style;
        `val_nearer_db` the reduction of spectral distance to real renderings. The score counts
        rates only up to what real speech reaches; beyond it they are exaggeration.
        """
        rows = self.rows(network_changes(network))
        told = self.rows(network_changes(network, own_style=True))
        found: dict[str, float] = {}
        rates, errors = [], []
        for (style, emotion), row in rows.items():
            real = self._real.get((style, emotion))
            found[f"rate_{style}_{emotion}"] = round(row["rate"], 3)
            found[f"pitch_{style}_{emotion}"] = round(row["pitch"], 2)
            found[f"span_{style}_{emotion}"] = round(row["span"], 2)
            rates.append(row["rate"])
            if real is not None:
                errors.append(min(1.0, abs(row["pitch"] - real[0]) / max(2.0, abs(real[0]))))
        found["val_rate"] = round(float(np.mean(rates)), 4)
        found["val_rate_told"] = round(float(np.mean([row["rate"] for row in told.values()])), 4)
        found["val_pitch_error"] = round(float(np.mean(errors or [0])), 4)
        nearer = self._untouched - self._distances(network_changes(network))
        found["val_nearer_db"] = round(float(nearer.mean()), 4)
        score = np.minimum(rates, _REAL_RATE).mean() - 0.3 * found["val_pitch_error"]
        found["val_score"] = round(float(score) + 0.5 * found["val_nearer_db"], 4)
        return found

    def _distances(self, change: Converting) -> np.ndarray:
        """Spectral distortion in dB to real renderings of each source and emotion."""
        found = []
        for _, source in self._sources:
            for emotion in _WANTED:
                real = self._renderings.get((source.frames.f0_hz.tobytes(), emotion))
                if real is not None:
                    edge = float(BAND_EDGES_HZ[min(source.bands, real.bands)])
                    after = applied(source.frames, change(source, emotion))
                    apart = distance(after, real.frames, edge)
                    found.append(apart.mcd_db if apart else 0.0)
        return np.array(found or [0.0])

    def rows(
        self, change: Converting, kind: str = _KIND
    ) -> dict[tuple[str, str], dict[str, float]]:
        """Per style and emotion: target rate, posterior, shift of mean pitch, ratio of spreads."""
        found: dict[tuple[str, str], list[tuple[float, ...]]] = {}
        for recording, source in self._sources:
            for emotion in _WANTED:
                after = applied(source.frames, change(source, emotion))
                judged = self._panel.posterior(after, recording, kind)
                if judged is None:
                    continue
                hit = CLASSES[int(judged.argmax())] == emotion
                pitch = 12 * np.log2(after.f0_hz[after.voiced])
                before = 12 * np.log2(source.frames.f0_hz[source.frames.voiced])
                shift = pitch.mean() - before.mean()
                row = (hit, judged[CLASSES.index(emotion)], shift, pitch.std() / before.std())
                found.setdefault((source.style, emotion), []).append(row)
        names = ("rate", "posterior", "pitch", "span")
        return {
            key: dict(zip(names, np.mean(rows, axis=0).tolist(), strict=True))
            for key, rows in found.items()
        }

    @property
    def real(self) -> dict[tuple[str, str], tuple[float, float]]:
        """Per style and emotion: shift of mean pitch and ratio of spreads of real renderings."""
        return self._real


def network_changes(network: EmotionConverter, *, own_style: bool = False) -> Converting:
    """Changes of a network at full intensity, in style "any" or with `own_style` the source's."""

    def change(source: Rendering, emotion: str) -> np.ndarray:
        styles = network.config.styles
        index = styles.index(source.style) if own_style and source.style in styles else 0
        with torch.inference_mode():
            found = network.full_change(
                torch.from_numpy(inputs_of(source))[None],
                torch.tensor([network.config.emotions.index(emotion)]),
                torch.tensor([index]),
            )
        return found[0].numpy()

    return change


def mean_changes(pairs: Sequence[Pair]) -> Converting:
    """A rule-based base line: in every frame the mean change of style and emotion in `pairs`."""
    several: dict[tuple[str, str], list[np.ndarray]] = {}
    for pair in pairs:
        if pair.voiced.any():
            mean = pair.change.mean(axis=0)
            mean[0] = pair.change[pair.voiced, 0].mean()
            several.setdefault((pair.source.style, pair.target.emotion), []).append(mean)
    means = {key: np.mean(values, axis=0) for key, values in several.items()}
    return lambda source, emotion: np.tile(
        means[source.style, emotion], (len(source.own), 1)
    ).astype(np.float32)


def applied(frames: VoiceFrames, change: np.ndarray) -> VoiceFrames:
    """Frames after a change (T, 1 + BANDS + 1), as analysing the converted sound would show."""
    pitch, gain, rate = change[:, 0], change[:, 1:-1], change[:, -1]
    bands = frames.bands_db + gain
    energy = frames.energy_db + level_db(bands) - level_db(frames.bands_db)
    f0 = frames.f0_hz * 2 ** (pitch / 12)
    place = np.concatenate([[0], np.cumsum(np.exp(-rate.astype(np.float64)))])
    wanted = np.arange(max(1, round(place[-1]))) + 0.5
    index = np.clip(np.searchsorted(place, wanted) - 1, 0, len(f0) - 1)
    parts: list[Any] = [f0, bands, energy]
    f0, bands, energy = (np.asarray(p, np.float32)[index] for p in parts)
    return VoiceFrames(f0, bands, energy)


def _real_shifts(pairs: Sequence[Pair]) -> dict[tuple[str, str], tuple[float, float]]:
    found: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for pair in pairs:
        one, other = pair.source.frames, pair.target.frames
        if one.voiced.sum() < 5 or other.voiced.sum() < 5:
            continue
        before, after = (12 * np.log2(f.f0_hz[f.voiced]) for f in (one, other))
        row = (float(after.mean() - before.mean()), float(after.std() / before.std()))
        found.setdefault((pair.source.style, pair.target.emotion), []).append(row)
    return {key: tuple(np.mean(rows, axis=0).tolist()) for key, rows in found.items()}
