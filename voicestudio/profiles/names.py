"""Names that users and strangers choose for profiles and presets, and file names from them."""

import unicodedata
from typing import Literal

from voicestudio.errors import UserError
from voicestudio.printable import is_plain, shown
from voicestudio.texts import tr

NAME_LENGTH = 60
"""Characters of a name at most."""
_LONGEST_STEM = 100
"""In bytes of UTF-8; file systems take 255 for the name of a file."""
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{device}{number}" for device in ("com", "lpt") for number in "0123456789¹²³"}
)
"""What Windows takes for devices, whatever the suffix."""
_ALLOWED = " -_().,+'"


Kind = Literal["voice", "preset", "take"]

_LONG: dict[Kind, str] = {
    "voice": tr("A voice's name has at most {most} characters.", most=NAME_LENGTH),
    "preset": tr("A preset's name has at most {most} characters.", most=NAME_LENGTH),
    "take": tr("A take's name has at most {most} characters.", most=NAME_LENGTH),
}
_ODD: dict[Kind, str] = {
    "voice": tr("A voice cannot be called “{}”: use plain text."),
    "preset": tr("A preset cannot be called “{}”: use plain text."),
    "take": tr("A take cannot be called “{}”: use plain text."),
}
_NONE: dict[Kind, str] = {
    "voice": tr("A voice needs a name."),
    "preset": tr("A preset needs a name."),
    "take": tr("A take needs a name."),
}


def checked_name(name: str, kind: Kind = "voice") -> str:
    """`name` as it is stored: composed characters, no space at its ends; of a `Kind`.

    Raises UserError unless it has 1 to `NAME_LENGTH` characters that can all be displayed.
    """
    if len(name) > 100 * NAME_LENGTH:  # before it is walked through
        raise UserError(_LONG[kind])
    kept = unicodedata.normalize("NFC", name).strip()
    if not all(map(is_plain, kept)):
        raise UserError(_ODD[kind].format(shown(kept)[:NAME_LENGTH]))
    if not kept.strip("\u200c\u200d"):
        raise UserError(_NONE[kind])
    if len(kept) > NAME_LENGTH:
        raise UserError(_LONG[kind])
    return kept


def name_key(name: str) -> str:
    """What two names that count as the same have in common, whatever their case."""
    return unicodedata.normalize("NFKC", name.strip()).casefold()


def file_stem(name: str) -> str:
    """A file name without suffix made from `name`, safe on every platform; never empty."""
    safe = "".join(c if c.isalnum() or c in _ALLOWED else "_" for c in name)
    safe = safe.encode("utf-8")[:_LONGEST_STEM].decode("utf-8", "ignore").strip(" .")
    if not safe or is_reserved(safe):
        safe = f"_{safe}"
    return safe


def is_reserved(stem: str) -> bool:
    """Whether Windows takes a file of that name for a device: it looks before the first dot."""
    return stem.split(".")[0].strip().casefold() in _RESERVED
