"""The order in which prompts are read aloud."""

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
    """A text to read, and the emotion to read it in; "" for the usual voice."""

    text: str
    emotion: str = ""


def prompts_for(goal: Goal, moods: Sequence[str]) -> tuple[Prompt, ...]:
    """Return all prompts in reading order.

    For the goal "emotion" each short line comes first neutrally, then in each of `moods`. The
    sentences in the usual voice follow; they are the only prompts without moods.
    """
    acted = SHORT_LINES if goal == "emotion" and moods else ()
    lines = [Prompt(line, mood) for line in acted for mood in (NEUTRAL, *moods)]
    return (*lines, *(Prompt(sentence) for sentence in SENTENCES))


def next_prompt(prompts: Sequence[Prompt], read: Collection[Prompt], after: int) -> int:
    """Return the index of the next prompt after index `after` that is not in `read`, cyclically.

    If all were read, return the index that follows `after`.
    """
    count = len(prompts)
    places = [(after + 1 + step) % count for step in range(count)]
    return next((place for place in places if prompts[place] not in read), places[0])


def prompt_of(excerpt: Excerpt) -> Prompt:
    """Return the prompt of a recording; its text is "" for a recording without a prompt."""
    return Prompt(excerpt.text, excerpt.emotion)
