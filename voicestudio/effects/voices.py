"""Loading effects with a voice profile in place of the shipped weights."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from voicestudio.effects.spec import EffectSpec, LevelledProcessor, Processor
from voicestudio.errors import UserError
from voicestudio.profiles.library import Kept, Library


def find_voice(spec: EffectSpec, name: str) -> Kept:
    """The profile called `name` in the user's library.

    Raises UserError where there is none, or it is not for this effect.
    """
    if spec.voices is None:
        raise UserError(f"{spec.label} cannot be done with a voice that was trained.")
    return Library().find(name, spec.voices.goal)


def load_effect(spec: EffectSpec, device: str, voice: Kept | None) -> Processor | LevelledProcessor:
    """Make an effect ready on "cpu" or "cuda", with a profile that `find_voice` found if given.

    Raises UserError when weights are missing or damaged.
    """
    if voice is None or spec.voices is None:
        assert spec.load is not None  # sequential effects are streams
        return spec.load(device)
    return spec.voices.load(device, voice.path)


@contextmanager
def telling_damage(path: Path) -> Iterator[None]:
    """Make errors of loading weights name the profile at `path`, not shipped weights."""
    from voicestudio.networks.model_file import ModelFileError

    try:
        yield
    except ModelFileError as error:
        raise UserError(
            f"The voice in {path} is damaged: import its file again, or train it again."
        ) from error
