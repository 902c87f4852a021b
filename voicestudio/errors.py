"""Errors a user can cause and is told about."""

from voicestudio.printable import shown


class UserError(Exception):
    """Something the user can understand and mend.

    The message is one sentence: what is wrong, where, and, if it helps, what to do. The command
    line prints it and exits with status 2; the window shows it in its message bar. File names in it
    may be anything: as text it is fit to be shown.
    """

    def __str__(self) -> str:
        return shown(super().__str__())


class Cancelled(Exception):  # noqa: N818 (not an error)  # noqa: N818  # not an error
    """Work was stopped because its caller asked for it; nothing is wrong and nothing was kept."""
