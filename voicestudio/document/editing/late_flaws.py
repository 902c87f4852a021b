"""Adding markers for flaws that were found after a file was opened."""

from voicestudio.audio.condition import Condition
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.history import History
from voicestudio.document.editing.markers import Marker
from voicestudio.document.timeline.origins import place_now


def with_flaws_marked(history: History, known: Condition, found: Condition) -> Edit | None:
    """Return the edit that marks flaws of `found` that `known` lacks, where they are now, if any.

    Flaws in sound that has been removed get no marker.
    """
    opened, now = history.states[0].timeline, history.current.timeline
    marks: list[Marker] = []
    for flaw in set(found.flaws) - set(known.flaws):
        start, stop = (place_now(opened, frame, now) for frame in (flaw.start, flaw.stop))
        if start is not None and stop is not None and start <= stop:
            marks.append(Marker(start, stop, flaw.reason))
    if not marks:
        return None
    markers = history.markers.added(*marks)
    return Edit("Mark damage", now, markers=markers)
