"""The one sample rate at which speech is analysed, processed and learnt."""

SAMPLE_RATE = 48_000
"""Frames per second. Sound at other rates is converted to it and back; a new recording has it."""
