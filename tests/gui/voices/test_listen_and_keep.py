"""The pages Listen and decide, and Name and keep, after a training with a stand-in's process.

Modules: gui.voices.blind_panel, gui.voices.clip_versions, gui.voices.keep_page,
gui.voices.kept_recordings, gui.voices.listen_page, gui.voices.mood_verdicts.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot
from shipped_profiles import write_voice
from sound_server import SoundServer, used_by_this_process
from window_driver import child, click

from voicestudio.audio.loudness import integrated_lufs
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.voices.blind_test import BlindTest
from voicestudio.gui.voices.clip_sound import VERSIONS, load_clip
from voicestudio.gui.voices.delete_recordings import DeleteRecordings
from voicestudio.gui.voices.gain_texts import gain_text, is_worse
from voicestudio.gui.voices.voice_wizard import VoiceWizard
from voicestudio.gui.voices.wizard_page import PageId
from voicestudio.playback.devices import output_devices
from voicestudio.profiles.library import Library

Going = Callable[[str], MainWindow]
OnTrainPage = Callable[[MainWindow], VoiceWizard]


@pytest.fixture
def trained(
    going: Going, on_train_page: OnTrainPage, qtbot: QtBot
) -> Callable[[str], tuple[MainWindow, VoiceWizard]]:
    """A window whose wizard has trained in one of the stand-in's ways, and shows Listen."""

    def make(way: str) -> tuple[MainWindow, VoiceWizard]:
        window = going(way)
        wizard = on_train_page(window)
        click(qtbot, wizard, "trainStart")
        forward = wizard.button(QWizard.WizardButton.NextButton)
        qtbot.waitUntil(forward.isEnabled)
        folder = wizard.state.folder
        assert folder is not None
        (folder / "profile.vsvoice").unlink()
        write_voice(folder / "profile.vsvoice", accepted=way == "steady")
        (folder / "recordings" / "take 1.wav").write_bytes(b"x" * 1000)
        wizard.next()
        assert wizard.currentId() == PageId.LISTEN
        return window, wizard

    return make


Trained = Callable[[str], tuple[MainWindow, VoiceWizard]]


@pytest.fixture
def speaker(tmp_path: Path) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path / "pulse")
    with used_by_this_process(server, output_devices):
        yield server


def text(wizard: VoiceWizard, name: str) -> str:
    return child(wizard, name, QLabel).text()


def ready(wizard: VoiceWizard, qtbot: QtBot, name: str = "listenClip_personal") -> QPushButton:
    button = child(wizard, name, QPushButton)
    qtbot.waitUntil(button.isEnabled)
    return button


def test_versions_are_equally_loud_and_switched_where_the_clip_is(
    speaker: SoundServer, trained: Trained, qtbot: QtBot
) -> None:
    window, wizard = trained("steady")
    ready(wizard, qtbot)
    clips = wizard.context.clips
    click(qtbot, wizard, "listenClip_original")
    qtbot.waitUntil(lambda: clips.position > 2000)
    before = clips.position
    click(qtbot, wizard, "listenClip_personal")
    assert clips.key == ("listenClip", "personal")
    assert clips.position >= before
    qtbot.waitUntil(lambda: clips.position > before + 1000)
    assert child(wizard, "listenClip_personal", QPushButton).isChecked()
    assert not child(wizard, "listenClip_original", QPushButton).isChecked()
    click(qtbot, wizard, "listenClip_personal")
    assert clips.key is None
    assert window.session.playhead is None
    sound = load_clip(window.trainings.running.record.clips[0])
    loudness = [
        integrated_lufs(sound[version].read(0, sound[version].frames), 16_000)
        for version in VERSIONS
    ]
    assert np.ptp(loudness) < 0.1


def test_a_better_model_is_offered_with_what_was_measured(trained: Trained, qtbot: QtBot) -> None:
    _, wizard = trained("steady")
    assert text(wizard, "listenVerdictText") == "Better by far."
    assert "clarity +0.20, less noise and room +1.3 dB" in text(wizard, "listenMeasured")
    assert "PESQ" in child(wizard, "listenMeasured").toolTip()
    assert wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    assert not child(wizard, "listenRefusal").isVisible()


def test_a_model_that_is_not_better_is_not_offered_but_may_be_kept_as_such(
    trained: Trained, qtbot: QtBot
) -> None:
    _, wizard = trained("refused")
    forward = wizard.button(QWizard.WizardButton.NextButton)
    assert "No better than the standard model." in text(wizard, "listenVerdictText")
    assert "somewhat noisy" in text(wizard, "listenVerdictText")
    assert not forward.isEnabled()
    child(wizard, "listenAnyway", QCheckBox).setChecked(True)
    assert forward.isEnabled()
    wizard.next()
    qtbot.waitUntil(lambda: child(wizard, "keepName", QLineEdit).text() == "Ada")
    click(qtbot, wizard, "keepButton")
    qtbot.waitUntil(wizard.keep_page.isComplete)
    assert not Library().find("Ada").profile.accepted


def test_a_model_that_is_worse_is_not_kept_and_more_can_be_recorded(
    trained: Trained, qtbot: QtBot
) -> None:
    _, wizard = trained("worse")
    assert "measures worse" in text(wizard, "listenVerdictText")
    assert not child(wizard, "listenAnyway").isVisible()
    assert not child(wizard, "listenBlind").isVisible()
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    click(qtbot, wizard, "listenMore")
    assert wizard.currentId() == PageId.VOICE


def test_a_training_that_was_short_of_time_can_be_longer(trained: Trained, qtbot: QtBot) -> None:
    _, wizard = trained("late")
    minutes = child(wizard, "trainMinutes", QComboBox)
    assert minutes.currentData() == 10.0
    click(qtbot, wizard, "listenLonger")
    qtbot.waitUntil(wizard.train_page.isVisible)
    assert minutes.currentData() == 20.0
    assert child(wizard, "trainStart", QPushButton).hasFocus()
    assert wizard.state.result is not None  # until it is trained again


def test_a_training_that_had_its_time_offers_no_longer_one(trained: Trained) -> None:
    _, wizard = trained("steady")
    assert not child(wizard, "listenLonger").isVisible()


def test_a_difference_that_nobody_hears_is_no_loss() -> None:
    nothing = {"pesq": -0.0012, "si_sdr": -0.1, "general_pesq": -1.0}
    assert not is_worse(nothing)
    assert is_worse({"pesq": -0.03})
    assert gain_text(nothing).startswith("clarity 0.00, ")


@pytest.mark.parametrize("harm", ["missing", "damaged"])
def test_clips_that_are_gone_are_told_and_stop_nothing(
    trained: Trained, qtbot: QtBot, harm: str
) -> None:
    window, wizard = trained("steady")
    for clip in window.trainings.running.record.clips.values():
        if harm == "missing":
            Path(clip.base).unlink()
        else:
            Path(clip.base).write_bytes(b"no sound")
    wizard.back()
    wizard.next()
    problem = child(wizard, "listenProblem")
    qtbot.waitUntil(problem.isVisible)
    assert "00-base.wav" in child(wizard, "listenProblemText").accessibleName()
    assert wizard.button(QWizard.WizardButton.NextButton).isEnabled()


def test_models_are_compared_blind_round_by_round(trained: Trained, qtbot: QtBot) -> None:
    _, wizard = trained("steady")
    child(wizard, "listenBlind", QCheckBox).setChecked(True)
    qtbot.waitUntil(child(wizard, "blindPanel").isVisible)
    assert not child(wizard, "blindA").isEnabled()
    for _ in range(3):
        ready(wizard, qtbot, "blindClip_a")
        for side in ("a", "b"):  # without a device they are silent, but asked for
            wizard.listen_page.blind.versions.toggle(side)
        qtbot.waitUntil(child(wizard, "blindA").isEnabled)
        click(qtbot, wizard, "blindA")
    assert "Round 4" in text(wizard, "blindText")
    assert "model" not in text(wizard, "blindText")
    click(qtbot, wizard, "blindReveal")
    assert "Of 3 rounds" in text(wizard, "blindText")
    assert "may be chance" in text(wizard, "blindText")
    click(qtbot, wizard, "blindAgain")
    assert "Round 1" in text(wizard, "blindText")


def test_sides_are_random_and_the_verdict_is_about_chance() -> None:
    sides = []
    test = BlindTest(Random(1))
    for _ in range(40):
        sides.append(test.sides["a"])
        test.answer("a" if test.sides["a"] == "personal" else "b")
    assert 10 < sides.count("personal") < 30
    assert (test.personal, test.base, test.same) == (40, 0, 0)
    assert "hardly chance: to you your model sounds better" in test.verdict
    few = BlindTest(Random(2))
    for answer in ("a", "b", "same"):
        few.answer(answer)
    assert "may be chance" in few.verdict


def test_a_model_is_kept_under_a_free_name_and_chosen_in_the_panel(
    trained: Trained, qtbot: QtBot, tmp_path: Path
) -> None:
    Library().keep(write_voice(tmp_path / "other.vsvoice"), "Ada")
    window, wizard = trained("steady")
    folder = wizard.state.folder
    assert folder is not None
    wizard.next()
    name = child(wizard, "keepName", QLineEdit)
    qtbot.waitUntil(lambda: name.text() == "Ada 2")
    for wrong, words in (("", "needs a name"), ("Ada", "already")):
        name.clear()
        qtbot.keyClicks(name, wrong)
        if wrong:
            click(qtbot, wizard, "keepButton")
        qtbot.waitUntil(lambda words=words: words in wizard.keep_page.problem)
    name.clear()
    qtbot.keyClicks(name, "Ada at home")
    child(wizard, "keepDelete", QCheckBox).setChecked(True)
    click(qtbot, wizard, "keepButton")
    qtbot.waitUntil(child(wizard, "keepDeleted").isVisible)
    assert "1 recording" in text(wizard, "keepDeletedText")
    assert not folder.exists()
    assert Library().find("Ada at home").profile.accepted
    qtbot.waitUntil(lambda: window.effect_panel.voice_of("enhance") == "Ada at home")
    wizard.button(QWizard.WizardButton.FinishButton).click()
    qtbot.waitUntil(lambda: window.trainings.running.state == "none")
    assert not window.trainings.status.isVisible()


def test_finishing_leaves_only_what_was_recorded(trained: Trained, qtbot: QtBot) -> None:
    window, wizard = trained("steady")
    folder = wizard.state.folder
    assert folder is not None
    wizard.next()
    qtbot.waitUntil(child(wizard, "keepButton", QPushButton).isEnabled)
    click(qtbot, wizard, "keepButton")
    qtbot.waitUntil(wizard.button(QWizard.WizardButton.FinishButton).isEnabled)
    assert not child(wizard, "keepButton").isVisible()
    wizard.close()  # as good as Finish: it has been decided
    left = {"job.json", "recordings", ".in use"}
    qtbot.waitUntil(lambda: {p.name for p in folder.iterdir()} <= left)
    window.actions_["delete_recordings"].trigger()
    dialog = child(window, "deleteRecordings")
    listed = child(dialog, "deleteList", QTreeWidget)
    qtbot.waitUntil(lambda: listed.topLevelItemCount() == 1)
    cells = [listed.topLevelItem(0).text(n) for n in range(6)]
    assert cells[:2] == ["Ada", "Cleaner sound"]
    assert cells[3:] == ["1", "1\xa0kB", ""]
    assert all(listed.headerItem().text(n) for n in range(6))
    assert folder.exists()
    click(qtbot, dialog, "deleteButton")
    qtbot.waitUntil(lambda: "Deleted: 1 recording" in text(dialog, "deleteNoticeText"))
    assert not folder.exists()
    assert Library().find("Ada")
    dialog.close()


def test_what_is_being_trained_is_not_offered_for_deletion(
    going: Going, on_train_page: OnTrainPage, qtbot: QtBot
) -> None:
    window = going("forever")
    wizard = on_train_page(window)
    click(qtbot, wizard, "trainStart")
    qtbot.waitUntil(lambda: len(window.trainings.running.record.clips) == 2)
    window.actions_["delete_recordings"].trigger()
    dialog = child(window, "deleteRecordings")
    qtbot.waitUntil(lambda: "nothing to delete" in text(dialog, "deleteNoticeText"))
    assert not child(dialog, "deleteButton").isEnabled()
    dialog.close()


def test_a_model_that_is_not_kept_yet_is_listed_for_deletion_but_not_ticked(
    trained: Trained, qtbot: QtBot
) -> None:
    window, wizard = trained("steady")
    wizard.close()  # what a wizard holds is not listed
    dialog = DeleteRecordings(wizard.context.background, (), window)
    listed = child(dialog, "deleteList", QTreeWidget)
    qtbot.waitUntil(lambda: listed.topLevelItemCount() == 1)
    item = listed.topLevelItem(0)
    assert item.text(5) == "not kept as a model yet"
    assert item.checkState(0) == Qt.CheckState.Unchecked
    assert not child(dialog, "deleteButton").isEnabled()
    dialog.close()
