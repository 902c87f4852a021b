"""Printing errors of commands as one line, and logging unexpected ones."""

import logging

from voicestudio.commands.lines import note
from voicestudio.error_messages import message_of
from voicestudio.errors import UserError
from voicestudio.log_file import TOLD

_log = logging.getLogger(__name__)


def tell(error: Exception) -> None:
    """Print an error in one line on stderr.

    An unexpected error is written to the log file with its traceback.
    """
    known = isinstance(error, UserError)
    _log.error("%s", message_of(error), exc_info=None if known else error, extra=TOLD)
    note(f"voicestudio: {message_of(error).strip()}")
