"""Displays of a running recording: in the strip, on the page and over the waveform."""

from voicestudio.document.capture_run import RecordRun
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.recording.insert_mode_choice import what_happens
from voicestudio.gui.recording.record_page import RecordPage
from voicestudio.gui.recording.record_strip import RecordStrip
from voicestudio.gui.recording.record_views import RecordOverlay
from voicestudio.playback.recorder import Recorder


class RecordReadouts:
    """Updates the displays from the recorder."""

    def __init__(
        self,
        session: EditorSession,
        recorder: Recorder,
        strip: RecordStrip,
        page: RecordPage,
        overlay: RecordOverlay,
    ) -> None:
        self._session, self._recorder = session, recorder
        self._strip, self._page, self._overlay = strip, page, overlay
        self._followed = 0
        strip.loudness.reset_wanted.connect(self._measure_anew)

    def show_level(self) -> None:
        """Show the input level, whether recording or not."""
        peak, rms = self._recorder.levels()
        self._strip.meter.set_levels(peak, rms)
        if self._recorder.loudness is not None:
            self._strip.loudness.show_loudness(self._recorder.loudness.values)
        if self._page.isVisible():
            self._page.show_problem(self._recorder.error or "")
            if self._recorder.format is not None:
                self._page.show_level(max(peak, default=0.0))

    def show(self, state: str, run: RecordRun | None) -> None:
        """Show the level of the input and the progress of `run`."""
        listening = self._recorder.format
        peaks = self._recorder.peaks if listening is not None else None
        self._strip.roll.show_peaks(peaks, state == "recording")
        self._page.show_peaks(peaks, state == "recording")
        self._strip.show_left(self._recorder.seconds_left)
        if run is None or listening is None or state == "finishing":
            return
        whole = run.wanted / run.place.sample_rate if run.wanted is not None else None
        self._strip.show_time(run.recorded(self._recorder.frames) / listening[0], whole)
        if run.document is not None and run.document is self._session.document:
            self._show_in_document(state, run, listening[0])

    def _show_in_document(self, state: str, run: RecordRun, input_rate: int) -> None:
        start, reached = run.place.start, run.reached(self._recorder.frames, input_rate)
        stop = run.place.stop if run.punched else start
        place = (start, min(reached, stop) if run.punched else reached, stop)
        rate = run.frames_per_frame(input_rate)
        peaks = self._recorder.peaks
        assert peaks is not None  # there are some once it listens
        self._overlay.show_recording(peaks, place, run.lead or 0, rate)
        self._overlay.show_words(what_happens(run.place))
        if state == "recording":
            self._follow(start, place[1])
            self._session.set_playhead(min(reached, self._session.frames))

    def _follow(self, start: int, reached: int) -> None:
        """Scroll with the recording, unless the user has scrolled away."""
        session = self._session
        first, last = session.view
        followed = first <= max(start, self._followed) <= last
        self._followed = reached
        session.make_room_to(reached)
        if followed:
            session.reveal(reached)

    def clear(self) -> None:
        """Show no length and no loudness, when the document of the recording is left."""
        self._strip.show_time(0.0)
        self._strip.loudness.clear()
        self._measure_anew()

    def _measure_anew(self) -> None:
        if self._recorder.loudness is not None:
            self._recorder.loudness.reset()

    def end(self) -> None:
        """The recording has ended."""
        self._overlay.hide()
        self._session.set_playhead(None)
        self._session.make_room_to(0)
        self._followed = 0
