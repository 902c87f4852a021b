"""Measuring and normalising loudness in the window: aside, undoable, and told plainly.

Modules: gui.editing.loudness_controller, gui.editing.loudness_dialog, gui.editing.loudness_panel,
gui.editing.target_choice.
"""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QDialog, QDockWidget, QDoubleSpinBox, QLabel
from pytestqt.qtbot import QtBot
from sounds import RATE, tone
from timeouts import TIMEOUT_MS
from window_driver import child, click, open_file, press

from voicestudio.audio.loudness import measure_loudness
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.loudness_edits import LoudnessWish
from voicestudio.document.timeline.takes import Take, has_takes
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.shell.main_window import MainWindow


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A recording of two loudnesses: four seconds of -26, four of -32 LUFS with high peaks."""
    sound = np.concatenate([0.1 * tone(997, 4, 2), 0.05 * tone(997, 4, 2)])
    sound[5 * RATE :: RATE // 2] = 0.5
    soundfile.write(tmp_path / "tone.wav", sound, RATE, "FLOAT")
    open_file(window, tmp_path / "tone.wav", qtbot)
    return window


def samples(window: MainWindow) -> np.ndarray:
    timeline = window.session.timeline
    assert timeline is not None
    return timeline.read(0, timeline.frames)


def enhance(window: MainWindow) -> None:
    """Replace a second by the result of an effect that changes nothing."""
    timeline = window.session.timeline
    sound = timeline.slice(5 * RATE, 6 * RATE)
    take = Take(sound, sound, 1.0, 480, "Enhance")
    changed = timeline.replace(5 * RATE, 6 * RATE, Timeline.from_medium(take))
    window.session.apply(Edit("Enhance", changed))


def shown(window: MainWindow, name: str) -> str:
    label = child(window, f"loudness_{name}", QLabel)
    assert label.accessibleName().endswith(f": {label.text()}")
    return label.text()


def measure(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.loudness.ended, timeout=TIMEOUT_MS):
        press(qtbot, window, "Ctrl+Alt+L")


def test_the_panel_comes_to_the_front_with_what_was_measured(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.session.select(0, 4 * RATE)
    measure(opened, qtbot)
    assert child(opened, "loudnessDock", QDockWidget).isVisible()
    assert shown(opened, "integrated") == "−26.0 LUFS"
    assert shown(opened, "difference") == "−10.0 LU"
    assert shown(opened, "true_peak") == "−26.0 dBTP"
    assert shown(opened, "max_short_term") == "−26.0 LUFS"
    assert "0:00.000 – 0:04.000" in child(opened, "loudnessHint", QLabel).text()
    opened.session.select(0, 0)
    measure(opened, qtbot)
    assert child(opened, "loudnessHint", QLabel).text() == "Everything"
    assert shown(opened, "range") != "0.0 LU"


def test_another_target_is_kept_and_changes_the_difference(
    opened: MainWindow, qtbot: QtBot
) -> None:
    measure(opened, qtbot)
    before = shown(opened, "integrated"), shown(opened, "difference")
    targets = opened.loudness.panel.target
    targets.list.setCurrentIndex(3)
    targets.list.activated.emit(3)
    assert targets.lufs == -23.0
    assert shown(opened, "integrated") == before[0]
    assert shown(opened, "difference") != before[1]
    targets.number.setValue(-18.5)
    assert targets.list.currentText() == "Custom target"
    assert opened.settings.loudness_target == -185


def test_what_is_shown_is_called_old_after_an_edit_and_goes_with_the_recording(
    opened: MainWindow, qtbot: QtBot
) -> None:
    measure(opened, qtbot)
    opened.processing.gain(3.0)
    assert "edited since" in child(opened, "loudnessHint", QLabel).text()
    opened.session.set_document(None)
    assert shown(opened, "integrated") == "–"
    assert not child(opened, "loudnessMeasure").isEnabled()


def test_a_selection_is_normalised_with_its_peaks_limited_and_undone(
    opened: MainWindow, qtbot: QtBot
) -> None:
    enhance(opened)
    before = samples(opened)
    opened.session.select(4 * RATE, 8 * RATE)
    press(qtbot, opened, "Ctrl+Alt+N")
    assert "strength" in child(opened, "loudnessEnding", QLabel).text()
    child(opened, "loudnessTargetNumber", QDoubleSpinBox).setValue(-17.0)
    child(opened, "loudnessCeiling", QDoubleSpinBox).setValue(-2.0)
    dialog = child(opened, "loudnessDialog", QDialog)
    with qtbot.waitSignal(opened.loudness.ended, timeout=TIMEOUT_MS):
        click(qtbot, dialog, "loudnessApply")
    timeline = opened.session.timeline
    assert timeline is not None
    found = measure_loudness(timeline, 4 * RATE, 8 * RATE)
    assert found.integrated == pytest.approx(-17.0, abs=0.1)
    assert found.true_peak <= -2.0
    assert np.array_equal(samples(opened)[: 4 * RATE], before[: 4 * RATE])
    assert "peaks were limited" in opened.messages.text
    assert "strength" in opened.messages.text
    assert shown(opened, "integrated") == "−17.0 LUFS"
    assert "0:04.000 – 0:08.000" in child(opened, "loudnessHint", QLabel).text()
    assert opened.session.selection == (4 * RATE, 8 * RATE)
    assert opened.actions_["repeat"].text().endswith("Loudness −17.0 LUFS")
    press(qtbot, opened, "Ctrl+Z")
    assert np.array_equal(samples(opened), before)
    assert (opened.settings.loudness_target, opened.settings.loudness_ceiling) == (-170, -20)


def test_without_a_selection_everything_gets_a_mere_gain_where_that_is_enough(
    opened: MainWindow, qtbot: QtBot
) -> None:
    enhance(opened)
    before = samples(opened)
    with qtbot.waitSignal(opened.loudness.ended, timeout=TIMEOUT_MS):
        opened.loudness.normalise(LoudnessWish(-30.0, -1.0))
    after = samples(opened)
    gain = after[1000, 0] / before[1000, 0]
    assert np.allclose(after, before * gain, atol=1e-6)
    assert "limited" not in opened.messages.text
    assert "strength" not in opened.messages.text
    assert has_takes(opened.session.timeline)
    assert shown(opened, "integrated") == "−30.0 LUFS"


def test_what_cannot_be_reached_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    sound = np.zeros((5 * RATE, 1), np.float32)
    sound[:: RATE // 4] = 0.5
    soundfile.write(tmp_path / "clicks.wav", sound, RATE)
    open_file(window, tmp_path / "clicks.wav", qtbot)
    with qtbot.waitSignal(window.loudness.ended, timeout=TIMEOUT_MS):
        window.loudness.normalise(LoudnessWish(-9.0, -1.0))
    assert window.messages.kind == "warning"
    assert "more limiting than sounds good" in window.messages.text


def test_silence_and_edits_meanwhile_are_told_and_change_nothing(
    window: MainWindow, opened: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.loudness.ended, timeout=TIMEOUT_MS):
        opened.loudness.normalise(LoudnessWish(-16.0, -1.0))
        opened.processing.reverse()
    assert opened.messages.kind == "warning"
    opened.session.select(0, opened.session.frames)
    opened.editing.silence()
    silent = samples(opened)
    with qtbot.waitSignal(opened.loudness.ended, timeout=TIMEOUT_MS):
        opened.loudness.normalise(LoudnessWish(-16.0, -1.0))
    assert "too little sound" in opened.messages.text
    assert np.array_equal(samples(opened), silent)


def test_it_can_be_cancelled_while_it_reads(opened: MainWindow, qtbot: QtBot) -> None:
    before = samples(opened)
    with qtbot.waitSignal(opened.loudness.ended, timeout=TIMEOUT_MS):
        opened.loudness.normalise(LoudnessWish(-14.0, -1.0))
        opened.loudness.cancel()
    assert np.array_equal(samples(opened), before)
    assert not opened.loudness.busy
