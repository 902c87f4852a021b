"""The blind comparison on the page “Listen and decide”."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from voicestudio.gui.model.background import Background
from voicestudio.gui.playing.clip_player import ClipPlayer
from voicestudio.gui.voices.blind_test import Answer, BlindTest
from voicestudio.gui.voices.clip_versions import ClipVersions
from voicestudio.gui.widgets.labels import dialog_button
from voicestudio.texts import tr
from voicestudio.training.personal.training_events import Clip

_SIDES = (
    ("a", "A", tr("One of the two models; which one was which is shown at the end")),
    ("b", "B", tr("The other model")),
)
_ENOUGH = 6


class BlindPanel(QWidget):
    """A blind A/B comparison of the personal and the standard model on held-out clips.

    Each round plays the next clip, with the models assigned to A and B at random. The answer
    buttons are enabled once both sides have been played; Show Result ends the test.

    Signals: failed(str) with a sentence for the user when a clip cannot be read or played.
    """

    failed = Signal(str)

    def __init__(self, clips: ClipPlayer, background: Background) -> None:
        super().__init__()
        self.setObjectName("blindPanel")
        self._test, self._clips, self._heard = BlindTest(), list[Clip](), set[str]()
        self._told = False
        self.versions = ClipVersions("blindClip", _SIDES, clips, background)
        self.versions.failed.connect(self.failed)
        self.versions.heard.connect(self._note_heard)
        self._text = QLabel(objectName="blindText")
        self._text.setWordWrap(True)
        self._answers = (
            dialog_button(tr("A Sounds Better"), "blindA", self._answer_a),
            dialog_button(tr("B Sounds Better"), "blindB", self._answer_b),
            dialog_button(tr("No Difference"), "blindSame", self._answer_same),
        )
        self._reveal = dialog_button(tr("Show Result"), "blindReveal", self._show_result)
        self._again = dialog_button(tr("Start Again"), "blindAgain", self.begin)
        answers, ending = QHBoxLayout(), QHBoxLayout()
        for button in self._answers:
            answers.addWidget(button)
        for button in (self._reveal, self._again):
            ending.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.versions)
        for row in (answers, ending):
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self._text)

    def show_clips(self, clips: list[Clip]) -> None:
        """Use `clips`, one a round in turn, and start a new test; without clips nothing plays."""
        self._clips = clips
        self.begin()

    def begin(self) -> None:
        """Discard all answers and start the first round."""
        self._test, self._told = BlindTest(), False
        self._next_round()

    def _next_round(self) -> None:
        self._heard.clear()
        clip = self._clips[self._test.rounds % len(self._clips)] if self._clips else None
        self.versions.show_clip(clip, {**self._test.sides})
        self._refresh()

    def _note_heard(self, side: str) -> None:
        self._heard.add(side)
        self._refresh()

    def _answer_a(self) -> None:
        self._answer("a")

    def _answer_b(self) -> None:
        self._answer("b")

    def _answer_same(self) -> None:
        self._answer("same")

    def _answer(self, answer: Answer) -> None:
        self._test.answer(answer)
        self._next_round()

    def _show_result(self) -> None:
        self._told = True
        self.versions.stop()
        self._refresh()

    def _refresh(self) -> None:
        both = len(self._heard) == 2
        for button in self._answers:
            button.setEnabled(both and not self._told)
        self.versions.setEnabled(not self._told)
        self._reveal.setEnabled(self._test.rounds > 0 and not self._told)
        self._again.setEnabled(self._test.rounds > 0)
        self._text.setText(self._test.verdict if self._told else self._progress(both))

    def _progress(self, both: bool) -> str:
        ask = tr("Which sounds better?") if both else tr("Listen to A and B.")
        told = tr("Round {number}: {ask}", number=self._test.rounds + 1, ask=ask)
        left = _ENOUGH - self._test.rounds
        if left <= 0:
            return told
        return f"{told} {tr('Six rounds tell something; {left} to go.', left=left)}"
