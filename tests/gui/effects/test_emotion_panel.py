"""Emotion in the window: settings, the curve, what is told of the voice, results with undo.

Modules: gui.effects.curve_backdrop, gui.effects.curve_memory, gui.effects.emotion_controller.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from emotion_model import spoken
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_driver import TIMEOUT_MS, child, choose, labels, open_file, press, samples

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker
from voicestudio.document.timeline.takes import take_at
from voicestudio.effects.emotion_effect import CURVE_POINTS, PARAMETERS
from voicestudio.effects.parameters import summary
from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.effects.emotion_section import EmotionSection
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.curve_field import CurveField
from voicestudio.gui.widgets.theme import apply_theme, current_theme

RATE = 48_000
CURVE = [parameter for parameter in PARAMETERS if parameter.curve]


@pytest.fixture
def opened(emotion_weights: Path, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window with six seconds of a voice, two of them selected, and Emotion in sight."""
    path = tmp_path / "talk.wav"
    soundfile.write(path, spoken(6.0, RATE), RATE, "FLOAT")
    open_file(window, path, qtbot)
    window.session.select(2 * RATE, 4 * RATE)
    press(qtbot, window, "Ctrl+Shift+M")
    return window


@pytest.fixture
def curve(qtbot: QtBot) -> CurveField:
    apply_theme(QApplication.instance(), "light")
    field = CurveField(CURVE)
    field.resize(260, 84)
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    return field


def convert(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.effects.applied, timeout=TIMEOUT_MS):
        window.effect_panel.request()


def test_the_command_brings_the_emotions_into_sight(opened: MainWindow) -> None:
    panel = opened.effect_panel
    assert panel.effect_name == "emotion"
    assert child(panel, "parameter_emotion").hasFocus()
    assert panel.apply_button.text() == "Convert Selection"
    licence = child(panel, "emotionLicence")
    assert child(panel, "parameter_voices").currentText() == "Free for any use"
    assert not licence.isVisible()
    child(panel, "parameter_voices").setCurrentText("Non-commercial use")
    assert licence.isVisible()
    assert licence.text().startswith("Not for commercial use")
    assert licence.property("role") == "alert"  # not like a footnote
    assert licence.palette().windowText().color().name() == current_theme().warning.name()
    child(panel, "parameter_voices").setCurrentText("Free for any use")
    child(panel, "parameter_emotion").setCurrentText("Calm")
    assert "not taught “calm”" in licence.text()
    child(panel, "parameter_emotion").setCurrentText("Happy")
    assert not licence.isVisible()
    assert child(panel, "emotionPreview").isVisible()
    assert not child(panel, "emotionTiming").isVisible()
    child(panel, "parameter_lock_timing").click()
    assert child(panel, "emotionTiming").isVisible()
    panel.choose_effect("enhance")
    assert not child(panel, "emotionPreview").isVisible()
    assert not child(panel, "emotionTiming").isVisible()


def test_with_locked_timing_the_result_is_a_take(opened: MainWindow, qtbot: QtBot) -> None:
    before = samples(opened)
    child(opened, "parameter_intensity").setValue(0)
    with qtbot.waitSignal(opened.effects.failed, timeout=TIMEOUT_MS) as told:
        opened.effect_panel.request()
    assert "nothing is changed" in told.args[0]
    assert len(labels(opened)) == 1
    child(opened, "parameter_emotion").setCurrentText("Sad")
    child(opened, "parameter_intensity").setValue(60)
    convert(opened, qtbot)
    assert labels(opened)[-1] == "Convert to sad, 60 %"
    opened.session.undo()
    child(opened, "parameter_emotion").setCurrentText("Happy")
    child(opened, "parameter_intensity").setValue(100)
    convert(opened, qtbot)
    assert labels(opened)[-1] == "Convert to happy"
    after = samples(opened)
    assert np.array_equal(after[: 2 * RATE], before[: 2 * RATE])
    assert np.array_equal(after[4 * RATE :], before[4 * RATE :])
    assert not np.allclose(after[2 * RATE : 4 * RATE], before[2 * RATE : 4 * RATE], atol=1e-3)
    assert take_at(opened.session.timeline, 3 * RATE).applied_effect.effect == "emotion"
    assert not opened.effect_panel.strength.slider.isVisible()
    assert "change the settings and convert again" in child(opened, "strengthHint").text()
    assert "undo" not in child(opened, "strengthHint").text()
    assert "Emotion: Happy · Intensity: 100 %" in child(opened, "takeRecipe").text()


def test_free_timing_moves_what_follows_and_undo_and_projects_know_both(
    opened: MainWindow, new_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    session, before = opened.session, samples(opened)
    marks = session.document.history.markers.added(
        Marker(3 * RATE, 3 * RATE, "in"), Marker(5 * RATE, 5 * RATE, "behind")
    )
    session.apply(Edit("Markers", session.timeline, markers=marks))
    child(opened, "parameter_lock_timing").setChecked(False)
    convert(opened, qtbot)
    after = samples(opened)
    grown = len(after) - len(before)
    assert grown > RATE / 10
    assert session.selection == (2 * RATE, 4 * RATE + grown)
    assert np.array_equal(after[: 2 * RATE], before[: 2 * RATE])
    assert np.array_equal(after[4 * RATE + grown :], before[4 * RATE :])
    moved = {label.name: label.start for label in session.document.history.markers.labels}
    assert 3 * RATE < moved["in"] < 3 * RATE + grown
    assert moved["behind"] == 5 * RATE + grown
    assert "Undo and Redo" in child(opened, "messageText").text()
    session.undo()
    assert np.array_equal(samples(opened), before)
    assert session.document.history.markers == marks
    session.redo()
    assert np.array_equal(samples(opened), after)
    folder = tmp_path / "episode.vstudio"
    with qtbot.waitSignal(opened.files.journal.saved, timeout=TIMEOUT_MS):
        opened.actions_["save"].trigger()
        choose(opened, "saveDialog", folder)
    opened.close()
    again = new_window()
    open_file(again, folder, qtbot)
    assert np.array_equal(samples(again), after)
    again.session.undo()
    assert np.array_equal(samples(again), before)


def test_cancelling_changes_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    opened.effect_panel.request()
    with qtbot.waitSignal(opened.effects.cancelled, timeout=TIMEOUT_MS):
        opened.effects.cancel()
    assert len(labels(opened)) == 1


def test_frequencies_cannot_be_converted_apart(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.set_band(200, 2000)
    with qtbot.waitSignal(opened.effects.failed) as told:
        opened.effect_panel.request()
    assert "all frequencies" in told.args[0]


def test_without_a_recording_there_is_nothing_to_preview(
    window: MainWindow, sample_recording: Path, qtbot: QtBot
) -> None:
    window.effect_panel.choose_effect("emotion")
    assert not child(window, "emotionPreview").isEnabled()
    open_file(window, sample_recording, qtbot)
    assert child(window, "emotionPreview").isEnabled()


def test_a_preview_is_played_and_changes_nothing(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple] = []
    monkeypatch.setattr(opened.playback, "audition", lambda *given: heard.append(given))
    opened.session.select(0, 6 * RATE)
    button = child(opened, "emotionPreview")
    button.setFocus()
    button.click()
    assert "Getting the preview ready" in child(opened, "emotionPreviewing").text()
    button.click()  # one preview at a time
    assert button.hasFocus(), "or the panel scrolls to whatever has it then"
    qtbot.waitUntil(lambda: bool(heard), timeout=2 * TIMEOUT_MS)
    sound, start, stop = heard[0]
    assert (start, stop) == (0, 4 * RATE)
    assert not np.allclose(sound.read(0, stop), samples(opened)[:stop], atol=1e-3)
    assert len(labels(opened)) == len(heard) == 1
    # The recogniser's weights are not among those of the test.
    reading = child(opened, "emotionReading")
    qtbot.waitUntil(lambda: "is missing" in reading.text(), timeout=TIMEOUT_MS)
    assert "recogniser.safetensors" in reading.text()


def test_what_is_told_of_the_voice(qtbot: QtBot) -> None:
    section = EmotionSection()
    qtbot.addWidget(section)
    section.show()
    section.show_choice("happy", locked=True, free=False)
    section.show_mood({"neutral": 0.62, "sad": 0.21, "happy": 0.05})
    told = "Detected emotion: neutral 62\u00a0%, sad 21\u00a0% (a guess, often wrong)."
    assert section.sounds.text() == told
    assert not child(section, "emotionAlready").isVisible()
    section.show_choice("neutral", locked=True, free=False)
    assert child(section, "emotionAlready").text() == "It may already sound neutral."
    assert child(section, "emotionAlready").isVisible()
    section.show_choice("disgust", locked=True, free=False)
    section.show_mood({"disgust": 0.9})
    assert "Detected emotion: disgusted 90" in section.sounds.text()
    assert child(section, "emotionAlready").text() == "It may already sound disgusted."
    section.show_mood({})
    assert "There is no speech" in section.sounds.text()
    assert not child(section, "emotionAlready").isVisible()
    assert not child(section, "emotionNoisy").isVisible()
    section.show_noisy(True)
    with qtbot.waitSignal(section.enhance_wanted):
        section.enhance_button.click()


def test_the_warning_of_noise_is_as_wide_as_the_panel(qtbot: QtBot) -> None:
    section = EmotionSection()
    qtbot.addWidget(section)
    section.resize(280, 300)
    section.set_shown(True)
    section.show_noisy(True)
    qtbot.waitExposed(section)
    hint = child(section, "emotionNoisyHint")
    assert hint.width() == section.width()
    assert hint.geometry().bottom() < section.enhance_button.y()


def test_points_of_the_curve_are_dragged(curve: CurveField, qtbot: QtBot) -> None:
    place = curve.point(2).toPoint()
    with qtbot.waitSignal(curve.changed):
        qtbot.mouseClick(curve, Qt.MouseButton.LeftButton, pos=QPoint(place.x(), 76))
    assert curve.heights[2] == 0
    assert set(curve.heights[:2] + curve.heights[3:]) == {100}
    qtbot.mouseDClick(curve, Qt.MouseButton.LeftButton, pos=QPoint(place.x(), 76))
    assert set(curve.heights) == {100}


def test_the_curve_can_be_drawn_with_the_keyboard(curve: CurveField, qtbot: QtBot) -> None:
    curve.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Down):
        qtbot.keyClick(curve, key)
    assert curve.heights[1] == 70
    assert "17 % of the selection: 70 %" in curve.accessibleName()
    qtbot.keyClick(curve, Qt.Key.Key_End)
    assert curve.heights[1] == 0
    qtbot.keyClick(curve, Qt.Key.Key_Delete)
    assert curve.heights == (100,) * CURVE_POINTS


def test_behind_the_curve_is_the_sound_that_it_lies_over(
    emotion_weights: Path, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """Silence, then a voice: its half of the field is inked down to the height of the voice."""
    path = tmp_path / "talk.wav"
    voice = spoken(2.0, RATE)
    soundfile.write(path, np.concatenate([np.zeros_like(voice), voice]), RATE, "FLOAT")
    open_file(window, path, qtbot)
    press(qtbot, window, "Ctrl+Shift+M")

    def inked() -> tuple[int, int]:
        """Pixels of both halves that have the waveform's colour."""
        field = window.effect_panel.form.curve
        image = field.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        if image.isNull():  # not laid out yet
            return 0, 0
        pixels = np.asarray(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
        colour = current_theme().waveform
        wanted = np.array([colour.blue(), colour.green(), colour.red()])
        found = (pixels[:, :, :3] == wanted).all(axis=2)
        middle = image.width() // 2
        return int(found[:, :middle].sum()), int(found[:, middle:].sum())

    qtbot.waitUntil(lambda: (ink := inked())[1] > 5 * ink[0] > 0, timeout=TIMEOUT_MS)
    window.session.select(2 * RATE, 4 * RATE)
    qtbot.waitUntil(lambda: min(ink := inked()) > 0.5 * max(ink) > 0, timeout=TIMEOUT_MS)


def test_the_curve_belongs_to_the_settings(qtbot: QtBot) -> None:
    apply_theme(QApplication.instance(), "light")
    panel = EffectPanel(EditorSession())
    qtbot.addWidget(panel)
    panel.choose_effect("emotion")
    drawn = panel.findChild(CurveField)
    drawn.set_height(3, 40)
    assert panel.form.values()["curve3"] == 40
    assert summary(PARAMETERS, panel.form.values()).endswith("Intensity over time: drawn")
    panel.choose_effect("enhance")
    panel.choose_effect("emotion")
    assert panel.form.values()["curve3"] == 40
    child(panel, "flatButton").click()
    assert panel.form.values()["curve3"] == 100


def test_a_curve_stays_where_it_was_drawn(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    session, panel, flat = opened.session, opened.effect_panel, (100,) * CURVE_POINTS
    panel.form.curve.set_height(3, 20)
    drawn = panel.form.curve.heights
    session.select(3 * RATE, 5 * RATE)
    assert panel.form.curve.heights == flat
    assert panel.form.values()["curve3"] == 100
    session.select(2 * RATE, 4 * RATE)
    assert panel.form.curve.heights == drawn
    panel.choose_effect("enhance")
    panel.choose_effect("emotion")
    assert panel.form.curve.heights == drawn
    assert not any(name.startswith("curve") for name in panel.state()["parameters"]["emotion"])
    panel.choose_effect("enhance")
    session.select(3 * RATE, 5 * RATE)
    panel.choose_effect("emotion")
    assert panel.form.curve.heights == flat
    session.select(2 * RATE, 4 * RATE)
    other = tmp_path / "other.wav"
    soundfile.write(other, spoken(6.0, RATE), RATE, "FLOAT")
    open_file(opened, other, qtbot)
    session.select(2 * RATE, 4 * RATE)
    assert panel.form.curve.heights == flat


def test_repeating_elsewhere_leaves_the_curve_behind(opened: MainWindow, qtbot: QtBot) -> None:
    opened.effect_panel.form.curve.set_height(3, 20)
    convert(opened, qtbot)
    opened.session.select(4 * RATE, 6 * RATE)
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        opened.actions_["repeat"].trigger()
    first, second = (take_at(opened.session.timeline, s * RATE + 1) for s in (3, 5))
    assert dict(first.applied_effect.parameters)["curve3"] == 20
    assert dict(second.applied_effect.parameters)["curve3"] == 100


def test_converting_again_starts_from_the_unconverted_voice(
    opened: MainWindow, qtbot: QtBot
) -> None:
    before = samples(opened)
    choice = child(opened, "parameter_emotion")
    choice.setCurrentText("Happy")
    convert(opened, qtbot)
    direct = samples(opened)
    opened.session.undo()
    choice.setCurrentText("Sad")
    convert(opened, qtbot)
    choice.setCurrentText("Happy")
    convert(opened, qtbot)
    assert np.array_equal(samples(opened), direct)
    take = take_at(opened.session.timeline, 3 * RATE)
    assert np.array_equal(take.dry.read(0, take.frames), before[2 * RATE : 4 * RATE])
    assert "judge it by ear" in child(opened, "emotionReading").text()
    # And a part of it, which joins what stays beside it.
    opened.session.select(5 * RATE // 2, 7 * RATE // 2)
    choice.setCurrentText("Neutral")
    convert(opened, qtbot)
    take = take_at(opened.session.timeline, 3 * RATE)
    assert np.array_equal(take.dry.read(0, take.frames), before[5 * RATE // 2 : 7 * RATE // 2])
    now = samples(opened)
    assert np.array_equal(now[: 5 * RATE // 2], direct[: 5 * RATE // 2])
    assert np.array_equal(now[7 * RATE // 2 :], direct[7 * RATE // 2 :])
