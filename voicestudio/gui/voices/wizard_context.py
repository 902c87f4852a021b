"""The services and the state that the pages of the wizard share."""

from dataclasses import dataclass

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.playing.clip_player import ClipPlayer
from voicestudio.gui.voices.running_training import RunningTraining
from voicestudio.gui.voices.take_recorder import TakeRecorder
from voicestudio.gui.voices.wizard_state import WizardState
from voicestudio.inference.engine import Engine


@dataclass(frozen=True)
class WizardContext:
    """The services shared by the pages of the wizard.

    Attributes:
        state: the goal, recordings and folder chosen so far.
        session: the main window's open document.
        settings: the user's preferences.
        background: for tasks that may be dropped when the window closes.
        checking: for checks of recordings, one task at a time.
        writing: for writing to the training's folder, one task at a time, all completed.
        engine: runs effects and recognises emotions.
        clips: plays recordings; stopped when the page changes.
        takes: records takes.
        training: the window's current training, which outlives the wizard.
    """

    state: WizardState
    session: EditorSession
    settings: Settings
    background: Background
    checking: Background
    writing: Background
    engine: Engine
    clips: ClipPlayer
    takes: TakeRecorder
    training: RunningTraining

    @property
    def has_begun(self) -> bool:
        """Whether the window's current training is that of the wizard's folder."""
        folder = self.training.folder
        return folder is not None and folder == self.state.folder

    @property
    def is_under_way(self) -> bool:
        """Whether that training runs or is paused, so that its recordings cannot be changed."""
        return self.has_begun and self.training.state not in ("failed", "finished")
