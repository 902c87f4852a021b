"""Converts speech to another emotion; words and speaker stay the same.

The network predicts changes of prosody from frames of prosody; `voice.modify` applies them to the
waveform of the recording, so that sound without a change stays as it is.
"""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voicestudio.audio.loudness import integrated_lufs
from voicestudio.effects.usual_level import usual_scale_of
from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.texts import tr
from voicestudio.voice.analysis import analyse
from voicestudio.voice.change import GAIN_LIMIT, Change
from voicestudio.voice.frames import BANDS, HOP, VoiceFrames
from voicestudio.voice.modify import modify
from voicestudio.voice.prosody import (
    INPUTS,
    active,
    around,
    describe,
    level_db,
    phrases,
    reference_of,
    with_height,
)
from voicestudio.voice.time_map import TimeMap
from voicestudio.voice.usual_voice import UsualVoice, towards_usual

if TYPE_CHECKING:
    from voicestudio.networks.emotion_converter import EmotionConverter

_SHORTEST = 0.3  # least length of speech, in seconds
_LEAST_VOICED = 0.1  # least length of voiced speech, in seconds
_EDGE_FRAMES = 8  # length of the fade at each end of a phrase's change
_PEAK = 0.98
_LEVEL_DB = 0.2  # tolerance of the loudness with `keep_level`
_LEVEL_ROUNDS = 3


@dataclass(frozen=True)
class Conversion:
    """A converted voice.

    Attributes:
        samples: (m,) or (m, channels) float32 at 48 kHz.
        time_map: maps positions in the original to positions in the result.
        change: the change of pitch, levels and rate in each frame of the original.
    """

    samples: np.ndarray
    time_map: TimeMap
    change: Change


class Converter:
    """Converts speech with a trained network. Keeps no state between calls."""

    def __init__(self, network: "EmotionConverter", device: str = "cpu") -> None:
        self._network, self._device = network, device
        self._usual = UsualVoice(**network.speaker) if network.speaker else None

    @property
    def emotions(self) -> tuple[str, ...]:
        """The target emotions that the network knows."""
        return self._network.config.emotions

    @property
    def styles(self) -> tuple[str, ...]:
        """The acting styles, by language code; the first, "any", is for unknown languages."""
        return self._network.config.styles

    def convert(
        self,
        samples: np.ndarray,
        emotion: str,
        intensity: float | np.ndarray = 1.0,
        *,
        lock_timing: bool = False,
        keep_level: bool = False,
        style: str = "any",
    ) -> Conversion:
        """Convert one voice, (n,) float32 at 48 kHz, or (n, channels) with all channels in step.

        `intensity` is from 0 (returns the input bit for bit) to 1, either one number or a curve
        (k,) whose points are evenly spaced from the start to the end of `samples`. With
        `lock_timing` the length stays exactly n; with `keep_level` the loudness stays within
        0.2 dB unless peaks would clip. Sound without speech is not changed. The result does not
        exceed full scale if the input does not. Raises UserError for an unknown emotion or style,
        an intensity out of range, or sound with less than 0.3 s of speech or no voiced speech;
        ValueError for samples of another shape.
        """
        scale = np.float32(usual_scale_of(samples, SAMPLE_RATE))
        heard = samples * scale
        frames = analyse(heard if heard.ndim == 1 else heard.mean(axis=1))
        change = self.change(frames, emotion, intensity, lock_timing=lock_timing, style=style)
        make = _at_its_level if keep_level else _with_its_own_level
        made, change = make(heard, frames, change)
        return Conversion(made / scale, TimeMap.of(change), change)

    def change(
        self,
        frames: VoiceFrames,
        emotion: str,
        intensity: float | np.ndarray = 1.0,
        *,
        lock_timing: bool = False,
        style: str = "any",
    ) -> Change:
        """Return the changes that `convert` would make to analysed speech. Raises as `convert`."""
        if emotion not in self.emotions:
            known = ", ".join(self.emotions)
            raise UserError(
                tr(
                    "This model has no emotion “{emotion}”; it knows: {known}.",
                    emotion=emotion,
                    known=known,
                )
            )
        if style not in self.styles:
            raise UserError(
                tr(
                    "This model has no style “{style}”; it has: {names}.",
                    style=style,
                    names=", ".join(self.styles),
                )
            )
        curve = _curve(intensity, len(frames))
        if not curve.any():
            return Change.none(len(frames))
        if active(frames).sum() < _SHORTEST * 100:
            raise UserError(tr("There is too little speech: it takes at least 0.3 s."))
        if frames.voiced.sum() < _LEAST_VOICED * 100:
            raise UserError(tr("Nobody speaks aloud: it takes speech with a pitch, not a whisper."))
        wish = np.zeros((len(frames), 1 + BANDS + 1), np.float32)
        for part in phrases(frames):
            wish[part] = self._wish(frames, part, emotion, style) * _fade(part)[:, None]
        wish *= curve[:, None]
        rate = np.ones(len(frames)) if lock_timing else np.exp(wish[:, -1])
        return Change(wish[:, 0], wish[:, 1:-1], rate)

    def _wish(self, frames: VoiceFrames, part: slice, emotion: str, style: str) -> np.ndarray:
        """Return the network's change of a phrase at full intensity, (T, 1 + BANDS + 1)."""
        import torch

        reference = reference_of([around(frames, part)])
        phrase = frames.at(part)
        inputs = with_height(describe(phrase, reference), reference.pitch)
        with torch.inference_mode():
            wish = self._network.full_change(
                torch.from_numpy(inputs)[None].to(self._device),
                torch.tensor([self.emotions.index(emotion)], device=self._device),
                torch.tensor([self.styles.index(style)], device=self._device),
            )
        found = wish[0].cpu().numpy()
        if self._usual is not None:
            found[:, 0] = towards_usual(found[:, 0], phrase, reference.pitch, self._usual)
        return found


def load_converter(path: Path | None = None, device: str = "cpu") -> Converter:
    """Load the converter of a model file (default: the shipped one) on "cpu" or "cuda".

    Raises ModelFileError (a UserError) when the weights are missing or damaged.
    """
    from voicestudio.networks import emotion_checkpoint

    network = emotion_checkpoint.load_converter(path, device)
    known_speaker = set(network.speaker) in (set(), {field.name for field in fields(UsualVoice)})
    shape = (network.config.features, network.config.bands)
    if shape != (INPUTS, BANDS) or not known_speaker:
        raise UserError(
            tr("The model file {path} was made for another version of VoiceStudio.", path=path)
        )
    return Converter(network, device)


def _curve(intensity: float | np.ndarray, count: int) -> np.ndarray:
    """Return the intensity of each of `count` frames, float32 (count,)."""
    points = np.atleast_1d(np.asarray(intensity, np.float64))
    if points.ndim != 1 or not len(points) or not bool(((points >= 0) & (points <= 1)).all()):
        raise UserError(tr("The intensity must lie between 0 and 1."))
    place = np.linspace(0, 1, max(count, 1))[:count]
    return np.interp(place, np.linspace(0, 1, len(points)), points).astype(np.float32)


def _fade(part: slice) -> np.ndarray:
    """Return weights (T,), 0 to 1, that fade a phrase's change in and out."""
    count = part.stop - part.start
    ramp = min(_EDGE_FRAMES, count // 2)
    rise = 0.5 - 0.5 * np.cos(np.pi * (np.arange(ramp) + 0.5) / max(ramp, 1))
    return np.concatenate([rise, np.ones(count - 2 * ramp), rise[::-1]]).astype(np.float32)


def _below_full_scale(samples: np.ndarray, frames: VoiceFrames, change: Change) -> Change:
    """Return the change with all levels lowered equally, so that peaks stay below full scale."""
    moved = change.gain_db.any(axis=1)
    if not moved.any():
        return change
    loudest = np.abs(samples).reshape(len(samples), -1).max(axis=1)
    padded = np.pad(loudest, (0, len(frames) * HOP - len(samples)))
    peaks = padded.reshape(-1, HOP).max(axis=1)
    louder = level_db(frames.bands_db + change.gain_db) - level_db(frames.bands_db)
    expected = float((peaks * 10 ** (louder / 20))[moved].max())
    allowed = max(_PEAK, float(peaks.max()))
    if expected <= allowed:
        return change
    return _louder(change, -20 * np.log10(expected / allowed))


def _with_its_own_level(
    samples: np.ndarray, frames: VoiceFrames, change: Change
) -> tuple[np.ndarray, Change]:
    """Apply the change to `samples`; return the result and the change that was applied."""
    change = _below_full_scale(samples, frames, change)
    return modify(samples, frames, change), change


def _at_its_level(
    samples: np.ndarray, frames: VoiceFrames, change: Change
) -> tuple[np.ndarray, Change]:
    """Apply the change at the loudness of `samples`, or below that if peaks would clip.

    Returns as `_with_its_own_level`.
    """
    wanted, allowed = _loudness(samples), max(_PEAK, float(np.abs(samples).max(initial=0.0)))
    made = modify(samples, frames, change)
    for _ in range(_LEVEL_ROUNDS):
        missing = wanted - _loudness(made)
        room = 20 * np.log10(allowed / max(float(np.abs(made).max(initial=0.0)), 1e-9))
        step = min(missing, room) if np.isfinite(missing) else min(room, 0.0)
        if abs(step) < _LEVEL_DB or not change.gain_db.any():
            break
        change = _louder(change, step)
        made = modify(samples, frames, change)
    if np.abs(made).max(initial=0.0) > allowed:
        return _with_its_own_level(samples, frames, change)
    return made, change


def _loudness(samples: np.ndarray) -> float:
    return integrated_lufs(samples.reshape(len(samples), -1), SAMPLE_RATE)


def _louder(change: Change, decibels: float) -> Change:
    """Return the change with its levels raised by `decibels` in the frames that it changes."""
    size = np.abs(change.gain_db).max(axis=1)
    share = np.clip(size / max(float(np.percentile(size[size > 0], 20)), 1e-6), 0, 1)
    raised = change.gain_db + np.float32(decibels) * share[:, None]
    raised = np.clip(raised, -GAIN_LIMIT, GAIN_LIMIT)
    return Change(change.pitch_semitones, raised, change.rate)
