"""Bringing late recordings back in step."""

import numpy as np
import pytest

from research.time_alignment import aligned, delay_of

RATE = 16_000


@pytest.mark.parametrize("delay", [-160, -1, 0, 1, 37, 1_500])
def test_a_delay_is_found_and_undone_to_the_sample(speech_like, delay):
    reference = speech_like(2.0, RATE)[:, 0]
    late = np.roll(np.pad(reference, 2_000), delay)[2_000 : 2_000 + len(reference)]
    noisy = late + 0.02 * np.random.default_rng(1).standard_normal(len(late))
    assert delay_of(noisy, reference, RATE // 10) == delay
    restored = aligned(late, reference, RATE)
    assert len(restored) == len(reference)
    inner = slice(2_000, -2_000)
    np.testing.assert_array_equal(restored[inner], reference[inner])


def test_a_recording_of_another_length_is_fitted(speech_like):
    reference = speech_like(1.0, RATE)[:, 0]
    np.testing.assert_array_equal(aligned(np.pad(reference, (80, 50)), reference, RATE), reference)
    shorter = aligned(reference[:-100], reference, RATE)
    np.testing.assert_array_equal(shorter[:-100], reference[:-100])
    assert not shorter[-100:].any()


def test_upside_down_is_no_delay(speech_like):
    reference = speech_like(1.0, RATE)[:, 0]
    assert delay_of(-reference, reference, RATE // 10) == 0


def test_silence_has_no_delay(speech_like):
    reference = speech_like(1.0, RATE)[:, 0]
    assert delay_of(np.zeros_like(reference), reference, RATE // 10) == 0
