"""Parts of a document for files of their own: its regions, or the stretches between its markers."""

from dataclasses import dataclass

from voicestudio.audio.condition import Condition
from voicestudio.document.editing.markers import Markers
from voicestudio.printable import is_plain, typed

_LONGEST_NAME = 60
_UNUSABLE = frozenset('/\\:*?"<>|')
"""Characters that a usual file system does not allow in a name."""


@dataclass(frozen=True)
class Piece:
    """Frames [start, stop) of a document, with a name that may be empty."""

    start: int
    stop: int
    name: str


def pieces_of(markers: Markers, condition: Condition, frames: int) -> tuple[Piece, ...]:
    """Return the regions or, without any, the stretches between the markers and up to the end.

    The stretch before the first marker is a piece without a name. Flaws are neither.
    """
    flaws = {flaw.reason for flaw in condition.flaws}
    labels = [label for label in markers.labels if label.name not in flaws]
    regions = [Piece(one.start, min(one.stop, frames), one.name) for one in labels if one.region]
    if regions:
        return tuple(piece for piece in regions if piece.start < piece.stop)
    begins = [(one.start, one.name) for one in labels]
    if not begins:
        return ()
    if begins[0][0] > 0:
        begins.insert(0, (0, ""))
    ends = [start for start, _ in begins[1:]] + [frames]
    pieces = (Piece(start, end, name) for (start, name), end in zip(begins, ends, strict=True))
    return tuple(piece for piece in pieces if piece.start < piece.stop)


def piece_names(stem: str, pieces: tuple[Piece, ...], extension: str) -> list[str]:
    """Return a file name for each piece: number and name after `stem`."""
    digits = max(2, len(str(len(pieces))))
    return [
        f"{stem} {number:0{digits}d}{_in_name(piece.name)}{extension}"
        for number, piece in enumerate(pieces, 1)
    ]


def in_file_name(name: str) -> str:
    """Return `name` as a part of a file name: without what some system forbids there, shortened."""
    plain = "".join(c if is_plain(c) and c not in _UNUSABLE else " " for c in typed(name))
    return " ".join(plain.split())[:_LONGEST_NAME].strip(" .")


def _in_name(name: str) -> str:
    short = in_file_name(name)
    return f" {short}" if short else ""
