"""Which stretch of a timeline a recording made in this program fills."""

from bisect import bisect_right

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.document.timeline.crossfade import without_crossfades
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.transforms import ChannelMix


def captured_at(timeline: Timeline, frame: int) -> tuple[int, int] | None:
    """Return the stretch that one recording made here fills at `frame`, or before it; or None."""
    pieces = list(without_crossfades(timeline).pieces())
    for place in (frame, frame - 1):
        found = bisect_right(pieces, place, key=lambda piece: piece[0]) - 1
        if found < 0 or place >= timeline.frames or not is_capture(pieces[found][1].medium):
            continue
        medium, first, last = pieces[found][1].medium, found, found
        while first and pieces[first - 1][1].medium is medium:
            first -= 1
        while last + 1 < len(pieces) and pieces[last + 1][1].medium is medium:
            last += 1
        return pieces[first][0], pieces[last][0] + pieces[last][1].length
    return None


def is_capture(medium: Medium) -> bool:
    """Whether `medium` is a file that was made here, not one of the user's."""
    file = medium.source if isinstance(medium, ChannelMix) else medium
    return isinstance(file, FileMedium) and file.source is None
