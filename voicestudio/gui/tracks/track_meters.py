"""The meters in the strips of the tracks, while something plays.

The sound is read again for them, on a thread of their own: what plays has no more to do, and waits
for nobody.
"""

from PySide6.QtCore import QElapsedTimer, QObject

from voicestudio.document.timeline.track_levels import Level, track_levels
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.gui.model.background import Background, Latest
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.views.track_stack import TrackStack

_EVERY_MS = 40
"""From one result to the next measurement: many tracks are measured less often."""
_SECONDS = 0.05
"""How much sound is measured, up to the playhead."""


class TrackMeters(QObject):
    """Shows how loud each of several tracks is at the playhead; nothing while nothing plays."""

    def __init__(
        self,
        session: EditorSession,
        playback: PlaybackController,
        stack: TrackStack,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._playback, self._stack = session, playback, stack
        self._background = Background(self, threads=1)
        self._reading = Latest(self._background, _measured, self._show, self)
        self._clock = QElapsedTimer()
        session.playhead_changed.connect(self._look)
        playback.state_changed.connect(self._state_changed)

    def shutdown(self) -> None:
        self._background.shutdown()

    def _look(self) -> None:
        tracks, playhead = self._session.tracks, self._session.playhead
        if tracks is None or playhead is None or len(tracks) < 2 or not self._playback.playing:
            return
        if self._reading.busy or (self._clock.isValid() and self._clock.elapsed() < _EVERY_MS):
            return
        self._clock.start()
        # The same objects for the same version, so that nothing is computed twice.
        heard = tracks.with_each(self._session.version)
        self._reading.request(heard, playhead)

    def _show(self, levels: dict[int, Level]) -> None:
        self._clock.start()
        if self._playback.playing:
            self._stack.show_levels(levels)

    def _state_changed(self, _state: str) -> None:
        if not self._playback.playing:
            self._stack.rest_meters()


def _measured(tracks: Tracks, playhead: int) -> dict[int, Level]:
    frames = round(_SECONDS * tracks.timelines[0].sample_rate)
    return track_levels(tracks, playhead - frames, playhead)
