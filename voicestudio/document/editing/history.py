"""Undo history without a limit: states share their data, so keeping all of them costs little."""

from collections.abc import Sequence
from dataclasses import replace

from voicestudio.document.editing.edits import Edit, settled
from voicestudio.document.editing.followed_speech import followed
from voicestudio.document.editing.markers import Markers
from voicestudio.document.editing.moves import moved_along
from voicestudio.document.timeline.tracks import Track, Tracks


class History:
    """The states of a document and the index of the current one; each has its markers and tracks.

    Attributes:
        index: Position of the current state; 0 is the first one.
        focus: The number of the track that edits apply to.
    """

    def __init__(self, first: Edit) -> None:
        edit = settled(first, Markers())
        self._edits = [replace(edit, tracks=edit.all_tracks, move=None)]
        self.index = 0
        self.focus = first.track
        self._highest = self.tracks.highest_number

    @classmethod
    def restored(cls, states: Sequence[Edit], index: int) -> "History":
        """Return a history with these `states` (at least one), at `index`."""
        history = cls(states[0])
        history._edits = list(states)
        history._highest = max(edit.all_tracks.highest_number for edit in states)
        history.go_to(index)
        return history

    @property
    def states(self) -> tuple[Edit, ...]:
        """All states, oldest first, including those that can be redone."""
        return tuple(self._edits)

    @property
    def current(self) -> Edit:
        return self._edits[self.index]

    @property
    def markers(self) -> Markers:
        """The markers of the current state."""
        return self.current.markers or Markers()

    @property
    def tracks(self) -> Tracks:
        """The tracks of the current state."""
        return self.current.all_tracks

    @property
    def track(self) -> Track:
        """The track that edits apply to."""
        return self.tracks[self.focus]

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of all states, oldest first, including those that can be redone."""
        return tuple(edit.label for edit in self._edits)

    @property
    def can_undo(self) -> bool:
        return self.index > 0

    @property
    def can_redo(self) -> bool:
        return self.index < len(self._edits) - 1

    def push(self, edit: Edit, *, all_in_time: bool = False) -> None:
        """Append `edit` as the current state; states that could be redone are dropped.

        With `all_in_time` an edit that moves the sound after it moves that of all tracks, and the
        markers. Without, those of several tracks stay where they are.
        """
        del self._edits[self.index + 1 :]
        tags = self.current.tags if edit.tags is None else edit.tags
        tracks, track = edit.tracks, edit.track
        if tracks is None:
            tracks, track = self._tracks_after(edit, all_in_time=all_in_time), self.focus
        else:
            tracks, track = self._numbered(tracks, track)
        together = all_in_time and edit.move is not None and edit.move.shifts_only
        if edit.tracks is not None:  # several tracks may have got other sound each, and grown
            together = together and tracks.frames < self.tracks.frames
        tracks = followed(self.tracks, tracks, together=together)
        if len(self.tracks) > 1 and not all_in_time and edit.markers is None:
            edit = replace(edit, markers=self.markers)
        edit = settled(edit, self.markers)
        assert edit.markers is not None  # it is settled
        done = replace(
            edit,
            markers=edit.markers.within(tracks.frames),
            timeline=tracks[track].timeline,
            selection=_within(edit.selection, tracks.frames),
            tags=tags,
            tracks=tracks,
            track=track,
            move=None,
        )
        self._edits.append(done)
        self.index += 1
        self.focus = track

    def _tracks_after(self, edit: Edit, *, all_in_time: bool) -> Tracks:
        tracks, move = self.tracks, edit.move
        if all_in_time and move is not None and len(tracks) > 1:
            tracks = tracks.with_others(self.focus, move.other_track)
        if move is not None and (self.track.envelope or self.track.splits):
            tracks = tracks.with_track(moved_along(move, self.track))
        return tracks.with_timeline(self.focus, edit.timeline)

    def _numbered(self, tracks: Tracks, track: int) -> tuple[Tracks, int]:
        """Return `tracks`, new ones with a number that none ever had, and that of `track`.

        What belongs to a track that was undone must not belong to the next one.
        """
        new = [number for number in (t.number for t in tracks) if number not in self.tracks]
        numbers = {number: self._highest + 1 + place for place, number in enumerate(new)}
        self._highest += len(new)
        return tracks.with_numbers(numbers), numbers.get(track, track)

    def exchange(self, states: Sequence[Edit]) -> None:
        """Put `states` in the place of all, which differ from them in their markers at most."""
        self._edits = list(states)

    def complete(self, tracks: Tracks) -> None:
        """Let the current state have `tracks`: what was worked out of it after it was made.

        Their sound is that of the state. That is no edit: nothing is dropped, or can be undone.
        """
        self._edits[self.index] = replace(self.current, tracks=tracks)

    def undo(self) -> Edit:
        """Go one state back, if there is one; returns the current state."""
        return self.go_to(max(self.index - 1, 0))

    def redo(self) -> Edit:
        """Go one state forward, if there is one; returns the current state."""
        return self.go_to(min(self.index + 1, len(self._edits) - 1))

    def go_to(self, index: int) -> Edit:
        """Make state `index` current and return it. Raises IndexError when there is none."""
        if not 0 <= index < len(self._edits):
            raise IndexError(f"there is no state {index} among {len(self._edits)}")
        edited = self._edits[max(index, min(index + 1, self.index))]
        self.index = index
        self.focus = edited.track if edited.track in self.tracks else self.current.track
        return self.current


def _within(selection: tuple[int, int] | None, frames: int) -> tuple[int, int] | None:
    """Return `selection` without what was a gap at the end of all tracks, which is cut off."""
    return selection and (min(selection[0], frames), min(selection[1], frames))
