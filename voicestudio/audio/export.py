"""Exporting: writing a medium with export settings; the window and the command line use it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.levelling import found_levelling
from voicestudio.audio.medium import Medium
from voicestudio.audio.tags import NO_TAGS, Tags
from voicestudio.audio.wav_cues import Cue
from voicestudio.audio.write import write_medium
from voicestudio.audio.write_report import WriteReport

_MEASURING_SHARE = 0.4
"""Of the time that an export with a loudness takes."""


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
    """Write frames `start` to `start + count` (default: all) as the settings say.

    Without a loudness the level stays as it is; with one the sound is measured first. Everything
    else is as in `write_medium`.
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
    # What is not coded is as loud as it was measured to become.
    if levelling is not None and report.loudness is None:
        report = replace(report, loudness=levelling.normalisation.after)
    return report


def _part(
    progress: Callable[[float], None] | None, begin: float, share: float
) -> Callable[[float], None] | None:
    """Return what reports a fraction of a part as one of the whole."""
    if progress is None:
        return None
    report = progress
    return lambda fraction: report(begin + share * fraction)
