"""What goes wrong while an effect runs."""

from voicestudio.errors import UserError


class EngineError(UserError):
    """The effect itself failed or its process ended; nothing was changed."""


class UnsuitableError(UserError):
    """The effect found nothing in the sound that it could be done to."""
