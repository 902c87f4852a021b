"""Enhance and Convert Emotion from the menu and the keyboard; Escape gives up what runs."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import activate, child, labels, open_file, press

from voicestudio.gui.model.actions import COMMANDS
from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000
EFFECTS = Path(__file__).parents[2] / "inference" / "effect_package"


@pytest.fixture(autouse=True)
def test_effects(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slow and simple effects, brought in as another package would bring them."""
    monkeypatch.setattr(sys, "path", [str(EFFECTS), *sys.path])


@pytest.fixture
def opened(window: MainWindow, short_file: Path, qtbot: QtBot) -> MainWindow:
    open_file(window, short_file, qtbot)
    return window


@pytest.mark.parametrize(
    ("command", "effect", "keys", "field"),
    [
        ("enhance", "enhance", "Ctrl+Shift+H", "parameter_size"),
        ("emotion", "emotion", "Ctrl+Shift+M", "parameter_emotion"),
    ],
)
def test_both_open_their_panel_and_enter_starts(
    opened: MainWindow, qtbot: QtBot, command: str, effect: str, keys: str, field: str
) -> None:
    window = opened
    other = "emotion" if effect == "enhance" else "enhance"
    window.resize(911, 512)
    window.effect_panel.choose_effect(other)
    scroll = child(window, "effectPanelScroll")
    qtbot.waitUntil(lambda: scroll.maximum() > 0)
    scroll.setValue(scroll.maximum())
    child(window, "effectDock", QDockWidget).hide()
    text = window.actions_[command].text()
    assert text.endswith("…")
    press(qtbot, window, keys)
    assert child(window, "effectDock").isVisible()
    assert window.effect_panel.effect_name == effect
    qtbot.waitUntil(lambda: child(window, field).hasFocus())
    assert not window.effects.busy, "what ends in … only opens something"
    with qtbot.waitSignal(window.effect_panel.run_requested) as run:
        qtbot.keyClick(child(window, field), Qt.Key.Key_Return)
    assert run.args[0] == effect
    assert child(window, "effectTimeLeft").hasFocus()
    window.effects.cancel()
    qtbot.waitUntil(lambda: not window.effects.busy, timeout=TIMEOUT_MS)
    assert child(window, field).hasFocus()
    assert scroll.value() == 0, "the effect and its model stay in sight"


def test_what_runs_at_once_has_no_dots_and_what_asks_has(opened: MainWindow) -> None:
    labels_of = {command.id: command.label for command in COMMANDS if command.menu == "Effect"}
    opening = {"compare", "enhance", "emotion", "gain", "normalise", "loudness"}
    for name, label in labels_of.items():
        assert label.endswith("…") == (name in opening), label


def test_enhancing_in_one_step(opened: MainWindow, qtbot: QtBot) -> None:
    opened.effect_panel.choose_effect("emotion")
    opened.session.select(100, RATE)
    with qtbot.waitSignal(opened.effect_panel.run_requested) as run:
        press(qtbot, opened, "Ctrl+H")
    assert run.args[0] == "enhance"
    opened.effects.cancel()
    qtbot.waitUntil(lambda: not opened.effects.busy, timeout=TIMEOUT_MS)


def test_enter_on_the_strength_starts_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(child(opened, "strengthSlider"), Qt.Key.Key_Return)
    assert not opened.effects.busy


PLACES = (
    *("waveform_view", "spectrogram_view", "overview", "effectChoice", "parameter_size"),
    *("enhanceButton", "strengthSlider", "positionField", "speedChoice", "volumeSlider"),
    *("history", "playButton", "effectCancel"),
)


@pytest.mark.parametrize("place", PLACES)
def test_escape_gives_up_the_effect_wherever_the_focus_is(
    opened: MainWindow, qtbot: QtBot, place: str
) -> None:
    opened.effects.run("test-slow", {"seconds": 30.0}, "cpu")
    activate(opened, qtbot)
    widget = child(opened, place, QWidget)
    widget.setFocus()
    opened.session.select(10, 1000)
    before = labels(opened)
    with qtbot.waitSignal(opened.effects.cancelled, timeout=TIMEOUT_MS):
        qtbot.keyClick(widget, Qt.Key.Key_Escape)
    assert labels(opened) == before
    assert opened.session.has_selection, "the effect had the first claim"


def test_escape_first_puts_back_what_is_typed(opened: MainWindow, qtbot: QtBot) -> None:
    opened.effects.run("test-slow", {"seconds": 30.0}, "cpu")
    activate(opened, qtbot)
    field = child(opened, "positionField", QLineEdit)
    field.setFocus()
    shown = field.text()
    field.selectAll()
    qtbot.keyClicks(field, "0:01")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == shown
    assert opened.effects.busy
    with qtbot.waitSignal(opened.effects.cancelled, timeout=TIMEOUT_MS):
        qtbot.keyClick(opened.tracks.waveform, Qt.Key.Key_Escape)


def test_escape_gives_up_measuring(opened: MainWindow, qtbot: QtBot) -> None:
    opened.processing.normalise(-3.0)
    assert opened.actions_["cancel"].isEnabled()
    with qtbot.waitSignal(opened.processing.measured, timeout=TIMEOUT_MS):
        press(qtbot, opened, "Esc")
    assert not opened.actions_["cancel"].isEnabled()


def test_escape_clears_the_selection_when_nothing_runs(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select(100, 1000)
    press(qtbot, opened, "Esc")
    assert opened.session.selection == (100, 100)
