"""Emotional recordings to learn from: packed sound and its voice analysis, speakers held apart.

A pack is a folder with the recordings back to back as 16-bit PCM at 48 kHz mono (`sound.i16`), the
frames of their analysis (`frames.npy`, ten milliseconds a row) and an index (`index.json`). The
sound is decoded once; when the analysis has changed since, only the analysis is done again.
"""

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Sequence
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.manifest import (
    EMOTION,
    Entry,
    allows_any_use,
    known_values,
    read_manifest,
    refused_use,
)
from voicestudio.training.common.pack_lock import making
from voicestudio.training.common.packing import (
    Described,
    Job,
    LeftOut,
    Prepared,
    SoundPacking,
    shown,
)
from voicestudio.training.common.preprocessing import measured_bandwidth
from voicestudio.training.common.recorded_sound import (
    UnusableError,
    bounded,
    check_numbers,
    pieces,
)
from voicestudio.training.common.whole_file import write_whole
from voicestudio.voice.analysis import analyse
from voicestudio.voice.emotions import EMOTIONS
from voicestudio.voice.frames import BANDS, VoiceFrames

_VALIDATION_SHARE = 0.1
_COLUMNS = 1 + BANDS + 1  # pitch, bands, energy


@dataclass(frozen=True)
class EmotionRecording:
    """One recording of a pack, and where it lies there.

    `split` is "train", "validation" (held-out speakers) or "unseen_text" (held-out sentences of
    speakers of the training split). `bandwidth_hz` is the highest frequency that the file carries.
    `offset` and `samples` count frames of sound, `row` and `rows` analysis frames. `licence` is
    empty where not said; `strengths` says whether `intensity` tells two apart.
    """

    path: str
    corpus: str
    speaker: str
    sex: str
    language: str
    emotion: str
    intensity: str
    text_id: str
    take: str
    split: str
    bandwidth_hz: int
    offset: int
    samples: int
    row: int
    rows: int
    licence: str
    strengths: bool

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.samples / SAMPLE_RATE


class EmotionPack:
    """Read access to a pack.

    Raises UserError when `folder` holds none, or one whose analysis was not finished.
    """

    def __init__(self, folder: Path) -> None:
        try:
            index = json.loads((folder / "index.json").read_text())
            self._sound = np.memmap(folder / "sound.i16", dtype=np.int16, mode="r")
            self._frames = np.load(folder / "frames.npy", mmap_mode="r")
            self.recordings = [EmotionRecording(**_completed(row)) for row in index["recordings"]]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise UserError(f"{folder} is not a packed corpus of emotions ({error}).") from error

    def select(
        self, split: str | None = None, corpora: Collection[str] | None = None
    ) -> list[EmotionRecording]:
        """The recordings of a split and of some corpora; None stands for all."""
        return [
            r
            for r in self.recordings
            if (split is None or r.split == split) and (corpora is None or r.corpus in corpora)
        ]

    @property
    def open_corpora(self) -> tuple[str, ...]:
        """Names of corpora of which every recording's licence allows any use, sorted."""
        closed = {r.corpus for r in self.recordings if not allows_any_use(r.licence)}
        return tuple(sorted({r.corpus for r in self.recordings} - closed))

    def divided(self, split: Callable[[EmotionRecording], str]) -> "EmotionPack":
        """The same recordings with the split that `split` gives each."""
        other = copy(self)
        other.recordings = [replace(r, split=split(r)) for r in self.recordings]
        return other

    def samples(self, recording: EmotionRecording) -> np.ndarray:
        """The sound, float32 of shape (samples,), full scale [-1, 1]."""
        end = recording.offset + recording.samples
        return self._sound[recording.offset : end].astype(np.float32) / 32768

    def frames(self, recording: EmotionRecording) -> VoiceFrames:
        """The analysis of the sound."""
        rows = np.array(self._frames[recording.row : recording.row + recording.rows])
        return VoiceFrames(f0_hz=rows[:, 0], bands_db=rows[:, 1:-1], energy_db=rows[:, -1])


def parallel_pairs(
    recordings: Iterable[EmotionRecording],
) -> list[tuple[EmotionRecording, EmotionRecording]]:
    """Every (neutral, emotional) pair of one speaker saying one text, in the recordings' order.

    Where there are several takes, each neutral one is paired with each emotional one.
    """
    known = list(recordings)
    neutral: dict[tuple[str, str], list[EmotionRecording]] = {}
    for recording in known:
        if recording.emotion == "neutral":
            neutral.setdefault((recording.speaker, recording.text_id), []).append(recording)
    return [
        (plain, recording)
        for recording in known
        if recording.emotion != "neutral"
        for plain in neutral.get((recording.speaker, recording.text_id), ())
    ]


def build_emotion_pack(data: Sequence[Path], folder: Path) -> str:
    """Pack the emotional recordings of folders with a manifest.csv and analyse them, at `folder`.

    Does nothing that is done already: sound is decoded once, and analysed again only when the
    analysis gives other figures than when it was last done; interrupted, both continue when called
    again. Returns sentences on the packed recordings and those left out with the reasons; empty if
    all were packed before. Raises UserError when a folder of `data` has no manifest, none has a
    recording that can be used (then nothing is left at `folder`), or another process packs them.
    """
    stamp = analysis_stamp()
    if _stamp_of(folder) == stamp:
        return ""
    with making(folder):
        sound = folder / "sound.json"
        said = "" if sound.is_file() else _pack_sound(data, folder)
        if _stamp_of(folder) != stamp:
            rows = _analyse(folder, json.loads(sound.read_text()), stamp)
            _write(folder / "index.json", {"analysis": stamp, "recordings": rows})
        return said


def emotion_splits(entries: Sequence[Entry]) -> list[str]:
    """The split of each recording, see `EmotionRecording`.

    Where nothing is said, a tenth of the speakers is held out, drawn by their names, and of a
    corpus with several at least one.
    """
    held_out: set[tuple[str, str]] = set()
    for corpus in {entry.corpus for entry in entries if not _said_split(entry)}:
        speakers = {e.speaker for e in entries if e.corpus == corpus}
        ranked = sorted(speakers, key=_rank)
        chosen = [speaker for speaker in ranked if _rank(speaker)[0] < _VALIDATION_SHARE]
        # At least one speaker must remain for training.
        some = (chosen or ranked[:1])[: len(ranked) - 1]
        held_out |= {(corpus, speaker) for speaker in some}
    return [
        _said_split(entry)
        or ("validation" if (entry.corpus, entry.speaker) in held_out else "train")
        for entry in entries
    ]


def _said_split(entry: Entry) -> str:
    shared = entry.split if entry.split in ("train", "validation") else ""
    return entry.emotion_split or shared


def _rank(speaker: str) -> tuple[float, str]:
    """Speakers in an order that looks random and is always the same; the first of it is a share."""
    return hashlib.sha256(speaker.encode()).digest()[0] / 256, speaker


def analysis_stamp() -> str:
    """A digest of the analysis of a fixed sound: it changes when the analysis does."""
    time = np.arange(SAMPLE_RATE * 3) / SAMPLE_RATE
    random = np.random.default_rng(5)
    phase = 2 * np.pi * np.cumsum(80 * 2 ** (time * 0.9)) / SAMPLE_RATE
    tone = sum(np.sin(k * phase) / k for k in range(1, 30))
    gate = (np.sin(2 * np.pi * 1.7 * time) > -0.4).astype(float)
    probe = 0.1 * tone * gate + 0.003 * random.standard_normal(len(time))
    found = analyse(probe.astype(np.float32))
    digest = hashlib.sha256()
    for values in (found.f0_hz, found.bands_db, found.energy_db):
        digest.update(np.round(values, 1).astype(np.float32).tobytes())
    return digest.hexdigest()[:16]


def _stamp_of(folder: Path) -> str:
    try:
        return json.loads((folder / "index.json").read_text())["analysis"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _pack_sound(data: Sequence[Path], folder: Path) -> str:
    """Decode everything; returns sentences on packed and left-out recordings."""
    entries, left_out = _chosen([entry for origin in data for entry in read_manifest(origin)])
    if not entries:
        raise UserError(f"there are no emotional recordings in {data[0]}.{_because(left_out)}")
    splits = emotion_splits(entries)
    jobs = [Job(entry, split) for entry, split in zip(entries, splits, strict=True)]
    packing = SoundPacking(folder, jobs)
    packing.run(_prepared)
    left_out = LeftOut({**left_out.paths, **packing.left_out.paths})
    if not packing.rows:
        packing.discard()
        raise UserError(f"no emotional recording in {data[0]} can be used.{_because(left_out)}")
    rows = [{("samples" if k == "frames" else k): v for k, v in r.items()} for r in packing.rows]
    packing.finish("sound.json", rows)
    return f"packed {len(rows)} emotional recordings.{_because(left_out)}"


def _because(left_out: LeftOut) -> str:
    return f" Left out: {left_out}." if left_out else ""


def _chosen(entries: Iterable[Entry]) -> tuple[list[Entry], LeftOut]:
    """The recordings of known emotions, and the others."""
    chosen: list[Entry] = []
    left_out = LeftOut()
    for entry in entries:
        reason = refused_use(entry, EMOTION, (EMOTION,))
        if not reason and entry.emotion not in EMOTIONS:
            reason = f"of the emotion “{entry.emotion}”"
        if reason:
            left_out.add(reason, entry.path)
        else:
            chosen.append(entry)
    return chosen, left_out


def _prepared(job: Job) -> Prepared:
    """The pieces of a recording to be packed, or the reason to leave it out."""
    for piece in pieces(job.entry.file):
        try:
            check_numbers(piece)
            samples = bounded(piece.at_48_khz())
        except UnusableError as error:
            yield error
        else:
            measured = min(measured_bandwidth(samples), piece.highest_hz)
            yield samples, _described(job, job.entry.bandwidth_hz or measured)


def _described(job: Job, bandwidth_hz: int) -> Described:
    entry = job.entry
    return {
        "path": entry.path,
        "corpus": entry.corpus,
        "speaker": entry.speaker,
        "sex": entry.sex,
        "language": entry.language,
        "emotion": entry.emotion,
        "intensity": entry.intensity,
        "text_id": entry.text_id,
        "take": entry.take,
        "split": job.split,
        "bandwidth_hz": bandwidth_hz,
        "licence": entry.licence,
        "strengths": entry.strengths,
    }


def _completed(row: dict[str, Any]) -> dict[str, Any]:
    """A row of an index; those of earlier versions say nothing of licence and strengths."""
    if "licence" in row:
        return row
    known = known_values(row)
    return row | {
        "licence": known.get("licence", ""),
        "strengths": known.get("strengths") == "yes",
    }


def _analyse(folder: Path, rows: list[Described], stamp: str) -> list[Described]:
    """Write frames.npy; returns the index with where each recording's frames lie.

    An interrupted analysis continues when called again, unless its digest has changed.
    """
    sound = np.memmap(folder / "sound.i16", dtype=np.int16, mode="r")
    so_far, counts = folder / "frames.partial", folder / "counts.partial"
    lengths = _resumed(so_far, counts, stamp)
    with so_far.open("ab") as stream, counts.open("a", encoding="utf-8") as lines:
        for row in shown(rows[len(lengths) :], "analysing", len(lengths)):
            block = _block(sound[row["offset"] : row["offset"] + row["samples"]])
            stream.write(block.tobytes())
            stream.flush()
            lines.write(f"{len(block)}\n")
            lines.flush()
            lengths.append(len(block))
    whole = folder / "frames.partial.npy"
    np.save(whole, np.fromfile(so_far, np.float32).reshape(-1, _COLUMNS))
    whole.replace(folder / "frames.npy")
    so_far.unlink()
    counts.unlink()
    starts = np.cumsum([0, *lengths]).tolist()
    places = zip(rows, starts, lengths, strict=False)  # starts has an end more
    return [row | {"row": start, "rows": length} for row, start, length in places]


def _block(sound: np.ndarray) -> np.ndarray:
    """The analysis (T, 1 + BANDS + 1) of 16-bit PCM (n,), float32."""
    found = analyse(sound.astype(np.float32) / 32768)
    return np.column_stack([found.f0_hz, found.bands_db, found.energy_db]).astype(np.float32)


def _resumed(so_far: Path, counts: Path, stamp: str) -> list[int]:
    """How many frames each recording has that is analysed already; files are cut to them."""
    lengths: list[int] = []
    if so_far.is_file() and counts.is_file():
        known = so_far.stat().st_size // (4 * _COLUMNS)
        header, *lines = counts.read_text(encoding="utf-8").splitlines(keepends=True) or [""]
        for line in lines if header == f"{stamp}\n" else ():
            whole = line.endswith("\n") and line.strip().isdecimal()
            if not whole or sum(lengths) + int(line) > known:
                break
            lengths.append(int(line))
    counts.write_text("".join(f"{item}\n" for item in (stamp, *lengths)), encoding="utf-8")
    with so_far.open("ab") as stream:
        stream.truncate(4 * _COLUMNS * sum(lengths))
    return lengths


def _write(path: Path, value: object) -> None:
    write_whole(path, json.dumps(value))
