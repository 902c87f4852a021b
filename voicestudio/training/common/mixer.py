"""Mixtures of clean speech, noise and simulated rooms, made when they are needed.

Every mixture is a function of (seed, index) alone, so a training run can be repeated and resumed
to the sample.
"""

from dataclasses import dataclass, replace

import numpy as np
import soxr

from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.augmentation import convolved, with_noise
from voicestudio.training.common.corpus import Recording, SoundSource
from voicestudio.training.common.degradation import (
    band_limited,
    coloured,
    generated_noise,
    high_passed,
    mains_hum,
)
from voicestudio.training.common.generated_events import impacts, wind
from voicestudio.training.common.lossy_codecs import through_codec
from voicestudio.training.common.mixing_recipe import MixingRecipe
from voicestudio.training.common.room_responses import DELAY, Room, simulate_room
from voicestudio.training.common.telephone import (
    automatic_gain,
    noise_suppressed,
    telephone_band,
    through_telephone_codec,
)

_VALIDATION_ROOMS = 32


@dataclass(frozen=True)
class Mixture:
    """A training example at 48 kHz.

    `noisy` and `clean` are float32 of shape (samples,); `bandwidth_hz` is the bandwidth of `clean`,
    above which no loss may be computed; `room` is the share of the reverberation that `clean`
    keeps, 0 to 1.
    """

    noisy: np.ndarray
    clean: np.ndarray
    bandwidth_hz: float
    room: float


class Mixer:
    """Draws mixtures of `seconds` from a split of a pack."""

    def __init__(
        self,
        pack: SoundSource,
        split: str,
        seconds: float,
        seed: int,
        recipe: MixingRecipe | None = None,
    ) -> None:
        self._pack = pack
        self._recipe = recipe or MixingRecipe()
        self._samples = int(seconds * SAMPLE_RATE)
        self._seed = seed
        self._speech = _by_corpus(pack.select("speech", split))
        self._noise = _by_corpus(pack.select("noise", split))
        self._speech_odds = _odds(self._speech)
        self._noise_odds = _odds(self._noise)
        shapes = np.random.default_rng((seed, 0x5EED))
        self._trains = split == "train"
        count = self._recipe.room_count if self._trains else _VALIDATION_ROOMS
        self._rooms = [simulate_room(shapes) for _ in range(count)]

    def mixture(self, index: int) -> Mixture:
        """The mixture with this index.

        Those held out have a dry target, no second speaker or long pause, no codec, telephone or
        level control and no generated impacts.
        """
        recipe = self._recipe
        rng = np.random.default_rng((self._seed, index))
        later = np.random.default_rng((self._seed, index, 1))
        share = self._room_share(later) if self._trains else 0.0
        speech, bandwidth = self._speakers(rng, later)
        noise = self._noises(rng)
        speech = coloured(speech, rng, recipe.speech_colour_db, recipe.uncoloured)
        noise = coloured(noise, rng, recipe.noise_colour_db, recipe.uncoloured)
        heard, kept = self._in_a_room(speech, share, rng)
        if rng.random() < recipe.silent:
            heard, kept = np.zeros_like(heard), np.zeros_like(kept)
        elif rng.random() < recipe.clean:
            noise = np.zeros_like(noise)
        noisy = with_noise(heard, noise, self._snr_db(rng, later))
        if rng.random() < recipe.band_limit:
            limit = self._band_limit(rng)
            noisy, kept = band_limited(noisy, limit), band_limited(kept, limit)
            bandwidth = min(bandwidth, limit)
        mixture = Mixture(noisy, kept, bandwidth, share)
        if self._trains:
            mixture = _recorded_by_phone(mixture, recipe, later)
        mixture = _levelled(mixture, recipe, rng)
        if self._trains and later.random() < recipe.codec:
            mixture = replace(mixture, noisy=through_codec(mixture.noisy, later))
        return mixture

    def _snr_db(self, rng: np.random.Generator, later: np.random.Generator) -> float:
        """A signal-to-noise ratio."""
        ratio, loud = rng.uniform(*self._recipe.snr_db), self._recipe.loud_noise
        if self._trains and loud and later.random() < loud:
            return later.uniform(*self._recipe.loud_noise_snr_db)
        return ratio

    def _speakers(
        self, rng: np.random.Generator, later: np.random.Generator
    ) -> tuple[np.ndarray, float]:
        """A voice, sometimes with a second one or a pause, and the bandwidth in hertz."""
        speech, bandwidth = self._voice(rng)
        if self._trains and later.random() < self._recipe.second_voice:
            second, other_bandwidth = self._voice(later)
            speech = _beside(speech, second, self._recipe, later)
            bandwidth = min(bandwidth, other_bandwidth)
        pause = self._recipe.pause  # nothing is drawn where there are none: mixtures stay the same
        if self._trains and pause and later.random() < pause:
            speech = _paused(speech, later.uniform(*self._recipe.pause_seconds), later)
        return speech, bandwidth

    def _in_a_room(
        self, speech: np.ndarray, share: float, rng: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        """Speech at the microphone, and the target, which keeps `share` of the reverberation."""
        if rng.random() >= self._recipe.room:
            return speech, speech
        room = self._rooms[rng.integers(len(self._rooms))]
        if not self._recipe.rooms:
            return speech, speech
        heard, dry = _in_room(speech, room)
        return heard, dry + share * (heard - dry)

    def _room_share(self, rng: np.random.Generator) -> float:
        """The share of the reverberation that the target keeps, 0 to 1."""
        dry, wet = self._recipe.dry_target, self._recipe.wet_target
        kind = rng.random()
        return 0.0 if kind < dry else 1.0 if kind < dry + wet else float(rng.uniform(0, 1))

    def _band_limit(self, rng: np.random.Generator) -> float:
        """The cut-off frequency of a low-pass in hertz."""
        if rng.random() < self._recipe.common_limit:
            return self._recipe.common_limit_hz
        return rng.uniform(*self._recipe.limits_hz)

    def _voice(self, rng: np.random.Generator) -> tuple[np.ndarray, float]:
        """One speaker for the whole excerpt, (samples,), and the bandwidth in hertz."""
        corpus = rng.choice(list(self._speech), p=self._speech_odds)
        files = self._speech[corpus]
        first = files[rng.integers(len(files))]
        same = [f for f in files if f.speaker == first.speaker]
        changed = rng.random() < self._recipe.changed_speed
        ratio = rng.uniform(*self._recipe.speed) if changed else 1.0
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
        """One or two sources of noise, sometimes with hum, (samples,)."""
        recipe, noise = self._recipe, self._one_noise(rng)
        if rng.random() < recipe.second_noise:
            other = self._one_noise(rng)
            noise = noise + other * 10 ** (rng.uniform(*recipe.second_noise_db) / 20)
        if rng.random() < recipe.hum:
            hum = mains_hum(self._samples, rng)
            noise = noise + hum * 10 ** (rng.uniform(*recipe.hum_db) / 20)
        return noise

    def _one_noise(self, rng: np.random.Generator) -> np.ndarray:
        """One source of noise at unit power, shape (samples,)."""
        kind = rng.random()
        recipe = self._recipe
        if kind < recipe.babble:
            noise = self._babble(rng)
        elif kind < recipe.babble + recipe.generated:
            noise = generated_noise(self._samples, rng)
        elif self._trains and kind > 1 - recipe.impacts:
            noise = self._impacts(rng)
        elif self._trains and kind > 1 - recipe.impacts - recipe.wind:
            noise = wind(self._samples, rng)
        else:
            noise = self._recorded(rng.choice(list(self._noise), p=self._noise_odds), rng)
        return noise / (np.sqrt(np.mean(noise**2)) + 1e-6)

    def _recorded(self, corpus: str, rng: np.random.Generator) -> np.ndarray:
        """Excerpts of one file back to back; of short events, many files with pauses between.

        Mostly at another speed, some backwards, because recordings of noise are few and a network
        would overfit to their spectra.
        """
        files = self._noise[corpus]
        file = files[rng.integers(len(files))]
        events = [f for f in files if f.events] if file.events else []
        changed = rng.random() < self._recipe.noise_changed_speed
        speed = 2 ** rng.uniform(*self._recipe.noise_octaves) if changed else 1.0
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
        if not events and rng.random() < self._recipe.noise_reversed:
            noise = noise[::-1]
        if speed != 1.0:
            noise = soxr.resample(noise, SAMPLE_RATE * speed, SAMPLE_RATE, quality="MQ")
        return _fitted(noise, self._samples)

    def _impacts(self, rng: np.random.Generator) -> np.ndarray:
        """Generated impacts, sometimes in a room, (samples,)."""
        noise = impacts(self._samples, rng)
        if rng.random() >= self._recipe.impacts_in_room:
            return noise
        return _in_room(noise, self._rooms[rng.integers(len(self._rooms))])[0]

    def _babble(self, rng: np.random.Generator) -> np.ndarray:
        """Several voices at once in a room, (samples,)."""
        voices = []
        for _ in range(rng.integers(*self._recipe.babble_voices)):
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
    """The probability of each corpus: variety of speakers before hours."""
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


def _paused(speech: np.ndarray, seconds: float, rng: np.random.Generator) -> np.ndarray:
    """Speech with a pause of `seconds` whose middle lies anywhere, (samples,)."""
    pause = int(seconds * SAMPLE_RATE)
    start = int(rng.integers(len(speech))) - pause // 2
    before, after = speech[: max(0, start)].copy(), speech[max(0, start + pause) :].copy()
    between = len(speech) - len(before) - len(after)
    return np.concatenate([_faded(before), np.zeros(between, np.float32), _faded(after)])


def _beside(
    speech: np.ndarray, second: np.ndarray, recipe: MixingRecipe, rng: np.random.Generator
) -> np.ndarray:
    """A voice with a second one at a similar level, sometimes beginning later, (samples,)."""
    both = with_noise(speech, second, rng.uniform(*recipe.second_voice_db))
    if rng.random() < recipe.second_voice_late:
        late = int(rng.uniform(0, 0.7) * len(second))
        both = np.concatenate([speech[:late], both[late:]])
    return both


def _in_room(samples: np.ndarray, room: Room) -> tuple[np.ndarray, np.ndarray]:
    """The signal at the microphone, and its part that is to be kept; no delay is added."""
    heard = convolved(samples, room.full, DELAY)
    return heard, convolved(samples, room.kept[:1024], DELAY)


def _recorded_by_phone(mixture: Mixture, recipe: MixingRecipe, rng: np.random.Generator) -> Mixture:
    """A mixture after an automatic level control or a telephone line, sometimes.

    The target is as wide as the line, and as loud as the level control makes what is heard.
    """
    noisy, clean, bandwidth = mixture.noisy, mixture.clean, mixture.bandwidth_hz
    if recipe.automatic_gain and rng.random() < recipe.automatic_gain:
        gain = automatic_gain(noisy, rng)
        noisy, clean = noisy * gain, clean * gain
    if recipe.telephone and rng.random() < recipe.telephone:
        lowest, highest = telephone_band(rng)
        noisy, clean = (
            band_limited(high_passed(sound, lowest), highest) for sound in (noisy, clean)
        )
        if rng.random() < recipe.suppressed:
            noisy = noise_suppressed(noisy, rng)
        noisy, bandwidth = through_telephone_codec(noisy, rng), min(bandwidth, highest)
    return replace(mixture, noisy=noisy, clean=clean, bandwidth_hz=bandwidth)


def _levelled(mixture: Mixture, recipe: MixingRecipe, rng: np.random.Generator) -> Mixture:
    """A mixture at a random level, rarely clipped."""
    level = np.clip(rng.normal(recipe.level_db, recipe.level_spread_db), *recipe.levels_db)
    gain = 10 ** (level / 20) / (np.sqrt(np.mean(mixture.noisy**2)) + 1e-6)
    noisy, clean = mixture.noisy * gain, mixture.clean * gain
    if rng.random() < recipe.clipped:
        quantile = rng.uniform(*recipe.clipped_quantiles)
        limit = np.quantile(np.abs(noisy), quantile) + 1e-6
        noisy = np.clip(noisy, -limit, limit)
    return replace(mixture, noisy=noisy.astype(np.float32), clean=clean.astype(np.float32))
