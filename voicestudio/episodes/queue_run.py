"""A batch whose list of recordings may change while it is made."""

import threading
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from voicestudio.episodes.batch_folder import opened_batch_folder
from voicestudio.episodes.batch_inputs import BatchInput
from voicestudio.episodes.batch_run import BatchOutcome, BatchRecipe, BatchRun
from voicestudio.episodes.episode_making import Episode
from voicestudio.episodes.worker_pool import EpisodePool

# The window and the sound card come first.
_NICENESS = 10


@dataclass(frozen=True)
class QueueOptions:
    """The processing of each recording of a queue.

    Attributes:
        recipe: Chain and export.
        folder: The output folder.
        jobs: The number of files made at a time, from 1 to `worker_pool.MOST_JOBS`.
        overwrite: Whether files that no batch has made are replaced.
    """

    recipe: BatchRecipe
    folder: Path
    jobs: int = 1
    overwrite: bool = False


class QueueRun:
    """One run of a queue: `run` makes its files, and another thread may call everything else.

    In the thread of `run`, `told(path, fraction)` is called while a file is made, and
    `ended(path, outcome)` when one is done or has failed.
    """

    def __init__(
        self,
        options: QueueOptions,
        told: Callable[[Path, float], None],
        ended: Callable[[Path, BatchOutcome], None],
    ) -> None:
        self._options, self._told, self._ended = options, told, ended
        self._lock = threading.Lock()
        self._waiting: list[BatchInput] = []
        self._being_made: set[Path] = set()
        self._unknown: list[BatchInput] = []
        self._batch: BatchRun | None = None
        self._pool = EpisodePool(options.jobs, self, niceness=_NICENESS)
        self.pause, self.go_on, self.stop = self._pool.pause, self._pool.go_on, self._pool.stop

    def run(self) -> None:
        """Make the files until none is left, or `stop`. Raises UserError.

        Those that are being made when it is stopped are left to the next run.
        """
        options = self._options
        with opened_batch_folder(options.folder) as folder:
            batch = BatchRun(folder, options.recipe, overwrite=options.overwrite)
            self._batch = batch
            with closing(self._pool.results()) as results:
                for episode, result in results:
                    outcome = batch.ended(episode, result)
                    with self._lock:
                        self._being_made.discard(episode.source)
                    self._ended(episode.source, outcome)

    @property
    def has_begun(self) -> bool:
        """Whether the output folder was opened, so that files can be made."""
        return self._batch is not None

    def set_waiting(self, inputs: Iterable[BatchInput]) -> None:
        """Set the recordings that are to be made, in their order; begun ones are not among them."""
        with self._lock:
            self._waiting = list(inputs)
            self._unknown = list(self._waiting)
        self._pool.look()

    def drop(self, path: Path) -> None:
        """Cancel a recording, waiting or begun; it has no outcome."""
        with self._lock:
            self._waiting = [one for one in self._waiting if one.path != path]
            self._being_made.discard(path)
        self._pool.drop(path)

    # -- called by the pool -------------------------------------------------------------------

    def take(self) -> Episode | None:
        """Return the next episode to make; recordings that need no work are reported at once."""
        batch = self._batch
        assert batch is not None  # the pool runs
        while (one := self._next(batch)) is not None:
            planned = batch.planned(one)
            if isinstance(planned, Episode):
                self._told(one.path, 0.0)
                return planned
            with self._lock:
                self._being_made.discard(one.path)
            self._ended(one.path, planned)
        return None

    def tell(self, episode: Episode, fraction: float) -> None:
        assert self._batch is not None
        self._batch.keep_folder()
        self._told(episode.source, fraction)

    def lose(self, episode: Episode) -> None:
        assert self._batch is not None
        self._batch.clear_up(episode)

    def _next(self, batch: BatchRun) -> BatchInput | None:
        with self._lock:
            unknown, self._unknown = self._unknown, []
        batch.know(unknown)
        with self._lock:
            # The caller of `set_waiting` may not know yet of those that were begun.
            left = [one for one in self._waiting if one.path not in self._being_made]
            self._waiting = left[1:]
            if not left:
                return None
            self._being_made.add(left[0].path)
            return left[0]
