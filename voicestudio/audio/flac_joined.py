"""Several FLAC files concatenated to one file, as by `cat a.flac b.flac`."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from voicestudio.audio.byte_window import ByteWindow
from voicestudio.audio.condition import Findings, Flaw
from voicestudio.audio.containers.flac import MAGIC, FlacStream, begins_sound, counts_on, read_flac
from voicestudio.audio.extent import Extent
from voicestudio.audio.flac_reader import FlacReader, opens
from voicestudio.audio.joining import Shape, joined_blocks, joined_findings, joined_shape
from voicestudio.audio.sequential import PiecedFile
from voicestudio.texts import tr

_BLOCK_FRAMES = 1 << 16
_MOST_PARTS = 1000


def joined_flac(file: BinaryIO, stream: FlacStream) -> tuple[Shape, Findings] | None:
    """Return the shape of all concatenated files in `file`, and whether they are converted.

    None if `stream` is the only one.

    Raises OSError, and soundfile.LibsndfileError when one cannot be decoded.
    """
    if counts_on(file, stream):
        return None
    shapes = [_shape(reader) for reader in _parts(file)]
    if len(shapes) < 2:
        return None
    return joined_shape(shapes), joined_findings([(shape, ()) for shape in shapes])


def joined_flac_blocks(path: Path, findings: Findings) -> Iterator[np.ndarray]:
    """Yield all of the sound as float32 blocks of shape (frames, channels); damage is silent.

    Raises like `joined_flac`.
    """
    with path.open("rb") as file:
        parts = [(_shape(reader), partial(flac_blocks, reader)) for reader in _parts(file)]
        yield from joined_blocks(parts, findings)


def flac_blocks(reader: FlacReader, findings: Findings) -> Iterator[np.ndarray]:
    """Yield the whole sound of `reader` in blocks; the damage found is added to `findings`."""
    for start in range(0, reader.frames, _BLOCK_FRAMES):
        yield reader.read(start, min(_BLOCK_FRAMES, reader.frames - start))
    findings.flaws += reader.flaws
    if reader.frames < reader.stream.frames:
        findings.flaws.append(Flaw(reader.frames, reader.frames, tr("Sound missing")))


def _shape(reader: FlacReader) -> Shape:
    return Shape(reader.stream.sample_rate, reader.stream.channels, reader.frames)


def _parts(file: BinaryIO) -> list[FlacReader]:
    """Return readers of the files that can be decoded, in order, at most 1000."""
    data = ByteWindow(file)
    begins: list[int] = []
    position = data.find(MAGIC, 0)
    while position < data.size and len(begins) < _MOST_PARTS:
        if _part(file, position, data.size) is not None:
            begins.append(position)
        position = data.find(MAGIC, position + 1)
    found = (_part(file, start, stop) for start, stop in pairwise([*begins, data.size]))
    readers = [FlacReader(None, carried, stream) for carried, stream in filter(None, found)]
    return [reader for reader in readers if reader.frames]


def _part(file: BinaryIO, start: int, stop: int) -> tuple[BinaryIO, FlacStream] | None:
    """Return the FLAC file in bytes [start, stop) and its header; None if there is none."""
    carried = cast(BinaryIO, PiecedFile(file, [Extent(start, stop - start)]))
    stream = read_flac(carried)
    if stream is None or not opens(stream) or not begins_sound(carried, stream):
        return None
    return carried, stream
