"""Training of one personal model from the job in a folder: begins or resumes it."""

import errno
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Protocol

from voicestudio.errors import UserError
from voicestudio.texts import tr
from voicestudio.training.common.recipe import Recipe
from voicestudio.training.common.supervision import StopRequested
from voicestudio.training.personal.damage import DamagedFilesError, begin_again
from voicestudio.training.personal.personal_session import Session
from voicestudio.training.personal.training_events import Event, Failed, Paused, Result, Tell
from voicestudio.training.personal.training_folder import TrainingFolder, only_training
from voicestudio.training.personal.training_job import read_job


class Adaptation(Protocol):
    """One training of a goal, from the job to the profile, as far as it has come.

    Attributes:
        step: the number of steps done.
    """

    step: int

    def run(self) -> Result:
        """Begin or resume the training, and judge its result.

        Raises StopRequested if the session is to stop, DamagedFilesError if it cannot be resumed
        from its files, UserError and OSError.
        """
        ...


_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def train_personal(
    folder: Path,
    tell: Tell,
    stop_asked: Callable[[], bool],
    device: str = "cpu",
    *,
    recipe: Recipe | None = None,
    workers: int = 1,
    alone: bool = False,
) -> Result | Paused:
    """Train what `folder`/job.json asks for; finished stages are not repeated.

    `tell` is called with every event; the last one is returned, or `Failed` if an error ended the
    training; the folder keeps them as well. `stop_asked` is asked at least every second or two:
    once it returns True everything is saved, so that another call continues from there. `device` is
    "cpu" or "cuda". torch has to be set up (`inference.device.prepare_torch`). `recipe` stands in
    for the goal's own; `workers` processes make mixtures (0: this one). `alone`: the caller is in
    `only_training` already.

    Raises UserError if the material is unsuitable, another training is running, or the disk cannot
    be written.
    """
    place = TrainingFolder(folder)

    def noted(event: Event) -> None:
        place.note(event)
        tell(event)

    try:
        with nullcontext() if alone else only_training():
            session = Session(read_job(folder), place, noted, stop_asked, device, recipe, workers)
            return _trained(session)
    except UserError as error:
        tell(Failed(str(error)))
        raise
    except OSError as error:
        told = _disk_error(folder, error)
        tell(Failed(str(told)))
        raise told from error


def _trained(session: Session) -> Result | Paused:
    """Train as far as may be; where files were damaged, from the recordings again."""
    if not session.place.can_go_on:
        session.place.begin_anew()  # such as reports on unsuitable recordings
    try:
        event = _run(session)
    except DamagedFilesError:
        begin_again(session)
        event = _run(session)
    session.tell(event)
    return event


def _run(session: Session) -> Result | Paused:
    adaptation = _adaptation(session)
    try:
        return adaptation.run()
    except StopRequested:
        return Paused(adaptation.step)


def _adaptation(session: Session) -> Adaptation:
    if session.job.goal == "emotion":
        from voicestudio.training.personal.emotion.converter_adaptation import ConverterAdaptation

        return ConverterAdaptation(session)
    from voicestudio.training.personal.enhancer.enhancer_adaptation import EnhancerAdaptation

    return EnhancerAdaptation(session)


def _disk_error(folder: Path, error: OSError) -> UserError:
    if error.errno in _FULL:
        return UserError(
            tr(
                "The disk with {folder} is full: make room, then the training "
                "can go on where it was.",
                folder=folder,
            )
        )
    return UserError(
        tr(
            "The training in {folder} cannot go on ({reason}): it is kept unchanged.",
            folder=folder,
            reason=error.strerror or error,
        )
    )
