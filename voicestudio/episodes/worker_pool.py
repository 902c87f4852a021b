"""Making episodes in several processes; one that dies costs only its own episode a second try."""

import logging
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from multiprocessing import resource_tracker
from multiprocessing.connection import wait

from voicestudio.ending_signals import ending_signals_held
from voicestudio.episodes.episode_making import Episode
from voicestudio.episodes.episode_worker import EpisodeFailure, Result, serve_episodes
from voicestudio.errors import UserError
from voicestudio.log_file import TOLD

_log = logging.getLogger(__name__)
_TRIES = 2
_STOPPING_SECONDS = 10.0


def core_count() -> int:
    """Return how many cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


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
    run = _Run(episodes, progress, again)
    # Two threads on two cores are slower than one: see `device.prepare_torch`.
    threads = max(1, core_count() // max(2, jobs))
    try:
        for _ in range(min(jobs, len(episodes))):
            run.workers.append(_Worker(threads))
        yield from run.results()
    finally:
        _end(run.workers)


class _Worker:
    """One process, with the number of the episode it is at (None: it waits for one)."""

    def __init__(self, threads: int) -> None:
        self._threads = threads
        self.number: int | None = None
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        # A daemon: it ends with this process even if nobody ends it.
        self.process = context.Process(
            target=serve_episodes,
            args=(theirs, self._threads),
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
            raise UserError(f"No process can be started for the batch: {error}.") from error
        finally:
            theirs.close()

    def begin(self, number: int, episode: Episode) -> None:
        """Start with an episode; a process that has died is found out when it is read from."""
        self.number = number
        try:
            self.connection.send(episode)
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


class _Run:
    """The state of one call: what waits, what is being made, and how far it is."""

    def __init__(
        self,
        episodes: Sequence[Episode],
        progress: Callable[[float], None],
        again: Callable[[Episode], None],
    ) -> None:
        self._episodes, self._progress, self._again = episodes, progress, again
        self._waiting = deque(range(len(episodes)))
        self._tries = [0] * len(episodes)
        self._fractions = [0.0] * len(episodes)
        self.workers: list[_Worker] = []

    def results(self) -> Iterator[tuple[Episode, Result]]:
        while True:
            self._hand_out()
            busy = {w.connection: w for w in self.workers if w.number is not None}
            if not busy:
                return
            for connection in wait(list(busy)):
                worker = busy[connection]  # type: ignore[index]
                result = self._heard(worker)
                if result is not None:
                    yield result

    def _hand_out(self) -> None:
        for worker in self.workers:
            if worker.number is None and self._waiting:
                number = self._waiting.popleft()
                self._tries[number] += 1
                worker.begin(number, self._episodes[number])

    def _heard(self, worker: _Worker) -> tuple[Episode, Result] | None:
        """Take one message from a worker; return its episode's result if it is one."""
        number = worker.number
        assert number is not None
        try:
            message = worker.connection.recv()
        except (EOFError, OSError):
            return self._died(worker, number)
        if isinstance(message, float):
            self._tell(number, message)
            return None
        worker.number = None
        self._tell(number, 1.0)
        return self._episodes[number], message

    def _died(self, worker: _Worker, number: int) -> tuple[Episode, Result] | None:
        worker.number = None
        worker.replace()
        self._tell(number, 0.0)
        self._again(self._episodes[number])
        if self._tries[number] < _TRIES:
            self._waiting.appendleft(number)
            return None
        self._tell(number, 1.0)
        reason = "The process that made it was ended twice, perhaps for lack of memory"
        return self._episodes[number], EpisodeFailure(f"{reason}: try it with fewer --jobs.")

    def _tell(self, number: int, fraction: float) -> None:
        self._fractions[number] = fraction
        self._progress(sum(self._fractions) / len(self._fractions))


def _end(workers: Sequence[_Worker]) -> None:
    """Let all processes end; those that are at work notice it between two blocks."""
    for worker in workers:
        worker.connection.close()
    for worker in workers:
        worker.end(_STOPPING_SECONDS)
