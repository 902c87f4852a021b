"""Computing the next blocks of sound in a thread while the last one is used."""

from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TypeVar

Block = TypeVar("Block")

_AHEAD = 2
_END = object()


def prefetched(blocks: Iterable[Block]) -> Generator[Block, None, None]:
    """Yield `blocks`, of which two are computed ahead, one after the other, in another thread.

    Raises what computing raises, in its place. Closing waits for the block that is being computed.
    """
    source = iter(blocks)

    def following() -> Block | object:
        return next(source, _END)

    with ThreadPoolExecutor(1, "prefetched") as pool:
        # In a copy of the context, which says when waiting for a decoder is cancelled.
        coming = deque(pool.submit(copy_context().run, following) for _ in range(_AHEAD))
        while (block := coming.popleft().result()) is not _END:
            coming.append(pool.submit(copy_context().run, following))
            yield block  # pyright: ignore[reportReturnType] - it is not _END
