"""Two wizards, in whatever processes, do not work on one training's recordings."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_driver import child, click

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.voices.drafts import latest_draft
from voicestudio.gui.voices.folder_claim import FolderClaim
from voicestudio.gui.voices.voice_wizard import VoiceWizard
from voicestudio.training.personal.training_folder import training_root
from voicestudio.training.personal.training_job import Excerpt, TrainingJob, read_job, write_job


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """The folder of a training that was prepared and not begun."""
    folder = training_root() / "draft"
    folder.mkdir()
    voice = (Excerpt(path=tmp_path / "voice.wav"),)
    write_job(TrainingJob(goal="enhancer", name="Ada", voice=voice), folder)
    return folder


@pytest.fixture
def elsewhere() -> FolderClaim:
    """What another process holds: locks belong to open files, not to processes."""
    return FolderClaim()


def test_what_another_wizard_works_on_is_not_offered(draft: Path, elsewhere: FolderClaim) -> None:
    elsewhere.take(draft)
    assert latest_draft() is None
    elsewhere.release()
    assert latest_draft() is not None


def test_whoever_comes_second_changes_nothing_and_is_told(
    window: MainWindow, draft: Path, elsewhere: FolderClaim, qtbot: QtBot
) -> None:
    window.voices.train()
    wizard = window.voices.wizard
    qtbot.waitUntil(child(wizard, "draftOffer").isVisible)
    elsewhere.take(draft)  # between the offer and the answer
    click(qtbot, wizard, "draftUse")
    qtbot.waitUntil(child(wizard, "voiceTold").isVisible)
    assert "open in another VoiceStudio" in child(wizard, "voiceTold").text()
    before = read_job(draft)
    with qtbot.waitSignal(wizard.state.failed):
        wizard.state.change(replace(wizard.state.job, voice=()))
    assert read_job(draft) == before


def test_a_closed_wizard_lets_go(
    window: MainWindow, draft: Path, elsewhere: FolderClaim, qtbot: QtBot
) -> None:
    window.voices.train()
    wizard = window.voices.wizard
    qtbot.waitUntil(child(wizard, "draftOffer").isVisible)
    click(qtbot, wizard, "draftUse")
    qtbot.waitUntil(lambda: latest_draft() is None)  # as another process sees it
    wizard.reject()
    qtbot.waitUntil(lambda: window.findChild(VoiceWizard) is None)
    elsewhere.take(draft)
    elsewhere.release()
