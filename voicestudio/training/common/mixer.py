"""Noisy speech made on the fly from clean speech, noise and simulated rooms.

Every mixture is a function of (seed, index) alone, so a training run can be repeated and resumed
to the sample.
"""

from dataclasses import dataclass, replace

import numpy as np
import soxr

from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.augmentation import convolved, with_noise
from voicestudio.training.common.corpus import Pack, Recording
from voicestudio.training.common.degradation import (
    band_limited,
    coloured,
    generated_noise,
    mains_hum,
)
from voicestudio.training.common.lossy_codecs import coded
from voicestudio.training.common.room_responses import DELAY, Room, simulate_room

_ROOMS = 256
_SECOND_VOICE_ODDS = 0.1  # how often somebody else speaks too, to be kept as well


@dataclass(frozen=True)
class Mixture:
    """A training example at 48 kHz.

    `noisy` and `clean` are float32 of shape (samples,); `bandwidth_hz` is the highest frequency
    that `clean` can teach, `room` the share of the room's echo that it keeps, 0 to 1.
    """

    noisy: np.ndarray
    clean: np.ndarray
    bandwidth_hz: float
    room: float


class Mixer:
    """Draws mixtures from a pack.

    Without `rooms` no voice is put into one; everything else of a mixture stays the same.
    """

    def __init__(
        self, pack: Pack, split: str, seconds: float, seed: int, rooms: bool = True
    ) -> None:
        self._pack = pack
        self._in_rooms = rooms
        self._samples = int(seconds * SAMPLE_RATE)
        self._seed = seed
        self._speech = _by_corpus(pack.select("speech", split))
        self._noise = _by_corpus(pack.select("noise", split))
        self._speech_odds = _odds(self._speech)
        self._noise_odds = _odds(self._noise)
        shapes = np.random.default_rng((seed, 0x5EED))
        self._rooms = [simulate_room(shapes) for _ in range(_ROOMS if split == "train" else 32)]
        self._trains = split == "train"

    def mixture(self, index: int) -> Mixture:
        """The mixture with this index.

        Those held out always ask for the dry voice, and no codec harms them; nobody else speaks.
        """
        rng = np.random.default_rng((self._seed, index))
        later = np.random.default_rng((self._seed, index, 1))
        share = _draw_room_share(later) if self._trains else 0.0
        speech, bandwidth = self._voice(rng)
        if self._trains and later.random() < _SECOND_VOICE_ODDS:
            second, other_bandwidth = self._voice(later)
            speech = _beside(speech, second, later)
            bandwidth = min(bandwidth, other_bandwidth)
        noise = self._noises(rng)
        speech = coloured(speech, rng, spread_db=3)
        noise = coloured(noise, rng, spread_db=5)
        heard, kept = speech, speech
        if rng.random() < 0.35:
            room = self._rooms[rng.integers(len(self._rooms))]
            if self._in_rooms:
                heard, dry = _in_room(speech, room)
                kept = dry + share * (heard - dry)
        if rng.random() < 0.02:
            heard, kept = np.zeros_like(heard), np.zeros_like(kept)
        elif rng.random() < 0.04:
            noise = np.zeros_like(noise)
        noisy = with_noise(heard, noise, _draw_snr(rng))
        if rng.random() < 0.3:
            limit = 8000.0 if rng.random() < 0.5 else rng.uniform(3500, 18000)
            noisy, kept = band_limited(noisy, limit), band_limited(kept, limit)
            bandwidth = min(bandwidth, limit)
        mixture = _levelled(noisy, kept, bandwidth, share, rng)
        if self._trains and later.random() < 0.06:
            mixture = replace(mixture, noisy=coded(mixture.noisy, later))
        return mixture

    def _voice(self, rng: np.random.Generator) -> tuple[np.ndarray, float]:
        """One speaker talking for the whole excerpt, and the bandwidth this teaches in hertz."""
        corpus = rng.choice(list(self._speech), p=self._speech_odds)
        files = self._speech[corpus]
        first = files[rng.integers(len(files))]
        same = [f for f in files if f.speaker == first.speaker]
        ratio = rng.uniform(0.83, 1.2) if rng.random() < 0.6 else 1.0
        wanted = int(self._samples * ratio) + 1
        parts, total, bandwidth = [], 0, float(first.bandwidth_hz)
        while total < wanted:
            file = first if not parts else same[rng.integers(len(same))]
            start = rng.integers(max(1, file.frames - wanted)) if file.frames > wanted else 0
            part = _faded(self._pack.read(file, int(start), min(wanted, file.frames)))
            parts += [part, np.zeros(rng.integers(1, SAMPLE_RATE // 3), np.float32)]
            total += sum(map(len, parts[-2:]))
            bandwidth = min(bandwidth, file.bandwidth_hz)
        voice = np.concatenate(parts)
        shift = rng.integers(max(1, len(voice) - wanted))
        voice = voice[shift : shift + wanted]
        if ratio != 1.0:
            voice = soxr.resample(voice, SAMPLE_RATE * ratio, SAMPLE_RATE, quality="MQ")
        return _fitted(voice, self._samples), min(bandwidth * ratio, SAMPLE_RATE / 2)

    def _noises(self, rng: np.random.Generator) -> np.ndarray:
        noise = self._one_noise(rng)
        if rng.random() < 0.4:
            other = self._one_noise(rng)
            noise = noise + other * 10 ** (rng.uniform(-12, 0) / 20)
        if rng.random() < 0.12:
            noise = noise + mains_hum(self._samples, rng) * 10 ** (rng.uniform(-10, 6) / 20)
        return noise

    def _one_noise(self, rng: np.random.Generator) -> np.ndarray:
        """One source of noise at unit power, shape (samples,)."""
        kind = rng.random()
        if kind < 0.12:
            noise = self._babble(rng)
        elif kind < 0.27:
            noise = generated_noise(self._samples, rng)
        else:
            noise = self._recorded(rng.choice(list(self._noise), p=self._noise_odds), rng)
        return noise / (np.sqrt(np.mean(noise**2)) + 1e-6)

    def _recorded(self, corpus: str, rng: np.random.Generator) -> np.ndarray:
        """Excerpts of one file back to back; of short events, many files with pauses between.

        Mostly at another speed, some backwards: recordings of noise are few, and their spectra
        would be learnt by heart.
        """
        files = self._noise[corpus]
        file = files[rng.integers(len(files))]
        events = [f for f in files if f.events] if file.events else []
        speed = 2 ** rng.uniform(-0.5, 0.6) if rng.random() < 0.7 else 1.0
        wanted = int(self._samples * speed) + 1
        parts, total = [], 0
        while total < wanted:
            if events:
                file = events[rng.integers(len(events))]
            count = min(wanted, file.frames)
            start = int(rng.integers(file.frames - count + 1))
            pause = int(rng.integers(1, SAMPLE_RATE // 4)) if events else 0
            excerpt = _faded(self._pack.read(file, start, count))
            parts.append(np.pad(excerpt, (0, pause)))
            total += len(parts[-1])
        noise = np.concatenate(parts)[:wanted]
        if not events and rng.random() < 0.3:
            noise = noise[::-1]
        if speed != 1.0:
            noise = soxr.resample(noise, SAMPLE_RATE * speed, SAMPLE_RATE, quality="MQ")
        return _fitted(noise, self._samples)

    def _babble(self, rng: np.random.Generator) -> np.ndarray:
        """Several voices at once, some of them in another room."""
        voices = []
        for _ in range(rng.integers(4, 9)):
            voice, _ = self._voice(rng)
            voices.append(voice / (np.sqrt(np.mean(voice**2)) + 1e-6) * rng.uniform(0.3, 1))
        crowd = np.sum(voices, axis=0)
        return _in_room(crowd, self._rooms[rng.integers(len(self._rooms))])[0]


def _by_corpus(recordings: list[Recording]) -> dict[str, list[Recording]]:
    corpora: dict[str, list[Recording]] = {}
    for recording in recordings:
        corpora.setdefault(recording.corpus, []).append(recording)
    return corpora


def _odds(corpora: dict[str, list[Recording]]) -> np.ndarray:
    """How often each corpus is drawn: variety of speakers before hours."""
    weights = np.array([recordings[0].weight for recordings in corpora.values()])
    return weights / weights.sum()


def _fitted(samples: np.ndarray, length: int) -> np.ndarray:
    return np.pad(samples[:length], (0, max(0, length - len(samples)))).astype(np.float32)


def _faded(samples: np.ndarray, length: int = 240) -> np.ndarray:
    length = min(length, len(samples) // 2)
    ramp = np.linspace(0, 1, length, dtype=np.float32)
    samples[:length] *= ramp
    samples[len(samples) - length :] *= ramp[::-1]
    return samples


def _beside(speech: np.ndarray, second: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A voice and a second one at nearly its level, often coming in late, shape (samples,)."""
    both = with_noise(speech, second, rng.uniform(-6, 10))
    if rng.random() < 0.5:
        late = int(rng.uniform(0, 0.7) * len(second))
        both = np.concatenate([speech[:late], both[late:]])
    return both


def _in_room(samples: np.ndarray, room: Room) -> tuple[np.ndarray, np.ndarray]:
    """What the microphone hears, and the part of it that is to be kept; no delay is added."""
    heard = convolved(samples, room.full, DELAY)
    return heard, convolved(samples, room.kept[:1024], DELAY)


def _draw_snr(rng: np.random.Generator) -> float:
    """Signal-to-noise ratio in dB."""
    return rng.uniform(-5, 30)


def _draw_room_share(rng: np.random.Generator) -> float:
    """How much of the room shall stay: mostly nothing, else anything up to all of it."""
    kind = rng.random()
    return 0.0 if kind < 0.6 else 1.0 if kind < 0.75 else float(rng.uniform(0, 1))


def _levelled(
    noisy: np.ndarray,
    clean: np.ndarray,
    bandwidth: float,
    room: float,
    rng: np.random.Generator,
) -> Mixture:
    """Bring the mixture to a level of -45 to -6 dBFS, rarely overdriving the input."""
    level = np.clip(rng.normal(-26, 8), -45, -6)
    gain = 10 ** (level / 20) / (np.sqrt(np.mean(noisy**2)) + 1e-6)
    noisy, clean = noisy * gain, clean * gain
    if rng.random() < 0.04:
        limit = np.quantile(np.abs(noisy), rng.uniform(0.99, 0.9995)) + 1e-6
        noisy = np.clip(noisy, -limit, limit)
    return Mixture(noisy.astype(np.float32), clean.astype(np.float32), bandwidth, room)
