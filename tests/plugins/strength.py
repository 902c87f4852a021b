"""Changing the strength of takes over the whole timeline, as the window's slider does."""

from voicestudio.document.editing.edits import Edit, strength_change
from voicestudio.document.editing.strengths import StrengthChange
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import Timeline


def at_strength(timeline: Timeline, take: Take, strength: float) -> Edit:
    change = StrengthChange(frozenset({take.id}), 0, timeline.frames, strength)
    return strength_change(timeline, change)
