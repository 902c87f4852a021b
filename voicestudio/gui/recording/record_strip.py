"""The record strip: displays and choices for recording, in one line above the views."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.gui.recording.channel_choice import ChannelChoice
from voicestudio.gui.recording.choices_menu import ChoicesMenu, parts
from voicestudio.gui.recording.count_in_choice import CountInChoice
from voicestudio.gui.recording.first_input_choice import FirstInputChoice
from voicestudio.gui.recording.insert_mode_choice import InsertModeChoice
from voicestudio.gui.recording.record_views import PeakRoll
from voicestudio.gui.widgets.device_choice import InputChoice
from voicestudio.gui.widgets.icons import IconButton
from voicestudio.gui.widgets.loudness_readout import LoudnessReadout
from voicestudio.gui.widgets.meter import LevelMeter
from voicestudio.gui.widgets.spoken import ValueLabel
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.playback.devices import Device
from voicestudio.texts import tr
from voicestudio.timecode import format_duration, format_time

LOW_SECONDS = 300.0
"""With less room than for this on the disk there is a warning."""

_STRIPE = 5
_NARROWEST = 500  # with the widgets that are shown in every state
_STATE_WIDTH = 150  # what most texts fit in, so that nothing moves
_STATES = {
    "closed": tr("Input off"),
    "counting": tr("Count-in…"),
    "opening": tr("Starting…"),
    "armed": tr("Ready to record"),
    "leading": tr("Pre-roll…"),
    "recording": tr("Recording", sense="it is going on"),
    "finishing": tr("Putting it in…"),
}


class RecordStrip(QFrame):
    """Shows state, elapsed time, input, level and time left, with the choices for recording.

    Signals: changed() when another input or another insert mode was chosen, rescan_requested(),
    closed(), go() to start or stop, discard() to drop the running recording.

    Attributes: input, meter, loudness, roll, mode, go_button; channels, first_input, count_in,
    pre_roll and audible: the choices.
    """

    changed = Signal()
    rescan_requested = Signal()
    closed = Signal()
    go = Signal()
    discard = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordStrip")
        self._state = "closed"
        self._make_readouts()
        self._make_choices()
        self._make_buttons()
        self._lay_out()
        self.show_state("closed")
        theme_notifier().changed.connect(self._repaint)
        self.hide()

    @property
    def pre_roll(self) -> bool:
        return self._pre_roll.isChecked()

    @property
    def audible(self) -> bool:
        return self._audible.isChecked()

    def choose_pre_roll(self, on: bool) -> None:
        """Show a stored choice."""
        self._pre_roll.setChecked(on)

    def show_devices(self, devices: list[Device], chosen: str) -> None:
        """Offer `devices`, with the one labelled `chosen` selected, and what it can record."""
        self.input.show_devices(devices, chosen)
        self.channels.offer(self.input.channels)

    def show_state(self, state: str) -> None:
        """Show a state: 'closed', 'armed', 'counting', 'opening', 'leading', 'recording' or
        'finishing'."""
        self._state = state
        self._label.setText(_STATES[state])
        self._label.setAccessibleName(_STATES[state])
        self._label.setProperty("recording", state == "recording")
        self._label.style().polish(self._label)
        for choice in (self.input, self.channels, self._audible, self.count_in):
            choice.setEnabled(state in ("closed", "armed"))
        self._allow_inputs()
        self._close.setEnabled(state in ("closed", "armed"))
        running = state in ("counting", "opening", "leading", "recording")
        self.go_button.setText(tr("Stop") if running else tr("Start Recording"))
        self.go_button.setAccessibleName(tr("Stop recording") if running else tr("Start recording"))
        self.go_button.setEnabled(state != "finishing")
        self._discard.setVisible(running and state != "counting")
        self._count.setVisible(state == "counting")
        if self.isVisible():
            self._fit()
        self.update()

    def show_count(self, left: int) -> None:
        """Show how many seconds are left until recording begins."""
        self._count.setText(str(left))
        self._count.setAccessibleName(tr("Recording begins in {left}", left=left))

    def show_time(self, seconds: float, of: float | None = None) -> None:
        """Show the length of the recording, and its final length if that is known."""
        whole = f" / {_tenths(of)}" if of is not None else ""
        self._elapsed.setText(_tenths(seconds) + whole)

    def show_left(self, seconds: float | None) -> None:
        """Show the recording time left on the disk; None while that is not known."""
        low = seconds is not None and seconds < LOW_SECONDS
        text = (
            ""
            if seconds is None
            else tr("{length} left on the disk", length=format_duration(seconds))
        )
        self._left.setText(text)
        if self._left.property("low") != low:
            self._left.setProperty("low", low)
            self._left.style().polish(self._left)

    def _make_readouts(self) -> None:
        self._label = QLabel(objectName="recordState")
        self._elapsed = ValueLabel("recordElapsed", tr("Recorded"), "0:00.0")
        self._left = QLabel(objectName="recordLeft")
        self._left.setToolTip(tr("How much longer you can record until the disk is full"))
        self._count = QLabel(objectName="recordCount")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.roll = PeakRoll()
        self.loudness = LoudnessReadout("inputLoudness", tr("Input loudness"))
        self.meter = LevelMeter()
        self.meter.setObjectName("inputMeter")
        self.meter.setAccessibleName(tr("Input level"))
        self.meter.setToolTip(
            tr("Input level: peak (line), RMS (bright), clip light. Click to reset.")
        )

    def _make_choices(self) -> None:
        self.input = InputChoice()
        self.input.chosen.connect(self._input_chosen)
        self.input.rescan_requested.connect(self.rescan_requested)
        self.channels = ChannelChoice()
        self.channels.activated.connect(self._channels_chosen)
        self.channels.offered.connect(self._offer_inputs)
        self.first_input = FirstInputChoice()
        self.first_input.activated.connect(self._changed)
        self.count_in = CountInChoice()
        self.count_in.changed.connect(self._changed)
        self._pre_roll = QCheckBox(tr("Pre-roll"), objectName="recordPreRoll", checked=True)
        self._pre_roll.setToolTip(tr("Play two seconds of what comes before, then record"))
        self._pre_roll.toggled.connect(self._changed)
        self._audible = QCheckBox(tr("Monitor input"), objectName="recordAudible")
        self._audible.setToolTip(tr("Hear the input; use headphones to avoid feedback"))
        self._audible.toggled.connect(self._changed)
        self._close = IconButton(
            "recordClose", "close", tr("Switch the input off"), tr("Switch the input off and close")
        )
        self._close.clicked.connect(self.closed)

    def _make_buttons(self) -> None:
        self.mode = InsertModeChoice()
        self._discard = QPushButton(tr("Discard This Recording"), objectName="recordDiscard")
        self._discard.setToolTip(tr("Stop, and discard this recording"))
        self._discard.clicked.connect(self.discard)
        self.go_button = QPushButton(objectName="recordGo")
        self.go_button.setToolTip(tr("Start or stop recording (R)"))
        self.go_button.clicked.connect(self.go)
        for button in (self._discard, self.go_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(True)  # Enter presses it; Space always plays

    def _lay_out(self) -> None:
        state = QVBoxLayout()
        state.setSpacing(0)
        state.addStrut(_STATE_WIDTH)
        for label in (self._label, self._elapsed, self._left):
            state.addWidget(label)
        side = QVBoxLayout()
        side.setSpacing(4)
        choices = QHBoxLayout()
        choices.setSpacing(10)
        choices.addWidget(self.input, 1)
        choices.addWidget(self.channels)
        choices.addWidget(self.first_input)
        side.addWidget(self.meter)
        side.addWidget(self.loudness)
        side.addLayout(choices)
        ways = QVBoxLayout()
        ways.setSpacing(4)
        for choice in (self.count_in, self._pre_roll, self._audible):
            ways.addWidget(choice)
        self._choices = (
            self.first_input,
            self.channels,
            self.count_in,
            self._audible,
            self._pre_roll,
        )
        self._more = ChoicesMenu(tuple(part for choice in self._choices for part in parts(choice)))
        self._row = row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(state)
        row.addWidget(self._count)
        row.addWidget(self.roll, 1)
        row.addLayout(side, 3)  # the input has a long name
        row.addLayout(ways)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.mode, 1)
        below.addWidget(self._discard)
        below.addWidget(self.go_button)
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 6, 8, 6)
        rows.setSpacing(6)
        rows.addLayout(row, 1)
        rows.addLayout(below)

        # Widgets that are hidden where there is no room, in this order.
        self._spare = (self.roll, self.loudness, *self._choices, self._left)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(super().sizeHint().height(), 112))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # what is shown decides the height
            self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # something has another size
            self._leave_out()
        return done

    def _fit(self) -> None:
        """Show the readouts for which there is room."""
        for part in self._spare:
            part.show()
        self._more.hide()
        self._leave_out()

    def _leave_out(self) -> None:
        """Hide widgets that there is no room for, so that none is cut off."""
        margins = self._rows.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for part in self._spare:
            _measure_anew(self._row)
            if self._row.minimumSize().width() <= room:
                break
            part.hide()
            self._more.setVisible(any(choice.isHidden() for choice in self._choices))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        red = self._state in ("counting", "leading", "recording", "finishing")
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.panel)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.border)
        painter.fillRect(0, 0, _STRIPE, self.height(), theme.error if red else theme.border)

    def _input_chosen(self, _device: object) -> None:
        self.channels.offer(self.input.channels)
        self.changed.emit()

    def _channels_chosen(self, _index: int) -> None:
        self._offer_inputs()
        self.changed.emit()

    def _offer_inputs(self) -> None:
        self.first_input.offer(self.input.channels, self.channels.channels)
        self._allow_inputs()  # devices may be listed while it records

    def _allow_inputs(self) -> None:
        several = self.first_input.count() > 1
        self.first_input.setEnabled(several and self._state in ("closed", "armed"))

    def _changed(self, _value: object = None) -> None:
        self.changed.emit()

    def _repaint(self, _theme: object = None) -> None:
        self.update()


def _measure_anew(layout: QLayout) -> None:
    """Forget the sizes in `layout`: Qt tells only the outermost one what was shown or hidden."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is not None and (inner := item.layout()) is not None:
            _measure_anew(inner)
    layout.invalidate()


def _tenths(seconds: float) -> str:
    return format_time(int(seconds * 10) / 10)[:-2]
