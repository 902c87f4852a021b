"""A chain of effects as one edit: takes, with cuts between them.

See docs/decisions/chains-are-edits.md for why the steps that shorten are edits of the timeline.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from voicestudio.document.editing.edits import Edit, take_result
from voicestudio.document.editing.markers import place_after
from voicestudio.document.editing.moves import Closed, InTurn
from voicestudio.document.editing.shortening_edits import without_cuts
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.crossfade import SECONDS
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.chain import parts, spec_of, work_of
from voicestudio.effects.step import Step
from voicestudio.errors import UserError
from voicestudio.inference.blocks import CancelCheck, Progress
from voicestudio.inference.chains import RenderSteps
from voicestudio.texts import tr

Cuts = tuple[tuple[int, int], ...]
"""Ranges in frames, ascending and apart."""


@dataclass(frozen=True)
class ChainWish:
    """A chain that is to be applied to frames [start, stop) of `timeline`.

    Attributes:
        steps: Those of `Chain.used`.
        label: The label of its edit and its takes.
        applied: What its takes say of how they were made, or None.
    """

    timeline: Timeline
    start: int
    stop: int
    steps: tuple[Step, ...]
    label: str
    applied: AppliedEffect | None = None


@dataclass(frozen=True)
class ChainedRange:
    """What a chain made of a range of sound.

    Attributes:
        sound: The range afterwards.
        cuts: What each step that shortens removed, in frames from the start of the range as the
            step before it left it.
        changed: Whether the sound differs.
    """

    sound: Timeline
    cuts: tuple[Cuts, ...]
    changed: bool

    def edit(self, timeline: Timeline, start: int, stop: int, label: str) -> Edit:
        """Return the edit that puts it where [start, stop) is, the sound it was made from.

        Markers and regions move as `shortening_edits.without_cuts` moves them. Samples outside stay
        bit-identical.
        """
        laid = timeline.replace(start, stop, self.sound)
        moved = InTurn(tuple(Closed(tuple(_moved(cuts, start))) for cuts in self.cuts if cuts))
        return Edit(label, laid, (start, start + self.sound.frames), move=moved)

    def place(self, frame: int, start: int) -> int:
        """Return where a frame is after `edit`, for a range that begins at `start`."""
        for removed in self.cuts:
            frame = place_after(tuple(_moved(removed, start)))(frame)
        return frame


def chained_range(
    wish: ChainWish, render: RenderSteps, progress: Progress, cancelled: CancelCheck
) -> ChainedRange:
    """Apply a chain: what keeps the length becomes takes, between which the other steps cut.

    Memory does not grow with the length but for some bytes a second where pauses are looked for.
    Raises UserError, what `render` raises, and Cancelled once `cancelled` returns True.
    """
    if wish.start >= wish.stop:
        raise UserError(tr("The selection is empty: select the sound that the chain is for."))
    sound, stop, made = wish.timeline, wish.stop, list[Cuts]()
    for part, told in _shared(tuple(parts(wish.steps)), progress):
        cutting = spec_of(part[0]).cuts
        if cutting is None:
            result = render(part, sound, wish.start, stop, told)
            sound = take_result(
                sound,
                wish.start,
                stop,
                result.wet,
                wish.label,
                checks=result.checks,
                applied_effect=wish.applied,
            ).timeline
            continue
        found = cutting.find(sound, wish.start, stop, part[0].values, told, cancelled)
        cuts = _inside(found, sound, wish.start, stop)
        if cuts:
            sound = without_cuts(sound, cuts, wish.label).timeline
            stop -= sum(last - first for first, last in cuts)
            made.append(tuple(_moved(cuts, -wish.start)))
    changed = bool(made) or any(spec_of(step).cuts is None for step in wish.steps)
    return ChainedRange(sound.slice(wish.start, stop), tuple(made), changed)


def _inside(cuts: Iterable[tuple[int, int]], sound: Timeline, start: int, stop: int) -> Cuts:
    """Return `cuts` so far inside [start, stop) that their cross-fades are inside it, too."""
    reach = round(SECONDS * sound.sample_rate)
    low = start + reach if start > 0 else 0
    high = stop - reach if stop < sound.frames else stop
    kept = ((max(first, low), min(last, high)) for first, last in cuts)
    return tuple((first, last) for first, last in kept if first < last)


def _shared(
    all_parts: tuple[tuple[Step, ...], ...], progress: Progress
) -> Iterator[tuple[tuple[Step, ...], Progress]]:
    """Yield each part with its share of the progress."""
    work = [sum(map(work_of, part)) for part in all_parts]
    done = 0.0
    for part, own in zip(all_parts, work, strict=True):
        yield part, partial(_tell, progress, done / sum(work), own / sum(work))
        done += own


def _tell(progress: Progress, begun: float, share: float, fraction: float) -> None:
    progress(min(1.0, begun + share * fraction))


def _moved(cuts: Cuts, by: int) -> Iterator[tuple[int, int]]:
    return ((first + by, last + by) for first, last in cuts)
