"""The wizard's page “What do you want?”: the goal, what it needs, and what stays private."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QRadioButton

from voicestudio.errors import UserError
from voicestudio.gui.voices.drafts import Draft, latest_draft
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage
from voicestudio.training.personal.training_job import Goal

_CHOICES: tuple[tuple[Goal, str, str, str], ...] = (
    (
        "enhancer",
        "&Cleaner sound for my voice and room",
        "Enhance learns how you sound, and how your room and its noises sound. It can then clean "
        "your recordings better than the standard model; you are told whether it does.",
        "Needs one minute of speech, better three, recorded where it is quiet, and some seconds of "
        "your room. Training takes about ten minutes.",
    ),
    (
        "emotion",
        "My voice with &emotions",
        "Convert Emotion learns the pitch and sound of your voice, and how you sound in the moods "
        "that you act for it.",
        "Needs one minute of speech; best are short lines read neutrally and in some moods. "
        "Training takes about ten minutes.",
    ),
)
_PRIVACY = (
    "Nothing leaves this computer. What you record stays in a folder of VoiceStudio until you "
    "delete it, and the finished model holds no recording."
)


class GoalPage(WizardPage):
    """Two goals to choose from; offers recordings that were made for an earlier start."""

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "goalPage",
            "What do you want?",
            "From recordings of your voice VoiceStudio makes a model of your own.",
        )
        self._offer = DraftOffer(context)
        self._buttons = {goal: self._choice(goal, *words) for goal, *words in _CHOICES}
        privacy = QLabel(_PRIVACY, objectName="privacy", wordWrap=True)
        privacy.setProperty("role", "heading")
        self.column.addSpacing(6)
        self.column.addWidget(privacy)
        self.column.addStretch(1)
        self.column.addWidget(self._offer)
        context.state.changed.connect(self._show)
        self._show()

    def entered(self) -> None:
        self._offer.look()

    def _choice(self, goal: Goal, title: str, gives: str, needs: str) -> QRadioButton:
        button = QRadioButton(title, objectName=f"goal_{goal}")
        button.setProperty("role", "heading")
        button.setAccessibleDescription(f"{gives} {needs}")
        button.clicked.connect(self._chosen)
        self.column.addWidget(button)
        for name, text, role in (("gives", gives, ""), ("needs", needs, "caption")):
            label = QLabel(text, objectName=f"{name}_{goal}", wordWrap=True)
            label.setProperty("role", role)
            label.setIndent(24)
            self.column.addWidget(label)
        self.column.addSpacing(8)
        return button

    def _chosen(self) -> None:
        state = self.context.state
        for goal, button in self._buttons.items():
            if button.isChecked():
                state.change(replace(state.job, goal=goal))

    def _show(self) -> None:
        self._buttons[self.context.state.job.goal].setChecked(True)


class DraftOffer(QFrame):
    """A line that offers what was recorded for a training that was never begun."""

    def __init__(self, context: WizardContext) -> None:
        super().__init__(objectName="draftOffer")
        self._state, self._background = context.state, context.background
        self._draft: Draft | None = None
        self._then: Callable[[], object] | None = None
        self._words = QLabel(objectName="draftWords", wordWrap=True)
        self._use = QPushButton("&Use Them", objectName="draftUse")
        self._use.clicked.connect(self.accept)
        row = QHBoxLayout(self)
        row.addWidget(self._words, 1)
        row.addWidget(self._use)
        self.hide()

    def look(self) -> None:
        """Look in the background for earlier recordings, unless there are some already."""
        if self._state.folder is None and self._draft is None:
            self._background.run(latest_draft, done=self._found, failed=self._not_found, key=self)

    def accept(self) -> None:
        """Go on with what is offered."""
        draft, self._draft = self._draft, None
        self.hide()
        if draft is not None and self._state.folder is None:
            self._state.adopt(draft.folder, draft.job)

    def _found(self, draft: Draft | None) -> None:
        if draft is None or self._state.folder is not None:
            return
        self._draft = draft
        count = len(draft.job.voice)
        recordings = "1 recording" if count == 1 else f"{count} recordings"
        self._words.setText(
            f"You began before: {recordings} from {draft.began:%d %B, %H:%M} can be used again."
        )
        self._use.setAccessibleDescription(self._words.text())
        self.show()

    def _not_found(self, error: Exception) -> None:
        if not isinstance(error, OSError | UserError):
            raise error
