"""Emotional recordings to learn from: packed sound and its voice analysis, speakers held apart.

A pack is a folder with the recordings back to back as 16-bit PCM at 48 kHz mono (`sound.i16`), the
frames of their analysis (`frames.npy`, ten milliseconds a row) and an index (`index.json`). The
sound is decoded once; when the analysis has changed since, only the analysis is done again.
"""

import csv
import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import soundfile
from tqdm import tqdm

from voicestudio.errors import UserError
from voicestudio.training.common.preprocessing import measured_bandwidth
from voicestudio.voice.analysis import analyse
from voicestudio.voice.emotions import EMOTIONS
from voicestudio.voice.frames import BANDS, SAMPLE_RATE, VoiceFrames

CORPORA = ("ravdess", "nemo", "emodb", "banglaser")
# Licensed for any use, where the others are not for commercial use.
PERMISSIVE_CORPORA = ("emodb", "banglaser")
VALIDATION_SPEAKERS = frozenset(
    {
        "ravdess_17",
        "ravdess_18",
        "nemo_SM0",
        "emodb_13",
        "emodb_14",
        "bangla_27",
        "bangla_28",
        "bangla_29",
    }
)
UNSEEN_TEXTS = frozenset(f"nemo_{number}" for number in range(81, 91))
_COLUMNS = 1 + BANDS + 1  # pitch, bands, energy


@dataclass(frozen=True)
class EmotionRecording:
    """One recording of a pack, and where it lies there.

    `split` is "train", "validation" (speakers nobody learns from) or "unseen_text" (sentences that
    speakers of the training split say, kept back). `bandwidth_hz` is the highest frequency that the
    file carries. `offset` and `samples` count frames of sound, `row` and `rows` analysis frames.
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
            self.recordings = [EmotionRecording(**row) for row in index["recordings"]]
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


def build_emotion_pack(data: Sequence[Path], folder: Path) -> None:
    """Pack the emotional recordings of folders with a manifest.csv and analyse them, at `folder`.

    Does nothing that is done already: sound is decoded once, and analysed again only when the
    analysis gives other figures than when it was last done. Raises UserError when a folder of
    `data` has no manifest, or none has a recording; then nothing is left at `folder`.
    """
    sound = folder / "sound.json"
    if not sound.is_file():
        jobs = [(origin, row) for origin in data for row in _usable_rows(origin)]
        if not jobs:
            raise UserError(f"there are no emotional recordings in {data[0]}.")
        folder.mkdir(parents=True, exist_ok=True)
        rows = _pack_sound(jobs, folder)
        if not rows:
            raise UserError(f"no emotional recording in {data[0]} can be used.")
        _write(sound, rows)
    stamp = analysis_stamp()
    if _stamp_of(folder) != stamp:
        rows = _analyse(folder, json.loads(sound.read_text()))
        _write(folder / "index.json", {"analysis": stamp, "recordings": rows})


def analysis_stamp() -> str:
    """A digest of what the analysis makes of a fixed sound: it changes when the analysis does."""
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


def _pack_sound(
    jobs: Sequence[tuple[Path, dict[str, str]]], folder: Path
) -> list[dict[str, object]]:
    """Decode everything into sound.i16; returns the index without the analysis."""
    packed: list[dict[str, object]] = []
    offset = 0
    with (folder / "sound.i16").open("wb") as stream:
        for origin, row in tqdm(jobs, desc="packing", unit="file", disable=None):
            samples, rate = soundfile.read(origin / row["path"], dtype="float32", always_2d=True)
            samples = samples[:, 0]
            peak = float(np.max(np.abs(samples), initial=0))
            if rate != SAMPLE_RATE or peak == 0:
                continue
            samples = samples * min(1.0, 0.99 / peak)
            stream.write((samples * 32767).astype(np.int16).tobytes())
            bandwidth = int(row["bandwidth_hz"]) or measured_bandwidth(samples)
            place = {"split": _split(row), "bandwidth_hz": bandwidth, "offset": offset}
            packed.append(_described(row) | place | {"samples": len(samples)})
            offset += len(samples)
    return packed


def _described(row: dict[str, str]) -> dict[str, object]:
    names = ("path", "corpus", "speaker", "sex", "language", "emotion", "intensity")
    return {name: row[name] for name in (*names, "text_id", "take")}


def _usable_rows(data: Path) -> Iterator[dict[str, str]]:
    manifest = data / "manifest.csv"
    if not manifest.is_file():
        raise UserError(f"there is no manifest.csv in {data}: point --data at the training data.")
    with manifest.open(newline="") as stream:
        for row in csv.DictReader(stream):
            if row["corpus"] in CORPORA and row["emotion"] in EMOTIONS:
                yield row


def _split(row: dict[str, str]) -> str:
    if row["speaker"] in VALIDATION_SPEAKERS:
        return "validation"
    return "unseen_text" if row["text_id"] in UNSEEN_TEXTS else "train"


def _analyse(folder: Path, rows: list[dict[str, object]]) -> list[dict[str, object]]:
    """Write frames.npy; returns the index with where each recording's frames lie."""
    sound = np.memmap(folder / "sound.i16", dtype=np.int16, mode="r")
    blocks: list[np.ndarray] = []
    indexed: list[dict[str, object]] = []
    at = 0
    for row in tqdm(rows, desc="analysing", unit="file", disable=None):
        offset, count = int(str(row["offset"])), int(str(row["samples"]))
        found = analyse(sound[offset : offset + count].astype(np.float32) / 32768)
        block = np.column_stack([found.f0_hz, found.bands_db, found.energy_db]).astype(np.float32)
        blocks.append(block)
        recording = row | {"row": at, "rows": len(block)}
        indexed.append(asdict(EmotionRecording(**recording)))  # pyright: ignore[reportArgumentType]
        at += len(block)
    temporary = folder / "frames.partial.npy"
    np.save(temporary, np.concatenate(blocks).reshape(-1, _COLUMNS))
    temporary.replace(folder / "frames.npy")
    return indexed


def _write(path: Path, value: object) -> None:
    temporary = path.with_suffix(".partial")
    temporary.write_text(json.dumps(value))
    temporary.replace(path)
