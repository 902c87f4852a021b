"""Trying the speakers and the microphone: a tone to hear, and a level to see."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QGroupBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.playing.check_tone import check_tone
from voicestudio.gui.playing.clip_player import ClipPlayer
from voicestudio.gui.playing.output_devices import OutputDevices
from voicestudio.gui.voices.take_inputs import TakeInputs
from voicestudio.gui.voices.take_recorder import TakeRecorder
from voicestudio.gui.widgets.device_choice import InputChoice, OutputChoice
from voicestudio.gui.widgets.labels import dialog_button, wrapped_label
from voicestudio.gui.widgets.meter import LevelMeter
from voicestudio.gui.widgets.plain_text import breakable
from voicestudio.gui.widgets.recent_peak import RecentPeak
from voicestudio.texts import tr

_TONE = tr("device check")
_WIDTH = 460
_QUIET_DB, _LOUD_DB = -45.0, -3.0
_TONE_PLAYS = tr(
    "A tone sounds now. If you do not hear it, choose another "
    "output, and look at the volume of the window and of the "
    "system."
)
_NO_OUTPUT = tr(
    "No speakers or headphones were found. Connect some, and look "
    "for them again with the button at the right. Without them "
    "recordings can be edited and exported, but not heard."
)
_NO_INPUT = tr(
    "No microphone was found. Connect one, and look for it again "
    "with the button at the right. It is needed for recording only."
)


class CheckedOutput(OutputChoice):
    """The choice of the output in the check of devices."""

    kind, absent_name = "checkedOutput", "noCheckedOutput"


class CheckedInput(InputChoice):
    """The choice of the input in the check of devices."""

    kind, absent_name = "checkedInput", "noCheckedInput"


class DeviceCheck(QDialog):
    """Plays a tone on the chosen output, and shows the level of the chosen input while it is open.

    Not modal. The devices are those of the window: what is chosen here is chosen there.
    """

    def __init__(
        self,
        outputs: OutputDevices,
        clips: ClipPlayer,
        takes: TakeRecorder,
        settings: Settings,
        background: Background,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("deviceCheck")
        self.setWindowTitle(tr("Check Speakers and Microphone"))
        self._clips, self._takes = clips, takes
        self._peak = RecentPeak()
        self._trouble = ""
        self._looked = False
        self.output, self.input = CheckedOutput(), CheckedInput()
        self._play = dialog_button(tr("&Play Tone"), "checkTone", self._play_or_stop)
        self.heard = wrapped_label("checkHeard")
        self.meter = LevelMeter()
        self.meter.setObjectName("checkMeter")
        self.meter.setAccessibleName(tr("Input level"))
        self.meter.setToolTip(tr("Input level. Click to reset."))
        self.level = wrapped_label("checkLevel")
        self._lay_out()
        outputs.add_choice(self.output)
        self._inputs = TakeInputs(self.input, takes, settings, background, self)
        self._inputs.tried.connect(self._forget_trouble)
        self.output.listed.connect(self._show_output)
        self.input.listed.connect(self._inputs_listed)
        clips.changed.connect(self._show_output)
        clips.failed.connect(self._tell_output)
        takes.heard.connect(self._show_level)
        takes.failed.connect(self._tell_input)
        takes.state_changed.connect(self._show_input)
        self._show_output()
        self._show_input()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._inputs.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def reject(self) -> None:
        self._stop()
        super().reject()

    def _lay_out(self) -> None:
        speakers, microphone = QGroupBox(tr("Speakers or headphones")), QGroupBox(tr("Microphone"))
        play = QHBoxLayout()
        play.addWidget(self._play)
        play.addWidget(self.heard, 1)
        column = QVBoxLayout(speakers)
        column.addWidget(self.output)
        column.addLayout(play)
        column = QVBoxLayout(microphone)
        for widget in (self.input, self.meter, self.level):
            column.addWidget(widget)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(dialog_button(tr("Close"), "checkClose", self.close))
        for label in (self.heard, self.level):
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setMinimumHeight(3 * label.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(speakers)
        column.addWidget(microphone)
        column.addLayout(end)
        self.setMinimumWidth(_WIDTH)

    # -- speakers ---------------------------------------------------------------------------

    def _play_or_stop(self) -> None:
        if self._clips.key == _TONE:
            self._clips.stop()
        else:
            self._clips.play(_TONE, check_tone())

    def _show_output(self) -> None:
        playing, there = self._clips.key == _TONE, self.output.channels > 0
        self._play.setText(tr("&Stop") if playing else tr("&Play Tone"))
        self._play.setEnabled(there)
        _say(self.heard, _TONE_PLAYS if playing else "" if there else _NO_OUTPUT, not there)

    def _tell_output(self, sentence: str) -> None:
        if self.isVisible():
            _say(self.heard, sentence, True)

    # -- microphone -------------------------------------------------------------------------

    def _show_level(self, peak: list[float], rms: list[float]) -> None:
        if self.isVisible():
            self.meter.set_levels(peak, rms)
            self._peak.add(max(peak, default=0.0))
            self._show_input()

    def _show_input(self, _state: str = "") -> None:
        if self._looked and not self.input.channels:
            _say(self.level, _NO_INPUT, True)
        elif self._trouble:
            _say(self.level, self._trouble, True)
        elif self._takes.state == "armed":
            _say(self.level, _told(self._peak.db), False)
        else:
            _say(self.level, "", False)

    def _inputs_listed(self) -> None:
        self._looked = True
        self._show_input()

    def _tell_input(self, sentence: str) -> None:
        self._trouble = sentence
        self._show_input()

    def _forget_trouble(self) -> None:
        self._trouble = ""

    def _stop(self) -> None:
        """Close the input, so that others can use it, and end the tone."""
        if self._clips.key == _TONE:
            self._clips.stop()
        if not self._takes.busy:
            self._takes.leave()


def _told(db: float) -> str:
    """What the highest level of the last seconds says."""
    if db < _QUIET_DB:
        return tr(
            "Speak as you will record: the bar should move. It hardly "
            "does: is the microphone muted, or another one chosen?"
        )
    if db > _LOUD_DB:
        return tr(
            "Too loud (up to {db:.0f} dB): turn the input down, or move away a little.", db=db
        )
    return tr("The microphone is heard (up to {db:.0f} dB).", db=db)


def _say(label: QLabel, words: str, alert: bool) -> None:
    if words != label.text():
        label.setText(breakable(words))
        label.setAccessibleName(words)
    role = "alert" if alert else "caption"
    if role != label.property("role"):
        label.setProperty("role", role)
        label.style().polish(label)
