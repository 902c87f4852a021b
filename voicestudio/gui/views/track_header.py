"""The strip above a track: its name, mute, solo, gain and pan."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from voicestudio.document.timeline.tracks import HIGHEST_GAIN_DB, LOWEST_GAIN_DB, Track
from voicestudio.gui.views.track_gain_field import TrackGainField
from voicestudio.gui.widgets.eliding import elided
from voicestudio.gui.widgets.plain_text import tip
from voicestudio.gui.widgets.small_meter import SmallMeter
from voicestudio.gui.widgets.spoken import ValueLabel
from voicestudio.gui.widgets.track_colours import strong_colour
from voicestudio.texts import numeral, tr

_STEPS_PER_DB = 10
_DRAGGED_STEPS = 5
"""A drag goes in steps of so many: a pixel is more than one, and the values stay simple."""

_PAN_STEPS = 20
_LONGEST_NAME = 140
_STRIPE = 5
"""Pixels at the left that have the colour of the track."""
_FOLLOWS_TIP = tr(
    "The volume curve follows the speech on {}: it is made again "
    "when that is edited, until the curve is changed by hand."
)


class TrackHeader(QFrame):
    """Shows a track and lets the user change how it is heard.

    Signals, each with the track's number first: chosen(int), extended(int) with Shift, toggled(int)
    with Ctrl, when it is pressed to select the track; muted(int, bool); solo(int, bool);
    gain_changed(int, float decibels); pan_changed(int, float); rename_wanted(int);
    menu_wanted(int, object position).
    """

    chosen = Signal(int)
    extended = Signal(int)
    toggled = Signal(int)
    muted = Signal(int, bool)
    solo = Signal(int, bool)
    gain_changed = Signal(int, float)
    pan_changed = Signal(int, float)
    rename_wanted = Signal(int)
    menu_wanted = Signal(int, object)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.setObjectName(f"track_header_{number}")
        self.setProperty("role", "track")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._showing = False
        self.name = QLabel(objectName=f"track_name_{number}")
        self.name.setToolTip(tr("Double-click to rename the track"))
        self.name.installEventFilter(self)
        self.mute = self._button("M", tr("Mute"), tr("Leave this track out of the mix"))
        self.solo_button = self._button(
            "S", tr("Solo"), tr("Hear only this track and others on solo")
        )
        self.gain = self._slider("gain", round(LOWEST_GAIN_DB), round(HIGHEST_GAIN_DB), 80)
        self.pan = self._slider("pan", -_PAN_STEPS, _PAN_STEPS, 56)
        self.gain_text = TrackGainField(number)
        self.pan_text = ValueLabel(f"track_pan_text_{number}", tr("Pan"))
        self.meter = SmallMeter(f"track_meter_{number}")
        self._colour = ""
        self.follows = QLabel(objectName=f"track_follows_{number}")
        self.follows.setProperty("role", "caption")
        self.follows.setMinimumWidth(1)  # it is cut off where the window is narrow
        self._lay_out()
        self._connect()

    def show_track(
        self, track: Track, title: str, *, focused: bool, selected: bool, follows: str = ""
    ) -> None:
        """Show the values of a track, without signals; its curve follows the tracks `follows`."""
        self._showing = True
        self.name.setText(elided(title, self.name, _LONGEST_NAME))
        self.mute.setChecked(track.muted)
        self.solo_button.setChecked(track.solo)
        self.gain.setValue(round(track.gain_db * _STEPS_PER_DB))
        self.pan.setValue(round(track.pan * _PAN_STEPS))
        gain = f"{numeral(track.gain_db, '+.1f')} dB"
        self.gain_text.show_text(gain)
        self.gain.setAccessibleDescription(gain)
        self.pan_text.setText(_pan_text(track.pan))
        self.pan.setAccessibleDescription(_pan_text(track.pan))
        self.meter.setAccessibleName(tr("Level of {title}", title=title))
        if self._colour != track.colour:
            self._colour = track.colour
            self.update()
        self._show_follows(follows, behind=track.ducking is not None and track.ducking.behind)
        named = ((self.gain, tr("Gain")), (self.gain_text, tr("Gain in dB")), (self.pan, tr("Pan")))
        for widget, what in named:
            widget.setAccessibleName(tr("{what} of {title}", what=what, title=title))
        self.mute.setAccessibleName(tr("Mute {title}", title=title))
        self.solo_button.setAccessibleName(tr("Solo {title}", title=title))
        self.setAccessibleName(title)
        self.setAccessibleDescription(tr("Selected") if selected else "")
        if (self.property("focused"), self.property("selected")) != (focused, selected):
            self.setProperty("focused", focused)
            self.setProperty("selected", selected)
            self.style().unpolish(self)
            self.style().polish(self)
        self._showing = False

    def _show_follows(self, follows: str, *, behind: bool) -> None:
        names = elided(follows, self.follows, _LONGEST_NAME)
        text = (
            tr("Catching up with {names}", names=names)
            if behind
            else tr("Follows {names}", names=names)
        )
        self.follows.setText(text if follows else "")
        self.follows.setVisible(bool(follows))
        self.follows.setToolTip(tip(_FOLLOWS_TIP.format(follows)) if follows else "")

    def _button(self, text: str, name: str, tip: str) -> QToolButton:
        button = QToolButton(text=text, checkable=True, objectName=f"track_{name}_{self.number}")
        button.setProperty("role", "track")
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _slider(self, name: str, low: int, high: int, width: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, objectName=f"track_{name}_{self.number}")
        steps = _STEPS_PER_DB if name == "gain" else 1
        slider.setRange(low * steps, high * steps)
        slider.setPageStep(steps)
        slider.setFixedWidth(width)
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        slider.setToolTip(
            tr(
                "Gain of this track in the mix; double-click for 0 dB, arrow "
                "keys for steps of 0.1 dB"
            )
            if name == "gain"
            else tr("Left or right; double-click for the centre")
        )
        slider.installEventFilter(self)
        return slider

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_STRIPE + 7, 1, 8, 1)
        row.setSpacing(6)
        self.pan_text.setProperty("role", "caption")
        self.pan_text.setFixedWidth(self.pan_text.fontMetrics().horizontalAdvance("100 % R") + 4)
        self.name.setMinimumWidth(_LONGEST_NAME)
        row.addWidget(self.name)
        row.addWidget(self.mute)
        row.addWidget(self.solo_button)
        row.addWidget(self.meter)
        row.addSpacing(6)
        row.addWidget(self.gain)
        row.addWidget(self.gain_text)
        row.addWidget(self.pan)
        row.addWidget(self.pan_text)
        row.addStretch(1)
        row.addWidget(self.follows)
        # Without it the lanes below would be wider than the ruler where the window is narrow.
        self.setMinimumWidth(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for: the meter first, then the numbers."""
        super().resizeEvent(event)
        spare = (self.meter, self.pan_text, self.gain_text)
        for part in spare:
            part.show()
        for part in spare:
            layout = self.layout()
            if layout is not None and layout.minimumSize().width() > self.width():
                part.hide()

    def _connect(self) -> None:
        number = self.number
        self.mute.clicked.connect(lambda on: self.muted.emit(number, on))
        self.solo_button.clicked.connect(lambda on: self.solo.emit(number, on))
        self.gain.valueChanged.connect(self._gain_moved)
        self.gain_text.wanted.connect(lambda decibels: self.gain_changed.emit(number, decibels))
        self.pan.valueChanged.connect(self._pan_moved)

    def _gain_moved(self, value: int) -> None:
        if self.gain.isSliderDown():
            value = round(value / _DRAGGED_STEPS) * _DRAGGED_STEPS
        if not self._showing:
            self.gain_changed.emit(self.number, value / _STEPS_PER_DB)

    def _pan_moved(self, value: int) -> None:
        if not self._showing:
            self.pan_changed.emit(self.number, value / _PAN_STEPS)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._colour:
            with QPainter(self) as painter:
                stripe = QRect(_STRIPE - 1, 1, _STRIPE, self.height() - 1)
                painter.fillRect(stripe, strong_colour(self._colour))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Double-clicks: rename on the name, the usual value on a slider."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            if watched is self.name:
                self.rename_wanted.emit(self.number)
            elif isinstance(watched, QSlider):
                watched.setValue(0)
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self.menu_wanted.emit(self.number, event.globalPosition().toPoint())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.extended.emit(self.number)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.toggled.emit(self.number)
        else:
            self.chosen.emit(self.number)
        super().mousePressEvent(event)


def _pan_text(pan: float) -> str:
    if not round(pan * 100):
        return tr("Centre")
    return f"{abs(pan) * 100:.0f} % {'L' if pan < 0 else 'R'}"
