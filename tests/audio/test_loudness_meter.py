"""The meter: the cases of EBU Tech 3341 and 3342 that are made of tones, in blocks of any length.

Cases 7 and 8 of 3341, and 5 and 6 of 3342, are programmes in the EBU's test set, "for technical
testing purposes" only. They are not tested here, since we do not have the files.

Modules: audio.gated_loudness, audio.k_weighting.
"""

import math

import numpy as np
import pytest
from sounds import RATE, noise

from voicestudio.audio.loudness import measure_loudness
from voicestudio.audio.loudness_meter import Loudness, LoudnessMeter
from voicestudio.audio.medium import ArrayMedium
from voicestudio.errors import Cancelled

Part = tuple[float, float | tuple[float, ...]]
"""Seconds of a tone, and its level in dBFS: in both channels, or in each of five."""
SILENT = -math.inf


def _tones(*parts: Part, rate: int = RATE) -> np.ndarray:
    """Return a tone of 1 kHz that changes its level, float32 of shape (frames, channels)."""
    levels = [level if isinstance(level, tuple) else (level, level) for _, level in parts]
    frames = [round(seconds * rate) for seconds, _ in parts]
    amplitudes = np.repeat(10 ** (np.array(levels) / 20), frames, axis=0)
    wave = np.sin(2 * np.pi * 1000 * np.arange(len(amplitudes)) / rate)
    return (wave[:, np.newaxis] * amplitudes).astype(np.float32)


def _measured(samples: np.ndarray, rate: int = RATE) -> Loudness:
    return measure_loudness(ArrayMedium(samples, rate), 0, len(samples))


INTEGRATED = {
    "1": ([(20, -23.0)], -23.0),
    "2": ([(20, -33.0)], -33.0),
    "3": ([(10, -36.0), (60, -23.0), (10, -36.0)], -23.0),
    "4": ([(10, -72.0), (10, -36.0), (60, -23.0), (10, -36.0), (10, -72.0)], -23.0),
    "5": ([(20, -26.0), (20.1, -20.0), (20, -26.0)], -23.0),
    "6": ([(20, (-28.0, -28.0, -24.0, -30.0, -30.0))], -23.0),
}


@pytest.mark.parametrize("case", INTEGRATED)
def test_integrated_loudness_of_tech_3341(case: str) -> None:
    parts, expected = INTEGRATED[case]
    assert _measured(_tones(*parts)).integrated == pytest.approx(expected, abs=0.1)


def test_cases_1_and_2_in_the_other_windows() -> None:
    for level in (-23.0, -33.0):
        meter = LoudnessMeter(RATE, 2)
        meter.add(_tones((20, level)))
        assert meter.momentary == pytest.approx(level, abs=0.1)
        assert meter.short_term == pytest.approx(level, abs=0.1)


def _shown(samples: np.ndarray, name: str, after: float) -> np.ndarray:
    """Return what a meter shows that is looked at every 50 ms, after some seconds."""
    meter, shown = LoudnessMeter(RATE, 2, with_peak=False), []
    step = RATE // 20
    for start in range(0, len(samples), step):
        meter.add(samples[start : start + step])
        shown.append(getattr(meter, name))
    return np.array(shown[round(20 * after) :])


def test_short_term_of_case_9_and_momentary_of_case_12_stand_still() -> None:
    nine = _shown(_tones(*[(1.34, -20.0), (1.66, -30.0)] * 5), "short_term", 3)
    twelve = _shown(_tones(*[(0.18, -20.0), (0.22, -30.0)] * 25), "momentary", 1)
    for shown in (nine, twelve):
        assert shown == pytest.approx(-23.0, abs=0.1)


@pytest.mark.parametrize("number", range(0, 20, 3))
def test_the_maxima_of_cases_10_and_13_wherever_the_tone_begins(number: int) -> None:
    three = _tones((0.15 * number, SILENT), (3, -23.0), (1, SILENT))
    assert _measured(three).max_short_term == pytest.approx(-23.0, abs=0.1)
    short = _tones((0.02 * number, SILENT), (0.4, -23.0), (1, SILENT))
    assert _measured(short).max_momentary == pytest.approx(-23.0, abs=0.1)


def test_the_maxima_of_cases_11_and_14_follow_one_another() -> None:
    rising = range(-38, -18)
    eleven, fourteen = LoudnessMeter(RATE, 2), LoudnessMeter(RATE, 2)
    for number, level in enumerate(rising):
        eleven.add(_tones((0.15 * number, SILENT), (3, level), (3 - 0.15 * number, SILENT)))
        assert eleven.loudness().max_short_term == pytest.approx(level, abs=0.1)
        fourteen.add(_tones((0.02 * number, SILENT), (0.4, level), (0.4 - 0.02 * number, SILENT)))
        assert fourteen.loudness().max_momentary == pytest.approx(level, abs=0.1)


RANGES = {
    "1": ([(20, -20.0), (20, -30.0)], 10),
    "2": ([(20, -20.0), (20, -15.0)], 5),
    "3": ([(20, -40.0), (20, -20.0)], 20),
    "4": ([(20, level) for level in (-50.0, -35.0, -20.0, -35.0, -50.0)], 15),
}


@pytest.mark.parametrize("case", RANGES)
def test_loudness_range_of_tech_3342(case: str) -> None:
    parts, expected = RANGES[case]
    assert _measured(_tones(*parts)).range == pytest.approx(expected, abs=1)


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 192_000])
@pytest.mark.parametrize("channels", [1, 6])
def test_blocks_and_rates_make_no_difference(rate: int, channels: int) -> None:
    sound = noise(5 * rate, channels)
    sound[: 2 * rate] *= 0.1
    meter = LoudnessMeter(rate, channels)
    for block in np.split(sound, [0, 1, 2, 100, 101, 3000, 2 * rate, 2 * rate + 7]):
        meter.add(block)
    whole = _measured(sound, rate)
    assert vars(meter.loudness()) == pytest.approx(vars(whole), abs=1e-4)
    assert whole.max_momentary > whole.max_short_term > whole.integrated - 10


@pytest.mark.parametrize(("channels", "louder"), [(1, 0.0), (2, 3.01), (3, 4.77)])
def test_a_tone_in_more_channels_is_louder_by_its_power(channels: int, louder: float) -> None:
    tone = _tones((2, -20.0))[:, :1]
    found = _measured(np.repeat(tone, channels, axis=1)).integrated
    assert found == pytest.approx(-23.01 + louder, abs=0.05)


@pytest.mark.parametrize(
    ("channels", "channel", "weight"),
    [(4, 3, 1.41), (5, 4, 1.41), (6, 3, 0), (6, 5, 1.41), (7, 4, 1), (8, 4, 1), (8, 7, 1.41)],
)
def test_channels_count_by_where_they_sound_from(
    channels: int, channel: int, weight: float
) -> None:
    sound = np.zeros((2 * RATE, channels), np.float32)
    sound[:, channel] = _tones((2, -20.0))[:, 0]
    expected = -23.01 + 10 * math.log10(weight) if weight else -math.inf
    assert _measured(sound).integrated == pytest.approx(expected, abs=0.05)


@pytest.mark.parametrize(
    "samples", [np.zeros((0, 1)), np.zeros((5 * RATE, 2)), noise(5 * RATE, level=1e-5)]
)
def test_without_sound_there_is_no_loudness(samples: np.ndarray) -> None:
    found = _measured(samples.astype(np.float32))
    assert (found.integrated, found.range) == (-math.inf, 0.0)


def test_short_sound_has_no_maxima_of_longer_windows() -> None:
    found = _measured(_tones((1, -23.0)))
    assert found.max_momentary == pytest.approx(-23.0, abs=0.1)
    assert found.max_short_term == -math.inf
    assert _measured(_tones((0.39, -23.0))).max_momentary == -math.inf


def test_what_is_no_sound_spoils_nothing() -> None:
    sound = _tones((5, -23.0))
    sound[1000:1010] = np.nan
    sound[2000] = np.inf
    assert _measured(sound).integrated == pytest.approx(-23.0, abs=0.1)


@pytest.mark.parametrize("rate", [1, 50, 99, 1000, 3000])
def test_rates_at_which_nobody_records(rate: int) -> None:
    found = _measured(noise(rate * 10, 2), rate)
    assert math.isfinite(found.integrated)
    assert found.true_peak > -10


def test_measuring_tells_how_far_it_is_and_can_be_cancelled() -> None:
    medium = ArrayMedium(noise(10 * RATE), RATE)
    told: list[float] = []
    measure_loudness(medium, RATE, medium.frames, told.append, lambda: False)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        measure_loudness(medium, 0, medium.frames, told.append, lambda: True)
