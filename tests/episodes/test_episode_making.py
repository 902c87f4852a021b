"""Making one episode: what its chain and its export do to the sound."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile
from sounds import noise

from voicestudio.audio.export_presets import BUILT_IN
from voicestudio.effects.chain import Chain
from voicestudio.effects.step import Step
from voicestudio.episodes.episode_making import Episode, make_episode

RATE = 48_000


def made(folder: Path, name: str, chain: Chain, loudness: float | None) -> np.ndarray:
    """The sound of an episode of two seconds that swell, as 24-bit WAV."""
    source = folder / "talk.wav"
    swell = 0.5 + 0.4 * np.sin(np.arange(2 * RATE) / 4000)
    soundfile.write(source, noise(2 * RATE, level=0.3) * swell[:, np.newaxis], RATE, "FLOAT")
    settings = next(preset.settings for preset in BUILT_IN if "WAV" in preset.name)
    target = folder / f"{name}.wav"
    episode = Episode(source, target, chain, replace(settings, loudness=loudness, ceiling=-1.0))
    make_episode(episode, lambda _share: None, lambda: False)
    return soundfile.read(target, dtype="int32")[0]


def test_a_loudness_of_the_export_stands_in_for_that_of_the_chain(tmp_path: Path) -> None:
    steps = (Step("high-pass", {"frequency": 80}), Step("loudness", {"target": -30}))
    with_both = made(tmp_path, "both", Chain("Two", steps), -20.0)
    without = made(tmp_path, "one", Chain("One", steps[:1]), -20.0)
    np.testing.assert_array_equal(with_both, without)
    quieter = made(tmp_path, "chain", Chain("Two", steps), None)
    assert np.abs(quieter).max() < 0.8 * np.abs(without).max(), "where the export has none"
