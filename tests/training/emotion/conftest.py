"""Aligned pairs of generated sentences."""

from renderings import pairs  # noqa: F401
