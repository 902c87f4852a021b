"""Errors as one line, and what else the command line does about them."""

import os
import sys
import traceback

from voicestudio.errors import UserError
from voicestudio.printable import one_line

TRACEBACK_VARIABLE = "VOICESTUDIO_TRACEBACK"
_MOST_DETAIL = 200


def tell(error: Exception) -> None:
    """Say on stderr, in one line, what went wrong.

    What no message was written for is a fault of the program; where it is is told on request.
    """
    if not isinstance(error, UserError) and os.environ.get(TRACEBACK_VARIABLE):
        traceback.print_exception(error)
    print(f"voicestudio: {one_line(_message(error))}", file=sys.stderr)


def _message(error: Exception) -> str:
    if isinstance(error, UserError):
        return str(error)
    if isinstance(error, OSError):  # the disk or its rights
        where = f"{os.fsdecode(error.filename)}: " if error.filename else ""
        return f"{where}{error.strerror or error}."
    if isinstance(error, MemoryError):
        return "there is not enough memory for this."
    return (
        f"unexpected {type(error).__name__}: {str(error)[:_MOST_DETAIL]} (this is a fault of the "
        f"program: set {TRACEBACK_VARIABLE}=1 to see where, and report it)."
    )
