"""Compares our pitch shifting with other methods on real speech.

python -m research.voice_change ../shared/data [--clips 8] [--shifts -4 4 7] [--methods psola ...]

Shifts the pitch of neutral sentences of several speakers and measures the result: DNSMOS OVRL
against the original's, the error of the pitch (median, and the share beyond a semitone), the change
of the envelope (mean of the bands from 200 Hz to 9 kHz in voiced frames), PESQ-WB after shifting up
four semitones and back, and CPU time relative to the duration.

Methods and metrics that are not installed are left out: speechmos (DNSMOS), pesq, pyworld (WORLD:
needs setuptools<81 and a compiler) and python-stretch (Signalsmith Stretch). The application needs
none of them.
"""

import argparse
import csv
import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import numpy as np
import soundfile
import soxr

from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.voice.analysis import analyse
from voicestudio.voice.band_filter import with_band_gains
from voicestudio.voice.change import Change
from voicestudio.voice.frames import BANDS, VoiceFrames
from voicestudio.voice.modify import modify

Method = Callable[[np.ndarray, VoiceFrames, float], np.ndarray]


class ChangedClip(NamedTuple):
    samples: np.ndarray
    frames: VoiceFrames


class VoiceChangeRow(NamedTuple):
    mos: float
    pitch_error: float
    astray: float
    envelope_db: float
    seconds: float


def optional(name: str) -> ModuleType | None:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def psola(samples: np.ndarray, frames: VoiceFrames, semitones: float) -> np.ndarray:
    count = len(frames)
    pitch = np.full(count, semitones)
    return modify(samples, frames, Change(pitch, np.zeros((count, BANDS)), np.ones(count)))


def resampled(samples: np.ndarray, frames: VoiceFrames, semitones: float) -> np.ndarray:
    """Time stretching, resampling to the original length, and correction of the envelope."""
    count, ratio = len(frames), 2.0 ** (semitones / 12.0)
    rate = np.full(count, 1.0 / ratio)
    longer = modify(samples, frames, Change(np.zeros(count), np.zeros((count, BANDS)), rate))
    moved = soxr.resample(longer, SAMPLE_RATE * ratio, SAMPLE_RATE)
    return with_envelope_of(frames, fitted(moved, len(samples)))


def world(samples: np.ndarray, frames: VoiceFrames, semitones: float) -> np.ndarray:
    import pyworld  # pyright: ignore[reportMissingImports]

    sound = samples.astype(np.float64)
    f0, at = pyworld.harvest(sound, SAMPLE_RATE, f0_floor=60.0, f0_ceil=800.0)
    envelope = pyworld.cheaptrick(sound, f0, at, SAMPLE_RATE)
    noise = pyworld.d4c(sound, f0, at, SAMPLE_RATE)
    made = pyworld.synthesize(f0 * 2.0 ** (semitones / 12.0), envelope, noise, SAMPLE_RATE)
    return fitted(made, len(samples))


def signalsmith(samples: np.ndarray, frames: VoiceFrames, semitones: float) -> np.ndarray:
    import python_stretch  # pyright: ignore[reportMissingImports]

    stretch = python_stretch.Signalsmith.Stretch()
    stretch.preset(1, SAMPLE_RATE)
    stretch.setTransposeFactor(2.0 ** (semitones / 12.0))
    moved = fitted(stretch.process(samples[np.newaxis].copy())[0], len(samples))
    return with_envelope_of(frames, moved)


METHODS: dict[str, tuple[str | None, Method]] = {
    "psola": (None, psola),
    "stretch, resample, bands": (None, resampled),
    "WORLD": ("pyworld", world),
    "Signalsmith, bands": ("python_stretch", signalsmith),
}


def with_envelope_of(frames: VoiceFrames, sound: np.ndarray) -> np.ndarray:
    """The sound with its band levels corrected to those of `frames`, smoothed over five frames."""
    gain = np.clip(frames.bands_db - analyse(sound).bands_db, -24.0, 24.0)
    weights = np.hanning(7)[1:-1, np.newaxis]
    padded = np.pad(gain, ((2, 2), (0, 0)), "edge")
    near = np.lib.stride_tricks.sliding_window_view(padded, 5, axis=0)
    return with_band_gains(sound, (near @ weights / weights.sum())[..., 0].astype(np.float32))


def fitted(samples: np.ndarray, count: int) -> np.ndarray:
    return np.pad(samples[:count], (0, max(count - len(samples), 0))).astype(np.float32)


def neutral_clips(data: Path, count: int) -> list[ChangedClip]:
    with (data / "manifest.csv").open(newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["emotion"] == "neutral"]
    wanted = [row for row in rows if row["corpus"] in ("ravdess", "nemo", "emodb")]
    speakers = {row["speaker"]: row for row in wanted}
    chosen = list(speakers.values())
    step = max(len(chosen) // count, 1)
    sounds = [soundfile.read(data / row["path"], dtype="float32")[0] for row in chosen[::step]]
    return [ChangedClip(sound, analyse(sound)) for sound in sounds[:count]]


def mos(samples: np.ndarray) -> float:
    speechmos = optional("speechmos.dnsmos")
    if speechmos is None:
        return float("nan")
    sound = soxr.resample(samples, SAMPLE_RATE, 16_000)
    sound = np.tile(sound, -(-10 * 16_000 // len(sound)))
    return float(speechmos.run(np.clip(sound, -1.0, 1.0), 16_000)["ovrl_mos"])


def measured(method: Method, clip: ChangedClip, semitones: float) -> VoiceChangeRow:
    began = time.process_time()
    result = method(clip.samples, clip.frames, semitones)
    took = time.process_time() - began
    after, before = analyse(result), clip.frames
    both = before.voiced & after.voiced
    error = np.abs(12.0 * np.log2(after.f0_hz[both] / before.f0_hz[both]) - semitones)
    loud = both & (before.energy_db > before.energy_db.max() - 30.0)
    apart = np.abs(after.bands_db - before.bands_db)[loud][:, 4:24].mean()
    return VoiceChangeRow(
        mos(result), float(np.median(error)), float((error > 1).mean()), float(apart), took
    )


def there_and_back(method: Method, clip: ChangedClip) -> float:
    """PESQ-WB after shifting up four semitones and back down."""
    pesq = optional("pesq")
    if pesq is None:
        return float("nan")
    there = method(clip.samples, clip.frames, 4.0)
    back = method(there, analyse(there), -4.0)
    old, new = (soxr.resample(sound, SAMPLE_RATE, 16_000) for sound in (clip.samples, back))
    return float(pesq.pesq(16_000, old, new, "wb"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("data", type=Path, help="folder with manifest.csv")
    parser.add_argument("--clips", type=int, default=8)
    parser.add_argument("--shifts", type=float, nargs="+", default=[-4.0, 4.0, 7.0])
    parser.add_argument("--methods", nargs="+", choices=list(METHODS), default=list(METHODS))
    options = parser.parse_args()
    clips = neutral_clips(options.data, options.clips)
    seconds = sum(len(clip.samples) for clip in clips) / SAMPLE_RATE
    original = np.mean([mos(clip.samples) for clip in clips])
    print(f"{len(clips)} clips, {seconds:.0f} s, DNSMOS OVRL {original:.2f}")
    print("| method | semitones | OVRL | pitch error | beyond 1 | envelope dB | x real time |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name in options.methods:
        needs, method = METHODS[name]
        if needs and optional(needs) is None:
            print(f"| {name} | {needs} is not installed |")
            continue
        for shift in options.shifts:
            rows = np.array([measured(method, clip, shift) for clip in clips])
            level, error, astray, apart = rows[:, :4].mean(axis=0)
            speed = rows[:, 4].sum() / seconds
            print(
                f"| {name} | {shift:+g} | {level:.2f} ({level - original:+.2f}) | {error:.2f} "
                f"| {astray:.1%} | {apart:.1f} | {speed:.3f} |",
                flush=True,
            )
        back = np.mean([there_and_back(method, clip) for clip in clips])
        print(f"| {name} | +4 and back | PESQ-WB {back:.2f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
