"""The proposed cuts of one search, with their ticks, as the recording is now."""

from collections.abc import Mapping, Sequence

import numpy as np

from voicestudio.document.editing.done_steps import DoneSteps
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.cutting_steps import shorten_step
from voicestudio.gui.views.cut_marks import CutMarks
from voicestudio.shortening.proposed_cuts import CutKind, ProposedCut, ShortenSettings
from voicestudio.texts import listed, tr

_NAMES: dict[CutKind, tuple[str, str]] = {
    "pause": ("pause", "pauses"),
    "filler": ("filler", "fillers"),
}


class CutList:
    """The cuts found in frames [start, stop) of `timeline` with those settings.

    There may be thousands, so what is asked about all of them is kept in arrays.

    Attributes:
        found: All cuts, in frames of `timeline`.
        present: The timeline that the shown cuts refer to, each in a row from 0 on.
    """

    def __init__(
        self,
        timeline: Timeline,
        start: int,
        stop: int,
        settings: ShortenSettings,
        found: Sequence[ProposedCut],
    ) -> None:
        self.timeline, self.start, self.stop, self.settings = timeline, start, stop, settings
        self.found = found
        fields = [(cut.start, cut.stop, cut.found_start, cut.found_stop) for cut in found]
        self._frames = np.array(fields, np.int64).reshape(-1, 4).T
        self._fillers = np.array([cut.kind == "filler" for cut in found], bool)
        # About half of what sounds like a filler is none: each is to be heard first.
        self._ticked = ~self._fillers
        self.show_found()

    @property
    def everything(self) -> bool:
        """Whether all of the recording was searched."""
        return (self.start, self.stop) == (0, self.timeline.frames)

    # -- what is shown ----------------------------------------------------------------------

    def show_found(self) -> None:
        """Show all cuts, as they were found."""
        self._show(self.timeline, np.arange(len(self.found)), np.zeros(len(self.found), np.int64))

    def show_moved(self, present: Timeline, moved: Sequence[int | None]) -> None:
        """Show the cuts as they are in `present`: how far each has moved, or None if it is gone."""
        left = [(number, by) for number, by in enumerate(moved) if by is not None]
        numbers, distances = np.array(left, np.int64).reshape(-1, 2).T
        self._show(present, numbers, distances)

    def show_others(self, present: Timeline, ranges: Sequence[tuple[int, int]]) -> None:
        """Show the cuts that are left in `present`, which was made by removing `ranges`.

        They are ascending and apart, in frames of the `present` before.
        """
        starts, stops = np.array(ranges, np.int64).reshape(-1, 2).T
        gone = np.append(0, np.cumsum(stops - starts))
        shown = self._frames[:, self._numbers] + self._moved
        before = np.searchsorted(stops, np.minimum(shown[0], shown[2]), "right")
        left = before == np.searchsorted(starts, np.maximum(shown[1], shown[3]), "left")
        moved = self._moved - gone[before]
        self._show(present, self._numbers[left], moved[left])

    def _show(self, present: Timeline, numbers: np.ndarray, moved: np.ndarray) -> None:
        self.present, self._numbers, self._moved = present, numbers, moved

    def __len__(self) -> int:
        return len(self._numbers)

    def cut(self, row: int) -> ProposedCut:
        """A shown cut, where it is now."""
        return self.found[self._numbers[row]].moved(int(self._moved[row]))

    def counts(self, *, ticked: bool = False) -> dict[CutKind, int]:
        """How many cuts of each kind are shown, or with `ticked` would be made."""
        fillers = self._fillers[self._chosen() if ticked else self._numbers]
        number = int(np.count_nonzero(fillers))
        return {"pause": len(fillers) - number, "filler": number}

    def rows_of(self, kind: CutKind) -> np.ndarray:
        """The rows of the cuts of a kind."""
        return np.flatnonzero(self._fillers[self._numbers] == (kind == "filler"))

    # -- ticks ------------------------------------------------------------------------------

    def ticked(self, row: int) -> bool:
        return bool(self._ticked[self._numbers[row]])

    def tick(self, rows: np.ndarray, on: bool) -> None:
        self._ticked[self._numbers[rows]] = on

    def take_ticks(self, former: "CutList") -> None:
        """Tick those that `former` had found, too, as they were ticked there."""
        if former.timeline is not self.timeline:
            return
        _, mine, theirs = np.intersect1d(self._keys(), former._keys(), return_indices=True)
        same = self._frames[3, mine] == former._frames[3, theirs]
        self._ticked[mine[same]] = former._ticked[theirs[same]]

    def _keys(self) -> np.ndarray:
        """A number for each kind and start of what was found."""
        return 2 * self._frames[2] + self._fillers

    # -- what would be made -----------------------------------------------------------------

    @property
    def ranges(self) -> list[tuple[int, int]]:
        """The ranges that the ticked cuts would remove, in frames of `present`."""
        rows = self._ticked[self._numbers]
        starts, stops = self._shown()
        return list(zip(starts[rows].tolist(), stops[rows].tolist(), strict=True))

    @property
    def frames_saved(self) -> int:
        """How many frames the ticked cuts would remove."""
        starts, stops = self._frames[:2, self._chosen()]
        return int((stops - starts).sum())

    @property
    def done(self) -> DoneSteps:
        """What the ticked cuts do, as a step of a chain, which makes all of their kinds."""
        chosen = self.counts(ticked=True)
        fillers = chosen["filler"] > 0
        wanted = len(self.found) - (0 if fillers else int(np.count_nonzero(self._fillers)))
        step = shorten_step(self.settings, fillers=fillers)
        return DoneSteps((step,), everywhere=self.everything and sum(chosen.values()) == wanted)

    def mark(self, marks: CutMarks, chosen: int) -> None:
        """Draw the shown cuts; `chosen` is the row of the one to frame, or -1."""
        marks.show(self._shown(), self._ticked[self._numbers], chosen)

    def _shown(self) -> np.ndarray:
        """Starts and stops of the shown cuts, shape (2, cuts)."""
        return self._frames[:2, self._numbers] + self._moved

    def _chosen(self) -> np.ndarray:
        """The numbers of the ticked cuts that are shown."""
        return self._numbers[self._ticked[self._numbers]]


def counted(numbers: Mapping[CutKind, int]) -> str:
    """Return the number of cuts of each kind: "14 pauses, 1 filler"; "" for none."""
    pauses, fillers = numbers.get("pause", 0), numbers.get("filler", 0)
    return listed(
        text
        for text, count in (
            (tr("{n} pause", "{n} pauses", n=pauses), pauses),
            (tr("{n} filler", "{n} fillers", n=fillers), fillers),
        )
        if count
    )


def edit_label(numbers: Mapping[CutKind, int]) -> str:
    """Return the label of the edit: "Shorten 14 pauses", "Remove 1 filler" or both."""
    pauses = counted({"pause": numbers["pause"]})
    fillers = counted({"filler": numbers["filler"]})
    if not pauses:
        return tr("Remove {fillers}", fillers=fillers)
    if not fillers:
        return tr("Shorten {pauses}", pauses=pauses)
    return tr("Shorten {pauses}, remove {fillers}", pauses=pauses, fillers=fillers)
