"""Measures the checks of recordings: `python -m research.recording_checks --data DIR`.

Material: recordings of real voices, unchanged and with simulated faults. Prints the share of false
alarms among good recordings, by corpus and kind, and of misses among faulty ones, by fault.
`--music DIR` adds files of real music to the generated music.
"""

import argparse
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import soundfile
import soxr
from scipy.ndimage import maximum_filter1d, uniform_filter1d

from research.recording_material import (
    Utterance,
    in_room,
    is_held_out,
    music,
    noise_like,
    noises,
    speakers,
    spoken,
    with_noise,
)
from voicestudio.audio.medium import ArrayMedium
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.personal.recording_checks import check_material, check_recording
from voicestudio.training.personal.recording_report import RecordingReport

_SECONDS, _SEED = 20.0, 61
_NARROW = ("kerstin", "librispeech", "picovoice", "emodb")
"""Corpora without content above 8 kHz, for which `band_limit` is correct."""
_CORPORA = ("kathleen", "lj_male", "fleursdumal", "ravdess", "nemo", "banglaser", *_NARROW)
_TURN_SECONDS = 15.0
_PEOPLE = 12
_T = TypeVar("_T")

Change = Callable[[np.random.Generator, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Options:
    """Folders of the material."""

    data: Path
    music: Path | None
    voices: int


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--music", type=Path, help="a folder of real music")
    parser.add_argument("--voices", type=int, default=24, help="recordings of each kind")
    options = Options(**vars(parser.parse_args()))
    voices = _voices(options)
    _print_false_alarms(voices)
    _print_misses(voices, options)
    _print_speakers(options)


def _voices(options: Options) -> list[tuple[str, np.ndarray]]:
    """Recordings of about 20 s from each corpus in turn; of large corpora only held-out voices."""
    rng = np.random.default_rng(_SEED)
    known = speakers(options.data, _CORPORA)
    made = []
    for number in range(options.voices * 2):
        corpus = _CORPORA[number % len(_CORPORA)]
        some = _held_out([one for name, one in known.items() if name.startswith(f"{corpus}/")])
        voice = some[rng.integers(len(some))]
        made.append((corpus, spoken(rng, voice, _SECONDS * rng.choice([0.3, 1.0, 1.5]))))
    return made


def _held_out(voices: list[list[Utterance]]) -> list[list[Utterance]]:
    kept = [some for some in voices if is_held_out(some[0].speaker)]
    return kept or voices


def _print_false_alarms(voices: Sequence[tuple[str, np.ndarray]]) -> None:
    alarms: dict[str, Counter[str]] = defaultdict(Counter)
    for corpus, sound in voices:
        kinds = {finding.kind for finding in _report(sound).findings}
        alarms[corpus].update(kinds - ({"band_limit"} if corpus in _NARROW else set()))
        alarms[corpus]["recordings"] += 1
        alarms[corpus]["with any"] += bool(kinds - {"band_limit"})
    print("good recordings: how many, how many with a finding, and which", flush=True)
    for corpus, found in alarms.items():
        rest = {k: n for k, n in found.items() if k not in ("recordings", "with any")}
        print(f"  {corpus:<12} {found['recordings']:3} {found['with any']:3}  {rest or ''}")


def _print_misses(voices: Sequence[tuple[str, np.ndarray]], options: Options) -> None:
    rng = np.random.default_rng(_SEED + 1)
    print("fault                          kind          found  unusable   also said")
    for name, kind, change in _faults(options):
        found, unusable, also = 0, 0, Counter[str]()
        chosen = voices[: options.voices]
        for _, sound in chosen:
            findings = _report(change(rng, sound)).findings
            found += kind in {finding.kind for finding in findings}
            unusable += any(f.unusable for f in findings)
            also.update({finding.kind for finding in findings} - {kind, "band_limit"})
        share, useless = found / len(chosen), unusable / len(chosen)
        print(f"{name:<30} {kind:<13} {share:5.0%} {useless:9.0%}   {dict(also) or ''}", flush=True)


def _faults(options: Options) -> Iterator[tuple[str, str, Change]]:
    """Yield the name of each fault, the kind to be found, and the function that simulates it."""
    files = noises(options.data, held_out=True)

    def noisy(snr_db: float) -> Change:
        return lambda rng, x: with_noise(x, noise_like(rng, _one(rng, files), len(x)), snr_db)

    yield "none: limiter, 9 dB", "clipped", lambda rng, x: _limited(x, 9.0)
    yield "none: mp3, 128 kbit/s", "clipped", lambda rng, x: _as_mp3(x)
    yield "none: noise 35 dB below", "noise", noisy(35.0)
    for over in (3.0, 6.0, 12.0):
        yield f"clipped {over:g} dB", "clipped", lambda rng, x, o=over: _clipped(x, o)
    yield "clipped 6 dB, then 10 dB down", "clipped", lambda rng, x: 0.3 * _clipped(x, 6.0)
    yield "clipped 6 dB, then mp3", "clipped", lambda rng, x: _as_mp3(0.7 * _clipped(x, 6.0))
    yield "softly clipped (tanh, 12 dB)", "clipped", lambda rng, x: np.tanh(_loud(x, 12.0))
    yield "50 dB quieter than full scale", "quiet", lambda rng, x: _loud(x, -38.0)
    yield "noise 15 dB below", "noise", noisy(15.0)
    yield "noise 5 dB below", "noise", noisy(5.0)
    yield "room of 0.3 to 0.4 s", "echo", lambda rng, x: in_room(rng, x, 0.3, 0.4)
    yield "room of 0.4 to 0.5 s", "echo", lambda rng, x: in_room(rng, x, 0.4, 0.5)
    yield "room of 0.5 to 0.8 s", "echo", lambda rng, x: in_room(rng, x, 0.5, 0.9)
    yield "through 8 kHz", "band_limit", lambda rng, x: _through(x, 8_000)
    yield "through 16 kHz", "band_limit", lambda rng, x: _through(x, 16_000)
    yield "music alone", "music", lambda rng, x: 0.1 * _music(rng, options.music, len(x))
    for below in (0.0, 10.0, 20.0):
        yield (
            f"music {below:g} dB below",
            "music",
            lambda rng, x, b=below: with_noise(x, _music(rng, options.music, len(x)), b),
        )
    yield "digital silence", "silence", lambda rng, x: np.zeros_like(x)
    yield "hiss at -80 dBFS", "silence", lambda rng, x: 1e-4 * rng.standard_normal(len(x))
    yield (
        "noise alone",
        "little_speech",
        lambda rng, x: 0.05 * noise_like(rng, _one(rng, files), len(x)),
    )


def _print_speakers(options: Options) -> None:
    rng = np.random.default_rng(_SEED + 2)
    known = speakers(options.data, ("librispeech", "ravdess", "emodb", "nemo", "banglaser"))
    print("recordings of 30 s                         said to be of two people", flush=True)
    for corpus in ("ravdess", "emodb", "nemo", "banglaser"):
        some = [one for name, one in known.items() if name.startswith(f"{corpus}/")]
        alone = [spoken(rng, _one(rng, some), 2 * _TURN_SECONDS) for _ in range(_PEOPLE)]
        both = [_turns(rng, some) for _ in range(_PEOPLE)]
        shares = [np.mean([_is_two(_report(one)) for one in sounds]) for sounds in (alone, both)]
        print(f"  {corpus:<10} one in all moods {shares[0]:.0%}, two in turns {shares[1]:.0%}")
    takes = [_takes(rng, list(known.values()), number % 2 == 1) for number in range(24)]
    print(f"  takes of 5 s: of one {np.mean(takes[::2]):.0%}, of two {np.mean(takes[1::2]):.0%}")


def _is_two(report: RecordingReport) -> bool:
    return "two_speakers" in {finding.kind for finding in report.findings}


def _turns(rng: np.random.Generator, voices: list[list[Utterance]]) -> np.ndarray:
    first, second = rng.permutation(len(voices))[:2]
    return np.concatenate([spoken(rng, voices[n], _TURN_SECONDS) for n in (first, second)])


def _takes(rng: np.random.Generator, voices: list[list[Utterance]], two: bool) -> bool:
    """Whether ten takes, all of one person or four of them of another, are judged to be of two."""
    corpora = [some for some in voices if len(some) > 10]
    first = _one(rng, corpora)
    same = [some for some in corpora if some[0].corpus == first[0].corpus and some is not first]
    people = [first] * 6 + [_one(rng, same) if two else first] * 4
    reports = [_report(spoken(rng, person, 5.0)) for person in people]
    return not check_material(reports).one_speaker


def _report(sound: np.ndarray) -> RecordingReport:
    return check_recording(ArrayMedium(sound.astype(np.float32)[:, None], SAMPLE_RATE))


def _one(rng: np.random.Generator, several: Sequence[_T]) -> _T:
    return several[int(rng.integers(len(several)))]


def _loud(sound: np.ndarray, over_db: float) -> np.ndarray:
    return sound / np.abs(sound).max() * 10 ** (over_db / 20)


def _clipped(sound: np.ndarray, over_db: float) -> np.ndarray:
    return np.clip(_loud(sound, over_db), -1, 1)


def _limited(sound: np.ndarray, over_db: float) -> np.ndarray:
    """Apply a limiter with 10 ms of look-ahead."""
    loud = _loud(sound, over_db)
    gain = np.minimum(1, 1 / np.maximum(maximum_filter1d(np.abs(loud), 960), 1e-9))
    return np.clip(loud * uniform_filter1d(gain, 480), -1, 1)


def _as_mp3(sound: np.ndarray) -> np.ndarray:
    with tempfile.TemporaryDirectory() as folder:
        coded, decoded = Path(folder, "a.mp3"), Path(folder, "b.wav")
        soundfile.write(Path(folder, "a.wav"), sound, SAMPLE_RATE)
        ffmpeg = ["ffmpeg", "-loglevel", "error", "-i"]
        subprocess.run([*ffmpeg, Path(folder, "a.wav"), "-b:a", "128k", coded], check=True)
        subprocess.run([*ffmpeg, coded, decoded], check=True)
        return soundfile.read(decoded, dtype="float32")[0]


def _through(sound: np.ndarray, rate: int) -> np.ndarray:
    there = soxr.resample(sound.astype(np.float32), SAMPLE_RATE, rate)
    return soxr.resample(there, rate, SAMPLE_RATE)


def _music(rng: np.random.Generator, folder: Path | None, frames: int) -> np.ndarray:
    """Music of unit power; every second time from a file, if there are files."""
    files = sorted(folder.glob("*.mp3")) + sorted(folder.glob("*.ogg")) if folder else []
    if not files or rng.random() < 0.3:
        return np.resize(music(rng, frames / SAMPLE_RATE + 0.1), frames)
    samples, rate = soundfile.read(_one(rng, files), dtype="float32", always_2d=True)
    mono = soxr.resample(samples.mean(axis=1), rate, SAMPLE_RATE)
    cut = np.resize(np.roll(mono, -rng.integers(len(mono))), frames)
    return cut / (np.sqrt(np.mean(cut**2)) + 1e-9)


if __name__ == "__main__":
    main()
