"""Measures the effect of each of the enhancer's parameters, in decibels.

    python -m research.controls [--data ../shared/data] [--json]

The sound is generated: a voice-like signal with pauses, quiet room noise, clicks, and mains hum.
With `--data`, hum is also measured in recordings of speech. The shipped weights do the enhancing.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.common import MeasuredValue, parser, run
from voicestudio.audio.hum import remove_hum
from voicestudio.audio.resample import resample
from voicestudio.effects.enhance import PARAMETERS, load
from voicestudio.effects.parameters import complete
from voicestudio.inference.device import prepare_torch

RATE = 48_000
SECONDS = 12
TONE_DB = -58.0
BANDS_HZ = (100, 300, 1000, 3000, 8000, 16_000)
_SYLLABLES_PER_SECOND = 4.0
_SPEECH_FILES = 20
_HUM_HARMONICS = 12

Enhance = Callable[..., np.ndarray]


def main() -> int:
    arguments = parser("controls", __doc__, "research")
    arguments.add_argument("--data", type=Path, metavar="DIR", help="the shared corpora")
    return run(arguments, measure)


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Measure every control."""
    prepare_torch()
    processor = load("cpu")

    def enhance(sound: np.ndarray, **parameters: float) -> np.ndarray:
        return processor.process(sound[:, np.newaxis].copy(), complete(PARAMETERS, parameters))[
            :, 0
        ]

    made = speech_like(SECONDS)
    figures = [
        *limits(enhance, made),
        *echo(enhance, made),
        *room_tone(enhance, made),
        *hums([("made", made)]),
        *times(enhance, made),
    ]
    if options.data is not None:
        figures += hums(recordings(options.data))
    return figures


def limits(enhance: Enhance, speech: np.ndarray) -> Iterator[MeasuredValue]:
    """Measure the largest reduction of a loud noise in any band, between words, for each limit."""
    noisy, pauses = speech + noise(-35), quiet(speech)
    for limit in (0, 6, 12, 20, 29, 30):
        out = enhance(noisy, reduction=limit)
        lost = band_levels(noisy[pauses]) - band_levels(out[pauses])
        name = "no limit" if limit == 30 else f"limit {limit} dB"
        most = None if limit == 30 else limit + 0.5
        detail = "by band " + " ".join(f"{value:.1f}" for value in lost)
        yield MeasuredValue(f"noise, {name}: turned down", float(lost.max()), "dB", most, detail)


def echo(enhance: Enhance, speech: np.ndarray) -> Iterator[MeasuredValue]:
    """Measure the reduction of a room's reverberation for each amount."""
    tail = np.random.default_rng(3).standard_normal(RATE // 2) * 0.03
    tail *= np.exp(-np.arange(len(tail)) / (0.12 * RATE))
    tail[: RATE // 50] = 0
    wet = np.convolve(speech, tail)[: len(speech)].astype(np.float32)
    for amount in (0, 50, 100):
        left = enhance(speech + wet, dereverb=amount) - speech
        yield MeasuredValue(f"echo, {amount} % removed", level(wet) - level(left), "dB")


def room_tone(enhance: Enhance, speech: np.ndarray) -> Iterator[MeasuredValue]:
    """Measure the level between words against the room's own, and its variation."""
    sound, pauses = speech + noise(TONE_DB), quiet(speech)
    clicks = np.zeros_like(sound)
    for start in range(RATE, len(clicks) - RATE, 2 * RATE):
        clicks[start : start + RATE // 20] = noise(-30, seed=start)[: RATE // 20]
    for name, given, kept in (
        ("not kept", sound, 0),
        ("kept", sound, 1),
        ("kept, with clicks", sound + clicks, 1),
    ):
        out = enhance(given, room_tone=kept)
        parts = np.array([level(part) for part in np.split(out, len(out) // 4800)])
        still = parts[pauses[::4800]]
        detail = f"wavers by {np.std(still):.1f} dB" if kept else ""
        yield MeasuredValue(
            f"room tone, {name}: off its level by",
            float(np.median(still)) - TONE_DB,
            "dB",
            None,
            detail,
        )


def hums(speech: "list[tuple[str, np.ndarray]]") -> Iterator[MeasuredValue]:
    """Measure the reduction of hum, and the change of speech with and without hum."""
    gone: dict[float, list[tuple[float, float]]] = {-20.0: [], -10.0: [], 0.0: []}
    untouched = 0
    for number, (_name, sound) in enumerate(speech):
        before = remove_hum(sound[:, np.newaxis], RATE)[:, 0]
        untouched += level(before - sound) < level(sound) - 60
        for relative, found in gone.items():
            hum = mains_hum(len(sound), (50.07, 59.92)[number % 2], number)
            hum *= 10 ** ((level(before) + relative - level(hum)) / 20)
            left = remove_hum((before + hum)[:, np.newaxis], RATE)[:, 0] - before
            found.append((level(hum) - level(left), level(before) - level(left)))
    kind = f"{len(speech)} recordings" if len(speech) > 1 else "voice made here"
    for relative, found in gone.items():
        down, kept = np.median(found, axis=0)
        worst = min(value for value, _ in found)
        detail = f"worst {worst:.1f}; speech to what is left {kept:.1f} dB"
        yield MeasuredValue(
            f"hum at {relative:+.0f} dB, {kind}: goes down by", down, "dB", None, detail
        )
    share = 100 * untouched / len(speech)
    yield MeasuredValue(f"no hum, {kind}: untouched to 60 dB", share, "%")


def times(enhance: Enhance, speech: np.ndarray) -> Iterator[MeasuredValue]:
    """Measure the computing time of each control, as a share of the sound's length."""
    for name, controls in (
        ("all as usual", {}),
        ("with a limit", {"reduction": 12}),
        ("with room tone", {"room_tone": 1}),
        ("with hum removal", {"hum": 1}),
    ):
        began = time.perf_counter()
        enhance(speech + mains_hum(len(speech), 50.0, 0), **controls)
        yield MeasuredValue(f"time, {name}", (time.perf_counter() - began) / SECONDS, "x")


def recordings(folder: Path) -> list[tuple[str, np.ndarray]]:
    """Speech of every corpus, mono at 48 kHz, at least two seconds each."""
    paths = sorted((folder / "speech").glob("*/*.opus"))
    rng = np.random.default_rng(0)
    found = []
    for index in rng.permutation(len(paths)):
        sound, rate = soundfile.read(paths[index], dtype="float32", always_2d=True)
        if len(sound) >= 2.5 * rate:
            found.append((paths[index].name, resample(sound[:, :1], rate, RATE)[:, 0]))
        if len(found) == _SPEECH_FILES:
            break
    if not found:
        sys.exit(f"{folder} holds no speech/*/*.opus.")
    return found


def speech_like(seconds: float) -> np.ndarray:
    """A buzz with a gliding pitch through formants, in syllables with pauses; float32, peak 0.5."""
    from scipy.signal import lfilter

    rng = np.random.default_rng(7)
    count = round(seconds * RATE)
    instants = np.arange(count) / RATE
    pitch = 125 + 25 * np.sin(2 * np.pi * (0.7 * instants + rng.random()))
    source = np.diff(np.floor(np.cumsum(pitch) / RATE), prepend=0.0)
    source += 0.02 * rng.standard_normal(count)
    for formant, width in ((600, 80), (1250, 110), (2600, 160), (3500, 220)):
        radius, angle = np.exp(-np.pi * width / RATE), 2 * np.pi * formant / RATE
        poles = [1.0, -2 * radius * np.cos(angle), radius**2]
        source = np.asarray(lfilter([sum(poles)], poles, source))
    place = instants * _SYLLABLES_PER_SECOND
    loudness = rng.uniform(0.4, 1.0, int(place[-1]) + 1)
    loudness[rng.random(loudness.size) < 0.3] = 0.0
    sound = source * loudness[place.astype(int)] * np.sin(np.pi * (place % 1.0)) ** 2
    return (0.5 * sound / np.abs(sound).max()).astype(np.float32)


def quiet(speech: np.ndarray) -> np.ndarray:
    """Pauses in the speech, in steps of 0.1 s: bool (frames,)."""
    steps = np.abs(speech.reshape(-1, 4800)).max(axis=1) < 1e-3
    return np.repeat(steps, 4800)


def noise(level_db: float, seed: int = 0) -> np.ndarray:
    """White noise of that level below full scale; float32 (SECONDS * RATE,)."""
    made = np.random.default_rng(seed).standard_normal(SECONDS * RATE)
    return (made * 10 ** (level_db / 20)).astype(np.float32)


def mains_hum(frames: int, mains: float, seed: int) -> np.ndarray:
    """Harmonics at random phases, with the mains wandering by 0.02 Hz; RMS 0.02."""
    rng = np.random.default_rng(seed)
    wander = 0.02 * np.sin(2 * np.pi * np.arange(frames) / RATE / 20)
    phase = 2 * np.pi * np.cumsum(mains + wander) / RATE
    parts = [
        np.cos(k * phase + rng.uniform(0, 6)) * rng.uniform(0.3, 1) / k
        for k in range(1, _HUM_HARMONICS + 1)
    ]
    made = np.sum(parts, axis=0)
    return (0.02 * made / np.std(made)).astype(np.float32)


def level(sound: np.ndarray) -> float:
    """RMS in decibels."""
    return float(10 * np.log10(np.mean(np.square(sound, dtype=np.float64)) + 1e-20))


def band_levels(sound: np.ndarray) -> np.ndarray:
    """Level in each of the bands between `BANDS_HZ`, in decibels."""
    power = np.abs(np.fft.rfft(sound.astype(np.float64))) ** 2
    edges = np.searchsorted(np.fft.rfftfreq(len(sound), 1 / RATE), BANDS_HZ)
    return 10 * np.log10(np.add.reduceat(power, edges)[:-1] + 1e-20)


if __name__ == "__main__":
    sys.exit(main())
