"""Sound whose correct enhancement is known: silence, hiss, music, two voices at once."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.signal import butter, sosfilt

from research import wideband
from voicestudio.sample_rate import SAMPLE_RATE

_SECONDS = 8.0
_TEMPO_SECONDS = 0.5
# The chords of a plain cadence (I, vi, IV, V), as notes of the MIDI scale.
_CHORDS = ((48, 60, 64, 67), (45, 57, 60, 64), (41, 57, 60, 65), (43, 55, 59, 62))


@dataclass(frozen=True)
class TwoVoices:
    """Two speakers, each float32 of shape (frames,) at 48 kHz, and their sum."""

    one: np.ndarray
    other: np.ndarray

    @property
    def heard(self) -> np.ndarray:
        return self.one + self.other


def silence() -> np.ndarray:
    """Digital silence, float32 of shape (frames,) at 48 kHz."""
    return np.zeros(round(_SECONDS * SAMPLE_RATE), np.float32)


def hiss(level_dbfs: float) -> np.ndarray:
    """White noise of that RMS level."""
    noise = np.random.default_rng(3).standard_normal(round(_SECONDS * SAMPLE_RATE))
    return (noise * 10 ** (level_dbfs / 20)).astype(np.float32)


def pad() -> np.ndarray:
    """Slow chords of saw-tooth waves through a low-pass filter, two seconds each."""
    chords = [_chord(notes, 2.0) for notes in _CHORDS]
    return _at(np.concatenate(chords), -20.0)


def plucked() -> np.ndarray:
    """The same chords as broken, decaying strings."""
    notes = [note for chord in _CHORDS for note in chord]
    return _at(np.concatenate([_string(note, _TEMPO_SECONDS) for note in notes]), -20.0)


def band() -> np.ndarray:
    """Chords, strings and drums together."""
    chords, strings = pad(), plucked()
    return _at(chords + strings + _drums(len(chords)), -20.0)


def two_voices(data: Path, count: int, seed: int = 29) -> list[TwoVoices]:
    """Both test speakers, beginning at once and at equal level; drawn without replacement."""
    files = wideband.voice_files(data)
    rng = np.random.default_rng(seed)
    sides = [
        [file for file in files if file.stem.endswith(speaker.rpartition("_")[2])]
        for speaker in wideband.SPEAKERS
    ]
    drawn = (rng.permutation(len(side))[:count] for side in sides)
    found = []
    for one, other in zip(*drawn, strict=True):
        voices = [_speech(sides[0][one]), _speech(sides[1][other])]
        length = max(map(len, voices))
        whole = (np.pad(wideband.levelled(v), (0, length - len(v))) for v in voices)
        found.append(TwoVoices(*whole))
    return found


def turns(pair: TwoVoices) -> TwoVoices:
    """The same speakers one after the other, as in a conversation."""
    rest = np.zeros_like(pair.one)
    return TwoVoices(np.concatenate([pair.one, rest]), np.concatenate([rest, pair.other]))


def _speech(path: Path) -> np.ndarray:
    """A recording without the pauses around its speech, so that two of them overlap."""
    samples = wideband.read_mono(path)
    loud = np.flatnonzero(np.abs(samples) > 0.03 * np.abs(samples).max())
    return samples[loud[0] : loud[-1] + 1]


def _hertz(note: float) -> float:
    return 440.0 * 2 ** ((note - 69) / 12)


def _chord(notes: tuple[int, ...], seconds: float) -> np.ndarray:
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    waves = [(_hertz(n + detune) * time) % 1 - 0.5 for n in notes for detune in (-0.05, 0.05)]
    filtered = sosfilt(butter(2, 3_000, fs=SAMPLE_RATE, output="sos"), np.sum(waves, axis=0))
    return np.asarray(filtered) * np.minimum(1, np.minimum(time, seconds - time) / 0.1)


def _string(note: int, seconds: float) -> np.ndarray:
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return np.sum(
        [
            np.sin(2 * np.pi * _hertz(note) * k * time) * np.exp(-time * (2 + k)) / k
            for k in range(1, 13)
        ],
        axis=0,
    )


def _drums(length: int) -> np.ndarray:
    """A falling tone on every beat and a burst of noise on every second one."""
    beat = round(_TEMPO_SECONDS * SAMPLE_RATE)
    time = np.arange(beat) / SAMPLE_RATE
    kick = np.sin(2 * np.pi * (50 * time - 8 * np.exp(-time * 30))) * np.exp(-time * 12)
    burst = np.random.default_rng(5).standard_normal(beat) * np.exp(-time * 25)
    drums = np.zeros(length)
    edges = range(0, length + 1, beat)
    for number, (start, stop) in enumerate(pairwise(edges)):
        drums[start:stop] = kick + (0.4 * burst if number % 2 else 0)
    return drums / np.sqrt(np.mean(drums**2)) * 0.1


def _at(samples: np.ndarray, level_dbfs: float) -> np.ndarray:
    gain = 10 ** (level_dbfs / 20) / np.sqrt(np.mean(samples**2))
    return (samples * gain).astype(np.float32)
