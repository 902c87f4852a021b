"""All quality measurements of the enhancer, in one command.

    python -m research.enhancer_quality --data ../shared/data [--model studio|fast|FILE]
        [--sections pairs,wideband,real,clean,silence,music,two,long] [--real FOLDER] [--out FILE]

pairs     the noisy pairs of test/vb_demand, beside other enhancers
wideband  48 kHz mixtures of voices and noises that are in no training data (see `wideband.py`)
real      recordings of test/real, which have no clean reference: P.835 scores; with --real those of
          FOLDER, also by kind (see `real_recordings.py`), and how many lose more than 0.1 of SIG
clean     unwanted changes of clean speech
silence   output for silence and faint hiss
music     changes of generated music
two       how much is kept of each of two voices, at once and in turns
long      wall clock and peak memory of `voicestudio enhance` on a long recording

Prints a table for each section and writes all of it to FILE as JSON. Other enhancers and P.835 need
the measuring environment (see `measuring.txt`); without it those rows are left out.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from scipy.signal import stft

from benchmarks.common import FOLDER, machine
from research import peers, quality_material, wideband
from research.real_recordings import kind_of
from voicestudio.audio.levels import rms_dbfs, to_db
from voicestudio.errors import UserError
from voicestudio.inference.device import prepare_torch
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.enhancer import quality_metrics
from voicestudio.training.enhancer.paired_evaluation import Enhance, evaluate_pairs, load_processor

Record = dict[str, Any]
Judged = dict[str, dict[str, float]]
"""P.835 scores by file name."""
_PEERS = ("deepfilternet3", "rnnoise", "noisereduce", "spectral-gate")
_TWO_VOICES = 24
_LOST_DB = -6.0
"""dB of gain below which a voice counts as lost."""
_NOTHING_DBFS = -200.0
"""Stands for digital silence, because JSON has no minus infinity."""
_FALL = 0.1
"""How much of SIG a recording may lose before its speech counts as harmed."""


def pairs(options: argparse.Namespace) -> list[Record]:
    return _beside_peers(options, options.data / "test" / "vb_demand", "pairs")


def wide_mixtures(options: argparse.Namespace) -> list[Record]:
    folder = _emptied(FOLDER / "wideband")
    wideband.save(options.data, folder, options.mixtures)
    return _beside_peers(options, folder, "wideband")


def _beside_peers(options: argparse.Namespace, folder: Path, name: str) -> list[Record]:
    enhancers = peers.chosen_enhancers([options.model, *_PEERS], options.tools)
    keep = _emptied(FOLDER / f"{name} enhanced")
    return [row.as_dict() for row in peers.compare(folder, enhancers, {}, keep, _judge(options))]


def real(options: argparse.Namespace) -> list[Record]:
    """P.835 scores of every recording and system, and the means.

    Of the folder `options.real`, if given, the harmed recordings are counted too, and the means by
    kind follow. Raises UserError if it holds none.
    """
    judge = _judge(options)
    if judge is None:
        return []
    noisy = options.real or options.data / "test" / "real"
    recordings = [path for path in sorted(noisy.glob("*.*")) if path.suffix in (".flac", ".wav")]
    if not recordings:
        raise UserError(f"{noisy} holds no recordings: see research/real_recordings.py.")
    wide = _emptied(FOLDER / "real noisy")
    for path in recordings:
        soundfile.write(wide / f"{path.stem}.wav", wideband.read_mono(path), SAMPLE_RATE, "FLOAT")
    folders = {"noisy": wide}
    for name, enhance in peers.chosen_enhancers([options.model, *_PEERS], judge).items():
        folders[name] = _emptied(FOLDER / f"real {Path(name).stem}")
        enhance(wide, folders[name])
    judged = {name: peers.dnsmos(folder, judge) for name, folder in folders.items()}
    rows = [{"system": name, **_means(files), "files": files} for name, files in judged.items()]
    if options.real is None:
        return rows
    for row in rows:
        row["sig_fell"] = harmed(judged["noisy"], row["files"])
        row["recordings"] = len(row["files"])
    return rows + by_kind(judged)


def harmed(noisy: Judged, enhanced: Judged) -> int:
    """How many recordings have a SIG more than 0.1 below that of the noisy one."""
    return sum(noisy[name]["sig"] - scores["sig"] > _FALL for name, scores in enhanced.items())


def by_kind(judged: dict[str, Judged]) -> list[Record]:
    """A row for each system and kind of recording: means, harmed recordings, and of how many."""
    rows = []
    for kind in sorted({kind_of(Path(name).stem) for name in judged["noisy"]}):
        for system, scores in judged.items():
            files = {n: one for n, one in scores.items() if kind_of(Path(n).stem) == kind}
            fell = {"sig_fell": harmed(judged["noisy"], files), "recordings": len(files)}
            rows.append({"system": system, "kind": kind, **_means(files), **fell})
    return rows


def _means(files: Judged) -> dict[str, float]:
    return {k: float(np.mean([one[k] for one in files.values()])) for k in peers.P835}


def clean(options: argparse.Namespace) -> list[Record]:
    """Clean speech as input: references of the test pairs (16 kHz), and test voices (48 kHz)."""
    sources = {
        "vb_demand, 16 kHz": sorted((options.data / "test/vb_demand/clean").iterdir()),
        "test voices, 48 kHz": wideband.voice_files(options.data)[:: options.every],
    }
    rows = []
    for name, files in sources.items():
        folder = _emptied(FOLDER / "clean pairs")
        for part in ("clean", "noisy"):
            (folder / part).mkdir()
            for path in files:
                samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
                place = folder / part / f"{path.stem}.wav"
                soundfile.write(place, samples[:, 0], rate, "FLOAT")
        found = evaluate_pairs(folder, options.enhance)
        rows.append({"material": name, **asdict(found.enhanced)})
    return rows


def silence(options: argparse.Namespace) -> list[Record]:
    materials = {"digital silence": quality_material.silence()}
    for level in (-80.0, -60.0, -40.0):
        materials[f"white noise at {level:.0f} dBFS"] = quality_material.hiss(level)
    rows = []
    for name, samples in materials.items():
        out = _enhanced(options.enhance, samples)
        rows.append(
            {
                "material": name,
                "in_rms_dbfs": max(rms_dbfs(samples), _NOTHING_DBFS),
                "out_rms_dbfs": max(rms_dbfs(out), _NOTHING_DBFS),
                "out_peak_dbfs": max(to_db(float(np.abs(out).max())), _NOTHING_DBFS),
            }
        )
    return rows


def music(options: argparse.Namespace) -> list[Record]:
    rows = []
    for name in ("pad", "plucked", "band"):
        samples = getattr(quality_material, name)()
        out = _enhanced(options.enhance, samples)
        rows.append(
            {
                "material": name,
                "level_change_db": rms_dbfs(out) - rms_dbfs(samples),
                "si_sdr": quality_metrics.si_sdr(samples, out),
                "invented_db": invented_db(out, samples),
                "log_spectral_distance": quality_metrics.log_spectral_distance(
                    samples, out, SAMPLE_RATE
                ),
            }
        )
    return rows


def two(options: argparse.Namespace) -> list[Record]:
    """The gain of each voice in the output, by projection on both voices."""
    overlapping = quality_material.two_voices(options.data, options.two)
    rows = []
    for name, material in (
        ("at once", overlapping),
        ("in turns", [quality_material.turns(pair) for pair in overlapping]),
    ):
        outputs = [_enhanced(options.enhance, pair.heard) for pair in material]
        both = list(zip(outputs, material, strict=True))
        kept = np.array([voices_kept(output, pair) for output, pair in both])
        rows.append(
            {
                "material": name,
                "mixtures": len(material),
                "kept_db": float(np.mean(kept)),
                "weaker_voice_db": float(np.mean(kept.min(axis=1))),
                "worst_db": float(kept.min()),
                "voices_lost": int(np.sum(kept < _LOST_DB)),
                "si_sdr": float(
                    np.mean([quality_metrics.si_sdr(pair.heard, out) for out, pair in both])
                ),
            }
        )
    return rows


def voices_kept(output: np.ndarray, pair: quality_material.TwoVoices) -> tuple[float, float]:
    """The gain in dB of each voice in the output (least squares, one tap)."""
    voices = np.stack([pair.one, pair.other], axis=1).astype(np.float64)
    gains, *_ = np.linalg.lstsq(voices, output.astype(np.float64), rcond=None)
    one, other = 20 * np.log10(np.maximum(np.abs(gains), 1e-5))
    return float(one), float(other)


def long(options: argparse.Namespace) -> list[Record]:
    """Run `voicestudio enhance` in a process of its own; memory is the peak of that process."""
    source = FOLDER / f"talk of {options.minutes} minutes.wav"
    _write_talk(options.data, source, options.minutes)
    target = FOLDER / "talk enhanced.wav"
    command = [sys.executable, "-m", "voicestudio", "enhance", str(source), "-o", str(target)]
    command += ["--overwrite", *options.enhance_arguments.split()]
    before, begun = os.getloadavg()[0], time.perf_counter()
    with subprocess.Popen(command) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - begun
    if process.returncode:
        raise UserError("voicestudio enhance failed on the long recording.")
    target.unlink()
    return [
        {
            "material": f"{options.minutes} minutes, mono, 48 kHz",
            "seconds": seconds,
            "processor_seconds": usage.ru_utime + usage.ru_stime,
            "seconds_an_hour": seconds * 60 / options.minutes,
            "peak_mb": usage.ru_maxrss / 1024,
            "load_before": before,
            "load_after": os.getloadavg()[0],
        }
    ]


def _write_talk(data: Path, path: Path, minutes: int) -> None:
    """Write the noisy test mixtures one after the other, repeatedly."""
    talk = np.concatenate([mixture.noisy for mixture in wideband.mixtures(data, 16)])
    left = minutes * 60 * SAMPLE_RATE
    with soundfile.SoundFile(path, "w", SAMPLE_RATE, 1, "PCM_16") as file:
        while left > 0:
            file.write(talk[:left])
            left -= len(talk)


def _enhanced(enhance: Enhance, samples: np.ndarray) -> np.ndarray:
    return enhance(samples[:, np.newaxis])[:, 0]


def invented_db(output: np.ndarray, samples: np.ndarray) -> float:
    """Energy in dB, relative to the input's total, of bins with over twice the input's energy.

    Both are analysed in windows of 32 ms; gains up to 1 add nothing.
    """
    before, after = (np.abs(stft(x, nperseg=1536)[2]) ** 2 for x in (samples, output))
    return float(10 * np.log10(np.sum(after[after > 2 * before]) / np.sum(before) + 1e-10))


def _judge(options: argparse.Namespace) -> Path | None:
    return options.tools if "dnsmos" in peers.tools_of(options.tools) else None


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


SECTIONS: dict[str, Callable[[argparse.Namespace], list[Record]]] = {
    "pairs": pairs,
    "wideband": wide_mixtures,
    "real": real,
    "clean": clean,
    "silence": silence,
    "music": music,
    "two": two,
    "long": long,
}


def _table(rows: list[Record]) -> str:
    """A Markdown table of all columns that are not empty."""
    plain = ({k: v for k, v in row.items() if isinstance(v, str | int | float)} for row in rows)
    columns = list(dict.fromkeys(name for row in plain for name in row))
    lines = ["| " + " | ".join(columns) + " |", "| --- " * len(columns) + "|"]
    for row in rows:
        values = (row.get(name) for name in columns)
        cells = (
            f"{v:.4g}" if isinstance(v, float) else "-" if v is None else str(v) for v in values
        )
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m research.enhancer_quality",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--model", default="studio", metavar="studio|fast|FILE")
    parser.add_argument("--sections", default=",".join(SECTIONS), metavar="NAME,…")
    parser.add_argument("--real", type=Path, metavar="FOLDER", help="other real recordings")
    parser.add_argument("--out", type=Path, default=FOLDER / "enhancer_quality.json")
    parser.add_argument("--mixtures", type=int, default=wideband.COUNT)
    parser.add_argument("--two", type=int, default=_TWO_VOICES, help="mixtures of two voices")
    parser.add_argument("--every", type=int, default=5, help="of the clean test voices, one in N")
    parser.add_argument("--minutes", type=int, default=60, help="length of the long recording")
    parser.add_argument(
        "--enhance-arguments",
        default="",
        help="further arguments for `voicestudio enhance` in long",
    )
    peers.add_tools_argument(parser)
    options = parser.parse_args()
    if unknown := set(options.sections.split(",")) - SECTIONS.keys():
        parser.error(f"there is no section {min(unknown)}: choose from {', '.join(SECTIONS)}")
    return options


def main() -> int:
    options = _arguments()
    report: Record = {"model": options.model, **machine(), "sections": {}}
    try:
        prepare_torch()
        options.enhance = load_processor(options.model, "cpu").process
        for name in options.sections.split(","):
            rows = SECTIONS[name](options)
            report["sections"][name] = rows
            print(f"\n## {name}\n\n{_table(rows) if rows else 'left out'}", flush=True)
    except UserError as error:
        sys.exit(str(error))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(report, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
