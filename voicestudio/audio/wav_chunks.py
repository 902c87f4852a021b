"""Chunks at the end of WAV files that we have just written."""

import os
import struct
from pathlib import Path

LARGEST = (1 << 32) - 1
_RIFF_SIZE_AT, _RF64_SIZE_AT = 4, 20


def chunk(name: bytes, content: bytes) -> bytes:
    """Return a chunk, padded to an even length."""
    return name + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)


def append_chunks(path: Path, added: bytes) -> None:
    """Append whole chunks to a WAV or RF64 file that we wrote. Raises OSError.

    A WAV file without room for them stays unchanged.
    """
    with path.open("rb+") as file:
        size = file.seek(0, os.SEEK_END)
        added = bytes(size % 2) + added
        file.seek(0)
        long = file.read(4) == b"RF64"
        if not long and size + len(added) - 8 > LARGEST:
            return
        file.seek(size)
        file.write(added)
        file.seek(_RF64_SIZE_AT if long else _RIFF_SIZE_AT)
        file.write((size + len(added) - 8).to_bytes(8 if long else 4, "little"))
