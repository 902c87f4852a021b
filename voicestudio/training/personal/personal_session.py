"""The context of a personal training: its job, its folder, and its callbacks."""

from collections.abc import Callable
from dataclasses import dataclass

from voicestudio.training.common.recipe import Recipe
from voicestudio.training.common.supervision import StopRequested
from voicestudio.training.personal.training_events import Tell
from voicestudio.training.personal.training_folder import TrainingFolder
from voicestudio.training.personal.training_job import TrainingJob


@dataclass(frozen=True)
class Session:
    """One training while it runs.

    Attributes:
        job: the job.
        place: where everything of it is kept.
        tell: told every event.
        stop_asked: whether it is to stop now; asked at least every second or two.
        device: where it is computed, "cpu" or "cuda".
        recipe: another than the goal's own.
        workers: processes that make mixtures; 0: this one.
    """

    job: TrainingJob
    place: TrainingFolder
    tell: Tell
    stop_asked: Callable[[], bool]
    device: str
    recipe: Recipe | None
    workers: int

    def go_on(self) -> None:
        """Raise StopRequested where the training is to stop."""
        if self.stop_asked():
            raise StopRequested
