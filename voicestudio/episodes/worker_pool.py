"""Making episodes in several processes; one that dies costs only its own episode a second try."""

import logging
import multiprocessing
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from enum import Enum, auto
from multiprocessing import resource_tracker
from multiprocessing.connection import wait
from pathlib import Path
from typing import Protocol

from voicestudio.ending_signals import ending_signals_held
from voicestudio.episodes.episode_making import Episode
from voicestudio.episodes.episode_worker import (
    EpisodeFailure,
    Interruption,
    Result,
    serve_episodes,
)
from voicestudio.errors import UserError
from voicestudio.inference.device import core_count
from voicestudio.log_file import TOLD
from voicestudio.texts import tr

_log = logging.getLogger(__name__)
_TRIES = 2
_STOPPING_SECONDS = 10.0
_USUAL_JOBS = 4
MOST_JOBS = 64
"""How many processes may be asked for."""


def usual_jobs() -> int:
    """Return how many processes are started where the user does not say: one a core, at most 4."""
    return min(core_count(), _USUAL_JOBS)


def make_episodes(
    jobs: int,
    episodes: Sequence[Episode],
    progress: Callable[[float], None],
    again: Callable[[Episode], None],
) -> Generator[tuple[Episode, Result], None, None]:
    """Make episodes in `jobs` processes, and yield each with its result as soon as it is there.

    An episode whose process dies is made once more after `again` was called with it, which may
    clear up. `progress` gets fractions of the whole. When the generator is closed, the processes
    cancel their work and end. Raises UserError when no process can be started.
    """
    used = min(jobs, len(episodes))
    yield from EpisodePool(used, _Given(episodes, progress, again)).results()


class EpisodeSupply(Protocol):
    """Where a pool gets its episodes, and whom it tells of them; called in the pool's thread."""

    def take(self) -> Episode | None:
        """Return what is to be made next; None if there is nothing now."""
        ...

    def tell(self, episode: Episode, fraction: float) -> None:
        """Called with how far an episode is, from 0 to 1."""
        ...

    def lose(self, episode: Episode) -> None:
        """Called when the process that made an episode has died; it may clear up."""
        ...


class _Given:
    """A supply of episodes that are known from the beginning."""

    def __init__(
        self,
        episodes: Sequence[Episode],
        progress: Callable[[float], None],
        again: Callable[[Episode], None],
    ) -> None:
        self._waiting, self._progress = deque(episodes), progress
        self._again = again
        self._fractions = {episode.target: 0.0 for episode in episodes}

    def take(self) -> Episode | None:
        return self._waiting.popleft() if self._waiting else None

    def tell(self, episode: Episode, fraction: float) -> None:
        self._fractions[episode.target] = fraction
        self._progress(sum(self._fractions.values()) / len(self._fractions))

    def lose(self, episode: Episode) -> None:
        self._again(episode)


class _Worker:
    """One process, with the episode it is at (None: it waits for one)."""

    def __init__(self, threads: int, niceness: int) -> None:
        self._arguments = threads, niceness
        self.episode: Episode | None = None
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        # A daemon: it ends with this process even if nobody ends it.
        self.process = context.Process(
            target=serve_episodes,
            args=(theirs, *self._arguments),
            name="voicestudio-batch",
            daemon=True,
        )
        try:
            resource_tracker.ensure_running()  # which would let signals through
            # Ctrl+C reaches all processes of a terminal, and one that is starting would complain.
            with ending_signals_held():
                self.process.start()
        except OSError as error:
            self.connection.close()
            raise UserError(
                tr("No process can be started for the batch: {error}.", error=error)
            ) from error
        finally:
            theirs.close()

    def send(self, message: Episode | Interruption) -> None:
        """Send to the process; one that has died is found out when it is read from."""
        try:
            self.connection.send(message)
        except OSError:
            _log.info("the worker %s is gone", self.process.pid)

    def replace(self) -> None:
        """Start another process in the place of one that died."""
        self.end(0.0)
        _log.error("a worker ended by itself, exit code %s", self.process.exitcode, extra=TOLD)
        self._start()

    def end(self, patience: float) -> None:
        self.connection.close()
        self.process.join(patience)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


class _Wish(Enum):
    """What another thread asks a pool for."""

    PAUSE = auto()
    GO_ON = auto()
    LOOK = auto()
    STOP = auto()


class EpisodePool:
    """Up to `jobs` processes that make what a supply hands out; each is started when needed.

    `results` runs in one thread; another one may call everything else. `niceness` is that of the
    processes.
    """

    def __init__(self, jobs: int, supply: EpisodeSupply, *, niceness: int = 0) -> None:
        self._jobs, self._supply, self._niceness = jobs, supply, niceness
        self._workers: list[_Worker] = []
        self._again: deque[Episode] = deque()
        self._tries: Counter[Path] = Counter()
        self._paused = self._stopped = False
        # The thread of `results` waits for the processes and for wishes at once.
        self._wishes, self._wished = multiprocessing.Pipe(duplex=False)

    def results(self) -> Generator[tuple[Episode, Result], None, None]:
        """Yield each episode with its result, until the supply has no more, or `stop`.

        It is made as `make_episodes` says. Raises UserError when no process can be started.
        """
        try:
            yield from self._results()
        finally:
            _end(self._workers)

    def pause(self) -> None:
        """Have all processes wait, in the middle of their episodes, until `go_on`."""
        self._wished.send(_Wish.PAUSE)

    def go_on(self) -> None:
        self._wished.send(_Wish.GO_ON)

    def look(self) -> None:
        """Ask the supply again: it may have got more."""
        self._wished.send(_Wish.LOOK)

    def drop(self, source: Path) -> None:
        """Give up the episode that is being made of a recording; it has no result."""
        self._wished.send(source)

    def stop(self) -> None:
        """Give up what is being made, and end `results`."""
        self._wished.send(_Wish.STOP)

    def _results(self) -> Iterator[tuple[Episode, Result]]:
        while True:
            while self._wishes.poll():
                self._obey(self._wishes.recv())
            if self._stopped:
                return
            self._hand_out()
            busy = {w.connection: w for w in self._workers if w.episode is not None}
            if not busy and not self._paused:
                return
            for connection in wait([*busy, self._wishes]):
                worker = busy.get(connection)  # type: ignore[call-overload]
                if worker is not None and (result := self._heard(worker)) is not None:
                    yield result

    def _obey(self, wish: _Wish | Path) -> None:
        if isinstance(wish, Path):
            self._drop(wish)
        elif wish == _Wish.STOP:
            self._stopped = True
        elif wish in (_Wish.PAUSE, _Wish.GO_ON):
            self._paused = wish == _Wish.PAUSE
            told = Interruption.PAUSE if self._paused else Interruption.GO_ON
            for worker in self._workers:
                if worker.episode is not None:
                    worker.send(told)

    def _drop(self, source: Path) -> None:
        self._again = deque(episode for episode in self._again if episode.source != source)
        for worker in self._workers:
            if worker.episode is not None and worker.episode.source == source:
                self._tries[worker.episode.target] = _TRIES  # it is not made again if that fails
                worker.send(Interruption.DROP)

    def _hand_out(self) -> None:
        """Have as many episodes made at once as there may be processes."""
        idle = [worker for worker in self._workers if worker.episode is None]
        while not self._paused and (idle or len(self._workers) < self._jobs):
            episode = self._again.popleft() if self._again else self._supply.take()
            if episode is None:
                return
            worker = idle.pop(0) if idle else self._new_worker()
            self._tries[episode.target] += 1
            worker.episode = episode
            worker.send(episode)

    def _new_worker(self) -> _Worker:
        worker = _Worker(max(1, core_count() // self._jobs), self._niceness)
        self._workers.append(worker)
        return worker

    def _heard(self, worker: _Worker) -> tuple[Episode, Result] | None:
        """Take one message from a worker; return its episode's result if it is one."""
        episode = worker.episode
        assert episode is not None
        try:
            message = worker.connection.recv()
        except (EOFError, OSError):
            return self._died(worker, episode)
        if isinstance(message, float):
            self._supply.tell(episode, message)
            return None
        worker.episode = None
        if isinstance(message, Interruption):  # it was dropped
            return None
        self._supply.tell(episode, 1.0)
        return episode, message

    def _died(self, worker: _Worker, episode: Episode) -> tuple[Episode, Result] | None:
        worker.episode = None
        worker.replace()
        self._supply.tell(episode, 0.0)
        self._supply.lose(episode)
        if self._tries[episode.target] < _TRIES:
            self._again.append(episode)
            return None
        self._supply.tell(episode, 1.0)
        reason = tr(
            "The process that made it was ended twice, perhaps for lack of memory: try it with "
            "fewer at a time."
        )
        return episode, EpisodeFailure(reason)


def _end(workers: Sequence[_Worker]) -> None:
    """Let all processes end; those that are at work notice it between two blocks."""
    for worker in workers:
        with suppress(OSError):
            worker.connection.close()
    for worker in workers:
        worker.end(_STOPPING_SECONDS)
