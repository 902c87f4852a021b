"""Personal models in the window: the commands of the menu Voice and the wizard."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.model.actions import Actions
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.model.voice_profiles import VoiceProfiles
from voicestudio.gui.playing.clip_player import ClipPlayer
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.recording.recording_controller import RecordingController
from voicestudio.gui.voices.delete_recordings import DeleteRecordings
from voicestudio.gui.voices.drafts import Draft, latest_draft
from voicestudio.gui.voices.manage_voices import ManageVoices
from voicestudio.gui.voices.take_recorder import TakeRecorder
from voicestudio.gui.voices.training_feature import TrainingFeature
from voicestudio.gui.voices.voice_wizard import VoiceWizard
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import PageId
from voicestudio.gui.voices.wizard_state import WizardState
from voicestudio.inference.engine import Engine
from voicestudio.training.personal.training_job import Goal

_SWEEP_MS = 100


class VoicesFeature(QObject):
    """Opens the wizard, at most one, and the list of personal models.

    Attributes:
        wizard: the open wizard; None without one.

    Signals: kept(str name) when a model was stored, to be selected; recording_changed() when the
    wizard starts or stops recording.
    """

    kept = Signal(str)
    recording_changed = Signal()

    def __init__(
        self,
        session: EditorSession,
        settings: Settings,
        background: Background,
        engine: Engine,
        clips: ClipPlayer,
        playback: PlaybackController,
        recording: RecordingController,
        trainings: TrainingFeature,
        profiles: VoiceProfiles,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._settings = session, settings
        self._background, self._engine = background, engine
        self._profiles = profiles
        self._managing: ManageVoices | None = None
        self._writing = Background(self, threads=1)
        self._checking = Background(self, threads=1)
        self._clips = clips
        self._takes = TakeRecorder(recording, playback, self)
        self._training = trainings.running
        trainings.open_wanted.connect(self.show_training)
        trainings.watched_by(self.shows_training)
        self._looking = False
        self._wanted: list[tuple[Timeline, tuple[int, int]]] = []
        self._retired: list[VoiceWizard] = []
        self._sweep = QTimer(self, interval=_SWEEP_MS)
        self._sweep.timeout.connect(self._remove_retired)
        self._takes.state_changed.connect(self._retire)
        self._takes.state_changed.connect(self.recording_changed)
        self.wizard: VoiceWizard | None = None

    @property
    def commands_changed(self) -> Sequence[SignalInstance]:
        return (self.recording_changed,)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {
            "train_voice": self.train,
            "manage_voices": self.manage,
            "use_as_training_material": self.use_selection,
            "delete_recordings": self.delete_recordings,
        }

    def train(self, goal: Goal | None = None) -> None:
        """Open the wizard or bring it to the front; `goal` is preset while that can be chosen."""
        wizard = self.wizard or self._make_wizard()
        open_to_change = not wizard.context.has_begun and wizard.currentId() in (-1, PageId.GOAL)
        if goal is not None and open_to_change:
            wizard.state.change(replace(wizard.state.job, goal=goal))
        if wizard.isVisible():
            wizard.bring_to_front()
        else:
            wizard.open_at(PageId.GOAL)

    def begin_another(self) -> None:
        """Open the wizard for another model; the contents of the open one stay on disk."""
        if self.wizard is not None:
            self.wizard.close()
        self.train()

    def show_training(self) -> None:
        """Open the wizard for the current training: "Train", or "Listen" if it has finished."""
        folder, job = self._training.folder, self._training.job
        if folder is None or job is None:
            return
        if self.wizard is not None and self.wizard.state.folder != folder:
            self.wizard.close()  # its draft is on disk
        wizard = self.wizard or self._make_wizard()
        wizard.state.adopt(folder, job, self._training.record.result)
        page = PageId.LISTEN if self._training.state == "finished" else PageId.TRAIN
        if wizard.isVisible() and wizard.currentId() == page:
            wizard.raise_()
            wizard.activateWindow()
        else:
            wizard.open_at(page)

    def shows_training(self) -> bool:
        """Whether the wizard shows the current training."""
        wizard = self.wizard
        return (
            wizard is not None
            and wizard.isVisible()
            and wizard.state.folder == self._training.folder
            and wizard.currentId() >= PageId.TRAIN
        )

    def manage(self) -> None:
        """Show the list of personal models."""
        if self._managing is None:
            self._managing = ManageVoices(self._profiles, self._settings, self._window)
            self._managing.train_wanted.connect(self.train)
            self._managing.finished.connect(self._managed)
        self._managing.show()
        self._managing.raise_()
        self._managing.activateWindow()

    def _managed(self, _result: int) -> None:
        self._managing = None

    def delete_recordings(self) -> None:
        """Open the dialog that lists and deletes recordings made for training."""
        states = [self._training.folder, self.wizard.state.folder if self.wizard else None]
        in_use = [folder for folder in states if folder is not None]
        DeleteRecordings(self._background, in_use, self._window).show()

    def use_selection(self) -> None:
        """Add the selection to the recordings of the wizard, opening it if necessary.

        A newly opened wizard continues the latest draft, if there is one.
        """
        timeline = self._session.timeline
        if timeline is None or not self._session.has_selection:
            return
        self._wanted.append((timeline, self._session.selection))
        wizard = self.wizard
        if wizard is not None and (
            wizard.currentId() >= PageId.TRAIN or wizard.context.is_under_way
        ):
            wizard.close()  # a started training gets no more material
        if self.wizard is None:
            self._make_wizard().open_at(PageId.VOICE)
            self._looking = True
            self._background.run(latest_draft, done=self._add_to, failed=self._add_to_new)
        elif not self._looking:
            self._add_wanted()

    def restrict(self, actions: Actions) -> None:
        """Disable recording and playing in the main window while the wizard records."""
        if self._takes.busy:
            for name in ("record", "record_panel", "play"):
                actions[name].setEnabled(False)

    def shutdown(self) -> None:
        """End the take in progress, keeping it, and complete pending writes."""
        self._takes.shutdown()
        if self.wizard is not None:
            self.wizard.close()
        self._checking.shutdown()
        self._sweep.stop()
        self._writing.finish()

    def _make_wizard(self) -> VoiceWizard:
        state = WizardState(self._writing)
        context = WizardContext(
            state,
            self._session,
            self._settings,
            self._background,
            self._checking,
            self._writing,
            self._engine,
            self._clips,
            self._takes,
            self._training,
        )
        self.wizard = VoiceWizard(context, self._window)
        state.setParent(self.wizard)
        self.wizard.accepted.connect(state.release)
        self.wizard.accepted.connect(self._training.settle)
        self.wizard.finished.connect(self._retire)
        self.wizard.voice_page.selections.busy_changed.connect(self._retire)
        self.wizard.train_page.other_wanted.connect(self.show_training)
        self.wizard.goal_page.other_wanted.connect(self.show_training)
        self.wizard.goal_page.another_wanted.connect(self.begin_another)
        self.wizard.keep_page.kept.connect(self.kept)
        return self.wizard

    def _add_to(self, draft: Draft | None) -> None:
        if draft is not None and self.wizard is not None and self.wizard.state.folder is None:
            self.wizard.state.adopt(draft.folder, draft.job)
            self.wizard.state.keep()
        self._add_wanted()

    def _add_to_new(self, _error: Exception) -> None:
        self._add_wanted()

    def _add_wanted(self) -> None:
        self._looking = False
        wanted, self._wanted = self._wanted, []
        if self.wizard is None:
            return
        for timeline, selection in wanted:
            self.wizard.voice_page.selections.add(timeline, [selection])
        self.wizard.bring_to_front()

    def _retire(self, _value: object = None) -> None:
        """Drop a closed wizard once its takes and copies have been stored."""
        wizard = self.wizard
        if wizard is None or wizard.isVisible() or wizard.busy:
            return
        self.wizard = None
        wizard.give_up()
        wizard.state.release()
        self._retired.append(wizard)
        self._sweep.start()

    def _remove_retired(self) -> None:
        """Delete dropped wizards once no background task can call them back."""
        if all(work.idle for work in (self._background, self._checking, self._writing)):
            self._sweep.stop()
            for wizard in self._retired:
                wizard.deleteLater()
            self._retired.clear()
