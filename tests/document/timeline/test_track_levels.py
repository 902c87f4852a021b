"""The level of each track is that of its part of the mix."""

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.track_levels import track_levels
from voicestudio.document.timeline.tracks import Track, Tracks

RATE = 8_000


def steady(level: float, channels: int = 1) -> Timeline:
    """Samples that are as often plus as minus `level`."""
    samples = np.full((RATE, channels), level, np.float32)
    samples[::2] *= -1
    return Timeline.from_medium(ArrayMedium(samples, RATE))


def test_levels_are_those_of_the_mix() -> None:
    tracks = Tracks(
        (
            Track(steady(0.5), 0, gain_db=-6.0206),
            Track(steady(0.5, 2), 1, pan=-0.5),
            Track(steady(0.5), 2, envelope=Envelope(((4000, 0.0), (4001, -20.0)))),
            Track(steady(0.5), 3, muted=True),
        )
    )
    levels = track_levels(tracks, 5000, 5400)
    assert set(levels) == {0, 1, 2}
    assert levels[0] == pytest.approx((0.25, 0.25), rel=1e-3)
    assert levels[1] == pytest.approx((0.5, 0.5), rel=1e-3)
    assert levels[2] == pytest.approx((0.05, 0.05), rel=1e-3)
    mixed = tracks.sound.read(5000, 400)
    assert np.abs(mixed).max() == pytest.approx(0.25 + 0.5 + 0.05, rel=1e-3)


def test_only_what_is_there_is_measured() -> None:
    tracks = Tracks((Track(steady(0.5), 0), Track(steady(0.25), 1, solo=True)))
    assert track_levels(tracks, -100, 50) == {1: pytest.approx((0.25, 0.25))}
    assert track_levels(tracks, RATE, RATE + 100) == {}
