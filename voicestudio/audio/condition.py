"""The condition of a sound file: notes about it, and stretches that are damaged or missing."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from voicestudio.texts import english, from_json, to_json, tr
from voicestudio.timecode import format_duration, format_time

_MOST_FLAWS = 100
_JOINED_SECONDS = 0.1
_TOLD_ONE_BY_ONE = 3
ROUNDED_SECONDS = 0.05
"""By so much two ways of decoding a file may differ in its length."""


@dataclass(frozen=True, order=True)
class Flaw:
    """Frames [start, stop) of a medium that are damaged or missing; they read as silence.

    If start == stop, sound of unknown length is missing there. `reason` is the name of the marker
    that shows it: 'Damaged' or 'Sound missing'.
    """

    start: int
    stop: int
    reason: str = tr("Damaged")


@dataclass(frozen=True)
class Condition:
    """The known damage of a sound file.

    Attributes:
        notes: Plain sentences about the file as a whole.
        flaws: Damaged or missing stretches, ascending, not overlapping, at most 100.
    """

    notes: tuple[str, ...] = ()
    flaws: tuple[Flaw, ...] = ()

    def sentences(self, sample_rate: int) -> list[str]:
        """Return notes and flaws as plain sentences; many flaws are summarised in one."""
        if len(self.flaws) <= _TOLD_ONE_BY_ONE:
            return [*self.notes, *(_sentence(flaw, sample_rate) for flaw in self.flaws)]
        return [*self.notes, _summary(self.flaws, sample_rate)]

    def at_rate(self, old: int, new: int) -> Condition:
        """Return it with its flaws in frames at sample rate `new`, given them at `old`."""
        if old == new:
            return self
        flaws = (Flaw(f.start * new // old, -(-f.stop * new // old), f.reason) for f in self.flaws)
        return Condition(self.notes, settled(flaws, new))

    def to_json(self) -> bytes:
        kept = {
            "notes": list(map(english, self.notes)),
            "wordings": list(map(to_json, self.notes)),
            "flaws": [
                {"start": flaw.start, "stop": flaw.stop, "reason": english(flaw.reason)}
                for flaw in self.flaws
            ],
        }
        return json.dumps(kept).encode()

    @classmethod
    def from_json(cls, data: bytes) -> Condition:
        """Parse the output of `to_json`. Raises ValueError for anything else."""
        try:
            found = json.loads(data)
            notes = tuple(_text(note) for note in found["notes"])
            wordings = found.get("wordings")  # versions before 2026-12 kept none
            if isinstance(wordings, list) and len(wordings) == len(notes):
                notes = tuple(map(from_json, notes, wordings))
            return cls(notes, tuple(_flaw(flaw) for flaw in found["flaws"]))
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError("this is not the condition of a recording") from error


@dataclass
class Findings:
    """Collects notes and flaws during decoding; decoders append to both lists."""

    notes: list[str] = field(default_factory=list[str])
    flaws: list[Flaw] = field(default_factory=list[Flaw])

    def condition(self, sample_rate: int) -> Condition:
        """Return the condition: flaws sorted, and neighbours merged until at most 100 are left."""
        return Condition(tuple(dict.fromkeys(self.notes)), settled(self.flaws, sample_rate))


SOUND = Condition()
"""The condition of a recording of which there is nothing to tell."""


def settled(flaws: Iterable[Flaw], sample_rate: int) -> tuple[Flaw, ...]:
    """Return `flaws` sorted, with neighbours merged until at most 100 are left."""
    found = sorted(flaws)
    gap = round(_JOINED_SECONDS * sample_rate)
    joined = _joined(found, gap)
    while len(joined) > _MOST_FLAWS:
        gap *= 2
        joined = _joined(found, gap)
    return tuple(joined)


def percent(part: float, whole: float) -> str:
    """Format part / whole as a percentage: below 100 if part < whole, above 0 if part > 0."""
    share = 100 * part / whole
    if share < 0.1 or share > 99.9:
        return tr("less than 0.1 %") if share < 0.1 else tr("more than 99.9 %")
    if share < 1 or share > 99:
        return tr("{share:.1f} %", share=share)
    return tr("{share:.0f} %", share=share)


def end_missing(there: float, promised: float) -> str:
    """Return the note for a file of which only `there` of the `promised` length exists."""
    return tr(
        "Its end is missing: {percent} of the sound is there.", percent=percent(there, promised)
    )


def with_end_missing(found: Condition, there: int, told: int, sample_rate: int) -> Condition:
    """Return `found` of a file that is used as `told` frames long and holds only `there`.

    A difference of up to 50 ms, by which decoders differ, is not told.
    """
    rounded = ROUNDED_SECONDS * sample_rate
    if told - there > rounded:
        end = Flaw(there, told, tr("Sound missing"))
        return Condition(found.notes, settled((*found.flaws, end), sample_rate))
    if there - told > rounded:
        beyond = format_duration((there - told) / sample_rate)
        note = tr(
            "It is {beyond} longer than its header says: open it again to use its end.",
            beyond=beyond,
        )
        return Condition((*found.notes, note), found.flaws)
    return found


def _joined(flaws: list[Flaw], gap: int) -> list[Flaw]:
    joined: list[Flaw] = []
    for flaw in flaws:
        if joined and flaw.start - joined[-1].stop <= gap:
            last = joined.pop()
            flaw = Flaw(last.start, max(last.stop, flaw.stop), last.reason)
        joined.append(flaw)
    return joined


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _flaw(fields: Any) -> Flaw:
    start, stop = fields["start"], fields["stop"]
    if not (type(start) is type(stop) is int and 0 <= start <= stop < 1 << 53):
        raise ValueError("this is not a stretch of sound")
    return Flaw(start, stop, from_json(_text(fields["reason"])))


def _sentence(flaw: Flaw, rate: int) -> str:
    length = flaw.stop - flaw.start
    start = format_time(flaw.start / rate)
    if not length:
        return tr("{reason} at {start}.", reason=flaw.reason, start=start)
    return tr(
        "{reason} at {start} ({length}).",
        reason=flaw.reason,
        start=start,
        length=format_duration(length / rate),
    )


def _summary(flaws: tuple[Flaw, ...], rate: int) -> str:
    length = sum(flaw.stop - flaw.start for flaw in flaws)
    first, last = format_time(flaws[0].start / rate), format_time(flaws[-1].start / rate)
    return tr(
        "{count} places are damaged or missing, {length} in all, the "
        "first at {first} and the last at {last}.",
        count=len(flaws),
        length=format_duration(length / rate),
        first=first,
        last=last,
    )
