"""The page for recording a new document, with a large display of the input level."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from voicestudio.gui.recording.record_views import PeakRoll
from voicestudio.gui.widgets.recent_peak import RecentPeak
from voicestudio.playback.live_peaks import LivePeaks
from voicestudio.texts import tr

_ADVICE = (
    (-0.5, tr("Too loud: it is cut off. Turn the input down, or move away from the microphone.")),
    (-3.0, tr("Loud: there is little room for a laugh. Turn the input down a little.")),
    (-20.0, tr("A good level.")),
    (-40.0, tr("Quiet: come closer to the microphone, or turn the input up.")),
)
_NOTHING = tr("Nothing is heard yet: say something, or choose another input above.")
_READY = tr("Check the level, then record")
_START = tr("Press R or Start Recording to begin.")
_STOP = tr("Press R or Space to stop.")
_NOT_POSSIBLE = tr("Nothing can be recorded yet")
_LOOK_AGAIN = tr("The arrow beside the input, above, looks for inputs again.")
_STATES = {
    "counting": (tr("Recording begins in"), tr("Press Esc to stop.")),
    "opening": (tr("Starting…"), ""),
    "leading": (tr("Recording", sense="it is going on"), _STOP),
    "recording": (tr("Recording", sense="it is going on"), _STOP),
    "finishing": (tr("Putting it in…"), ""),
}


class RecordPage(QWidget):
    """Shows the input and its level, with advice on the level."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("newRecording")
        self._title = QLabel(_READY, objectName="recordPageTitle")
        self._title.setProperty("role", "title")
        self._count = QLabel(objectName="recordPageCount")
        self._count.hide()
        self._advice = QLabel(objectName="levelAdvice")
        self._advice.setWordWrap(True)
        self._keys = QLabel(_START, objectName="recordPageKeys")
        self._keys.setProperty("role", "caption")
        self._roll = PeakRoll()
        self._peak = RecentPeak()
        self._state, self._problem = "closed", ""
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        for label in (self._title, self._count, self._advice, self._keys):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(self._roll, 1)

    def show_state(self, state: str) -> None:
        """Show the state of the `RecordingController`."""
        self._state = state
        ready = (_NOT_POSSIBLE, _LOOK_AGAIN) if self._problem else (_READY, _START)
        title, keys = _STATES.get(state, ready)
        self._title.setText(title)
        self._keys.setText(keys)
        self._count.setVisible(state == "counting")
        self._advice.setVisible(state != "counting")

    def show_count(self, left: int) -> None:
        """Show how many seconds are left until recording begins."""
        self._count.setText(str(left))

    def show_peaks(self, peaks: LivePeaks | None, recording: bool) -> None:
        """Show the end of `peaks`; in red while `recording`."""
        self._roll.show_peaks(peaks, recording)

    def show_problem(self, sentence: str) -> None:
        """Say why there is no level, for instance since there is no input; "" where there is."""
        if sentence != self._problem:
            self._problem = sentence
            self.show_state(self._state)
        if sentence:
            self._advise(sentence)

    def show_level(self, peak: float) -> None:
        """Show advice on the level; `peak` is the linear peak of the latest input."""
        self._peak.add(peak)
        self._advise(level_advice(self._peak.db))

    def _advise(self, advice: str) -> None:
        if advice != self._advice.text():
            self._advice.setText(advice)
            self._advice.setAccessibleName(advice)


def level_advice(peak_db: float) -> str:
    """What to do about speech whose highest peak was `peak_db` dBFS."""
    return next((words for level, words in _ADVICE if peak_db >= level), _NOTHING)
