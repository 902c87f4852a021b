"""Checks of result files before the work: whether they may be written."""

from pathlib import Path

from voicestudio.audio.files import AudioInfo
from voicestudio.errors import UserError
from voicestudio.paths import is_there, unwritable


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
