"""Shows the gain of the effect that is heard by the live preview, while it plays."""

from PySide6.QtCore import QObject, QTimer

from voicestudio.gui.effects.live_preview import LivePreview
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.widgets.gain_meter import GainMeter

_EVERY_MS = 40


class LiveGain(QObject):
    """Shows `meter` while the preview is of an effect whose gains can be measured.

    They are measured by the thread that reads the sound for the player, and only while the meter
    can be seen and something plays.
    """

    def __init__(
        self,
        live: LivePreview,
        playback: PlaybackController,
        session: EditorSession,
        meter: GainMeter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._live, self._playback, self._session, self._meter = live, playback, session, meter
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._show)
        for changed in (live.turned, live.heard, playback.state_changed):
            changed.connect(self._follow)
        self._meter.hide()

    def _follow(self, _state: object = None) -> None:
        self._meter.setVisible(self._live.has_gains)
        if self._live.has_gains and self._playback.playing:
            self._timer.start()
        else:
            self._timer.stop()
            self._meter.reset()

    def _show(self) -> None:
        sound, frame = self._live.metered, self._session.playhead
        if sound is None:
            return
        # It may be behind another panel.
        sound.measuring = not self._meter.visibleRegion().isEmpty()
        if sound.measuring and frame is not None:
            self._meter.set_gain(sound.gain_at(frame) or 0.0)
