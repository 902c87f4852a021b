"""Training a network of a personal model with time limit, events and messages for the user."""

from collections.abc import Callable

from voicestudio.errors import UserError
from voicestudio.texts import tr
from voicestudio.training.common.run_folder import DamagedRunError
from voicestudio.training.common.supervision import Supervision
from voicestudio.training.common.training_run import TrainingGaveUpError, TrainingRun
from voicestudio.training.personal.damage import DamagedFilesError
from voicestudio.training.personal.personal_session import Session
from voicestudio.training.personal.training_events import (
    TIME_UP,
    Advice,
    Stage,
    time_up_sentence,
)

_GAVE_UP = tr(
    "The training failed: its numbers grew without bounds again "
    "and again. Check the recordings for loud noises, then begin "
    "again."
)


def train_supervised(
    run: TrainingRun,
    session: Session,
    supervision: Supervision,
    *,
    steps: int,
    seconds: float,
    save_every: float,
    time_is_up: Callable[[], bool],
) -> None:
    """Train `run` to `steps`, for `seconds` at most, saving every `save_every` seconds.

    Reports the stage to the session, and advises to train for longer if `time_is_up` and steps are
    left. Raises UserError if the training diverges, DamagedFilesError if the run's files are
    damaged, and StopRequested if it is asked to stop.
    """
    session.tell(Stage("training", run.step / steps))
    try:
        run.train(steps, seconds, save_every, supervision)
    except TrainingGaveUpError as error:
        raise UserError(_GAVE_UP) from error
    except DamagedRunError as error:
        raise DamagedFilesError from error
    share = run.step / steps
    session.tell(Stage("training", share))  # kept on disk, unlike `Progress`, for resuming
    session.go_on()
    if time_is_up() and share < 1:
        session.tell(Advice(TIME_UP, time_up_sentence(share)))
