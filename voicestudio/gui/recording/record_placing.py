"""Where a recording goes in the document, by the selection and the chosen insert mode."""

from PySide6.QtCore import QObject

from voicestudio.document.capture_run import RecordRun
from voicestudio.document.editing.recorded import InsertMode, enough_tracks
from voicestudio.document.editing.track_edits import require_room
from voicestudio.document.project.captures import Place
from voicestudio.document.timeline.captured import captured_at
from voicestudio.document.timeline.takes_stretches import recorded_at
from voicestudio.errors import UserError
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.recording.insert_mode_choice import (
    CHOICES,
    RecordWays,
    Situation,
    what_happens,
    what_will_happen,
)
from voicestudio.gui.recording.record_strip import RecordStrip
from voicestudio.texts import tr

_NO_PLACE = tr(
    "There is no recording here to make another take of: put the "
    "cursor on one, or select what to record again."
)


class RecordPlacing(QObject):
    """Keeps the insert mode choice up to date with document, selection and playback."""

    def __init__(
        self,
        session: EditorSession,
        playback: PlaybackController,
        strip: RecordStrip,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._playback, self._strip = session, playback, strip
        self._choice = strip.mode
        self._modes = RecordWays(settings)
        self._run: RecordRun | None = None
        self._choice.chosen.connect(self._choose)
        for changed in (
            strip.changed,
            strip.channels.offered,
            session.document_changed,
            session.timeline_changed,
            session.selection_changed,
            playback.state_changed,
        ):
            changed.connect(self._refresh)
        self._refresh()

    def place(self) -> Place:
        """Where a recording that begins now goes: at the playhead while something plays.

        Raises UserError where there is no room for another track.
        """
        session, document = self._session, self._session.document
        apart = self._strip.channels.apart
        if document is None:
            return Place(apart=apart, first_input=self._first_input)
        start, stop = self._spot()
        mode = self._mode(self._situation())
        if mode == "track":
            require_room(document.tracks, self._strip.channels.channels if apart else 1)
        if mode == "end":
            start = stop = session.frames
        path = str(document.path) if document.path is not None else ""
        return Place(
            *(document.name, path, session.sample_rate, session.frames, start, stop),
            mode=mode,
            apart=apart,
            first_input=self._first_input,
        )

    def take_place(self) -> Place:
        """Where another take goes: over the selection, or what was recorded at the cursor.

        Raises UserError where neither is there.
        """
        session, document = self._session, self._session.document
        if document is None:
            raise UserError(_NO_PLACE)
        start, stop = session.selection
        stretch, mode = recorded_at(document.timeline, start, stop), "replace"
        if stretch is not None and (start == stop or stretch[1:] == (start, stop)):
            start, stop = stretch[1:]
            mode = "replace" if stretch.takes.of_one_length and stretch.whole else "take"
        elif start == stop:
            captured, mode = captured_at(document.timeline, start), "take"
            if captured is None:
                raise UserError(_NO_PLACE)
            start, stop = captured
        path = str(document.path) if document.path is not None else ""
        where = (document.name, path, session.sample_rate, session.frames, start, stop)
        apart, first = self._each_has_one, self._first_input
        return Place(*where, mode=mode, apart=apart, first_input=first)

    def begin(self, run: RecordRun) -> None:
        """Show what `run` does until `end`; drop a choice that holds for one recording."""
        self._run = run
        self._modes.used()
        self._refresh()

    def end(self) -> None:
        """The recording has ended."""
        self._run = None
        self._refresh()

    def _spot(self) -> tuple[int, int]:
        """The selection, whose ends are equal for a cursor; while playing the playhead."""
        playhead = self._session.playhead
        if self._playback.playing and playhead is not None:
            return playhead, playhead
        return self._session.selection

    def _situation(self) -> Situation:
        if self._session.document is None:
            return "new"
        start, stop = self._spot()
        if start < stop:
            return "selection"
        return "cursor" if start < self._session.frames else "end"

    @property
    def _first_input(self) -> int:
        """The number of the first input that is recorded."""
        return max(self._strip.first_input.first, 1)

    @property
    def _each_has_one(self) -> bool:
        """Whether there is a track for each of several inputs."""
        channels, document = self._strip.channels, self._session.document
        if document is None or not channels.apart:
            return False
        return enough_tracks(document.tracks, self._session.focus, channels.channels)

    def _mode(self, situation: Situation) -> InsertMode:
        """The chosen mode; several inputs that there are not enough tracks for go to new ones."""
        new = self._strip.channels.apart and not self._each_has_one
        return "track" if new else self._modes.mode(situation)

    def _choose(self, mode: InsertMode) -> None:
        self._modes.choose(self._situation(), mode)
        self._refresh()

    def _refresh(self, _state: object = None) -> None:
        if self._run is not None:
            place = self._run.place
            mode = place.mode if place.sample_rate else None
            self._choice.show_mode(mode, what_happens(place))
            return
        situation = self._situation()
        try:
            place = self.place()
        except UserError as error:
            self._choice.show_mode(self._mode(situation), str(error), CHOICES[situation])
            return
        mode = None if situation == "new" else self._mode(situation)
        tracks = self._strip.channels.channels if place.apart else 1
        choices = CHOICES[situation] if tracks == 1 or self._each_has_one else ()
        self._choice.show_mode(mode, what_will_happen(situation, place, tracks), choices)
