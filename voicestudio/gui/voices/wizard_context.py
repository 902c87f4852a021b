"""What the pages of the wizard work with."""

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
    """The parts of the window that pages use, and what they share with one another.

    Attributes:
        state: what the user has chosen and recorded so far.
        session: what is open in the window.
        background: for work that nobody needs once the window closes.
        checking: for checks of recordings, one at a time.
        writing: for the training's folder, one task at a time; all of it is done in the end.
        engine: runs effects and recognises emotions.
        clips: plays recordings; what plays stops when another page is shown.
        takes: records them.
        training: the one training of the window, which outlives the wizard.
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
