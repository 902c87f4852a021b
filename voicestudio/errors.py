"""Errors that are shown to the user."""

from voicestudio.printable import shown


class UserError(Exception):
    """An error the user can understand and fix.

    The message is one sentence: what is wrong, where, and, if it helps, what to do. The command
    line prints it and exits with status 2; the window shows it in its message bar. Characters of
    file names that cannot be displayed are escaped in the message.
    """

    def __str__(self) -> str:
        # The message itself, which may be a text that remembers what it was made of.
        return shown(self.args[0] if len(self.args) == 1 else super().__str__())


class Cancelled(Exception):  # noqa: N818 (not an error)  # noqa: N818  # not an error
    """Work was stopped at its caller's request; it left nothing behind."""
