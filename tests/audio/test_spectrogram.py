"""A picture shows a tone where and as loud as it is, at any zoom."""

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.spectrogram import (
    Scale,
    SpectrogramSettings,
    frequency_at_row,
    row_at_frequency,
    spectrogram,
)
from voicestudio.errors import Cancelled

ROWS = 400


def tone(frequency: float, seconds: float = 2.0, rate: int = 48000, level: float = 1.0):
    time = np.arange(round(seconds * rate))[:, np.newaxis] / rate
    return ArrayMedium((level * np.sin(2 * np.pi * frequency * time)).astype(np.float32), rate)


@pytest.mark.parametrize("scale", ["linear", "log", "mel"])
@pytest.mark.parametrize("rate", [16000, 48000])
@pytest.mark.parametrize("frequency", [300.0, 1000.0, 6500.0])
def test_a_sine_is_brightest_in_its_row(scale: Scale, rate: int, frequency: float) -> None:
    settings = SpectrogramSettings(scale=scale, window=4096)
    medium = tone(frequency, rate=rate)
    image = spectrogram(medium, 0, medium.frames, 50, ROWS, settings)
    assert image.shape == (ROWS, 50)
    assert image.dtype == np.uint8
    expected = row_at_frequency(settings, rate, ROWS, frequency)
    bin_rows = abs(expected - row_at_frequency(settings, rate, ROWS, frequency + rate / 4096))
    loudest = image[:, 5:-5].astype(int).mean(axis=1)
    assert np.abs(np.flatnonzero(loudest == loudest.max()) - expected).min() <= 1.0 + bin_rows


@pytest.mark.parametrize("width", [500, 48_000, 96_000 * 5])
@pytest.mark.parametrize(("level", "shade"), [(1.0, 255), (0.1, 204), (0.001, 102), (0.0, 0)])
def test_shades_are_decibels_at_every_zoom(width: int, level: float, shade: int) -> None:
    medium = tone(1500.0, seconds=12.0, level=level)  # in the middle of a bin
    middle = medium.frames // 2
    image = spectrogram(
        medium, middle - width // 2, middle + width // 2, 40, ROWS, SpectrogramSettings()
    )
    assert image.max(axis=0).astype(int) == pytest.approx(np.full(40, shade), abs=2)


@pytest.mark.parametrize("scale", ["linear", "log", "mel"])
def test_even_noise_makes_no_stripes(scale: Scale) -> None:
    noise = np.random.default_rng(3).standard_normal((48_000 * 20, 1)).astype(np.float32) * 0.1
    settings = SpectrogramSettings(scale=scale, low_hz=400.0, high_hz=12_000.0)
    image = spectrogram(ArrayMedium(noise, 48_000), 0, len(noise), 400, 270, settings)
    rows = image.astype(np.float64).mean(axis=1) * 100 / 255
    assert np.abs(np.diff(rows)).max() < 0.9  # decibels between neighbours, averaged over time


def test_no_tone_is_lost_where_a_row_covers_many_bins() -> None:
    settings = SpectrogramSettings(window=16_384)
    for frequency in (15_000.0, 15_010.0, 15_020.0):
        image = spectrogram(tone(frequency), 40_000, 50_000, 4, 100, settings)
        assert image.max() >= 250


@pytest.mark.parametrize("place", [24_000, 24_250, 24_499, 24_999])
@pytest.mark.parametrize("window", [512, 2048])
def test_a_click_is_never_lost_and_is_drawn_in_its_column(window: int, place: int) -> None:
    samples = np.zeros((96_000, 1), np.float32)
    samples[place] = 1.0
    settings = SpectrogramSettings(window=window)
    image = spectrogram(ArrayMedium(samples, 48000), 0, 96_000, 96, ROWS, settings)
    lit = np.flatnonzero(image.any(axis=0))
    assert len(lit) > 0
    assert np.abs((lit + 0.5) * 1000 - place).max() <= window / 2 + 1000
    brightest = np.flatnonzero(image.max(axis=0) == image.max())
    assert np.abs((brightest + 0.5) * 1000 - place).min() <= 750


def test_it_is_the_mean_of_the_channels() -> None:
    one = tone(1500.0, level=0.5).samples
    both = ArrayMedium(np.concatenate([one, one], axis=1), 48000)
    opposite = ArrayMedium(np.concatenate([one, -one], axis=1), 48000)
    settings = SpectrogramSettings()
    np.testing.assert_array_equal(
        spectrogram(both, 0, 96_000, 20, ROWS, settings),
        spectrogram(ArrayMedium(one, 48000), 0, 96_000, 20, ROWS, settings),
    )
    assert not spectrogram(opposite, 0, 96_000, 20, ROWS, settings).any()


def test_beyond_the_ends_there_is_silence() -> None:
    image = spectrogram(tone(1500.0), -96_000, 192_000, 30, ROWS, SpectrogramSettings())
    lit = image.any(axis=0)
    assert not lit[:9].any()
    assert lit[10:20].all()
    assert not lit[21:].any()


def test_the_cost_does_not_grow_with_the_length() -> None:
    class CountedFrames(ArrayMedium):
        asked = 0

        def read(self, start: int, count: int) -> np.ndarray:
            CountedFrames.asked += count
            return super().read(start, count)

    medium = CountedFrames(np.zeros((5_000_000, 1), np.float32), 48000)
    spectrogram(medium, 0, 5_000_000, 50, 20, SpectrogramSettings(window=512))
    assert CountedFrames.asked <= 50 * 512 * 4


@pytest.mark.parametrize("scale", ["linear", "log", "mel"])
@pytest.mark.parametrize(("low", "high"), [(0.0, None), (200.0, 8000.0), (0.0, 99_999.0)])
def test_rows_and_frequencies_convert_both_ways(
    scale: Scale, low: float, high: float | None
) -> None:
    settings = SpectrogramSettings(scale=scale, low_hz=low, high_hz=high)
    frequencies = [frequency_at_row(settings, 44100, ROWS, row) for row in range(ROWS)]
    assert frequencies == sorted(frequencies, reverse=True)
    assert frequencies[0] < min(high or 22_050, 22_050)
    assert frequencies[-1] > low
    for row in (0, 17, 399):
        assert row_at_frequency(settings, 44100, ROWS, frequencies[row]) == pytest.approx(row)


@pytest.mark.parametrize(("columns", "rows"), [(0, 10), (10, 0), (1, 1)])
def test_tiny_pictures(columns: int, rows: int) -> None:
    image = spectrogram(tone(440.0), 0, 10, columns, rows, SpectrogramSettings())
    assert image.shape == (rows, columns)


def test_it_can_be_given_up() -> None:
    noise = np.random.default_rng(0).standard_normal((48_000 * 20, 1)).astype(np.float32)
    asked: list[int] = []

    def third_time() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        spectrogram(
            ArrayMedium(noise, 48_000), 0, len(noise), 400, 270, SpectrogramSettings(), third_time
        )
    assert len(asked) == 3
