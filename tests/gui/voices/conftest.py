"""Windows whose training is the stand-in, and a training that is under way in one."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import stand_in_training
from pytestqt.qtbot import QtBot

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.voices.voice_wizard import VoiceWizard
from voicestudio.gui.voices.wizard_page import PageId
from voicestudio.training.personal.training_job import Excerpt, TrainingJob

WAYS = Path(stand_in_training.__file__)


@pytest.fixture
def going(window: MainWindow) -> Callable[[str], MainWindow]:
    """The window, with trainings that go one of the stand-in's ways from now on."""

    def make(way: str) -> MainWindow:
        window.trainings.running.command = lambda folder: [
            sys.executable,
            *(str(WAYS), str(folder), way),
        ]
        return window

    return make


@pytest.fixture
def on_train_page(tmp_path: Path, qtbot: QtBot) -> Callable[[MainWindow], VoiceWizard]:
    """Opens the wizard on the page where a training starts, as if a voice had been recorded."""

    def make(window: MainWindow) -> VoiceWizard:
        window.voices.train()
        wizard = window.voices.wizard
        assert wizard is not None
        voice = (Excerpt(path=tmp_path / "voice.wav"),)
        wizard.state.change(TrainingJob(goal="enhancer", name="Ada", voice=voice))
        wizard.open_at(PageId.TRAIN)
        qtbot.waitUntil(wizard.train_page.isVisible)
        return wizard

    return make
