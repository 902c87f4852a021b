"""What each effect without a network does to recorded speech, in decibels.

    python -m research.effects_on_speech [--data ../shared/data] [--files N] [--json]

Takes recordings of five corpora, brings each to -20 LUFS, and applies the effects as the window
does. What an effect is to remove (clicks, thumps, breaths, noise between words) is put into the
recording first where its place has to be known. Each line has the mean over the recordings, and the
worst of them.
"""

import argparse
import csv
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.signal import butter, sosfiltfilt

from benchmarks.common import MeasuredValue, parser, run
from voicestudio.audio.at_rate import at_rate
from voicestudio.audio.files import open_medium
from voicestudio.audio.loudness import measure_loudness
from voicestudio.audio.loudness_meter import Loudness
from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects.registry import effect
from voicestudio.inference.sequential_rendering import local_opener, render_sequential

RATE = 48_000
CORPORA = ("kathleen", "kerstin", "lj_male", "fleursdumal", "librispeech")
_LUFS = -20.0
_FRAME = RATE // 50  # 20 ms
_SECONDS = 3.0, 14.0
_TURNS, _QUIETER_DB = 6, 12.0


def main() -> int:
    arguments = parser("effects_on_speech", __doc__, "research")
    data = Path(__file__).resolve().parents[2] / "shared" / "data"
    arguments.add_argument("--data", type=Path, default=data, metavar="DIR")
    arguments.add_argument("--files", type=int, default=4, help="recordings of each corpus")
    return run(arguments, measure)


@dataclass(frozen=True)
class SpeechRecording:
    """Mono speech at 48 kHz, float64 (frames,), at -20 LUFS, and the speaker's name."""

    speaker: str
    sound: np.ndarray

    @property
    def speech(self) -> np.ndarray:
        """Whether each frame of 20 ms holds speech: within 25 dB of loud speech."""
        levels = frame_db(self.sound)
        return levels > np.percentile(levels, 95) - 25.0

    @property
    def pauses(self) -> np.ndarray:
        """Whether each frame is at least 100 ms away from speech."""
        near = np.convolve(self.speech, np.ones(11), mode="same")
        return near == 0


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """All effects in turn."""
    with tempfile.TemporaryDirectory(prefix="effects-") as folder:
        done = Renderer(Path(folder))
        voices = recordings(options.data, options.files)
        made = [
            figure
            for rows in (
                *(high_pass(done, one) for one in voices),
                *(compressor(done, one) for one in voices),
                *(gate(done, one) for one in voices),
                *(de_esser(done, one) for one in voices),
                *(limiter(done, one) for one in voices),
                *(loudness(done, one) for one in voices),
                *(de_click(done, one) for one in voices),
                *(de_plosive(done, one) for one in voices),
                *(breath(done, one) for one in voices),
                *leveller(done, voices),
            )
            for figure in rows
        ]
    return summary(made)


def recordings(data: Path, count: int) -> list[SpeechRecording]:
    """Return `count` recordings of each corpus, spread over it, of different speakers if any."""
    with (data / "manifest.csv").open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["set"] == "speech"]
    found = []
    for corpus in CORPORA:
        of_it = [
            row
            for row in rows
            if row["corpus"] == corpus and _SECONDS[0] < float(row["duration_s"]) < _SECONDS[1]
        ]
        found += [
            SpeechRecording(row["speaker"], levelled(read(data / row["path"])))
            for row in of_it[:: max(1, len(of_it) // count)][:count]
        ]
    return found


def read(path: Path) -> np.ndarray:
    """Return a file as mono at 48 kHz, float64 (frames,)."""
    medium = at_rate(open_medium(path), RATE)
    return medium.read(0, medium.frames).mean(axis=1).astype(np.float64)


def levelled(sound: np.ndarray, lufs: float = _LUFS) -> np.ndarray:
    return sound * 10 ** ((lufs - loudness_of(sound).integrated) / 20)


def loudness_of(sound: np.ndarray) -> Loudness:
    medium = ArrayMedium(sound.astype(np.float32)[:, np.newaxis], RATE)
    return measure_loudness(medium, 0, medium.frames)


class Renderer:
    """Applies an effect to all of a sound as the window does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, name: str, sound: np.ndarray, **values: float) -> np.ndarray:
        spec, medium = effect(name), ArrayMedium(sound.astype(np.float32)[:, np.newaxis], RATE)
        out = self._folder / "out.w64"
        opener = local_opener(spec)
        made = render_sequential(medium, 0, medium.frames, spec, opener, out, parameters=values)
        heard = made.read(0, made.frames)[:, 0].astype(np.float64)
        made.close()
        return heard


Row = tuple[str, float, bool]
"""Name of a figure, its value, and whether smaller values are worse."""


def high_pass(done: Renderer, voice: SpeechRecording) -> Iterator[Row]:
    """80 Hz, 24 dB an octave: rumble that was put in, and the voice above it."""
    rumble = band(np.random.default_rng(1).standard_normal(len(voice.sound)), 10, 40)
    sound = voice.sound + rumble * 10 ** (-40 / 20) / rms(rumble)
    out = done("high-pass", sound, frequency=80, slope=3)
    for name, low, high, worst in (
        ("rumble of 10 to 40 Hz", 10, 40, False),
        ("150 to 8000 Hz", 150, 8_000, True),
    ):
        change = level(band(out, low, high)) - level(band(sound, low, high))
        yield f"high-pass: {name}", change, worst


def compressor(done: Renderer, voice: SpeechRecording) -> Iterator[Row]:
    """The preset “Podcast voice”: how far loud and quiet syllables are apart."""
    out = done("compressor", voice.sound, threshold=-24, ratio=3, make_up=6, release=150)
    for name, sound in (("before", voice.sound), ("after", out)):
        levels = frame_db(sound)[voice.speech]
        spread = float(np.percentile(levels, 95) - np.percentile(levels, 25))
        yield f"compressor: loud against quiet syllables, {name}", spread, False
        peaks = float(20 * np.log10(np.abs(sound).max())) - loudness_of(sound).integrated
        yield f"compressor: peak against loudness, {name}", peaks, False


def gate(done: Renderer, voice: SpeechRecording) -> Iterator[Row]:
    """Noise at -64 dBFS put in: what is left of it between words, and what words lose."""
    noise = np.random.default_rng(2).standard_normal(len(voice.sound)) * 10 ** (-64 / 20)
    sound = voice.sound + noise
    out = done("noise-gate", sound, threshold=-42, range=20)
    change = frame_db(out) - frame_db(sound)
    if voice.pauses.any():
        yield "noise gate: between words", float(change[voice.pauses].mean()), False
    yield "noise gate: words", float(change[voice.speech].mean()), True
    lost = _share(change[voice.speech] < -3)
    yield "noise gate: speech turned down by over 3 dB, %", lost, False


def de_esser(done: Renderer, voice: SpeechRecording) -> Iterator[Row]:
    """As it is set at first: 5 to 10 kHz in S, and in all other speech."""
    out = done("de-esser", voice.sound)
    shares = frame_db(band(voice.sound, 5e3, 1e4)) - frame_db(voice.sound)
    sharp, change = voice.speech & (shares > -6), frame_db(band(out, 5e3, 1e4))
    change = change - frame_db(band(voice.sound, 5e3, 1e4))
    if sharp.sum() >= 5:
        yield "de-esser: 5 to 10 kHz in S", float(change[sharp].mean()), False
    rest = voice.speech & (shares < -15)
    yield "de-esser: 5 to 10 kHz in other sounds", float(change[rest].mean()), True


def limiter(done: Renderer, voice: SpeechRecording) -> Iterator[Row]:
    """8 dB louder below -1 dBTP."""
    found = loudness_of(done("limiter", voice.sound, gain=8))
    yield "limiter, 8 dB: true peak above the ceiling", found.true_peak + 1, False
    yield "limiter, 8 dB: louder by", found.integrated - _LUFS, True


def loudness(done: Renderer, voice: SpeechRecording) -> Iterator[Row]:
    """-16 LUFS below -1 dBTP."""
    found = loudness_of(done("loudness", voice.sound, target=-16))
    yield "loudness, -16 LUFS: error", abs(found.integrated + 16), False
    yield "loudness, -16 LUFS: true peak above the ceiling", found.true_peak + 1, False


def de_click(done: Renderer, voice: SpeechRecording) -> Iterator[Row]:
    """Two clicks a second put in, 1 to 2 ms long and as loud as loud speech."""
    rng, clean = np.random.default_rng(3), done("de-click", voice.sound)
    sound, places = voice.sound.copy(), []
    for start in range(RATE // 4, len(sound) - RATE // 4, RATE // 2):
        at = start + int(rng.integers(0, RATE // 8))
        length = int(rng.integers(RATE // 1000, RATE // 500))
        click = rng.standard_normal(length) * np.exp(-np.arange(length) / (length / 4))
        sound[at : at + length] += 0.25 * click / np.abs(click).max()
        places.append(at)
    out = done("de-click", sound)
    around = [slice(at - RATE // 1000, at + 4 * RATE // 1000) for at in places]
    error = [level(out[one] - voice.sound[one]) for one in around]
    before = [level(sound[one] - voice.sound[one]) for one in around]
    quiet = np.array([level(voice.sound[one]) < _LUFS - 20 for one in around])
    for name, at in (("near silence", quiet), ("amid speech", ~quiet)):
        if at.any():
            gone = (np.array(before) - np.array(error))[at]
            yield f"de-click: clicks {name}, taken away by over 10 dB, %", _share(gone > 10), True
            yield f"de-click: error at clicks {name}", -float(gone.mean()), False
    touched = _share(np.abs(clean - voice.sound) > 1e-6)
    yield "de-click: of a recording without clicks it changes, %", touched, False
    yield (
        "de-click: … by, against the speech",
        max(level(clean - voice.sound) - level(voice.sound), -120.0),
        False,
    )


def de_plosive(done: Renderer, voice: SpeechRecording) -> Iterator[Row]:
    """A thump of 50 Hz, 80 ms long and as loud as loud speech, at the beginning of words."""
    rng, sound, thumps = np.random.default_rng(4), voice.sound.copy(), []
    starts = np.flatnonzero(np.diff(voice.speech.astype(int)) == 1) * _FRAME
    for at in starts[::2]:
        length = round(0.08 * RATE)
        if at + length > len(sound):
            continue
        turns = 2 * np.pi * (40 + 20 * rng.random()) * np.arange(length) / RATE
        sound[at : at + length] += 0.3 * np.sin(turns) * np.hanning(length)
        thumps.append(slice(at, at + length))
    if not thumps:
        return
    out = done("de-plosive", sound)
    low, heard = band(sound, 20, 120), band(out, 20, 120)
    yield "de-plosive: below 120 Hz in thumps", mean_change(heard, low, thumps), False
    clean = done("de-plosive", voice.sound)
    all_of_it = [slice(0, len(sound))]
    before, after = band(voice.sound, 60, 120), band(clean, 60, 120)
    yield "de-plosive: 60 to 120 Hz without thumps", mean_change(after, before, all_of_it), True


def breath(done: Renderer, voice: SpeechRecording) -> Iterator[Row]:
    """Breaths of 350 ms put into pauses, 24 dB below speech: noise of 0.4 to 5 kHz."""
    rng, sound, breaths = np.random.default_rng(5), voice.sound.copy(), []
    length = round(0.35 * RATE)
    shape = np.hanning(length)
    free = np.convolve(voice.pauses, np.ones(20), mode="valid") >= 18
    at = 0
    while at < len(free):
        if free[at]:
            start = at * _FRAME
            noise = band(rng.standard_normal(length), 400, 5_000) * shape
            sound[start : start + length] += noise / rms(noise) * 10 ** (-46 / 20)
            breaths.append(slice(start, start + length))
            at += 50
        at += 1
    out = done("breath", sound)
    if breaths:
        yield "breath reduction: breaths", mean_change(out, sound, breaths), False
    change = frame_db(out) - frame_db(sound)
    yield "breath reduction: words", float(change[voice.speech].mean()), True


def leveller(done: Renderer, voices: list[SpeechRecording]) -> Iterator[Iterator[Row]]:
    """Two speakers in turns, the second one quieter by 12 dB, and a maximum change of 15 dB."""
    others = voices[len(voices) // 2 :] + voices[: len(voices) // 2]
    for one, other in zip(voices, others, strict=True):
        for seconds in (6.0, 2.0):
            yield _levelled_turns(done, (one, other), seconds)
    for one in voices:
        yield _levelled_alone(done, one)


def _levelled_alone(done: Renderer, voice: SpeechRecording) -> Iterator[Row]:
    """One speaker for half a minute: how far the gain moves within their speech."""
    sound = np.resize(voice.sound, 30 * RATE)
    change = (frame_db(done("leveller", sound)) - frame_db(sound))[250:]
    yield "leveller, one speaker: standard deviation of the gain", float(change.std()), False
    fastest = float(np.abs(change[5:] - change[:-5]).max())
    yield "leveller, one speaker: largest change of the gain in 0.1 s", fastest, False


def _levelled_turns(
    done: Renderer, pair: tuple[SpeechRecording, SpeechRecording], seconds: float
) -> Iterator[Row]:
    sides = pair[0].sound, pair[1].sound * 10 ** (-_QUIETER_DB / 20)
    gap, parts, places = np.zeros(round(0.4 * RATE)), [], ([], [])
    begun = [0, 0]
    for turn in range(_TURNS):
        side = turn % 2
        length = round(seconds * RATE)
        part = np.resize(sides[side], begun[side] + length)[begun[side] :]
        begun[side] += length
        first = sum(map(len, parts))
        places[side].append(slice(first, first + length))
        parts += [part, gap]
    floor = np.random.default_rng(6).standard_normal(sum(map(len, parts))) * 10 ** (-75 / 20)
    sound = np.concatenate(parts) + floor
    out = done("leveller", sound, most=15)
    for name, heard in (("before", sound), ("after", out)):
        loud = [loudness_of(np.concatenate([heard[p] for p in of])).integrated for of in places]
        turns = f"leveller, turns of {seconds:.0f} s"
        yield f"{turns}: second speaker quieter by, {name}", loud[0] - loud[1], False
        yield f"{turns}: loudness range, {name}", loudness_of(heard).range, False
    yield f"{turns}: from the target, first speaker", abs(_mean_db(out, places[0]) + 18), False
    yield f"{turns}: from the target, second speaker", abs(_mean_db(out, places[1]) + 18), False


def _mean_db(sound: np.ndarray, places: list[slice]) -> float:
    return loudness_of(np.concatenate([sound[place] for place in places])).integrated


def summary(rows: list[Row]) -> list[MeasuredValue]:
    """Return the mean of each figure, in the order in which they came first, and its worst."""
    by_name: dict[str, list[tuple[float, bool]]] = {}
    for name, value, smaller_is_worse in rows:
        by_name.setdefault(name, []).append((value, smaller_is_worse))
    return [
        MeasuredValue(
            name.removesuffix(", %"),
            float(np.mean([value for value, _ in found])),
            "%" if name.endswith(", %") else "dB",
            detail=f"worst of {len(found)}: {_worst(found):.1f}",
        )
        for name, found in by_name.items()
    ]


def _worst(found: list[tuple[float, bool]]) -> float:
    values = [value for value, _ in found]
    return min(values) if found[0][1] else max(values)


def band(sound: np.ndarray, low: float, high: float) -> np.ndarray:
    """Return a band in hertz, without delay."""
    return sosfiltfilt(butter(4, (low, high), "bandpass", fs=RATE, output="sos"), sound)


def frame_db(sound: np.ndarray) -> np.ndarray:
    """Return the RMS level in dBFS of each whole frame of 20 ms."""
    frames = sound[: len(sound) // _FRAME * _FRAME].reshape(-1, _FRAME)
    return 10 * np.log10(np.square(frames).mean(axis=1) + 1e-12)


def _share(which: np.ndarray) -> float:
    """Return the share of true values in percent."""
    return 100.0 * float(which.mean())


def rms(sound: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(sound))))


def level(sound: np.ndarray) -> float:
    return float(20 * np.log10(rms(sound) + 1e-12))


def mean_change(after: np.ndarray, before: np.ndarray, places: list[slice]) -> float:
    return float(np.mean([level(after[place]) - level(before[place]) for place in places]))


if __name__ == "__main__":
    sys.exit(main())
