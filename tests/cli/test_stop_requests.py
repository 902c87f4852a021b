"""A long command is asked to stop by a line, by the end of its input, or by a signal."""

import os
import signal
from collections.abc import Callable, Iterator

import pytest
from timeouts import TIMEOUT_SECONDS

from voicestudio.commands.stop_requests import stop_requests
from voicestudio.ending_signals import ENDING_SIGNALS


@pytest.fixture
def writer(stdin_from: Callable[[int], None]) -> Iterator[int]:
    """The end of a pipe whose other end is standard input."""
    reading, writing = os.pipe()
    stdin_from(reading)
    os.close(reading)
    yield writing
    os.close(writing)


@pytest.mark.parametrize("line", [b"stop\n", b"go on\nstop\r\n"])
def test_by_a_line(writer: int, line: bytes) -> None:
    with stop_requests(reads_lines=True) as stop:
        os.write(writer, line[:3])
        assert not stop.is_set()
        os.write(writer, line[3:])
        assert stop.wait(TIMEOUT_SECONDS)


def test_by_the_end_of_its_input(stdin_from: Callable[[int], None]) -> None:
    reading, writing = os.pipe()
    stdin_from(reading)
    os.close(reading)
    with stop_requests(reads_lines=True) as stop:
        assert not stop.is_set()
        os.close(writing)
        assert stop.wait(TIMEOUT_SECONDS)


@pytest.mark.parametrize("number", ENDING_SIGNALS)
def test_by_a_signal(number: int) -> None:
    # Tests that run in the background ignore the first of them, as would what they start.
    usual = signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL
    before = signal.signal(number, usual)
    try:
        with stop_requests(reads_lines=False) as stop:
            signal.raise_signal(number)
            assert stop.is_set()
        assert signal.getsignal(number) is usual
    finally:
        signal.signal(number, before)
