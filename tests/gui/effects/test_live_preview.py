"""Cleaning up while playing: turned on and off while the sound goes on."""

import multiprocessing

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.document.document import Document
from voicestudio.gui.effects.live_preview import LivePreview, Wanted
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.widgets.meter import LevelMeter
from voicestudio.playback.output_timing import Dropouts
from voicestudio.playback.running_loudness import RunningLoudness

REST_MS = 1000


class ListeningPlayer:
    """Stands in for a device: says it plays, and keeps what it was given last."""

    state, error, position, speed, dropouts = "stopped", None, 0, 1.0, Dropouts()
    loudness = RunningLoudness()
    source: Medium

    def play(self, source: Medium, *_: object) -> None:
        self.source, self.state = source, "playing"

    def set_source(self, source: Medium) -> None:
        self.source = source

    def stop(self) -> None:
        self.state = "stopped"

    def levels(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        return (), ()

    def close(self) -> None:
        self.stop()

    @property
    def heard(self) -> np.ndarray:
        return self.source.read(0, self.source.frames)


@pytest.fixture
def stage(qtbot, speech_like, room_noise):
    owner = QObject()
    action = QAction(owner, checkable=True)
    session, background, player = EditorSession(owner), Background(owner), ListeningPlayer()
    meter = LevelMeter()
    qtbot.addWidget(meter)
    noisy = speech_like(2.0, seed=1) + 0.3 * room_noise(2.0, seed=2)
    session.set_document(Document(ArrayMedium(noisy, 48_000)))
    playback = PlaybackController(session, player, background, meter, owner)
    settings: dict[str, float] = {}
    voices: list[str] = []
    chosen = ["enhance"]

    def wanted() -> Wanted:
        return Wanted(chosen[-1], settings.copy(), "".join(voices))

    live = LivePreview(action, playback, background, wanted, owner, rest_ms=REST_MS)
    yield action, session, player, playback, live, settings, voices, chosen
    playback.shutdown()
    live.shutdown()
    background.shutdown()


def test_what_plays_is_cleaned_up_as_soon_as_the_network_is_ready(stage, qtbot):
    action, session, player, playback, live, *_ = stage
    dry = session.timeline.read(0, session.frames)
    playback.play_on()
    with qtbot.waitSignal(live.told, check_params_cb=lambda text: not text):
        action.setChecked(True)
    assert player.heard.shape == dry.shape
    assert np.abs(player.heard - dry).max() > 0.01

    session.set_monitor("original")
    np.testing.assert_array_equal(player.heard, dry)
    session.set_monitor("result")
    assert np.abs(player.heard - dry).max() > 0.01

    action.setChecked(False)
    np.testing.assert_array_equal(player.heard, dry)
    np.testing.assert_array_equal(session.timeline.read(0, session.frames), dry)


def test_its_process_ends_a_while_after_it_is_turned_off_and_comes_again(stage, qtbot):
    action, session, player, playback, live, *_ = stage
    dry, before = session.timeline.read(0, session.frames), len(multiprocessing.active_children())
    playback.play_on()
    for _ in range(2):
        with qtbot.waitSignal(live.told, check_params_cb=lambda text: not text):
            action.setChecked(True)
        assert np.abs(player.heard - dry).max() > 0.01
        assert len(multiprocessing.active_children()) == before + 1
        action.setChecked(False)
        qtbot.waitUntil(lambda: len(multiprocessing.active_children()) == before)


def test_what_is_set_meanwhile_is_heard_soon(stage, qtbot):
    action, session, player, playback, live, settings, voices, _chosen = stage
    dry = session.timeline.read(0, session.frames)
    playback.play_on()
    with qtbot.waitSignal(live.told, check_params_cb=lambda text: not text):
        action.setChecked(True)
    before = player.source
    for settings["reduction"] in (20.0, 10.0, 0.0):
        live.follow()
    qtbot.waitUntil(lambda: player.source is not before)
    inner = slice(0, -2_000)
    np.testing.assert_allclose(player.heard[inner], dry[inner], atol=1e-4)
    # A voice profile is not heard while playing, and that is said.
    voices.append("Ada")
    with qtbot.waitSignal(live.told, check_params_cb=lambda text: "Fast, not “Ada”" in text):
        live.follow()
    action.setChecked(False)
    live.follow()
    np.testing.assert_array_equal(player.heard, dry)


def test_the_effect_in_the_panel_is_heard(stage, qtbot):
    """Another one that is chosen takes its place; one without a stream is told of."""
    action, session, player, playback, live, settings, _voices, chosen = stage
    dry = session.timeline.read(0, session.frames)
    chosen.append("equaliser")
    settings.update(high_gain=-18.0, high_frequency=1_000.0)
    playback.play_on()
    with qtbot.waitSignal(live.told, check_params_cb=lambda text: not text):
        action.setChecked(True)
    shelved = player.heard
    assert np.std(np.diff(shelved, axis=0)) < 0.6 * np.std(np.diff(dry, axis=0))
    settings.clear()
    chosen.append("high-pass")
    with qtbot.waitSignal(live.told, check_params_cb=lambda text: not text):
        live.follow()
    assert np.abs(player.heard - shelved).max() > 0.01
    chosen.append("emotion")
    with qtbot.waitSignal(live.told, check_params_cb=lambda text: "cannot be heard" in text):
        live.follow()
    np.testing.assert_array_equal(player.heard, dry)
