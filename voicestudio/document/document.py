"""A document: one open sound, its origin and its history."""

from collections.abc import Callable
from pathlib import Path

from voicestudio.audio.condition import SOUND, Condition
from voicestudio.audio.decoding import Decoding, DecodingMedium, open_while_decoding
from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.audio.tags import NO_TAGS, Tags, read_tags
from voicestudio.audio.wav_cues import Cue, read_cues
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.history import History
from voicestudio.document.editing.late_flaws import condition_of, with_flaws_marked
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.project.autosave import Autosave
from voicestudio.document.project.chapter_markers import chapter_markers, cue_markers
from voicestudio.document.project.project import Opened
from voicestudio.document.project.recovery_folder import is_recovery
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.texts import tr


class Document:
    """A sound being edited.

    Attributes:
        path: The file it was opened from, or None.
        history: Every state since it was opened.
        autosave: Journals the document. For the journalling thread only.
        folder: The project it was saved as, or None.
        condition: The condition of the file, or of a project's files, as far as it is known. Its
            flaws, chapters and cue points are markers from the first state on, and its other tags
            are that state's.
        had_chapters: Whether the file had chapters when it was opened.
        decoding: The background decoding of the file that was opened; None for projects.
        decodings: All background decodings of its media.
    """

    def __init__(
        self,
        medium: Medium,
        path: Path | None = None,
        condition: Condition = SOUND,
        tags: Tags = NO_TAGS,
        cues: tuple[Cue, ...] = (),
    ) -> None:
        label = tr("Open") if path else tr("New")
        self.path = path
        self.had_chapters = bool(tags.chapters)
        self._tags_of_file = tags.with_chapters(())
        self.condition = condition
        self.decoding: Decoding | None = None
        self.decodings: tuple[Decoding, ...] = ()
        marks = chapter_markers(tags.chapters, medium.sample_rate, medium.frames)
        marks += cue_markers(cues, medium.frames)
        markers = _marked(condition).added(*marks)
        sound = Timeline.from_medium(medium)
        first = Edit(label, sound, markers=markers, tags=self._tags_of_file)
        self.history = History(first)
        self.autosave = Autosave(path)
        self.folder: Path | None = None
        self._saved: Edit | None = self.history.current
        self._in_project: tuple[Edit, ...] = ()
        self._exported: tuple[Path, Edit] | None = None
        self._exchanged: dict[int, tuple[Edit, Edit]] = {}

    @classmethod
    def of_file(cls, medium: FileMedium | DecodingMedium, path: Path) -> "Document":
        """Begin a document with the sound, tags and cue points of an audio file."""
        return cls(medium, path, medium.condition, read_tags(path), read_cues(path))

    @classmethod
    def of_project(cls, opened: Opened) -> "Document":
        """Continue a project where it was left; reads the tags of the recording."""
        project = opened.project
        recording = project.recording
        tags = read_tags(recording) if recording is not None else NO_TAGS
        document = cls(opened.states[opened.index].timeline, recording)
        document.had_chapters = bool(tags.chapters)
        document._tags_of_file = tags.with_chapters(())
        document.history = History.restored(opened.states, opened.index)
        document.autosave = Autosave(project.recording, project)
        document.folder = None if is_recovery(project.folder) else project.folder
        document.decodings = opened.decodings
        document._saved = opened.saved
        if document.folder is not None:
            document._in_project = opened.saved_states
        project.exchange(document.mark_damage())
        return document

    @classmethod
    def open(
        cls,
        path: Path | str,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> "Document":
        """Open an audio file; `progress` gets 0 to 1 while it is decoded.

        Raises UserError when the file cannot be used, and Cancelled when `cancelled` returns
        true.
        """
        path = Path(path)
        medium = open_while_decoding(path, progress=progress, cancelled=cancelled)
        document = cls.of_file(medium, path)
        if isinstance(medium, DecodingMedium):
            document.decoding, document.decodings = medium.decoding, (medium.decoding,)
        return document

    @property
    def name(self) -> str:
        """The name to show in titles."""
        if self.folder is not None:
            return self.folder.stem
        return self.path.name if self.path else tr("Untitled")

    @property
    def timeline(self) -> Timeline:
        """The current sound of the track that edits apply to."""
        return self.history.track.timeline

    @property
    def tracks(self) -> Tracks:
        """The current tracks."""
        return self.history.tracks

    @property
    def sound(self) -> Timeline:
        """What is heard now: the mix of all tracks."""
        return self.history.tracks.sound

    @property
    def tags(self) -> Tags:
        """The current tags, without chapters.

        Those of the recording's file where a project of an earlier version has none.
        """
        tags = self.history.current.tags
        return self._tags_of_file if tags is None else tags

    @property
    def modified(self) -> bool:
        """Whether tracks, markers or tags differ from the state opened or saved last."""
        now, saved = self.history.current, self._saved
        if saved is None:
            return True
        unlike = now.markers != saved.markers or now.tags != saved.tags
        return now.tracks is not saved.tracks or unlike

    @property
    def unsaved_states(self) -> tuple[Edit, ...]:
        """Return the states after the one opened or saved last, including undone ones.

        Returns all states if the saved one is no longer in the history. States that the project
        holds for redo are left out.
        """
        states = self.history.states
        numbers = [number for number, state in enumerate(states) if state is self._saved]
        beyond = states[numbers[0] + 1 :] if numbers else states
        held = {id(state) for state in self._in_project}
        return tuple(state for state in beyond if id(state) not in held)

    @property
    def kept_once(self) -> bool:
        """Whether a state other than the first one was ever saved or exported."""
        return self._saved is not None and self._saved is not self.history.states[0]

    def mark_saved(self, state: Edit | None = None, in_project: tuple[Edit, ...] = ()) -> None:
        """Remember `state` (default: the current one) as the saved one.

        `in_project` are the states that were saved with it.
        """
        self._saved = self._as_it_is(state or self.history.current)
        self._in_project = tuple(map(self._as_it_is, in_project))

    def mark_exported(self, path: Path, state: Edit) -> None:
        """Remember that all of `state` was exported to `path`, whatever the format and level."""
        self._exported = (path, state)

    @property
    def exported(self) -> tuple[Path, bool] | None:
        """The last file that all was exported to, and whether that was the current state."""
        if self._exported is None:
            return None
        path, state = self._exported
        return path, self.is_current(state)

    def is_current(self, state: Edit) -> bool:
        """Whether `state`, or the one in its place, is the current state."""
        return self._as_it_is(state) is self.history.current

    def complete(self, tracks: Tracks) -> None:
        """Let the current state have `tracks`, worked out of it since it was made.

        That is no edit: what was saved still counts as saved.
        """
        state = self.history.current
        self.history.complete(tracks)
        self._take_for({id(state): (state, self.history.current)})

    def mark_damage(self) -> tuple[tuple[Edit, Edit], ...]:
        """Learn the condition of the files of the first state; marks new flaws in every state.

        That is no edit: nothing can be undone or redone, and what was saved still counts as saved.
        Returns the states that were exchanged, each with the one in its place.
        """
        states = self.history.states
        self.condition = condition_of(states[0].timeline)
        marked = with_flaws_marked(states, self.condition.flaws)
        pairs = zip(states, marked, strict=True)
        exchanged = tuple((old, new) for old, new in pairs if old is not new)
        if exchanged:
            self.history.exchange(marked)
            self._take_for({id(old): (old, new) for old, new in exchanged})
        return exchanged

    def _take_for(self, exchanged: dict[int, tuple[Edit, Edit]]) -> None:
        """Take the second state of each pair, by the first one's id, for the first one."""
        # Keeps the old states, so that no other object gets their id.
        self._exchanged |= exchanged
        if self._saved is not None:
            self._saved = self._as_it_is(self._saved)
        self._in_project = tuple(map(self._as_it_is, self._in_project))

    def _as_it_is(self, state: Edit) -> Edit:
        """Return `state`, or the state that replaced it."""
        while (pair := self._exchanged.get(id(state))) is not None:
            state = pair[1]
        return state


def _marked(condition: Condition) -> Markers:
    """Return the flaws of a file as markers and regions."""
    return Markers().added(*(Marker(f.start, f.stop, f.reason) for f in condition.flaws))
