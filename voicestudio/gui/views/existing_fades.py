"""Finds fades and gain that were applied to exactly the selection, so that they can be changed."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from voicestudio.document.editing import fades
from voicestudio.document.editing.fades import Fade, Side
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.model.session import EditorSession


@dataclass(frozen=True)
class MadeBefore:
    """The fades and the gain of exactly this selection.

    A gain of selected frequencies (`banded`) cannot be changed: a new one is applied after it.
    """

    timeline: Timeline
    selection: tuple[int, int]
    banded: bool
    fades: Mapping[Side, Fade | None]
    decibels: float


class MadeLookup:
    """Looks them up, once for each timeline and selection of a session."""

    def __init__(self, session: EditorSession) -> None:
        self._session = session
        self._known: MadeBefore | None = None

    def look(self) -> MadeBefore | None:
        """The fades and gain of the selection; None without a selection."""
        timeline, selection = self._session.timeline, self._session.selection
        if timeline is None or selection[0] == selection[1]:
            return None
        known, banded = self._known, self._session.band is not None
        same = known is not None and known.timeline is timeline
        if known is None or not same or (known.selection, known.banded) != (selection, banded):
            known = self._known = _made(timeline, selection, banded)
        return known


def _made(timeline: Timeline, selection: tuple[int, int], banded: bool) -> MadeBefore:
    gain = 1.0 if banded else fades.gain_at(timeline, *selection)
    decibels = 20 * math.log10(gain) if gain > 0 else -math.inf
    sides: dict[Side, Fade | None] = {
        side: fades.fade_at(timeline, *selection, side) for side in ("in", "out")
    }
    return MadeBefore(timeline, selection, banded, sides, round(decibels, 2))
