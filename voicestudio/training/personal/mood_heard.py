"""Checks by the recogniser of emotions whether an acted take has the intended mood.

The recogniser is right about half the time among eight moods, so that its word is a hint: "no" is
returned only if the probability of the mood is very low. `python -m research.mood_heard` measures
it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from voicestudio.texts import tr
from voicestudio.voice.emotions import adjective

_CLEARLY, _FAINTLY = 0.3, 0.08

Heard = Literal["yes", "weakly", "no"]


@dataclass(frozen=True)
class MoodJudgement:
    """Whether a mood is heard, and a sentence about it for the user."""

    heard: Heard
    sentence: str


def judged(shares: Mapping[str, float], wanted: str) -> MoodJudgement:
    """Judge a take by the probability of each emotion in it, for the emotion that was wanted.

    Both are named as in `voice.emotions.EMOTIONS`; a calm voice passes for neutral. No shares: no
    speech was found.
    """
    if not shares:
        return MoodJudgement("no", tr("There is no speech in this take."))
    kin = {wanted, "calm"} if wanted == "neutral" else {wanted}
    share = sum(shares.get(one, 0.0) for one in kin)
    word, likeliest = adjective(wanted), max(shares, key=shares.__getitem__)
    if likeliest in kin or share >= _CLEARLY:
        return MoodJudgement("yes", tr("This sounds {mood}.", mood=word))
    if share >= _FAINTLY:
        return MoodJudgement(
            "weakly",
            tr(
                "This sounds a little {mood}, but more {other}.",
                mood=word,
                other=adjective(likeliest),
            ),
        )
    return MoodJudgement("no", _unheard(wanted, likeliest))


def _unheard(wanted: str, likeliest: str) -> str:
    if wanted == "neutral":
        return tr(
            "This sounds {heard} rather than {wanted}. Read it evenly, as if to inform and record "
            "it again, or keep it if it sounds right to you: the detection is often wrong.",
            heard=adjective(likeliest),
            wanted=adjective(wanted),
        )
    return tr(
        "This sounds {heard} rather than {wanted}. Exaggerate a little and record it again, or "
        "keep it if it sounds right to you: the detection is often wrong.",
        heard=adjective(likeliest),
        wanted=adjective(wanted),
    )
