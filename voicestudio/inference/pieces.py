"""Apply an effect that may change the length, in pieces that are cut at quiet places.

A piece is read with a little sound around it, for resampling to the effect's rate and back, and
begins and ends at instants at which the two rates coincide, so that nothing is shifted.
Sound that the effect does not change is copied from the medium bit for bit.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium, read_padded
from voicestudio.audio.resample import resample
from voicestudio.audio.silence import quietest_place
from voicestudio.effects.parameters import complete
from voicestudio.effects.spec import EffectSpec, Reflowed, Reflower
from voicestudio.errors import Cancelled, UserError
from voicestudio.inference.blocks import CancelCheck, Progress
from voicestudio.inference.job_errors import EngineError, UnsuitableError
from voicestudio.inference.output import result_file
from voicestudio.texts import tr

_MARGIN_SECONDS = 0.02


@dataclass(frozen=True)
class Reflow:
    """The result of an effect that may have changed the length.

    Attributes:
        wet: the result, at the rate and with the channels of the medium.
        old, new: (k,) int64 frames, rising, from 0 to the two lengths: matching positions before
            and after.
        changed: whether the result differs from the original.
    """

    wet: FileMedium
    old: np.ndarray
    new: np.ndarray
    changed: bool


def render_reflow(
    medium: Medium,
    start: int,
    stop: int,
    spec: EffectSpec,
    processor: Reflower,
    out_path: Path,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
    *,
    parameters: Mapping[str, float] | None = None,
) -> Reflow:
    """Apply the effect to frames [start, stop) of `medium`, write to `out_path` and return it.

    Memory does not grow with the length, and sound that the effect does not change stays
    bit-identical. `progress` is called after every piece with a fraction that rises to 1. Raises
    UserError (empty selection, parameter out of range, full disk), UnsuitableError when the sound
    holds nothing to apply the effect to, EngineError when the effect fails, and Cancelled once
    `cancelled` returns True.
    """
    if start >= stop:
        raise UserError(tr("The selection is empty: select the sound that the effect is for."))
    values = complete(spec.parameters, parameters or {})
    made = _Pieces(medium, spec, processor, values)
    room = stop - start
    old, new, changed, problem = [np.zeros(1, np.int64)], [np.zeros(1, np.int64)], False, ""
    with result_file(out_path, medium.sample_rate, medium.channels, room) as write:
        for first, last in _pieces(medium, start, stop, spec):
            if cancelled is not None and cancelled():
                raise Cancelled
            place = ((first - start) / room, (last - start) / room)
            piece = made.piece(first, last, place)
            write(piece.samples)
            old.append(piece.old[1:] + first - start)
            new.append(piece.new[1:] + new[-1][-1])
            changed, problem = changed or piece.changed, problem or piece.problem
            if progress is not None:
                progress(place[1])
        if problem and not changed:
            raise UnsuitableError(problem)
    return Reflow(FileMedium(out_path), np.concatenate(old), np.concatenate(new), changed)


def _pieces(medium: Medium, start: int, stop: int, spec: EffectSpec) -> Iterator[tuple[int, int]]:
    """Split [start, stop) at quiet places into ranges no longer than `piece_seconds`."""
    assert spec.piece_seconds is not None  # effects without it are processed in blocks
    longest = round(spec.piece_seconds * medium.sample_rate)
    while stop - start > longest:
        cut = quietest_place(medium, start + longest // 2, start + longest)
        yield start, cut
        start = cut
    yield start, stop


@dataclass(frozen=True)
class _Piece:
    samples: np.ndarray
    old: np.ndarray
    new: np.ndarray
    changed: bool
    problem: str


@dataclass(frozen=True)
class _Pieces:
    medium: Medium
    spec: EffectSpec
    processor: Reflower
    values: Mapping[str, float]

    @property
    def _rate(self) -> int:
        return self.spec.rate(self.medium.sample_rate)

    def piece(self, first: int, last: int, place: tuple[float, float]) -> _Piece:
        """Process frames [first, last)."""
        rate, count = self.medium.sample_rate, last - first
        step = rate // math.gcd(rate, self._rate)
        margin = math.ceil(_MARGIN_SECONDS * rate / step) * step
        inside = math.ceil(count / step) * step
        dry = read_padded(self.medium, first - margin, margin + inside + margin)
        there = resample(dry, rate, self._rate)
        # A damaged float file may hold NaN, and the effect would spread it.
        there = np.nan_to_num(there, nan=0.0, posinf=0.0, neginf=0.0)
        edge = self._at_effect(margin)
        before, heard, after = there[:edge], there[edge:-edge], there[-edge:]
        made = self._checked(self.processor.reflow(heard, self.values, place), len(heard))
        if np.array_equal(made.samples, heard):
            ends = np.array([0, count])
            return _Piece(dry[margin : margin + count], ends, ends, False, made.problem)
        back = resample(np.concatenate([before, made.samples, after]), self._rate, rate)
        old, new = self._edges(made, count)
        return _Piece(back[margin : margin + int(new[-1])], old, new, True, made.problem)

    def _edges(self, made: Reflowed, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Matching positions before and after, in frames of the medium, of `count` frames."""
        ratio = self.medium.sample_rate / self._rate
        inside = made.old * ratio < count
        old = np.append(made.old[inside] * ratio, count)
        new = np.append(
            made.new[inside] * ratio, np.interp(count / ratio, made.old, made.new) * ratio
        )
        return np.rint(old).astype(np.int64), np.rint(new).astype(np.int64)

    def _checked(self, made: Reflowed, count: int) -> Reflowed:
        agrees = made.samples.ndim == 2 and made.samples.shape[1] == self.medium.channels
        lengths = agrees and (made.old[-1], made.new[-1]) == (count, len(made.samples))
        if not lengths or not np.isfinite(made.samples).all():
            raise EngineError(
                tr("{label} returned unusable sound; nothing was changed.", label=self.spec.label)
            )
        return made

    def _at_effect(self, frames: int) -> int:
        """Convert a position on the grid from frames of the medium to frames of the effect."""
        return frames * self._rate // self.medium.sample_rate
