"""Writing a medium to a file with export settings, for the window and the command line."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from voicestudio.audio.coding_trial import corrected_by_trial
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.levelling import found_levelling
from voicestudio.audio.medium import Medium
from voicestudio.audio.tags import NO_TAGS, Tags
from voicestudio.audio.wav_cues import Cue
from voicestudio.audio.write import write_medium
from voicestudio.audio.write_report import WriteReport

_MEASURING_SHARE = 0.4
"""The share of the progress that measuring takes in an export with a target loudness."""


def export_medium(
    medium: Medium,
    path: Path,
    settings: ExportSettings,
    *,
    start: int = 0,
    count: int | None = None,
    overwrite: bool = False,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    tags: Tags = NO_TAGS,
    cues: tuple[Cue, ...] = (),
) -> WriteReport:
    """Write frames [start, start + count) of `medium` (None: to its end) with `settings`.

    With a target loudness the sound is measured first, so it is read twice; without one the level
    stays unchanged. `progress` gets fractions from 0 to 1. Other arguments, the report and errors
    are as in `write_medium`.
    """
    count = medium.frames - start if count is None else count
    levelling, begin = None, 0.0
    if settings.loudness is not None:
        begin = _MEASURING_SHARE
        levelling = found_levelling(
            medium,
            start,
            count,
            settings,
            _part(progress, 0.0, begin),
            cancelled,
        )
    if levelling is not None:
        levelling = corrected_by_trial(levelling, medium, start, count, settings, cancelled)
    report = write_medium(
        medium,
        path,
        fmt=settings.fmt,
        start=start,
        count=count,
        overwrite=overwrite,
        progress=_part(progress, begin, 1 - begin),
        cancelled=cancelled,
        tags=tags,
        cues=cues,
        encoding=settings.encoding,
        levelling=levelling,
    )
    report = replace(report, asked_loudness=settings.loudness)
    # Lossless formats are not measured after writing: they have the loudness that was computed.
    if levelling is not None and report.loudness is None:
        report = replace(report, loudness=levelling.normalisation.after)
    return report


def _part(
    progress: Callable[[float], None] | None, begin: float, share: float
) -> Callable[[float], None] | None:
    """Return a callback that maps progress 0 to 1 to `begin` to `begin + share` of the whole."""
    if progress is None:
        return None
    report = progress
    return lambda fraction: report(begin + share * fraction)
