"""Synthesised noises of rooms and machines that permissively licensed recordings lack.

Each is float64 of shape (frames,) at 48 kHz with a peak of 0.5, and a function of its seed alone.
Mixtures vary their speed and spectrum, so that each represents many.
"""

from collections.abc import Callable

import numpy as np
from scipy.signal import butter, sosfilt

from voicestudio.sample_rate import SAMPLE_RATE

SECONDS = 18
_PEAK = 0.5
_FRAMES = SECONDS * SAMPLE_RATE
_TIME = np.arange(_FRAMES) / SAMPLE_RATE

Draw = np.random.Generator


def band(rng: Draw, low_hz: float, high_hz: float, order: int = 1) -> np.ndarray:
    """Noise between two frequencies, RMS 1."""
    sections = butter(order, [low_hz, high_hz], "bandpass", fs=SAMPLE_RATE, output="sos")
    return _unit(np.asarray(sosfilt(sections, rng.standard_normal(_FRAMES))))


def air(rng: Draw, cut_off_hz: float, slope_db: float) -> np.ndarray:
    """Rushing air: flat to `cut_off_hz`, then falling by `slope_db` an octave; RMS 1."""
    spectrum = np.fft.rfft(rng.standard_normal(_FRAMES))
    hertz = np.maximum(np.fft.rfftfreq(_FRAMES, 1 / SAMPLE_RATE), 25.0)
    gain = np.minimum(1.0, (cut_off_hz / hertz) ** (slope_db / 6.02))
    return _unit(np.fft.irfft(spectrum * gain, _FRAMES))


def tones(rng: Draw, first_hz: float, count: int, fall: float, wander: float = 0.002) -> np.ndarray:
    """Harmonics of a rotating part, the n-th with amplitude 1 / n^fall, of varying speed; RMS 1."""
    speed = first_hz * (1 + wander * swell(rng, 0.5))
    phase = 2 * np.pi * np.cumsum(speed) / SAMPLE_RATE
    parts = [
        rng.uniform(0.3, 1) / n**fall * np.sin(n * phase + rng.uniform(0, 6))
        for n in range(1, count + 1)
        if n * first_hz < 20_000
    ]
    return _unit(np.sum(parts, axis=0))


def swell(rng: Draw, rate_hz: float) -> np.ndarray:
    """A slow random curve with changes up to about `rate_hz`, within [-1, 1]."""
    knots = rng.uniform(-1, 1, int(SECONDS * rate_hz * 2) + 3)
    return np.interp(_TIME * rate_hz * 2, np.arange(len(knots)), knots)


def strokes(rng: Draw, each_second: float, make: Callable[[Draw], np.ndarray]) -> np.ndarray:
    """Short sounds at random moments, of random strength."""
    track = np.zeros(_FRAMES)
    for _ in range(rng.poisson(each_second * SECONDS)):
        sound = make(rng) * rng.uniform(0.2, 1)
        at = int(rng.integers(0, _FRAMES - len(sound)))
        track[at : at + len(sound)] += sound
    return track


def ring(rng: Draw, low_hz: float, high_hz: float, seconds: float) -> np.ndarray:
    """A struck object that resonates at a few frequencies, with the click of the stroke; peak 1."""
    time = np.arange(int(5 * seconds * SAMPLE_RATE)) / SAMPLE_RATE
    modes = np.exp(rng.uniform(np.log(low_hz), np.log(high_hz), 6))
    sound = sum(
        rng.uniform(0.2, 1) * np.sin(2 * np.pi * hertz * time) * np.exp(-time / seconds)
        for hertz in modes
    )
    sound = sound + rng.standard_normal(len(time)) * np.exp(-time / 0.002)
    return sound / np.abs(sound).max()


def rub(rng: Draw, low_hz: float, high_hz: float, seconds: float) -> np.ndarray:
    """Paper or cloth: a burst of crackling noise that comes and goes; peak 1."""
    count = int(seconds * SAMPLE_RATE)
    sections = butter(1, [low_hz, high_hz], "bandpass", fs=SAMPLE_RATE, output="sos")
    crackle = rng.standard_normal(count) * (rng.random(count) < 0.15)
    sound = np.asarray(sosfilt(sections, crackle)) * np.hanning(count)
    return sound / np.abs(sound).max()


def ceiling_fan(rng: Draw) -> np.ndarray:
    beat = 1 + 0.35 * np.sin(2 * np.pi * 3.1 * _TIME)
    return beat * air(rng, 150, 5) + 0.3 * tones(rng, 50, 8, 1.2)


def desk_fan(rng: Draw) -> np.ndarray:
    turning = 1 + 0.3 * np.sin(2 * np.pi * 0.1 * _TIME)
    return turning * (air(rng, 420, 4.5) + 0.25 * tones(rng, 118, 6, 1.5))


def computer_fan(rng: Draw) -> np.ndarray:
    whine = tones(rng, 236, 12, 1.1, 0.004)
    return air(rng, 700, 5) + 0.35 * whine + 0.02 * tones(rng, 3_700, 3, 0.5)


def air_conditioner(rng: Draw) -> np.ndarray:
    rattle = 0.15 * (1 + swell(rng, 2)) * band(rng, 300, 900)
    return air(rng, 90, 6) + 0.5 * tones(rng, 49.2, 14, 1.0) + rattle


def fridge(rng: Draw) -> np.ndarray:
    return tones(rng, 98.4, 10, 1.1) * (1 + 0.1 * swell(rng, 1)) + 0.3 * air(rng, 120, 6)


def lamp_buzz(rng: Draw) -> np.ndarray:
    return tones(rng, 120, 60, 0.6, 0.0002) + 0.05 * air(rng, 4_000, 2)


def ground_loop(rng: Draw) -> np.ndarray:
    return tones(rng, 50, 30, 0.9, 0.0002) + 0.03 * air(rng, 8_000, 1)


def vacuum_cleaner(rng: Draw) -> np.ndarray:
    moved = 1 + 0.25 * swell(rng, 1.5)
    return moved * air(rng, 2_500, 4) + 0.6 * tones(rng, 312, 30, 0.9, 0.015)


def hair_dryer(rng: Draw) -> np.ndarray:
    return air(rng, 3_500, 5) + 0.2 * tones(rng, 205, 20, 0.8, 0.01)


def washing_machine(rng: Draw) -> np.ndarray:
    drum = np.clip(np.sin(2 * np.pi * 0.8 * _TIME + swell(rng, 0.3)), 0, 1)
    return 0.4 * tones(rng, 37, 20, 1.0) + drum * band(rng, 250, 2_200) + 0.2 * air(rng, 200, 5)


def kettle(rng: Draw) -> np.ndarray:
    rise = np.linspace(0.2, 1, _FRAMES) ** 2
    bubbles = strokes(rng, 25, lambda draw: ring(draw, 300, 900, 0.012))
    return rise * (band(rng, 900, 5_000) + 0.4 * air(rng, 300, 4)) + 0.6 * rise * bubbles


def traffic(rng: Draw) -> np.ndarray:
    street = air(rng, 180, 5)
    for _ in range(6):
        near = np.exp(-(((_TIME - rng.uniform(0, SECONDS)) / rng.uniform(0.8, 2.2)) ** 2))
        street = street + near * (
            1.5 * band(rng, 400, 2_500) + tones(rng, rng.uniform(35, 70), 12, 0.8)
        )
    return street


def wind_at_the_microphone(rng: Draw) -> np.ndarray:
    gusts = np.clip(swell(rng, 1.2) + 0.3, 0, None) ** 2
    return gusts * air(rng, 60, 9) + 0.02 * air(rng, 900, 3)


def dishes(rng: Draw) -> np.ndarray:
    clinking = strokes(rng, 2.5, lambda draw: ring(draw, 900, 9_000, 0.05))
    return clinking + 0.01 * air(rng, 500, 4)


def paper(rng: Draw) -> np.ndarray:
    rustling = strokes(rng, 2, lambda draw: rub(draw, 1_200, 14_000, draw.uniform(0.1, 0.7)))
    return rustling + 0.004 * air(rng, 500, 4)


def chair_and_floor(rng: Draw) -> np.ndarray:
    thuds = strokes(rng, 1.2, lambda draw: ring(draw, 45, 400, 0.04))
    creaks = strokes(rng, 0.4, lambda draw: rub(draw, 300, 2_500, draw.uniform(0.2, 0.6)))
    return thuds + 0.5 * creaks + 0.01 * air(rng, 200, 5)


def clock(rng: Draw) -> np.ndarray:
    track = np.zeros(_FRAMES)
    tick, tock = (ring(rng, 1_500, 7_000, 0.006) for _ in range(2))
    for second in range(2 * SECONDS - 1):
        at = int((0.3 + 0.5 * second) * SAMPLE_RATE)
        sound = tick if second % 2 else tock
        track[at : at + len(sound)] += sound[: _FRAMES - at]
    return track + 0.01 * air(rng, 300, 4)


MAKERS: tuple[Callable[[Draw], np.ndarray], ...] = (
    ceiling_fan,
    desk_fan,
    computer_fan,
    air_conditioner,
    fridge,
    lamp_buzz,
    ground_loop,
    vacuum_cleaner,
    hair_dryer,
    washing_machine,
    kettle,
    traffic,
    wind_at_the_microphone,
    dishes,
    paper,
    chair_and_floor,
    clock,
)


def household_noises() -> dict[str, np.ndarray]:
    """Every noise by its name, float32 of shape (frames,)."""
    made = {}
    for seed, make in enumerate(MAKERS):
        sound = make(np.random.default_rng((20261129, seed)))
        made[make.__name__] = (sound * _PEAK / np.abs(sound).max()).astype(np.float32)
    return made


def _unit(sound: np.ndarray) -> np.ndarray:
    return sound / np.sqrt(np.mean(sound**2))
