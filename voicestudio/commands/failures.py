"""Errors as one line, and what else the command line does about them."""

import logging
import os

from voicestudio.commands.lines import note
from voicestudio.errors import UserError
from voicestudio.log_file import TOLD, log_path

_log = logging.getLogger(__name__)
_MOST_DETAIL = 200


def tell(error: Exception) -> None:
    """Say on stderr, in one line, what went wrong.

    What no message was written for is a fault of the program; where it is stands in the log file.
    """
    known = isinstance(error, UserError)
    _log.error("%s", message_of(error), exc_info=None if known else error, extra=TOLD)
    note(f"voicestudio: {message_of(error).strip()}")


def message_of(error: Exception) -> str:
    """What the user is told of an error."""
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
