"""Means over conversions with bootstrap intervals by speaker, as tables in Markdown.

Conversions of one speaker are alike, so that whole speakers are drawn: the interval says what other
speakers of these corpora might have given, not other sentences.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

ROUNDS = 2000
_COVERED = (2.5, 97.5)  # percentiles
_SEED = 7
ALL = "all"  # languages together

Figures = Mapping[str, float | None]


@dataclass(frozen=True)
class Judged:
    """One conversion: by what, of which recording, to which emotion, and its figures."""

    converter: str
    speaker: str
    language: str
    path: str
    emotion: str
    figures: Figures


@dataclass(frozen=True)
class Column:
    """A figure of a table; it is multiplied by `scale` and has so many decimals."""

    name: str
    heading: str
    scale: float
    decimals: int


@dataclass(frozen=True)
class Interval:
    """A mean, and between what it lies for 95 % of the draws of speakers."""

    mean: float
    low: float
    high: float

    @property
    def differs(self) -> bool:
        """Whether it lies wholly on one side of 0."""
        return self.low > 0 or self.high < 0


def interval(values: Sequence[tuple[str, float]]) -> Interval:
    """Of one or more values, each beside the name of its speaker."""
    speakers = {name: place for place, name in enumerate(dict.fromkeys(n for n, _ in values))}
    owner = [speakers[name] for name, _ in values]
    sums = np.bincount(owner, [value for _, value in values])
    counts = np.bincount(owner)
    drawn = np.random.default_rng(_SEED).integers(len(sums), size=(ROUNDS, len(sums)))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.percentile(means, _COVERED)
    return Interval(float(sums.sum() / counts.sum()), float(low), float(high))


def table(found: Sequence[Judged], columns: Sequence[Column]) -> str:
    """A row for each language, emotion and converter; no columns that are empty."""
    columns = _used(found, columns)
    converters = list(dict.fromkeys(one.converter for one in found))
    lines = [_heading(columns)]
    for language, emotion in _groups(found):
        for converter in converters:
            own = [
                one
                for one in found
                if one.converter == converter
                and one.emotion == emotion
                and language in (one.language, ALL)
            ]
            cells = [_cell(_known(own, column), column, signed=False) for column in columns]
            lines.append(_line(f"{language} {emotion}, {converter} ({len(own)})", cells))
    return "\n".join(lines) + "\n"


def differences(
    found: Sequence[Judged], others: Sequence[Judged], columns: Sequence[Column]
) -> str:
    """How figures differ from `others` where both converted the same; bold beyond the interval."""
    known = {(one.path, one.emotion): one for one in others}
    both = [
        (one, known[one.path, one.emotion]) for one in found if (one.path, one.emotion) in known
    ]
    apart = [
        Judged("difference", a.speaker, a.language, a.path, a.emotion, _apart(a.figures, b.figures))
        for a, b in both
    ]
    columns = _used(apart, columns)
    lines = [_heading(columns)]
    for language, emotion in [*_groups(apart), (ALL, "any")]:
        own = [
            one
            for one in apart
            if language in (one.language, ALL) and emotion in (one.emotion, "any")
        ]
        cells = [_cell(_known(own, column), column, signed=True) for column in columns]
        lines.append(_line(f"{language} {emotion} ({len(own)})", cells))
    return "\n".join(lines) + "\n"


def _used(found: Sequence[Judged], columns: Sequence[Column]) -> list[Column]:
    return [column for column in columns if _known(found, column)]


def _groups(found: Iterable[Judged]) -> list[tuple[str, str]]:
    languages = sorted({one.language for one in found})
    emotions = list(dict.fromkeys(one.emotion for one in found))
    return [(language, emotion) for language in [*languages, ALL] for emotion in emotions]


def _apart(one: Figures, other: Figures) -> dict[str, float | None]:
    """The differences of figures that both have."""
    return {
        name: value - before
        for name, value in one.items()
        if value is not None and (before := other.get(name)) is not None
    }


def _known(found: Iterable[Judged], column: Column) -> list[tuple[str, float]]:
    values = ((one.speaker, one.figures.get(column.name)) for one in found)
    return [(speaker, column.scale * value) for speaker, value in values if value is not None]


def _cell(values: Sequence[tuple[str, float]], column: Column, *, signed: bool) -> str:
    if not values:
        return ""
    own, sign = interval(values), "+" if signed else ""
    mean, low, high = (f"{v:{sign}.{column.decimals}f}" for v in (own.mean, own.low, own.high))
    marked = f"**{mean}**" if signed and own.differs else mean
    return f"{marked} [{low}, {high}]"


def _heading(columns: Sequence[Column]) -> str:
    return _line("", [column.heading for column in columns]) + "\n| --- |" + " --- |" * len(columns)


def _line(name: str, cells: Iterable[str]) -> str:
    return f"| {name} | {' | '.join(cells)} |"
