"""Effects that are streams in the window: menu, panel, preset, apply, undo, and own presets.

Modules: gui.effects.chain_feature, gui.effects.chain_menu, gui.effects.effect_menu,
gui.effects.effect_presets, gui.effects.effect_section, gui.effects.effect_sections,
gui.effects.gain_readout, gui.effects.preset_row, gui.model.preset_model, gui.widgets.name_dialog.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import child, click, labels, open_file, samples

from voicestudio.effects.registry import BUILT_IN
from voicestudio.gui.shell.main_window import MainWindow

RATE = 22_050
SEQUENTIAL = [spec for spec in BUILT_IN if spec.group]


@pytest.fixture
def opened(
    window: MainWindow, tmp_path: Path, speech_like: Callable[..., np.ndarray], qtbot: QtBot
) -> MainWindow:
    """A voice at a rate that no network has, with some noise, opened in a window."""
    path = tmp_path / "voice.wav"
    voice = speech_like(2.0, RATE, 2) + 0.01 * np.random.default_rng(1).standard_normal((44_100, 2))
    soundfile.write(path, voice, RATE, subtype="FLOAT")
    open_file(window, path, qtbot)
    return window


def choose_preset(window: MainWindow, name: str) -> None:
    choice = child(window, "presetChoice", QComboBox)
    choice.setCurrentText(name)
    choice.activated.emit(choice.currentIndex())


def test_each_is_found_in_the_menu_set_done_and_undone(opened: MainWindow, qtbot: QtBot) -> None:
    window = opened
    window.session.select(RATE // 2, 3 * RATE // 2)
    before = samples(window)
    for spec in SEQUENTIAL:
        menu = child(window, f"effects{spec.group.split()[0]}Menu", QMenu)
        (action,) = [a for a in menu.actions() if a.data() == spec.name]
        action.trigger()
        panel = window.effect_panel
        assert panel.effect_name == spec.name
        assert child(window, "enhanceButton", QPushButton).text() == "Apply to Selection"
        assert not panel.devices.isVisible()
        choose_preset(window, spec.presets[-1].name)
        for name, value in spec.presets[-1].values.items():
            assert panel.form.values()[name] == pytest.approx(value, abs=1e-4), spec.name
        with qtbot.waitSignal(window.effects.applied, timeout=TIMEOUT_MS):
            panel.request()
        assert labels(window)[-1] == spec.label
        after = samples(window)
        inside = slice(RATE // 2, 3 * RATE // 2)
        np.testing.assert_array_equal(after[: RATE // 2], before[: RATE // 2])
        np.testing.assert_array_equal(after[3 * RATE // 2 :], before[3 * RATE // 2 :])
        assert np.isfinite(after).all()
        changes = not np.array_equal(after[inside], before[inside])
        assert changes or spec.group == "Clicks and Mouth Noise", spec.name
        window.session.undo()
        np.testing.assert_array_equal(samples(window), before)


def test_an_effect_shows_how_far_it_turned_down(opened: MainWindow, qtbot: QtBot) -> None:
    panel, line = opened.effect_panel, child(opened, "gainChange", QLabel)
    panel.open("compressor")
    panel.form.set_values({"threshold": -40, "make_up": 6})
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        panel.request()
    qtbot.waitUntil(lambda: line.text().startswith("Turned down by up to"), timeout=TIMEOUT_MS)
    told = line.text()
    panel.strength.slider.setValue(50)
    assert line.text() == told, "it is told of the effect, not of its mix"
    opened.session.undo()
    assert line.isHidden()
    panel.open("high-pass")
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        panel.request()
    assert line.isHidden(), "a filter turns nothing down"


def test_own_presets_are_kept_renamed_and_deleted(
    opened: MainWindow, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    panel = opened.effect_panel
    panel.open("compressor")
    panel.form.set_values({"threshold": -33})
    choice = child(opened, "presetChoice", QComboBox)
    assert choice.currentIndex() == -1, "it is none of the presets any more"
    panel.presets.save_wanted.emit()
    name = "<b>Ada</b> & [*]"
    child(opened, "nameField", QLineEdit).setText(name)
    with qtbot.waitSignal(opened.presets.changed):
        click(qtbot, opened, "nameSave")
    assert choice.currentText() == name
    choose_preset(opened, "Default settings")
    assert panel.form.values()["threshold"] == -20
    choose_preset(opened, name)
    assert panel.form.values()["threshold"] == -33

    other = new_window()
    qtbot.waitUntil(lambda: bool(other.presets.presets.of("compressor")))
    other.effect_panel.open("compressor")
    choose_preset(other, name)
    assert other.effect_panel.form.values()["threshold"] == -33

    panel.presets.rename_wanted.emit(name)
    child(opened, "nameField", QLineEdit).setText("Ada")
    with qtbot.waitSignal(opened.presets.changed):
        click(qtbot, opened, "nameSave")
    assert choice.currentText() == "Ada"
    with qtbot.waitSignal(opened.presets.changed):
        panel.presets.delete_wanted.emit("Ada")
    assert choice.findText("Ada") == -1
    assert not opened.presets.presets.effects
