"""The wizard's frame: opening it, its pages' order, closing it."""

from pytestqt.qtbot import QtBot

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.voices.voice_wizard import VoiceWizard


def test_the_menu_opens_the_wizard_once_and_the_window_stays_usable(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_["train_voice"].trigger()
    wizard = window.findChild(VoiceWizard)
    qtbot.waitUntil(wizard.isVisible)
    assert not wizard.isModal()
    window.actions_["train_voice"].trigger()
    assert window.findChildren(VoiceWizard) == [wizard]
    wizard.reject()
    qtbot.waitUntil(lambda: window.findChild(VoiceWizard) is None)
