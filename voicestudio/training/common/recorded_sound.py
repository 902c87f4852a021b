"""The sound of recordings to learn from: mono, in pieces that fit into memory, at 48 kHz."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.texts import tr
from voicestudio.training.common.augmentation import resampled

_LONGEST_SECONDS = 600
_TAIL = 0.1
_CLIPPED_LEVEL, _CLIPPED_SHARE = 0.985, 1e-4
_PEAK = 0.99
# Where the low-pass of a change of sampling rate begins, as a share of the lower rate.
_CARRIED_SHARE = 0.475


class UnusableError(Exception):
    """Nothing can be learnt from a recording; the message is the reason, in a word or two."""


@dataclass(frozen=True)
class RecordedPiece:
    """An unprocessed part of a recording.

    Attributes:
        samples: The first channel, float32 of shape (frames,).
        rate: Its sampling rate in hertz.
        is_tail: Whether it is of the last tenth of a recording that is cut there.
    """

    samples: np.ndarray
    rate: int
    is_tail: bool

    @property
    def highest_hz(self) -> int:
        """What its sampling rate lets it carry."""
        return SAMPLE_RATE // 2 if self.rate >= SAMPLE_RATE else round(_CARRIED_SHARE * self.rate)

    def at_48_khz(self) -> np.ndarray:
        """Float32 of shape (frames,) at 48 kHz; raises UnusableError for an unusual rate."""
        if self.rate == SAMPLE_RATE:
            return self.samples
        try:
            return resampled(np.ascontiguousarray(self.samples), self.rate, SAMPLE_RATE)
        except ValueError as error:
            raise UnusableError(
                tr("at an unusual sampling rate, {rate} Hz", rate=self.rate)
            ) from error


def pieces(path: Path, cut: bool = False) -> Iterator[RecordedPiece]:
    """A recording in pieces of ten minutes at most, its last tenth apart if it is to be `cut`.

    Raises UserError when it cannot be read.
    """
    medium = _opened(path)
    kept = round((1 - _TAIL) * medium.frames) if cut else medium.frames
    longest = _LONGEST_SECONDS * medium.sample_rate
    for start, stop, is_tail in ((0, kept, False), (kept, medium.frames, True)):
        for begin in range(start, stop, longest):
            samples = medium.read(begin, min(stop - begin, longest))[:, 0]
            yield RecordedPiece(samples, medium.sample_rate, is_tail)


def check_numbers(piece: RecordedPiece) -> None:
    """Raise UnusableError for samples that are not finite."""
    if not np.isfinite(piece.samples).all():
        raise UnusableError(tr("with samples that are no numbers"))


def check_unclipped(piece: RecordedPiece) -> None:
    """Raise UnusableError if many peaks reach full scale."""
    if len(piece.samples) and np.mean(np.abs(piece.samples) > _CLIPPED_LEVEL) > _CLIPPED_SHARE:
        raise UnusableError("clipped")


def bounded(samples: np.ndarray) -> np.ndarray:
    """Made quieter where its peak is above 0.99; raises UnusableError where there is no sound."""
    peak = float(np.max(np.abs(samples), initial=0))
    if peak == 0:
        raise UnusableError("silent")
    return samples * min(1.0, _PEAK / peak)


def _opened(path: Path) -> Medium:
    try:
        if soundfile.info(path).duration <= _LONGEST_SECONDS:
            samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
            return ArrayMedium(samples, rate)
    except (OSError, soundfile.LibsndfileError):
        pass  # another format, or no sound at all: the formats are those the editor opens
    try:
        return open_medium(path)
    except UserError as error:
        raise UserError(
            tr("{path}, which the manifest names, cannot be read ({error})", path=path, error=error)
        ) from error
