"""Playing clips beside the document: recordings, and versions of a sound to compare."""

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import Medium
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.playback.player import Player

_POLL_MS = 50


class ClipPlayer(QObject):
    """Plays one clip at a time on the window's output, at its volume; the window is silent then.

    It falls silent when the window plays, and plays nothing while playing is held because of a
    recording. Its player is made when it is first needed. `shutdown` has to be called in the end.

    Attributes: key, of the clip that is being opened or played; None while nothing is.
    Signals: changed() when there is another `key`; failed(str) with a sentence for the user.
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
        """The frame being heard, 0 while nothing is."""
        return self._player.position if self._player is not None and self.key is not None else 0

    def play_file(self, key: Hashable, path: Path, start: int = 0, stop: int | None = None) -> None:
        """Open a file in the background and play its frames [start, stop)."""
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
        """Play frames [start, stop) of `medium`, beginning at `begin`, in place of what plays.

        With `loop` the range repeats.
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

    def switch(self, key: Hashable, medium: Medium) -> None:
        """Go on with `medium`, another version of what plays, from the frame being heard."""
        if self._player is not None and self._timer.isActive():
            self._player.set_source(medium)
            self._set_key(key)

    def stop(self) -> None:
        """Stop, or give up what is being opened."""
        self._give_up_opening()
        self._timer.stop()
        if self._player is not None:
            self._player.stop()
        self._set_key(None)

    def shutdown(self) -> None:
        """Stop and release the device."""
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
