"""Meters of tracks in the window while it plays on a real sound server.

Modules: gui.widgets.small_meter.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from sound_server import RecordedServer, used_by_this_process
from timeouts import TIMEOUT_MS
from window_driver import child, click, open_file, press

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing.track_edits import add_track
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.meter import FLOOR_DB
from voicestudio.playback.devices import output_devices

RATE = 48_000
SECONDS = 30


@pytest.fixture(scope="module")
def sound_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RecordedServer]:
    server = RecordedServer(tmp_path_factory.mktemp("playing") / "run")
    with used_by_this_process(server, output_devices):
        yield server


def steady(level: float) -> np.ndarray:
    samples = np.full((SECONDS * RATE, 1), level, np.float32)
    samples[::2] *= -1
    return samples


@pytest.fixture
def opened(
    new_window: Callable[[], MainWindow], sound_server: RecordedServer, tmp_path: Path, qtbot: QtBot
) -> MainWindow:
    """Two tracks, at -6 and at -20 dBFS."""
    path = tmp_path / "voice.wav"
    soundfile.write(path, steady(0.5), RATE, subtype="FLOAT")
    window = new_window()
    qtbot.waitUntil(lambda: child(window, "outputDevice", QComboBox).count() > 1)
    open_file(window, path, qtbot)
    assert window.session.tracks is not None
    music = Timeline.from_medium(ArrayMedium(steady(0.1), RATE))
    window.session.apply(add_track(window.session.tracks, music))
    return window


def levels(window: MainWindow) -> list[float]:
    return [header.meter.peak_db for header in window.tracks.stack.headers]


def test_each_track_has_its_level_while_it_plays(opened: MainWindow, qtbot: QtBot) -> None:
    assert levels(opened) == [FLOOR_DB, FLOOR_DB]
    press(qtbot, opened, "Shift+Space")
    expected = pytest.approx([-6.02, -20.0], abs=0.1)
    qtbot.waitUntil(lambda: levels(opened) == expected, timeout=TIMEOUT_MS)
    click(qtbot, opened, "track_Mute_1")
    qtbot.waitUntil(lambda: levels(opened)[1] == FLOOR_DB, timeout=TIMEOUT_MS)
    assert opened.playback.playing
    assert levels(opened)[0] == pytest.approx(-6.02, abs=0.1)
    press(qtbot, opened, "Space")
    qtbot.waitUntil(lambda: not opened.playback.playing, timeout=TIMEOUT_MS)
    assert levels(opened) == [FLOOR_DB, FLOOR_DB]
