"""What is played before a recording, or beside it, and when its position was heard."""

import time

from voicestudio.document.capture_run import RecordRun
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.playback.player import Player
from voicestudio.playback.recorder import Recorder

_SECONDS = 2
_SETTLED_SECONDS = 0.2
"""How long is played before a recording beside it begins to count, to know the delay."""


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

    def begin(self, run: RecordRun, wanted: bool) -> bool:
        """Play the sound before the position of `run` if `wanted`; False if there is none.

        A run beside other tracks has them played, from its position on, until it ends.
        """
        sound, start = self._session.sound, run.place.start
        first = max(start - _SECONDS * run.place.sample_rate, 0) if wanted else start
        if sound is None or first >= (sound.frames if run.beside else start):
            return False
        run.lead_from = first
        # Time in the room and in the sound are to be the same.
        self._playback.set_speed(1.0)
        self._player.play(sound, first, sound.frames if run.beside else start)
        return True

    def follow(self, run: RecordRun) -> bool:
        """Note the present playback position; False once the position of `run` was reached."""
        listening, number = self._recorder.format, self._recorder.frame_at(time.perf_counter())
        playing, position = self._player.state == "playing", self._player.position
        if playing and listening is not None and number is not None and position > run.lead_from:
            run.heard(position, number, listening[0])
            self._session.set_playhead(position)
        if run.beside:
            settled = run.place.start + _SETTLED_SECONDS * run.place.sample_rate
            return playing and position < settled
        return playing
