"""Which line is to be read aloud next."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from voicestudio.gui.voices.prompts import SENTENCES, SHORT_LINES
from voicestudio.training.personal.training_job import Excerpt, Goal
from voicestudio.voice.emotions import EMOTIONS

NEUTRAL = EMOTIONS[0]
MOODS = EMOTIONS[1:]
USUAL_MOODS = ("happy", "angry", "sad")


@dataclass(frozen=True)
class Prompt:
    """A line to read, and the mood to read it in: "" for the usual voice."""

    text: str
    emotion: str = ""


def prompts_for(goal: Goal, moods: Sequence[str]) -> tuple[Prompt, ...]:
    """All lines in the order in which they are read.

    Each short line is read neutrally and then in each of `moods`; without moods, and after them,
    come sentences in the usual voice.
    """
    acted = SHORT_LINES if goal == "emotion" and moods else ()
    lines = [Prompt(line, mood) for line in acted for mood in (NEUTRAL, *moods)]
    return (*lines, *(Prompt(sentence) for sentence in SENTENCES))


def next_prompt(prompts: Sequence[Prompt], read: Collection[Prompt], after: int) -> int:
    """The place of the first prompt behind `after` that is not in `read`, from the start again.

    When all were read it is simply the next one.
    """
    count = len(prompts)
    places = [(after + 1 + step) % count for step in range(count)]
    return next((place for place in places if prompts[place] not in read), places[0])


def prompt_of(excerpt: Excerpt) -> Prompt:
    """What was read in a recording; without a text where it was not read from here."""
    return Prompt(excerpt.text, excerpt.emotion)
