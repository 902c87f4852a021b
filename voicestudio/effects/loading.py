"""Loading effects with a voice profile in place of the shipped weights."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from voicestudio.effects.spec import EffectSpec, LevelledProcessor, Processor
from voicestudio.errors import UserError
from voicestudio.profiles.library import Kept, Library
from voicestudio.texts import tr


def find_voice(spec: EffectSpec, name: str) -> Kept:
    """Return the profile called `name` in the user's library.

    Raises UserError if there is none or it is not for this effect.
    """
    if spec.voices is None:
        raise UserError(
            tr("{label} cannot be done with a voice that was trained.", label=spec.label)
        )
    return Library().find(name, spec.voices.goal)


def load_effect(spec: EffectSpec, device: str, voice: Path | None) -> Processor | LevelledProcessor:
    """Load an effect on "cpu" or "cuda", with a voice profile's file or None: the shipped weights.

    Raises UserError when weights are missing or damaged.
    """
    if voice is None or spec.voices is None:
        assert spec.load is not None  # sequential effects are streams
        return spec.load(device)
    return spec.voices.load(device, voice)


@contextmanager
def telling_damage(path: Path) -> Iterator[None]:
    """Replace errors about shipped weights by a UserError that names the profile at `path`."""
    from voicestudio.networks.model_file import ModelFileError

    try:
        yield
    except ModelFileError as error:
        raise UserError(
            tr(
                "The voice in {path} is damaged: import its file again, or train it again.",
                path=path,
            )
        ) from error
