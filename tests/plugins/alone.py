"""The marker `alone`: no other test runs beside one that measures time.

Every worker locks its own file during a test; a test that must be alone locks those of all workers.
All tests first pass a common lock, so that the waiting test is not overtaken.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from filelock import FileLock

_POLL_SECONDS = 0.01


class Locks:
    """The folder of the lock files, for the controller."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="voicestudio-tests-")

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        node.workerinput["locks"] = self._folder.name

    def pytest_unconfigure(self) -> None:
        self._folder.cleanup()


class Turns:
    """The lock files, for a worker."""

    def __init__(self, folder: Path, worker: str, workers: int) -> None:
        self._folder = folder
        self._own = [worker]
        self._all = [f"gw{number}" for number in range(workers)]

    def _lock(self, name: str) -> FileLock:
        return FileLock(self._folder / name, poll_interval=_POLL_SECONDS)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        alone = item.get_closest_marker("alone") is not None
        with ExitStack() as held:
            with self._lock("gate"):
                for name in self._all if alone else self._own:
                    held.enter_context(self._lock(name))
            return (yield)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "alone: no other test runs beside it (it measures time)")
    given = getattr(config, "workerinput", None)
    if given is not None:
        turns = Turns(Path(given["locks"]), given["workerid"], given["workercount"])
        config.pluginmanager.register(turns, "turns")
    elif config.getoption("numprocesses", None):
        config.pluginmanager.register(Locks(), "locks")
