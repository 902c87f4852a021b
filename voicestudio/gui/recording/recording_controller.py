"""Recording: connects recorder, record strip, pre-roll and document."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from voicestudio.document.capture_run import RecordRun
from voicestudio.document.project.recovery_folder import recovery_folder
from voicestudio.errors import UserError
from voicestudio.gui.editing.marker_controller import MarkerController
from voicestudio.gui.files.file_controller import FileController
from voicestudio.gui.model.actions import Actions
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.recording.count_in import CountIn
from voicestudio.gui.recording.record_advance import RecordAdvance
from voicestudio.gui.recording.record_discarding import RecordDiscarding
from voicestudio.gui.recording.record_inputs import RecordInputs
from voicestudio.gui.recording.record_insertion import RecordInsertion
from voicestudio.gui.recording.record_marking import RecordMarking
from voicestudio.gui.recording.record_page import RecordPage
from voicestudio.gui.recording.record_placing import RecordPlacing
from voicestudio.gui.recording.record_pre_roll import PreRoll
from voicestudio.gui.recording.record_readouts import RecordReadouts
from voicestudio.gui.recording.record_restoring import CaptureRestorer
from voicestudio.gui.recording.record_strip import RecordStrip
from voicestudio.gui.recording.record_trouble import RecordTrouble
from voicestudio.gui.recording.record_views import RecordOverlay
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.playback.armed_input import Setup
from voicestudio.playback.player import Player
from voicestudio.playback.recorder import Recorder
from voicestudio.playback.recording_file import Captured
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.texts import tr

_POLL_MS = 33
_SILENT_COMMANDS = (
    "play_on",
    "play_selection",
    "preview_cut",
    "play_before",
    "play_after",
    "pause",
    "record_panel",
    "record_take",
    "previous_take",
    "next_take",
)
# Edits of the sound would change the place that the recording is made for; undo and redo, the
# take before it.
_EDITING_COMMANDS = (
    *("undo", "redo", "cut", "paste", "delete", "delete_leaving_gap", "duplicate", "split", "join"),
    *("trim", "trim_start", "trim_end", "silence", "insert_silence", "enhance_now", "repeat"),
    *("fade_in", "fade_out", "gain", "louder", "quieter", "normalise", "loudness"),
    *("remove_offset", "reverse", "swap_channels", "mix_to_mono"),
)


class RecordingController(QObject):
    """Records into the session's document by the chosen insert mode, or into a new one.

    The recorder opens the input and writes the disk on its own thread; this polls it with a timer.

    Attributes: recorder, strip, inputs, restorer, marking, count_in; page, to be shown while
    something new is recorded or is about to be.
    Signals: state_changed(str) with a state of `RecordStrip.show_state`; tried() when the input is
    reopened; discarded(str message) when a recording was discarded, which `bring_back` undoes;
    takes_wanted() to see the takes of a place.
    """

    state_changed = Signal(str)
    tried = Signal()
    discarded = Signal(str)
    takes_wanted = Signal()
    _ended = Signal()
    _left = Signal()  # the document that recordings were made in

    def __init__(
        self,
        session: EditorSession,
        player: Player,
        playback: PlaybackController,
        files: FileController,
        markers: MarkerController,
        settings: Settings,
        background: Background,
        overlay: RecordOverlay,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._player, self._playback = session, player, playback
        self.recorder = Recorder()
        self.strip = RecordStrip()
        self.page = RecordPage()
        self.inputs = RecordInputs(self.strip, settings, background, self)
        self._insertion = RecordInsertion(session, files.journal, background, self)
        self.restorer = CaptureRestorer(session, files, background, self)
        self._placing = RecordPlacing(session, playback, self.strip, settings, self)
        self._discarding = RecordDiscarding(session, self.restorer, background, self._put_in, self)
        leading = PreRoll(session, player, playback, self.recorder)
        self._advance = RecordAdvance(self.recorder, leading, self.strip, background, self)
        self.count_in = CountIn(player, self)
        self._readouts = RecordReadouts(session, self.recorder, self.strip, self.page, overlay)
        self._run: RecordRun | None = None
        self._preparing = False
        self._then: Callable[[], object] | None = None
        self._state = "closed"
        self.marking = RecordMarking(self.recorder, self)
        self._trouble = RecordTrouble(self.recorder, self)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)
        self.strip.closed.connect(self.close_panel)
        self.strip.go.connect(self.toggle)
        self.strip.discard.connect(self.discard)
        session.document_changed.connect(self._another_document)
        for page in (self.strip, self.page):
            self.count_in.counted.connect(page.show_count)
        self.count_in.over.connect(self._record)
        self.inputs.changed.connect(self._listen_anew)
        self.inputs.releasing.connect(self._give_back)
        self._advance.entered.connect(self._enter)
        self._advance.unanswered.connect(self._unanswered)
        self.restorer.found.connect(self._restored)
        self.restorer.failed.connect(self._insertion.tell)
        self._insertion.ended.connect(self._end)
        self._discarding.discarded.connect(self.discarded)
        files.guard.settle_first = self.finish_first
        markers.while_recording = self.mark
        markers.added.connect(self.marking.ignore_keys)

    @property
    def commands_changed(self) -> Sequence[SignalInstance]:
        return (self.state_changed, self.discarded)

    @property
    def strips(self) -> tuple[RecordStrip]:
        return (self.strip,)

    @property
    def state(self) -> str:
        return self._state

    @property
    def busy(self) -> bool:
        """Whether a recording is running or being inserted."""
        return self._run is not None

    @property
    def shows_page(self) -> bool:
        """Whether the page is shown in place of the welcome page."""
        return self.busy or self._preparing

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {
            "record": self._asked,
            "record_panel": self.toggle_panel,
            "record_take": self.record_take,
            "discard_recording": self.discard,
            "restore_recording": self.bring_back,
            "play": self._play,
        }

    def restrict(self, actions: Actions) -> None:
        """While recording Space stops it; commands that play or edit sound are disabled."""
        actions["discard_recording"].setEnabled(self.busy)
        actions["restore_recording"].setEnabled(self._discarding.holds_one and not self.busy)
        if self.busy:
            actions["play"].setEnabled(True)
            actions["add_marker"].setEnabled(True)
            for name in (*_SILENT_COMMANDS, *_EDITING_COMMANDS):
                actions[name].setEnabled(False)

    def show_messages(self, bar: MessageBar) -> None:
        """Show messages about recordings in `bar`, until the input is opened again."""
        recording = bar.subject(self.tried, self.strip.closed)
        made = bar.subject(self.tried, self.strip.closed, self._left)
        self._discarded = bar.subject(self.tried, self._session.document_changed)
        for source in (self._trouble, self._insertion):
            source.failed.connect(recording.error)
        self._trouble.warned.connect(made.warning)
        self._insertion.moved.connect(made.warning)
        self._made = made
        self._insertion.kept.connect(self._tell_kept)
        self._trouble.running_low.connect(bar.subject(self._ended).warning)
        self.marking.told.connect(made.info)
        self._discarding.discarded.connect(self._tell_discarded)

    def start(self) -> None:
        """List the inputs, without a new scan."""
        self.inputs.look()

    def toggle(self) -> None:
        """Start recording, or stop."""
        if self.busy:
            self.stop()
        else:
            self._begin()

    def _asked(self) -> None:
        if self.busy or self.marking.takes_keys:
            self.toggle()

    def record_take(self) -> None:
        """Record the selection, or the recording at the cursor, again; what is there is kept."""
        if not self.busy and self.marking.takes_keys:
            self._begin(another_take=True)

    def prepare(self) -> None:
        """Open the input and show its level, without recording yet."""
        self._preparing = True
        self._open_panel()
        self.recorder.arm(self._setup())
        self.state_changed.emit(self._state)

    def discard(self) -> None:
        """End the recording without inserting it; `bring_back` can still do so."""
        if self._run is not None:
            self._run.unwanted = True
            self.stop()

    def bring_back(self) -> None:
        """Insert the last discarded recording."""
        if not self.busy:
            self._discarding.bring_back()

    def mark(self) -> bool:
        """Set a marker in the running recording; returns False if there is none."""
        if self._run is not None:
            self.marking.mark(self._run, self._state)
        return self._run is not None

    def toggle_panel(self) -> None:
        """Show the strip and open the input, or hide and close them."""
        if self.strip.isHidden():
            self._open_panel()
            self.recorder.arm(self._setup())
        else:
            self.close_panel()

    def close_panel(self) -> None:
        """Hide the strip and close the input; not while recording."""
        if not self.busy:
            self.strip.hide()
            self.recorder.disarm()
            self._timer.stop()
            self._preparing = False
            self._enter("closed")
            self.state_changed.emit(self._state)

    def stop(self) -> None:
        """End the recording and insert it."""
        run = self._run
        if run is not None and self._state == "counting":
            self._discard(run)  # nothing has begun
        elif run is not None and self._state != "finishing":
            self._advance.stop(run)
            self._player.stop()
            self.recorder.stop()

    def finish_first(self, then: Callable[[], object]) -> bool:
        """Whether a recording must be inserted first; if so, do that and then call `then`."""
        if self._state == "counting":
            self.stop()  # at once
        if not self.busy:
            return False
        self._then = then
        self.stop()
        return True

    def delays_close(self, retry: Callable[[], object], _leave: Callable[[], object]) -> bool:
        """Whether a recording is inserted first; `retry` is called afterwards."""
        return self.finish_first(retry)

    def shutdown(self) -> None:
        """Stop at once; a recording that is not inserted is offered at the next start."""
        self._timer.stop()
        self.recorder.close()

    def clear_up(self, *, keep: bool) -> None:
        """Delete folders of captures that documents hold, after the last edit was journalled."""
        self._insertion.clear_up(self._run)
        self._discarding.clear_up()
        self.restorer.release()

    # -- starting ---------------------------------------------------------------------------

    def _play(self) -> None:
        if self.busy:
            self.stop()
        else:
            self._playback.toggle()

    def _begin(self, *, another_take: bool = False) -> None:
        try:
            place = self._placing.take_place() if another_take else self._placing.place()
        except UserError as error:
            self._trouble.failed.emit(str(error))
            return
        self._run = RecordRun(self._session.document, place, self._parent_folder())
        self._placing.begin(self._run)
        self._playback.stop()
        self._playback.held = True
        self._trouble.begin()
        self._open_panel()
        if seconds := self.strip.count_in.seconds:
            self.recorder.arm(self._setup())
            self._enter("counting")
            self._playback.set_speed(1.0)
            self.count_in.begin(seconds, self.strip.count_in.aloud)
        else:
            self._record()

    def _record(self) -> None:
        if self._run is not None:
            self._enter("opening")
            self.recorder.record(self._setup(), self._run.make)

    def _another_document(self) -> None:
        self._preparing = self._preparing and self._session.document is None
        if not self.busy:  # else the document is the one that is being recorded
            self._readouts.clear()
            self._left.emit()

    def _parent_folder(self) -> Path:
        document = self._session.document
        saved = document.folder if document is not None else None
        return saved or recovery_folder()

    def _setup(self) -> Setup:
        timeline = self._session.timeline
        rate = timeline.sample_rate if timeline is not None else SAMPLE_RATE
        return self.inputs.setup(rate, self._parent_folder(), self._player.device)

    def _open_panel(self) -> None:
        self._try_anew()
        self.strip.show()
        self._timer.start()

    # -- while recording ----------------------------------------------------------------------

    def _poll(self) -> None:
        self._readouts.show_level()
        # In this order: the sound recorded before a failure was delivered already.
        state, made = self.recorder.state, self.recorder.take_captured()
        if made is not None:
            self._captured(made)
        elif self._run is None:
            self._enter(state if state in ("opening", "armed") else "closed")
        elif state in ("no_device", "failed") and self._state != "finishing":
            self._discard(self._run)
        else:
            self._advance.follow(self._run, self._state, state)
        self._trouble.tell_error()
        self._readouts.show(self._state, self._run)
        if self._run is not None:
            self._trouble.tell_when_low()

    # -- putting it in ------------------------------------------------------------------------

    def _captured(self, made: Captured) -> None:
        run = self._run
        if run is None or run.capture is None:
            return
        self._player.stop()
        self._trouble.tell_what_is_missing(made)
        if run.cancelled or run.lead is None or made.frames <= run.lead:
            self._discard(run)
        elif run.unwanted:
            self._set_aside(run, made)
        else:
            self._put_in(run)

    def _unanswered(self, run: RecordRun) -> None:
        self._trouble.tell_no_answer()
        self._discard(run)

    def _discard(self, run: RecordRun) -> None:
        """End a run that has no sound or is discarded."""
        self._insertion.discard(run)
        self._end()

    def _set_aside(self, run: RecordRun, made: Captured) -> None:
        listening = self.recorder.format
        seconds = run.recorded(made.frames) / (listening[0] if listening else SAMPLE_RATE)
        self._end()
        self._discarding.set_aside(run, seconds)

    def _tell_kept(self, message: str) -> None:
        self._made.info(message, tr("Show Takes"), self.takes_wanted.emit)

    def _tell_discarded(self, message: str) -> None:
        self._discarded.warning(message, tr("Bring It Back"), self.bring_back)

    def _restored(self, run: RecordRun) -> None:
        if not self.finish_first(partial(self._put_in, run)):
            self._put_in(run)

    def _put_in(self, run: RecordRun) -> None:
        self._run = run
        self._placing.begin(run)
        self._enter("finishing")
        self._insertion.put_in(run)

    def _end(self) -> None:
        """The recording has ended: keep the input open, and call functions that waited."""
        self._run = None
        self.count_in.end()
        self._placing.end()
        self._playback.held = False
        self._readouts.end()
        self._ended.emit()
        self._enter(self.recorder.state if self.recorder.state == "armed" else "closed")
        then, self._then = self._then, None
        if then is not None:
            then()

    # -- the input ----------------------------------------------------------------------------

    def _try_anew(self) -> None:
        self._trouble.forget_error()
        self.tried.emit()

    def _listen_anew(self) -> None:
        if not self.busy and not self.strip.isHidden():
            self._try_anew()
            self.recorder.arm(self._setup())

    def _give_back(self) -> None:
        self._playback.stop()
        self.recorder.disarm()

    def _enter(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.strip.show_state(state)
            self.page.show_state(state)
            self.state_changed.emit(state)
