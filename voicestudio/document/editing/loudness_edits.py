"""Normalising the loudness of a range as an edit; limited sound is rendered into a new file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voicestudio.audio.files import FileMedium
from voicestudio.audio.growing import GrowingFile
from voicestudio.audio.medium import Medium
from voicestudio.audio.normalising import Normalisation, find_normalisation
from voicestudio.document.editing.done_steps import DoneSteps
from voicestudio.document.editing.edits import Edit, require_selection
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.step import Step
from voicestudio.errors import Cancelled
from voicestudio.texts import tr

_BLOCK_FRAMES = 1 << 16
# The share of the progress for finding the gain, which takes longer than rendering.
_FINDING_SHARE = 0.75


@dataclass(frozen=True)
class LoudnessWish:
    """A target integrated loudness in LUFS, and a ceiling of the true peak in dBTP."""

    target: float
    ceiling: float

    @property
    def label(self) -> str:
        """The label of the edit, for instance "Loudness −16.0 LUFS"."""
        return tr("Loudness {target:.1f−} LUFS", target=self.target)


@dataclass(frozen=True)
class FoundLoudness:
    """The normalisation of a range, and its limited sound; None if a gain alone suffices."""

    normalisation: Normalisation
    limited: Medium | None


def find_loudness(
    timeline: Timeline,
    start: int,
    stop: int,
    wish: LoudnessWish,
    new_path: Callable[[], Path],
    written: Callable[[FileMedium], object],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> FoundLoudness:
    """Find the gain that gives frames [start, stop) the loudness of `wish`; render if limited.

    The sound is written to `new_path()`, and `written` is called with its medium. Takes as long as
    reading the sound some times. Raises UserError for silence, OSError, Cancelled, and what reading
    raises, and leaves no file then.
    """
    found = find_normalisation(
        timeline,
        start,
        stop,
        wish.target,
        wish.ceiling,
        lambda fraction: progress(_FINDING_SHARE * fraction),
        cancelled,
    )
    if found.ceiling_db is None:
        return FoundLoudness(found, None)
    blocks = _blocks(timeline, start, stop, progress, cancelled)
    rate, channels = timeline.sample_rate, timeline.channels
    medium = _written(found.level(blocks, rate, channels), rate, channels, new_path())
    written(medium)
    return FoundLoudness(found, medium)


def with_loudness(
    timeline: Timeline, start: int, stop: int, wish: LoudnessWish, found: FoundLoudness
) -> Edit:
    """Return the edit that gives frames [start, stop) the loudness that was found for them."""
    require_selection(timeline, start, stop)
    if found.limited is None:
        gain = 10.0 ** (found.normalisation.gain_db / 20.0)
        changed = timeline.with_gain(start, stop, gain)
    else:
        changed = timeline.replace(start, stop, Timeline.from_medium(found.limited))
    step = Step("loudness", {"target": wish.target, "ceiling": wish.ceiling})
    done = DoneSteps((step,), (start, stop) == (0, timeline.frames))
    return Edit(wish.label, changed, (start, stop), done=done)


def _written(blocks: Iterator[np.ndarray], rate: int, channels: int, path: Path) -> FileMedium:
    out = GrowingFile(path, rate, channels)
    try:
        for block in blocks:
            out.append(block)
        out.close()
        return FileMedium(path)
    except BaseException:
        out.close_unfinished()
        path.unlink(missing_ok=True)
        raise


def _blocks(
    timeline: Timeline,
    start: int,
    stop: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Iterator[np.ndarray]:
    for begin in range(start, stop, _BLOCK_FRAMES):
        if cancelled():
            raise Cancelled
        end = min(begin + _BLOCK_FRAMES, stop)
        yield timeline.read(begin, end - begin)
        share = (end - start) / (stop - start)
        progress(_FINDING_SHARE + (1 - _FINDING_SHARE) * share)
