"""FLAC in an Ogg file: its pages carry a FLAC file in pieces."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

import numpy as np

from voicestudio.audio.byte_window import ByteWindow
from voicestudio.audio.condition import Findings
from voicestudio.audio.containers.flac import FlacStream, read_flac
from voicestudio.audio.flac_reader import FlacReader, opens
from voicestudio.audio.ogg_pages import pages
from voicestudio.audio.sequential import Extent, Part, PiecedFile, Repeated

_MAGIC = b"\x7fFLAC"
# What stands before the FLAC file in the first packet: magic, version, number of header packets.
_MAPPING_BYTES = 9
_PAGE_HEADER_BYTES = 27
_BLOCK_FRAMES = 1 << 16
# In the place of a lost page: no FLAC frame, so that the decoder notices.
_LOST = Repeated(bytes(64))


class OggFlac(NamedTuple):
    """The stream in a file, what reads it, and whether its last page is there."""

    stream: FlacStream
    reader: FlacReader
    whole: bool


def ogg_flac(file: BinaryIO) -> OggFlac | None:
    """The stream in `file`; None where it is none, of an unknown depth, or several in a chain.

    Raises OSError, and soundfile.LibsndfileError when it cannot be decoded.
    """
    bodies, whole = _bodies(file)
    carried = cast(BinaryIO, PiecedFile(file, bodies))
    stream = read_flac(carried)
    if stream is None or not opens(stream):
        return None
    return OggFlac(stream, FlacReader(None, carried, stream), whole)


def ogg_flac_blocks(path: Path, findings: Findings) -> Iterator[np.ndarray]:
    """All of the sound as float32 blocks of shape (frames, channels), silence for what is damaged.

    Raises as `ogg_flac` does.
    """
    with path.open("rb") as file:
        found = ogg_flac(file)
        if found is None:
            return
        reader = found.reader
        for start in range(0, reader.frames, _BLOCK_FRAMES):
            yield reader.read(start, min(_BLOCK_FRAMES, reader.frames - start))
        findings.flaws += reader.flaws


def _bodies(file: BinaryIO) -> tuple[list[Part], bool]:
    """The FLAC file, piece by piece, and whether its last page is there.

    Nothing where the first page begins none, or another stream follows.
    """
    data = ByteWindow(file)
    bodies: list[Part] = []
    serial = following = 0
    whole = False
    for page in pages(data):
        if len(bodies) > 1 and page.first and page.good:
            return [], False
        if bodies and page.serial != serial:
            continue
        head = _PAGE_HEADER_BYTES + data.at(page.offset, _PAGE_HEADER_BYTES)[-1]
        if not bodies:
            if data.at(page.offset + head, len(_MAGIC)) != _MAGIC:
                return [], False
            serial, head = page.serial, head + _MAPPING_BYTES
        if page.number != following and bodies:
            bodies.append(_LOST)
        following = page.number + 1
        whole = page.last and not page.cut
        bodies.append(Extent(page.offset + head, page.length - head))
    return bodies, whole
