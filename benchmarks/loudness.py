"""Compares loudness and true peak with ffmpeg's, and measures the speed of meter and limiter.

    python -m benchmarks.loudness [--minutes N] [--short] [--json] [FOLDER]

Measures twenty recordings of FOLDER (default: ../shared/data) with ffmpeg's filter ebur128 too,
prints a line for each (ours and ffmpeg's), and the largest differences. The cost is the CPU time of
one thread for a second of stereo noise at 48 kHz, loud enough that the limiter is always active: 20
ms is fifty times real time.
"""

import argparse
import math
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile

from benchmarks import common
from benchmarks.common import MeasuredValue
from voicestudio.audio.files import open_medium
from voicestudio.audio.limiter import Limiter
from voicestudio.audio.loudness import measure_loudness
from voicestudio.audio.loudness_meter import LoudnessMeter
from voicestudio.audio.medium import Medium
from voicestudio.playback.running_loudness import RunningLoudness

_FILES = 20
_ENDINGS = {".wav", ".flac", ".mp3", ".ogg", ".opus"}
_RATE, _TELEPHONE_RATE, _BLOCK, _DEVICE_BLOCK = 48_000, 8_000, 4096, 512
_GRAPH = "ebur128=peak=true:metadata=1,ametadata=print:file=-"


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Measure the differences from ffmpeg, and the CPU times."""
    differences = np.array([_compared(path) for path in _chosen(options.folder)])
    seconds = 20 if options.short else 60 * options.minutes
    meter, limiter = LoudnessMeter(_RATE, 2), Limiter(_RATE, 2)
    telephone, live = Limiter(_TELEPHONE_RATE, 2), RunningLoudness()
    figures = [
        MeasuredValue("a second measured, with true peak", _cost(meter.add, seconds), "ms"),
        MeasuredValue("a second limited by 6 dB", _cost(limiter.process, seconds), "ms", 20),
        MeasuredValue(
            "a second limited at 8 kHz",
            _cost(telephone.process, seconds, _TELEPHONE_RATE),
            "ms",
            20,
        ),
        MeasuredValue(
            "a second of the live meter",
            _cost(lambda block: live.add(block, _RATE), seconds, block=_DEVICE_BLOCK),
            "ms",
            20,
        ),
    ]
    if len(differences):
        loudness, peak = np.nanmax(np.abs(differences), axis=0)
        files = f"from ffmpeg in {len(differences)} files, largest difference"
        figures += [
            MeasuredValue(f"loudness {files}", loudness, "LU", 0.1),
            MeasuredValue(f"true peak {files}", peak, "dB", 0.1),
        ]
    return figures


def _chosen(folder: Path) -> list[Path]:
    """Return recordings that are evenly spread over `folder`."""
    if not shutil.which("ffmpeg"):
        print("ffmpeg is not installed: nothing to compare with", file=sys.stderr)
        return []
    found = sorted(path for path in folder.rglob("*") if path.suffix in _ENDINGS)
    return found[:: max(1, len(found) // _FILES)][:_FILES]


def _compared(path: Path) -> tuple[float, float]:
    """Print our measurements of a file, and return their differences from ffmpeg's."""
    medium = open_medium(path)
    own = measure_loudness(medium, 0, medium.frames)
    loudness, peak = _by_ffmpeg(_decoded(medium))
    print(
        f"{own.integrated:8.2f} {loudness:8.2f} LUFS {own.true_peak:8.2f} {peak:8.2f} dBTP"
        f"  {own.range:5.1f} LU  {medium.sample_rate:6} Hz  {path.name}",
        file=sys.stderr,
    )
    if not math.isfinite(own.integrated):  # ffmpeg reports -70 for silence
        return math.nan, own.true_peak - peak
    return own.integrated - loudness, own.true_peak - peak


def _decoded(medium: Medium) -> Path:
    """Return a file of our decoded samples, because ffmpeg decodes Opus a little differently."""
    path = common.FOLDER / "decoded.wav"
    path.parent.mkdir(parents=True, exist_ok=True)
    samples = medium.read(0, medium.frames)
    soundfile.write(path, samples, medium.sample_rate, "FLOAT", format="RF64")
    return path


def _by_ffmpeg(path: Path) -> tuple[float, float]:
    """Return the integrated loudness (LUFS) and the true peak (dBTP) by ffmpeg."""
    command = ["ffmpeg", "-nostdin", "-nostats", "-v", "error", "-i", f"file:{path}"]
    command += ["-af", _GRAPH, "-f", "null", "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    peaks = re.findall(r"true_peaks_ch\d+=(\S+)", told)
    loudness = re.findall(r"r128\.I=(\S+)", told)[-1]
    return float(loudness), 20 * math.log10(max(map(float, peaks)))


def _cost(
    process: Callable[[np.ndarray], object], seconds: float, rate: int = _RATE, block: int = _BLOCK
) -> float:
    """Return the CPU time for a second of stereo noise, in milliseconds."""
    noise = np.random.default_rng(0).normal(0, 0.5, (block, 2)).astype(np.float32)
    process(noise)  # what is imported with the first block
    began = time.thread_time()
    for _ in range(round(seconds * rate / block)):
        process(noise)
    return 1000 * (time.thread_time() - began) / seconds


def main() -> int:
    parser = common.parser("loudness", __doc__)
    parser.add_argument("--minutes", type=float, default=5.0, help="how much noise to measure")
    data = Path(__file__).resolve().parents[2] / "shared" / "data"
    parser.add_argument("folder", type=Path, nargs="?", default=data, metavar="FOLDER")
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
