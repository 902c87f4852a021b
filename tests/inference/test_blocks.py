"""Streaming an effect over a stretch: locked to the sample, without seams, at any length.

Modules: inference.output.
"""

import threading
import tracemalloc
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.signal import fftconvolve
from sounds import noise, noise_medium

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.effects.registry import effect
from voicestudio.errors import Cancelled, UserError
from voicestudio.inference.blocks import render_effect
from voicestudio.inference.job_errors import EngineError

RATES = (8_000, 11_025, 22_050, 44_100, 44_101, 48_000, 88_200, 96_000, 192_000)


def rendered(
    name: str, medium: Medium, start: int, stop: int, folder: Path, **options: object
) -> np.ndarray:
    spec = effect(f"test-{name}")
    wet = render_effect(medium, start, stop, spec, spec.load("cpu"), folder / "wet.w64", **options)
    assert (wet.sample_rate, wet.channels) == (medium.sample_rate, medium.channels)
    assert wet.frames == stop - start
    return wet.read(0, wet.frames)


def band_limited(seconds: float, rate: int, channels: int = 1) -> np.ndarray:
    """Tones up to 3 kHz, which any of the rates can carry."""
    time = np.arange(round(seconds * rate))[:, np.newaxis] / rate
    tones = [110.0, 997.0, 3_001.0]
    sound = sum(np.sin(2 * np.pi * hz * time + np.arange(channels)) for hz in tones)
    return (0.3 * sound).astype(np.float32)


@pytest.mark.parametrize("rate", RATES)
def test_an_impulse_stays_where_it_is(rate: int, tmp_path: Path) -> None:
    # In the middle, and beside the seam between the first and the second block.
    start = 12_345
    for place in (start + rate // 3, start + rate + 5):
        samples = np.zeros((4 * rate, 1), np.float32)
        samples[place] = 1.0
        wet = rendered("identity", ArrayMedium(samples, rate), start, 4 * rate - 77, tmp_path)
        assert np.argmax(np.abs(wet[:, 0])) == place - start
        # Band-limiting lowers the peak but keeps it symmetric: not even a part of a sample moved.
        around = wet[place - start - 20 : place - start + 21, 0]
        np.testing.assert_allclose(around, around[::-1], atol=2e-3)


@pytest.mark.parametrize("rate", RATES)
def test_tones_come_back_through_every_seam(rate: int, tmp_path: Path) -> None:
    samples = band_limited(3.3, rate, channels=2)
    start, stop = rate // 2 + 1, 3 * rate + 11
    wet = rendered("identity", ArrayMedium(samples, rate), start, stop, tmp_path)
    np.testing.assert_allclose(wet, samples[start:stop], atol=1e-3)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    frames=st.integers(1, 200_000),
    ends=st.tuples(st.floats(0, 1), st.floats(0, 1)),
    channels=st.integers(1, 3),
)
def test_at_the_effects_rate_nothing_is_touched_by_streaming(
    frames: int, ends: tuple[float, float], channels: int, tmp_path: Path
) -> None:
    start = int(min(ends) * (frames - 1))
    stop = max(start + 1, int(max(ends) * frames))
    samples = noise(frames, channels, level=1.0)
    wet = rendered("identity", ArrayMedium(samples, 48_000), start, stop, tmp_path)
    np.testing.assert_array_equal(wet, samples[start:stop])


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("frames", [1, 2, 147])
def test_a_few_frames_are_enough(rate: int, frames: int, tmp_path: Path) -> None:
    whole = ArrayMedium(noise(frames, 2, level=1.0), rate)
    assert len(rendered("identity", whole, 0, frames, tmp_path)) == frames
    inside = ArrayMedium(band_limited(1.0, rate), rate)
    middle = rate // 2
    wet = rendered("identity", inside, middle, middle + frames, tmp_path)
    np.testing.assert_allclose(wet, inside.samples[middle : middle + frames], atol=1e-3)


@pytest.mark.parametrize("rate", [44_100, 48_000, 96_000])
def test_blocks_hear_their_context(rate: int, tmp_path: Path) -> None:
    """In blocks, a filter of 0.2 s gives what it gives over the whole, also at the ends."""
    samples = noise(int(3.4 * rate), level=1.0)
    wet = rendered("smooth", ArrayMedium(samples, rate), rate // 4, 3 * rate, tmp_path)
    kernel = np.hanning(round(0.2 * rate) // 2 * 2 + 1)[:, np.newaxis]
    whole = fftconvolve(samples, kernel / kernel.sum(), mode="same", axes=0)
    tolerance = 1e-6 if rate == 48_000 else 5e-4
    np.testing.assert_allclose(wet, whole[rate // 4 : 3 * rate], atol=tolerance)


@pytest.mark.parametrize("rate", RATES)
def test_blocks_begin_on_the_stride_of_the_effect(rate: int, tmp_path: Path) -> None:
    """What an effect does by its own hop falls on the same instants in every block."""
    start, stop = rate // 3 + 1, 5 * rate
    wet = rendered("hum", ArrayMedium(noise(6 * rate, level=1.0), rate), start, stop, tmp_path)
    expected = np.sin(2 * np.pi * 62.5 * np.arange(start, stop) / rate)
    np.testing.assert_allclose(wet[:, 0], expected, atol=1e-3)


@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_blocks_that_disagree_are_joined_without_a_click(rate: int, tmp_path: Path) -> None:
    wet = rendered("restless", ArrayMedium(noise(5 * rate, level=1.0), rate), 0, 5 * rate, tmp_path)
    inner = wet[rate // 10 : -rate // 10, 0]
    assert len(np.unique(inner.round(3))) > 4, "blocks should disagree in this test"
    # A raised cosine of 20 ms between constants at most 1 apart.
    assert np.abs(np.diff(inner)).max() < 1.1 * np.pi / 2 / (0.02 * rate)


def test_channels_stay_apart(tmp_path: Path) -> None:
    samples = band_limited(2.5, 44_100, channels=3)
    samples[:, 1] = 0.0
    wet = rendered("gain", ArrayMedium(samples, 44_100), 4_410, 100_000, tmp_path)
    assert np.abs(wet[:, 1]).max() == 0.0
    np.testing.assert_allclose(wet[:, 2], 2 * samples[4_410:100_000, 2], atol=2e-3)


def test_parameters_reach_the_effect(tmp_path: Path) -> None:
    medium = ArrayMedium(noise(5_000, level=1.0), 48_000)
    wet = rendered("gain", medium, 0, 5_000, tmp_path, parameters={"gain": 0.5})
    np.testing.assert_array_equal(wet, medium.samples * np.float32(0.5))


def test_broken_samples_do_not_spread(tmp_path: Path) -> None:
    samples = noise(5_000, level=1.0)
    samples[100:103, 0] = np.nan, np.inf, -np.inf
    wet = rendered("identity", ArrayMedium(samples, 48_000), 0, 5_000, tmp_path)
    assert np.abs(wet[100:103]).max() == 0.0
    np.testing.assert_array_equal(wet[103:], samples[103:])


def test_progress_rises_to_one(tmp_path: Path) -> None:
    told: list[float] = []
    medium = ArrayMedium(noise(250_000, level=1.0), 48_000)
    rendered("identity", medium, 0, 250_000, tmp_path, progress=told.append)
    assert len(told) == 6
    assert told == sorted(told)
    assert told[-1] == 1.0


@dataclass(frozen=True)
class EndlessNoise:
    """A medium of any length that is computed when it is read."""

    frames: int
    sample_rate: int = 48_000
    channels: int = 1

    def read(self, start: int, count: int) -> np.ndarray:
        rng = np.random.default_rng(start)
        return rng.uniform(-0.5, 0.5, (count, 1)).astype(np.float32)


def test_memory_does_not_grow_with_length(tmp_path: Path) -> None:
    def peak(minutes: int, rate: int) -> int:
        medium = EndlessNoise(minutes * 60 * rate, rate)
        spec = replace(effect("test-identity"), block_seconds=10.0, context_seconds=1.0)
        tracemalloc.reset_peak()
        render_effect(medium, 0, medium.frames, spec, spec.load("cpu"), tmp_path / "long.w64")
        return tracemalloc.get_traced_memory()[1]

    tracemalloc.start()
    try:
        short, long = peak(1, 48_000), peak(10, 48_000)
    finally:
        tracemalloc.stop()
    assert soundfile.info(tmp_path / "long.w64").frames == 600 * 48_000
    assert long < 1.1 * short
    assert long < 40_000_000


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    told: list[float] = []
    medium = ArrayMedium(noise(400_000, level=1.0), 48_000)
    with pytest.raises(Cancelled):
        rendered(
            "identity",
            medium,
            0,
            400_000,
            tmp_path,
            progress=told.append,
            cancelled=lambda: len(told) == 3,
        )
    assert len(told) == 3
    assert list(tmp_path.iterdir()) == []


def test_an_unusable_result_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="Infinite returned unusable sound"):
        rendered("infinite", ArrayMedium(noise(1_000, level=1.0), 48_000), 0, 1_000, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_selection_is_the_users_to_mend(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="selection is empty"):
        rendered("identity", ArrayMedium(noise(100, level=1.0), 48_000), 50, 50, tmp_path)


def test_a_range_outside_the_medium_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="outside"):
        rendered("identity", ArrayMedium(noise(100, level=1.0), 48_000), 50, 101, tmp_path)


def test_a_result_that_outgrows_the_disk_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="disk is too full"):
        rendered("identity", EndlessNoise(10**14), 0, 10**14, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fills_up_meanwhile(tmp_path: Path) -> None:
    """A limit on file size makes writing fail half-way, as a full disk does."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    try:
        with pytest.raises(UserError, match=r"cannot be written to .*disk is not full"):
            rendered("identity", EndlessNoise(1_000_000), 0, 1_000_000, tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_changed_while_it_is_read(tmp_path: Path) -> None:
    source = tmp_path / "source.wav"
    soundfile.write(source, noise(400_000, level=1.0), 48_000, subtype="FLOAT")
    medium = FileMedium(source)

    def damage(_: float) -> None:
        with source.open("ab") as stream:
            stream.write(b"more")

    with pytest.raises(UserError, match="changed on disk"):
        rendered("identity", medium, 0, 400_000, tmp_path / "out", progress=damage)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("threads", [1, 2, 3, 20])
def test_the_number_of_threads_changes_nothing(threads: int, tmp_path: Path) -> None:
    medium, start, stop = noise_medium(7.3, 2, 44_100), 4_001, 7 * 44_100
    one = rendered("identity", medium, start, stop, tmp_path)
    fractions: list[float] = []
    several = rendered(
        "identity", medium, start, stop, tmp_path, threads=threads, progress=fractions.append
    )
    np.testing.assert_array_equal(several, one)
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_cancelling_ends_all_threads_and_leaves_nothing(tmp_path: Path) -> None:
    medium, asked, two = noise_medium(30.0), [], threading.Event()

    def cancelled() -> bool:
        asked.append(threading.current_thread().name)
        if len(set(asked)) > 1:
            two.set()
        assert two.wait(30)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        rendered("identity", medium, 0, medium.frames, tmp_path, threads=3, cancelled=cancelled)
    assert len(set(asked)) > 1
    assert not [one for one in threading.enumerate() if one.name.startswith("blocks")]
    assert list(tmp_path.iterdir()) == []


def test_what_fails_in_a_thread_is_told(tmp_path: Path) -> None:
    medium = noise_medium(12.0)
    with pytest.raises(EngineError, match="unusable sound"):
        rendered("infinite", medium, 0, medium.frames, tmp_path, threads=2)
