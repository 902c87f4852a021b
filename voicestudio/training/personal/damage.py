"""Handling of a training's files that are damaged or belong to another training."""

import contextlib
from collections.abc import Iterator

from voicestudio.errors import UserError
from voicestudio.texts import tr
from voicestudio.training.personal.personal_session import Session
from voicestudio.training.personal.training_events import Advice

_BEGINS_AGAIN = tr("Files of this training were damaged, so it begins again from the recordings.")


class DamagedFilesError(UserError):
    """A training cannot be resumed from its files."""

    def __init__(self) -> None:
        super().__init__(tr("The files of this training are damaged: begin a new one."))


@contextlib.contextmanager
def as_damage() -> Iterator[None]:
    """UserErrors in here are about damaged files, unless reading them was not permitted."""
    try:
        yield
    except UserError as error:
        if isinstance(error.__cause__, PermissionError):
            raise error.__cause__ from error
        raise DamagedFilesError from error


def begin_again(session: Session) -> None:
    """Delete the files of a damaged training, and report it.

    Raises UserError, and deletes nothing, where a recording is not there to begin again from.
    """
    job = session.job
    for excerpt in (*job.voice, *job.room):
        if not excerpt.path.is_file():
            raise UserError(
                tr(
                    "Files of this training are damaged, and there is no {path} to "
                    "begin again from: put it back, then resume.",
                    path=excerpt.path,
                )
            )
    session.place.begin_anew()
    session.tell(Advice("damaged", _BEGINS_AGAIN))
