"""Playing in the window on a real sound server: pause, seeking, stopping, and the volume.

Modules: gui.playing.monitor_choice, gui.playing.output_devices, gui.playing.transport,
gui.playing.volume_control.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QSlider
from pytestqt.qtbot import QtBot
from sound_server import RecordedServer, used_by_this_process
from timeouts import TIMEOUT_MS
from window_driver import child, click, open_file, press

from voicestudio.document.editing import edits
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.views.canvas import Canvas
from voicestudio.playback.devices import output_devices

RATE = 48_000
SECONDS = 6


@pytest.fixture(scope="module")
def sound_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RecordedServer]:
    server = RecordedServer(tmp_path_factory.mktemp("playing") / "run")
    with used_by_this_process(server, output_devices):
        yield server


@pytest.fixture
def opened(
    new_window: Callable[[], MainWindow], sound_server: RecordedServer, tmp_path: Path, qtbot: QtBot
) -> MainWindow:
    """A window with a recording whose samples say where they are: sample n is (n + 1) / frames."""
    path = tmp_path / "counting.wav"
    frames = SECONDS * RATE
    ramp = np.arange(1, frames + 1, dtype=np.float32) / frames
    soundfile.write(path, ramp, RATE, subtype="FLOAT")
    window = new_window()
    qtbot.waitUntil(lambda: child(window, "outputDevice", QComboBox).count() > 1)
    open_file(window, path, qtbot)
    return window


def stretches_heard(recorded: np.ndarray) -> list[tuple[int, int]]:
    """Which stretches [start, stop) of the recording were heard, in their order.

    Where it is faded no sample says where it is from, and what lies between is left out.
    """
    values = recorded[:, 0].astype(float) * SECONDS * RATE - 1
    frames = np.round(values).astype(int)
    exact = (np.abs(values - frames) < 0.05) & (recorded[:, 0] > 0)
    goes_on = exact[1:] & exact[:-1] & (np.diff(frames) == 1)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], goes_on, [False]]).astype(int)))
    runs = zip(edges[::2], edges[1::2], strict=True)
    return [(int(frames[a]), int(frames[b]) + 1) for a, b in runs if b - a > 100]


def playing_beyond(window: MainWindow, frame: int) -> Callable[[], bool]:
    session = window.session
    return lambda: session.playhead is not None and session.playhead > frame


def click_at(qtbot: QtBot, view: Canvas, frame: float) -> None:
    where = QPoint(round(view.x_of(frame)), view.height() // 2)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)


def test_a_pause_goes_on_from_where_it_was(
    opened: MainWindow, sound_server: RecordedServer, qtbot: QtBot
) -> None:
    window, session = opened, opened.session
    pause = child(window, "pauseButton")
    assert not pause.isEnabled()
    session.select(0, 2 * RATE)
    with sound_server.recording() as recorded:
        press(qtbot, window, "Space")
        qtbot.waitUntil(playing_beyond(window, RATE // 2))
        press(qtbot, window, "P")
        assert window.playback.paused
        assert pause.isChecked()
        assert session.playhead is not None
        qtbot.wait(300)
        held = session.playhead
        qtbot.wait(200)
        assert session.playhead == held, "a pause stands still"
        press(qtbot, window, "P")
        qtbot.waitUntil(lambda: not window.playback.playing)
    assert not window.playback.paused
    assert not pause.isEnabled()
    before, after = stretches_heard(recorded[0])
    assert (before[0], after[1]) == (0, 2 * RATE)
    # Nothing comes twice, and only the fade of 5 ms lies between.
    assert before[1] <= after[0] <= before[1] + RATE // 150


def test_space_goes_on_from_a_pause_and_a_new_cursor_ends_it(
    opened: MainWindow, qtbot: QtBot
) -> None:
    window, session = opened, opened.session
    press(qtbot, window, "Space")
    qtbot.waitUntil(playing_beyond(window, RATE // 4))
    click(qtbot, window, "pauseButton")
    qtbot.wait(300)
    held = session.playhead
    press(qtbot, window, "Space")
    assert window.playback.playing
    qtbot.waitUntil(playing_beyond(window, held))
    press(qtbot, window, "P")
    click_at(qtbot, window.tracks.waveform, 4 * RATE)
    assert not window.playback.paused
    assert session.playhead is None
    press(qtbot, window, "Space")
    qtbot.waitUntil(playing_beyond(window, 4 * RATE - RATE // 10))
    press(qtbot, window, "Space")


@pytest.mark.parametrize("ending", ["edit", "stop", "close"])
def test_what_ends_a_pause(opened: MainWindow, qtbot: QtBot, ending: str) -> None:
    window, session = opened, opened.session
    press(qtbot, window, "Space")
    qtbot.waitUntil(playing_beyond(window, RATE // 4))
    press(qtbot, window, "P")
    if ending == "edit":
        session.apply(edits.delete(session.timeline, 0, RATE))
    elif ending == "stop":
        window.playback.stop()
    else:
        session.set_document(None)
    assert not window.playback.paused
    assert session.playhead is None


def test_a_loop_that_was_paused_goes_round_as_before(
    opened: MainWindow, sound_server: RecordedServer, qtbot: QtBot
) -> None:
    window, session = opened, opened.session
    start, stop = RATE, RATE + RATE // 2
    session.select(start, stop)
    window.actions_["loop"].trigger()
    with sound_server.recording() as recorded:
        press(qtbot, window, "Space")
        qtbot.waitUntil(playing_beyond(window, start + RATE // 8))
        press(qtbot, window, "P")
        qtbot.wait(300)
        press(qtbot, window, "P")
        qtbot.wait(1200)
        press(qtbot, window, "Space")
    window.actions_["loop"].trigger()
    heard = stretches_heard(recorded[0])
    assert heard[0][0] == start
    assert (start, stop) in heard, "the whole of it, not from the pause on"
    assert all(start <= first < last <= stop for first, last in heard)


@pytest.mark.parametrize("name", ["waveform", "spectrogram", "ruler"])
def test_a_click_while_playing_goes_on_from_there(
    opened: MainWindow, qtbot: QtBot, name: str
) -> None:
    window, session = opened, opened.session
    session.select(0, RATE)
    press(qtbot, window, "Space")
    qtbot.waitUntil(playing_beyond(window, RATE // 10))
    click_at(qtbot, getattr(window.tracks, name), 4 * RATE)
    assert window.playback.playing
    qtbot.waitUntil(playing_beyond(window, 4 * RATE - RATE // 10))
    assert abs(session.cursor - 4 * RATE) < RATE // 10
    assert not session.has_selection
    press(qtbot, window, "Space")
    assert session.playhead is None


def test_a_click_is_heard_at_its_place(
    opened: MainWindow, sound_server: RecordedServer, qtbot: QtBot
) -> None:
    window, session = opened, opened.session
    with sound_server.recording() as recorded:
        press(qtbot, window, "Space")
        qtbot.waitUntil(playing_beyond(window, RATE // 4))
        click_at(qtbot, window.tracks.waveform, 3 * RATE)
        there = session.cursor
        qtbot.waitUntil(playing_beyond(window, there + RATE // 4))
        press(qtbot, window, "Space")
    (first, second) = stretches_heard(recorded[0])
    assert first[0] == 0
    # The first 5 ms are a cross-fade with what was heard before.
    assert 0 <= second[0] - there <= RATE // 100


def test_selecting_while_playing_goes_on_playing(opened: MainWindow, qtbot: QtBot) -> None:
    window, view = opened, opened.tracks.waveform
    press(qtbot, window, "Space")
    qtbot.waitUntil(playing_beyond(window, RATE // 10))
    middle = view.height() // 2
    first, last = (QPoint(round(view.x_of(second * RATE)), middle) for second in (3, 5))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(view, (first + last) / 2)
    qtbot.mouseMove(view, last)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last)
    assert window.session.has_selection
    assert window.playback.playing
    assert window.session.playhead < 2 * RATE
    press(qtbot, window, "Space")


def test_a_click_while_nothing_plays_only_puts_the_cursor(opened: MainWindow, qtbot: QtBot) -> None:
    click_at(qtbot, opened.tracks.waveform, 3 * RATE)
    assert not opened.playback.playing
    assert abs(opened.session.cursor - 3 * RATE) < RATE // 10


def test_stopping_brings_the_cursor_back_into_sight(opened: MainWindow, qtbot: QtBot) -> None:
    window, session = opened, opened.session
    session.set_view(0, RATE // 2)
    session.select(RATE // 4, RATE // 4)
    press(qtbot, window, "Space")
    qtbot.waitUntil(lambda: session.view[0] > RATE // 4)
    press(qtbot, window, "P")
    assert session.view[0] > RATE // 4, "a pause stays where it is"
    press(qtbot, window, "P")
    press(qtbot, window, "Space")
    assert session.view[0] <= RATE // 4 <= session.view[1]


def test_the_end_brings_the_nearest_edge_of_the_selection_back(
    opened: MainWindow, qtbot: QtBot
) -> None:
    window, session = opened, opened.session
    session.select(0, 5 * RATE)
    session.set_view(5 * RATE - RATE // 4, 5 * RATE + RATE // 4)
    press(qtbot, window, ".")
    qtbot.waitUntil(lambda: window.playback.playing)
    qtbot.waitUntil(lambda: not window.playback.playing, timeout=TIMEOUT_MS)
    start, stop = session.view
    assert start <= 5 * RATE <= stop


def test_the_volume_is_heard_at_once_and_remembered(
    opened: MainWindow,
    new_window: Callable[[], MainWindow],
    sound_server: RecordedServer,
    qtbot: QtBot,
) -> None:
    window, before = opened, opened.session.timeline.read(0, RATE)
    slider = child(window, "volumeSlider", QSlider)
    reading = child(window, "volumeReading", QLabel)
    assert reading.text() == "0 dB"
    slider.setFocus()
    for _ in range(6):
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert reading.text() == "−6 dB"
    window.session.select(3 * RATE, 3 * RATE + RATE // 2)
    with sound_server.recording() as recorded:
        press(qtbot, window, "Space")
        qtbot.waitUntil(lambda: not window.playback.playing)
    loudest = float(np.abs(recorded[0]).max())
    expected = (3.5 / SECONDS) * 10 ** (-6 / 20)
    assert loudest == pytest.approx(expected, rel=1e-4)
    assert np.array_equal(window.session.timeline.read(0, RATE), before)
    click(qtbot, window, "muteButton")
    assert reading.text() == "Muted"
    assert window.player.volume == 0
    again = new_window()
    assert child(again, "volumeSlider", QSlider).value() == -6
    assert again.player.volume == pytest.approx(10 ** (-6 / 20))
    click(qtbot, window, "muteButton")
    assert reading.text() == "−6 dB"
    slider.setValue(slider.minimum())
    assert reading.text() == "−∞ dB"
    assert window.player.volume == 0


def test_the_cursor_stays_where_it_was_stopped_if_wanted(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    opened.settings.stop_stays = True
    press(qtbot, opened, "Space")
    qtbot.waitUntil(playing_beyond(opened, RATE // 4))
    press(qtbot, opened, "Space")
    assert session.cursor > RATE // 4
    session.select(RATE, 3 * RATE)
    press(qtbot, opened, "Space")
    qtbot.waitUntil(playing_beyond(opened, RATE + RATE // 4))
    press(qtbot, opened, "Space")
    assert session.selection == (RATE, 3 * RATE)
