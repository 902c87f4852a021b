"""Sound is played in real time, or not at all: where cores are taken, gaps come into it.

A test that plays or records on a sound server is tried again if it fails while more wants to run
than there are cores. On a machine that has time for it, the first failure counts.
"""

import os

import pytest

_SOUND_SERVERS = {"sound_server", "doomed_server", "studio"}
_TRIES_MORE = 4


def is_busy() -> bool:
    """Whether in the last minute more wanted to run than there are cores."""
    cores = os.cpu_count() or 1
    return hasattr(os, "getloadavg") and os.getloadavg()[0] > cores


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _SOUND_SERVERS & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.flaky(reruns=_TRIES_MORE, condition=is_busy))
