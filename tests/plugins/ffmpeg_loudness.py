"""What the user's ffmpeg measures: its ebur128 filter, as the reference for loudness."""

import math
import re
import subprocess
from pathlib import Path
from typing import NamedTuple

import numpy as np
import soundfile


class Measured(NamedTuple):
    """What ffmpeg's filter ebur128 says: LUFS, LU, LUFS, dBTP; -inf for silence."""

    integrated: float
    range: float
    max_short_term: float
    true_peak: float


def by_ebur128(path: Path) -> Measured:
    """Measure a file with ffmpeg."""
    graph = "ebur128=peak=true:metadata=1,ametadata=print:file=-"
    command = ["ffmpeg", "-nostdin", "-nostats", "-v", "error", "-i", f"file:{path}", "-af", graph]
    done = subprocess.run([*command, "-f", "null", "-"], capture_output=True, text=True, check=True)
    values = {key: _values(done.stdout, key) for key in ("I", "LRA", "S", r"true_peaks_ch\d+")}
    peak = max(values[r"true_peaks_ch\d+"], default=0.0)
    return Measured(
        values["I"][-1],
        values["LRA"][-1],
        # Before three seconds have passed the filter measures what is not there yet as silence.
        max(values["S"][29:], default=-math.inf),
        20 * math.log10(peak) if peak > 0 else -math.inf,
    )


def array_by_ebur128(samples: np.ndarray, rate: int, folder: Path) -> Measured:
    """Measure float32 samples (frames, channels) by way of a file in `folder`."""
    path = folder / "measured.wav"
    soundfile.write(path, samples, rate, "FLOAT")
    return by_ebur128(path)


def _values(text: str, key: str) -> list[float]:
    return [float(value) for value in re.findall(rf"lavfi\.r128\.{key}=(\S+)", text)]
