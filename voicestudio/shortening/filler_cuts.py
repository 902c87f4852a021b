"""The cuts of fillers: all of their sound, and of the pauses around them what is too long."""

from collections.abc import Iterable, Sequence

from voicestudio.shortening.pause_finding import Stillness
from voicestudio.shortening.proposed_cuts import ProposedCut, ShortenSettings

_REACH_SECONDS = 0.12
"""How far the sound of a filler may go on beyond the part that was found."""
_APART_SECONDS = 0.01
"""Kept between two cuts, so that either can be made without the other."""

_Range = tuple[int, int]


def fitted(
    cuts: Sequence[ProposedCut], stillness: Stillness, settings: ShortenSettings
) -> tuple[ProposedCut, ...]:
    """Return `cuts`, in order of time and apart, with those of fillers fitted to their pauses.

    A filler begins where the pause before it ends and ends where the next one begins. Without it
    both are one pause: if that is longer than `settings.longer_than`, the cut takes so much of both
    that `settings.to` is left when the pauses' own cuts are made, too.
    """
    runs, made = tuple(stillness.runs), list[ProposedCut]()
    for number, cut in enumerate(cuts):
        if cut.kind == "filler":
            low = made[-1].stop if made else stillness.start
            later = cuts[number + 1].start if number + 1 < len(cuts) else None
            cut = _fitted(cut, runs, (low, later), cuts, stillness.rate, settings)
        made.append(cut)
    return tuple(made)


def _fitted(
    filler: ProposedCut,
    runs: Sequence[_Range],
    between: tuple[int, int | None],
    cuts: Sequence[ProposedCut],
    rate: int,
    settings: ShortenSettings,
) -> ProposedCut:
    """Fit one filler, whose cut must lie between the stop of one cut and the start of the next."""
    reach, apart = round(_REACH_SECONDS * rate), round(_APART_SECONDS * rate)
    before = _nearest((run for run in runs if abs(run[1] - filler.start) <= reach), filler.start)
    after = _nearest((run for run in runs if abs(run[0] - filler.stop) <= reach), filler.stop)
    start = min(before[1], filler.start) if before else filler.start
    stop = max(after[0], filler.stop) if after else filler.stop
    low, high = start, stop
    if sum(run[1] - run[0] for run in (before, after) if run) > settings.longer_than * rate:
        to, left, right = round(settings.to * rate), _left_of(before, cuts), _left_of(after, cuts)
        keep_before = min(left, max(to // 2, to - right))
        low -= left - keep_before
        high += max(0, right - (to - keep_before))
    earliest, latest = between
    low = max(low, min(earliest + apart, start))
    if latest is not None:
        high = min(high, max(latest - apart, stop))
    return ProposedCut("filler", low, high, start, stop)


def _nearest(runs: Iterable[_Range], frame: int) -> _Range | None:
    return min(runs, key=lambda run: min(abs(run[0] - frame), abs(run[1] - frame)), default=None)


def _left_of(run: _Range | None, cuts: Sequence[ProposedCut]) -> int:
    """The frames that are left of a pause once its own cut is made."""
    if run is None:
        return 0
    own = (cut.frames for cut in cuts if cut.kind == "pause" and run[0] <= cut.start < run[1])
    return run[1] - run[0] - sum(own)
