"""Carries a pack to another machine: a smaller one, of Opus, in parts of a size that can travel.

    python -m research.carried_pack write RUN/pack -o FOLDER [--parts 3] [--mib 24] [--kbits 32]
    python -m research.carried_pack unpack FOLDER/part-* -o RUN/pack

`write` takes as many recordings as the parts hold, whole ones and of all kinds: the next is always
one of the kind, the corpus and the speaker that has had the least of its due, so that a smaller
pack has less of everybody and not fewer people. A corpus is due its weight, a kind its share below.
Any of the parts are a pack of their own. `unpack` decodes on all cores; it needs no network and, of
what the program needs, numpy, scipy, soundfile and soxr.

Opus carries 20 kHz, so nothing above is learnt from a pack that was carried.
"""

import argparse
import hashlib
import io
import itertools
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from voicestudio.errors import UserError
from voicestudio.inference.device import core_count
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.corpus import Pack, Recording

_DUE = {
    ("speech", "train"): 0.72,
    ("noise", "train"): 0.2,
    ("speech", "validation"): 0.05,
    ("noise", "validation"): 0.03,
}
_MIB = 2**20
_STREAM_SECONDS = 30
_GAP = 960  # one frame of Opus: sound does not run into that of the next recording
_HIGHEST_HZ = 20_000
_LOWEST_KBITS, _KBITS_SPAN = 6, 250  # of libsndfile's encoder
_INDEX, _SOUND = "index.json", "sound.i16"

Row = dict[str, Any]


def in_turn(recordings: Sequence[Recording]) -> Iterator[Recording]:
    """All recordings, so ordered that whatever is taken from the front has some of everything."""
    waiting: dict[tuple, list[Recording]] = defaultdict(list)
    for recording in sorted(recordings, key=_shuffled):
        kind = recording.kind, recording.split
        waiting[kind, (kind, recording.corpus), recording.speaker].append(recording)
    had: Counter[Any] = Counter()

    def claim(group: tuple) -> tuple:
        kind, corpus, _ = group
        return had[kind] / _DUE[kind], had[corpus] / waiting[group][0].weight, had[group], group

    while waiting:
        group = min(waiting, key=claim)
        recording = waiting[group].pop(0)
        for part in (*group[:2], group):
            had[part] += recording.frames
        if not waiting[group]:
            del waiting[group]
        yield recording


def write(folder: Path, target: Path, parts: int, largest: int, kbits: float) -> str:
    """Write a pack into at most `parts` folders of `largest` bytes in `target`; say what is there.

    Raises UserError for a folder that is no pack, when there are parts already, and for parts too
    small for a single recording.
    """
    pack = Pack(folder)
    rows: dict[Path, list[Row]] = {}
    part, room = target, 0
    for number, recordings in enumerate(_streams(in_turn(pack.recordings))):
        sound, described = _encoded(pack, recordings, kbits), _rows(recordings, f"{number}.opus")
        size = len(sound) + len(json.dumps(described))
        if size > largest:
            raise UserError(f"parts of {largest} bytes are too small: one has to hold {size}.")
        if size > room:
            if len(rows) == parts:
                break
            part, room = _new_part(target / f"part-{len(rows) + 1}"), largest
            rows[part] = []
        (part / f"{number}.opus").write_bytes(sound)
        rows[part] += described
        room -= size
    for part, described in rows.items():
        (part / _INDEX).write_text(json.dumps(described))
    return _summary([row for described in rows.values() for row in described])


def unpack(parts: Sequence[Path], folder: Path) -> str:
    """Decode parts into a pack at `folder`, on all cores; say what is there.

    Raises UserError where a part cannot be read.
    """
    rows: list[Row] = []
    streams: dict[Path, list[tuple[int, int, int]]] = defaultdict(list)
    end = 0
    try:
        for part in parts:
            for row in json.loads((part / _INDEX).read_text()):
                stream, frames = part / row.pop("stream"), row["frames"]
                streams[stream].append((row["offset"], end, frames))
                rows.append(row | {"offset": end})
                end += frames
        folder.mkdir(parents=True, exist_ok=True)
        sound = np.memmap(folder / _SOUND, np.int16, "w+", shape=end)
        # Python lets other threads run while a library decodes.
        with ThreadPoolExecutor(core_count()) as threads:
            for _ in threads.map(partial(_decode, sound), *zip(*streams.items(), strict=True)):
                pass
        sound.flush()
    except (OSError, ValueError, KeyError, soundfile.LibsndfileError) as error:
        raise UserError(f"the parts cannot be unpacked ({error}).") from error
    # The index comes last: a folder without one is no pack.
    (folder / _INDEX).write_text(json.dumps(rows))
    return _summary(rows)


def _shuffled(recording: Recording) -> str:
    """An order that looks random and is always the same."""
    return hashlib.sha256(f"{recording.path} {recording.offset}".encode()).hexdigest()


def _streams(recordings: Iterator[Recording]) -> Iterator[list[Recording]]:
    """Recordings together that become one file of about half a minute."""
    stream: list[Recording] = []
    for recording in recordings:
        stream.append(recording)
        if sum(r.frames for r in stream) >= _STREAM_SECONDS * SAMPLE_RATE:
            yield stream
            stream = []
    if stream:
        yield stream


def _encoded(pack: Pack, recordings: Sequence[Recording], kbits: float) -> bytes:
    gap = np.zeros(_GAP, np.float32)
    sounds = [part for r in recordings for part in (pack.read(r, 0, r.frames), gap)]
    stream = io.BytesIO()
    with soundfile.SoundFile(
        stream,
        "w",
        SAMPLE_RATE,
        1,
        format="OGG",
        subtype="OPUS",
        compression_level=1 - (kbits - _LOWEST_KBITS) / _KBITS_SPAN,
    ) as encoder:
        encoder.write(np.concatenate(sounds))
    return stream.getvalue()


def _rows(recordings: Sequence[Recording], stream: str) -> list[Row]:
    """The rows of an index; a recording's `offset` is its place in the stream."""
    places = itertools.accumulate((r.frames + _GAP for r in recordings), initial=0)
    return [
        asdict(r)
        | {"stream": stream, "offset": place, "bandwidth_hz": min(r.bandwidth_hz, _HIGHEST_HZ)}
        for r, place in zip(recordings, places, strict=False)
    ]


def _decode(sound: np.ndarray, stream: Path, places: Sequence[tuple[int, int, int]]) -> None:
    """Put recordings of a stream into `sound`: their places there, here, and frames."""
    samples, _ = soundfile.read(stream, dtype="float32")
    for begin, target, frames in places:
        excerpt = samples[begin : begin + frames]
        sound[target : target + len(excerpt)] = (excerpt.clip(-1, 1) * 32767).astype(np.int16)


def _new_part(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise UserError(f"the folder {folder} cannot be made ({error.strerror}).") from error
    return folder


def _summary(rows: Sequence[Row]) -> str:
    hours = Counter[str]()
    for row in rows:
        hours[f"{row['kind']} ({row['split']})"] += row["frames"] / SAMPLE_RATE / 3600
    speakers = len({(row["corpus"], row["speaker"]) for row in rows if row["kind"] == "speech"})
    lengths = ", ".join(f"{length:.2f} h of {what}" for what, length in sorted(hours.items()))
    return f"{len(rows)} recordings, {speakers} speakers: {lengths}."


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    try:
        if options.action == "write":
            largest = int(options.mib * _MIB)
            print(write(options.pack, options.output, options.parts, largest, options.kbits))
        else:
            print(unpack(options.part, options.output))
    except UserError as error:
        print(f"carried_pack: {error}", file=sys.stderr)
        return 2
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m research.carried_pack",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = parser.add_subparsers(dest="action", required=True)
    writing = actions.add_parser("write")
    writing.add_argument("pack", type=Path)
    writing.add_argument("--parts", type=int, default=3, metavar="N", help="at most (default: 3)")
    writing.add_argument("--mib", type=float, default=24, help="of a part (default: 24)")
    writing.add_argument("--kbits", type=float, default=32, help="a second (default: 32)")
    unpacking = actions.add_parser("unpack")
    unpacking.add_argument("part", type=Path, nargs="+")
    for action in (writing, unpacking):
        action.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
