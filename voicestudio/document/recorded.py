"""Putting what was recorded into a sound."""

from voicestudio.document.crossfade import joined, spliced
from voicestudio.document.edits import Edit
from voicestudio.document.timeline import SilenceMedium, Timeline
from voicestudio.errors import UserError


def record(timeline: Timeline, start: int, clip: Timeline, *, punched: bool = False) -> Edit:
    """Put `clip` over what is at `start` (at most the end), as long as it lasts, or at the end.

    It is cross-faded inside its first and last 5 ms with what was there, or with silence where it
    reaches beyond the end; every sample outside of it stays bit-identical, and so do markers. A
    stretch that was `punched` is selected afterwards, otherwise the cursor is behind the clip.
    """
    if not 0 <= start <= timeline.frames or not clip.frames:
        raise UserError("Nothing was recorded that could be put in here.")
    stop = start + clip.frames
    longer = timeline
    if stop > timeline.frames:
        rest = stop - timeline.frames
        quiet = SilenceMedium(timeline.sample_rate, timeline.channels, rest)
        longer = joined(timeline, Timeline.from_medium(quiet))
    selection = (start if punched else stop, stop)
    return Edit("Record", spliced(longer, start, stop, clip), selection)
