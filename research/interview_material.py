"""Recordings of an interview: two microphones in one stereo file, and music.

The speech is real: sentences of two speakers take turns. Each microphone hears the other speaker
too, 22 dB quieter, its room, and one of them a mains hum. The music is made here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

RATE = 48_000
_MUSIC_RATE = 44_100
_SPEAKERS = ("kathleen", "lj_male")
_BLEED_DB, _ROOM_DB, _HUM_DB = -22.0, -52.0, -48.0
_SPEECH_DB = (-20.0, -27.0)
_HUM_HZ = 50.0
_TURN = (2, 6)
_PAUSE_SECONDS = (0.25, 1.4)
_CHORDS = ((220.0, 277.2, 329.6), (196.0, 246.9, 293.7), (174.6, 220.0, 261.6), (164.8, 207.7, 247))
_CHORD_SECONDS = 2.0


@dataclass(frozen=True)
class InterviewFiles:
    """The files of an interview."""

    interview: Path
    music: Path


def make_material(
    speech: Path, folder: Path, minutes: float, speakers: tuple[str, str] = _SPEAKERS
) -> InterviewFiles:
    """Write `interview.wav` (48 kHz, stereo, 16 bit) and `music.flac` (44.1 kHz, 40 s).

    `speech` holds a folder for each of the `speakers`. Raises FileNotFoundError if one is missing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    interview, music = folder / "interview.wav", folder / "music.flac"
    soundfile.write(interview, _microphones(speech, minutes, speakers), RATE, "PCM_16")
    soundfile.write(music, _music(40.0), _MUSIC_RATE, "PCM_16")
    return InterviewFiles(interview, music)


def _microphones(speech: Path, minutes: float, speakers: tuple[str, str]) -> np.ndarray:
    """The sound of both microphones, float32 (frames, 2)."""
    generator = np.random.default_rng(7)
    frames = round(minutes * 60 * RATE)
    voices = np.zeros((frames, 2), np.float32)
    at, speaker = RATE, 0
    sentences = [_sentences(speech / name, generator) for name in speakers]
    while at < frames - RATE:
        for _ in range(int(generator.integers(*_TURN))):
            said = next(sentences[speaker]) * _gain(_SPEECH_DB[speaker] + 20)
            there = said[: max(frames - RATE - at, 0)]
            voices[at : at + len(there), speaker] += there
            at += len(there) + round(generator.uniform(*_PAUSE_SECONDS) * RATE)
        speaker = 1 - speaker
    heard = voices + _gain(_BLEED_DB) * voices[:, ::-1]
    heard += _gain(_ROOM_DB) * _room(frames, generator)
    seconds = np.arange(frames) / RATE
    heard[:, 1] += _gain(_HUM_DB) * np.sin(2 * np.pi * _HUM_HZ * seconds).astype(np.float32)
    return np.clip(heard, -1, 1)


def _sentences(folder: Path, generator: np.random.Generator) -> Iterator[np.ndarray]:
    """Sentences at an RMS of -20 dBFS, mono, in random order, again and again."""
    found = sorted(path for path in folder.rglob("*") if path.suffix in {".opus", ".wav", ".flac"})
    if not found:
        raise FileNotFoundError(f"there is no speech in {folder}")
    while True:
        for number in generator.permutation(len(found)):
            samples, _ = soundfile.read(found[number], dtype="float32")
            yield samples * (0.1 / max(float(np.sqrt(np.mean(samples**2))), 1e-4))


def _room(frames: int, generator: np.random.Generator) -> np.ndarray:
    """Noise that falls by 6 dB an octave, RMS 1, float32 (frames, 2)."""
    white = generator.standard_normal((frames, 2), np.float32)
    spectrum = np.fft.rfft(white, axis=0)
    spectrum /= np.maximum(np.arange(len(spectrum))[:, np.newaxis] * RATE / frames, 60.0)
    noise = np.fft.irfft(spectrum, frames, axis=0)
    return (noise / noise.std(axis=0)).astype(np.float32)


def _music(seconds: float) -> np.ndarray:
    """Chords of decaying strings, float32 (frames, 2)."""
    frames = round(seconds * _MUSIC_RATE)
    time = np.arange(frames) / _MUSIC_RATE
    total = np.zeros((frames, 2))
    since = time % _CHORD_SECONDS
    number = (time // _CHORD_SECONDS).astype(int) % len(_CHORDS)
    for note in range(len(_CHORDS[0])):
        hertz = np.array([chord[note] for chord in _CHORDS])[number]
        for harmonic in (1, 2, 3):
            tone = np.sin(2 * np.pi * harmonic * hertz * since + note) / harmonic**2
            side = 0.5 + 0.2 * (note - 1)
            total += (tone * np.exp(-1.5 * since))[:, np.newaxis] * (side, 1 - side)
    attack = np.minimum(since / 0.01, 1)[:, np.newaxis]
    return (0.25 * total * attack).astype(np.float32)


def _gain(decibels: float) -> np.float32:
    return np.float32(10 ** (decibels / 20))
