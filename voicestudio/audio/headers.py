"""Reading the header of any uncompressed sound file."""

import os
from collections.abc import Callable
from typing import BinaryIO

from voicestudio.audio.containers.aiff import aiff_layout, is_aiff
from voicestudio.audio.containers.au import au_layout, is_au
from voicestudio.audio.containers.caf import caf_layout, is_caf
from voicestudio.audio.containers.layout import PcmLayout
from voicestudio.audio.containers.leading_tags import after_id3
from voicestudio.audio.containers.w64 import is_w64, w64_layout
from voicestudio.audio.containers.wav import is_wav, wav_layout

_Reads = Callable[[BinaryIO, int, int], PcmLayout | None]
_CONTAINERS: tuple[tuple[Callable[[bytes], bool], _Reads], ...] = (
    (is_wav, wav_layout),
    (is_w64, w64_layout),
    (is_aiff, aiff_layout),
    (is_caf, caf_layout),
    (is_au, au_layout),
)


def read_layout(file: BinaryIO) -> PcmLayout | None:
    """Return the layout of a WAV, W64, AIFF, CAF or AU file, with compressed sound too.

    None for any other file, and for one with a truncated header. Raises OSError.
    """
    start, end = after_id3(file), os.fstat(file.fileno()).st_size
    file.seek(start)
    head = file.read(16)
    for recognises, reads in _CONTAINERS:
        if recognises(head):
            return reads(file, start, end)
    return None


def has_known_header(head: bytes) -> bool:
    """Whether `head`, at least 16 bytes, begins a file that `read_layout` knows."""
    return any(recognises(head) for recognises, _ in _CONTAINERS)
