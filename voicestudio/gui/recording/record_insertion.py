"""Inserts captures into the document, and deletes their folders when these are not needed."""

import logging
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from voicestudio.document.capture_run import RecordRun
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit, settled
from voicestudio.document.editing.markers import Marker
from voicestudio.document.editing.recorded import (
    LABEL,
    InsertMode,
    enough_tracks,
    place_after_edits,
    record,
    record_each,
    recorded_track,
    recorded_tracks,
)
from voicestudio.document.editing.take_choices import another_take
from voicestudio.document.project.captures import Capture
from voicestudio.document.timeline.recorded_takes import take_title
from voicestudio.document.timeline.takes_stretches import TakesStretch, recorded_at
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.gui.files.journalling import Journalling
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.texts import tr

_log = logging.getLogger(__name__)

_MOVED: dict[InsertMode, str] = {
    "insert": tr(
        "You edited the sound that the recording was to replace, so it was inserted instead."
    ),
    "track": tr(
        "You edited the tracks that the recording was made for, so it was put in new ones."
    ),
    "end": tr("You edited the place that the recording was made for, so it was put at the end."),
}
_KEPT = tr("It is kept, and offered to you when VoiceStudio is started the next time.")
_GONE = tr("The folder that it was recorded in is not there any more.")


class RecordInsertion(QObject):
    """Inserts captures into the session's document, or into a new one.

    Keeps the folder of each until its document is closed and the journal holds the sound.

    Signals: ended() when a capture was inserted, or could not be; failed(str) before that;
    moved(str message) when it was inserted elsewhere, because of edits made meanwhile; kept(str
    message) when there are several takes of its place now.
    """

    ended = Signal()
    moved = Signal(str)
    kept = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: EditorSession,
        journal: Journalling,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._journal, self._background = session, journal, background
        self._run: RecordRun | None = None
        self._captures: list[Capture] = []
        session.document_changed.connect(self._forget_settled)

    def put_in(self, run: RecordRun) -> None:
        """Insert what `run` has recorded; `ended` follows."""
        self._run = run
        self._background.run(run.clip, done=self._insert, failed=self._not_put_in)

    def discard(self, run: RecordRun) -> None:
        """Delete the folder of a run without sound, or of one that was discarded."""
        if run.capture is not None:
            self._background.run(run.capture.discard)
            run.capture = None

    def clear_up(self, unfinished: RecordRun | None) -> None:
        """Delete folders of captures that documents hold, after the last edit was journalled.

        The folder of an `unfinished` run is kept and offered at the next start.
        """
        if unfinished is not None:
            self._hold(unfinished)
        for capture in self._captures:
            capture.release()

    def tell(self, error: Exception, *, kept: bool = True) -> None:
        """Report why a capture could not be inserted, and whether it is `kept` on disk."""
        if not isinstance(error, UserError | OSError):
            _log.error("a recording could not be put in", exc_info=error)
        reason = str(error)
        if isinstance(error, OSError) and error.strerror:
            reason = f"{error.strerror}."
        self.failed.emit(
            tr(
                "The recording could not be put in: {reason} {left}",
                reason=reason,
                left=_KEPT if kept else _GONE,
            )
        )

    def _insert(self, clip: Timeline) -> None:
        run, document = self._run, self._session.document
        assert run is not None  # it is being put in
        assert run.capture is not None
        try:
            self._put(run, document, clip)
        except UserError as error:  # such as one track too many
            self._not_put_in(error)
            return
        self._journal.when_kept(run.capture.settle)
        self._end()

    def _put(self, run: RecordRun, document: Document | None, clip: Timeline) -> None:
        """Insert `clip` into `document`. Raises UserError."""
        if clip.frames == 0 or document is not run.document:
            raise UserError(tr("The recording that it was made for is not open any more."))
        if document is None:
            apart = run.place.apart
            document = Document(Timeline((), clip.sample_rate, 1 if apart else clip.channels))
            mode: InsertMode = "track" if apart else "end"
            document.history.push(_edit(run, document, 0, clip, mode, self._session.crossfade))
            self._session.set_document(document)
            # After the recorded sound, where the next take goes.
            self._session.select(clip.frames, clip.frames)
        else:
            self._session.set_focus(run.track)
            before = run.timeline or document.timeline
            start, mode = place_after_edits(
                before, run.place.start, _replaced(run, clip), run.place.mode, document.timeline
            )
            apart = run.place.apart and mode != "track"
            if apart and document.tracks is not run.tracks:
                start, mode = run.place.start, "track"
            fade, all_in_time = self._session.crossfade, self._session.all_in_time
            self._session.apply(
                _edit(run, document, start, clip, mode, fade, all_in_time=all_in_time)
            )
            if mode != run.place.mode:
                self.moved.emit(_MOVED[mode])
            elif mode in ("replace", "take"):
                self._tell_takes(recorded_at(document.timeline, start))

    def _tell_takes(self, stretch: TakesStretch | None) -> None:
        if stretch is not None:
            heard = take_title(stretch.takes.name)
            self.kept.emit(
                tr("{take} is heard now; what was there before is kept in Takes.", take=heard)
            )

    def _not_put_in(self, error: Exception) -> None:
        capture = self._run.capture if self._run is not None else None
        self.tell(error, kept=capture is None or capture.path.exists())
        self._end()

    def _end(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            self._hold(run)
        self.ended.emit()

    def _hold(self, run: RecordRun) -> None:
        if run.capture is not None:
            self._captures.append(run.capture)
            run.capture = None

    def _forget_settled(self) -> None:
        """Delete the folders of closed documents."""
        settled = [capture for capture in self._captures if capture.settled]
        self._captures = [capture for capture in self._captures if capture not in settled]
        for capture in settled:
            self._background.run(capture.release)


def _made(
    run: RecordRun,
    start: int,
    mode: InsertMode,
    crossfade: float,
    timeline: Timeline,
    clip: Timeline,
) -> Edit:
    """The edit of one track."""
    if mode == "take":
        stop = start + _replaced(run, clip)
        return another_take(timeline, start, stop, clip, LABEL, crossfade=crossfade)
    punched = run.punched and mode == "replace"
    return record(timeline, start, clip, mode, punched=punched, crossfade=crossfade)


def _replaced(run: RecordRun, clip: Timeline) -> int:
    """How many frames from its place on `run` is to replace."""
    return run.place.stop - run.place.start if run.place.mode == "take" else clip.frames


def _edit(
    run: RecordRun,
    document: Document,
    start: int,
    clip: Timeline,
    mode: InsertMode,
    crossfade: float,
    *,
    all_in_time: bool = False,
) -> Edit:
    """The edit that inserts `clip`, with the markers that were set during the recording."""
    tracks, apart = document.tracks, run.place.apart
    if apart and (mode == "track" or not enough_tracks(tracks, run.track, clip.channels)):
        made = recorded_tracks(document.tracks, start, clip, run.place.first_input)
    elif apart:
        make = partial(_made, run, start, mode, crossfade)
        made = record_each(
            tracks, run.track, clip, make, all_in_time=all_in_time, crossfade=crossfade
        )
    elif mode == "track":
        made = recorded_track(document.tracks, start, clip)
    else:
        made = _made(run, start, mode, crossfade, document.timeline, clip)
    edit = settled(made, document.history.markers)
    begins = document.timeline.frames if mode == "end" else start
    markers = edit.markers
    assert markers is not None  # it is settled
    number = sum(not label.region for label in markers.labels)
    new = []
    for count, mark in enumerate(run.marks, number + 1):
        frame = begins + min(mark, clip.frames)
        new.append(Marker(frame, frame, tr("Marker {count}", count=count)))
    return replace(edit, markers=markers.added(*new)) if new else edit
