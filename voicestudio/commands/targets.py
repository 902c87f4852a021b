"""Checks, before the work, whether result files may be written."""

from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.paths import file_identity, is_there, unwritable


def refuse_taken(source: Path, target: Path, overwrite: bool) -> None:
    """Raise UserError if `target` cannot be written, or exists and may not be replaced.

    The input itself may never be replaced, under any name; other files only with `overwrite`.
    """
    refuse_unwritable(target)
    if not is_there(target):
        return
    if file_identity(target) == file_identity(source):
        raise UserError(f"{target} is the input itself: choose another name.")
    if not overwrite:
        raise UserError(f"{target} exists already: choose another name or give --overwrite.")


def refuse_same(first: Path, second: Path, option: str) -> None:
    """Raise UserError if both results, the second one named by `option`, would be one file.

    Other spellings and links count as the same file.
    """
    there = file_identity(first)
    same = there is not None and there == file_identity(second)
    if same or first.resolve() == second.resolve():
        raise UserError(f"{option} {second} is the file for the sound: choose another name.")


def refuse_unwritable(target: Path) -> None:
    """Raise UserError if the name is invalid or its folder is not writable."""
    if why := unwritable(target):
        raise UserError(f"{target} cannot be written: {why}.")
