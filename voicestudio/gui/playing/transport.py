"""The transport strip: playback buttons, time fields, A/B switch, zoom, meter and output."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.gui.model.actions import Actions
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.playing.monitor_choice import MonitorChoice
from voicestudio.gui.playing.speed_control import SpeedChoice
from voicestudio.gui.playing.volume_control import VolumeSlider
from voicestudio.gui.widgets.compact_widgets import Caption, SpareCaption
from voicestudio.gui.widgets.device_choice import OutputChoice
from voicestudio.gui.widgets.icons import IconButton
from voicestudio.gui.widgets.key_tip import KeyTip
from voicestudio.gui.widgets.loudness_readout import LoudnessReadout
from voicestudio.gui.widgets.meter import LevelMeter
from voicestudio.gui.widgets.time_field import TimeField
from voicestudio.texts import tr

_RIGHT_WIDTH = 270
_RIGHT_WIDTH_AT_LEAST = 200


class Transport(QFrame):
    """Buttons trigger the commands of the same name; fields show and change the session."""

    def __init__(self, session: EditorSession, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("transport")
        self._session, self._actions = session, actions
        self.meter = LevelMeter()
        self.loudness = LoudnessReadout("outputLoudness", tr("Output loudness"))
        self.output = OutputChoice()
        self.volume = VolumeSlider()
        self.monitors = MonitorChoice(session, actions)
        self.speed = SpeedChoice()
        KeyTip(self.speed, *(actions[name] for name in ("faster", "slower", "normal_speed")))
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        session.timeline_changed.connect(self._refresh)
        session.selection_changed.connect(self._refresh)
        session.playhead_changed.connect(self._show_position)
        self._refresh()

    def show_state(self, state: str) -> None:
        """Show the state of the player: while playing the play button is a stop button."""
        playing, paused = state == "playing", state == "paused"
        self.play.show_icon("stop" if playing else "play")
        self.play.setAccessibleName(tr("Stop") if playing else tr("Play"))
        self.play.setToolTip(tr("Stop (Space)") if playing else tr("Play (Space)"))
        self.pause.setChecked(paused)
        self.pause.setAccessibleName(tr("Continue") if paused else tr("Pause"))
        self.pause.setToolTip(tr("Continue (P)") if paused else tr("Pause (P)"))

    def show_recording(self, recording: bool) -> None:
        """Turn the record button into a stop button and back."""
        if recording:
            self.record.show_icon("stop", "on_error")
        else:
            self.record.show_icon("record", "error")
        self.record.setProperty("recording", recording)
        self.record.style().polish(self.record)
        self.record.setAccessibleName(
            tr("Stop recording") if recording else tr("Record", sense="a command")
        )
        self.record.setToolTip(tr("Stop recording (R)") if recording else tr("Record (R)"))

    def _make_fields(self) -> None:
        self.position = TimeField("positionField", tr("Position"))
        self.position.set_point_size(16)
        self.start = TimeField("selectionStart", tr("Selection start"))
        self.end = TimeField("selectionEnd", tr("Selection end"))
        self.length = TimeField("selectionLength", tr("Selection length"))
        self.position.time_entered.connect(self._go)
        self.start.time_entered.connect(self._set_start)
        self.end.time_entered.connect(self._set_end)
        self.length.time_entered.connect(self._set_length)

    def _make_buttons(self) -> None:
        self.to_start = self._button(
            "to_start", "to_start", tr("Cursor to start"), tr("Go to the start")
        )
        self.play = self._button("play", "play", tr("Play"), tr("Play (Space)"))
        self.pause = self._button("pause", "pause", tr("Pause"), tr("Pause (P)"))
        self.pause.setCheckable(True)
        self.loop = self._button("loop", "loop", tr("Loop"), tr("Repeat while playing (L)"))
        self.loop.setCheckable(True)
        self._actions["loop"].toggled.connect(self.loop.setChecked)
        self.loop.setChecked(self._actions["loop"].isChecked())
        self.live = self._button(
            "live",
            "live",
            tr("Live preview"),
            tr("Live preview: hear the effect while playing; nothing is changed (Shift+L)"),
        )
        self.live.setCheckable(True)
        self._actions["live"].toggled.connect(self.live.setChecked)
        self.record = self._button(
            "record", "record", tr("Record", sense="a command"), tr("Record (R)"), "error"
        )
        self.zooms = [
            self._button("zoom_in", "zoom_in", tr("Zoom in"), tr("Zoom in (Ctrl+=)")),
            self._button("zoom_out", "zoom_out", tr("Zoom out"), tr("Zoom out (Ctrl+-)")),
            self._button("zoom_selection", "zoom_selection", tr("Zoom to selection"), "Ctrl+E"),
            self._button("zoom_all", "zoom_all", tr("Fit recording"), tr("Fit recording (Ctrl+F)")),
        ]
        self.zooms[2].setToolTip(tr("Zoom to the selection (Ctrl+E)"))

    def _button(
        self, action: str, icon: str, label: str, tip: str, colour: str = "text"
    ) -> IconButton:
        button = IconButton(f"{action}Button", icon, label, tip, colour)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._follow(button, self._actions[action])
        KeyTip(button, self._actions[action])
        return button

    def _follow(self, button: QToolButton, action: QAction) -> None:
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())

    def _lay_out(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row in (upper, lower):
            row.setSpacing(6)
            row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.to_start, self.play, self.pause, self.loop, self.live, self.record):
            upper.addWidget(widget)
        upper.addSpacing(8)
        upper.addWidget(self.position)
        upper.addWidget(self.speed)
        upper.addStretch(1)
        upper.addWidget(SpareCaption(tr("Listen to")))
        upper.addWidget(self.monitors)
        lower.addWidget(Caption(tr("Selection")))
        lower.addWidget(self.start)
        lower.addWidget(Caption(tr("to", sense="between two ends")))
        lower.addWidget(self.end)
        lower.addWidget(Caption(tr("length")))
        lower.addWidget(self.length)
        lower.addStretch(1)
        for button in self.zooms:
            lower.addWidget(button)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(upper)
        left.addLayout(lower)
        right.setSpacing(3)
        right.addWidget(self.meter)
        right.addWidget(self.loudness)
        right.addWidget(self.volume)
        right.addWidget(self.output)
        # Takes its whole width where the window has it to spare, and not more.
        right.addItem(QSpacerItem(_RIGHT_WIDTH, 0, QSizePolicy.Policy.Preferred))
        right.setContentsMargins(0, 0, 0, 0)
        side = QWidget(objectName="outputSide")
        side.setLayout(right)
        side.setMinimumWidth(_RIGHT_WIDTH_AT_LEAST)
        side.setMaximumWidth(_RIGHT_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addWidget(side)

    def _refresh(self) -> None:
        rate, (start, stop) = self._session.sample_rate, self._session.selection
        there = self._session.document is not None
        for field, frames in (
            (self.start, start),
            (self.end, stop),
            (self.length, stop - start),
        ):
            field.show_frames(frames, rate)
            field.setEnabled(there)
        self.position.setEnabled(there)
        self._show_position()

    def _show_position(self) -> None:
        playhead = self._session.playhead
        frame = self._session.selection[0] if playhead is None else playhead
        self.position.show_frames(frame, self._session.sample_rate)

    def _go(self, frame: int) -> None:
        self._session.select(frame, frame)
        self._session.reveal(self._session.cursor)

    def _set_start(self, frame: int) -> None:
        self._session.select(frame, max(frame, self._session.selection[1]))

    def _set_end(self, frame: int) -> None:
        self._session.select(min(frame, self._session.selection[0]), frame)

    def _set_length(self, frames: int) -> None:
        start = self._session.selection[0]
        self._session.select(start, start + frames)
