"""The volume: every sample times a factor, without a step where it changes."""

from collections.abc import Callable

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.playback.player import Player
from voicestudio.playback.volume import Fader, Volume

RATE = 48_000
WaitFor = Callable[..., None]
Record = Callable[[Callable[[], None]], np.ndarray]


def constant(seconds: float, value: float = 0.5) -> ArrayMedium:
    return ArrayMedium(np.full((round(seconds * RATE), 2), value, np.float32), RATE)


def test_full_volume_changes_no_sample() -> None:
    samples = np.random.default_rng(0).uniform(-1, 1, (1000, 2)).astype(np.float32)
    out = samples.copy()
    Fader(Volume(), RATE).apply(out)
    assert np.array_equal(out, samples)


@pytest.mark.parametrize("block", [1, 7, 256, 5000])
def test_a_change_is_a_ramp_whatever_the_blocks(block: int) -> None:
    volume = Volume()
    fader = Fader(volume, RATE)
    heard = []
    for number in range(-(-9600 // block)):
        if number * block >= 2000:
            volume.gain = 0.25
        if number * block >= 2300:  # while it is still falling
            volume.gain = 1.0
        out = np.ones((block, 2), np.float32)
        fader.apply(out)
        heard.append(out)
    sound = np.concatenate(heard)[:, 0]
    assert np.abs(np.diff(sound)).max() < 1.1 / (0.02 * RATE)
    assert sound.min() >= 0.25
    assert sound[-1] == 1.0


def test_what_is_heard_is_quieter_exactly(
    player: Player, record: Record, wait_for: WaitFor
) -> None:
    player.volume = 0.25

    def play() -> None:
        player.play(constant(0.4))
        wait_for(lambda: player.state != "playing")

    heard = record(play)
    loud = heard[heard.any(axis=1)]
    assert np.unique(loud).tolist() == [0.125]


def test_turning_it_down_and_muting_while_playing_does_not_click(
    player: Player, record: Record, wait_for: WaitFor
) -> None:
    def play() -> None:
        player.volume = 1.0
        player.play(constant(1.5))
        wait_for(lambda: player.position > 0.3 * RATE)
        player.volume = 0.5
        wait_for(lambda: player.position > 0.7 * RATE)
        player.volume = 0.0
        wait_for(lambda: player.position > 1.1 * RATE)
        player.volume = 1.0
        wait_for(lambda: player.state != "playing")

    heard = record(play)[:, 0]
    loud = np.flatnonzero(heard)
    sound = heard[loud[0] : loud[-1] + 1]
    assert np.abs(np.diff(sound)).max() < 1.1 * 0.5 / (0.02 * RATE)
    assert {0.5, 0.25, 0.0} <= set(np.unique(sound).tolist())
    assert len(sound) == round(1.5 * RATE)


def test_the_meter_shows_the_recording_not_the_volume(player: Player, wait_for: WaitFor) -> None:
    player.volume = 0.0
    player.play(constant(1.0))
    wait_for(lambda: float(player.levels()[0].max()) == 0.5)
    player.stop()
