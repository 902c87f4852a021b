"""The recordings to learn from: reading the manifest, splitting, and packing them for fast access.

A pack is a folder with all recordings decoded once, back to back, as 16-bit PCM at 48 kHz mono
(`sound.i16`), and an index (`index.json`). Mixing reads it through a memory map, so that a random
excerpt costs no decoding.
"""

import csv
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import soundfile
from tqdm import tqdm

from voicestudio.errors import UserError
from voicestudio.training.common.preprocessing import measured_bandwidth, without_noise_floor

SAMPLE_RATE = 48_000
_SPEECH = {
    "kathleen",
    "kerstin",
    "lj_male",
    "librispeech",
    "banglaser",
    "emodb",
    "nathalie",
    "ohf_voices",
    "speechocean762",
    "sam_melmurphy",
    "picovoice",
    "fleursdumal",
}
_NOISE = {"moodist", "blanket", "mechvibes"}
_COLUMNS = {"path", "set", "corpus", "speaker", "bandwidth_hz"}
PERMISSIVE_CORPORA = frozenset(_SPEECH | _NOISE)
# Share-alike recordings among otherwise permissive ones; white and pink noise are generated anyway.
_SHARE_ALIKE = frozenset({"noise/blanket/pink-noise.opus", "noise/blanket/white-noise.opus"})
# Read speech whose pauses carry the room's noise floor, which a target must not teach.
_NOISY_FLOOR = frozenset({"kathleen", "librispeech", "nathalie", "speechocean762", "fleursdumal"})
_MANY_SPEAKERS = frozenset({"librispeech", "ohf_voices", "speechocean762"})
_VALIDATION_SHARE = 0.05
_CLIPPED_SHARE = 1e-4


@dataclass(frozen=True)
class Recording:
    """One packed file: where it lies in the pack, and what it can teach.

    `bandwidth_hz` is the highest frequency the file really carries; `split` is "train" or
    "validation".
    """

    path: str
    kind: str
    corpus: str
    speaker: str
    split: str
    bandwidth_hz: int
    offset: int
    frames: int


class Pack:
    """Read access to a packed corpus."""

    def __init__(self, folder: Path) -> None:
        try:
            rows = json.loads((folder / "index.json").read_text())
            self._sound = np.memmap(folder / "sound.i16", dtype=np.int16, mode="r")
        except (OSError, ValueError) as error:
            raise UserError(f"{folder} is not a packed corpus ({error})") from error
        self.recordings = [Recording(**row) for row in rows]

    def select(self, kind: str, split: str) -> list[Recording]:
        """Recordings of a kind ("speech" or "noise") in a split."""
        return [r for r in self.recordings if r.kind == kind and r.split == split]

    def read(self, recording: Recording, start: int, count: int) -> np.ndarray:
        """Frames of a recording, float32 of shape (count,), full scale [-1, 1]."""
        begin = recording.offset + start
        return self._sound[begin : begin + count].astype(np.float32) / 32768


def build_pack(data: Sequence[Path], folder: Path) -> None:
    """Decode the permissively licensed training recordings of folders into a pack at `folder`.

    Clipped recordings are left out. Raises UserError when a folder of `data` has no readable
    manifest, a recording cannot be read, or there is no speech or no noise to learn from.
    """
    rows = [(origin, row) for origin in data for row in _usable_rows(origin)]
    folder.mkdir(parents=True, exist_ok=True)
    recordings: list[Recording] = []
    offset = 0
    with (folder / "sound.i16").open("wb") as stream:
        for origin, row in tqdm(rows, desc="packing", unit="file", disable=None):
            samples, rate = _first_channel(origin / row["path"])
            if rate != SAMPLE_RATE or _is_clipped(samples):
                continue
            if row["corpus"] in _NOISY_FLOOR:
                samples = without_noise_floor(samples)
            peak = float(np.max(np.abs(samples)))
            if peak == 0:
                continue
            samples = samples * min(1.0, 0.99 / peak)
            stream.write((samples * 32767).astype(np.int16).tobytes())
            kind = "noise" if row["set"] == "noise" else "speech"
            stated = int(row["bandwidth_hz"])
            recordings.append(
                Recording(
                    path=row["path"],
                    kind=kind,
                    corpus=row["corpus"],
                    speaker=row["speaker"],
                    split=split_of(row),
                    bandwidth_hz=stated or measured_bandwidth(samples),
                    offset=offset,
                    frames=len(samples),
                )
            )
            offset += len(samples)
    _check_complete(recordings)
    (folder / "index.json").write_text(json.dumps([asdict(r) for r in recordings]))


def _usable_rows(data: Path) -> Iterable[dict[str, str]]:
    manifest = data / "manifest.csv"
    if not manifest.is_file():
        raise UserError(f"there is no manifest.csv in {data}: point --data at the training data.")
    try:
        with manifest.open(newline="", encoding="utf-8") as stream:
            reader = csv.DictReader(stream)
            rows = list(reader)
    except (ValueError, csv.Error) as error:
        raise UserError(f"{manifest} is not a table of comma-separated text.") from error
    if missing := _COLUMNS - set(reader.fieldnames or ()):
        raise UserError(f"{manifest} has no column called {min(missing)}.")
    for row in rows:
        if is_learnt_from(row):
            yield row


def _first_channel(path: Path) -> tuple[np.ndarray, int]:
    """Float32 of shape (frames,), and the sampling rate."""
    try:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except (OSError, soundfile.LibsndfileError) as error:
        raise UserError(f"{path}, which the manifest names, cannot be read.") from error
    return samples[:, 0], rate


def _check_complete(recordings: Sequence[Recording]) -> None:
    """Find out before the training, not after the first hour of it."""
    held = {(recording.kind, recording.split) for recording in recordings}
    for kind in ("speech", "noise"):
        for split in ("train", "validation"):
            if (kind, split) not in held:
                raise UserError(f"the training data hold too little {kind}: none for {split}.")


def is_learnt_from(row: Mapping[str, str]) -> bool:
    """Whether the licence of a manifest's row lets a pack have it, for training or validation."""
    return row["corpus"] in PERMISSIVE_CORPORA and row["path"] not in _SHARE_ALIKE


def _is_clipped(samples: np.ndarray) -> bool:
    return bool(np.mean(np.abs(samples) > 0.985) > _CLIPPED_SHARE)


def split_of(row: Mapping[str, str]) -> str:
    """Whether the recording of a manifest's row is for "train" or "validation".

    Whole speakers are held out where there are many, whole files elsewhere.
    """
    key = row["speaker"] if row["corpus"] in _MANY_SPEAKERS else row["path"]
    digest = hashlib.sha256(key.encode()).digest()
    return "validation" if digest[0] / 256 < _VALIDATION_SHARE else "train"
