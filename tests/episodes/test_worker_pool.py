"""Episodes made in processes of their own, of which some die."""

import multiprocessing
import threading
import time
from pathlib import Path

import soundfile
from sounds import noise

from voicestudio.effects.chain import Chain
from voicestudio.effects.step import Step
from voicestudio.episodes.episode_making import Episode, EpisodeReport
from voicestudio.episodes.episode_worker import EpisodeFailure
from voicestudio.episodes.worker_pool import make_episodes


def test_a_process_that_dies_costs_its_episode_one_more_try(tmp_path: Path) -> None:
    """The first episode loses two processes and counts as failed, the second loses one."""
    source = tmp_path / "in.wav"
    soundfile.write(source, noise(8000), 8000)
    chain = Chain("Mine", (Step("high-pass"),))
    first, second = (Episode(source, tmp_path / f"{n}.wav", chain) for n in range(2))
    again: list[Episode] = []
    fractions: list[float] = []
    killer = threading.Thread(target=_kill_children, args=(3,))
    killer.start()
    made = list(make_episodes(1, [first, second], fractions.append, again.append))
    killer.join()
    assert [episode for episode, _ in made] == [first, second]
    failed, report = (result for _, result in made)
    assert isinstance(failed, EpisodeFailure)
    assert "ended twice" in failed.message
    assert isinstance(report, EpisodeReport)
    assert report.duration == 1.0
    assert again == [first, first, second]
    assert not first.target.exists()
    assert soundfile.info(second.target).frames == 8000
    assert fractions[-1] == 1.0


def _kill_children(count: int) -> None:
    """Kill the next `count` child processes as soon as they are there."""
    killed: set[int | None] = set()
    while len(killed) < count:
        for child in multiprocessing.active_children():
            if child.pid not in killed:
                child.kill()
                killed.add(child.pid)
        time.sleep(0.001)
