"""The replay set of personal trainings, decoded once for all workers: that takes longest of all."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock


@pytest.fixture(scope="session")
def with_replay_set(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], None]:
    """A function that puts the decoded replay set into a cache."""
    from voicestudio.training.personal.enhancer.replay_pack import replay_pack

    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    made = shared / "replay-cache"
    with FileLock(shared / "replay-cache.lock"), pytest.MonkeyPatch.context() as patch:
        patch.setenv("VOICESTUDIO_CACHE", str(made))
        replay_pack(lambda _: None)

    def put_into(cache: Path) -> None:
        shutil.copytree(made / "replay", cache / "replay", copy_function=os.link)

    return put_into
