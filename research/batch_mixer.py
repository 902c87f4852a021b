"""Whole batches of mixtures at once, computed on the device that trains.

`Mixer` makes mixtures one by one, some fifty a second on a core, which a GPU would wait for. Here a
batch is some two hundred operations of torch, whatever its size. Both follow one `MixingRecipe` in
the same order: single mixtures differ, their statistics do not. Left out are lossy codecs and
telephones, which run on a CPU alone, automatic gain, generated impacts, wind and long pauses.

In shapes B is the batch, V are voices or noises, N samples at 48 kHz.
"""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from research.batch_excerpts import Shelf, quick_length, read, resampled, sound_on
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.corpus import Pack
from voicestudio.training.common.mixing_recipe import MixingRecipe, Range
from voicestudio.training.common.room_responses import DELAY, simulate_room

_KEPT_TAPS = 1024
_ACTIVE_SHARE, _FRAME, _SILENT_DB = 1e-4, 960, -26.0
_KNOTS_HZ = (1, 80, 200, 500, 1200, 3000, 7000, 12000, 24000)
_MOST_HARMONICS = 23

Random = np.random.Generator


class BatchMixer:
    """Draws batches of mixtures of `seconds` from the train split of a pack."""

    def __init__(
        self, pack: Path, seconds: float, seed: int, device: str, recipe: MixingRecipe | None = None
    ) -> None:
        recordings = Pack(pack)
        self._recipe, self._seed, self._device = recipe or MixingRecipe(), seed, device
        self._samples = int(seconds * SAMPLE_RATE)
        self._sound = sound_on(pack, device)
        self._speech = Shelf(recordings.select("speech", "train"), by_speaker=True)
        self._noise = Shelf(recordings.select("noise", "train"), by_speaker=False)
        shapes = np.random.default_rng((seed, 0x5EED))
        rooms = [simulate_room(shapes) for _ in range(self._recipe.room_count)]
        full = pad_sequence([torch.from_numpy(room.full) for room in rooms], batch_first=True)
        kept = torch.stack([torch.from_numpy(room.kept[:_KEPT_TAPS]) for room in rooms])
        self._full, self._kept = full.to(device), kept.to(device)
        self._colours = self._tensor(_colour_basis(self._samples // 2 + 1))

    @torch.no_grad()
    def batch(self, first: int, size: int) -> dict[str, Tensor]:
        """The batch of `size` mixtures (B) whose first has this number, always the same.

        It maps "noisy" and "clean" to (B, N) float32, "bandwidth" (Hz) and "room" (0 to 1) to (B,)
        float32, all on the device.
        """
        recipe, rng = self._recipe, np.random.default_rng((self._seed, first))
        share = self._tensor(_room_shares(recipe, size, rng))
        speech, bandwidth = self._speakers(size, rng)
        noise = self._noises(size, rng)
        speech = self._coloured(speech, recipe.speech_colour_db, rng)
        noise = self._coloured(noise, recipe.noise_colour_db, rng)
        heard, kept = self._in_rooms(speech, share, rng)
        silent = rng.random(size) < recipe.silent
        clean = ~silent & (rng.random(size) < recipe.clean)
        heard, kept = (sound * self._tensor(~silent)[:, None] for sound in (heard, kept))
        noise = noise * self._tensor(~clean)[:, None]
        noisy = with_noise(heard, noise, self._tensor(_snr_db(recipe, size, rng)))
        limits = self._tensor(_band_limits(recipe, size, rng))
        noisy, kept = _band_limited(noisy, limits), _band_limited(kept, limits)
        noisy, kept = self._levelled(noisy, kept, rng)
        return {
            "noisy": noisy,
            "clean": kept,
            "bandwidth": torch.minimum(bandwidth, limits),
            "room": share,
        }

    def _speakers(self, size: int, rng: Random) -> tuple[Tensor, Tensor]:
        """Voices, sometimes with a second one, (B, N), and their bandwidths in hertz (B,)."""
        recipe = self._recipe
        speech, bandwidth = self._voices(size, rng)
        rows = self._some(size, recipe.second_voice, rng)
        second, other = self._voices(len(rows), rng)
        apart = self._tensor(rng.uniform(*recipe.second_voice_db, len(rows)))
        late = rng.random(len(rows)) < recipe.second_voice_late
        begins = self._tensor(late * rng.uniform(0, 0.7, len(rows)) * self._samples)
        begun = torch.arange(self._samples, device=self._device) >= begins[:, None]
        both = with_noise(speech[rows], second, apart)
        speech[rows] = torch.where(begun, both, speech[rows])
        bandwidth[rows] = torch.minimum(bandwidth[rows], other)
        return speech, bandwidth

    def _voices(self, count: int, rng: Random) -> tuple[Tensor, Tensor]:
        """Voices (V, N), one speaker each, and their bandwidths in hertz (V,)."""
        recipe, shelf = self._recipe, self._speech
        changed = rng.random(count) < recipe.changed_speed
        ratio = np.where(changed, rng.uniform(*recipe.speed, count), 1.0)
        wanted = (self._samples * ratio).astype(int) + 1
        pauses = np.full(count, SAMPLE_RATE // 3)
        drawn = shelf.drawn(shelf.files(count, rng), wanted, pauses, rng)
        shift = (rng.random(count) * (drawn.total - wanted)).astype(int)
        longest = quick_length(self._samples * max(1.0, *recipe.speed) + 1)
        positions = self._tensor(shift)[:, None] + torch.arange(longest, device=self._device)
        rows = read(self._sound, drawn, positions)
        bandwidth = np.minimum(drawn.bandwidth_hz * ratio, SAMPLE_RATE / 2)
        return resampled(rows, self._tensor(ratio), self._samples), self._tensor(bandwidth)

    def _noises(self, size: int, rng: Random) -> Tensor:
        """One or two sources of noise, sometimes with hum, (B, N)."""
        recipe = self._recipe
        rows = self._some(size, recipe.second_noise, rng)
        sources = self._sources(size + len(rows), rng)
        noise, other = sources[:size], sources[size:]
        noise[rows] += other * self._gains(recipe.second_noise_db, len(rows), rng)
        rows = self._some(size, recipe.hum, rng)
        hum = self._hum(len(rows), rng)
        noise[rows] += hum * self._gains(recipe.hum_db, len(rows), rng)
        return noise

    def _sources(self, count: int, rng: Random) -> Tensor:
        """Sources of noise at unit power, (V, N)."""
        recipe, kind = self._recipe, rng.random(count)
        is_babble = kind < recipe.babble
        is_generated = ~is_babble & (kind < recipe.babble + recipe.generated)
        makers = (
            (is_babble, self._babble),
            (is_generated, self._generated),
            (~is_babble & ~is_generated, self._recorded),
        )
        sources = torch.empty(count, self._samples, device=self._device)
        for chosen, made in makers:
            sources[self._tensor(np.flatnonzero(chosen))] = made(int(chosen.sum()), rng)
        return _at_unit_power(sources)

    def _recorded(self, count: int, rng: Random) -> Tensor:
        """Recorded noise, mostly at another speed, some of it backwards, (V, N)."""
        recipe, shelf = self._recipe, self._noise
        files = shelf.files(count, rng)
        events = shelf.events[files]
        changed = rng.random(count) < recipe.noise_changed_speed
        speed = np.where(changed, 2 ** rng.uniform(*recipe.noise_octaves, count), 1.0)
        wanted = (self._samples * speed).astype(int) + 1
        drawn = shelf.drawn(files, wanted, events * (SAMPLE_RATE // 4), rng)
        backwards = ~events & (rng.random(count) < recipe.noise_reversed)
        longest = quick_length(self._samples * 2 ** max(0.0, *recipe.noise_octaves) + 1)
        forwards = torch.arange(longest, device=self._device)
        ends = self._tensor(wanted - 1)[:, None]
        positions = torch.where(self._tensor(backwards)[:, None], ends - forwards, forwards)
        rows = read(self._sound, drawn, positions)
        return resampled(rows, self._tensor(speed), self._samples)

    def _babble(self, count: int, rng: Random) -> Tensor:
        """Several voices at once in a room, (V, N)."""
        heads = rng.integers(*self._recipe.babble_voices, size=count)
        voices, _ = self._voices(int(heads.sum()), rng)
        belongs = np.repeat(np.arange(count), heads) == np.arange(count)[:, None]
        levels = self._tensor(belongs * rng.uniform(0.3, 1, len(voices)))
        crowds = levels @ _at_unit_power(voices)
        return _convolved(crowds, self._full[self._rooms(count, rng)])

    def _generated(self, count: int, rng: Random) -> Tensor:
        """Noise with a spectral slope of 0 to -7 dB an octave, half of it modulated, (V, N)."""
        generator = torch.Generator(self._device).manual_seed(int(rng.integers(2**62)))
        white = torch.randn(count, self._samples, generator=generator, device=self._device)
        bins = self._samples // 2 + 1
        octaves = torch.linspace(0, SAMPLE_RATE / 2, bins, device=self._device).clamp(min=20) / 20
        noise = _filtered(white, octaves ** -self._tensor(rng.uniform(0, 1.2, count))[:, None])
        depth = 0.8 * (rng.random(count) < 0.5)
        swell = self._tone(rng.uniform(0.1, 4, count), rng)
        return noise * (1 + self._tensor(depth)[:, None] * swell)

    def _hum(self, count: int, rng: Random) -> Tensor:
        """Hum of 50 or 60 Hz with up to 23 harmonics at unit power, (V, N)."""
        mains = np.where(rng.random(count) < 0.6, 50.0, 60.0) * rng.uniform(0.998, 1.002, count)
        harmonics = rng.integers(3, _MOST_HARMONICS + 1, size=count)
        hum = torch.zeros(count, self._samples, device=self._device)
        for harmonic in range(1, _MOST_HARMONICS + 1):
            level = rng.uniform(0.2, 1, count) / harmonic ** rng.uniform(0.3, 1.2, count)
            level = self._tensor(level * (harmonic <= harmonics))
            hum += level[:, None] * self._tone(mains * harmonic, rng)
        return _at_unit_power(hum)

    def _tone(self, frequency: np.ndarray, rng: Random) -> Tensor:
        """Tones (V, N) of frequencies (V,) in hertz at random phases."""
        time = torch.arange(self._samples, device=self._device) / SAMPLE_RATE
        phase = self._tensor(rng.random(len(frequency)))[:, None]
        return torch.sin(2 * torch.pi * (self._tensor(frequency)[:, None] * time + phase))

    def _coloured(self, sounds: Tensor, spread_db: float, rng: Random) -> Tensor:
        """Sounds (B, N), most of them with a smooth random frequency response."""
        knots = rng.normal(0, spread_db, (len(sounds), len(_KNOTS_HZ)))
        knots[rng.random(len(sounds)) < self._recipe.uncoloured] = 0
        return _filtered(sounds, 10 ** (self._tensor(knots) @ self._colours / 20))

    def _in_rooms(self, speech: Tensor, share: Tensor, rng: Random) -> tuple[Tensor, Tensor]:
        """Speech at the microphone, and what is to be kept of it, both (B, N).

        That keeps `share` (B,) of the reverberation, and the direct sound in any case.
        """
        rows = self._some(len(speech), self._recipe.room * self._recipe.rooms, rng)
        chosen = self._rooms(len(rows), rng)
        heard, kept = speech.clone(), speech.clone()
        heard[rows] = _convolved(speech[rows], self._full[chosen])
        dry = _convolved(speech[rows], self._kept[chosen])
        kept[rows] = dry + share[rows, None] * (heard[rows] - dry)
        return heard, kept

    def _levelled(self, noisy: Tensor, kept: Tensor, rng: Random) -> tuple[Tensor, Tensor]:
        """Mixtures and targets (B, N) at random levels, mixtures rarely clipped."""
        recipe, size = self._recipe, len(noisy)
        level = rng.normal(recipe.level_db, recipe.level_spread_db, size).clip(*recipe.levels_db)
        root_mean_square = noisy.square().mean(dim=1).sqrt()
        gain = (10 ** (self._tensor(level) / 20) / (root_mean_square + 1e-6))[:, None]
        noisy, kept = noisy * gain, kept * gain
        rows = self._some(size, recipe.clipped, rng)
        quantile = rng.uniform(*recipe.clipped_quantiles, len(rows)) * (self._samples - 1)
        rank = self._tensor(quantile.astype(int))[:, None]
        limit = noisy[rows].abs().sort(dim=1).values.gather(1, rank) + 1e-6
        noisy[rows] = torch.clamp(noisy[rows], -limit, limit)
        return noisy, kept

    def _some(self, size: int, probability: float, rng: Random) -> Tensor:
        """Numbers of those of `size` rows that something is done to."""
        return self._tensor(np.flatnonzero(rng.random(size) < probability))

    def _rooms(self, count: int, rng: Random) -> Tensor:
        return self._tensor(rng.integers(len(self._full), size=count))

    def _gains(self, levels_db: Range, count: int, rng: Random) -> Tensor:
        """Factors (V, 1) of levels within a range."""
        return self._tensor(10 ** (rng.uniform(*levels_db, count) / 20))[:, None]

    def _tensor(self, values: np.ndarray) -> Tensor:
        """Drawn values on the device, numbers with a fraction as float32."""
        tensor = torch.from_numpy(values)
        return (tensor.float() if tensor.is_floating_point() else tensor).to(self._device)


def with_noise(speech: Tensor, noise: Tensor, snr_db: Tensor) -> Tensor:
    """Speech and noise (B, N) together, active speech `snr_db` (B,) above the noise.

    As `augmentation.with_noise`: pauses of speech do not count, silence counts as -26 dBFS.
    """
    frames = speech[:, : speech.shape[1] // _FRAME * _FRAME].unflatten(1, (-1, _FRAME))
    power = frames.square().mean(dim=2)
    loudest = power.amax(dim=1, keepdim=True)
    active = power > loudest * _ACTIVE_SHARE
    level = (power * active).sum(dim=1) / active.sum(dim=1).clamp(min=1)
    level = torch.where(loudest[:, 0] > 1e-9, level, 10 ** (_SILENT_DB / 10))
    ratio = level / noise.square().mean(dim=1).clamp(min=1e-20) / 10 ** (snr_db / 10)
    return speech + noise * ratio.sqrt()[:, None]


def _at_unit_power(sounds: Tensor) -> Tensor:
    return sounds / (sounds.square().mean(dim=1, keepdim=True).sqrt() + 1e-6)


def _filtered(sounds: Tensor, gains: Tensor) -> Tensor:
    """Sounds (B, N) with gains (B, N / 2 + 1) of their spectra."""
    if not len(sounds):  # which is no transform's length
        return sounds
    return torch.fft.irfft(torch.fft.rfft(sounds) * gains, sounds.shape[1])


def _band_limited(sounds: Tensor, limits: Tensor) -> Tensor:
    """Sounds (B, N) below limits (B,) in hertz, infinite for none, that fade over 6 % above."""
    bins = sounds.shape[1] // 2 + 1
    frequency = torch.linspace(0, SAMPLE_RATE / 2, bins, device=sounds.device)
    limits = limits.clamp(max=2 * SAMPLE_RATE)[:, None]
    return _filtered(sounds, ((limits - frequency) / (0.06 * limits) + 1).clamp(0, 1))


def _convolved(sounds: Tensor, responses: Tensor) -> Tensor:
    """Sounds (V, N) heard through responses (V, taps) of rooms, without their delay."""
    samples = sounds.shape[1]
    if not len(sounds):
        return sounds
    length = quick_length(samples + responses.shape[1] - 1)
    spectrum = torch.fft.rfft(sounds, length) * torch.fft.rfft(responses, length)
    return torch.fft.irfft(spectrum, length)[:, DELAY : DELAY + samples]


def _colour_basis(bins: int) -> np.ndarray:
    """What each knot of a frequency response adds to each bin, (knots, bins)."""
    frequency = np.log(np.linspace(1, SAMPLE_RATE / 2, bins))
    knots = np.log(_KNOTS_HZ)
    return np.stack([np.interp(frequency, knots, knot) for knot in np.eye(len(knots))])


def _snr_db(recipe: MixingRecipe, size: int, rng: Random) -> np.ndarray:
    """Signal-to-noise ratios (B,)."""
    loud = rng.random(size) < recipe.loud_noise
    usual = rng.uniform(*recipe.snr_db, size)
    return np.where(loud, rng.uniform(*recipe.loud_noise_snr_db, size), usual)


def _room_shares(recipe: MixingRecipe, size: int, rng: Random) -> np.ndarray:
    """Shares of the reverberation that targets keep, 0 to 1, (B,)."""
    kind, between = rng.random(size), rng.uniform(0, 1, size)
    some = np.where(kind < recipe.dry_target + recipe.wet_target, 1.0, between)
    return np.where(kind < recipe.dry_target, 0.0, some)


def _band_limits(recipe: MixingRecipe, size: int, rng: Random) -> np.ndarray:
    """Cut-off frequencies in hertz (B,), infinite where there is none."""
    usual = rng.random(size) < recipe.common_limit
    limits = np.where(usual, recipe.common_limit_hz, rng.uniform(*recipe.limits_hz, size))
    return np.where(rng.random(size) < recipe.band_limit, limits, np.inf)
