"""The material of `benchmarks.finetune`: real voices, real noises, simulated rooms.

Speakers: the shipped enhancer never learnt from RAVDESS and nEMO, whose licences exclude them
(`manifest.refused_use`; the model card lists the training corpora). **It did learn from EMO-DB**,
speakers 13 and 14 included, which are held out from the emotion networks only; their rows are
included on request, and say less. Noises: the files that training holds out
(`corpus.enhancer_splits`), of which four last long enough to be cut in two. All material is a
function of the names below.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.augmentation import convolved, with_noise
from voicestudio.training.common.corpus import enhancer_splits, is_learnt_from
from voicestudio.training.common.manifest import Entry, read_manifest
from voicestudio.training.common.room_responses import DELAY, Room, simulate_room

_TAKE_SECONDS = 15.0
_PAUSE_SECONDS = 0.4
_ROOM_SECONDS, _ROOM_SHARE = 20.0, 0.6
_OWN_SNR_DB = 35.0
_TEST_SNR_DB = (0.0, 15.0)
_TESTS, _TEST_SECONDS, _MIXTURES_OF_EACH = 16, 3.5, 2
_LEVEL_DB, _PEAK = -26.0, 0.95
_SEED = 12
_GENERAL_NOISES = (
    *("places_restaurant", "places_laundry-room", "places_supermarket", "places_library"),
    *("urban_traffic", "urban_crowd", "urban_road", "things_ceiling-fan", "things_typewriter"),
    *("things_washing-machine", "things_dryer", "transport_inside-a-train", "nature_wind"),
    *("rain_light-rain", "places_crowded-bar", "things_vinyl-effect", "nature_campfire"),
)
"""Noises that the shipped weights were trained on; in no case, and not in the replay set."""


@dataclass(frozen=True)
class Case:
    """A speaker with a room of a fixed reverberation time in seconds, and a noise of the room."""

    speaker: str
    noise: str
    reverberation: float


CASES = (
    Case("ravdess_17", "animals_beehive", 0.35),
    Case("ravdess_18", "transport_rowing-boat", 0.45),
    Case("emodb_13", "birds", 0.3),
    Case("emodb_14", "animals_sheep", 0.5),
    Case("nemo_KS0", "animals_beehive", 0.25),
    Case("nemo_EB0", "transport_rowing-boat", 0.4),
    Case("ravdess_05", "animals_sheep", 0.55),
    Case("ravdess_10", "birds", 0.6),
)
"""Four men and four women, in English, German and Polish; two speakers of them have each noise."""

TUNING = (
    Case("ravdess_03", "birds", 0.4),
    Case("nemo_MK0", "animals_beehive", 0.3),
    Case("ravdess_12", "transport_rowing-boat", 0.5),
)
"""Other cases, for choosing recipes; `CASES` are used for nothing but measuring."""

_GENERAL_SPEAKERS = ("ravdess_08", "ravdess_15", "nemo_WR0", "nemo_IC0", "ravdess_02", "nemo_MP0")


@dataclass(frozen=True)
class TestedPair:
    """Noisy speech and its clean reference, float32 (frames,) at 48 kHz.

    `heard` is the speech with the room's reverberation, without the noise.
    """

    noisy: np.ndarray
    clean: np.ndarray
    heard: np.ndarray


@dataclass(frozen=True)
class Material:
    """The recordings of a simulated user, and the pairs on which the model is measured.

    `voice` and `room` are files, `tests` mixtures of the other part of sentences and noise.
    """

    voice: Sequence[Path]
    room: Path
    tests: Sequence[TestedPair]


class Recordings:
    """The recordings of `data`, a folder with a manifest. Raises UserError if it has none."""

    def __init__(self, data: Path) -> None:
        if not (data / "manifest.csv").is_file():
            raise UserError(
                f"there are no recordings in {data}: point --data at the training data."
            )
        self._entries = read_manifest(data)
        used = [entry for entry in self._entries if is_learnt_from(entry)]
        splits = zip(used, enhancer_splits(used), strict=True)
        self._held_out = {entry.path for entry, split in splits if split == "validation"}

    def material(self, case: Case, folder: Path, seconds: float) -> Material:
        """Make the material of a case with `seconds` of speech; files are written to `folder`."""
        rng = np.random.default_rng((_SEED, *case.speaker.encode()))
        sentences = self._sentences(case.speaker, rng)
        own, others = _divided(sentences, seconds)
        noise = _read(self._noise(case.noise))
        cut = min(round(_ROOM_SECONDS * SAMPLE_RATE), round(_ROOM_SHARE * len(noise)))
        folder.mkdir(parents=True, exist_ok=True)
        room = folder / "room.wav"
        soundfile.write(room, _at_level(noise[:cut], _LEVEL_DB - 15), SAMPLE_RATE, "PCM_16")
        voice = [
            _written(folder / f"voice-{number}.wav", take, noise[:cut], rng)
            for number, take in enumerate(_takes(own), start=1)
        ]
        response = simulate_room(rng, case.reverberation)
        spoken = _of_length(others, _TESTS) * _MIXTURES_OF_EACH
        tests = [_test(each, response, noise[cut:], rng) for each in spoken[:_TESTS]]
        return Material(voice, room, tests)

    def general(self) -> list[TestedPair]:
        """Mixtures of other held-out voices and noises, some of them in simulated rooms."""
        rng = np.random.default_rng((_SEED, 1))
        voices = [
            *(e for e in self._entries if e.corpus == "librispeech" and e.path in self._held_out),
            *(self._first_of(speaker) for speaker in _GENERAL_SPEAKERS),
        ]
        pairs = []
        for number in range(2 * len(voices)):
            voice = _read(voices[number % len(voices)])
            longest = round(_TEST_SECONDS * SAMPLE_RATE)
            begin = 0 if number < len(voices) else max(0, len(voice) - longest)
            noise = _read(self._noise(_GENERAL_NOISES[number % len(_GENERAL_NOISES)]))
            room = simulate_room(rng) if number % 2 else None
            pairs.append(_test(voice[begin : begin + longest], room, noise, rng))
        return pairs

    def _sentences(self, speaker: str, rng: np.random.Generator) -> list[np.ndarray]:
        """All recordings of a speaker in random order; of nEMO the neutral ones."""
        found = [
            entry
            for entry in self._entries
            if entry.speaker == speaker and (entry.corpus != "nemo" or entry.emotion == "neutral")
        ]
        if not found:
            raise UserError(f"the recordings lack the speaker {speaker}.")
        return [_read(found[index]) for index in rng.permutation(len(found))]

    def _first_of(self, speaker: str) -> Entry:
        return max((e for e in self._entries if e.speaker == speaker), key=_neutral_and_named)

    def _noise(self, name: str) -> Entry:
        for entry in self._entries:
            if entry.set == "noise" and Path(entry.path).stem == name:
                return entry
        raise UserError(f"the recordings lack the noise {name}.")


def _neutral_and_named(entry: Entry) -> tuple[bool, str]:
    return entry.emotion == "neutral", entry.path


def _divided(
    sentences: Sequence[np.ndarray], seconds: float
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """The first `seconds` of speech, and the rest; whole sentences."""
    total = 0
    for number, sentence in enumerate(sentences):
        if total >= seconds * SAMPLE_RATE:
            return list(sentences[:number]), list(sentences[number:])
        total += len(sentence)
    raise UserError(f"a speaker has only {total / SAMPLE_RATE:.0f} s of speech.")


def _takes(sentences: Sequence[np.ndarray]) -> Iterator[np.ndarray]:
    """Join sentences to takes of about 15 s, with a pause after each."""
    pause = np.zeros(round(_PAUSE_SECONDS * SAMPLE_RATE), np.float32)
    take: list[np.ndarray] = [pause]
    for sentence in sentences:
        take += [_at_level(sentence, _LEVEL_DB), pause]
        if sum(map(len, take)) > _TAKE_SECONDS * SAMPLE_RATE:
            yield np.concatenate(take)
            take = [pause]
    if len(take) > 1:
        yield np.concatenate(take)


def _written(path: Path, take: np.ndarray, noise: np.ndarray, rng: np.random.Generator) -> Path:
    """Write a take as recorded close to the mouth, with faint noise of the room."""
    heard = with_noise(take, _stretch(noise, len(take), rng), _OWN_SNR_DB)
    soundfile.write(path, np.clip(heard, -1, 1), SAMPLE_RATE, "PCM_16")
    return path


def _of_length(sentences: Sequence[np.ndarray], count: int) -> list[np.ndarray]:
    """At most `count` stretches of at least 3.5 s of joined sentences."""
    stretches: list[np.ndarray] = []
    joined = np.zeros(0, np.float32)
    for sentence in sentences:
        joined = np.concatenate([joined, _at_level(sentence, _LEVEL_DB)])
        if len(joined) >= _TEST_SECONDS * SAMPLE_RATE:
            stretches.append(joined)
            joined = np.zeros(0, np.float32)
    return stretches[:count]


def _test(
    voice: np.ndarray, room: Room | None, noise: np.ndarray, rng: np.random.Generator
) -> TestedPair:
    """A distant voice with noise at an SNR of 0 to 15 dB; clean is its direct sound."""
    heard = clean = _at_level(voice, _LEVEL_DB)
    if room:
        heard = convolved(clean, room.full, DELAY)
        clean = convolved(clean, room.kept[:1024], DELAY)
    noisy = with_noise(heard, _stretch(noise, len(heard), rng), float(rng.uniform(*_TEST_SNR_DB)))
    gain = np.float32(min(1.0, _PEAK / np.abs(noisy).max()))
    return TestedPair(noisy * gain, clean * gain, heard * gain)


def _stretch(noise: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """A random stretch of a noise that is repeated where it is shorter."""
    repeated = np.tile(noise, count // len(noise) + 2)
    start = int(rng.integers(len(noise)))
    return repeated[start : start + count]


def _at_level(samples: np.ndarray, level_db: float) -> np.ndarray:
    gain = 10 ** (level_db / 20) / (np.sqrt(np.mean(samples**2)) + 1e-9)
    return (samples * gain).astype(np.float32)


def _read(entry: Entry) -> np.ndarray:
    """Read the first channel, float32 (frames,). Raises UserError unless it is sound at 48 kHz."""
    try:
        samples, rate = soundfile.read(entry.file, dtype="float32", always_2d=True)
    except (OSError, soundfile.LibsndfileError) as error:
        raise UserError(f"{entry.file} cannot be read ({error}).") from error
    if rate != SAMPLE_RATE:
        raise UserError(f"{entry.file} is at {rate} Hz, not at {SAMPLE_RATE} Hz.")
    return samples[:, 0]
