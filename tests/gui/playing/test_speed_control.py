"""The speed of playing: chosen in a list or by key, the same everywhere, normal at each start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from voicestudio.gui.playing.speed_control import SPEEDS
from voicestudio.gui.shell.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def test_commands_and_the_list_agree(window: MainWindow) -> None:
    choice, player = window.transport.speed, window.player
    seen = []
    for name in ("faster", "faster", "slower", "normal_speed", "slower"):
        window.actions_[name].trigger()
        assert choice.currentText() == f"{player.speed:g}×"
        seen.append(player.speed)
    assert seen == [1.25, 1.5, 1.25, 1.0, 0.75]


def test_the_steps_end_where_the_player_does(window: MainWindow) -> None:
    for name, last in (("faster", SPEEDS[-1]), ("slower", SPEEDS[0])):
        for _step in SPEEDS:
            window.actions_[name].trigger()
        assert window.player.speed == last


def test_choosing_in_the_list_is_heard(window: MainWindow) -> None:
    choice = window.transport.speed
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert window.player.speed == 1.25


def test_every_start_is_at_normal_speed(window: MainWindow, qtbot: QtBot) -> None:
    window.playback.set_speed(2.0)
    window.close()
    later = MainWindow()
    qtbot.addWidget(later)
    assert (later.player.speed, later.transport.speed.currentText()) == (1.0, "1×")
