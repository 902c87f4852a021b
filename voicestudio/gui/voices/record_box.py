"""The recording controls of the wizard: prompt, level meter, input device and buttons."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from voicestudio.gui.recording.record_page import level_advice
from voicestudio.gui.voices.take_inputs import TakeInputs
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.widgets.device_choice import InputChoice
from voicestudio.gui.widgets.icons import themed_icon
from voicestudio.gui.widgets.meter import LevelMeter
from voicestudio.gui.widgets.plain_text import breakable
from voicestudio.gui.widgets.recent_peak import RecentPeak
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.texts import tr
from voicestudio.timecode import format_time

_STATES = {"opening": tr("Starting…"), "finishing": tr("Keeping it…")}
_PROMPT_LINES = 3


class RecordBox(QGroupBox):
    """Shows the prompt in large type, the level meter, and a button to start and stop.

    It reflects the state of the context's `TakeRecorder`.

    Signals: go() to start or stop a take, other() to ask for another prompt.
    """

    go = Signal()
    other = Signal()

    def __init__(self, context: WizardContext, name: str, title: str, start: str) -> None:
        """`name` prefixes the object names; `start` labels the start button, "&" marks its key."""
        super().__init__(title, objectName=name)
        self._takes, self._start = context.takes, start
        self._peak = RecentPeak()
        self._problem = ""
        self._instruction = QLabel(objectName=f"{name}Instruction", wordWrap=True)
        self._line = QLabel(objectName=f"{name}Line", wordWrap=True)
        self._line.setProperty("role", "prompt")
        self._line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._status = QLabel(objectName=f"{name}Status", wordWrap=True)
        self._status.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.meter = LevelMeter()
        self.meter.setObjectName(f"{name}Meter")
        self.meter.setAccessibleName(tr("Input level"))
        self.meter.setToolTip(tr("Input level. Click to reset."))
        self.input = InputChoice()
        self.inputs = TakeInputs(
            self.input, context.takes, context.settings, context.background, self
        )
        self._go = QPushButton(start, objectName=f"{name}Go")
        self._go.clicked.connect(self.go)
        self._other = QPushButton(tr("&Another Sentence"), objectName=f"{name}Other")
        self._other.clicked.connect(self.other)
        self._lay_out()
        context.takes.heard.connect(self._show_level)
        context.takes.state_changed.connect(self._show_state)
        context.takes.failed.connect(self._show_problem)
        self.inputs.tried.connect(self._forget_problem)
        theme_notifier().changed.connect(self._dress)
        self._show_state(context.takes.state)

    def show_line(self, instruction: str, line: str = "") -> None:
        """Show an instruction and, in large type, the `line` to read."""
        self._instruction.setText(instruction)
        self._line.setText(line)
        self._line.setAccessibleName(tr("To read aloud: {line}", line=line) if line else "")
        self._line.setVisible(bool(line))
        self._other.setVisible(bool(line))
        self._go.setAccessibleDescription(f"{instruction} {line}")

    def say(self, words: str) -> None:
        """Show a message until the input is opened again or the next take begins."""
        self._problem = words
        self._show_status()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._go)
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        for widget in (self._instruction, self._line, self.meter, self.input):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self._status)
        column.addStretch(1)
        height = self._status.fontMetrics().lineSpacing()
        self._status.setMinimumHeight(2 * height)
        self._line.setMinimumHeight(_PROMPT_LINES * height)

    def _show_level(self, peak: list[float], rms: list[float]) -> None:
        if self.isVisible():
            self.meter.set_levels(peak, rms)
            self._peak.add(max(peak, default=0.0))
            self._show_status()

    def _show_state(self, state: str) -> None:
        if state == "recording":
            self._problem = ""
        running = state in ("recording", "finishing")
        self._go.setText(tr("&Stop") if running else self._start)
        self._go.setEnabled(state not in ("opening", "finishing"))
        self._other.setEnabled(not running)
        self.input.setEnabled(not running)
        self._dress()
        self._show_status()

    def _show_problem(self, sentence: str) -> None:
        self._problem = sentence
        self._show_status()

    def _forget_problem(self) -> None:
        self._problem = ""

    def _show_status(self) -> None:
        words, alert = self._words()
        if words != self._status.text():
            self._status.setText(breakable(words))
            self._status.setAccessibleName(words)
        if alert != (self._status.property("role") == "alert"):
            self._status.setProperty("role", "alert" if alert else "")
            self._status.style().polish(self._status)

    def _words(self) -> tuple[str, bool]:
        """Return the status text, and whether it reports a problem."""
        state = self._takes.state
        if self._problem:
            return self._problem, True
        if state == "recording":
            recorded = format_time(int(self._takes.seconds))[: -len(".000")]
            return tr(
                "Recording, {recorded}. {advice}", recorded=recorded, advice=self._advice()
            ).strip(), False
        if state == "armed":
            return self._advice(), False
        return _STATES.get(state, ""), False

    def _advice(self) -> str:
        """Return advice on the speech level; "" if it is right or there is no line to read."""
        return level_advice(self._peak.db) if self._line.text() else ""

    def _dress(self, _theme: object = None) -> None:
        running = self._takes.state in ("recording", "finishing")
        icon, colour = ("stop", None) if running else ("record", current_theme().error)
        self._go.setIcon(themed_icon(icon, colour=colour))
        self._go.setIconSize(QSize(16, 16))
