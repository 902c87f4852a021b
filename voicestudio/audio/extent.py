"""A range of bytes of a file."""

from typing import NamedTuple


class Extent(NamedTuple):
    """Bytes [offset, offset + length) of a file."""

    offset: int
    length: int
