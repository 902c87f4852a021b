"""One open sound: where it came from and everything that was done to it."""

from collections.abc import Callable
from pathlib import Path

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.condition import SOUND, Condition
from voicestudio.audio.decoding import Decoding, DecodingMedium, open_while_decoding
from voicestudio.audio.medium import Medium
from voicestudio.audio.tags import read_tags
from voicestudio.audio.wav_cues import Cue, read_cues
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.history import History
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.project.autosave import Autosave
from voicestudio.document.project.chapters import chapter_markers, cue_markers
from voicestudio.document.project.project import Opened
from voicestudio.document.project.recovery_folder import is_recovery
from voicestudio.document.timeline.timeline import Timeline


class Document:
    """A sound being edited.

    Attributes:
        path: the recording it was opened from, or None.
        history: every state since it was opened.
        autosave: what journals it. Only the thread that journals may use it.
        folder: the project it was saved as, or None.
        condition: what was found wrong with the recording when it was opened. Its flaws are
            markers from the first state on, and so are the recording's chapters and cue points.
        decoding: what decodes the recording to the cache while it is used already, or None.
    """

    def __init__(
        self,
        medium: Medium,
        path: Path | None = None,
        condition: Condition = SOUND,
        chapters: tuple[Chapter, ...] = (),
        cues: tuple[Cue, ...] = (),
    ) -> None:
        label = "Open" if path else "New"
        self.path = path
        self.condition = condition
        self.decoding: Decoding | None = None
        marks = chapter_markers(chapters, medium.sample_rate, medium.frames)
        marks += cue_markers(cues, medium.frames)
        markers = _marked(condition).added(*marks)
        first = Edit(label, Timeline.from_medium(medium), markers=markers)
        self.history = History(first)
        self.autosave = Autosave(path)
        self.folder: Path | None = None
        self._saved: Edit | None = self.history.current
        self._in_project: tuple[Edit, ...] = ()

    @classmethod
    def of_project(cls, opened: Opened) -> "Document":
        """Go on with a project where it was left."""
        project = opened.project
        document = cls(opened.states[opened.index].timeline, project.recording)
        document.history = History.restored(opened.states, opened.index)
        document.autosave = Autosave(project.recording, project)
        document.folder = None if is_recovery(project.folder) else project.folder
        document._saved = opened.saved
        if document.folder is not None:
            document._in_project = opened.saved_states
        return document

    @classmethod
    def open(
        cls,
        path: Path | str,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> "Document":
        """Open an audio file; what has to be decoded before it can be used reports 0 to 1.

        Raises UserError when the file cannot be used and Cancelled when `cancelled` turns true.
        """
        path = Path(path)
        medium = open_while_decoding(path, progress=progress, cancelled=cancelled)
        chapters, cues = read_tags(path).chapters, read_cues(path)
        document = cls(medium, path, medium.condition, chapters, cues)
        if isinstance(medium, DecodingMedium):
            document.decoding = medium.decoding
        return document

    @property
    def name(self) -> str:
        """What to call it in a title."""
        if self.folder is not None:
            return self.folder.stem
        return self.path.name if self.path else "Untitled"

    @property
    def timeline(self) -> Timeline:
        """The sound as it is now."""
        return self.history.current.timeline

    @property
    def modified(self) -> bool:
        """Whether sound or markers differ from what was opened or saved last."""
        now, saved = self.history.current, self._saved
        if saved is None:
            return True
        return now.timeline is not saved.timeline or now.markers != saved.markers

    @property
    def unsaved_states(self) -> tuple[Edit, ...]:
        """States beyond the one that was opened or saved last, those that were undone included.

        All of them where that one is gone; but none that the project holds, to be redone from it.
        """
        states = self.history.states
        numbers = [number for number, state in enumerate(states) if state is self._saved]
        beyond = states[numbers[0] + 1 :] if numbers else states
        held = {id(state) for state in self._in_project}
        return tuple(state for state in beyond if id(state) not in held)

    @property
    def kept_once(self) -> bool:
        """Whether another state than the first one was saved or exported."""
        return self._saved is not None and self._saved is not self.history.states[0]

    def mark_saved(self, state: Edit | None = None, in_project: tuple[Edit, ...] = ()) -> None:
        """Remember `state`, by default the current one, as the saved one.

        `in_project` are the states that were saved along with it.
        """
        self._saved = state or self.history.current
        self._in_project = in_project


def _marked(condition: Condition) -> Markers:
    """The flaws of a recording as markers and regions."""
    return Markers().added(*(Marker(f.start, f.stop, f.reason) for f in condition.flaws))
