"""What a real sound server recorded at other speeds, when they change and while scrubbing.

Modules: playback.scrub.
"""

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from timeouts import least

from voicestudio.audio.medium import ArrayMedium
from voicestudio.playback.player import Player

RATE = 48000
WaitFor = Callable[..., None]
Record = Callable[[Callable[[], None]], np.ndarray]


def tone(hertz: float, seconds: float) -> np.ndarray:
    wave = 0.5 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)
    return np.repeat(wave[:, np.newaxis], 2, axis=1).astype(np.float32)


def scale() -> np.ndarray:
    """Three seconds of 300 Hz, of 500 Hz, of 700 Hz, without a click where they meet."""
    hertz = np.repeat([300.0, 500.0, 700.0], 3 * RATE)
    wave = 0.5 * np.sin(2 * np.pi * np.cumsum(hertz) / RATE)
    return np.repeat(wave[:, np.newaxis], 2, axis=1).astype(np.float32)


def sounding(recorded: np.ndarray) -> np.ndarray:
    loud = np.flatnonzero(recorded.any(axis=1))
    return recorded[loud[0] : loud[-1] + 1] if len(loud) else recorded[:0]


def pitch(samples: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(samples[:, 0] * np.hanning(len(samples)), 1 << 18))
    return float(np.argmax(spectrum)) * RATE / (1 << 18)


def longest_silence(samples: np.ndarray) -> int:
    loud = np.flatnonzero(np.abs(samples[:, 0]) > 0.01)
    return int(np.diff(loud).max(initial=0))


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_another_speed_keeps_the_pitch(
    player: Player, record: Record, wait_for: WaitFor, speed: float
) -> None:
    player.speed = speed

    def play() -> None:
        player.play(ArrayMedium(tone(440, 3), RATE), RATE // 2, 5 * RATE // 2)
        wait_for(lambda: player.state != "playing")

    heard = sounding(record(play))
    assert player.position == 5 * RATE // 2
    assert len(heard) == pytest.approx(2 * RATE / speed, rel=0.005)
    assert pitch(heard) == pytest.approx(440, rel=0.01)
    assert longest_silence(heard) < RATE // 440
    assert np.abs(heard[2000:-2000]).max() == pytest.approx(0.5, rel=0.05)


def test_the_speed_changes_in_mid_play_without_a_click_or_a_jump(
    player: Player, record: Record, wait_for: WaitFor
) -> None:
    samples = tone(300, 20)
    steps: list[float] = []
    leaps: list[float] = []

    def play() -> None:
        steps.clear()
        player.play(ArrayMedium(samples, RATE))
        for speed in (1.5, 0.5, 1.0, 2.0, 1.0):
            here = player.position
            wait_for(lambda here=here: player.position > here + RATE // 3)
            slower, faster = sorted((player.speed, speed))
            before, began = player.position, time.perf_counter()
            player.speed = speed
            wait_for(lambda before=before: player.position != before)
            moved, took = (player.position - before) / RATE, time.perf_counter() - began
            steps.append(max(slower * took - moved, moved - faster * took))
        here = player.position
        wait_for(lambda: player.position > here + RATE // 3)
        player.stop()
        leaps.append(max(steps))

    heard = sounding(record(play))
    # What other processes take between looking at the position and at the clock is a leap, too.
    while min(leaps) >= 0.05 and len(leaps) < 5:
        record(play)
    assert min(leaps) < 0.05
    assert longest_silence(heard) < RATE // 300
    # A change of direction sharper than the tone's own would be heard as a click.
    bend = np.abs(np.diff(heard[100:-1000, 0], 2)).max()
    assert bend < 1.3 * np.abs(np.diff(samples[:, 0], 2)).max()
    assert pitch(heard) == pytest.approx(300, rel=0.01)


@pytest.mark.alone
@pytest.mark.parametrize("speed", [0.5, 1.5, 2.0])
def test_the_position_is_what_is_heard_at_any_speed(
    player: Player, wait_for: WaitFor, speed: float
) -> None:
    samples = np.full((3 * RATE, 2), 0.1, np.float32)
    samples[RATE:] = 0.8
    player.speed = speed

    def apart() -> float:
        """In seconds, from where the sound is and from the clock; 1 is as much as may be."""
        player.play(ArrayMedium(samples, RATE), RATE // 2)
        wait_for(lambda: 0.7 * RATE < player.position < RATE)
        began, first = time.perf_counter(), player.position
        wait_for(lambda: player.levels()[0].max() > 0.5)
        reached, elapsed = player.position, time.perf_counter() - began
        from_sound = abs(reached / RATE - 1.0) / (0.03 * max(speed, 1))
        from_clock = abs((reached - first) / RATE - elapsed * speed) / 0.04
        return max(from_sound, from_clock)

    assert least(apart, 1.0) < 1.0


def test_speed_one_after_another_speed_is_the_sound_itself(
    player: Player, record: Record, wait_for: WaitFor
) -> None:
    generator = np.random.default_rng(0)
    samples = generator.uniform(-0.5, 0.5, (4 * RATE, 2)).astype(np.float32)

    def play() -> None:
        player.speed = 2.0
        player.play(ArrayMedium(samples, RATE))
        wait_for(lambda: player.position > RATE)
        player.speed = 1.0
        wait_for(lambda: player.state != "playing")

    assert np.array_equal(sounding(record(play))[-RATE:], samples[-RATE:])


def test_loop_and_switching_the_source_work_at_another_speed(
    player: Player, record: Record, wait_for: WaitFor
) -> None:
    player.speed = 1.5

    def play() -> None:
        player.play(ArrayMedium(tone(300, 1), RATE), 0, RATE // 2, loop=True)
        for _turn in range(3):
            wait_for(lambda: player.position > RATE // 4)
            wait_for(lambda: player.position < RATE // 4)
        player.set_source(ArrayMedium(tone(700, 1), RATE))
        for _turn in range(3):
            wait_for(lambda: player.position > RATE // 4)
            wait_for(lambda: player.position < RATE // 4)
        player.stop()

    heard = sounding(record(play))
    assert longest_silence(heard) < RATE // 100
    assert pitch(heard[: RATE // 2]) == pytest.approx(300, rel=0.01)
    assert pitch(heard[-RATE // 2 :]) == pytest.approx(700, rel=0.01)


def test_a_speed_out_of_range_is_refused(player: Player) -> None:
    for speed in (0.4, 2.1):
        with pytest.raises(ValueError, match="speed"):
            player.speed = speed


def test_scrubbing_plays_what_is_under_the_pointer_and_is_silent_at_rest(
    player: Player, sound_server: Any, wait_for: WaitFor
) -> None:
    medium = ArrayMedium(scale(), RATE)
    heard: list[np.ndarray] = []
    moved: list[float] = []
    for centre, step in ((1.5, 0.02), (4.5, 0.05), (7.5, -0.02)):
        with sound_server.recording() as recorded:
            began = time.monotonic()
            for index in range(20):
                player.scrub(medium, (centre + (index - 10) * step) * RATE)
                time.sleep(0.02)
            moved.append(time.monotonic() - began)
            assert player.state == "scrubbing"
            assert player.position == pytest.approx((centre + 9 * step) * RATE, abs=2)
            time.sleep(0.3)
        heard.append(recorded[0])
    player.stop()
    assert player.state == "stopped"
    for recorded_part, seconds, hertz in zip(heard, moved, (300, 500, 700), strict=True):
        loud = sounding(recorded_part)
        assert 0.25 < len(loud) / RATE < seconds + 0.3
        assert pitch(loud) == pytest.approx(hertz, rel=0.05)
        assert np.abs(np.diff(loud[:, 0], 2)).max() < 0.02
        assert np.abs(recorded_part).max() <= 0.51


def test_playing_goes_on_after_scrubbing(player: Player, wait_for: WaitFor) -> None:
    medium = ArrayMedium(scale(), RATE)
    player.play(medium)
    wait_for(lambda: player.position > RATE // 4)
    for frame in range(RATE, 2 * RATE, 4800):
        player.scrub(medium, frame)
        time.sleep(0.01)
    player.play(medium, 2 * RATE)
    assert player.state == "playing"
    assert player.position >= 2 * RATE
    wait_for(lambda: player.position > 2.2 * RATE)
