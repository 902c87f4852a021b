"""The recordings that the enhancer learns from: choosing, splitting, and packing them.

A pack is a folder with all recordings decoded once, back to back, as 16-bit PCM at 48 kHz mono
(`sound.i16`), and an index (`index.json`). Mixing reads it through a memory map, so that a random
excerpt costs no decoding.
"""

import hashlib
import itertools
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.manifest import (
    DEFAULT_WEIGHT,
    ENHANCER,
    Entry,
    known_values,
    read_manifest,
    refused_use,
)
from voicestudio.training.common.pack_lock import making
from voicestudio.training.common.packing import (
    Advance,
    Described,
    Job,
    LeftOut,
    Prepared,
    SoundPacking,
)
from voicestudio.training.common.preprocessing import measured_bandwidth, without_noise_floor
from voicestudio.training.common.recorded_sound import (
    RecordedPiece,
    UnusableError,
    bounded,
    check_numbers,
    check_unclipped,
    pieces,
)

_SETS = ("speech", "noise", "emotion")
_VALIDATION_SHARE = 0.05
_MANY_SPEAKERS = 20
_CUT = "train, its last tenth validation"


@dataclass(frozen=True)
class Recording:
    """One packed file, or a piece of one: its position in the pack, and its properties.

    `kind` is "speech" or "noise", `split` "train" or "validation". `bandwidth_hz` is the highest
    frequency that the file really carries. `weight` is the relative frequency of its corpus,
    `events` whether it is a short sound with pauses.
    """

    path: str
    kind: str
    corpus: str
    speaker: str
    split: str
    bandwidth_hz: int
    offset: int
    frames: int
    weight: float
    events: bool
    licence: str


class SoundSource(Protocol):
    """Recordings to make mixtures of."""

    def select(self, kind: str, split: str) -> list[Recording]:
        """Recordings of a kind ("speech" or "noise") in a split."""
        ...

    def read(self, recording: Recording, start: int, count: int) -> np.ndarray:
        """Frames of a recording, float32 of shape (count,), full scale [-1, 1]."""
        ...


class Pack:
    """Read access to a packed corpus."""

    def __init__(self, folder: Path) -> None:
        try:
            rows = json.loads((folder / "index.json").read_text(encoding="utf-8"))
            self._sound = np.memmap(folder / "sound.i16", dtype=np.int16, mode="r")
            self.recordings = [Recording(**_completed(row)) for row in rows]
            _check_within(self.recordings, len(self._sound))
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise UserError(f"{folder} is not a packed corpus ({error})") from error

    def select(self, kind: str, split: str) -> list[Recording]:
        """Recordings of a kind ("speech" or "noise") in a split."""
        return [r for r in self.recordings if r.kind == kind and r.split == split]

    def read(self, recording: Recording, start: int, count: int) -> np.ndarray:
        """Frames of a recording, float32 of shape (count,), full scale [-1, 1]."""
        begin = recording.offset + start
        return self._sound[begin : begin + count].astype(np.float32) / 32768


def _check_within(recordings: Iterable[Recording], frames: int) -> None:
    """Raises ValueError where there is less sound than the index says."""
    if any(r.offset < 0 or r.frames < 0 or r.offset + r.frames > frames for r in recordings):
        raise ValueError("its sound is incomplete")


def build_pack(data: Sequence[Path], folder: Path) -> str:
    """Decode the recordings of folders that the enhancer may learn from into a pack at `folder`.

    As `pack_recordings`; raises UserError also when a folder of `data` has no readable manifest, or
    another process packs it.
    """
    with making(folder):
        entries = [entry for origin in data for entry in read_manifest(origin)]
        return pack_recordings(entries, folder)


def pack_recordings(entries: Sequence[Entry], folder: Path, advance: Advance | None = None) -> str:
    """Decode recordings that the enhancer may learn from into a pack at `folder`.

    An interrupted packing continues when it is called again. `advance` is that of
    `SoundPacking.run`. Returns a sentence on the packed recordings, and one on those left out with
    the reasons. Raises UserError, and leaves no pack, when a recording cannot be read, or there is
    no speech or no noise to learn from.
    """
    chosen, refused = _chosen(entries)
    packing = _packed(chosen, folder, refused, advance)
    packing.finish("index.json", packing.rows)
    return _summary(packing.rows, refused)


def _packed(
    entries: Sequence[Entry], folder: Path, left_out: LeftOut, advance: Advance | None
) -> SoundPacking:
    """All recordings that can be used, packed; the others are added to `left_out`."""
    jobs = _jobs(entries)
    _check_complete(jobs, left_out)
    packing = SoundPacking(folder, jobs)
    packing.run(_prepared, advance)
    left_out.paths |= packing.left_out.paths
    used = _jobs(packing.used)
    if set(used) <= set(jobs) and _lacking(used) is None:
        return packing
    # The recordings to be held out are unusable: others are held out instead.
    packing.discard()
    return _packed(packing.used, folder, left_out, advance)


def _jobs(entries: Sequence[Entry]) -> list[Job]:
    splits = enhancer_splits(entries)
    return [Job(entry, split) for entry, split in zip(entries, splits, strict=True)]


def is_learnt_from(entry: Entry) -> bool:
    """Whether the enhancer may learn from a recording, for training or validation."""
    return not refused_use(entry, ENHANCER, _SETS)


def enhancer_splits(entries: Sequence[Entry]) -> list[str]:
    """Whether each recording is for "train" or "validation", or cut because it is the only one.

    About a twentieth is held out: whole speakers of corpora with many of them, whole files
    elsewhere, drawn by their names; of each kind at least one.
    """
    held_out = [_validation_share(key) for key in _keys(entries)]
    splits = [
        entry.split
        if entry.split in ("train", "validation")
        else ("validation" if share < _VALIDATION_SHARE else "train")
        for entry, share in zip(entries, held_out, strict=True)
    ]
    for kind in ("speech", "noise"):
        _hold_one_out([i for i, e in enumerate(entries) if _kind(e) == kind], entries, splits)
    return splits


def _hold_one_out(indices: Sequence[int], entries: Sequence[Entry], splits: list[str]) -> None:
    """See to it that some of the recordings at `indices` are for validation and some for train."""
    free = [i for i in indices if entries[i].split not in ("train", "validation")]
    lacking = {"train", "validation"} - {splits[i] for i in indices}
    if not free or not lacking:
        return
    if len(indices) == 1:
        splits[indices[0]] = _CUT
        return
    splits[min(free, key=lambda i: _validation_share(entries[i].path))] = min(lacking)


def _keys(entries: Sequence[Entry]) -> list[str]:
    """What decides whether a recording is held out: its speaker or its path."""
    speakers = Counter(corpus for corpus, _ in {(e.corpus, e.speaker) for e in entries})
    return [
        entry.speaker
        if entry.split == "speaker"
        or (not entry.split and speakers[entry.corpus] >= _MANY_SPEAKERS)
        else entry.path
        for entry in entries
    ]


def _validation_share(key: str) -> float:
    """A number from 0 to 1 that looks random and is always the same for a key."""
    return hashlib.sha256(key.encode()).digest()[0] / 256


def _chosen(entries: Iterable[Entry]) -> tuple[list[Entry], LeftOut]:
    """The recordings that may be learnt from, and the others."""
    chosen: list[Entry] = []
    refused = LeftOut()
    for entry in entries:
        if reason := refused_use(entry, ENHANCER, _SETS):
            refused.add(reason, entry.path)
        else:
            chosen.append(entry)
    return chosen, refused


def _kind(entry: Entry) -> str:
    return "noise" if entry.set == "noise" else "speech"


def _splits_of(job: Job) -> tuple[str, ...]:
    return ("train", "validation") if job.split == _CUT else (job.split,)


def _prepared(job: Job) -> Prepared:
    """The pieces of a recording to be packed, or the reason to leave it out."""
    for piece in pieces(job.entry.file, cut=job.split == _CUT):
        try:
            samples = _made_ready(piece, job.entry)
        except UnusableError as error:
            yield error
        else:
            yield samples, _described(job, piece, samples)


def _made_ready(piece: RecordedPiece, entry: Entry) -> np.ndarray:
    """Float32 of shape (frames,) at 48 kHz, a target that teaches no noise."""
    check_numbers(piece)
    check_unclipped(piece)
    samples = piece.at_48_khz()
    attenuated = entry.noise_floor == "attenuate" or not entry.noise_floor
    if _kind(entry) == "speech" and attenuated:
        samples = without_noise_floor(samples)
    return bounded(samples)


def _described(job: Job, piece: RecordedPiece, samples: np.ndarray) -> Described:
    entry = job.entry
    split = _splits_of(job)[-1 if piece.is_tail else 0]
    bandwidth = entry.bandwidth_hz or min(measured_bandwidth(samples), piece.highest_hz)
    return {
        "path": entry.path,
        "kind": _kind(entry),
        "corpus": entry.corpus,
        "speaker": entry.speaker,
        "split": split,
        "bandwidth_hz": bandwidth,
        "weight": entry.weight,
        "events": entry.events,
        "licence": entry.licence,
    }


def _completed(row: dict[str, Any]) -> dict[str, Any]:
    """A row of an index; those of earlier versions say nothing of weight, events and licence."""
    if "weight" in row:
        return row
    known = known_values(row)
    return row | {
        "weight": float(known.get("weight", DEFAULT_WEIGHT)),
        "events": known.get("events") == "yes",
        "licence": known.get("licence", ""),
    }


def _check_complete(jobs: Iterable[Job], left_out: LeftOut) -> None:
    """Find out before the training, not after the first hour of it."""
    if lacking := _lacking(jobs):
        kind, split = lacking
        reasons = f" Left out: {left_out}." if left_out else ""
        raise UserError(
            f"the training data hold too little {kind}: none for {split}. Add recordings whose set "
            f"is “{kind}”, or a folder with some to --data.{reasons}"
        )


def _lacking(jobs: Iterable[Job]) -> tuple[str, str] | None:
    """A kind of recording and a split that it is not in; None where nothing is missing."""
    found = {(_kind(job.entry), split) for job in jobs for split in _splits_of(job)}
    needed = itertools.product(("speech", "noise"), ("train", "validation"))
    return next((pair for pair in needed if pair not in found), None)


def _summary(rows: Sequence[Described], left_out: LeftOut) -> str:
    lengths = (
        f"{_length(sum(row['frames'] for row in rows if row['kind'] == kind))} of {kind}"
        for kind in ("speech", "noise")
    )
    packed = f"packed {len({row['path'] for row in rows})} recordings: {', '.join(lengths)}."
    return f"{packed}\nleft out {left_out}." if left_out else packed


def _length(frames: int) -> str:
    seconds = frames / SAMPLE_RATE
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 3600 else f"{seconds / 3600:.2f} h"
