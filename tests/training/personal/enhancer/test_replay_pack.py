"""The decoded replay set in the cache: made once, whoever needs it at once."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from voicestudio.handle_lock import lock
from voicestudio.training.common.corpus import Pack
from voicestudio.training.personal.enhancer.replay_pack import replay_pack


def test_a_training_waits_while_another_makes_it(
    with_replay_set: Callable[[Path], None], own_folders: Path
) -> None:
    cache = own_folders / "cache"
    with_replay_set(cache)
    other = os.open(cache / "replay" / ".lock", os.O_RDWR)
    lock(other)
    asked: list[float] = []

    def advance(share: float) -> None:
        asked.append(share)
        if len(asked) == 3:
            os.close(other)

    assert Pack(replay_pack(advance)).recordings
    assert asked == [0.0] * 3


def test_another_version_loses_its_pack_only_when_it_has_long_been_unused(
    with_replay_set: Callable[[Path], None], own_folders: Path
) -> None:
    cache = own_folders / "cache"
    with_replay_set(cache)
    pack = replay_pack(lambda _: None)
    used, old = (pack.with_name(name) for name in ("used", "old"))
    for folder, days in ((used, 1), (old, 30)):
        folder.mkdir()
        os.utime(folder, (time.time() - 86_400 * days,) * 2)
    (pack / "index.json").unlink()  # so that it is made anew
    with pytest.raises(KeyboardInterrupt):
        replay_pack(_stop)
    assert used.exists()
    assert not old.exists()


def _stop(_share: float) -> None:
    raise KeyboardInterrupt
