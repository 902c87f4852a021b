"""The wizard's page “What do you want?”: the goal, its requirements, and privacy."""

from dataclasses import replace

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QRadioButton

from voicestudio.errors import UserError
from voicestudio.gui.voices.drafts import Draft, all_drafts
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage
from voicestudio.gui.widgets.notice import Notice
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.texts import tr
from voicestudio.training.personal.training_job import Goal

_CHOICES: tuple[tuple[Goal, str, str, str], ...] = (
    (
        "enhancer",
        tr("&Cleaner sound for my voice and room"),
        tr(
            "Enhance learns how you sound, and how your room and its "
            "noises sound. It can then clean your recordings better than "
            "the standard model; you are told whether it does."
        ),
        tr(
            "Needs one minute of speech, better three, recorded where it "
            "is quiet, and some seconds of your room. Training takes about "
            "ten minutes."
        ),
    ),
    (
        "emotion",
        tr("My voice with &emotions"),
        tr(
            "Convert Emotion learns the pitch and sound of your voice, and "
            "how you sound in the moods that you act for it."
        ),
        tr(
            "Needs one minute of speech; best are short lines read "
            "neutrally and in some moods. Training takes about ten minutes."
        ),
    ),
)
_PRIVACY = tr(
    "Nothing leaves this computer. What you record stays in a "
    "folder of VoiceStudio until you delete it, and the finished "
    "model holds no recording."
)
_BEGUN = tr(
    "The training of “{}” has begun, so its goal is fixed; another "
    "model gets recordings and a training of its own."
)


class GoalPage(WizardPage):
    """Lets the user choose the goal, and offers the recordings of earlier drafts.

    The goal of a training that has begun cannot be changed.

    Signals: other_wanted(): the user asks to see the training that is running; another_wanted():
    to begin another model beside the one whose training has begun.
    """

    other_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "goalPage",
            tr("What do you want?"),
            tr("From recordings of your voice VoiceStudio makes a model of your own."),
        )
        self._offer = DraftOffer(context)
        self._training = context.training
        self._runs = Notice("goalRuns")
        self._other = _button(tr("Show That Training"), "goalOther")
        self._other.clicked.connect(self.other_wanted)
        self._another = _button(tr("Begin Another Model"), "goalAnother")
        self._another.clicked.connect(self.another_wanted)
        self._training.state_changed.connect(self._show_running)
        self.column.addWidget(self._runs)
        for button in (self._other, self._another):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons = {
            goal: self._choice(goal, title, gives, needs) for goal, title, gives, needs in _CHOICES
        }
        privacy = QLabel(_PRIVACY, objectName="privacy", wordWrap=True)
        privacy.setProperty("role", "heading")
        self.column.addSpacing(6)
        self.column.addWidget(privacy)
        self.column.addWidget(self._offer)
        self.column.addStretch(1)
        self._offer.taken.connect(self._go_on)
        context.state.changed.connect(self._show)
        self._show()

    def entered(self) -> None:
        self._offer.look()
        self._show_running()

    def _go_on(self) -> None:
        self.wizard().next()

    def _show_running(self, _state: object = None) -> None:
        training, begun = self._training, self.context.has_begun
        runs = training.busy and not begun
        self._other.setVisible(runs)
        self._another.setVisible(begun)
        for button in self._buttons.values():
            button.setEnabled(not begun)
        if begun:
            self._runs.show_info(_BEGUN.format(training.name))
        elif runs:
            self._runs.show_info(
                tr(
                    "“{name}” is being trained. You can record for another model "
                    "meanwhile; its training can start when that one has ended or "
                    "is paused.",
                    name=training.name,
                )
            )
        else:
            self._runs.clear()

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
        self._show_running()


class DraftOffer(QFrame):
    """Offers to continue with the recordings of a draft; a combo box if there are several.

    Signals: taken() when the wizard's state has been set to the chosen draft.
    """

    taken = Signal()

    def __init__(self, context: WizardContext) -> None:
        super().__init__(objectName="draftOffer")
        self._state, self._background = context.state, context.background
        self._drafts: list[Draft] = []
        self._words = QLabel(objectName="draftWords", wordWrap=True)
        self._choice = QComboBox(objectName="draftChoice")
        name_list(self._choice, tr("Earlier recordings"))
        self._use = QPushButton(tr("&Use Them"), objectName="draftUse")
        self._use.clicked.connect(self.accept)
        row = QHBoxLayout(self)
        row.addWidget(self._words, 1)
        row.addWidget(self._choice)
        row.addWidget(self._use)
        self.hide()

    def look(self) -> None:
        """Search for drafts in the background, unless the wizard has a folder or found some."""
        if self._state.folder is None and not self._drafts:
            self._background.run(all_drafts, done=self._found, failed=self._not_found, key=self)

    def accept(self) -> None:
        """Continue with the chosen draft."""
        chosen = self._choice.currentIndex()
        self.hide()
        if 0 <= chosen < len(self._drafts) and self._state.folder is None:
            self._state.adopt(self._drafts[chosen].folder, self._drafts[chosen].job)
            self._state.keep()  # locks the folder for this wizard
            self.taken.emit()

    def _found(self, drafts: list[Draft]) -> None:
        if not drafts or self._state.folder is not None:
            return
        self._drafts = drafts
        self._choice.clear()
        self._choice.addItems([_described(draft) for draft in drafts])
        self._choice.setVisible(len(drafts) > 1)
        one = tr(
            "You began before: {described} can be used again.", described=_described(drafts[0])
        )
        several = tr(
            "You began {n} time before; the recordings can be used again:",
            "You began {n} times before; the recordings can be used again:",
            n=len(drafts),
        )
        self._words.setText(one if len(drafts) == 1 else several)
        self._use.setAccessibleDescription(self._words.text())
        self.show()

    def _not_found(self, error: Exception) -> None:
        if not isinstance(error, OSError | UserError):
            raise error


def _button(text: str, name: str) -> QPushButton:
    return QPushButton(text, objectName=name, autoDefault=False)


def _described(draft: Draft) -> str:
    count = len(draft.job.voice)
    moment = QDateTime.fromSecsSinceEpoch(int(draft.began.timestamp()))
    began = QLocale().toString(moment, tr("dd MMMM, HH:mm", sense="Qt's letters for a date"))
    if draft.job.goal == "enhancer":
        return tr(
            "{n} recording for cleaner sound, {began}",
            "{n} recordings for cleaner sound, {began}",
            n=count,
            began=began,
        )
    return tr(
        "{n} recording for emotions, {began}",
        "{n} recordings for emotions, {began}",
        n=count,
        began=began,
    )
