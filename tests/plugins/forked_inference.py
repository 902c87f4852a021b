"""Inference processes of the window's tests are forked from one that has imported torch.

Users' are started anew, which takes seconds of the processor each time: `tests/inference` and the
tests that start the whole program do that too.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from multiprocessing.process import BaseProcess
from types import SimpleNamespace
from typing import Any

import pytest

_IMPORTED_BEFORE = (
    *("torch", "scipy.ndimage", "scipy.signal", "voicestudio.inference.child"),
    *("voicestudio.effects.emotion_reading", "voicestudio.networks.emotion_checkpoint"),
    *("voicestudio.networks.recogniser_checkpoint", "voicestudio.networks.streaming"),
)


@pytest.fixture(scope="session")
def forked_inference() -> Iterator[None]:
    """For all inference processes that begin from now on."""
    if sys.platform != "linux":
        yield
        return
    from voicestudio.inference import host

    multiprocessing.set_forkserver_preload(list(_IMPORTED_BEFORE))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(host, "multiprocessing", SimpleNamespace(get_context=lambda _: _Context()))
        yield


class _Context:
    """What the host uses of a context, for processes with the environment of the test."""

    def __init__(self) -> None:
        self._real = multiprocessing.get_context("forkserver")
        self.Pipe = self._real.Pipe

    def Process(  # noqa: N802
        self, target: Callable[..., None], args: Sequence[object], **options: Any
    ) -> BaseProcess:
        given = (dict(os.environ), target, args)
        return self._real.Process(target=_with_environment, args=given, **options)


def _with_environment(
    environment: Mapping[str, str], target: Callable[..., None], args: Sequence[object]
) -> None:
    """Run in the new process, which otherwise has the environment of the first test."""
    os.environ.clear()
    os.environ.update(environment)
    target(*args)
