"""Finds objects in a timeline, also inside its takes: looked for once in each body, then joined."""

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar
from weakref import WeakKeyDictionary

from voicestudio.audio.medium import Medium
from voicestudio.document.timeline.crossfade import body_media
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.timeline import Timeline

S = TypeVar("S", bound=NamedTuple)
"""A stretch: what it is of, its start and its stop, in frames."""


class BodyLookup(Generic[S]):
    """Finds stretches with `find`, which gets a body and counts from its start.

    Bodies without a medium of type `kind`, which can hold none, are not looked through.
    """

    def __init__(self, find: Callable[[Body], Iterable[S]], kind: type[Medium]) -> None:
        self._find, self._kind = find, kind
        self._found: WeakKeyDictionary[Body, tuple[S, ...]] = WeakKeyDictionary()

    def in_body(self, body: Body) -> tuple[S, ...]:
        """The stretches in part of a timeline, counted from its start."""
        found = self._found.get(body)
        if found is None:
            found = ()
            if any(isinstance(medium, self._kind) for medium in body_media(body)):
                found = tuple(joined(self._find(body)))
            self._found[body] = found
        return found

    def in_timeline(self, timeline: Timeline) -> tuple[S, ...]:
        """All stretches, in order and in the timeline's frames."""
        chunks = zip(timeline.chunks, timeline.chunk_starts, strict=False)
        moved = (
            stretch._replace(start=origin + stretch[1], stop=origin + stretch[2])
            for chunk, origin in chunks
            for stretch in self.in_body(chunk.body)
        )
        return tuple(joined(moved))


def joined(stretches: Iterable[S]) -> Iterator[S]:
    """The same, with what is left of one thing in one piece where nothing came between."""
    held: S | None = None
    for stretch in stretches:
        if held and held[0] is stretch[0] and held[2] == stretch[1]:
            held = held._replace(stop=stretch[2])
            continue
        if held:
            yield held
        held = stretch
    if held:
        yield held
