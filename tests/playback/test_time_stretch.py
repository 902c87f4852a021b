"""Another speed changes how long sound takes and nothing else: not its pitch and not its level."""

import time

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.playback.block_reader import BlockReader
from voicestudio.playback.span import Sound, Span
from voicestudio.playback.time_stretch import stretched

RATE = 48000
SPEEDS = (0.5, 0.75, 1.25, 1.5, 1.75, 2.0)


def tone(hertz: float, seconds: float, channels: int = 2) -> np.ndarray:
    wave = 0.5 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)
    return np.repeat(wave[:, np.newaxis], channels, axis=1).astype(np.float32)


def vowel(seconds: float) -> np.ndarray:
    """Something like a voice: pulses whose rate wanders around 110 Hz, through resonances."""
    time_axis = np.arange(round(seconds * RATE)) / RATE
    phase = 2 * np.pi * np.cumsum(110 + 15 * np.sin(2 * np.pi * 2.5 * time_axis)) / RATE
    wave = sum(np.cos(k * phase) / (1 + abs(k - 6)) for k in range(1, 30))
    return (0.1 * np.asarray(wave))[:, np.newaxis].astype(np.float32)


def at_speed(
    samples: np.ndarray, speed: float, loop: bool = False, seconds: float = 1e9, piece: int = 1920
) -> np.ndarray:
    sound = Sound(ArrayMedium(samples, RATE), Span(0, len(samples), loop), samples.shape[1])
    voice = BlockReader(stretched(sound, 0, speed, RATE), samples.shape[1])
    blocks, frames = [], 0
    while frames < seconds * RATE and len(block := voice.read(piece)):
        blocks.append(block)
        frames += len(block)
    return np.concatenate(blocks)


def pitch(samples: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), 8 * len(samples)))
    return float(np.argmax(spectrum)) * RATE / (8 * len(samples))


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize("hertz", [82, 220, 1000, 5000])
def test_a_tone_keeps_pitch_and_level_and_takes_its_time(hertz: float, speed: float) -> None:
    heard = at_speed(tone(hertz, 3), speed)
    assert len(heard) == pytest.approx(3 * RATE / speed, rel=0.005)
    inside = heard[2400:-2400, 0]
    assert pitch(inside) == pytest.approx(hertz, rel=0.01)
    window = round(RATE / hertz) * max(1, round(0.05 * hertz))
    parts = [inside[at : at + window] for at in range(0, len(inside) - window, window // 2)]
    levels = 20 * np.log10([np.sqrt(2 * np.mean(part**2)) / 0.5 for part in parts])
    assert np.abs(levels).max() < 0.5
    assert np.array_equal(heard[:, 0], heard[:, 1])


@pytest.mark.parametrize("speed", SPEEDS)
def test_a_voice_keeps_its_spectrum(speed: float) -> None:
    samples = vowel(4)
    heard = at_speed(samples, speed)
    before, after = (_bands(part[4800:-4800, 0]) for part in (samples, heard))
    assert np.abs(before - after).max() < 1.0
    steps, own = (np.abs(np.diff(part[:, 0])) for part in (heard, samples))
    assert steps.max() < 1.2 * own.max()


def _bands(samples: np.ndarray) -> np.ndarray:
    """Levels of bands of 200 Hz up to 3 kHz, in dB."""
    spectrum = np.abs(np.fft.rfft(samples)) ** 2 / len(samples) ** 2
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE)
    edges = np.arange(0, 3000, 200)
    sums = [spectrum[(hertz >= low) & (hertz < low + 200)].sum() for low in edges]
    return 10 * np.log10(sums)


@pytest.mark.parametrize("speed", SPEEDS)
def test_events_are_heard_in_their_time(speed: float) -> None:
    samples = np.zeros((3 * RATE, 1), np.float32)
    burst = vowel(0.1)
    at = (24000, 60000, 110000)
    for frame in at:
        samples[frame : frame + len(burst)] = burst
    loud = np.abs(at_speed(samples, speed)[:, 0]) > 0.05
    onsets = np.flatnonzero(loud & ~np.roll(np.convolve(loud, np.ones(9600))[: len(loud)] > 0, 1))
    assert onsets == pytest.approx(np.array(at) / speed, abs=0.03 * RATE)


@pytest.mark.parametrize("piece", [1, 100, 768, 5000])
def test_the_size_of_the_pieces_makes_no_difference(piece: int) -> None:
    samples = vowel(0.3)
    assert np.array_equal(at_speed(samples, 1.5, piece=piece), at_speed(samples, 1.5))


def test_a_loop_goes_on_over_its_seam() -> None:
    period = RATE // 200
    samples = tone(200, 40 * period / RATE)
    heard = at_speed(samples, 1.5, loop=True, seconds=2)
    assert len(heard) >= 2 * RATE
    assert np.abs(np.diff(heard[:, 0])).max() < 1.1 * np.abs(np.diff(samples[:, 0])).max()


@pytest.mark.parametrize("frames", [1, 500, 1537, 4000])
@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_short_sound_has_its_length_too(frames: int, speed: float) -> None:
    heard = at_speed(np.full((frames, 2), 0.5, np.float32), speed)
    assert len(heard) == int(np.ceil(frames / speed))
    assert np.abs(heard).max() <= 0.5


def test_silence_stays_silent() -> None:
    assert not at_speed(np.zeros((RATE, 2), np.float32), 1.5).any()


def test_it_takes_a_small_part_of_a_core() -> None:
    samples = np.repeat(vowel(10), 2, axis=1)
    began = time.thread_time()
    heard = at_speed(samples, 2.0)
    assert time.thread_time() - began < 0.15 * len(heard) / RATE
