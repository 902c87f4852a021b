"""Real windows, closed when the test is over."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot
from sound_server import SoundServer, used_by_this_process

from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.theme import apply_theme
from voicestudio.playback.devices import input_devices


@pytest.fixture
def new_window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Makes windows of a theme, and closes them in the end without being asked about edits."""
    made: list[MainWindow] = []

    def make(theme: str = "light") -> MainWindow:
        # Before there are widgets, each of which would be styled anew.
        apply_theme(make_application(), theme)
        window = MainWindow()
        made.append(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield make
    for window in made:
        if window.isVisible():
            window.leave()
        window.deleteLater()


@pytest.fixture
def window(new_window: Callable[[], MainWindow]) -> MainWindow:
    """A window with nothing open."""
    return new_window()


@pytest.fixture
def short_file(tmp_path: Path, speech_like: Callable[..., np.ndarray]) -> Path:
    """Two seconds of a voice, stereo, as a WAV file of 32 bit float."""
    path = tmp_path / "short.wav"
    soundfile.write(path, speech_like(2.0, channels=2), 48_000, subtype="FLOAT")
    return path


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    """The sound server that this process records from."""
    server = SoundServer(tmp_path_factory.mktemp("studio") / "run")
    with used_by_this_process(server, input_devices):
        yield server


@pytest.fixture
def studio(server: SoundServer) -> Iterator[SoundServer]:
    """The same, silent again after each test."""
    yield server
    server.hush()


@pytest.fixture(scope="session", autouse=True)
def inference_at_usual_priority(usual_priority: tuple[int, ...], forked_inference: None) -> None:
    """See the plugins `priority` and `forked_inference`."""
