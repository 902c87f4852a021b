"""The window as a podcaster uses it: real files, the real engine, real keys and buttons.

Modules: gui.editing.history_panel, gui.shell.menus, gui.shell.window_state,
gui.widgets.eliding, gui.widgets.progress_strip, gui.widgets.time_field, gui.widgets.value_field,
gui.widgets.work_progress.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from window_driver import TIMEOUT_MS, activate, child, click, decide, open_file, press, samples

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits
from voicestudio.document.timeline.takes import take_at
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.main_window import SAMPLE, MainWindow
from voicestudio.gui.widgets.icons import themed_icon
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.paths import model_dir, resource_path

RATE = 48_000
SECONDS = 4
EFFECTS = Path(__file__).parents[2] / "inference" / "effect_package"
Maker = Callable[..., np.ndarray]


@pytest.fixture
def test_effects(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slow and simple effects, brought in as another package would bring them."""
    monkeypatch.setattr(sys, "path", [str(EFFECTS), *sys.path])


@pytest.fixture
def recording(tmp_path: Path, speech_like: Maker, room_noise: Maker) -> Path:
    path = tmp_path / "interview.wav"
    samples = speech_like(SECONDS, channels=2) + room_noise(SECONDS, channels=2)
    soundfile.write(path, samples, RATE, subtype="FLOAT")
    return path


@pytest.fixture
def opened(window: MainWindow, recording: Path, qtbot: QtBot) -> MainWindow:
    open_file(window, recording, qtbot)
    return window


def enhance(window: MainWindow, qtbot: QtBot, name: str, **parameters: float) -> None:
    """Run an effect on the selection and wait for its result."""
    with qtbot.waitSignal(window.effects.applied, timeout=TIMEOUT_MS):
        window.effects.run(name, parameters, "cpu")


def lay_take(window: MainWindow, start: int, stop: int) -> None:
    """A take without an engine: half as loud as the sound it lies on."""
    timeline = window.session.timeline
    wet = ArrayMedium(timeline.read(start, stop - start) * np.float32(0.5), RATE)
    window.session.apply(edits.take_result(timeline, start, stop, wet, "Enhance speech"))


def dialog(window: MainWindow, kind: type[QDialog] = QDialog) -> QDialog:
    return next(found for found in window.findChildren(kind) if found.isVisible())


def test_select_enhance_compare_undo_redo_export(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    if not any(model_dir().glob("enhancer/*.safetensors")):
        pytest.skip("the enhancer has not been trained yet")
    window, before = opened, samples(opened)
    start, stop = RATE, 3 * RATE
    window.session.select(start, stop)
    button = child(window, "enhanceButton")
    assert button.text() == "Enhance Selection"
    with qtbot.waitSignal(window.effects.applied, timeout=TIMEOUT_MS):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not button.isVisible()
        assert child(window, "effectCancel").isVisible()
    after = samples(window)
    assert button.isVisible()
    assert window.session.selection == (start, stop)
    assert np.array_equal(after[:start], before[:start])
    assert np.array_equal(after[stop:], before[stop:])
    assert np.mean(np.abs(after - before)[start:stop]) > 0.001
    assert list(window.session.document.history.labels) == ["Open", "Enhance speech"]

    for key, monitor in (("2", "original"), ("3", "removed"), ("1", "result")):
        press(qtbot, window, key)
        assert window.session.monitor == monitor
        assert child(window, f"monitor_{monitor}").isChecked()

    press(qtbot, window, "Ctrl+Z")
    assert np.array_equal(samples(window), before)
    press(qtbot, window, "Ctrl+Shift+Z")
    assert np.array_equal(samples(window), after)

    target = tmp_path / "clean.wav"
    window.settings.export_settings = ExportSettings().to_json()  # not the first export
    press(qtbot, window, "Ctrl+Shift+E")
    export = dialog(window)
    export.formats.setCurrentText("WAV, 32 bit float")
    export.path.setText(str(target))
    with qtbot.waitSignal(window.files.exporter.exported, timeout=TIMEOUT_MS):
        click(qtbot, export, "exportButton")
    assert np.array_equal(soundfile.read(target, dtype="float32")[0], after)
    assert not window.session.document.modified
    assert window.messages.kind == "info"


def test_strength_is_changed_afterwards_in_one_undo_step(opened: MainWindow, qtbot: QtBot) -> None:
    window, before = opened, samples(opened)
    lay_take(window, RATE, 2 * RATE)
    window.session.select(RATE + 100, RATE + 100)
    slider = window.effect_panel.strength.slider
    assert slider.isEnabled()
    assert slider.value() == 100
    slider.setSliderDown(True)
    for percent in (80, 40, 0):
        slider.setValue(percent)
    assert len(window.session.document.history.labels) == 2, (
        "a drag is not over before it is let go"
    )
    slider.setSliderDown(False)
    assert list(window.session.document.history.labels)[-1] == "Strength 0%"
    assert len(window.session.document.history.labels) == 3
    assert np.array_equal(samples(window), before)
    press(qtbot, window, "Ctrl+Z")
    assert slider.value() == 100
    window.session.select(10, 10)
    assert not slider.isEnabled()


def test_keyboard_on_the_strength_slider_is_one_undo_step(opened: MainWindow, qtbot: QtBot) -> None:
    lay_take(opened, RATE, 2 * RATE)
    slider = opened.effect_panel.strength.slider
    slider.setFocus()
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    history = opened.session.document.history
    qtbot.waitUntil(lambda: len(history.labels) == 3)
    assert take_at(opened.session.timeline, RATE + 10).strength == 0.95


def test_cancelling_keeps_everything_as_it_was(
    test_effects: None, opened: MainWindow, qtbot: QtBot
) -> None:
    window, before = opened, samples(opened)
    window.effects.run("test-slow", {"seconds": 30.0}, "cpu")
    assert window.actions_["cancel"].isEnabled()
    assert not window.actions_["enhance_now"].isEnabled()
    with qtbot.waitSignal(window.effects.cancelled, timeout=TIMEOUT_MS):
        click(qtbot, window, "effectCancel")
    assert np.array_equal(samples(window), before)
    assert child(window, "enhanceButton").isVisible()


def test_panel_is_made_from_the_parameter_table(
    test_effects: None, opened: MainWindow, qtbot: QtBot
) -> None:
    window = opened
    child(window, "effectChoice").setCurrentText("Gain")
    field = child(window, "parameter_gain")
    assert (field.value(), field.minimum(), field.maximum()) == (2.0, 0.0, 10.0)
    field.setValue(0.25)
    before = samples(window)
    with qtbot.waitSignal(window.effects.applied, timeout=TIMEOUT_MS):
        click(qtbot, window, "enhanceButton")
    middle = slice(RATE, 2 * RATE)
    assert np.allclose(samples(window)[middle], 0.25 * before[middle], atol=1e-6)
    applied_effect = take_at(window.session.timeline, 3 * RATE // 2).applied_effect
    assert (applied_effect.effect, applied_effect.parameters) == ("test-gain", (("gain", 0.25),))
    press(qtbot, window, "Ctrl+Z")
    with qtbot.waitSignal(window.effects.applied, timeout=TIMEOUT_MS):
        press(qtbot, window, "Ctrl+R")
    assert np.allclose(samples(window)[middle], 0.25 * before[middle], atol=1e-6)


def test_effect_failure_is_told_and_changes_nothing(
    test_effects: None, opened: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.effects.failed, timeout=TIMEOUT_MS):
        opened.effects.run("test-missing-model", {}, "cpu")
    assert opened.messages.kind == "error"
    assert "enhancer.safetensors" in opened.messages.text
    assert not opened.session.document.modified
    click(qtbot, opened, "messageClose")
    assert not opened.messages.isVisible()


def test_trouble_that_has_passed_is_no_news(
    test_effects: None, opened: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.effects.failed, timeout=TIMEOUT_MS):
        opened.effects.run("test-missing-model", {}, "cpu")
    opened.effects.run("test-slow", {"seconds": 30.0}, "cpu")
    assert not opened.messages.isVisible()


@pytest.mark.parametrize("content", [None, b"", b"this is no sound at all"])
def test_bad_file_is_told_and_the_open_one_stays(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, content: bytes | None
) -> None:
    bad = tmp_path / "bad.wav"
    if content is not None:
        bad.write_bytes(content)
    document = opened.session.document
    with qtbot.waitSignal(opened.files.opener.failed, timeout=TIMEOUT_MS):
        opened.files.open_path(bad)
    assert opened.messages.isVisible()
    assert opened.messages.kind == "error"
    assert "bad.wav" in opened.messages.text
    assert opened.session.document is document


def test_editing_with_the_keyboard(opened: MainWindow, qtbot: QtBot) -> None:
    window, session, before = opened, opened.session, samples(opened)
    press(qtbot, window, "Ctrl+A")
    assert session.selection == (0, SECONDS * RATE)
    session.select(100, 200)
    press(qtbot, window, "Ctrl+X")
    assert session.frames == SECONDS * RATE - 100
    press(qtbot, window, "Ctrl+V")
    assert np.array_equal(samples(window), before)
    session.select(100, 200)
    press(qtbot, window, "Ctrl+L")
    assert not samples(window)[100:200].any()
    press(qtbot, window, "Ctrl+T")
    assert session.frames == 100
    press(qtbot, window, "Ctrl+Z")
    session.select(0, 50)
    window.actions_["fade_in"].trigger()
    assert samples(window)[0, 0] == 0.0
    window.session.go_to(0)
    session.select(0, 0)
    window.actions_["gain"].trigger()
    gain = dialog(window)
    gain.number.setValue(-20.0)
    click(qtbot, gain, "gainApply")
    assert np.allclose(samples(window), before / 10, atol=1e-6)


def assert_own_mnemonics(actions: Iterable[QAction]) -> None:
    menu = [action for action in actions if not action.isSeparator()]
    keys = [QKeySequence.mnemonic(action.text()).toString() for action in menu]
    assert [key for key, times in Counter(filter(None, keys)).items() if times > 1] == []
    for inner in filter(None, (action.menu() for action in menu)):
        assert_own_mnemonics(inner.actions())


def test_no_two_entries_of_a_menu_have_the_same_mnemonic(opened: MainWindow) -> None:
    assert all("&" in action.text() for action in opened.menuBar().actions())
    assert_own_mnemonics(opened.menuBar().actions())


def test_tab_takes_over_the_time_that_was_typed(opened: MainWindow, qtbot: QtBot) -> None:
    activate(opened, qtbot)
    start, stop = (child(opened, f"selection{end}") for end in ("Start", "End"))
    start.setFocus()
    start.selectAll()
    qtbot.keyClicks(start, "0:01")
    qtbot.keyClick(start, Qt.Key.Key_Tab)
    assert stop.hasFocus()
    qtbot.keyClicks(stop, "0:02")
    qtbot.keyClick(stop, Qt.Key.Key_Backtab)
    assert opened.session.selection == (RATE, 2 * RATE)
    qtbot.keyClicks(start, "soon")
    qtbot.keyClick(start, Qt.Key.Key_Tab)
    assert opened.session.selection == (RATE, 2 * RATE)


def test_history_goes_where_it_is_clicked(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select(0, RATE)
    press(qtbot, opened, "Del")
    press(qtbot, opened, "Ctrl+A")
    press(qtbot, opened, "Ctrl+L")
    panel = child(opened, "history")
    first = panel.visualRect(panel.model().index(0, 0)).center()
    qtbot.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert opened.session.document.history.index == 0
    assert opened.session.frames == SECONDS * RATE


def test_commands_of_the_transport_have_icons_of_their_own(opened: MainWindow) -> None:
    names = ("to_start", "play", "pause", "loop", "live", "record")
    icons = [child(opened, f"{name}Button").icon() for name in names] + [themed_icon("enhance")]
    images = [icon.pixmap(64, 64).toImage() for icon in icons]
    assert all(one != two for n, one in enumerate(images) for two in images[:n])


def test_the_position_stays_large(opened: MainWindow, qtbot: QtBot) -> None:
    position, start = child(opened, "positionField"), child(opened, "selectionStart")
    assert position.font().pointSizeF() > start.font().pointSizeF()
    position.setFocus()
    position.selectAll()
    qtbot.keyClicks(position, "12x")
    qtbot.keyClick(position, Qt.Key.Key_Escape)
    assert position.font().pointSizeF() > start.font().pointSizeF()


def test_times_can_be_typed(opened: MainWindow, qtbot: QtBot) -> None:
    def type_into(name: str, text: str) -> None:
        field = child(opened, name)
        activate(opened, qtbot)
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    type_into("selectionStart", "1.5")
    type_into("selectionEnd", "0:02.25")
    assert opened.session.selection == (72_000, 108_000)
    assert child(opened, "selectionLength").text() == "0:00.750"
    type_into("selectionLength", "250 ms")
    assert opened.session.selection == (72_000, 84_000)
    type_into("positionField", "nonsense")
    assert child(opened, "positionField").property("valid") is False
    assert opened.session.selection == (72_000, 84_000)
    qtbot.keyClick(child(opened, "positionField"), Qt.Key.Key_Escape)
    type_into("positionField", "3")
    assert opened.session.selection == (144_000, 144_000)


def test_zoom_commands(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    session.select(RATE, 2 * RATE)
    press(qtbot, opened, "Ctrl+E")
    assert session.view == (RATE, 2 * RATE)
    press(qtbot, opened, "Ctrl+-")
    assert session.view[1] - session.view[0] == 2 * RATE
    press(qtbot, opened, "Ctrl+F")
    assert session.view == (0, SECONDS * RATE)
    click(qtbot, opened, "zoom_inButton")
    assert session.view[1] - session.view[0] == SECONDS * RATE / 2


def test_no_audio_device_is_a_state(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("player", "devices"):
        monkeypatch.setattr(f"voicestudio.playback.{module}.output_devices", list, raising=True)
    monkeypatch.setattr("voicestudio.gui.playing.output_devices.output_devices", list)
    with qtbot.waitSignal(opened.playback.failed, timeout=TIMEOUT_MS):
        press(qtbot, opened, "Space")
    assert opened.messages.kind == "warning"
    assert "No audio output" in opened.messages.text
    qtbot.waitUntil(child(opened, "noAudioDevice").isVisible)
    assert not opened.playback.playing
    assert opened.session.playhead is None
    opened.session.select(0, 100)
    press(qtbot, opened, "Del")
    assert opened.session.frames == SECONDS * RATE - 100


def test_meter_holds_peaks_and_remembers_clipping(window: MainWindow, qtbot: QtBot) -> None:
    meter = window.transport.meter
    meter.set_levels((0.5, 1.0), (0.1, 0.2))
    assert meter.clipped
    assert meter.peak_db == 0.0
    qtbot.wait(60)
    meter.set_levels((0.0, 0.0), (0.0, 0.0))
    assert -20.0 < meter.peak_db < 0.0, "it falls smoothly"
    assert meter.clipped
    qtbot.mouseClick(meter, Qt.MouseButton.LeftButton)
    assert not meter.clipped
    assert meter.at_rest


def test_export_never_overwrites_unasked(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, recording: Path
) -> None:
    target = tmp_path / "there.flac"
    target.write_text("precious")
    opened.settings.export_settings = ExportSettings().to_json()  # not the first export
    opened.session.select(RATE, 2 * RATE)
    press(qtbot, opened, "Ctrl+Shift+E")
    export = dialog(opened)
    export.path.setText(str(recording))
    assert not export.export_button.isEnabled(), "the recording itself is out of bounds"
    export.formats.setCurrentText("FLAC, lossless")
    export.path.setText(str(target))
    assert not export.export_button.isEnabled()
    export.replace.setChecked(True)
    export.only_selection.setChecked(True)
    with qtbot.waitSignal(opened.files.exporter.exported, timeout=TIMEOUT_MS):
        click(qtbot, export, "exportButton")
    assert soundfile.info(target).frames == RATE


def test_an_export_is_never_proposed_inside_the_program_or_where_nothing_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, recording: Path
) -> None:
    def proposed() -> Path:
        window.files.exporter.ask()
        export = window.findChildren(QDialog, "exportDialog")[-1]
        export.reject()
        return Path(export.path.text()).parent

    open_file(window, resource_path(SAMPLE), qtbot)
    assert not proposed().is_relative_to(resource_path(""))
    assert proposed().is_dir()
    open_file(window, recording, qtbot)
    assert proposed() == recording.parent
    window.settings.export_folder = str(tmp_path)
    assert proposed() == tmp_path
    window.settings.export_folder = str(tmp_path / "a stick that was pulled out")
    assert proposed() == recording.parent


def test_closing_with_edits_asks_first(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select(0, RATE)
    press(qtbot, opened, "Del")
    opened.close()
    assert opened.isVisible()
    box = dialog(opened, QMessageBox)
    buttons = {button.text(): button for button in box.buttons()}
    assert set(buttons) == {"Save…", "Discard Edits", "Cancel"}
    buttons["Cancel"].click()
    qtbot.wait(10)
    assert opened.isVisible()
    opened.close()
    discard = next(b for b in dialog(opened, QMessageBox).buttons() if "Discard" in b.text())
    discard.click()
    assert not opened.isVisible()


def test_leaving_while_an_effect_runs_asks_once(
    test_effects: None, opened: MainWindow, qtbot: QtBot, recording: Path
) -> None:
    opened.effects.run("test-slow", {"seconds": 30.0}, "cpu")
    for leave in (opened.close, opened.actions_["close"].trigger):
        leave()
        assert "still running" in dialog(opened, QMessageBox).text()
        decide(opened, "Keep Running")
        qtbot.wait(10)
        assert opened.isVisible()
        assert opened.effects.busy
    opened.files.open_path(recording)
    with qtbot.waitSignal(opened.effects.cancelled, timeout=TIMEOUT_MS):
        decide(opened, "Stop It")

    opened.effects.run("test-slow", {"seconds": 30.0}, "cpu")
    opened.session.select(0, RATE)
    press(qtbot, opened, "Del")
    opened.close()
    assert "still running" in dialog(opened, QMessageBox).informativeText()
    decide(opened, "Discard Edits")
    assert not opened.isVisible()


def test_a_result_that_comes_while_asked_is_not_lost(
    test_effects: None, opened: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        opened.effects.run("test-gain", {"gain": 0.5}, "cpu")
        opened.close()
    decide(opened, "Stop It")
    assert opened.isVisible()
    assert "Save your edits" in dialog(opened, QMessageBox).text()
    decide(opened, "Discard Edits")
    assert not opened.isVisible()


def test_exporting_a_part_does_not_count_as_saved(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    opened.settings.export_settings = ExportSettings().to_json()  # not the first export
    lay_take(opened, RATE, 2 * RATE)
    press(qtbot, opened, "Ctrl+Shift+E")
    export = opened.findChild(QDialog, "exportDialog")
    export.path.setText(str(tmp_path / "part.wav"))
    export.only_selection.setChecked(True)
    with qtbot.waitSignal(opened.files.exporter.exported, timeout=TIMEOUT_MS):
        click(qtbot, export, "exportButton")
    assert opened.session.document.modified
    opened.close()
    assert opened.isVisible()
    decide(opened, "Cancel")


def test_files_are_opened_by_dropping_and_remembered(
    window: MainWindow, qtbot: QtBot, recording: Path
) -> None:
    assert child(window, "welcome").isVisible()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(recording))])
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(200, 200), copy, data, left, no_key)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(200, 200), copy, data, left, no_key)
    with qtbot.waitSignal(window.files.opener.opened, timeout=TIMEOUT_MS):
        QApplication.sendEvent(window, drop)
    assert child(window, "track_view").isVisible()
    assert window.windowTitle() == "interview.wav[*] – VoiceStudio"
    assert child(window, "statusFormat").text() == "WAV 32 bit float"
    assert child(window, "statusRate").text() == "48 kHz"
    assert child(window, "statusChannels").text() == "stereo"
    assert child(window, "statusLength").text() == "0:04.000"
    assert Settings().recent_files == [recording]
    press(qtbot, window, "Ctrl+W")
    assert child(window, "welcome").isVisible()
    with qtbot.waitSignal(window.files.opener.opened, timeout=TIMEOUT_MS):
        click(qtbot, window, "recentButton")


def test_a_very_long_name_does_not_widen_the_window(
    new_window: Callable[[], MainWindow], qtbot: QtBot, recording: Path
) -> None:
    window = new_window()
    narrow = window.minimumSizeHint().width()
    long = recording.rename(recording.with_name("a very long name & more " * 10 + ".wav"))
    open_file(window, long, qtbot)
    window.files.opening_strip.begin(f"Opening {long.name}")
    window.files.opening_strip.show()
    window.actions_["close"].trigger()
    qtbot.wait(10)
    assert child(window, "recentButton").isVisible()
    assert window.minimumSizeHint().width() <= max(narrow, 1000)
    window.files.opening_strip.end()


def test_compressed_files_open_in_the_background(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, speech_like: Maker
) -> None:
    path = tmp_path / "episode.mp3"
    soundfile.write(path, speech_like(30, 44_100), 44_100)
    open_file(window, path, qtbot)
    assert child(window, "statusFormat").text().startswith("MP3")
    assert window.session.sample_rate == 44_100
    assert not window.files.opening_strip.isVisible()


def test_window_is_remembered(new_window: Callable[[], MainWindow]) -> None:
    first = new_window()
    first.resize(first.width(), 666)
    first.findChild(QWidget, "historyDock").hide()
    first.actions_["theme_dark"].trigger()
    first.actions_["loop"].trigger()
    assert current_theme().dark
    first.close()
    second = new_window()
    assert second.height() == 666
    assert not second.findChild(QWidget, "historyDock").isVisible()
    assert second.actions_["theme_dark"].isChecked()
    assert second.playback.loop


def test_every_control_can_be_named(opened: MainWindow) -> None:
    """A screen reader has something to say about everything that can be used."""
    controls = (
        "QAbstractButton",
        "QLineEdit",
        "QComboBox",
        "QAbstractSlider",
        "QListView",
        "Canvas",
    )
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in opened.findChildren(QWidget)
        if widget.isVisible()
        and not widget.objectName().startswith("qt_")
        and any(kind.__name__ in controls for kind in type(widget).__mro__)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []
