"""What goes wrong while an effect runs."""

from voicestudio.errors import UserError


class EngineError(UserError):
    """The effect itself failed or its process ended; nothing was changed."""
