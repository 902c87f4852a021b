"""Standard input of this process, as a program finds it: a pipe, a file, nothing."""

import os
from collections.abc import Callable, Iterator

import pytest


@pytest.fixture
def stdin_from() -> Iterator[Callable[[int], None]]:
    """A function that lets a file descriptor be standard input until the test has ended."""
    usual = os.dup(0)

    def read_from(handle: int) -> None:
        os.dup2(handle, 0)

    try:
        yield read_from
    finally:
        os.dup2(usual, 0)
        os.close(usual)
