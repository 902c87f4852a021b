"""Recording four inputs at once to four tracks, from a real sound server with four channels.

Modules: gui.recording.channel_choice, gui.recording.first_input_choice.
"""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from recording_driver import RATE, reached, silence, take
from sound_server import SoundServer, used_by_this_process
from sounds import noise
from window_driver import TIMEOUT_MS, child

from voicestudio.gui.recording.first_input_choice import FirstInputChoice
from voicestudio.gui.recording.record_strip import RecordStrip
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.playback.devices import Device, input_devices


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path_factory.mktemp("studio") / "run", 4)
    with used_by_this_process(server, input_devices):
        yield server


def test_each_of_four_inputs_becomes_a_track_of_its_own(
    new_window: Callable[[], MainWindow], studio: SoundServer, qtbot: QtBot
) -> None:
    window = new_window()
    qtbot.waitUntil(lambda: child(window, "inputDevice", QComboBox).count() > 1)
    silence(window)
    channels = child(window, "recordChannels", QComboBox)
    channels.setCurrentIndex(channels.findText("4 tracks"))
    channels.activated.emit(channels.currentIndex())
    window.recording.toggle()
    reached(window, qtbot, "recording")
    voices = noise(RATE // 2, 4, level=0.4, seed=7)
    studio.speak(voices)
    qtbot.waitUntil(studio.is_silent, timeout=TIMEOUT_MS)
    enough = window.recording.recorder.frames + RATE // 2
    qtbot.waitUntil(lambda: window.recording.recorder.frames > enough, timeout=TIMEOUT_MS)
    assert len(window.recording.strip.meter._bars) == 4
    take(window, qtbot, 0.1)
    assert window.session.document is not None
    tracks = window.session.document.tracks
    assert [track.name for track in tracks] == [f"Input {number}" for number in range(1, 5)]
    heard = np.hstack([line.read(0, line.frames) for line in tracks.timelines])
    begins = int(np.flatnonzero(heard[:, 0])[0])
    np.testing.assert_allclose(heard[begins : begins + len(voices)], voices, atol=1e-6)


def pick(window: MainWindow, name: str, text: str) -> None:
    box = child(window, name, QComboBox)
    box.setCurrentIndex(box.findText(text))
    assert box.currentText() == text
    box.activated.emit(box.currentIndex())


def spoken(window: MainWindow, studio: SoundServer, qtbot: QtBot) -> np.ndarray:
    """Let four people speak while it records, and return what they said."""
    reached(window, qtbot, "recording")
    voices = noise(RATE // 2, 4, level=0.4, seed=8)
    studio.speak(voices)
    qtbot.waitUntil(studio.is_silent, timeout=TIMEOUT_MS)
    enough = window.recording.recorder.frames + RATE // 2
    qtbot.waitUntil(lambda: window.recording.recorder.frames > enough, timeout=TIMEOUT_MS)
    take(window, qtbot, 0.1)
    return voices


def test_the_inputs_that_were_chosen_are_recorded(
    new_window: Callable[[], MainWindow], studio: SoundServer, qtbot: QtBot
) -> None:
    window = new_window()
    qtbot.waitUntil(lambda: child(window, "inputDevice", QComboBox).count() > 1)
    silence(window)
    pick(window, "recordChannels", "2 tracks")
    pick(window, "recordInputs", "Inputs 3–4")
    window.recording.toggle()
    voices = spoken(window, studio, qtbot)
    assert window.session.document is not None
    tracks = window.session.document.tracks
    assert [track.name for track in tracks] == ["Input 3", "Input 4"]
    heard = np.hstack([line.read(0, line.frames) for line in tracks.timelines])
    begins = int(np.flatnonzero(heard[:, 0])[0])
    np.testing.assert_allclose(heard[begins : begins + len(voices)], voices[:, 2:], atol=1e-6)


def test_a_device_without_the_chosen_inputs_offers_its_own(qtbot: QtBot) -> None:
    choice = FirstInputChoice()
    qtbot.addWidget(choice)
    choice.choose(3)
    choice.offer(4, 2)
    assert (choice.first, choice.currentText()) == (3, "Inputs 3–4")
    choice.offer(2, 2)
    assert (choice.first, choice.currentText()) == (1, "Inputs 1–2")
    assert not choice.isEnabled()
    choice.offer(2, 1)
    assert (choice.first, choice.currentText()) == (0, "Any input")
    choice.offer(0, 4)
    assert choice.first == 1
    choice.offer(4, 1)
    assert (choice.first, choice.currentText()) == (3, "Input 3")


def test_inputs_cannot_be_chosen_while_it_records_when_devices_are_listed(qtbot: QtBot) -> None:
    strip, device = RecordStrip(), Device(0, "Desk", "ALSA", 8, RATE, False)
    qtbot.addWidget(strip)
    for state, free in (("recording", False), ("armed", True)):
        strip.show_state(state)
        strip.show_devices([device], device.label)
        assert strip.first_input.count() > 1
        assert strip.first_input.isEnabled() == free
