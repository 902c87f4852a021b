"""Checks that the weights of an imported voice profile can be loaded."""

from pathlib import Path

from voicestudio.effects.registry import BUILT_IN
from voicestudio.profiles.profile_file import check_profile


def check_weights(path: Path) -> None:
    """Raise UserError unless the file `path` is a voice profile whose weights can be loaded.

    It imports torch and loads the network, as using the profile does.
    """
    goal = check_profile(path).goal
    for spec in BUILT_IN:
        if spec.voices is not None and spec.voices.goal == goal:
            spec.voices.load("cpu", path)
