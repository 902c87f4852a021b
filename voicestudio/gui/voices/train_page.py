"""The wizard's page “Train”."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from voicestudio.gui.voices.clip_sound import IN_THE_OPEN
from voicestudio.gui.voices.clip_versions import ClipVersions
from voicestudio.gui.voices.reading import NEUTRAL
from voicestudio.gui.voices.train_controls import TrainControls, TrainSettings
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage
from voicestudio.gui.widgets.notice import Notice
from voicestudio.texts import tr
from voicestudio.training.personal.training_events import Advice, Clip, Event
from voicestudio.training.personal.training_job import TrainingJob

_CLIP_CHOICES = (
    ("original", tr("Your Recording"), tr("A sentence that was kept aside, as you recorded it")),
    ("base", tr("Standard Model"), tr("The same sentence by the model that everybody has")),
    ("personal", tr("Your Model"), tr("The same sentence by your model as it is now")),
)
_OTHER = tr(
    "“{}” is being trained. Two trainings at once would both take longer than one after the other."
)
_CHANGED = tr(
    "The recordings have changed since this training began: Train Again learns from all of them."
)
_PITCH_ONLY = tr(
    "Only your usual pitch is learnt, which takes a minute or two; "
    "go back and act some lines for it to learn how you sound in a "
    "mood."
)


class TrainPage(WizardPage):
    """Starts a training or shows the one that runs; closing the wizard does not stop it.

    Signals: other_wanted(): the user asks to see the current training, which is not this wizard's.
    """

    other_wanted = Signal()

    def __init__(self, context: WizardContext) -> None:
        # Here alone pyqtgraph is needed, which takes 0.2 s to import and 35 MB of memory.
        from voicestudio.gui.voices.train_plot import TrainPlot

        super().__init__(
            context,
            "trainPage",
            tr("Train"),
            tr("The model learns your voice. You can close this window meanwhile: it goes on."),
        )
        self._training = training = context.training
        self._clip: Clip | None = None
        self._what = QLabel(objectName="trainWhat")
        self._what.setWordWrap(True)
        self.settings = TrainSettings()
        self.settings.start_wanted.connect(self._start)
        self.controls = TrainControls(training)
        self.plot = TrainPlot()
        self._problem, self._advice = Notice("trainProblem"), Notice("trainAdvice")
        self._other = QPushButton(
            tr("Show That Training"), objectName="trainOther", autoDefault=False
        )
        self._other.clicked.connect(self.other_wanted)
        self._hear = QLabel(tr("How it sounds so far, all equally loud:"), objectName="trainHear")
        self.versions = ClipVersions("trainClip", _CLIP_CHOICES, context.clips, context.background)
        self.versions.failed.connect(self._clip_failed)
        for widget in self._widgets():
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.column.setStretchFactor(self.plot, 3)
        training.state_changed.connect(self._state_changed)
        training.told.connect(self._told)
        context.state.failed.connect(self._not_kept)
        self._refresh()

    def entered(self) -> None:
        job = self.context.state.job
        self.settings.show_job(job, trains=not _learns_pitch_only(job))
        self._refresh()

    def isComplete(self) -> bool:
        """Whether the training of this wizard has ended with a result."""
        return self._is_own and self._training.state == "finished"

    def offer_longer(self) -> None:
        """Offer to train again with the next longer time; the user has to press Start."""
        self.settings.choose_longer()
        self.settings.start.setFocus()

    @property
    def _is_own(self) -> bool:
        """Whether the current training is that of this wizard's folder."""
        return self.context.has_begun

    def _widgets(self) -> tuple[QWidget, ...]:
        return (
            self._what,
            self._problem,
            self._other,
            self.controls,
            self.plot,
            self._hear,
            self.versions,
            self._advice,
            self.settings,
        )

    def _start(self) -> None:
        state = self.context.state
        settings = self.settings
        state.change(replace(state.job, minutes=settings.minutes, device=settings.device))
        settings.allow_start(again=self._is_own, allowed=False)  # until the folder is made
        state.keep(self._begin)

    def _begin(self, folder: Path) -> None:
        self._training.begin(folder, self.context.state.job, anew=self._is_own)
        self._refresh()
        self.controls.take_focus()  # or hiding Start would move the focus to Back

    def _not_kept(self, sentence: str) -> None:
        self._refresh()
        self._problem.show_warning(sentence)

    def _state_changed(self, state: str) -> None:
        if self._is_own and state == "finished":
            self.context.state.set_result(self._training.record.result)
        self._refresh()
        self.completeChanged.emit()

    def _told(self, event: Event) -> None:
        if not self._is_own:
            return
        self.plot.follow()
        if isinstance(event, Clip):
            self._show_clip()
        elif isinstance(event, Advice):
            self._show_advice()

    def _refresh(self) -> None:
        training, own = self._training, self._is_own
        elsewhere = training.busy and not own
        self._what.setText(_what(self.context.state.job))
        self._other.setVisible(elsewhere)
        changed = own and _material(training.job) != _material(self.context.state.job)
        again = own and not training.busy and (changed or training.state == "finished")
        self.settings.setVisible(not own or again)
        self.settings.allow_start(again=own, allowed=not elsewhere)
        self.controls.setVisible(own)
        self.plot.setVisible(own and not _learns_pitch_only(self.context.state.job))
        self.plot.show_record(training.record)
        self._show_problem(elsewhere, changed)
        self._show_clip()
        self._show_advice()

    def _show_problem(self, elsewhere: bool, changed: bool) -> None:
        if changed and not self._training.busy:
            self._problem.show_info(_CHANGED)
        elif elsewhere:
            self._problem.show_info(_OTHER.format(self._training.name))
        elif self._is_own and self._training.state == "failed":
            self._problem.show_error(self._training.sentence)
        else:
            self._problem.clear()

    def _show_clip(self) -> None:
        clips = self._training.record.clips if self._is_own else {}
        clip = clips.get(min(clips)) if clips else None
        self._hear.setVisible(clip is not None)
        self.versions.setVisible(clip is not None)
        if clip is not self._clip:
            self._clip = clip
            self.versions.show_clip(clip, IN_THE_OPEN)

    def _clip_failed(self, sentence: str) -> None:
        self._advice.show_warning(sentence)

    def _show_advice(self) -> None:
        advice = self._training.record.advice if self._is_own else []
        if advice:
            self._advice.show_info("\n".join(one.sentence for one in advice))
        else:
            self._advice.clear()


def _material(job: TrainingJob | None) -> object:
    return job and (job.goal, job.voice, job.room)


def _what(job: TrainingJob) -> str:
    what = tr(
        "“{name}”, from {n} recording of your voice.",
        "“{name}”, from {n} recordings of your voice.",
        n=len(job.voice),
        name=job.name,
    )
    return f"{what} {_PITCH_ONLY}" if _learns_pitch_only(job) else what


def _learns_pitch_only(job: TrainingJob) -> bool:
    """Whether no line was acted; then only pitch statistics are measured, without a network."""
    return job.goal == "emotion" and all(one.emotion in ("", NEUTRAL) for one in job.voice)
