"""Ctrl+R does the last thing of the menu Effect once more, whatever it was, and asks nothing.

Modules: gui.editing.last_effect.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from window_driver import labels, press

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000
FIRST, SECOND = (RATE, 2 * RATE), (2 * RATE + 100, 3 * RATE)
EFFECTS = Path(__file__).parents[2] / "inference" / "effect_package"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(
    new_window: Callable[[], MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    monkeypatch.setattr(sys, "path", [str(EFFECTS), *sys.path])
    window = new_window()
    noise = np.random.default_rng(4).uniform(-0.3, 0.3, (4 * RATE, 2))
    samples = (noise + np.array([0.05, -0.02])).astype(np.float32)
    window.session.set_document(Document(ArrayMedium(samples, RATE)))
    window.session.select(*FIRST)
    qtbot.waitUntil(lambda: window.background.idle)
    return window


def read(window: MainWindow, start: int, stop: int) -> np.ndarray:
    return window.session.timeline.read(start, stop - start)


def repeat_over_second(window: MainWindow, qtbot: QtBot) -> tuple[np.ndarray, np.ndarray]:
    """Press Ctrl+R over another selection; what was there before, and what is there then."""
    window.session.select(*SECOND)
    before, frames = read(window, 0, 4 * RATE), window.session.frames
    count = len(labels(window))
    press(qtbot, window, "Ctrl+R")
    qtbot.waitUntil(lambda: len(labels(window)) == count + 1)
    assert not any(dialog.isVisible() for dialog in window.findChildren(QDialog))
    assert labels(window)[-1] == labels(window)[-2]
    after = read(window, 0, frames)
    start, stop = SECOND
    assert np.array_equal(after[:start], before[:start])
    assert np.array_equal(after[stop:], before[stop:])
    window.session.undo()
    assert np.array_equal(read(window, 0, frames), before)
    return before[start:stop], after[start:stop]


def ramp(frames: int) -> np.ndarray:
    return np.linspace(0, 1, frames)[:, np.newaxis]


def s_curve(frames: int) -> np.ndarray:
    return 0.5 - 0.5 * np.cos(np.pi * ramp(frames))


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("reverse", lambda sound: sound[::-1]),
        ("swap_channels", lambda sound: sound[:, ::-1]),
        ("louder", lambda sound: sound * 10 ** (1 / 20)),
        ("quieter", lambda sound: sound * 10 ** (-1 / 20)),
        ("fade_in", lambda sound: sound * s_curve(len(sound))),
        ("fade_out", lambda sound: sound * s_curve(len(sound))[::-1]),
        ("remove_offset", lambda sound: sound - sound.mean(axis=0, dtype=np.float64)),
    ],
)
def test_a_command_of_the_menu_is_repeated(
    window: MainWindow,
    qtbot: QtBot,
    command: str,
    expected: Callable[[np.ndarray], np.ndarray],
) -> None:
    window.editing.fade_shape = "cosine"
    window.actions_[command].trigger()
    qtbot.waitUntil(lambda: len(labels(window)) == 2)
    before, after = repeat_over_second(window, qtbot)
    np.testing.assert_allclose(after, expected(before), atol=1e-6)


def test_a_fade_is_repeated_with_its_own_curve_not_the_one_chosen_since(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.editing.fade_shape = "cosine"
    window.actions_["fade_in"].trigger()
    window.editing.fade_shape = "exponential"
    before, after = repeat_over_second(window, qtbot)
    np.testing.assert_allclose(after, before * s_curve(len(before)), atol=1e-6)


def test_normalising_and_an_effect_are_repeated_with_their_settings(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.processing.measured):
        window.processing.normalise(-9.0)
    assert window.actions_["repeat"].text() == "&Repeat Normalise to −9.0 dB"
    _, after = repeat_over_second(window, qtbot)
    assert 20 * np.log10(np.abs(after).max()) == pytest.approx(-9.0, abs=1e-3)
    with qtbot.waitSignal(window.effects.applied):
        window.effects.run("test-gain", {"gain": 0.25}, "cpu")
    before, after = repeat_over_second(window, qtbot)
    fade = RATE // 100
    np.testing.assert_allclose(after[fade:-fade], before[fade:-fade] * 0.25, atol=1e-6)


def test_mixing_to_mono_is_named_and_then_says_why_not(window: MainWindow) -> None:
    window.actions_["mix_to_mono"].trigger()
    assert window.actions_["repeat"].text() == "&Repeat Mix to Mono"
    window.actions_["repeat"].trigger()
    assert labels(window)[-1] == "Mix to mono"
    assert len(labels(window)) == 2
    assert window.messages.kind == "warning"


def drag(window: MainWindow, qtbot: QtBot, part: str, by: QPoint) -> None:
    view = window.tracks.waveform
    grip = view.handles.rect_of(part).center().toPoint()
    qtbot.mousePress(view, LEFT, pos=grip)
    for step in range(1, 5):
        to = QPointF(grip) + QPointF(by) * (step / 4)
        keys = Qt.KeyboardModifier.NoModifier
        there = view.mapToGlobal(to)
        move = QMouseEvent(QEvent.Type.MouseMove, to, there, LEFT, LEFT, keys)
        QApplication.sendEvent(view, move)
    qtbot.mouseRelease(view, LEFT, pos=grip + by)


def test_what_handles_did_is_repeated(window: MainWindow, qtbot: QtBot) -> None:
    drag(window, qtbot, "gain", QPoint(0, 40))
    assert window.actions_["repeat"].text() == "&Repeat Gain −6.0 dB"
    before, after = repeat_over_second(window, qtbot)
    np.testing.assert_allclose(after, before * 10 ** (-6 / 20), atol=1e-6)
    drag(window, qtbot, "in", QPoint(30, 0))
    length = round(30 * window.tracks.waveform.frames_per_pixel)
    window.session.undo()
    window.session.select(*FIRST)
    drag(window, qtbot, "in", QPoint(30, 0))
    before, after = repeat_over_second(window, qtbot)
    faded = np.flatnonzero(np.abs(after - before).max(axis=1) > 1e-7)
    assert faded[-1] + 1 == pytest.approx(length, abs=window.tracks.waveform.frames_per_pixel)
    np.testing.assert_array_equal(after[faded[-1] + 2 :], before[faded[-1] + 2 :])


def test_a_gain_that_is_repeated_where_it_was_made_is_given_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = read(window, *FIRST)
    drag(window, qtbot, "gain", QPoint(0, 40))
    window.actions_["repeat"].trigger()
    np.testing.assert_allclose(read(window, *FIRST), before * 10 ** (-12 / 20), atol=1e-6)


def test_a_gain_is_repeated_within_the_frequencies_selected_then(window: MainWindow) -> None:
    window.actions_["quieter"].trigger()
    window.session.select(*SECOND)
    window.session.set_band(500, 2000)
    window.actions_["repeat"].trigger()
    assert labels(window)[-1].startswith("Gain −1.0 dB 0.5–2 kHz")


def test_nothing_to_repeat_or_nothing_selected_is_no_trouble(window: MainWindow) -> None:
    drag_free = window.actions_["repeat"]
    assert drag_free.text() == "&Repeat Last Effect"
    window.actions_["fade_in"].trigger()
    window.session.select(10, 10)
    drag_free.trigger()
    assert len(labels(window)) == 2
    assert window.messages.kind == "warning"
