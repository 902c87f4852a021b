"""The decoded replay set in the cache: made once, whoever needs it at once."""

import os
from collections.abc import Callable
from pathlib import Path

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
