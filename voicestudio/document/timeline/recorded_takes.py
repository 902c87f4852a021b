"""Several recordings of one place, of which one is heard."""

import re
from dataclasses import dataclass, replace

import numpy as np

from voicestudio.document.timeline.timeline import Timeline
from voicestudio.texts import tr

BEFORE, FIRST = "Before", "Take 1"
"""The names of what was in a place before anything was recorded there, and of the first take.

Projects keep the names of takes, these in English; `take_title` says what is shown.
"""
_NUMBERED = re.compile(r"Take (\d{1,6})", re.ASCII)


@dataclass(frozen=True, eq=False)
class RecordedTakes:
    """Everything that was recorded in one place, oldest first; itself a `Medium`.

    It reads as the one of `sounds` with the number `chosen`, and is as long as that one; the others
    are kept. Raises ValueError where the formats or numbers do not match, or one is empty.
    """

    sounds: tuple[Timeline, ...]
    names: tuple[str, ...]
    chosen: int = 0

    def __post_init__(self) -> None:
        if len(self.sounds) != len(self.names) or not 0 <= self.chosen < len(self.sounds):
            raise ValueError(f"there is no take {self.chosen} of {len(self.sounds)}")
        if not all(sound.frames for sound in self.sounds):
            raise ValueError("a take of a place is empty")
        if len({(sound.sample_rate, sound.channels) for sound in self.sounds}) > 1:
            raise ValueError("takes of one place have different formats")

    @property
    def sound(self) -> Timeline:
        """The one that is heard."""
        return self.sounds[self.chosen]

    @property
    def name(self) -> str:
        """The name of the one that is heard."""
        return self.names[self.chosen]

    @property
    def sample_rate(self) -> int:
        return self.sound.sample_rate

    @property
    def channels(self) -> int:
        return self.sound.channels

    @property
    def frames(self) -> int:
        return self.sound.frames

    @property
    def of_one_length(self) -> bool:
        """Whether they are recordings over the same stretch of other sound."""
        return self.names[0] == BEFORE

    def read(self, start: int, count: int) -> np.ndarray:
        return self.sound.read(start, count)

    def choosing(self, number: int) -> "RecordedTakes":
        """Return these with another one heard."""
        return replace(self, chosen=number)

    def with_sound(self, sound: Timeline) -> "RecordedTakes":
        """Return these with the one that is heard changed to `sound`."""
        sounds = (*self.sounds[: self.chosen], sound, *self.sounds[self.chosen + 1 :])
        return replace(self, sounds=sounds)

    def with_take(self, sound: Timeline) -> "RecordedTakes":
        """Return these with one more, which is heard."""
        numbers = map(_NUMBERED.fullmatch, self.names)
        highest = max((int(number[1]) for number in numbers if number), default=0)
        number = 1 + max(highest, sum(name != BEFORE for name in self.names))
        sounds, names = (*self.sounds, sound), (*self.names, f"Take {number}")
        return RecordedTakes(sounds, names, len(self.sounds))

    def renamed(self, number: int, name: str) -> "RecordedTakes":
        """Return these with another name for one of them."""
        names = (*self.names[:number], name, *self.names[number + 1 :])
        return replace(self, names=names)

    def without(self, number: int) -> "RecordedTakes":
        """Return these without one, of several; if that is heard, the one before it is then."""
        sounds = (*self.sounds[:number], *self.sounds[number + 1 :])
        names = (*self.names[:number], *self.names[number + 1 :])
        chosen = self.chosen - (self.chosen >= number)
        return RecordedTakes(sounds, names, max(chosen, 0))


def take_title(name: str) -> str:
    """Return what is shown for the name of a take: that which the user gave it, or a text."""
    if name == BEFORE:
        return tr("Before")
    numbered = _NUMBERED.fullmatch(name)
    return tr("Take {number}", number=numbered[1]) if numbered else name
