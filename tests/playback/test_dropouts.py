"""Gaps in what is heard are counted, by what caused them, and once each."""

import subprocess
import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from timeouts import least

from voicestudio.audio.medium import ArrayMedium
from voicestudio.playback.output_timing import Dropouts, OutputTiming
from voicestudio.playback.player import Player

RATE = 48000
WaitFor = Callable[..., None]


class Slow(ArrayMedium):
    """A medium on a disk that does not answer for a while, each time it reaches `places`."""

    def __init__(self, seconds: float, *places: int) -> None:
        super().__init__(np.full((10 * RATE, 2), 0.1, np.float32), RATE)
        self._seconds, self._places = seconds, list(places)

    def read(self, start: int, count: int) -> np.ndarray:
        if self._places and start >= self._places[0]:
            del self._places[0]
            time.sleep(self._seconds)
        return super().read(start, count)


@pytest.mark.alone
def test_a_medium_that_blocks_is_counted_once_for_each_gap(
    player: Player, wait_for: WaitFor
) -> None:
    def others() -> float:
        player.play(Slow(0.9, RATE // 2, 2 * RATE), 0, 5 * RATE // 2)
        wait_for(lambda: player.dropouts.total > 0)
        wait_for(lambda: player.position > RATE)
        first = player.dropouts
        wait_for(lambda: player.state != "playing")
        return (first, player.dropouts) != (Dropouts(starved=1), Dropouts(starved=2))

    # A busy machine may make gaps of its own, but not in every attempt.
    assert least(others, 1) == 0


def test_a_delay_shorter_than_what_was_read_ahead_is_not_a_gap(
    player: Player, wait_for: WaitFor
) -> None:
    player.play(Slow(0.2, RATE // 2, RATE), 0, 2 * RATE)
    wait_for(lambda: player.state != "playing")
    assert player.dropouts.starved == 0


def test_each_play_counts_anew(player: Player, wait_for: WaitFor) -> None:
    player.play(Slow(1.0, RATE // 2))
    wait_for(lambda: player.dropouts.total > 0)
    player.play(ArrayMedium(np.zeros((RATE // 10, 2), np.float32), RATE))
    assert player.dropouts == Dropouts()
    wait_for(lambda: player.state != "playing")
    assert player.dropouts.starved == 0


def test_a_device_that_stands_still_is_noticed(
    player: Player, sound_server: Any, wait_for: WaitFor
) -> None:
    player.play(ArrayMedium(np.full((20 * RATE, 2), 0.1, np.float32), RATE))
    wait_for(lambda: player.position > RATE // 2)
    before, known = player.position, player.dropouts.total
    for state in ("1", "0"):
        command = ["pactl", "suspend-sink", "null", state]
        if subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode:
            pytest.skip("this sound server cannot be suspended")
        threading.Event().wait(0.6)
    wait_for(lambda: player.position > before + RATE)
    assert player.dropouts.stalled + player.dropouts.reported > known
    assert player.dropouts.starved == 0
    player.stop()
    assert player.dropouts.total > known


@pytest.mark.alone
def test_a_sound_server_that_hangs_is_noticed(
    player: Player, sound_server: Any, wait_for: WaitFor
) -> None:
    def noticed() -> float:
        player.play(ArrayMedium(np.full((20 * RATE, 2), 0.1, np.float32), RATE))
        wait_for(lambda: player.position > RATE // 2)
        with sound_server.asleep():
            time.sleep(0.6)
        before = player.position
        wait_for(lambda: player.position > before + RATE)
        assert player.dropouts.total >= 1
        assert player.dropouts.starved == 0
        player.stop()
        return player.dropouts.total

    # Once; a busy machine may make gaps of its own.
    assert least(noticed, 2) == 1


def test_after_a_gap_the_device_gets_its_sound_earlier(
    player: Player, sound_server: Any, wait_for: WaitFor
) -> None:
    medium = ArrayMedium(np.full((20 * RATE, 2), 0.1, np.float32), RATE)
    latencies = [player.latency]
    for _play in range(3):
        player.play(medium)
        wait_for(lambda: player.position > RATE // 2)
        with sound_server.asleep():
            time.sleep(0.7)
        wait_for(lambda: player.dropouts.total > 0)
        player.stop()
        before = latencies[-1]
        wait_for(lambda before=before: player.latency > before or before == 0.4)
        latencies.append(player.latency)
    assert latencies == [0.1, 0.2, 0.4, 0.4]
    player.play(medium, 0, RATE)
    wait_for(lambda: player.state != "playing")
    assert player.position == RATE


def test_only_jumps_of_the_clock_are_stalls() -> None:
    timing, heard_at, block = OutputTiming(RATE, 0.0), 0.06, 480
    for number in range(1000):
        jitter = 0.008 * (-1) ** number
        late = {300: 0.012, 600: 1.6}.get(number, 0.0)
        heard_at += late
        now = heard_at - 0.06
        timing.deliver(number * block, block, block, heard_at + jitter, now, False)
        heard_at += block / RATE
    assert timing.dropouts == Dropouts(stalled=2)
    timing.forget_dropouts()
    assert timing.dropouts.total == 0
