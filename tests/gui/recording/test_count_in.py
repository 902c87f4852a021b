"""The count-in before a recording, in a real window with a real sound server.

Modules: gui.recording.count_in, gui.recording.count_in_choice.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot
from recording_driver import RATE, reached, silence, take
from sound_server import SoundServer
from sounds import noise
from window_driver import TIMEOUT_MS, child, click, labels, open_file, press, samples

from voicestudio.document.project.autosave import recovery_folder
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.main_window import MainWindow


@pytest.fixture
def window(new_window: Callable[[], MainWindow], studio: SoundServer, qtbot: QtBot) -> MainWindow:
    window = new_window()
    qtbot.waitUntil(lambda: child(window, "inputDevice", QComboBox).count() > 1)
    silence(window)
    return window


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    path = tmp_path / "interview.wav"
    soundfile.write(path, noise(3 * RATE, level=0.4, seed=1), RATE, subtype="FLOAT")
    open_file(window, path, qtbot)
    return window


def count(window: MainWindow, seconds: int) -> None:
    """Choose a count-in of so many seconds."""
    choice = child(window, "recordCountIn", QComboBox)
    choice.setCurrentIndex(seconds)
    choice.activated.emit(seconds)


def shown_in(window: MainWindow, qtbot: QtBot) -> list[str]:
    """Record, and return what was counted until it is recorded."""
    seen: list[str] = []
    number = child(window, "recordCount", QLabel)
    window.recording.count_in.counted.connect(lambda _left: seen.append(number.text()))
    press(qtbot, window, "R")
    reached(window, qtbot, "counting")
    assert number.isVisible()
    assert window.recording.recorder.frames == 0
    reached(window, qtbot, "recording")
    assert not number.isVisible()
    return seen


def test_it_counts_down_and_then_records(window: MainWindow, qtbot: QtBot) -> None:
    count(window, 2)
    assert shown_in(window, qtbot) == ["2", "1"]
    take(window, qtbot, 0.3)
    assert labels(window) == ("New", "Record")
    later = Settings()
    assert (later.count_in, later.count_aloud) == (2, True)


def test_it_clicks_on_each_second_and_no_click_is_recorded(
    window: MainWindow, qtbot: QtBot
) -> None:
    count(window, 2)
    click_levels: list[float] = []
    window.recording.count_in.counted.connect(lambda _left: None)
    press(qtbot, window, "R")
    reached(window, qtbot, "counting")

    def clicked() -> bool:
        # The null sink's monitor is the input: what is played is heard in it.
        click_levels.append(window.recording.strip.meter.peak_db)
        return max(click_levels) > -20.0

    qtbot.waitUntil(clicked, timeout=TIMEOUT_MS)
    reached(window, qtbot, "recording")
    take(window, qtbot, 0.5)
    assert np.abs(samples(window)).max() < 1e-4


@pytest.mark.parametrize("key", ["Esc", "Space", "R"])
def test_a_key_cancels_it_and_nothing_has_changed(
    opened: MainWindow, key: str, qtbot: QtBot
) -> None:
    before = opened.session.timeline
    opened.session.select(RATE, 2 * RATE)
    count(opened, 5)
    press(qtbot, opened, "R")
    reached(opened, qtbot, "counting")
    assert not opened.actions_["delete"].isEnabled()
    press(qtbot, opened, key)
    reached(opened, qtbot, "armed")
    assert not opened.recording.busy
    assert not child(opened, "recordCount").isVisible()
    assert opened.session.timeline is before
    assert opened.session.selection == (RATE, 2 * RATE)
    assert labels(opened) == ("Open",)
    assert list(recovery_folder().glob("*.capture")) == []
    assert opened.actions_["delete"].isEnabled()
    assert opened.player.state != "playing"


def test_the_page_of_a_new_recording_counts_too(window: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, window, "welcomeRecord")
    child(window, "recordCountAloud", QCheckBox).setChecked(False)
    count(window, 3)
    click(qtbot, window, "recordGo")
    reached(window, qtbot, "counting")
    assert window.player.state != "playing"
    assert child(window, "recordPageCount", QLabel).text() == "3"
    assert child(window, "recordPageCount").isVisible()
    click(qtbot, window, "recordGo")
    assert not window.recording.busy
    assert child(window, "recordPageTitle", QLabel).text() == "Check the level, then record"
    assert not child(window, "recordPageCount").isVisible()


def test_closing_the_window_while_it_counts_leaves_nothing(
    opened: MainWindow, qtbot: QtBot
) -> None:
    count(opened, 5)
    press(qtbot, opened, "R")
    reached(opened, qtbot, "counting")
    opened.close()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=TIMEOUT_MS)
    assert list(recovery_folder().glob("*.capture")) == []
