"""The wizard's frame: opening it, its pages' order, closing it.

Modules: gui.voices.goal_page, gui.voices.voices_feature, gui.voices.wizard_context.
"""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot
from window_driver import child, click

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.voices.voice_wizard import VoiceWizard


def test_the_menu_opens_the_wizard_once_and_the_window_stays_usable(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_["train_voice"].trigger()
    wizard = window.findChild(VoiceWizard)
    qtbot.waitUntil(wizard.isVisible)
    assert not wizard.isModal()
    assert wizard.focusWidget() is child(wizard, "goal_enhancer")  # not what scrolls the page
    window.actions_["train_voice"].trigger()
    assert window.findChildren(VoiceWizard) == [wizard]
    wizard.reject()
    qtbot.waitUntil(lambda: window.findChild(VoiceWizard) is None)


@pytest.mark.parametrize("link", ["welcomeTrain", "checkTrain"])
def test_links_open_it_on_its_first_page(window: MainWindow, link: str, qtbot: QtBot) -> None:
    if link == "welcomeTrain":
        click(qtbot, window, link)
    else:
        child(window, link, QPushButton).click()  # in sight while there are warnings
    wizard = window.findChild(VoiceWizard)
    qtbot.waitUntil(wizard.goal_page.isVisible)
    assert "Nothing leaves this computer" in child(wizard, "privacy").text()


@pytest.mark.parametrize("goal", ["enhancer", "emotion"])
def test_the_goal_follows_from_the_list_of_models(window: MainWindow, goal: str) -> None:
    window.effect_panel.train_wanted.emit(goal)
    wizard = window.voices.wizard
    assert child(wizard, f"goal_{goal}", QRadioButton).isChecked()
    assert wizard.state.job.goal == goal
    assert wizard.page(0).title().endswith("step 1 of 6" if goal == "enhancer" else "step 1 of 5")
    wizard.state.change(replace(wizard.state.job, goal="enhancer"))
    assert wizard.page(0).title().endswith("step 1 of 6")
    assert wizard.state.folder is None  # nothing is written before there is something to keep


def test_another_theme_while_the_wizard_is_open(window: MainWindow, qtbot: QtBot) -> None:
    """QWizard deletes parts of itself at a change of style; that crashed the application."""
    window.actions_["train_voice"].trigger()
    wizard = window.findChild(VoiceWizard)
    qtbot.waitUntil(wizard.goal_page.isVisible)
    for theme in ("theme_dark", "theme_light", "theme_system"):
        window.actions_[theme].trigger()
    qtbot.waitUntil(wizard.goal_page.isVisible)
    wizard.reject()
    qtbot.waitUntil(lambda: window.findChild(VoiceWizard) is None)
