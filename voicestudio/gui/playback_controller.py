"""Playing: keeps the player, the playhead, the meter and the A/B switch together."""

from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.document.takes import Take, monitored
from voicestudio.document.timeline import Timeline
from voicestudio.gui.background import Background
from voicestudio.gui.meter import LevelMeter
from voicestudio.gui.session import EditorSession, Monitor
from voicestudio.playback.player import Player

_POLL_MS = 20
NO_DEVICE = (
    "No audio output was found, so nothing can be played. "
    "Connect one and choose it at the bottom right; everything else works without."
)


class PlaybackController(QObject):
    """Plays what the session holds, in the version its monitor asks for.

    The versions 'original' (at matched loudness) and 'removed' are prepared in the background after
    every edit, so that switching while playing is instant.

    Signals: state_changed(str) with the player's state; failed(str) with a message for the user.
    """

    state_changed = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: EditorSession,
        player: Player,
        background: Background,
        meter: LevelMeter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._player = session, player
        self._background, self._meter = background, meter
        self._original: Timeline | None = None
        self._heard: Timeline | None = None
        self._state = "stopped"
        self._start = self._stop = 0
        self.loop = False
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)
        session.document_changed.connect(self.stop)
        session.timeline_changed.connect(self._timeline_changed)
        session.monitor_changed.connect(self._switch)

    @property
    def playing(self) -> bool:
        return self._state == "playing"

    def toggle(self) -> None:
        """Stop, or play the selection; without one, from the cursor to the end."""
        if self.playing:
            self.stop()
        elif self._session.has_selection:
            self._play(*self._session.selection)
        else:
            self.play_on()

    def play_on(self) -> None:
        """Play from the cursor (the selection's start) to the end."""
        start = self._session.selection[0]
        if start >= self._session.frames:
            start = 0
        self._play(start, self._session.frames)

    def stop(self) -> None:
        if self.playing:
            self._player.stop()
            self._enter("stopped")

    def restart(self) -> None:
        """While playing, go on from here, for instance on another device or with another loop."""
        if self.playing and self._session.playhead is not None:
            self._play(self._session.playhead, self._stop)

    def set_loop(self, on: bool) -> None:
        """Whether playing repeats; while playing, what is played starts again with the choice."""
        self.loop = on
        if self.playing:
            self._play(self._start, self._stop)

    def preview(self, timeline: Timeline) -> None:
        """Hear `timeline` (a strength being tried out) instead of the document's, while playing."""
        if self.playing and self._session.monitor == "result":
            self._hear(timeline)

    def shutdown(self) -> None:
        """Stop and release the device."""
        self._timer.stop()
        self._player.close()

    def _play(self, start: int, stop: int) -> None:
        source = self._source()
        if source is None or start >= stop:
            return
        self._heard, self._start, self._stop = source, start, stop
        self._player.play(source, start, stop, self.loop)
        self._enter(self._player.state)

    def _source(self) -> Timeline | None:
        """What to hear now, never computed here when it would take long."""
        timeline = self._session.timeline
        if timeline is None or self._session.monitor == "result":
            return timeline
        if self._session.monitor == "original" and self._original is not None:
            return self._original
        return monitored(timeline, self._session.monitor)

    def _switch(self) -> None:
        source = self._source()
        if self.playing and source is not None:
            self._hear(source)

    def _hear(self, source: Timeline) -> None:
        if source is not self._heard:
            self._heard = source
            self._player.set_source(source)

    def _timeline_changed(self) -> None:
        timeline, self._original = self._session.timeline, None
        if timeline is None:
            return
        if any(isinstance(segment.medium, Take) for segment in timeline.segments):
            self._background.run(_match, timeline, done=self._matched, key="loudness")
        if self.playing and self._heard is not None and self._heard.frames != timeline.frames:
            self.stop()
        else:
            self._switch()

    def _matched(self, result: tuple[Timeline, Timeline]) -> None:
        timeline, original = result
        if timeline is self._session.timeline:
            self._original = original
            self._switch()

    def _enter(self, state: str) -> None:
        self._state = state
        if state == "playing":
            self._timer.start()
        elif state == "no_device":
            self.failed.emit(self._player.error or NO_DEVICE)
        elif state == "failed":
            self.failed.emit(self._player.error or "Playing stopped: the audio device failed.")
        if state != "playing":
            self._session.set_playhead(None)
        self.state_changed.emit(state)

    def _poll(self) -> None:
        if self.playing and self._player.state != "playing":
            self._enter(self._player.state)
        if self.playing:
            self._session.set_playhead(min(self._player.position, self._session.frames))
            self._meter.set_levels(*self._player.levels())
        else:
            self._meter.set_levels((), ())
            if self._meter.at_rest:
                self._timer.stop()


def _match(timeline: Timeline) -> tuple[Timeline, Timeline]:
    return timeline, monitored(timeline, "original", match_loudness=True)


MONITOR_LABELS: dict[Monitor, str] = {
    "result": "Enhanced",
    "original": "Original",
    "removed": "Removed",
}
"""What the versions are called on the screen."""
