"""Errors of running an effect."""

from voicestudio.errors import UserError


class EngineError(UserError):
    """The effect itself failed or its process ended; nothing was changed."""


class UnsuitableError(UserError):
    """The sound holds nothing that the effect can be applied to, such as no speech."""
