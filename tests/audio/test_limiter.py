"""The limiter: nothing above its ceiling by ffmpeg's meter, nothing changed that is below it."""

from pathlib import Path

import numpy as np
import pytest
from compressed import needs_ffmpeg
from ffmpeg_loudness import array_by_ebur128
from sounds import RATE, noise, tone

from voicestudio.audio.limiter import RELEASE_SECONDS, Limiter, limited_blocks
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.true_peak import peak_levels

SECONDS = 0.7


def limited(
    samples: np.ndarray,
    rate: int,
    ceiling_db: float = -1.0,
    release_seconds: float = RELEASE_SECONDS,
) -> np.ndarray:
    limiter = Limiter(rate, samples.shape[1], ceiling_db, release_seconds)
    return np.concatenate(list(limited_blocks([samples], limiter, samples.shape[1])))


def _clicks(rate: int) -> np.ndarray:
    rng = np.random.default_rng(1)
    sound = np.zeros(round(SECONDS * rate))
    sound[rng.integers(0, len(sound), 60)] = rng.choice([-3.0, 3.0], 60)
    return sound


def _bursts(rate: int) -> np.ndarray:
    sound = noise(round(SECONDS * rate), level=4.0)[:, 0]
    return sound * (np.arange(len(sound)) // (rate // 100) % 9 == 0)


def _time(rate: int) -> np.ndarray:
    return np.arange(round(SECONDS * rate)) / rate


LOUD = {
    "high square wave": lambda rate: 1.5 * np.sign(np.sin(2 * np.pi * 997 * _time(rate))),
    "low square wave": lambda rate: np.sign(np.sin(2 * np.pi * 100.3 * _time(rate))),
    "clicks": _clicks,
    "noise": lambda rate: noise(round(SECONDS * rate), level=2.0)[:, 0],
    "bursts": _bursts,
    "full scale at random": lambda rate: np.sign(noise(round(SECONDS * rate))[:, 0]),
    # All samples lie 3 dB below the peaks between them.
    "between samples": lambda rate: 2 * np.sin(np.pi / 2 * rate * _time(rate) + np.pi / 4),
    "near half the rate": lambda rate: 1.4 * np.cos(0.999 * np.pi * rate * _time(rate)),
    "swelling tone": lambda rate: (
        tone(220, SECONDS, rate=rate, level=4.0)[:, 0] * np.sin(2 * np.pi * 3 * _time(rate)) ** 8
    ),
}


def _all_loud(rate: int) -> np.ndarray:
    """Return every sound of LOUD after silence: ffmpeg takes what begins at once for mirrored."""
    silence = np.zeros(rate // 20)
    wave = np.concatenate([part for make in LOUD.values() for part in (silence, make(rate))])
    return np.stack([wave, 0.5 * wave[::-1]], axis=1).astype(np.float32)


@needs_ffmpeg
@pytest.mark.parametrize(
    ("rate", "ceiling"), [(16_000, -1.0), (44_100, -9.0), (48_000, -1.0), (96_000, -3.0)]
)
def test_nothing_exceeds_the_ceiling_by_another_meter(
    rate: int, ceiling: float, tmp_path: Path
) -> None:
    sound = limited(_all_loud(rate), rate, ceiling)
    measured = array_by_ebur128(sound, rate, tmp_path).true_peak
    assert ceiling - 0.1 < measured <= ceiling


@pytest.mark.parametrize("name", LOUD)
def test_no_more_is_taken_than_has_to_be(name: str) -> None:
    sound = limited(np.stack([LOUD[name](RATE)] * 2, axis=1).astype(np.float32), RATE, -2.0)
    peak = peak_levels(ArrayMedium(sound, RATE), 0, len(sound)).true
    assert -2.1 < 20 * np.log10(peak) <= -2.0


@pytest.mark.parametrize("release", [0.01, 0.1, 5.0])
@pytest.mark.parametrize("rate", [50, 8_000, 48_000, 192_000])
def test_blocks_of_any_length_give_the_same_bits(rate: int, release: float) -> None:
    sound = noise(30_000, 2, level=3.0)
    sound[8_000:22_000] *= 0.1
    whole = limited(sound, rate, -3.0, release)
    limiter = Limiter(rate, 2, -3.0, release)
    late = np.concatenate([sound, np.zeros((limiter.latency, 2), np.float32)])
    blocks = np.split(late, [0, 1, 2, 700, 701, 5000, 29_999])
    parts = [limiter.process(block) for block in blocks]
    assert [len(part) for part in parts] == [len(block) for block in blocks]
    assert np.array_equal(np.concatenate(parts)[limiter.latency :], whole)
    assert np.abs(whole).max() <= 10 ** (-3 / 20)


def test_what_stays_below_the_ceiling_is_not_touched() -> None:
    sound = noise(RATE, 2, level=0.4)
    assert np.array_equal(limited(sound, RATE), sound)
    sound[20_000] = 4.0
    changed = np.flatnonzero((limited(sound, RATE) != sound).any(axis=1))
    # From the look-ahead before it until the release has come back.
    assert 20_000 - 0.007 * RATE < changed[0] < 20_000
    assert 20_000 + 0.2 * RATE < changed[-1] < 20_000 + 1.5 * RATE


def test_channels_are_reduced_alike_so_that_the_picture_stays() -> None:
    sound = noise(RATE, 2, level=0.4)
    sound[:, 0] *= 4
    gain = limited(sound, RATE) / sound
    assert np.allclose(gain[:, 0], gain[:, 1], rtol=1e-5)
    assert gain.min() < 0.7


def test_the_gain_never_jumps() -> None:
    """A step would be heard as a click: from full to a tenth takes the whole look-ahead."""
    sound = np.full((RATE, 1), 0.05, np.float32)
    sound[20_000] = 10.0
    gain = np.delete(limited(sound, RATE, -6.0) / sound, 20_000)
    assert gain.min() < 0.06
    assert np.abs(np.diff(20 * np.log10(gain))).max() < 0.5


def test_what_is_no_sound_harms_nothing_after_it() -> None:
    sound = noise(20_000, 1, level=0.4)
    sound[[3, 500, 501, 502]] = np.array([[np.nan], [np.inf], [-np.inf], [1e30]])
    result = limited(sound, RATE)
    assert np.isfinite(result).all()
    assert np.array_equal(result[600:], sound[600:])


@pytest.mark.parametrize("frames", [0, 1, 100])
def test_short_sound(frames: int) -> None:
    sound = noise(frames, 2, level=3.0)
    assert limited(sound, RATE).shape == (frames, 2)
    assert np.abs(limited(sound, RATE)).max(initial=0.0) <= 10 ** (-1 / 20)


@pytest.mark.parametrize("release", [0.0, -1.0, 0.009, 5.1, float("nan")])
def test_a_release_that_makes_no_sense_is_refused(release: float) -> None:
    with pytest.raises(ValueError, match="release"):
        Limiter(RATE, 1, -1.0, release)
