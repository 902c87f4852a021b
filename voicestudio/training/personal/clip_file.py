"""A sound file to listen to."""

import io
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.sample_rate import SAMPLE_RATE


def write_clip(path: Path, samples: np.ndarray) -> None:
    """Write (n,) at 48 kHz as a WAV file of 16 bit, replacing it whole. Raises OSError."""
    # By way of memory: libsndfile does not say why it cannot write a file.
    content = io.BytesIO()
    soundfile.write(content, samples.clip(-1, 1), SAMPLE_RATE, "PCM_16", format="WAV")
    temporary = path.with_suffix(".partial")
    try:
        temporary.write_bytes(content.getvalue())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
