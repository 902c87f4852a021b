"""Computing consecutive results in several threads, in order and with bounded memory."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import TypeVar

Argument = TypeVar("Argument")
Result = TypeVar("Result")


def computed_in_order(
    function: Callable[[Argument], Result],
    arguments: Iterable[Argument],
    threads: int,
    prepare: Callable[[], object] | None = None,
) -> Generator[Result, None, None]:
    """Yield `function` of each argument in order; at most `threads` results are computed ahead.

    `prepare` is called first in each thread. With one thread, everything runs in the caller's.
    Raises what `function` raises; closing the iterator waits for the calls that have begun.
    """
    if threads <= 1:
        yield from map(function, arguments)
        return
    waiting: deque[Future[Result]] = deque()
    pool = ThreadPoolExecutor(threads, "blocks", initializer=prepare)
    try:
        for argument in arguments:
            # In a copy of the context, which says when waiting for a decoder is cancelled.
            waiting.append(pool.submit(copy_context().run, function, argument))
            if len(waiting) > threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)
