"""The inference process is started when an effect is likely to be used, and not before."""

import logging
import multiprocessing
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import activate, child, open_file, press

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.inference.engine import WARM

LONGER_THAN_PASSING_MS = 400


@pytest.fixture
def loaded(caplog: pytest.LogCaptureFixture) -> Callable[[], bool]:
    """Whether the engine has said that a network is loaded."""
    caplog.set_level(logging.INFO, "voicestudio.inference.engine")
    return lambda: WARM in caplog.messages


def computing() -> bool:
    """Whether there is an inference process."""
    return any(one.name == "voicestudio-inference" for one in multiprocessing.active_children())


def point_at(window: MainWindow, name: str) -> None:
    """Move the pointer there."""
    widget = child(window, name)
    QTest.mouseMove(window.windowHandle(), widget.mapTo(window, widget.rect().center()))


def rest_in_panel(window: MainWindow, _qtbot: QtBot) -> None:
    point_at(window, "effectRange")


def focus_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    activate(window, qtbot)
    child(window, "effectChoice").setFocus()


def open_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["emotion"].trigger()


def open_the_menu(window: MainWindow, _qtbot: QtBot) -> None:
    menu = window.menus.menu("Effect")
    menu.popup(QPoint(0, 0))
    menu.close()


@pytest.mark.parametrize("come", [rest_in_panel, focus_the_panel, open_the_panel, open_the_menu])
def test_coming_to_the_effects_loads_the_network(
    window: MainWindow,
    qtbot: QtBot,
    short_file: Path,
    loaded: Callable[[], bool],
    come: Callable[[MainWindow, QtBot], None],
) -> None:
    come(window, qtbot)  # nothing is open: this is no sign
    point_at(window, "volume")
    open_file(window, short_file, qtbot)
    press(qtbot, window, "Ctrl+A")
    press(qtbot, window, "Del")
    press(qtbot, window, "Ctrl+Z")
    assert not computing()
    come(window, qtbot)
    qtbot.waitUntil(loaded, timeout=TIMEOUT_MS)


def test_a_passing_pointer_and_an_effect_without_network_load_nothing(
    window: MainWindow, qtbot: QtBot, short_file: Path, loaded: Callable[[], bool]
) -> None:
    open_file(window, short_file, qtbot)
    point_at(window, "effectRange")
    point_at(window, "volume")
    later = QTimer(window, singleShot=True)
    later.start(LONGER_THAN_PASSING_MS)
    qtbot.waitUntil(lambda: not later.isActive())
    assert not computing()
    window.effect_panel.open("compressor")
    window.effect_panel.request()
    qtbot.waitUntil(lambda: not window.effects.busy, timeout=TIMEOUT_MS)
    assert not loaded()
