"""Checks that an imported voice profile can be loaded and produces finite, bounded sound."""

from pathlib import Path

import numpy as np

from voicestudio.effects.parameters import complete
from voicestudio.effects.registry import BUILT_IN
from voicestudio.effects.spec import EffectSpec, VoiceSpec
from voicestudio.errors import UserError
from voicestudio.profiles.profile_file import check_profile
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.texts import tr

_SECONDS = 1.5
_PITCH_HZ, _PARTIALS = 140.0, 30
_LEVEL, _LOUDEST = 0.1, 10.0


def check_weights(path: Path) -> None:
    """Raise UserError unless the voice profile `path` loads and processes a test signal.

    Imports torch and loads the network, as using the profile does.
    """
    goal = check_profile(path).goal
    for spec in BUILT_IN:
        if spec.voices is not None and spec.voices.goal == goal:
            _try(spec, spec.voices, path)


def _try(spec: EffectSpec, voices: VoiceSpec, path: Path) -> None:
    processor = voices.load("cpu", path)
    try:
        with np.errstate(all="ignore"):
            made = processor.process(_vowels(), complete(spec.parameters, {}))
        sound = bool((np.abs(made) <= _LOUDEST).all())  # False for NaN
    except UserError:
        raise
    except Exception:  # invalid weights may lead to any error
        sound = False
    if not sound:
        raise UserError(
            tr(
                "The voice in {path} does not work: its output for speech is "
                "no valid sound. Export it again where it was made.",
                path=path,
            )
        )


def _vowels() -> np.ndarray:
    """Return a test signal like speech: gliding harmonics in syllables, float32 (frames, 1)."""
    seconds = np.arange(round(_SECONDS * SAMPLE_RATE)) / SAMPLE_RATE
    pitch = _PITCH_HZ * (1 + 0.2 * np.sin(2 * np.pi * seconds))
    phase = 2 * np.pi * np.cumsum(pitch) / SAMPLE_RATE
    partials = sum(np.sin(number * phase) / number for number in range(1, _PARTIALS + 1))
    syllables = np.clip(np.sin(4 * np.pi * seconds), 0.0, 1.0)
    return (_LEVEL * partials * syllables).astype(np.float32)[:, np.newaxis]
