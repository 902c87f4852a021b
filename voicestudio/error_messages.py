"""The sentence that tells the user about an error, whatever its kind."""

import os

from voicestudio.errors import UserError
from voicestudio.log_file import log_path

_MOST_DETAIL = 200


def message_of(error: Exception) -> str:
    """The sentence for the user about an error."""
    if isinstance(error, UserError):
        return str(error)
    if isinstance(error, OSError):  # the disk or its rights
        where = f"{os.fsdecode(error.filename)}: " if error.filename else ""
        return f"{where}{error.strerror or error}."
    if isinstance(error, MemoryError):
        return "there is not enough memory for this."
    return (
        f"unexpected {type(error).__name__}: {str(error)[:_MOST_DETAIL]} (this is a fault of the "
        f"program; please report it with {log_path()}, where the details are)."
    )
