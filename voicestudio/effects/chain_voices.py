"""The voice profiles that the steps of a chain use."""

from collections.abc import Iterable

from voicestudio.effects.chain import spec_of
from voicestudio.effects.loading import find_voice
from voicestudio.effects.step import Step
from voicestudio.profiles.library import Kept


def find_voices(steps: Iterable[Step]) -> dict[str, Kept]:
    """Return the profiles that `steps` use, by the names that the steps have for them.

    Reads the library. Raises UserError as `find_voice` where one is missing.
    """
    return {step.profile: find_voice(spec_of(step), step.profile) for step in steps if step.profile}
