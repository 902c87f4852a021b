"""Checks of result files before the work: their format, and whether they may be written."""

from pathlib import Path

from voicestudio.audio.files import AudioInfo
from voicestudio.audio.output_formats import OUTPUT_FORMATS, OutputFormat, output_format_for
from voicestudio.errors import UserError
from voicestudio.paths import is_there, unwritable


def format_for(source: AudioInfo, target: Path) -> OutputFormat:
    """The output format by the file's extension, with the source's sample format if possible.

    Raises UserError for an unknown extension.
    """
    default = output_format_for(target)
    wanted = (default.extension, source.subtype)
    same = [fmt for fmt in OUTPUT_FORMATS if (fmt.extension, fmt.subtype) == wanted]
    return same[0] if same else default


def refuse_taken(source: AudioInfo, target: Path, overwrite: bool) -> None:
    """Raise UserError if `target` exists (unless `overwrite`) or cannot be written."""
    refuse_unwritable(target)
    if is_there(target) and not overwrite:
        same = target.resolve() == source.path.resolve()
        what = "is the input itself" if same else "exists already"
        raise UserError(f"{target} {what}: choose another name or give --overwrite.")


def refuse_unwritable(target: Path) -> None:
    """Raise UserError if the system allows no such name, or nothing can be put into its folder."""
    if why := unwritable(target):
        raise UserError(f"{target} cannot be written: {why}.")
