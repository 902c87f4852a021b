"""Converts recordings of cloned repositories to training data.

Speech is trimmed, joined, cut and checked; noise is taken as it is.

The same clones give the same files, to the byte.
"""

import csv
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from tqdm import tqdm

from research.noise_repositories import NOISE_SOURCES, NoiseSource
from research.speech_repositories import SOURCES, Source, Speaker
from voicestudio.audio.resample import resample
from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.preprocessing import measured_bandwidth

COLUMNS = (
    *("path", "set", "corpus", "speaker", "sex", "language", "emotion", "intensity", "text_id"),
    *("take", "duration_s", "bandwidth_hz", "licence", "source"),
)
_FRAME = SAMPLE_RATE // 50
_SILENT_DB = -110.0
_SHORTEST = 3 * SAMPLE_RATE
_LONGEST = 29 * SAMPLE_RATE
_TRIM_DB = 38.0
_KEPT_PAUSE = 7  # frames around speech, 0.14 s
_FADE = 240
_LOUDEST = 0.95


@dataclass
class Harvest:
    """The yield of one repository; `refused` counts rejected recordings and pieces by reason."""

    source: Source | NoiseSource
    rows: list[dict[str, object]] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)

    @property
    def hours(self) -> float:
        return sum(float(str(row["duration_s"])) for row in self.rows) / 3600

    @property
    def speakers(self) -> int:
        return len({row["speaker"] for row in self.rows if "speaker" in row})


def gather(clones: Path, out: Path) -> list[Harvest]:
    """Write what is usable of the repositories cloned into `clones` to a new folder `out`.

    It gets a manifest.csv and 48 kHz mono FLAC files in speech/ and noise/. Missing repositories
    are left out of the result. Raises UserError if `out` exists, `clones` holds no known repository
    or nothing usable, or a recording or table of a clone cannot be read.
    """
    if out.exists():
        raise UserError(f"{out} exists already: choose a new folder.")
    present = [source for source in SOURCES if (clones / source.folder).is_dir()]
    noisy = [source for source in NOISE_SOURCES if (clones / source.folder).is_dir()]
    if not present and not noisy:
        wanted = ", ".join(source.folder for source in (*SOURCES, *NOISE_SOURCES))
        raise UserError(f"{clones} holds none of the repositories {wanted}: clone them into it.")
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as temporary:
        made = Path(temporary) / out.name
        made.mkdir()
        harvests = [_harvest(source, clones / source.folder, made) for source in present]
        harvests += [_harvest_noise(source, clones / source.folder, made) for source in noisy]
        if not any(harvest.rows for harvest in harvests):
            raise UserError(f"nothing in {clones} is clean and long enough to learn from.")
        _write_manifest(made / "manifest.csv", harvests)
        made.rename(out)
    return harvests


def level_range_db(samples: np.ndarray) -> float:
    """The distance from the 5th to the 95th percentile of the levels of 20 ms frames, in dB.

    Digital silence is left out, because it does not show the noise under the speech. `samples` is
    float32 of shape (frames,) at 48 kHz; less than half a second of sound gives 0.
    """
    levels = _levels(samples)
    levels = levels[levels > _SILENT_DB]
    if len(levels) < 25:
        return 0.0
    low, high = np.percentile(levels, (5, 95))
    return float(high - low)


def is_clipped(samples: np.ndarray) -> bool:
    """Whether peaks are clipped, at full scale or near it (in recordings attenuated afterwards).

    `samples` is float32 of shape (frames, channels) as recorded, because resampling rounds flat
    peaks.
    """
    peak = float(np.abs(samples).max(initial=0.0))
    at_peak = np.abs(samples) > 0.985 * peak
    flat = at_peak & (np.abs(np.diff(samples, axis=0, prepend=0.0)) < 1e-5)
    return peak > 1.02 or (peak > 0.9 and float(flat.mean()) > 1e-4)


def trimmed(samples: np.ndarray) -> np.ndarray:
    """Trim the pauses before and after the speech to 0.14 s, with fades of 5 ms."""
    levels = _levels(samples)
    if len(levels) < 10:
        return samples
    loud = np.nonzero(levels > np.percentile(levels, 95) - _TRIM_DB)[0]
    start = max(0, loud[0] - _KEPT_PAUSE) * _FRAME
    kept = samples[start : (loud[-1] + 1 + _KEPT_PAUSE) * _FRAME].copy()
    ramp = np.linspace(0, 1, _FADE, dtype=np.float32)
    kept[:_FADE] *= ramp
    kept[-_FADE:] *= ramp[::-1]
    return kept


def pieces(samples: np.ndarray) -> Iterator[np.ndarray]:
    """Split into parts of 12 to 29 s, cut in the middle of the quietest 0.3 s."""
    while len(samples) > _LONGEST:
        smooth = np.convolve(_levels(samples[:_LONGEST]), np.ones(15) / 15, "same")
        cut = (12 * 50 + int(np.argmin(smooth[12 * 50 : 28 * 50]))) * _FRAME
        yield samples[:cut]
        samples = samples[cut:]
    yield samples


def _levels(samples: np.ndarray) -> np.ndarray:
    """The level of each whole frame of 20 ms in dB."""
    whole = samples[: len(samples) // _FRAME * _FRAME].reshape(-1, _FRAME)
    return 10 * np.log10(np.mean(whole**2, axis=1) + 1e-12)


def _harvest_noise(source: NoiseSource, clone: Path, out: Path) -> Harvest:
    harvest = Harvest(source)
    (out / "noise" / source.corpus).mkdir(parents=True)
    for recording in source.recordings:
        recorded, rate = _read(clone / recording)
        samples = resample(recorded, rate, SAMPLE_RATE)[:, 0]
        path = f"noise/{source.corpus}/{Path(recording).stem}.flac"
        _write(out / path, samples * min(1.0, _LOUDEST / float(np.abs(samples).max())))
        harvest.rows.append(
            {
                "path": path,
                "set": "noise",
                "corpus": source.corpus,
                "duration_s": round(len(samples) / SAMPLE_RATE, 2),
                "bandwidth_hz": measured_bandwidth(samples),
                "licence": source.licence,
                "source": source.repository,
            }
        )
    return harvest


def _harvest(source: Source, clone: Path, out: Path) -> Harvest:
    harvest = Harvest(source)
    recordings = source.recordings(clone)
    (out / "speech" / source.corpus).mkdir(parents=True)
    with tqdm(total=len(recordings), desc=source.corpus, unit="file", disable=None) as bar:
        for speaker, group in groupby(recordings, key=lambda recording: recording[0]):
            paths = [path for _, path in group]
            for text, passage in _passages(source, paths, harvest, bar):
                _keep(source, passage, speaker, text, harvest, out)
    return harvest


def _passages(
    source: Source, paths: Sequence[Path], harvest: Harvest, bar: "tqdm[Any]"
) -> Iterator[tuple[str, np.ndarray]]:
    """Join usable recordings of one speaker to passages, each named after its first recording."""
    parts: list[np.ndarray] = []
    text = ""
    for path in paths:
        bar.update()
        recorded, rate = _read(path)
        if is_clipped(recorded):
            harvest.refused["clipped"] += 1
            continue
        samples = resample(recorded, rate, SAMPLE_RATE)[:, 0]
        if source.judged_singly and level_range_db(samples) < source.quiet_db:
            harvest.refused["noisy"] += 1
            continue
        text = text if parts else path.stem
        parts.append(trimmed(samples - samples.mean()))
        if sum(map(len, parts)) >= source.joined_seconds * SAMPLE_RATE:
            yield text, np.concatenate(parts)
            parts = []
    if parts:
        yield text, np.concatenate(parts)


def _read(path: Path) -> tuple[np.ndarray, int]:
    """The mean of the channels, float32 of shape (frames, 1), and the sampling rate."""
    try:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except (OSError, soundfile.LibsndfileError) as error:
        raise UserError(f"{path} cannot be read: clone its repository again, whole.") from error
    return samples.mean(axis=1, keepdims=True), rate


def _keep(
    source: Source, passage: np.ndarray, speaker: Speaker, text: str, harvest: Harvest, out: Path
) -> None:
    """Write the pieces of a passage that are long and clean enough."""
    parts = list(pieces(passage))
    for number, piece in enumerate(parts):
        if len(piece) < _SHORTEST:
            harvest.refused["short"] += 1
            continue
        if level_range_db(piece) < source.quiet_db:
            harvest.refused["noisy"] += 1
            continue
        name = text if len(parts) == 1 else f"{text}_{number}"
        path = f"speech/{source.corpus}/{speaker.name}_{name}.flac"
        gain = min(1.0, _LOUDEST / float(np.abs(piece).max()))
        _write(out / path, piece * gain)
        harvest.rows.append(
            {
                "path": path,
                "set": "speech",
                "corpus": source.corpus,
                "speaker": speaker.name,
                "sex": speaker.sex,
                "language": speaker.language,
                "text_id": name,
                "duration_s": round(len(piece) / SAMPLE_RATE, 2),
                "bandwidth_hz": min(source.band_hz, measured_bandwidth(piece)),
                "licence": source.licence,
                "source": source.repository,
            }
        )


def _write(path: Path, samples: np.ndarray) -> None:
    try:
        soundfile.write(path, samples, SAMPLE_RATE, subtype="PCM_16")
    except soundfile.LibsndfileError as error:
        raise UserError(f"{path.name} could not be written: make room on the disk.") from error


def _write_manifest(path: Path, harvests: Sequence[Harvest]) -> None:
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, COLUMNS, restval="")
        writer.writeheader()
        for harvest in harvests:
            writer.writerows(harvest.rows)
