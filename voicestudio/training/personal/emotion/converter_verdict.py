"""The rules by which a personal emotion model counts as better than the standard model."""

from collections.abc import Mapping, Sequence

from voicestudio.texts import listed, quoted, sentences, tr
from voicestudio.training.personal.emotion.acted_lines import LEAST_LINES
from voicestudio.training.personal.emotion.nearness import Nearness, overall
from voicestudio.training.personal.emotion.usual_pitch import FEWEST_PHRASES, UsualPitch
from voicestudio.training.personal.verdict import Verdict
from voicestudio.voice.emotions import adjective
from voicestudio.voice.usual_voice import UsualVoice

ByMood = Mapping[str, Nearness]
_CLEARLY = 0.95  # of the base's distance from the user's own acting
_LEAST_HEARD = -0.05
_MIDDLE_HZ = 150.0


def verdict_on_acting(base: ByMood, personal: ByMood) -> Verdict:
    """Compare the base with the personal model on held-out lines acted by the user.

    Accepted is a mood that is at least 5 % nearer to them altogether, no farther in pitch and span,
    and heard no less; the others stay as shipped.
    """
    reasons = {mood: _reason_against(base[mood], personal[mood]) for mood in sorted(base)}
    better = tuple(mood for mood, reason in reasons.items() if not reason)
    judged = better or tuple(reasons)
    before, now = (overall([of[mood] for mood in judged]) for of in (base, personal))
    gain = now.apart.nearer_than(before.apart)
    gain["heard"] = round(now.heard - before.heard, 4)
    left = [
        tr("“{mood}” stays as in the standard model: {why}.", mood=adjective(mood), why=why)
        for mood, why in reasons.items()
        if why
    ]
    if not better:
        refused = tr("What you acted is not used.")
        return Verdict(False, sentences([refused, *left, _MORE_LINES]), gain)
    said = tr(
        "On lines of yours that were kept aside it comes nearer to "
        "your own {moods} than the standard model: its pitch was "
        "{before:.1f} semitones off and now is {now:.1f}.",
        moods=_listed(better),
        before=before.apart.pitch,
        now=now.apart.pitch,
    )
    return Verdict(True, sentences([said, *left, _MORE_LINES] if left else [said]), gain, better)


def verdict_on_usual_pitch(found: UsualPitch, usual: UsualVoice) -> Verdict:
    """Judge the benefit of knowing the usual voice, for a model without acted lines."""
    gain = {"pitch_scatter": round(found.base - found.personal, 4)}
    if found.phrases < FEWEST_PHRASES:
        reason = tr(
            "there is only {n} phrase to learn your usual pitch "
            "from. Record a minute of speech or more.",
            "there are only {n} phrases to learn your usual pitch "
            "from. Record a minute of speech or more.",
            n=found.phrases,
        )
    elif not found.steady:
        reason = tr(
            "your usual pitch differs by {apart:.1f} semitones within the "
            "recordings. Record a minute of speech in one sitting, in your "
            "everyday voice.",
            apart=found.apart,
        )
    elif not found.better:
        reason = tr(
            "your voice is so even that the standard model does as well "
            "without knowing it. {more_lines}",
            more_lines=_MORE_LINES,
        )
    else:
        height = _MIDDLE_HZ * 2 ** (usual.pitch / 12)
        return Verdict(
            True,
            tr(
                "It has learnt your usual pitch ({height:.0f} Hz), so the "
                "pitch of converted phrases wanders less: by {personal:.1f} "
                "semitones, {base:.1f} with the standard model. How you sound "
                "in a mood it can only learn from lines that you act.",
                height=height,
                personal=found.personal,
                base=found.base,
            ),
            gain,
        )
    return Verdict(False, tr("Your model is not used: {reason}", reason=reason), gain)


_MORE_LINES = tr(
    "Read lines neutrally and in each mood, {least_lines} or more "
    "of them, with the mood as clear as you want it to be.",
    least_lines=2 * LEAST_LINES,
)


def _reason_against(base: Nearness, personal: Nearness) -> str:
    if personal.apart.overall > _CLEARLY * base.apart.overall:
        return tr("it comes not clearly nearer to your own acting")
    if personal.apart.melody > base.apart.melody:
        return tr("its pitch would be farther from your own acting")
    if personal.heard - base.heard < _LEAST_HEARD:
        return tr("it would be heard less")
    return ""


def _listed(moods: Sequence[str]) -> str:
    *first, last = (quoted(adjective(mood)) for mood in moods)
    return tr("{names} and {last}", names=listed(first), last=last) if first else last
