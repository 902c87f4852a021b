"""Names that users and strangers choose for profiles and presets, and file names from them."""

import unicodedata

from voicestudio.errors import UserError
from voicestudio.printable import is_plain, shown

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


def checked_name(name: str, kind: str = "voice") -> str:
    """`name` as it is stored: composed characters, no space at its ends; of a "voice" or "preset".

    Raises UserError unless it has 1 to `NAME_LENGTH` characters that can all be displayed.
    """
    if len(name) > 100 * NAME_LENGTH:  # before it is walked through
        raise UserError(f"A {kind}'s name has at most {NAME_LENGTH} characters.")
    kept = unicodedata.normalize("NFC", name).strip()
    if not all(map(is_plain, kept)):
        raise UserError(f"A {kind} cannot be called “{shown(kept)[:NAME_LENGTH]}”: use plain text.")
    if not kept.strip("\u200c\u200d"):
        raise UserError(f"A {kind} needs a name.")
    if len(kept) > NAME_LENGTH:
        raise UserError(f"A {kind}'s name has at most {NAME_LENGTH} characters.")
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
