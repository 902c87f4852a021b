"""Blocks that are computed ahead: in order, in one thread, with its errors and its end."""

import threading
from collections.abc import Iterator
from contextvars import ContextVar

import pytest

from voicestudio.audio.prefetching import prefetched

JOB: ContextVar[str] = ContextVar("job", default="none")


def test_blocks_come_in_order_from_another_thread() -> None:
    JOB.set("mine")

    def blocks() -> Iterator[tuple[int, str, str]]:
        for number in range(9):
            yield number, threading.current_thread().name, JOB.get()

    made = list(prefetched(blocks()))
    assert [number for number, _, _ in made] == list(range(9))
    assert {job for _, _, job in made} == {"mine"}, "what the caller has set holds there, too"
    assert len({thread for _, thread, _ in made}) == 1
    assert made[0][1] != threading.current_thread().name


def test_an_error_comes_in_its_place() -> None:
    def blocks() -> Iterator[int]:
        yield 1
        yield 2
        raise ValueError("three")

    ahead = prefetched(blocks())
    assert [next(ahead), next(ahead)] == [1, 2]
    with pytest.raises(ValueError, match="three"):
        next(ahead)


def test_no_more_is_computed_than_is_soon_used_and_closing_ends_it() -> None:
    begun: list[int] = []

    def blocks() -> Iterator[int]:
        for number in range(1000):
            begun.append(number)
            yield number

    ahead = prefetched(blocks())
    assert next(ahead) == 0
    ahead.close()
    assert len(begun) <= 4
    assert not [one for one in threading.enumerate() if one.name.startswith("prefetched")]
