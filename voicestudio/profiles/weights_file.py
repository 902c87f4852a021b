"""Reading and copying files of weights (safetensors) without torch, and without trusting them.

A file is 8 bytes with the length of its header, the header, a JSON object with an entry for each
tensor and texts below `__metadata__`, and the tensors' bytes. Format:
https://github.com/huggingface/safetensors.
"""

import json
import math
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np

from voicestudio.checked_json import FormatError, parse_json, whole

MOST_BYTES = 20_000_000
"""Of a whole file."""
_MOST_HEADER = 1 << 20
_MOST_TENSORS = 10_000
_MOST_DIMENSIONS = 8
_ALIGNMENT = 8
_LARGEST_WEIGHT = 1e4
"""Those of networks that were trained here are below 100."""
_LENGTH = struct.Struct("<Q")
_BYTES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2}
_BYTES |= {"I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}
_FLOATS = {"F64": "<f8", "F32": "<f4", "F16": "<f2"}


@dataclass(frozen=True)
class Tensor:
    """The type of a tensor's numbers and where its bytes lie after the header."""

    dtype: str
    start: int
    stop: int


@dataclass(frozen=True)
class Header:
    """The checked header of a file: every tensor lies within the file.

    Attributes:
        tensors: of each name.
        metadata: texts.
        entries: the tensors' entries as they stand in the file.
        begin: where the tensors' bytes begin in the file.
    """

    tensors: Mapping[str, Tensor]
    metadata: Mapping[str, str]
    entries: Mapping[str, Any]
    begin: int


def read_header(stream: BinaryIO) -> Header:
    """The header of an open file. Raises OSError and FormatError; reads at most a megabyte."""
    size = os.fstat(stream.fileno()).st_size
    if size > MOST_BYTES:
        raise FormatError(f"more than {MOST_BYTES} bytes")
    stream.seek(0)
    start = stream.read(_LENGTH.size)
    if len(start) < _LENGTH.size:
        raise FormatError("shorter than its header")
    length = _LENGTH.unpack(start)[0]
    if not 2 <= length <= min(_MOST_HEADER, size - _LENGTH.size):
        raise FormatError("its header has an impossible length")
    values = parse_json(stream.read(length), _MOST_HEADER)
    if not isinstance(values, dict) or len(values) > _MOST_TENSORS:
        raise FormatError("the header is not a table of tensors")
    metadata = _checked_metadata(values.pop("__metadata__", {}))
    begin = _LENGTH.size + length
    tensors = {name: _checked_tensor(entry, size - begin) for name, entry in values.items()}
    return Header(tensors, metadata, values, begin)


def refuse_unusable_weights(stream: BinaryIO, header: Header) -> None:
    """Raise FormatError when a weight of an open file is no number that a network can work with."""
    for tensor in header.tensors.values():
        stream.seek(header.begin + tensor.start)
        content = stream.read(tensor.stop - tensor.start)
        if not _all_usable(content, tensor.dtype):
            raise FormatError("weights are not finite or far too large")


def with_metadata(stream: BinaryIO, header: Header, metadata: Mapping[str, str]) -> bytes:
    """The content of an open file with other texts in its header; the tensors are not changed."""
    text = json.dumps({"__metadata__": dict(metadata), **header.entries}).encode()
    text += b" " * (-len(text) % _ALIGNMENT)
    if len(text) > _MOST_HEADER:
        raise FormatError("the header would be too long")
    stream.seek(header.begin)
    content = _LENGTH.pack(len(text)) + text + stream.read(MOST_BYTES)
    if len(content) > MOST_BYTES:
        raise FormatError(f"more than {MOST_BYTES} bytes")
    return content


def _checked_metadata(values: object) -> dict[str, str]:
    if not isinstance(values, dict) or not all(isinstance(v, str) for v in values.values()):
        raise FormatError("the metadata is not a table of texts")
    return values


def _checked_tensor(entry: object, room: int) -> Tensor:
    if not isinstance(entry, dict) or entry.keys() != {"dtype", "shape", "data_offsets"}:
        raise FormatError("a tensor is not described")
    dtype, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
    if not isinstance(dtype, str) or dtype not in _BYTES:
        raise FormatError("the type of a tensor is not known")
    if not isinstance(shape, list) or len(shape) > _MOST_DIMENSIONS:
        raise FormatError("the shape of a tensor is not known")
    if not isinstance(offsets, list) or len(offsets) != 2:
        raise FormatError("the place of a tensor is not known")
    start = whole(offsets[0], 0, room)
    stop = whole(offsets[1], start, room)
    if math.prod(whole(one, 0, MOST_BYTES) for one in shape) * _BYTES[dtype] != stop - start:
        raise FormatError("a tensor has not the size of its shape")
    return Tensor(dtype, start, stop)


def _all_usable(content: bytes, dtype: str) -> bool:
    if dtype == "BF16":  # the upper half of a float32
        numbers = (np.frombuffer(content, "<u2").astype("<u4") << 16).view("<f4")
    elif dtype in _FLOATS:
        numbers = np.frombuffer(content, _FLOATS[dtype])
    else:
        return True
    return bool((np.abs(numbers) <= _LARGEST_WEIGHT).all())  # which no NaN is
