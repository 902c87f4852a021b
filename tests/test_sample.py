"""The bundled recording is what resources/README.md says it is."""

import json
from pathlib import Path

import numpy as np

from voicestudio.audio.files import open_medium, probe


def test_the_sample_is_small_and_full_band(sample_recording: Path) -> None:
    info = probe(sample_recording)
    assert (info.sample_rate, info.channels, info.container) == (48_000, 1, "flac")
    assert 15 <= info.duration <= 20
    assert sample_recording.stat().st_size < 1_500_000


def test_noise_fills_the_named_stretch_and_nothing_else(sample_recording: Path) -> None:
    stretch = json.loads(sample_recording.with_suffix(".json").read_text())
    medium = open_medium(sample_recording)
    samples = medium.read(0, medium.frames)[:, 0]
    start, stop = (round(stretch[key] * 48_000) for key in ("noisy_from_s", "noisy_to_s"))
    assert np.abs(samples).max() < 1.0
    noisy, before, after = (
        _background_db(part) for part in (samples[start:stop], samples[:start], samples[stop:])
    )
    assert noisy > -40
    assert max(before, after) < noisy - 20


def _background_db(samples: np.ndarray) -> float:
    """Level of the quietest tenth of 30 ms frames."""
    frames = samples[: samples.size // 1440 * 1440].reshape(-1, 1440)
    levels = np.sort(20 * np.log10(np.sqrt(np.mean(frames**2, axis=1)) + 1e-9))
    return float(np.mean(levels[: len(levels) // 10]))
