"""The history of a document as events: each costs in proportion to what it changed.

{"medium": 3, "kind": ...}       sound, known by its number from here on
{"state": 2, "label": ..., "selection": [a, b], "splices": [[at, removed, [segment, ...]]]}
                                 an edit: state 2 is state 1 with some segments replaced;
                                 states 2 and later that were there before are dropped;
                                 "stages": [[at, count, stage, ...]], if there, are done after
                                 that to so many segments of state 2, taken as one;
                                 "rate", "channels", "markers" and "splits" come with it
                                 where they are not those of state 1;
                                 documents of several tracks have "tracks" instead, see
                                 `track_fields`;
                                 "done", if there, are the steps that do the same elsewhere
{"go": 1}                        undo or redo, to state 1
{"saved": true}                  the user saved here
{"relink": [3], "source": ...}   those media are another file of the user's now
"""

import weakref
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.audio.probe import AudioFileError
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.project.done_fields import read_done, write_done
from voicestudio.document.project.fields import Fields, FormatError, LimitError, items, whole
from voicestudio.document.project.journal import Event
from voicestudio.document.project.limits import MOST_MEDIA, MOST_STATES, check_count
from voicestudio.document.project.media_folder import MediaFolder
from voicestudio.document.project.serialization import (
    read_medium,
    write_medium,
)
from voicestudio.document.project.sources import MissingMedium, SourceReference
from voicestudio.document.project.tag_fields import read_tags, write_tags
from voicestudio.document.project.track_fields import read_tracks, write_tracks
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.texts import english, from_json, to_json, tr


class HistoryLog:
    """Converts states to events; objects that the journal holds already are referred to.

    Media are held weakly: a medium that no state uses is not kept alive for its number.
    """

    def __init__(self, folder: Path, media: MediaFolder) -> None:
        self._folder, self._media = folder, media
        self._states: tuple[Edit, ...] = ()
        self._index = -1
        self._numbers: weakref.WeakKeyDictionary[Medium, int] = weakref.WeakKeyDictionary()
        self._names: weakref.WeakKeyDictionary[Medium, str] = weakref.WeakKeyDictionary()
        self._references: weakref.WeakKeyDictionary[Medium, SourceReference]
        self._references = weakref.WeakKeyDictionary()
        self._next = 0

    def adopt(self, replay: "Replay") -> None:
        """Take over the contents of a journal that was read."""
        self._states, self._index = tuple(replay.states), replay.index
        self._numbers.update({medium: number for number, medium in replay.media.items()})
        self._next = max(replay.media, default=-1) + 1

    def batch(self, states: Sequence[Edit], index: int) -> "EventBatch":
        """Return the events from the state written last to `states` at `index`.

        Raises OSError and UserError when sound cannot be stored; then nothing is left behind.
        """
        batch = EventBatch(self, tuple(states), index)
        try:
            batch.fill()
        except BaseException:
            batch.give_up()
            raise
        return batch

    def exchange(self, exchanged: Iterable[tuple[Edit, Edit]]) -> None:
        """Count the second state of each pair as written where the first one was."""
        now = {id(old): new for old, new in exchanged}
        self._states = tuple(now.get(id(state), state) for state in self._states)

    def set_media(self, media: MediaFolder) -> None:
        """Set the media folder after the project was renamed to its final name."""
        self._media = media

    def restarted(self) -> "HistoryLog":
        """Return a log for a new journal of the same project, with new numbers."""
        other = HistoryLog(self._folder, self._media)
        other._names, other._references = self._names, self._references
        return other

    def moved_to(self, folder: Path, media: MediaFolder) -> "HistoryLog":
        """Return a log for the journal of another project."""
        other = HistoryLog(folder, media)
        other._references.update(self._references)
        return other


class EventBatch:
    """Events about to be written; call `commit` once they are, else `give_up`.

    Attributes: events, empty when nothing has changed.
    """

    def __init__(self, chronicle: HistoryLog, states: tuple[Edit, ...], index: int) -> None:
        self.events: list[Event] = []
        self._chronicle, self._states, self._index = chronicle, states, index
        self._numbers: dict[Medium, int] = {}
        self._names: dict[Medium, str] = {}
        self._next = chronicle._next

    def fill(self) -> None:
        before = self._chronicle._states
        pairs = zip(before, self._states, strict=False)
        kept = next((n for n, (old, new) in enumerate(pairs) if old is not new), None)
        if kept is None:
            kept = min(len(before), len(self._states))
        for number in range(kept, len(self._states)):
            self._add_state(number)
        at = len(self._states) - 1 if kept < len(self._states) else self._chronicle._index
        if at != self._index:
            self.events.append({"go": self._index})

    def commit(self) -> None:
        chronicle = self._chronicle
        chronicle._states, chronicle._index = self._states, self._index
        chronicle._numbers.update(self._numbers)
        chronicle._names.update(self._names)
        chronicle._next = self._next

    def give_up(self) -> None:
        """Remove the files created for events that were not written."""
        self._chronicle._media.remove(self._names.values())

    # -- for writing media ---------------------------------------------------------------------

    def number_of(self, medium: Medium) -> int:
        known = self._chronicle._numbers.get(medium, self._numbers.get(medium))
        if known is not None:
            return known
        values = write_medium(medium, self)
        number, self._next = self._next, self._next + 1
        self.events.append({"medium": number, **values})
        self._numbers[medium] = number
        return number

    def stored(self, medium: Medium) -> str:
        media = self._chronicle._media
        if isinstance(medium, FileMedium) and medium.path.parent == media.path:
            return medium.path.name
        known = self._chronicle._names.get(medium, self._names.get(medium))
        if known is None:
            known = self._names[medium] = media.add(medium)
        return known

    def source(self, medium: FileMedium) -> SourceReference:
        """Return the reference as it was first created, since the file may be gone by now."""
        chronicle = self._chronicle
        known = chronicle._references.get(medium)
        if known is None:
            assert medium.source is not None  # it is the user's own file
            opened = medium.source_state
            known = SourceReference.to(medium.source, chronicle._folder, opened)
            chronicle._references[medium] = known
        return known.seen_from(chronicle._folder)

    def _add_state(self, number: int) -> None:
        edit, before = self._states[number], self._states[number - 1] if number else None
        _check_number(number)
        tracks = write_tracks(
            edit.all_tracks, edit.track, before.all_tracks if before else None, self
        )
        event: Event = {"state": number, "label": english(edit.label), **tracks}
        if wording := to_json(edit.label):
            event["wording"] = wording
        markers = edit.markers or Markers()
        if markers != ((before.markers if before else None) or Markers()):
            check_count(markers.labels, "markers")
            check_count(markers.splits, "splits")
            event["markers"] = [[m.start, m.stop, m.name] for m in markers.labels]
            event["splits"] = list(markers.splits)
        known = before.tags if before else None
        if edit.tags is not None and edit.tags != known:
            event["tags"] = write_tags(edit.tags, known)
        if edit.done is not None:
            event["done"] = write_done(edit.done)
        if edit.selection is not None:
            event["selection"] = [int(frame) for frame in edit.selection]
        self.events.append(event)


@dataclass
class Replay:
    """Applies events one after the other.

    Attributes:
        states, index: The history and its current index.
        saved: The same at the last save, or None.
        media: Media by number.
    """

    reader: "ProjectReader"
    states: list[Edit] = field(default_factory=list)
    index: int = -1
    saved: tuple[tuple[Edit, ...], int] | None = None
    media: dict[int, Medium] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Apply an event. Raises FormatError for invalid ones, changing nothing then.

        Raises LimitError for more than a project may hold.
        """
        fields = Fields(event)
        if "medium" in fields:
            self.media[fields.integer("medium")] = read_medium(fields, self)
            if len(self.media) > MOST_MEDIA:
                raise LimitError(tr("it has more than {most} pieces of sound", most=MOST_MEDIA))
        elif "state" in fields:
            self._apply_state(fields, event)
        elif "go" in fields:
            self.index = fields.integer("go", 0, len(self.states) - 1)
        elif "saved" in fields:
            self.saved = tuple(self.states), self.index
        elif "relink" not in fields:
            raise FormatError("an event of an unknown kind")

    @property
    def unsaved(self) -> bool:
        """Whether something was done since the last save, or at all if never saved."""
        if self.saved is None:
            return len(self.states) > 1
        return self.saved != (tuple(self.states), self.index)

    # -- for reading media ---------------------------------------------------------------------

    def medium(self, number: object) -> Medium:
        found = self.media.get(whole(number))
        if found is None:
            raise FormatError(f"there is no medium {number}")
        return found

    def stored(self, name: str) -> Medium:
        return self.reader.stored(name)

    def source(self, reference: SourceReference, frames: int) -> Medium | None:
        return self.reader.source(reference, frames)

    def _apply_state(self, fields: Fields, event: Event) -> None:
        number = fields.integer("state", 0, len(self.states))
        before = self.states[number - 1] if number else None
        _check_number(number)
        tracks, edited = read_tracks(fields, before.all_tracks if before else None, self)
        timeline = tracks[edited].timeline
        kept = before.markers if before else Markers()
        markers = _markers(fields) if "markers" in fields else kept
        tags = before.tags if before else None
        if "tags" in fields:  # projects of earlier versions lack them
            tags = read_tags(fields.object("tags"), tags)
        done = read_done(fields.object("done")) if "done" in fields else None
        edit = Edit(
            # Projects of earlier versions have the label alone.
            from_json(fields.text("label"), event.get("wording")),
            timeline,
            _selection(fields, timeline),
            markers,
            tags=tags,
            done=done,
            tracks=tracks,
            track=edited,
        )
        self.states[number:] = [edit]
        self.index = number


@dataclass(frozen=True)
class ProjectReader:
    """Finds the files that events refer to and opens each of them once.

    `open_source` opens a user's own file that was found, given the length that it had in frames.
    """

    folder: Path
    media: MediaFolder
    open_source: Callable[[Path, int], Medium]
    _opened: dict[str | SourceReference, Medium | None] = field(default_factory=dict)

    def stored(self, name: str) -> Medium:
        found = self._opened.get(name)
        if found is None:
            found = self._opened[name] = self.media.open(name)
        return found

    def source(self, reference: SourceReference, frames: int) -> Medium | None:
        if reference not in self._opened:
            self._opened[reference] = self._source(reference, frames)
        return self._opened[reference]

    def _source(self, reference: SourceReference, frames: int) -> Medium | None:
        path = reference.find(self.folder)
        try:
            return self.open_source(path, frames) if path is not None else None
        except AudioFileError:  # exists but is unreadable: treated as missing
            return None


def relinked(events: Sequence[Event]) -> list[Event]:
    """Return the events with every relink applied to the media it refers to."""
    result = list(events)
    where = {e["medium"]: n for n, e in enumerate(events) if isinstance(e.get("medium"), int)}
    for event in events:
        numbers = event.get("relink")
        for number in numbers if isinstance(numbers, list) else ():
            if isinstance(number, int) and number in where:
                position = where[number]
                result[position] = {**result[position], "source": event.get("source")}
    return result


def missing_media(media: dict[int, Medium]) -> dict[int, MissingMedium]:
    """Return those of `media` whose file was not found."""
    return {n: medium for n, medium in media.items() if isinstance(medium, MissingMedium)}


def _check_number(number: int) -> None:
    """Raise LimitError for more states than a project may hold."""
    if number >= MOST_STATES:
        raise LimitError(tr("its history has more than {most} steps", most=MOST_STATES))


def _selection(fields: Fields, timeline: Timeline) -> tuple[int, int] | None:
    if "selection" not in fields:
        return None
    frames = [whole(frame, 0, timeline.frames) for frame in fields.items("selection")]
    if len(frames) != 2:
        raise FormatError("a selection has two ends")
    return frames[0], frames[1]


def _markers(fields: Fields) -> Markers:
    check_count(fields.items("markers"), "markers")
    check_count(fields.items("splits"), "splits")
    labels = tuple(_marker(items(values)) for values in fields.items("markers"))
    return Markers(labels, tuple(whole(split) for split in fields.items("splits")))


def _marker(values: list[Any]) -> Marker:
    if len(values) != 3 or not isinstance(values[2], str):
        raise FormatError("a marker has two frames and a name")
    start = whole(values[0])
    return Marker(start, whole(values[1], start), values[2])
