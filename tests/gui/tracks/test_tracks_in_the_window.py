"""Several tracks in the real window: added, edited, mixed, saved, exported.

Modules: gui.tracks.track_controller, gui.tracks.track_adding, gui.tracks.drop_zones,
gui.widgets.shown_task,
gui.views.track_stack, gui.views.track_header, gui.views.track_gain_field, gui.views.track_lane,
gui.views.sound_lane.
"""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QSlider
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import child, choose, click, open_file, press, settled

from voicestudio.document.editing.track_edits import add_empty_track, rename_track
from voicestudio.document.timeline.gaps import is_gap
from voicestudio.document.timeline.tracks import LONGEST_NAME
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.theme import current_theme


@pytest.fixture
def voice(tmp_path: Path) -> Path:
    path = tmp_path / "voice.wav"
    soundfile.write(path, noise(2 * RATE, level=0.3, seed=1), RATE, "FLOAT")
    return path


@pytest.fixture
def music(tmp_path: Path) -> Path:
    path = tmp_path / "music.wav"
    soundfile.write(path, noise(RATE, 2, level=0.2, seed=2), RATE, "FLOAT")
    return path


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, voice: Path, music: Path) -> MainWindow:
    """A voice of two seconds and a second of music from 0.5 s on."""
    open_file(window, voice, qtbot)
    add(window, qtbot, music, RATE // 2)
    return window


def add(window: MainWindow, qtbot: QtBot, path: Path, start: int) -> None:
    with qtbot.waitSignal(window.adding.task.ended, timeout=TIMEOUT_MS):
        window.adding.add((path,), start)


def tracks(window: MainWindow) -> list[np.ndarray]:
    assert window.session.tracks is not None
    return [t.read(0, t.frames) for t in window.session.tracks.timelines]


def mix(window: MainWindow) -> np.ndarray:
    assert window.session.sound is not None
    return window.session.sound.read(0, window.session.sound.frames)


def test_one_track_looks_as_it_always_did(window: MainWindow, qtbot: QtBot, voice: Path) -> None:
    open_file(window, voice, qtbot)
    assert not window.tracks.stack.headers
    assert window.tracks.waveform.size() == window.tracks.stack.size()
    assert not window.actions_["remove_track"].isEnabled()


def test_a_file_is_added_by_the_menu_at_the_cursor(
    window: MainWindow, qtbot: QtBot, voice: Path, music: Path
) -> None:
    open_file(window, voice, qtbot)
    window.session.select(RATE, RATE)
    press(qtbot, window, "Ctrl+Shift+O")
    assert child(window, "addDialog", QFileDialog).isVisible()
    with qtbot.waitSignal(window.adding.task.ended, timeout=TIMEOUT_MS):
        choose(window, "addDialog", music)
    assert window.session.selection == (RATE, 2 * RATE)
    assert [header.number for header in window.tracks.stack.headers] == [0, 1]
    assert child(window, "track_name_0").text() == "voice"
    assert child(window, "track_name_1").text() == "music"
    assert window.windowTitle().startswith("voice.wav")
    np.testing.assert_array_equal(
        tracks(window)[1][RATE:], soundfile.read(music, dtype="float32")[0]
    )
    window.session.undo()
    assert not window.tracks.stack.headers
    assert window.tracks.waveform.isVisible()


def drop(window: MainWindow, path: Path, zone: str) -> float:
    """Drop a file in the middle of a zone; returns the frame that is there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, data, left, key))
    zones = window.drop_zones
    assert zones.isVisible()
    rect = getattr(zones, f"{zone}_zone")
    place, ruler = zones.mapTo(window, rect.center()), window.tracks.ruler
    frame = ruler.frame_at(ruler.mapFrom(window, place).x())
    QApplication.sendEvent(window, QDragMoveEvent(place, copy, data, left, key))
    QApplication.processEvents()
    QApplication.sendEvent(window, QDropEvent(QPointF(place), copy, data, left, key))
    assert not zones.isVisible()
    return frame


@pytest.mark.parametrize("zone", ["add", "open"])
def test_dropped_files_are_added_where_they_fall_or_opened(
    window: MainWindow, qtbot: QtBot, voice: Path, music: Path, zone: str
) -> None:
    open_file(window, voice, qtbot)
    done = window.adding.task.ended if zone == "add" else window.files.opener.opened
    with qtbot.waitSignal(done, timeout=TIMEOUT_MS):
        frame = drop(window, music, zone)
    if zone == "open":
        assert window.windowTitle().startswith("music.wav")
        return
    assert window.windowTitle().startswith("voice.wav")
    assert window.session.selection[0] == pytest.approx(frame, abs=2)
    assert "music.wav was added" in window.messages.text
    click(qtbot, window, "messageAction")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("music.wav"), timeout=TIMEOUT_MS)


@pytest.mark.parametrize("selected", [False, True])
def test_dropped_files_are_inserted_into_the_track_or_replace_the_selection(
    opened: MainWindow, qtbot: QtBot, music: Path, *, selected: bool
) -> None:
    opened.session.set_focus(0)
    before = tracks(opened)
    opened.session.select(RATE // 2, 3 * RATE // 2 if selected else RATE // 2)
    with qtbot.waitSignal(opened.pasting.ended, timeout=TIMEOUT_MS):
        frame = drop(opened, music, "insert")
    at = RATE // 2 if selected else round(frame)
    voice = tracks(opened)[0]
    assert len(voice) == len(before[0]) + (0 if selected else RATE)
    apart = slice(0, at - RATE // 100)
    np.testing.assert_array_equal(voice[apart], before[0][apart])
    assert len(tracks(opened)) == 2
    opened.session.undo()
    np.testing.assert_array_equal(tracks(opened)[0], before[0])


def test_pressing_on_a_track_gives_it_the_focus(opened: MainWindow, qtbot: QtBot) -> None:
    stack, waveform = opened.tracks.stack, opened.tracks.waveform
    assert opened.session.focus == 1
    lane = stack.lane(0)
    assert lane.isVisible()
    assert not stack.lane(1).isVisible()
    start, stop = (QPoint(round(lane.x_of(f)), 20) for f in (RATE // 4, RATE))
    qtbot.mousePress(lane, Qt.MouseButton.LeftButton, pos=start)
    assert opened.session.focus == 0
    qtbot.mouseMove(lane, stop)
    qtbot.mouseRelease(lane, Qt.MouseButton.LeftButton, pos=stop)
    first, last = opened.session.selection
    assert last - first == pytest.approx(0.75 * RATE, rel=0.02)
    assert not lane.isVisible()
    assert waveform.isVisible()
    assert waveform.mapTo(stack, QPoint()).y() < stack.lane(1).mapTo(stack, QPoint()).y()
    press(qtbot, opened, "Ctrl+PgDown")
    assert opened.session.focus == 1


def test_edits_apply_to_the_focused_track_and_keep_others_in_time(
    opened: MainWindow, qtbot: QtBot
) -> None:
    before = tracks(opened)
    opened.session.select(0, RATE // 2)
    press(qtbot, opened, "Ctrl+L")
    np.testing.assert_array_equal(tracks(opened)[0], before[0])
    opened.session.undo()
    opened.session.set_focus(0)
    opened.session.select(0, RATE // 2)
    press(qtbot, opened, "Del")
    np.testing.assert_array_equal(tracks(opened)[1][:RATE], before[1][RATE // 2 : 3 * RATE // 2])
    opened.session.undo()
    opened.actions_["all_in_time"].trigger()
    press(qtbot, opened, "Del")
    np.testing.assert_array_equal(tracks(opened)[1][: 3 * RATE // 2], before[1][: 3 * RATE // 2])


def test_headers_mix_and_a_drag_is_one_step(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.session.document is not None
    history = opened.session.document.history
    before, steps = tracks(opened), len(history.states)
    slider = child(opened, "track_gain_1", QSlider)
    for value in (-30, -60, -200):
        slider.setValue(value)
    assert len(history.states) == steps + 1
    assert child(opened, "track_gain_1", QSlider).value() == -200
    np.testing.assert_allclose(mix(opened), before[0] + 0.1 * before[1], atol=1e-6)
    click(qtbot, opened, "track_Mute_0")
    np.testing.assert_allclose(mix(opened), 0.1 * before[1], atol=1e-6)
    click(qtbot, opened, "track_Solo_0")
    assert not mix(opened).any()
    press(qtbot, opened, "Ctrl+Z")
    press(qtbot, opened, "Ctrl+Z")
    assert not child(opened, "track_Mute_0").isChecked()


def test_the_gain_of_a_track_is_typed_or_changed_by_a_tenth(
    opened: MainWindow, qtbot: QtBot
) -> None:
    session, field = opened.session, child(opened, "track_gain_text_1", QLineEdit)
    slider = child(opened, "track_gain_1", QSlider)
    field.setFocus()
    for typed, gain in (("-3,5", -3.5), ("13", -3.5), ("loud", -3.5), ("+2.25 dB", 2.2)):
        field.selectAll()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert session.tracks[1].gain_db == gain
        field.setFocus()
    assert field.text() == "+2.2 dB"
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert session.tracks[1].gain_db == 2.1
    qtbot.mouseDClick(slider, Qt.MouseButton.LeftButton)
    assert session.tracks[1].gain_db == 0.0


def test_a_track_is_renamed_by_a_double_click(opened: MainWindow, qtbot: QtBot) -> None:
    name = child(opened, "track_name_1")
    qtbot.mouseDClick(name, Qt.MouseButton.LeftButton)
    child(opened, "nameField").setText("Intro <b>bed</b>")
    click(qtbot, child(opened, "nameDialog"), "nameSave")
    assert name.text() == "Intro <b>bed</b>"


def test_a_project_of_several_tracks_comes_back_and_exports_the_mix(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, voice: Path
) -> None:
    expected = mix(opened)
    with qtbot.waitSignal(opened.files.journal.saved, timeout=TIMEOUT_MS):
        opened.files.journal.save(tmp_path / "talk.vstudio")
    settled(opened, qtbot)
    open_file(opened, voice, qtbot)
    assert not opened.tracks.stack.headers
    open_file(opened, tmp_path / "talk.vstudio", qtbot)
    assert [header.number for header in opened.tracks.stack.headers] == [0, 1]
    np.testing.assert_array_equal(mix(opened), expected)
    opened.files.exporter.ask()
    export = child(opened, "exportDialog")
    formats = export.options.formats
    formats.setCurrentIndex(formats.findText("WAV", Qt.MatchFlag.MatchStartsWith))
    export.options.rates.setCurrentIndex(0)
    export.options.level.setChecked(False)
    export.path.setText(str(tmp_path / "mix.wav"))
    with qtbot.waitSignal(opened.files.exporter.exported, timeout=TIMEOUT_MS):
        click(qtbot, export, "exportButton")
    written = soundfile.read(tmp_path / "mix.wav", dtype="float32", always_2d=True)[0]
    np.testing.assert_allclose(written, expected, atol=2**-14)  # dithered


def test_a_file_that_cannot_be_opened_is_told_and_nothing_is_added(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bad.mp3").write_bytes(b"no sound at all" * 100)
    add(opened, qtbot, tmp_path / "bad.mp3", 0)
    assert "bad.mp3" in opened.messages.text
    assert len(tracks(opened)) == 2


def test_damage_of_an_added_file_is_told_and_marked_where_it_lies(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "bed.flac"
    soundfile.write(path, noise(8 * RATE, level=0.1, seed=3), RATE)
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 9] = b"123456789"
    path.write_bytes(data)
    add(opened, qtbot, path, RATE)
    assert opened.messages.text.startswith("bed.flac: Damaged at")
    assert opened.messages.text.endswith("It is marked.")
    document = opened.session.document
    assert document is not None
    (label,) = document.history.markers.labels
    assert 4.5 < label.start / RATE < label.stop / RATE < 5.5
    opened.session.undo()
    assert not document.history.markers.labels


def test_a_dialog_for_files_does_not_stay(opened: MainWindow, qtbot: QtBot) -> None:
    def dialogs() -> list[QFileDialog]:
        return opened.findChildren(QFileDialog, "addDialog")

    for _ in range(2):
        press(qtbot, opened, "Ctrl+Shift+O")
        (dialog,) = dialogs()
        dialog.reject()
        qtbot.waitUntil(lambda: not dialogs(), timeout=TIMEOUT_MS)


def test_the_chosen_track_of_many_is_in_sight(opened: MainWindow, qtbot: QtBot) -> None:
    for _ in range(10):
        assert opened.session.tracks is not None
        opened.session.apply(add_empty_track(opened.session.tracks, 1))
    stack = opened.tracks.stack

    def in_sight() -> bool:
        view, waveform = stack.viewport(), opened.tracks.waveform
        top = waveform.mapTo(view, QPoint()).y()
        return top >= 0 and top + waveform.height() <= view.height()

    qtbot.waitUntil(in_sight, timeout=TIMEOUT_MS)
    opened.session.set_focus(0)
    qtbot.waitUntil(in_sight, timeout=TIMEOUT_MS)
    opened.session.set_focus(stack.headers[-1].number)
    qtbot.waitUntil(in_sight, timeout=TIMEOUT_MS)


def test_a_track_name_is_bounded_and_plain(opened: MainWindow) -> None:
    session = opened.session
    assert session.tracks is not None
    session.apply(rename_track(session.tracks, 1, "Mu\nsic <b>" + "x" * 5000))
    assert session.tracks is not None
    assert len(session.tracks[1].name) == LONGEST_NAME
    assert session.tracks.title(1).startswith("Mu\\nsic <b>x")


def test_an_effect_says_that_it_applies_to_one_track(opened: MainWindow) -> None:
    opened.session.select(0, 0)
    assert child(opened, "enhanceButton").text() == "Enhance Track"
    assert "all of “music”" in child(opened, "effectRange").text()


def test_all_tracks_are_drawn_at_one_height(opened: MainWindow, qtbot: QtBot) -> None:
    """Magnified sound beside sound that is not would tell lies about which is louder."""
    waveform, lane = opened.tracks.waveform, opened.tracks.stack.lane(0)

    def drawn() -> bytes:
        return bytes(lane.grab().toImage().constBits())

    usual = drawn()
    waveform.magnify(4)
    assert lane.scale.magnified == "×4"
    assert drawn() != usual
    lane.draw_usual_height()
    assert waveform.scale.magnification == 1
    waveform.set_axis("decibel")
    assert lane.axis == "decibel"
    assert drawn() != usual


def test_two_microphones_of_a_file_become_tracks_and_are_centred(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path, both = tmp_path / "talk.wav", noise(RATE, 2, level=0.2, seed=4)
    soundfile.write(path, both, RATE, "FLOAT")
    open_file(window, path, qtbot)
    window.actions_["split_channels"].trigger()
    assert window.session.tracks is not None
    assert [track.pan for track in window.session.tracks] == [-1, 1]
    np.testing.assert_array_equal(mix(window), both)
    assert "heard from where they were" in window.messages.text
    click(qtbot, window, "messageAction")
    assert [track.pan for track in window.session.tracks] == [0, 0]
    np.testing.assert_array_equal(mix(window)[:, 0], both[:, 0] + both[:, 1])
    window.session.undo()
    window.session.undo()
    assert len(window.session.tracks) == 1


def test_two_mono_tracks_become_a_stereo_track(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path, both = tmp_path / "talk.wav", noise(RATE, 2, level=0.2, seed=4)
    soundfile.write(path, both, RATE, "FLOAT")
    open_file(window, path, qtbot)
    command, session = window.actions_["make_stereo"], window.session
    assert not command.isEnabled(), "there is one track"
    window.actions_["split_channels"].trigger()
    assert command.isEnabled(), "the lower of the two is right"
    session.move_focus(1)
    assert not command.isEnabled(), "nothing is below"
    session.select_all_tracks()
    assert command.isEnabled()
    window.actions_["mute_track"].trigger()
    session.set_focus(session.open_tracks.items[0].number)
    window.actions_["mute_track"].trigger()
    command.trigger()
    assert "muted or solo" in window.messages.text
    session.undo()
    session.undo()
    session.set_focus(session.open_tracks.items[0].number)
    session.select(100, 900)
    press(qtbot, window, "Ctrl+L")
    command.trigger()
    assert len(session.open_tracks) == 1
    assert not mix(window)[400:600, 0].any()
    assert not command.isEnabled()
    np.testing.assert_array_equal(mix(window)[:, 1], both[:, 1])
    session.undo()
    assert len(session.open_tracks) == 2


def test_a_deleted_clip_can_be_taken_alone(opened: MainWindow, qtbot: QtBot) -> None:
    """A jingle that is deleted must not take the words beside it along without a word."""
    before = tracks(opened)
    lane = opened.tracks.waveform
    qtbot.mouseClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(round(lane.x_of(RATE)), 6))
    assert opened.session.selection == (RATE // 2, 3 * RATE // 2)
    press(qtbot, opened, "Del")
    assert len(tracks(opened)[0]) == RATE
    assert "“voice” was cut there, too" in opened.messages.text
    click(qtbot, opened, "messageAction")
    np.testing.assert_array_equal(tracks(opened)[0], before[0])
    assert not tracks(opened)[1].any()
    assert opened.session.timeline is not None
    assert is_gap(opened.session.timeline)


def test_undo_selects_what_was_selected_before(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    session.select(100, 200)
    press(qtbot, opened, "Ctrl+L")
    session.select(3000, 9000)
    press(qtbot, opened, "Del")
    assert session.selection == (3000, 3000)
    session.undo()
    assert session.selection == (3000, 9000)


def test_lanes_of_muted_tracks_are_grey(opened: MainWindow) -> None:
    lane = opened.tracks.stack.lane(0)

    def colours() -> set[int]:
        image = lane.grab().toImage()
        return {image.pixel(x, image.height() // 2) for x in range(80, image.width())}

    bright = current_theme().waveform_rms.rgba()
    assert bright in colours()
    opened.track_commands.handlers()["solo_track"]()
    assert bright not in colours()


@pytest.mark.parametrize("width", [880, 1000])
def test_lanes_are_as_wide_as_the_ruler(opened: MainWindow, qtbot: QtBot, width: int) -> None:
    opened.resize(width, 500)
    stack, ruler = opened.tracks.stack, opened.tracks.ruler
    qtbot.waitUntil(lambda: opened.width() == width, timeout=TIMEOUT_MS)
    for lane in (opened.tracks.waveform, stack.lane(0)):
        qtbot.waitUntil(lambda lane=lane: lane.width() == ruler.width(), timeout=TIMEOUT_MS)
        assert lane.mapTo(opened, QPoint()).x() == ruler.mapTo(opened, QPoint()).x()
    assert child(opened, "track_Mute_0").isVisible()
