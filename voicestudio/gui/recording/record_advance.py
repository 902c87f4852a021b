"""Advances a recording: input opened, pre-roll, recording, end of a replaced range."""

import logging
import time

from PySide6.QtCore import QObject, Signal

from voicestudio.document.capture_run import RecordRun
from voicestudio.gui.model.background import Background
from voicestudio.gui.recording.record_pre_roll import PreRoll
from voicestudio.gui.recording.record_strip import RecordStrip
from voicestudio.playback.recorder import Recorder

_log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 3.0


class RecordAdvance(QObject):
    """Moves a run to its next state as the recorder advances.

    Signals: entered(str) the state 'leading' or 'recording'; unanswered(RecordRun) when the input
    of a run that was stopped has not been opened for too long.
    """

    entered = Signal(str)
    unanswered = Signal(object)

    def __init__(
        self,
        recorder: Recorder,
        leading: PreRoll,
        strip: RecordStrip,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._recorder, self._leading, self._strip = recorder, leading, strip
        self._background = background
        self._stopped_at = 0.0

    def stop(self, run: RecordRun) -> None:
        """Stop `run` for the user; one that has not begun to record is cancelled."""
        run.cancelled = run.lead is None
        self._stopped_at = time.monotonic()

    def follow(self, run: RecordRun, shown: str, state: str) -> None:
        """Update `run`, which is `shown` in one state, from the recorder's `state`."""
        if run.cancelled:
            if state == "opening" and time.monotonic() - self._stopped_at > _PATIENCE_SECONDS:
                run.given_up = True
                self.unanswered.emit(run)
        elif shown == "opening" and state == "recording":
            self._pre_roll(run)
        elif shown == "leading":
            if not self._leading.follow(run):
                self._record_from_here(run, self._recorder.frames)
        elif shown == "recording" and run.punched and self._reached(run) >= run.place.stop:
            self._recorder.stop()

    def _pre_roll(self, run: RecordRun) -> None:
        if self._leading.begin(run, self._strip.pre_roll):
            self.entered.emit("leading")
        else:
            self._record_from_here(run, 0)

    def _record_from_here(self, run: RecordRun, frames: int) -> None:
        run.begin(frames)
        self.entered.emit("recording")
        if run.lead:
            self._background.run(run.note_lead, failed=self._lead_not_noted)

    def _lead_not_noted(self, error: Exception) -> None:
        _log.warning("the length of the pre-roll was not written: %s", error)

    def _reached(self, run: RecordRun) -> int:
        """The frame of the document that the recording has reached."""
        rate = self._recorder.format
        return run.reached(self._recorder.frames, rate[0] if rate is not None else 0)
