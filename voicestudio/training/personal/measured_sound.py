"""The measurements of a recording on which its checks are based, made in one pass."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.training.personal.bandwidth import bandwidth, bright_spectrum
from voicestudio.training.personal.clipping import clipped_samples
from voicestudio.training.personal.music import FRAMES, musical_seconds
from voicestudio.training.personal.reverberation import RANGES, falls, reverberation_time
from voicestudio.training.personal.sound_blocks import (
    FLOOR_DB,
    Block,
    blocks,
    mean_db,
)
from voicestudio.training.personal.speakers import FEATURES, VoicePrints, prints, stretch_features
from voicestudio.training.personal.speech_activity import speech_frames

_FLOOR_PERCENTILE, _PAUSE_PERCENTILE = 10, 65
_AUDIBLE_DB = 24.0
"""Music so far below speech is not told from speech that echoes."""


@dataclass(frozen=True, eq=False)
class MeasuredSound:
    """One recording, or a part of one; T frames of 16 ms.

    Attributes:
        seconds: its length.
        level_db: (T,) float32, power of each frame above 80 Hz, in dBFS.
        speech: (T,) bool, which frames are speech.
        clipped: (T,) bool, in which frames peaks are cut off.
        peak: largest sample.
        clipped_share: share of samples within speech in cut-off peaks.
        reverb_seconds: reverberation time, None where it cannot be told.
        bandwidth_hz: highest frequency of the speech, 0 without speech.
        music: (seconds,) bool, which seconds sound musical; so do they in a room that echoes.
        music_alone_db: (seconds,) the level of frames without speech.
        voices: by which speakers are told apart.
    """

    seconds: float
    level_db: np.ndarray
    speech: np.ndarray
    clipped: np.ndarray
    peak: float
    clipped_share: float
    reverb_seconds: float | None
    bandwidth_hz: int
    music: np.ndarray
    music_alone_db: np.ndarray
    voices: VoicePrints

    @property
    def speech_db(self) -> float:
        """RMS of the speech."""
        return mean_db(self.level_db[self.speech])

    @property
    def sound_db(self) -> float:
        """RMS of all."""
        return mean_db(self.level_db)

    @property
    def loudest_db(self) -> float:
        """Level of the loudest frame."""
        return float(self.level_db.max(initial=FLOOR_DB))

    @property
    def noise_db(self) -> float:
        """RMS of the pauses; where there are none, the quiet moments."""
        pauses = self.level_db[~self.speech]
        if len(pauses):
            return float(np.percentile(pauses, _PAUSE_PERCENTILE))
        return (
            float(np.percentile(self.level_db, _FLOOR_PERCENTILE))
            if len(self.level_db)
            else FLOOR_DB
        )

    @property
    def snr_db(self) -> float:
        """The speech above the pauses."""
        return self.speech_db - self.noise_db if self.speech.any() else 0.0

    @property
    def music_share(self) -> float:
        """Share of the seconds with music: beneath speech if the pauses are loud, or alone."""
        if not len(self.music):
            return 0.0
        alone = float(np.mean(self.music_alone_db > self.speech_db - _AUDIBLE_DB))
        beneath = float(np.mean(self.music)) if self.snr_db < _AUDIBLE_DB else 0.0
        return max(alone, beneath)


def measured(
    medium: Medium, start: int, stop: int | None, cancelled: Callable[[], bool] | None
) -> MeasuredSound:
    """Measure frames [start, stop) of a medium."""
    stop = medium.frames if stop is None else stop
    if not 0 <= start <= stop <= medium.frames:
        raise ValueError(f"range {start} to {stop} is outside a medium of {medium.frames} frames")
    gathered = _Gathered()
    for block in blocks(medium, start, stop, cancelled):
        gathered.add(block)
    return gathered.sound((stop - start) / medium.sample_rate, medium.sample_rate)


@dataclass
class _Gathered:
    """Results of the blocks so far."""

    levels: list[np.ndarray] = field(default_factory=list[np.ndarray])
    speech: list[np.ndarray] = field(default_factory=list[np.ndarray])
    clipped: list[np.ndarray] = field(default_factory=list[np.ndarray])
    falls: list[list[np.ndarray]] = field(default_factory=list[list[np.ndarray]])
    spoken: list[np.ndarray] = field(default_factory=list[np.ndarray])
    pauses: list[np.ndarray] = field(default_factory=list[np.ndarray])
    music: list[np.ndarray] = field(default_factory=list[np.ndarray])
    music_alone_db: list[np.ndarray] = field(default_factory=list[np.ndarray])
    voices: list[np.ndarray] = field(default_factory=list[np.ndarray])
    peak: float = 0.0
    clipped_samples: int = 0
    speech_samples: int = 0

    def add(self, block: Block) -> None:
        speech = speech_frames(block)
        self.levels.append(block.level_db)
        self.speech.append(speech)
        self.falls.append(falls(block.bands_db))
        self.voices.append(stretch_features(block, speech))
        self._add_music(block, speech)
        self.peak = max(self.peak, float(np.abs(block.samples).max(initial=0.0)))
        for chosen, spectra in ((speech, self.spoken), (~speech, self.pauses)):
            spectrum = bright_spectrum(block.samples, block.sample_rate, chosen)
            if spectrum is not None:
                spectra.append(spectrum)
        self._add_clipping(block, speech)

    def _add_music(self, block: Block, speech: np.ndarray) -> None:
        musical = musical_seconds(block)
        by_second = slice(0, len(musical) * FRAMES)
        spoken = speech[by_second].reshape(-1, FRAMES).any(axis=1)
        loud = block.level_db[by_second].reshape(-1, FRAMES).max(axis=1)
        self.music.append(musical)
        self.music_alone_db.append(np.where(musical & ~spoken, loud, FLOOR_DB))

    def _add_clipping(self, block: Block, speech: np.ndarray) -> None:
        clipped = clipped_samples(block.samples)
        size = len(block.samples) / max(1, len(speech))
        edges = np.round(np.arange(len(speech) + 1) * size).astype(int)
        counts = np.diff(np.concatenate([[0], np.cumsum(clipped)])[edges])
        self.clipped.append(counts > 0)
        self.clipped_samples += int(counts[speech].sum())
        self.speech_samples += round(float(speech.sum()) * size)

    def sound(self, seconds: float, sample_rate: int) -> MeasuredSound:
        pauses = np.median(self.pauses, axis=0) if self.pauses else None
        spoken = np.median(self.spoken, axis=0) if self.spoken else None
        return MeasuredSound(
            seconds=seconds,
            level_db=_joined(self.levels, np.float32),
            speech=_joined(self.speech, bool),
            clipped=_joined(self.clipped, bool),
            peak=self.peak,
            clipped_share=self.clipped_samples / max(1, self.speech_samples),
            reverb_seconds=reverberation_time(self._falls()),
            bandwidth_hz=0 if spoken is None else bandwidth(spoken, pauses, sample_rate),
            music=_joined(self.music, bool),
            music_alone_db=_joined(self.music_alone_db, np.float32),
            voices=prints(self._voices()),
        )

    def _voices(self) -> np.ndarray:
        return _joined(self.voices, np.float32).reshape(-1, FEATURES)

    def _falls(self) -> list[np.ndarray]:
        return [_joined([some[k] for some in self.falls], np.float32) for k in range(RANGES)]


def _joined(parts: list[np.ndarray], kind: type) -> np.ndarray:
    return np.concatenate(parts) if parts else np.zeros(0, kind)
