"""Loudness of what is heard, through the player on a real sound server, and of blocks."""

import math
from collections.abc import Callable

import pytest
from sounds import RATE, tone

from voicestudio.audio.medium import ArrayMedium
from voicestudio.playback.player import Player
from voicestudio.playback.running_loudness import LiveLoudness, RunningLoudness

WaitFor = Callable[..., None]
NOTHING = LiveLoudness()


def _measured(values: LiveLoudness, expected: float) -> bool:
    return values.momentary == pytest.approx(expected, abs=0.2)


@pytest.mark.parametrize(("channels", "expected"), [(1, -23.0), (2, -20.0)])
def test_what_is_heard_is_measured_as_the_file_would_be(
    player: Player, wait_for: WaitFor, channels: int, expected: float
) -> None:
    """Mono, too, although it sounds from two loudspeakers; whatever the volume."""
    player.volume = 0.1
    player.play(ArrayMedium(tone(997, 3, channels, level=0.1), RATE))
    wait_for(lambda: _measured(player.loudness.values, expected))
    player.loudness.reset()
    assert player.loudness.values == NOTHING
    wait_for(lambda: _measured(player.loudness.values, expected))
    wait_for(lambda: player.state == "stopped")
    assert player.loudness.values.integrated == pytest.approx(expected, abs=0.2)
    assert player.loudness.values.true_peak == pytest.approx(-20.0, abs=0.1)


def test_it_goes_on_when_playing_does_and_begins_anew_otherwise(
    player: Player, wait_for: WaitFor
) -> None:
    medium = ArrayMedium(tone(997, 3, level=0.1), RATE)
    player.play(medium)
    wait_for(lambda: math.isfinite(player.loudness.values.integrated))
    player.stop()
    kept = player.loudness.values
    player.play(medium, begin=player.position)
    assert player.loudness.values.true_peak >= kept.true_peak
    player.play(medium)
    assert player.loudness.values == NOTHING


def test_another_format_begins_anew() -> None:
    running = RunningLoudness()
    running.add(tone(997, 1, level=0.5), RATE)
    assert running.values.true_peak == pytest.approx(-6.0, abs=0.1)
    running.add(tone(997, 1, 2, 44_100, level=0.05), 44_100)
    assert running.values.true_peak == pytest.approx(-26.0, abs=0.1)
    assert running.values.integrated == pytest.approx(-26.0, abs=0.2)
    assert running.values.short_term < running.values.momentary
