"""Simulates recordings of a user, good and faulty ones, from the shared corpora.

A recording is utterances of one speaker with pauses between them; its faults are known.
"""

import csv
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from zlib import crc32

import numpy as np
import soundfile
from scipy.signal import butter, fftconvolve, sosfilt

from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.room_responses import DELAY, simulate_room

_PAUSE_SECONDS = (0.25, 1.2)
_EDGE_SECONDS = 0.01
_HELD_OUT = 3  # number of ten noise files, or speakers, that are held out


@dataclass(frozen=True)
class Utterance:
    """One file of a corpus."""

    path: Path
    corpus: str
    speaker: str
    emotion: str

    @cached_property
    def samples(self) -> np.ndarray:
        """(n,) float32 at 48 kHz."""
        samples, rate = soundfile.read(self.path, dtype="float32", always_2d=True)
        if rate != SAMPLE_RATE:
            raise ValueError(f"{self.path} is not at 48 kHz")
        return samples[:, 0]


def is_held_out(name: str) -> bool:
    """Whether the file or speaker `name` is held out for measuring, by a hash; three in ten are."""
    return crc32(name.encode()) % 10 < _HELD_OUT


def speakers(data: Path, corpora: Sequence[str]) -> dict[str, list[Utterance]]:
    """The utterances of each speaker of some corpora; without names each file is a speaker."""
    found: dict[str, list[Utterance]] = defaultdict(list)
    for row in _rows(data):
        if row["corpus"] in corpora:
            path = data / row["path"]
            known = row["speaker"] if row["corpus"] not in ("picovoice",) else path.stem
            name = f"{row['corpus']}/{known}"
            found[name].append(Utterance(path, row["corpus"], name, row["emotion"]))
    return dict(found)


def noises(data: Path, held_out: bool) -> list[Path]:
    """The noise files for fitting, or those held out for measuring."""
    return [
        data / row["path"]
        for row in _rows(data)
        if row["set"] == "noise"
        and float(row["duration_s"]) > 5
        and is_held_out(row["path"]) == held_out
    ]


def spoken(rng: np.random.Generator, utterances: Sequence[Utterance], seconds: float) -> np.ndarray:
    """About `seconds` of one speaker's utterances, drawn and joined with pauses of their noise."""
    parts: list[np.ndarray] = []
    left = seconds * SAMPLE_RATE
    for number in rng.permutation(len(utterances)):
        if left <= 0:
            break
        one = faded(utterances[number].samples[: int(left)])
        pause = _pause(rng, one)
        parts += [one, pause]
        left -= len(one) + len(pause)
    return np.concatenate(parts)


def noise_like(rng: np.random.Generator, path: Path, frames: int) -> np.ndarray:
    """A random stretch (frames,) of a noise file, repeated if it is too short, of unit power."""
    samples, _ = soundfile.read(path, dtype="float32", always_2d=True)
    start = rng.integers(len(samples))
    looped = np.resize(np.roll(samples[:, 0], -start), frames)
    return looped / (np.sqrt(np.mean(looped**2)) + 1e-9)


def with_noise(speech: np.ndarray, noise: np.ndarray, snr_db: float) -> np.ndarray:
    """Noise of unit power added, `snr_db` below the loud half of the speech."""
    return (speech + noise * speech_rms(speech) * 10 ** (-snr_db / 20)).astype(np.float32)


def speech_rms(speech: np.ndarray) -> float:
    """RMS of the blocks of 32 ms that are within 25 dB of the loudest."""
    size = 1536
    power = np.square(speech[: len(speech) // size * size]).reshape(-1, size).mean(axis=1)
    return float(np.sqrt(power[power > power.max() * 10**-2.5].mean()))


def in_room(rng: np.random.Generator, speech: np.ndarray, least: float, most: float) -> np.ndarray:
    """In a simulated room with a reverberation time within limits, in seconds."""
    while True:
        room = simulate_room(rng).full
        time = reverberation_of(room)
        if least <= time <= most:
            return fftconvolve(speech, room)[DELAY : DELAY + len(speech)].astype(np.float32)


def reverberation_of(response: np.ndarray) -> float:
    """T30 of an impulse response by Schroeder's backward integration, in seconds for 60 dB."""
    energy = np.cumsum(np.square(response.astype(float))[::-1])[::-1]
    decay = 10 * np.log10(energy / energy[0] + 1e-12)
    first, last = np.argmax(decay < -5), np.argmax(decay < -35)
    return 2.0 * float(last - first) / SAMPLE_RATE


def music(rng: np.random.Generator, seconds: float) -> np.ndarray:
    """Generated music of unit power: chords, arpeggios, bass, drums, in a random key and tempo."""
    beat = rng.uniform(0.28, 0.75)
    key = int(rng.integers(-6, 6))
    minor = rng.random() < 0.4
    degrees = rng.choice([0, 5, 7, 9, 2, 4], size=4)
    total = np.zeros(round(seconds * SAMPLE_RATE))
    players = [player for player in (_pads, _strings, _bass) if rng.random() < 0.7] or [_strings]
    for start in np.arange(0, seconds, 2 * beat):
        root = 48 + key + int(degrees[int(start / (4 * beat)) % 4])
        chord = (root, root + (3 if minor else 4), root + 7, root + 12)
        for player in players:
            _add(total, player(rng, chord, 2 * beat), start)
    if rng.random() < 0.6:
        _add_drums(rng, total, beat)
    low = butter(2, rng.uniform(2_000, 12_000), fs=SAMPLE_RATE, output="sos")
    made = np.asarray(sosfilt(low, total))
    return (made / (np.sqrt(np.mean(made**2)) + 1e-9)).astype(np.float32)


def faded(samples: np.ndarray) -> np.ndarray:
    """With 10 ms of fade at both ends."""
    edge = min(len(samples) // 2, round(_EDGE_SECONDS * SAMPLE_RATE))
    gain = np.ones(len(samples), np.float32)
    gain[:edge] = np.linspace(0, 1, edge)
    gain[len(gain) - edge :] = np.linspace(1, 0, edge)
    return samples * gain


def _pause(rng: np.random.Generator, utterance: np.ndarray) -> np.ndarray:
    """A pause made of the quietest 40 ms of an utterance, in random order of phase."""
    frames = round(rng.uniform(*_PAUSE_SECONDS) * SAMPLE_RATE)
    size = 1920
    pieces = utterance[: len(utterance) // size * size].reshape(-1, size)
    if not len(pieces):
        return np.zeros(frames, np.float32)
    quiet = pieces[np.argsort(np.square(pieces).mean(axis=1))[max(0, len(pieces) // 20)]]
    spectrum = np.abs(np.fft.rfft(quiet))
    noise = np.zeros(frames + 2 * size)
    window = np.hanning(2 * size)
    grain = np.concatenate([spectrum, np.zeros(0)])
    for start in range(0, frames, size):
        phase = np.exp(2j * np.pi * rng.random(len(grain)))
        piece = np.fft.irfft(grain * phase, size)
        noise[start : start + 2 * size] += np.tile(piece, 2) * window
    return noise[size // 2 : size // 2 + frames].astype(np.float32)


def _rows(data: Path) -> list[dict[str, str]]:
    with (data / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


Player = Callable[[np.random.Generator, Sequence[int], float], np.ndarray]


def _hertz(note: float) -> float:
    return 440.0 * 2 ** ((note - 69) / 12)


def _time(seconds: float) -> np.ndarray:
    return np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE


def _pads(rng: np.random.Generator, chord: Sequence[int], seconds: float) -> np.ndarray:
    time = _time(seconds)
    waves = [(_hertz(n + d) * time) % 1 - 0.5 for n in chord for d in (-0.05, 0.05)]
    return np.sum(waves, axis=0) * np.minimum(1, np.minimum(time, seconds - time) / 0.08) * 0.3


def _strings(rng: np.random.Generator, chord: Sequence[int], seconds: float) -> np.ndarray:
    made = np.zeros(round(seconds * SAMPLE_RATE))
    for number in range(4):
        note, start = int(rng.choice(chord)) + 12, number * seconds / 4
        time = _time(seconds - start)
        for k in range(1, 9):
            tone = np.sin(2 * np.pi * _hertz(note) * k * time) / k
            made[len(made) - len(time) :] += tone * np.exp(-time * (2 + k))
    return made


def _bass(rng: np.random.Generator, chord: Sequence[int], seconds: float) -> np.ndarray:
    time = _time(seconds)
    tone = sum(np.sin(2 * np.pi * _hertz(chord[0] - 12) * k * time) / k**2 for k in range(1, 6))
    return 1.5 * tone * np.exp(-time * 1.5)


def _add_drums(rng: np.random.Generator, total: np.ndarray, beat: float) -> None:
    time = _time(min(beat, 0.4))
    kick = np.sin(2 * np.pi * (50 * time - 8 * np.exp(-time * 30))) * np.exp(-time * 12)
    snare = rng.standard_normal(len(time)) * np.exp(-time * 25) * 0.5
    loudness = 2 * np.sqrt(np.mean(total**2)) + 1e-3
    for number in range(int(len(total) / SAMPLE_RATE / beat)):
        _add(total, loudness * (snare if number % 2 else kick), number * beat)


def _add(total: np.ndarray, part: np.ndarray, seconds: float) -> None:
    start = round(seconds * SAMPLE_RATE)
    count = min(len(part), len(total) - start)
    if count > 0:
        total[start : start + count] += part[:count]
