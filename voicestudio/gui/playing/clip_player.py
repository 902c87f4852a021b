"""Playback of clips other than the document: recordings, and versions of a sound to compare."""

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import Medium
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.playback.player import Player
from voicestudio.playback.span import FrameIn

_POLL_MS = 50


class ClipPlayer(QObject):
    """Plays one clip at a time through the window's output device, at the window's volume.

    Starting a clip stops the main window's playback and the other way round; nothing is played
    while playback is held for a recording. The player is created on first use; `shutdown` must be
    called before the application ends.

    Attributes:
        key: the caller's identifier of the clip being opened or played; None when idle.

    Signals: changed() when `key` changes; failed(str) with a sentence for the user.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        window_player: Player,
        playback: PlaybackController,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window_player, self._playback = window_player, playback
        self._background = background
        self._player: Player | None = None
        self._opening: Task | None = None
        self._range: tuple[int, int | None] = (0, None)
        self.key: Hashable | None = None
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._poll)
        playback.state_changed.connect(self._window_plays)

    @property
    def position(self) -> int:
        """The frame that is audible now, counted from the start of the medium; 0 when idle."""
        return self._player.position if self._player is not None and self.key is not None else 0

    def play_file(self, key: Hashable, path: Path, start: int = 0, stop: int | None = None) -> None:
        """Open a file in the background and play its frames [start, stop); None: to its end.

        A file that cannot be read is reported by `failed`.
        """
        self.stop()
        self._range = (start, stop)
        self._opening = self._background.run(
            open_medium, path, done=self._opened, failed=self._not_opened
        )
        self._set_key(key)

    def play(
        self,
        key: Hashable,
        medium: Medium,
        start: int = 0,
        stop: int | None = None,
        begin: int | None = None,
        loop: bool = False,
    ) -> None:
        """Play frames [start, stop) of `medium` from frame `begin`, replacing the current clip.

        `stop` None means the end of the medium, `begin` None the frame `start`. With `loop` the
        range repeats.
        """
        self._give_up_opening()
        if self._playback.held:
            self.stop()
            return
        self._playback.stop()
        if self._player is None:
            self._player = Player()
        self._player.device = self._window_player.device
        self._player.volume = self._window_player.volume
        self._player.play(medium, start, stop, loop, begin)
        self._timer.start()
        self._set_key(key)

    def switch(self, key: Hashable, medium: Medium, frame_in: FrameIn | None = None) -> None:
        """Continue with `medium`, another version of the playing clip, from the current position.

        `frame_in` maps frames of the playing clip to those of `medium` if its timing differs. Does
        nothing if no clip is playing.
        """
        if self._player is not None and self._timer.isActive():
            self._player.set_source(medium, frame_in)
            self._set_key(key)

    def stop(self) -> None:
        """Stop playback, and discard a file that is still being opened."""
        self._give_up_opening()
        self._timer.stop()
        if self._player is not None:
            self._player.stop()
        self._set_key(None)

    def shutdown(self) -> None:
        """Stop and close the output device."""
        self.stop()
        if self._player is not None:
            self._player.close()
            self._player = None

    def _opened(self, medium: Medium) -> None:
        self._opening = None
        start, stop = self._range
        self.play(self.key, medium, start, stop)

    def _not_opened(self, error: Exception) -> None:
        self._opening = None
        self._set_key(None)
        self.failed.emit(str(error))

    def _give_up_opening(self) -> None:
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None

    def _window_plays(self, state: str) -> None:
        if state in ("playing", "scrubbing") and self.key is not None:
            self.stop()

    def _poll(self) -> None:
        player = self._player
        if self._playback.held:
            self.stop()
        if player is not None and player.state != "playing":
            if player.error is not None:
                self.failed.emit(player.error)
            self.stop()

    def _set_key(self, key: Hashable | None) -> None:
        if key != self.key:
            self.key = key
            self.changed.emit()
