"""The pre-roll: two seconds played before a recording, and when its position was heard."""

import time

from voicestudio.document.capture_run import RecordRun
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.playback.player import Player
from voicestudio.playback.recorder import Recorder

_SECONDS = 2


class PreRoll:
    """Plays the sound before a recording's position and relates playback to input time."""

    def __init__(
        self,
        session: EditorSession,
        player: Player,
        playback: PlaybackController,
        recorder: Recorder,
    ) -> None:
        self._session, self._player = session, player
        self._playback, self._recorder = playback, recorder

    def begin(self, run: RecordRun) -> bool:
        """Play the sound before the position of `run`; False if there is none."""
        timeline, start = self._session.timeline, run.place.start
        if timeline is None or start == 0:
            return False
        run.lead_from = max(start - _SECONDS * run.place.sample_rate, 0)
        # Time in the room and in the sound are to be the same.
        self._playback.set_speed(1.0)
        self._player.play(timeline, run.lead_from, start)
        return True

    def follow(self, run: RecordRun) -> bool:
        """Note the present playback position; False once the position of `run` was reached."""
        listening, number = self._recorder.format, self._recorder.frame_at(time.perf_counter())
        playing, position = self._player.state == "playing", self._player.position
        if playing and listening is not None and number is not None and position > run.lead_from:
            run.heard(position, number, listening[0])
            self._session.set_playhead(position)
        return playing
