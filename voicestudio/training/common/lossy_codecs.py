"""Degradation of speech by lossy codecs."""

import io

import numpy as np
import soundfile

from voicestudio.sample_rate import SAMPLE_RATE

_CODECS = (("OGG", "VORBIS"), ("OGG", "OPUS"), ("MP3", "MPEG_LAYER_III"))
_FULL_SCALE = 0.99


def through_codec(samples: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Samples (n,) float32 at 48 kHz after Vorbis, Opus or MP3 at a low to middling quality.

    Same length, no delay; what exceeds full scale is scaled to fit and back.
    """
    container, codec = _CODECS[rng.integers(len(_CODECS))]
    scale = max(1.0, float(np.abs(samples).max()) / _FULL_SCALE)
    compression = float(rng.uniform(0.4, 1.0))
    stream = io.BytesIO()
    with soundfile.SoundFile(
        stream,
        "w",
        SAMPLE_RATE,
        1,
        format=container,
        subtype=codec,
        compression_level=compression,
    ) as encoder:
        encoder.write(samples / scale)
    stream.seek(0)
    decoded, _ = soundfile.read(stream, dtype="float32")
    return np.pad(decoded[: len(samples)], (0, max(0, len(samples) - len(decoded)))) * scale
