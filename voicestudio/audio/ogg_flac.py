"""FLAC in Ogg: the pages of a stream carry a FLAC file in pieces."""

from collections.abc import Iterable
from typing import BinaryIO, cast

from voicestudio.audio.containers.flac import read_flac
from voicestudio.audio.extent import Extent
from voicestudio.audio.flac_reader import FlacReader, opens
from voicestudio.audio.ogg_pages import Page, page_body
from voicestudio.audio.sequential import Part, PiecedFile, Repeated

MAGIC = b"\x7fFLAC"
# Prefix of the first packet: magic, version, number of header packets.
_MAPPING_BYTES = 9
_COUNT_AT = 26
# Stands in for a lost page: it is no FLAC frame, so the decoder reports the gap.
_LOST = Repeated(bytes(64))


def ogg_flac(file: BinaryIO, head: bytes, pages: Iterable[Page]) -> FlacReader | None:
    """Return a reader of the stream with the first page `head` and these other `pages`.

    Damaged pages may be among them. None if it is no FLAC stream or has an unsupported bit depth.
    Raises OSError, and soundfile.LibsndfileError when it cannot be decoded.
    """
    bodies: list[Part] = [Repeated(page_body(head)[_MAPPING_BYTES:])]
    following = 1
    for page in pages:
        if page.number != following:
            bodies.append(_LOST)
        following = page.number + 1
        file.seek(page.offset + _COUNT_AT)
        start = _COUNT_AT + 1 + file.read(1)[0]
        bodies.append(Extent(page.offset + start, max(0, page.length - start)))
    carried = cast(BinaryIO, PiecedFile(file, bodies))
    stream = read_flac(carried)
    return FlacReader(None, carried, stream) if stream is not None and opens(stream) else None
