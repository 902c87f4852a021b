"""What lossy coding does to loudness and peaks, tried on a part before all of the sound is coded.

Encoders change the level: LAME (mp3) by a constant that depends on the bit rate, up to 0.45 dB,
Opus by tenths of a decibel that depend on the sound. A correction that is known beforehand saves
coding a long recording twice.
"""

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.levelling import Levelled
from voicestudio.audio.loudness_meter import Loudness, LoudnessMeter
from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.audio.read_back import read_back
from voicestudio.audio.write import converted_blocks, write_medium
from voicestudio.errors import UserError

_PART_SECONDS = 20.0
_LEAST_PARTS = 3
"""A recording of fewer parts is coded without a trial, which would save little."""


def corrected_by_trial(
    levelled: Levelled,
    medium: Medium,
    start: int,
    count: int,
    settings: ExportSettings,
    cancelled: Callable[[], bool] | None = None,
) -> Levelled:
    """Correct `levelled`, which is for `count` frames from `start`, by coding their middle.

    Unchanged for lossless formats and short sound, and where the middle is silent or cannot be
    written. Raises Cancelled and AudioFileError.
    """
    part = round(_PART_SECONDS * medium.sample_rate)
    if not settings.fmt.lossy or count < _LEAST_PARTS * part:
        return levelled
    rate = settings.encoding.rate_of(settings.fmt, medium.sample_rate)
    channels = settings.encoding.channels_of(medium.channels)
    middle = start + (count - part) // 2
    blocks = converted_blocks(medium, middle, part, rate, channels, None, cancelled)
    plain = np.concatenate(list(levelled.level(blocks, rate, channels)))
    try:
        coded = _coded(plain, rate, settings)
    except UserError:  # no room for temporary files, perhaps, but for the export
        return levelled
    change = coded.integrated - _integrated(plain, rate)
    if not math.isfinite(change):
        return levelled
    expected = replace(coded, integrated=levelled.normalisation.after + change)
    return levelled.after_coding(expected) or levelled


def _coded(samples: np.ndarray, rate: int, settings: ExportSettings) -> Loudness:
    with TemporaryDirectory(prefix="voicestudio-") as folder:
        path = Path(folder, f"part{settings.fmt.extension}")
        write_medium(ArrayMedium(samples, rate), path, fmt=settings.fmt, encoding=settings.encoding)
        meter = LoudnessMeter(rate, samples.shape[1])
        for block in read_back(path, through_ffmpeg=settings.fmt.through_ffmpeg):
            meter.add(block)
    return meter.loudness()


def _integrated(samples: np.ndarray, rate: int) -> float:
    meter = LoudnessMeter(rate, samples.shape[1], with_peak=False)
    meter.add(samples)
    return meter.integrated
