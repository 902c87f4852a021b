"""The proposed cuts of one search, with their ticks, as the recording is now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from voicestudio.document.editing.done_steps import DoneSteps
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.cutting_steps import shorten_step
from voicestudio.gui.views.cut_marks import CutMark
from voicestudio.shortening.proposed_cuts import CutKind, ProposedCut, ShortenSettings

_NAMES: dict[CutKind, tuple[str, str]] = {
    "pause": ("pause", "pauses"),
    "filler": ("filler", "fillers"),
}


@dataclass
class CutList:
    """The cuts found in frames [start, stop) of `timeline` with those settings.

    Attributes:
        found: All cuts, in frames of `timeline`.
        unticked: The numbers of those that are not to be made.
        present: The timeline that `shown` refers to.
        shown: The cuts that `present` still holds, by their numbers in `found`.
    """

    timeline: Timeline
    start: int
    stop: int
    settings: ShortenSettings
    found: tuple[ProposedCut, ...]
    unticked: set[int] = field(default_factory=set[int])
    present: Timeline = field(init=False)
    shown: tuple[tuple[int, ProposedCut], ...] = field(init=False)

    def __post_init__(self) -> None:
        # About half of what sounds like a filler is none: each is to be heard first.
        self.unticked |= {n for n, cut in enumerate(self.found) if cut.kind == "filler"}
        self.show_found()

    @property
    def everything(self) -> bool:
        """Whether all of the recording was searched."""
        return (self.start, self.stop) == (0, self.timeline.frames)

    def show_found(self) -> None:
        """Show all cuts, as they were found."""
        self.present, self.shown = self.timeline, self.all

    def show_moved(self, present: Timeline, moved: Sequence[int | None]) -> None:
        """Show the cuts as they are in `present`: how far each has moved, or None if it is gone."""
        pairs = zip(enumerate(self.found), moved, strict=True)
        self.present = present
        self.shown = tuple((number, cut.moved(by)) for (number, cut), by in pairs if by is not None)

    def ticked(self, number: int) -> bool:
        return number not in self.unticked

    def tick(self, numbers: Iterable[int], on: bool) -> None:
        """Tick or untick cuts, by their numbers in `found`."""
        if on:
            self.unticked.difference_update(numbers)
        else:
            self.unticked.update(numbers)

    @property
    def chosen(self) -> tuple[ProposedCut, ...]:
        """The ticked cuts that are shown."""
        return tuple(cut for number, cut in self.shown if self.ticked(number))

    @property
    def done(self) -> DoneSteps:
        """What the ticked cuts do, as a step of a chain, which makes all of their kinds."""
        chosen = [cut.kind for cut in self.chosen]
        fillers = "filler" in chosen
        wanted = sum(fillers or cut.kind == "pause" for cut in self.found)
        step = shorten_step(self.settings, fillers=fillers)
        return DoneSteps((step,), everywhere=self.everything and len(chosen) == wanted)

    def has(self, kind: CutKind) -> bool:
        """Whether cuts of a kind are shown."""
        return any(cut.kind == kind for _, cut in self.shown)

    def take_ticks(self, former: "CutList") -> None:
        """Tick those that `former` had found, too, as they were ticked there."""
        if former.timeline is not self.timeline:
            return
        ticked = {(c.kind, c.found_start, c.found_stop): former.ticked(n) for n, c in former.all}
        for number, cut in self.all:
            known = ticked.get((cut.kind, cut.found_start, cut.found_stop))
            if known is not None:
                self.tick([number], known)

    @property
    def all(self) -> tuple[tuple[int, ProposedCut], ...]:
        """All cuts that were found, by their numbers."""
        return tuple(enumerate(self.found))

    def marks(self, chosen: ProposedCut | None = None) -> tuple[CutMark, ...]:
        """What to draw; `chosen` is one of the shown cuts."""
        return tuple(
            CutMark(cut.start, cut.stop, self.ticked(n), cut is chosen) for n, cut in self.shown
        )


def counted(cuts: Iterable[ProposedCut]) -> str:
    """Return the number of cuts of each kind: "14 pauses, 1 filler"; "" for none."""
    kinds: list[CutKind] = [cut.kind for cut in cuts]
    numbers = ((names, kinds.count(kind)) for kind, names in _NAMES.items())
    return ", ".join(f"{count} {names[count != 1]}" for names, count in numbers if count)


def edit_label(cuts: Sequence[ProposedCut]) -> str:
    """Return the label of the edit: "Shorten 14 pauses", "Remove 1 filler" or both."""
    pauses = counted(cut for cut in cuts if cut.kind == "pause")
    fillers = counted(cut for cut in cuts if cut.kind == "filler")
    if not pauses:
        return f"Remove {fillers}"
    return f"Shorten {pauses}" + (f", remove {fillers}" if fillers else "")
