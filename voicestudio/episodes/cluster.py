"""Making episodes on the workers of a Dask cluster (`pip install voicestudio[cluster]`)."""

import importlib
import os
import secrets
import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from voicestudio.episodes.episode_making import Episode
from voicestudio.episodes.episode_worker import EpisodeFailure, Result, made_or_failure
from voicestudio.error_messages import message_of
from voicestudio.errors import UserError
from voicestudio.inference.device import THREADS_VARIABLE
from voicestudio.texts import tr

_PATIENCE = "20s"
_ASKING_SECONDS = 2.0
_NEEDS_DASK = tr(
    "--scheduler needs Dask, which is not installed: pip install 'voicestudio[cluster]' brings it."
)


def make_on_cluster(
    scheduler: str,
    episodes: Sequence[Episode],
    progress: Callable[[float], None],
    again: Callable[[Episode], None],
) -> Generator[tuple[Episode, Result], None, None]:
    """Make episodes as `worker_pool.make_episodes` does, on the cluster of a Dask scheduler.

    `scheduler` is an address such as "tcp://host:8786". Its workers see the files under the same
    paths. The scheduler gives the episodes of a worker that died to others, as often as it is set
    to. `again` is not needed: each try writes a file of its own. Raises UserError when Dask is not
    installed or no scheduler answers.
    """
    if not episodes:
        return
    distributed = _distributed()
    with _client(distributed, scheduler) as client:
        stop = distributed.Event(f"voicestudio-{secrets.token_hex(8)}", client=client)
        submitted = {
            client.submit(_make_on_worker, episode, stop.name, pure=False): episode
            for episode in episodes
        }
        try:
            for done, future in enumerate(distributed.as_completed(list(submitted)), 1):
                yield submitted[future], _collected(submitted[future], future)
                progress(done / len(episodes))
        finally:
            with suppress(Exception):  # the scheduler may be gone
                stop.set()
                client.cancel(list(submitted))


def _distributed() -> Any:
    try:
        return importlib.import_module("distributed")
    except ImportError as error:
        raise UserError(_NEEDS_DASK) from error


def _client(distributed: Any, scheduler: str) -> Any:
    try:
        return distributed.Client(scheduler, timeout=_PATIENCE)
    except (OSError, ValueError, TimeoutError) as error:
        raise UserError(
            tr(
                "No Dask scheduler answers at {scheduler}: give an address as tcp://host:8786.",
                scheduler=scheduler,
            )
        ) from error


@dataclass(frozen=True)
class _Try:
    """An episode made by a worker; each try of an episode has a file `path` of its own."""

    path: Path
    result: Result


def _collected(episode: Episode, future: Any) -> Result:
    """Return the result of a task, with its file at the target of the episode."""
    try:
        made: _Try = future.result()
        if not isinstance(made.result, EpisodeFailure):
            made.path.replace(episode.target)
    except Exception as error:  # of Dask: the workers died too often, or cannot import us
        return EpisodeFailure(tr("The cluster did not make it: {reason}", reason=message_of(error)))
    return made.result


# The folder for results and the network in memory are for one thread at a time.
_one_at_a_time = threading.Lock()


def _make_on_worker(episode: Episode, stop: str) -> _Try:
    """Make an episode, in a task of Dask. Raises Cancelled once the event `stop` is set."""
    target = episode.target
    path = target.with_name(f"{target.stem}-{secrets.token_hex(4)}{target.suffix}")
    os.environ.setdefault(THREADS_VARIABLE, "1")  # there is a worker for each core
    with _one_at_a_time:
        mine = replace(episode, target=path)
        return _Try(path, made_or_failure(mine, lambda _fraction: None, _Stop(stop)))


class _Stop:
    """Whether the batch has ended: asks the scheduler, every few seconds."""

    def __init__(self, name: str) -> None:
        self._event = _distributed().Event(name)
        self._next = 0.0

    def __call__(self) -> bool:
        if time.monotonic() < self._next:
            return False
        self._next = time.monotonic() + _ASKING_SECONDS
        return self._event.is_set()
