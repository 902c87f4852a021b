"""What a real sound server recorded is what was to be played, sample for sample.

Modules: playback.playback_stream.
"""

import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from sounds import audible_noise
from timeouts import least

from voicestudio.audio.medium import ArrayMedium
from voicestudio.errors import UserError
from voicestudio.playback.devices import Device, output_devices, rescan
from voicestudio.playback.output_timing import Dropouts
from voicestudio.playback.player import Player

RATE = 48000
Align = Callable[[np.ndarray, np.ndarray], int]
WaitFor = Callable[..., None]
Record = Callable[[Callable[[], None]], np.ndarray]


def sounding(recorded: np.ndarray) -> np.ndarray:
    """The recording without the silence around it."""
    loud = np.flatnonzero(recorded.any(axis=1))
    return recorded[loud[0] : loud[-1] + 1]


def ended(player: Player) -> Callable[[], bool]:
    return lambda: player.state != "playing"


def test_a_range_is_played_exactly(player: Player, record: Record, wait_for: WaitFor) -> None:
    samples = audible_noise(1.0)

    def play() -> None:
        player.play(ArrayMedium(samples, RATE), 4800, 43200)
        assert player.state == "playing"
        wait_for(ended(player))

    recorded = record(play)
    assert (player.state, player.error, player.dropouts) == ("stopped", None, Dropouts())
    assert player.position == 43200
    assert np.array_equal(sounding(recorded), samples[4800:43200])


def test_mono_is_played_on_both_sides(player: Player, record: Record, wait_for: WaitFor) -> None:
    samples = audible_noise(0.3, 1)

    def play() -> None:
        player.play(ArrayMedium(samples, RATE))
        wait_for(ended(player))

    assert np.array_equal(sounding(record(play)), np.hstack([samples, samples]))


def test_a_loop_has_no_seam(player: Player, record: Record, wait_for: WaitFor) -> None:
    samples = audible_noise(0.5)
    loop = samples[3000:10001]

    def play() -> None:
        player.play(ArrayMedium(samples, RATE), 3000, 10001, loop=True)
        for _turn in range(5):
            wait_for(lambda: player.position > 8000)
            wait_for(lambda: 3000 <= player.position < 5000)
        player.stop()
        rescan()  # waits until the stream has ended

    heard = sounding(record(play))
    whole = len(heard) - 1000  # the last milliseconds fade out
    assert whole > 4 * len(loop)
    assert np.array_equal(heard[:whole], np.resize(loop, (whole, 2)))


def test_the_source_switches_in_mid_play_without_moving(
    player: Player, record: Record, align: Align, wait_for: WaitFor
) -> None:
    first, second = audible_noise(2.0, seed=1), audible_noise(2.0, seed=2)
    asked_at = 0

    def play() -> None:
        nonlocal asked_at
        player.play(ArrayMedium(first, RATE))
        wait_for(lambda: player.position > RATE // 2)
        player.set_source(ArrayMedium(second, RATE))
        asked_at = player.position
        wait_for(ended(player))

    recorded = record(play)
    heard = recorded[align(recorded, first[:20000]) :][: 2 * RATE]
    from_first = np.flatnonzero((heard == first).all(axis=1))
    from_second = np.flatnonzero((heard == second).all(axis=1))
    mixed = from_second[0] - from_first[-1] - 1
    assert np.array_equal(from_first, np.arange(from_first[-1] + 1))
    assert np.array_equal(from_second, np.arange(from_second[0], 2 * RATE))
    assert 200 <= mixed <= 240
    assert from_second[0] - asked_at < 0.2 * RATE
    weights = np.linspace(0, 1, 240)[:, np.newaxis]
    fade = slice(from_second[0] - 239, from_second[0] + 1)
    expected = first[fade] * (1 - weights) + second[fade] * weights
    np.testing.assert_allclose(heard[fade], expected, atol=1e-4)


def test_a_source_of_other_timing_continues_with_the_same_content(
    player: Player, record: Record, align: Align, wait_for: WaitFor
) -> None:
    first, second = audible_noise(0.6, seed=1), audible_noise(1.2, seed=2)

    def play() -> None:
        player.play(ArrayMedium(first, RATE))
        wait_for(lambda: player.position > RATE // 10)
        player.set_source(ArrayMedium(second, RATE), lambda frame: 2 * frame)
        wait_for(ended(player))
        assert player.position == len(second)

    recorded = record(play)
    heard = recorded[align(recorded, first[:4000]) :]
    kept = np.flatnonzero((heard[: len(first)] == first).all(axis=1))
    assert np.array_equal(kept, np.arange(kept[-1] + 1))
    begins = 2 * len(kept) + 240  # the cross-fade
    rest = second[begins:]
    switched = heard[len(kept) + 240 :][: len(rest)]
    shift = next(n for n in range(-4, 5) if np.array_equal(switched[4], second[begins + 4 + n]))
    assert np.array_equal(
        switched[4 : len(rest) - 4], second[begins + 4 + shift :][: len(rest) - 8]
    )


def test_playing_from_elsewhere_gives_way_at_once(
    player: Player, record: Record, align: Align, wait_for: WaitFor
) -> None:
    samples = audible_noise(3.0)
    medium = ArrayMedium(samples, RATE)

    def play() -> None:
        player.play(medium, 0)
        wait_for(lambda: player.position > 10000)
        player.play(medium, 2 * RATE, 2 * RATE + 20000)
        assert player.position >= 2 * RATE
        wait_for(ended(player))

    recorded = record(play)
    assert player.position == 2 * RATE + 20000
    begins = align(recorded, samples[2 * RATE + 240 : 2 * RATE + 20000])
    heard = recorded[begins : begins + 19760]
    assert np.array_equal(heard, samples[2 * RATE + 240 : 2 * RATE + 20000])


def test_stop_fades_out_and_keeps_the_position(
    player: Player, record: Record, wait_for: WaitFor
) -> None:
    ones = ArrayMedium(np.full((5 * RATE, 2), 0.5, np.float32), RATE)
    position = 0

    def play() -> None:
        nonlocal position
        player.play(ones)
        wait_for(lambda: player.position > 20000)
        player.stop()
        assert player.state == "stopped"
        position = player.position
        rescan()  # waits until the stream has ended

    heard = sounding(record(play))[:, 0]
    assert abs(len(heard) - position) < 0.2 * RATE
    assert np.abs(np.diff(heard)).max() < 0.01
    assert heard[-1] < 0.01
    assert abs(player.position - len(heard)) <= 1, "where it was really silent"
    assert not player.levels()[0].any()


@pytest.mark.alone
def test_position_runs_with_the_clock_and_levels_with_the_sound(
    player: Player, wait_for: WaitFor
) -> None:
    quiet, loud = np.full((RATE, 2), 0.1), np.full((RATE, 2), 0.8)
    medium = ArrayMedium(np.concatenate([quiet, loud]).astype(np.float32), RATE)

    def apart_from_the_clock() -> float:
        player.play(medium)
        wait_for(lambda: 8000 < player.position < RATE)
        began, first = time.perf_counter(), player.position
        seen = [first]
        while seen[-1] < 40000:
            level = player.levels()[0].max()
            seen.append(player.position)
            if seen[-1] < 44000:
                assert level == pytest.approx(0.1)
        elapsed = time.perf_counter() - began
        if player.dropouts.total == 0:
            assert min(np.diff(seen)) > -0.01 * RATE
        return abs((seen[-1] - first) / RATE - elapsed)

    assert least(apart_from_the_clock, 0.03) < 0.03
    wait_for(lambda: player.position > RATE + 4800)
    peak, rms = player.levels()
    assert peak.tolist() == pytest.approx([0.8, 0.8])
    assert rms.tolist() == pytest.approx([0.8, 0.8], rel=1e-4)


@pytest.mark.alone
def test_asking_is_cheap_while_playing(player: Player) -> None:
    player.play(ArrayMedium(audible_noise(1.0), RATE), loop=True)

    def asking() -> float:
        began = time.perf_counter()
        for _ in range(200):
            _ = (player.position, player.state, player.levels(), player.dropouts)
        return (time.perf_counter() - began) / 200

    assert least(asking, 0.001) < 0.001


def test_a_source_that_cannot_be_read_fails_with_its_sentence(
    player: Player, wait_for: WaitFor
) -> None:
    class Vanishing(ArrayMedium):
        def read(self, start: int, count: int) -> np.ndarray:
            if start > 30000:
                raise UserError("talk.wav was changed by another program: open it again.")
            return super().read(start, count)

    player.play(Vanishing(audible_noise(2.0), RATE))
    wait_for(ended(player))
    assert player.state == "failed"
    assert player.error == "talk.wav was changed by another program: open it again."
    player.play(ArrayMedium(audible_noise(0.1), RATE))
    assert (player.state, player.error) == ("playing", None)
    wait_for(ended(player))
    assert player.state == "stopped"


def test_a_device_that_is_gone_fails_with_a_plain_sentence(
    player: Player, wait_for: WaitFor
) -> None:
    player.device = Device(99, "USB headphones", "ALSA", 2, RATE, False)
    player.play(ArrayMedium(audible_noise(0.2), RATE))
    wait_for(ended(player))
    assert player.state == "failed"
    assert "“USB headphones” is not there any more" in (player.error or "")


def test_a_device_can_be_chosen(player: Player, record: Record, wait_for: WaitFor) -> None:
    devices = output_devices()
    assert sum(device.is_default for device in devices) == 1
    player.device = next(device for device in devices if device.name == "pulse")
    samples = audible_noise(0.2)

    def play() -> None:
        player.play(ArrayMedium(samples, RATE))
        wait_for(ended(player))

    assert np.array_equal(sounding(record(play)), samples)


def test_a_scan_for_devices_waits_for_a_stream_that_is_ending(player: Player) -> None:
    player.play(ArrayMedium(audible_noise(1.0), RATE), loop=True)
    player.stop()
    rescan()
    assert output_devices()
    player.play(ArrayMedium(audible_noise(1.0), RATE), loop=True)
    player.stop()


def test_an_empty_range_plays_nothing(player: Player) -> None:
    medium = ArrayMedium(audible_noise(0.1), RATE)
    player.play(medium, 4800)
    assert player.state == "stopped"
    player.play(medium, 50, 50)
    assert player.state == "stopped"


def test_close_leaves_no_thread_even_in_mid_play(sound_server: Any) -> None:
    before = set(threading.enumerate())
    player = Player()
    player.play(ArrayMedium(audible_noise(1.0), RATE), loop=True)
    player.close()
    player.close()
    assert player.state == "stopped"
    assert [t for t in set(threading.enumerate()) - before if t.name == "playback"] == []
