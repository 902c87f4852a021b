"""Stretches of speech that could be fillers such as "uh" and "um", and their features.

A filler is a voice that is held: its spectrum hardly changes. Other such stretches are long vowels,
so each is described by its length, its pitch and level against what is usual around it, its sound
and how near silence is. After M. Goto, K. Itou and S. Hayamizu, "A real-time filled pause detection
system for spontaneous speech recognition", Eurospeech 1999.
"""

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy import fft
from scipy.ndimage import uniform_filter1d

from voicestudio.audio.resample import resample
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.voice.pitch import track_pitch

FRAME_SECONDS = 0.01
_SOUNDS = 8
NAMES = (
    "duration",
    "pitch_spread",
    "pitch_slope",
    "pitch",
    "change",
    "level",
    "quiet_before",
    "quiet_after",
    "quiet_distance",
    *(f"cepstrum_{number}" for number in range(_SOUNDS)),
)
"""Of `HeldVoice.features`: log of frames; semitones, semitones a second, semitones above the usual
pitch; change of cepstra in 80 ms; dB below the loud parts; share of silence in the 0.4 s before and
after; tenths of 0.1 s to the nearer silence; cepstra less those of the speech around."""

_RATE, _HOP, _SIZE = 8_000, 80, 256
_LOWEST_HZ, _HIGHEST_HZ, _BANDS = 100.0, 3_500.0, 20
_LEAST_FRAMES, _MOST_FRAMES = 14, 110
_LEAST_SOUND = 30
"""Frames of which there must be more for anything to be usual in them."""
_CHANGE = 24.0
_LAG, _SMOOTHED = 4, 5
_LOUD_PERCENTILE, _SPEECH_DB, _VOICE_DB, _QUIET_DB = 95.0, -30.0, -28.0, -32.0
_AROUND = 40
_REACH = 12
"""The largest extension of a filler beyond its held part, in frames."""


@dataclass(frozen=True, eq=False)
class VoiceTrace:
    """T frames of 10 ms: pitch in Hz (0 where unvoiced), cepstra (T, 10), and level in dB."""

    pitch: np.ndarray
    cepstra: np.ndarray
    level: np.ndarray


@dataclass(frozen=True, eq=False)
class HeldVoice:
    """Frames [start, stop) in which a voice is held, [low, high) with its onset and its end.

    `features` are in the order of `NAMES`.
    """

    start: int
    stop: int
    low: int
    high: int
    features: np.ndarray


def traced(samples: np.ndarray) -> VoiceTrace:
    """Trace the voice in (n,) float32 samples at 48 kHz."""
    pitch = track_pitch(samples)
    narrow = resample(samples[:, np.newaxis], SAMPLE_RATE, _RATE)[:, 0]
    padded = np.pad(narrow, (_SIZE // 2 - _HOP // 2, 2 * _SIZE))
    frames = sliding_window_view(padded, _SIZE)[::_HOP][: len(pitch)] * np.hanning(_SIZE + 1)[:-1]
    power = np.square(np.abs(np.asarray(fft.rfft(frames, axis=1)))) @ _bands()
    logarithms = 10.0 * np.log10(power + 1e-9)
    cepstra = np.asarray(fft.dct(logarithms, axis=1, norm="ortho"))[:, :10]
    return VoiceTrace(pitch[: len(power)], cepstra, 10.0 * np.log10(power.sum(axis=1) + 1e-9))


def held_voices(trace: VoiceTrace) -> list[HeldVoice]:
    """Return the stretches of 0.14 to 1.1 s in which a voice is held, in order of time."""
    voiced = trace.pitch > 0.0
    if len(voiced) < _LEAST_SOUND or voiced.sum() < _LEAST_SOUND:
        return []
    loud = np.percentile(trace.level, _LOUD_PERCENTILE)
    change = _change(trace.cepstra)
    held = voiced & (change < _CHANGE) & (trace.level > loud + _VOICE_DB)
    quiet = trace.level < loud + _QUIET_DB
    usual = trace.cepstra[trace.level > loud + _SPEECH_DB, :_SOUNDS].mean(axis=0)
    pitch = 12.0 * np.log2(np.where(voiced, trace.pitch, 1.0))
    pitch -= np.median(pitch[voiced])
    edges = np.flatnonzero(np.diff(held.astype(np.int8), prepend=0, append=0))
    made = []
    for start, stop in edges.reshape(-1, 2).tolist():
        if _LEAST_FRAMES <= stop - start <= _MOST_FRAMES:
            part = slice(start, stop)
            features = [
                *_described(pitch[part], change[part], trace.level[part] - loud),
                *_silence(quiet, start, stop),
                *(trace.cepstra[part, :_SOUNDS].mean(axis=0) - usual),
            ]
            reach = _reach(quiet, start, stop)
            made.append(HeldVoice(start, stop, *reach, np.array(features)))
    return made


def _described(pitch: np.ndarray, change: np.ndarray, level: np.ndarray) -> tuple[float, ...]:
    slope = np.polyfit(np.arange(len(pitch)), pitch, 1)[0] / FRAME_SECONDS
    length = np.log(len(pitch))
    return length, pitch.std(), slope, pitch.mean(), change.mean(), level.mean()


def _silence(quiet: np.ndarray, start: int, stop: int) -> tuple[float, float, float]:
    before, after = quiet[max(0, start - _AROUND) : start][::-1], quiet[stop : stop + _AROUND]
    nearer = min(_first(before), _first(after)) / 10.0
    return _share(before), _share(after), nearer


def _share(flags: np.ndarray) -> float:
    return float(flags.mean()) if len(flags) else 1.0


def _first(flags: np.ndarray) -> int:
    return int(np.argmax(flags)) if flags.any() else _AROUND


def _reach(quiet: np.ndarray, start: int, stop: int) -> tuple[int, int]:
    """Return where it begins and ends: at the nearest silence, or where it is no longer held."""
    before, after = quiet[max(0, start - _REACH) : start][::-1], quiet[stop : stop + _REACH]
    low = start - _first(before) if before.any() else start
    return low, stop + _first(after) if after.any() else stop


def _change(cepstra: np.ndarray) -> np.ndarray:
    """Return the cepstral change of each frame in the 80 ms around it."""
    smooth = uniform_filter1d(cepstra[:, 1:], _SMOOTHED, axis=0)
    change = np.zeros(len(cepstra))
    moved = smooth[2 * _LAG :] - smooth[: -2 * _LAG]
    change[_LAG:-_LAG] = np.linalg.norm(moved, axis=1)
    return uniform_filter1d(change, _SMOOTHED)


def _bands() -> np.ndarray:
    """(bins, bands): triangles, equally wide on the mel scale."""
    hertz = np.fft.rfftfreq(_SIZE, 1.0 / _RATE)[:, np.newaxis]
    ends = 2595 * np.log10(1 + np.array([_LOWEST_HZ, _HIGHEST_HZ]) / 700)
    edges = 700 * (10 ** (np.linspace(ends[0], ends[1], _BANDS + 2) / 2595) - 1)
    rising = (hertz - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - hertz) / (edges[2:] - edges[1:-1])
    return np.clip(np.minimum(rising, falling), 0.0, None)
