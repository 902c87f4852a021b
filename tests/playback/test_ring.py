"""The ring hands on exactly what was written, whatever the sizes of the blocks."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from voicestudio.playback.ring import Ring

AHEAD, HISTORY = 50, 30
steps = st.lists(
    st.tuples(st.sampled_from(["write", "take", "rewrite"]), st.integers(0, 60)), max_size=60
)


def numbered(first: int, count: int) -> np.ndarray:
    return np.arange(first, first + count, dtype=np.float32)[:, np.newaxis]


@given(steps)
def test_what_is_taken_is_what_was_written_last(actions: list[tuple[str, int]]) -> None:
    ring = Ring(AHEAD, HISTORY, 1)
    expected, taken, serial = np.zeros((0, 1), np.float32), 0, 1
    for action, size in actions:
        if action == "write":
            block = numbered(serial, min(size, ring.free))
            ring.write(block)
            expected = np.concatenate([expected, block])
            serial += len(block)
        elif action == "rewrite":
            at = min(taken + size, ring.written)
            block = numbered(serial, min(size, AHEAD - (at - taken)))
            assert ring.rewrite(at, block)
            expected = np.concatenate([expected[:at], block])
            serial += len(block)
        else:
            out = np.full((size, 1), -1, np.float32)
            count = ring.take_into(out)
            assert count == min(size, len(expected) - taken)
            assert np.array_equal(out[:count], expected[taken : taken + count])
            assert not out[count:].any()
            taken += count
        assert (ring.taken, ring.written) == (taken, len(expected))
        oldest = max(taken - HISTORY, 0)
        assert np.array_equal(ring.peek(0, len(expected)), expected[oldest:])


def test_what_was_taken_cannot_be_rewritten() -> None:
    ring = Ring(AHEAD, HISTORY, 1)
    ring.write(numbered(0, 20))
    ring.take_into(np.zeros((10, 1), np.float32))
    assert not ring.rewrite(9, numbered(100, 5))
    assert np.array_equal(ring.peek(0, 20), numbered(0, 20))


def test_it_is_drained_when_all_was_taken_and_no_more_comes() -> None:
    ring = Ring(AHEAD, HISTORY, 1)
    ring.write(numbered(0, 5))
    ring.finished = True
    assert not ring.drained
    ring.take_into(np.zeros((8, 1), np.float32))
    assert ring.drained
