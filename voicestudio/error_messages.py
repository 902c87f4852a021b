"""The sentence that tells the user about an error, whatever its kind."""

import os

from voicestudio.errors import UserError
from voicestudio.log_file import log_path
from voicestudio.texts import tr

_MOST_DETAIL = 200


def message_of(error: Exception) -> str:
    """The sentence for the user about an error."""
    if isinstance(error, UserError):
        return str(error)
    if isinstance(error, OSError):  # the disk or its rights
        where = f"{os.fsdecode(error.filename)}: " if error.filename else ""
        return f"{where}{error.strerror or error}."
    if isinstance(error, MemoryError):
        return tr("there is not enough memory for this.")
    return tr(
        "unexpected {kind}: {detail} (this is a fault of the program; "
        "please report it with {path}, where the details are).",
        kind=type(error).__name__,
        detail=str(error)[:_MOST_DETAIL],
        path=log_path(),
    )
