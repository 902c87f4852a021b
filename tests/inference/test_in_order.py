"""Results of several threads in order, computed ahead only so far, and errors."""

import threading
from contextvars import ContextVar

import pytest

from voicestudio.inference.in_order import computed_in_order


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_results_are_in_order_whichever_is_ready_first(threads: int) -> None:
    first_may_end = threading.Event()

    def square(number: int) -> int:
        if threads > 1 and number == 0:
            assert first_may_end.wait(30)
        else:
            first_may_end.set()
        return number * number

    made = computed_in_order(square, range(20), threads)
    assert list(made) == [number * number for number in range(20)]


def test_no_more_than_the_threads_are_computed_ahead() -> None:
    begun: list[int] = []

    def noted(number: int) -> int:
        begun.append(number)
        return number

    made = computed_in_order(noted, range(100), 3)
    assert next(made) == 0
    made.close()
    assert max(begun) <= 3


def test_every_thread_is_prepared_and_an_error_is_raised_in_its_place() -> None:
    prepared: set[str] = set()

    def fail_at_two(number: int) -> int:
        assert threading.current_thread().name in prepared
        if number == 2:
            raise ValueError("two")
        return number

    made = computed_in_order(
        fail_at_two, range(10), 2, lambda: prepared.add(threading.current_thread().name)
    )
    assert [next(made), next(made)] == [0, 1]
    with pytest.raises(ValueError, match="two"):
        next(made)


def test_what_the_thread_has_set_holds_in_the_others() -> None:
    """Such as when waiting for a decoder is cancelled."""
    job: ContextVar[str] = ContextVar("job", default="none")
    job.set("mine")
    assert set(computed_in_order(lambda _number: job.get(), range(8), 2)) == {"mine"}
