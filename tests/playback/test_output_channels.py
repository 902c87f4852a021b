"""Fitting a medium to the device's channels and rate changes nothing else."""

from itertools import pairwise

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.at_rate import at_rate
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.resample import resample
from voicestudio.playback.output_channels import to_outputs
from voicestudio.playback.span import Span


def test_mono_is_heard_on_both_sides() -> None:
    samples = noise(10, level=1.0)
    assert np.array_equal(to_outputs(samples, 2), np.hstack([samples, samples]))


def test_stereo_stays_as_it_is_and_is_mixed_for_a_mono_device() -> None:
    samples = noise(10, 2, level=1.0)
    assert to_outputs(samples, 2) is samples
    np.testing.assert_allclose(to_outputs(samples, 1)[:, 0], samples.mean(axis=1), atol=1e-7)


def test_every_channel_of_surround_is_heard_on_both_sides() -> None:
    for channel in range(6):
        samples = np.zeros((4, 6), np.float32)
        samples[:, channel] = 1
        assert (to_outputs(samples, 2) > 0.1).all()


@pytest.mark.parametrize(("source", "target"), [(44100, 48000), (96000, 44100), (8000, 48000)])
def test_blocks_at_another_rate_join_as_if_converted_at_once(source: int, target: int) -> None:
    medium = ArrayMedium(noise(source // 2, 2, level=1.0), source)
    whole = resample(medium.samples, source, target)
    converted = at_rate(medium, target)
    assert converted.frames == len(whole)
    edges = [0, 1, 700, 1999, 3907, converted.frames]
    blocks = [converted.read(a, b - a) for a, b in pairwise(edges)]
    # At the very ends the converters differ in what they suppose beyond them.
    inside = slice(300, -300)
    np.testing.assert_allclose(np.concatenate(blocks)[inside], whole[inside], atol=1e-4)


def test_the_own_rate_is_not_converted() -> None:
    medium = ArrayMedium(noise(10, level=1.0), 44100)
    assert at_rate(medium, 44100) is medium


def test_a_span_is_read_piece_by_piece() -> None:
    assert list(Span(10, 20, loop=False).pieces(4, 100)) == [(14, 6)]
    assert list(Span(10, 20, loop=False).pieces(10, 5)) == []
    assert list(Span(10, 20, loop=True).pieces(4, 20)) == [(14, 6), (10, 10), (10, 4)]


def test_a_span_goes_on_where_it_is_when_the_source_becomes_shorter() -> None:
    once, loop = Span(10, 100, loop=False), Span(10, 100, loop=True)
    assert once.fitted(100, 30) is once
    shorter = once.fitted(60, 30)
    assert shorter is not None
    assert list(shorter.pieces(30, 50)) == [(40, 20)]
    assert once.fitted(30, 30) is None
    turning = loop.fitted(60, 80)
    assert turning is not None
    assert list(turning.pieces(80, 60)) == [(10, 50), (10, 10)]
