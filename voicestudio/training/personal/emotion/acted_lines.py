"""Lines that were read neutrally and in moods: aligned pairs to learn from and to judge by."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from voicestudio.networks.emotion_converter import ANY_STYLE
from voicestudio.texts import tr
from voicestudio.training.emotion.parallel_pairs import Pair, Rendering, pair_up, rendering_of
from voicestudio.training.personal.emotion.spoken_lines import NEUTRAL, Line
from voicestudio.training.personal.training_events import Advice
from voicestudio.voice.emotions import adjective
from voicestudio.voice.prosody import Reference, phrases, reference_of

LEAST_LINES = 4
"""So many lines must have been read both neutrally and in a mood for it to be learnt."""
_HELD_OUT_EVERY = 4
_LEAST_VOICED = 30  # frames of a phrase with pitch


@dataclass(frozen=True)
class ActedLines:
    """Pairs of the same words, the first of each read neutrally; none without acted lines.

    Attributes:
        learnt, held_out: to learn from and to judge by; no text is in both.
        moods: the moods in them, sorted.
        examples: neutral lines that are held out, each with a mood to convert it to.
    """

    learnt: Sequence[Pair]
    held_out: Sequence[Pair]
    moods: tuple[str, ...]
    examples: Sequence[tuple[Line, str]]


def acted_lines(
    lines: Sequence[Line], known: Collection[str]
) -> tuple[ActedLines, tuple[Advice, ...]]:
    """Pairs of the moods that can be learnt, and advice about the others.

    `known` are the emotions of the network.
    """
    texts = _texts_by_mood(lines)
    moods = tuple(sorted(m for m, read in texts.items() if _problem(m, read, known) is None))
    held_out = _held_out([texts[mood] for mood in moods])
    learnt: list[Pair] = []
    judged: list[Pair] = []
    used = [line for line in lines if line.emotion in (*moods, NEUTRAL)]
    for text, pair in _pairs(used):
        (judged if text in held_out else learnt).append(pair)
    examples = [
        (line, mood)
        for line in used
        for mood in moods
        if line.emotion == NEUTRAL and line.text in held_out.intersection(texts[mood])
    ]
    problems = [_problem(mood, read, known) for mood, read in texts.items()]
    return ActedLines(learnt, judged, moods, examples), tuple(filter(None, problems))


def neutral_phrases(lines: Sequence[Line]) -> list[Rendering]:
    """Every phrase of neutral speech that has a pitch."""
    usual = neutral_reference(lines)
    return [
        _rendering(line, usual, part)
        for line in lines
        if line.emotion == NEUTRAL
        for part in phrases(line.frames)
        if line.frames.voiced[part].sum() >= _LEAST_VOICED
    ]


def neutral_reference(lines: Sequence[Line]) -> Reference:
    """Mean prosody of the voice over its neutral speech."""
    return reference_of([line.frames for line in lines if line.emotion == NEUTRAL])


def _texts_by_mood(lines: Sequence[Line]) -> Mapping[str, list[str]]:
    """The texts that were read in each mood and also neutrally, in the lines' order."""
    plain = {line.text for line in lines if line.emotion == NEUTRAL and line.text}
    found: dict[str, dict[str, None]] = {}
    for line in lines:
        if line.emotion != NEUTRAL:
            texts = found.setdefault(line.emotion, {})
            if line.text in plain:
                texts[line.text] = None
    return {mood: list(texts) for mood, texts in found.items()}


def _problem(mood: str, texts: Sequence[str], known: Collection[str]) -> Advice | None:
    """Why a mood cannot be learnt, if it cannot."""
    if mood not in known:
        return Advice(
            "unknown_emotion",
            tr(
                "The standard voices that this training begins with do not "
                "know “{mood}”: what was read so is left out.",
                mood=adjective(mood),
            ),
        )
    if len(texts) >= LEAST_LINES:
        return None
    return Advice(
        "few_lines",
        tr(
            "Only {n} of your lines was read both neutrally and as "
            "“{mood}”, so that it stays as in the standard model: read at "
            "least {least_lines} lines both ways.",
            "Only {n} of your lines were read both neutrally and as "
            "“{mood}”, so that it stays as in the standard model: read at "
            "least {least_lines} lines both ways.",
            n=len(texts),
            mood=adjective(mood),
            least_lines=LEAST_LINES,
        ),
    )


def _held_out(several: Sequence[Sequence[str]]) -> set[str]:
    """Texts to judge by: about a quarter, and of every mood at least one."""
    order = list(dict.fromkeys(text for texts in several for text in texts))
    chosen = set(order[2::_HELD_OUT_EVERY])
    return chosen | {texts[-1] for texts in several if not chosen.intersection(texts)}


def _pairs(lines: Sequence[Line]) -> Iterator[tuple[str, Pair]]:
    usual = neutral_reference(lines)
    read = [(line, _rendering(line, usual)) for line in lines if line.text]
    plain = [(line.text, made) for line, made in read if line.emotion == NEUTRAL]
    for line, target in read:
        if line.emotion == NEUTRAL:
            continue
        for text, source in plain:
            pair = pair_up(source, target) if text == line.text else None
            if pair is not None and pair.voiced.any():
                yield text, pair


def _rendering(line: Line, usual: Reference, part: slice | None = None) -> Rendering:
    frames = line.frames if part is None else line.frames.at(part)
    return rendering_of(frames, usual, line.bandwidth_hz, line.emotion, ANY_STYLE)
