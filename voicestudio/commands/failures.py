"""Printing errors of commands as one line, and logging unexpected ones."""

import logging
import os

from voicestudio.commands.lines import note
from voicestudio.errors import UserError
from voicestudio.log_file import TOLD, log_path

_log = logging.getLogger(__name__)
_MOST_DETAIL = 200


def tell(error: Exception) -> None:
    """Print an error in one line on stderr.

    An unexpected error is written to the log file with its traceback.
    """
    known = isinstance(error, UserError)
    _log.error("%s", message_of(error), exc_info=None if known else error, extra=TOLD)
    note(f"voicestudio: {message_of(error).strip()}")


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
