"""Writing tags into a sound file that has just been encoded.

libsndfile writes few text tags and no chapters, and its ID3 tags have a fixed text encoding. So
mp3, FLAC and Ogg files are copied with tags written here; WAV files keep the tags of libsndfile
(`SNDFILE_TEXTS`), and get an ID3 tag for the others.
"""

import shutil
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from voicestudio.audio.id3 import id3_tag
from voicestudio.audio.ogg_rewriting import header_packets, laid_out, pages, renumbered
from voicestudio.audio.tags import Tags
from voicestudio.audio.vorbis_comments import comment_block, picture_block, picture_line, vendor_of
from voicestudio.audio.wav_chunks import append_chunks, chunk

SNDFILE_TEXTS = frozenset(
    {"title", "artist", "album", "date", "genre", "tracknumber", "comment", "copyright"}
)
"""Names of the tags that libsndfile writes into a WAV file."""
_FLAC_COMMENTS, _FLAC_PICTURE, _FLAC_LAST = 4, 6, 0x80
_VORBIS, _OPUS = b"\x03vorbis", b"OpusTags"


def copy_tagged(container: str, source: Path, target: Path, tags: Tags, seconds: float) -> None:
    """Copy the file `source`, which is `seconds` long, to the existing `target` with `tags`.

    `container` is libsndfile's name of its format. Raises OSError, and ValueError for a file whose
    layout is not that of our encoders.
    """
    with source.open("rb") as read, target.open("wb") as write:
        if container == "FLAC":
            _copy_flac(read, write, tags)
        elif container == "OGG":
            _copy_ogg(read, write, tags)
        else:
            write.write(id3_tag(tags, seconds))
            shutil.copyfileobj(read, write)


def append_tags(path: Path, tags: Tags, seconds: float) -> None:
    """Append an ID3 tag to a WAV file that we wrote, unless libsndfile has written all of `tags`.

    The tag has no chapters, because WAV files store them as cues. Raises OSError.
    """
    if tags.cover is None and SNDFILE_TEXTS.issuperset(name for name, _ in tags.texts):
        return
    append_chunks(path, chunk(b"id3 ", id3_tag(tags.with_chapters(()), seconds)))


def _copy_flac(read: BinaryIO, write: BinaryIO, tags: Tags) -> None:
    write.write(read.read(4))
    blocks = list(_flac_blocks(read))
    kept = [block for block in blocks if block[0] != _FLAC_COMMENTS]
    vendor = next((vendor_of(body) for kind, body in blocks if kind == _FLAC_COMMENTS), b"")
    kept.insert(1, (_FLAC_COMMENTS, comment_block(vendor, tags)))
    if tags.cover is not None:
        kept.insert(2, (_FLAC_PICTURE, picture_block(tags.cover)))
    for number, (kind, body) in enumerate(kept):
        last = _FLAC_LAST if number == len(kept) - 1 else 0
        write.write(bytes([kind | last]) + len(body).to_bytes(3, "big") + body)
    shutil.copyfileobj(read, write)


def _flac_blocks(read: BinaryIO) -> Iterator[tuple[int, bytes]]:
    last = False
    while not last:
        head = read.read(4)
        if len(head) < 4:
            raise ValueError("the file ends in its header")
        last = bool(head[0] & _FLAC_LAST)
        yield head[0] & ~_FLAC_LAST, read.read(int.from_bytes(head[1:], "big"))


def _copy_ogg(read: BinaryIO, write: BinaryIO, tags: Tags) -> None:
    stream = pages(read)
    first = next(stream)
    opus = first.body.startswith(b"OpusHead")
    old = header_packets(stream, 1 if opus else 2)
    name, end = (_OPUS, b"") if opus else (_VORBIS, b"\x01")
    if not old[0].startswith(name):
        raise ValueError("no comments where they have to be")
    picture = () if tags.cover is None else (picture_line(tags.cover),)
    comments = name + comment_block(vendor_of(old[0][len(name) :]), tags, *picture) + end
    made = laid_out([comments, *old[1:]], first.serial, 1)
    audio = next(stream, None)
    write.write(first.to_bytes())
    for page in made:
        write.write(page.to_bytes())
    if audio is not None:
        shift = 1 + len(made) - audio.number
        for page in chain([audio], stream):
            write.write(renumbered(page, shift).to_bytes())
