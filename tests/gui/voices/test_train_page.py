"""The page Train, and the training in the status bar and in offers: with a stand-in's process.

Modules: gui.voices.cancel_question, gui.voices.material_in_use, gui.voices.train_controls,
gui.voices.training_feature, gui.voices.training_offers, gui.voices.training_status.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWizard,
)
from pytestqt.qtbot import QtBot
from window_driver import child, click

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.voices.left_trainings import left_trainings
from voicestudio.gui.voices.train_plot import Curve
from voicestudio.gui.voices.voice_wizard import VoiceWizard
from voicestudio.gui.voices.wizard_page import PageId
from voicestudio.training.personal.training_folder import training_root
from voicestudio.training.personal.training_job import read_job

_STATES = (QIcon.State.Off, QIcon.State.On)
Going = Callable[[str], MainWindow]
OnTrainPage = Callable[[MainWindow], VoiceWizard]


def under_way(window: MainWindow, qtbot: QtBot, steps: int = 12) -> None:
    qtbot.waitUntil(lambda: len(window.trainings.running.record.losses) >= steps)


def ended(window: MainWindow, qtbot: QtBot) -> str:
    running = window.trainings.running
    qtbot.waitUntil(lambda: running.state in ("paused", "failed", "finished"))
    return running.state


def test_the_page_starts_a_training_and_shows_how_far_it_is(
    going: Going, on_train_page: OnTrainPage, qtbot: QtBot
) -> None:
    window = going("steady")
    wizard = on_train_page(window)
    forward = wizard.button(QWizard.WizardButton.NextButton)
    assert not forward.isEnabled()
    assert wizard.train_page.title().endswith("step 4 of 6")
    child(wizard, "trainMinutes", QComboBox).setCurrentIndex(2)
    child(wizard, "trainDevice", QComboBox).setCurrentIndex(1)
    click(qtbot, wizard, "trainStart")
    qtbot.waitUntil(child(wizard, "trainPlotWaiting").isVisible)
    under_way(window, qtbot)
    qtbot.waitUntil(child(wizard, "lossCurve", Curve).isVisible)
    assert not child(wizard, "trainPlotWaiting").isVisible()
    assert not child(wizard, "trainSettings").isVisible()
    assert wizard.focusWidget() is child(wizard, "trainPause")
    curve = child(wizard, "qualityCurve", Curve)
    qtbot.waitUntil(lambda: len(curve.points) >= 2)
    assert curve.points[:2] == [(0, 1.7), (10, pytest.approx(1.75))]
    assert "clarity" in curve.accessibleName()
    assert "standard model 1.70" in child(wizard, "qualityText", QLabel).text()
    assert len(child(wizard, "lossCurve", Curve).points) >= 10
    assert "noisy" in child(wizard, "trainAdviceText", QLabel).text()
    icon, size = child(wizard, "trainClip_base", QPushButton).icon(), QSize(14, 14)
    unpressed, pressed = (icon.pixmap(size, QIcon.Mode.Normal, on) for on in _STATES)
    assert pressed.toImage() == unpressed.toImage()  # not white on white while it plays
    assert ended(window, qtbot) == "finished"
    qtbot.waitUntil(forward.isEnabled)
    assert child(wizard, "trainBar", QProgressBar).value() == 1000
    job = read_job(wizard.state.folder)
    assert (job.minutes, job.device, job.name) == (20.0, "cpu", "Ada")
    assert wizard.state.result is not None


def test_it_is_paused_and_goes_on_with_its_whole_curve(
    going: Going, on_train_page: OnTrainPage, qtbot: QtBot
) -> None:
    window = going("forever")
    wizard = on_train_page(window)
    click(qtbot, wizard, "trainStart")
    under_way(window, qtbot)
    click(qtbot, wizard, "trainPause")
    assert ended(window, qtbot) == "paused"
    wizard.close()
    going("steady")
    click(qtbot, window, "trainingStatus")
    again = window.voices.wizard
    assert again is not None
    assert again is not wizard
    assert again.currentId() == PageId.TRAIN
    assert child(again, "qualityCurve", Curve).points[:2] == [(0, 1.7), (10, pytest.approx(1.8))]
    click(qtbot, again, "trainContinue")
    assert ended(window, qtbot) == "finished"
    assert again.button(QWizard.WizardButton.NextButton).isEnabled()


def test_cancelling_gives_the_page_back_its_start(
    going: Going, on_train_page: OnTrainPage, qtbot: QtBot
) -> None:
    window = going("forever")
    wizard = on_train_page(window)
    click(qtbot, wizard, "trainStart")
    under_way(window, qtbot)
    folder = wizard.state.folder
    click(qtbot, wizard, "trainCancel")
    question = child(wizard, "trainCancelQuestion")
    assert question.isVisible()
    click(qtbot, wizard, "trainCancelQuestionSecond")
    assert not question.isVisible()
    assert window.trainings.running.state == "running"
    window.trainings.status.cancel_wanted.emit()
    assert child(window, "cancelTraining").isVisible()
    click(qtbot, wizard, "trainCancel")
    click(qtbot, wizard, "trainCancelQuestionFirst")
    qtbot.waitUntil(lambda: window.trainings.running.state == "none")
    assert child(wizard, "trainStart").isVisible()
    assert not window.trainings.status.isVisible()
    assert not child(window, "cancelTraining").isVisible()
    click(qtbot, wizard, "trainStart")
    under_way(window, qtbot)
    assert wizard.state.folder == folder


@pytest.mark.parametrize(
    ("way", "words"), [("full", "disk is full"), ("killed", "memory ran short")]
)
def test_a_problem_is_told_on_the_page_and_can_be_tried_again(
    going: Going, on_train_page: OnTrainPage, qtbot: QtBot, way: str, words: str
) -> None:
    window = going(way)
    wizard = on_train_page(window)
    click(qtbot, wizard, "trainStart")
    assert ended(window, qtbot) == "failed"
    assert words in child(wizard, "trainProblemText", QLabel).text()
    assert not window.messages.isVisible()
    going("steady")
    click(qtbot, wizard, "trainContinue")
    assert ended(window, qtbot) == "finished"
    assert not child(wizard, "trainProblem").isVisible()


def test_it_goes_on_when_the_wizard_is_closed_and_says_so_in_the_status_bar(
    going: Going, on_train_page: OnTrainPage, qtbot: QtBot
) -> None:
    window = going("steady")
    wizard = on_train_page(window)
    click(qtbot, wizard, "trainStart")
    under_way(window, qtbot, 2)
    wizard.close()
    status = child(window, "trainingStatus", QToolButton)
    qtbot.waitUntil(lambda: "%" in status.text())
    assert status.text().startswith("Ada: ")
    assert ended(window, qtbot) == "finished"
    offer = child(window, "trainingOffer")
    qtbot.waitUntil(offer.isVisible)
    assert "“Ada” is trained." in child(offer, "trainingOfferText", QLabel).text()
    click(qtbot, window, "trainingOfferFirst")
    assert window.voices.wizard is not None
    assert window.voices.wizard.currentId() == PageId.LISTEN
    assert not offer.isVisible()


def test_a_problem_with_the_wizard_closed_is_told_in_the_message_bar(
    going: Going, on_train_page: OnTrainPage, qtbot: QtBot
) -> None:
    window = going("crash")
    wizard = on_train_page(window)
    click(qtbot, wizard, "trainStart")
    qtbot.waitUntil(lambda: window.trainings.running.state == "running")
    wizard.close()
    assert ended(window, qtbot) == "failed"
    assert "ended unexpectedly" in window.messages.text
    click(qtbot, window, "messageAction")
    assert window.voices.wizard is not None
    assert window.voices.wizard.currentId() == PageId.TRAIN
    assert not window.messages.isVisible()


def test_closing_the_window_saves_and_the_next_one_offers_to_go_on(
    going: Going,
    on_train_page: OnTrainPage,
    qtbot: QtBot,
    new_window: Callable[[], MainWindow],
) -> None:
    window = going("forever")
    click(qtbot, on_train_page(window), "trainStart")
    under_way(window, qtbot)
    window.close()
    assert "is being saved" in window.messages.text
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(left_trainings()) == 1
    again = new_window()
    again.trainings.running.command = window.trainings.running.command
    qtbot.waitUntil(child(again, "trainingOffer").isVisible)
    assert "“Ada” has not ended" in child(again, "trainingOfferText", QLabel).text()
    click(qtbot, again, "trainingOfferFirst")
    under_way(again, qtbot)
    assert again.voices.wizard is not None
    assert again.voices.wizard.currentId() == PageId.TRAIN


def test_a_window_that_is_ended_at_once_offers_it_again_and_it_can_be_discarded(
    going: Going,
    on_train_page: OnTrainPage,
    qtbot: QtBot,
    new_window: Callable[[], MainWindow],
) -> None:
    window = going("forever")
    click(qtbot, on_train_page(window), "trainStart")
    under_way(window, qtbot)
    window.leave()
    again = new_window()
    qtbot.waitUntil(child(again, "trainingOffer").isVisible)
    click(qtbot, again, "trainingOfferSecond")
    qtbot.waitUntil(lambda: not left_trainings())
    (folder,) = (path for path in training_root().iterdir() if path.is_dir())
    assert read_job(folder).name == "Ada"


def test_a_second_training_waits_for_the_first(
    going: Going, on_train_page: OnTrainPage, qtbot: QtBot
) -> None:
    window = going("forever")
    wizard = on_train_page(window)
    click(qtbot, wizard, "trainStart")
    under_way(window, qtbot)
    first = wizard.state.folder
    wizard.close()
    window.voices.train()
    assert window.voices.wizard is not None
    assert "“Ada” is being trained" in child(window.voices.wizard, "goalRunsText", QLabel).text()
    assert child(window.voices.wizard, "goalOther").isVisible()
    second = on_train_page(window)
    assert not child(second, "trainStart").isEnabled()
    assert "“Ada” is being trained" in child(second, "trainProblemText", QLabel).text()
    click(qtbot, second, "trainOther")
    assert window.voices.wizard is not None
    assert window.voices.wizard.state.folder == first
    assert child(window.voices.wizard, "trainPause").isVisible()


def test_what_a_training_learns_stays_while_it_runs(
    going: Going, on_train_page: OnTrainPage, qtbot: QtBot
) -> None:
    window = going("forever")
    wizard = on_train_page(window)
    click(qtbot, wizard, "trainStart")
    under_way(window, qtbot)
    job, folder = wizard.state.job, wizard.state.folder
    names = {
        PageId.ROOM: ("roomOwn", "roomPauses", "roomFile", "roomGo"),
        PageId.VOICE: ("addFiles", "recordGo", "takeRemove"),
        PageId.GOAL: ("goal_emotion", "goal_enhancer"),
    }
    for page, inputs in names.items():
        wizard.back()
        assert wizard.currentId() == page
        assert [name for name in inputs if child(wizard, name).isEnabled()] == []
    assert "has begun" in child(wizard, "goalRunsText", QLabel).text()
    window.effect_panel.train_wanted.emit("emotion")  # from the list of models
    assert wizard.state.job == job
    assert read_job(folder).goal == "enhancer"

    click(qtbot, wizard, "goalAnother")
    another = window.voices.wizard
    assert another is not wizard
    child(another, "goal_emotion", QRadioButton).click()
    assert another.state.job.goal == "emotion"
    assert another.state.folder is None
    assert window.trainings.running.state == "running"
    assert read_job(folder).goal == "enhancer"

    window.voices.show_training()
    wizard = window.voices.wizard
    wizard.back()
    window.trainings.running.cancel()
    qtbot.waitUntil(child(wizard, "roomOwn").isEnabled)
    assert not child(wizard, "roomInUse").isVisible()
