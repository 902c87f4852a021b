"""Hearing an effect while playing: the stream in its process, read as a medium."""

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects.enhance import ENHANCE
from voicestudio.effects.registry import effect
from voicestudio.errors import Cancelled
from voicestudio.inference.live import LiveEffect


@pytest.fixture(scope="module")
def live():
    found = LiveEffect("enhance", "cpu")
    found.prepare({})
    yield found
    found.close()


@pytest.fixture(scope="module")
def recording(speech_like, room_noise):
    return speech_like(3.0, seed=1) + 0.3 * room_noise(3.0, seed=2)


def in_blocks(medium, start, stop, size):
    return np.concatenate(
        [medium.read(at, min(size, stop - at)) for at in range(start, stop, size)]
    )


def test_it_sounds_as_the_fast_model_rendered(live, recording):
    medium = ArrayMedium(recording, 48_000)
    rendered = effect("enhance").load("cpu").process(recording.copy(), {"size": 1})
    heard = in_blocks(live.applied(medium, {}), 0, medium.frames, 1_920)
    inner = slice(0, -1_536)
    np.testing.assert_allclose(heard[inner], rendered[inner], atol=1e-4)


@pytest.mark.parametrize("limit", [0, 6, 15])
def test_the_reduction_limit_is_heard_as_it_would_be_rendered(live, recording, limit):
    medium = ArrayMedium(recording, 48_000)
    parameters = {"size": 1, "reduction": limit}
    rendered = effect("enhance").load("cpu").process(recording.copy(), parameters)
    heard = in_blocks(live.applied(medium, parameters), 0, medium.frames, 1_920)
    inner = slice(0, -1_536)
    unlimited = in_blocks(live.applied(medium, {}), 0, medium.frames, 4_800)
    apart = np.std((heard - rendered)[inner])
    assert apart < 0.05 * np.std((unlimited - recording)[inner])
    if limit == 0:
        np.testing.assert_allclose(heard[inner], recording[inner], atol=1e-4)


def test_it_may_begin_anywhere_and_jump(live, recording):
    medium = ArrayMedium(recording, 48_000)
    whole = live.applied(medium, {}).read(0, medium.frames)
    jumping = live.applied(medium, {})
    level = np.std(whole)
    for start in (90_000, 20_000, 21_000, 100_000):
        got = jumping.read(start, 9_600)
        # A stream that begins here has forgotten what a whole one still remembers.
        assert np.std(got - whole[start : start + 9_600]) < 0.2 * level


def test_two_listeners_do_not_disturb_each_other(live, recording):
    medium = ArrayMedium(recording, 48_000)
    one, other = live.applied(medium, {}), live.applied(medium, {})
    whole = in_blocks(one, 0, 48_000, 4_800)
    for start in range(48_000, 96_000, 9_600):
        other.read(start, 9_600)
        one.read(start, 9_600)
    again = live.applied(medium, {}).read(0, 48_000)
    np.testing.assert_allclose(whole, again, atol=1e-6)


@pytest.mark.parametrize(("rate", "channels"), [(44_100, 2), (16_000, 1)])
def test_length_rate_and_channels_stay(live, speech_like, rate, channels):
    samples = np.repeat(speech_like(1.0, seed=3)[:rate], channels, axis=1)
    heard = live.applied(ArrayMedium(np.ascontiguousarray(samples), rate), {})
    assert (heard.sample_rate, heard.channels, heard.frames) == (rate, channels, len(samples))
    assert heard.read(0, heard.frames).shape == samples.shape


def test_damaged_samples_do_not_spoil_what_follows(live, recording):
    damaged = recording.copy()
    damaged[10_000:10_010] = np.nan
    heard = live.applied(ArrayMedium(damaged, 48_000), {}).read(0, len(damaged))
    assert np.isfinite(heard).all()
    assert np.std(heard[60_000:]) > 0


def test_a_closed_one_says_so_instead_of_waiting(recording):
    closed = LiveEffect("enhance", "cpu")
    closed.close()
    with pytest.raises(Cancelled):
        closed.applied(ArrayMedium(recording, 48_000), {}).read(0, 480)


def test_the_latency_that_is_promised_is_the_network_s():
    from voicestudio.networks.streaming import StreamingEnhancer

    assert ENHANCE.stream is not None
    assert ENHANCE.stream.latency(48_000) == StreamingEnhancer.latency


def test_the_stream_removes_as_much_reverberation_as_is_asked(speech_like):
    from voicestudio.networks.checkpoint import load_enhancer
    from voicestudio.networks.streaming import StreamingEnhancer

    assert ENHANCE.stream is not None
    sound = speech_like(0.5)
    values = {"reduction": 30.0, "dereverb": 75.0}
    made = ENHANCE.stream.load("cpu", 48_000, 1, values).process(sound)
    wanted = StreamingEnhancer(load_enhancer(size="fast"), keep_room=0.25).process(sound)
    np.testing.assert_array_equal(made, wanted)
