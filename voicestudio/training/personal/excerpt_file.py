"""Opening the file of an excerpt."""

from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import Medium
from voicestudio.errors import UserError
from voicestudio.texts import tr
from voicestudio.training.personal.training_job import Excerpt


def open_excerpt(excerpt: Excerpt) -> tuple[Medium, int]:
    """Open the file of an excerpt; return its medium and the frame at which the excerpt ends.

    Raises UserError if the file is missing, unreadable or shorter than when it was chosen.
    """
    medium = open_medium(excerpt.path)
    stop = medium.frames if excerpt.stop is None else excerpt.stop
    if not excerpt.start < stop <= medium.frames:
        raise UserError(
            tr(
                "{path} has changed since it was chosen: choose the recording again.",
                path=excerpt.path,
            )
        )
    return medium, stop
