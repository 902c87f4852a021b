"""The commands of the menus Edit and Effect in the real window, with the keys a podcaster uses."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from window_driver import child, labels, press, samples

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing.fades import Fade, Side, fade_at
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.number_dialog import NumberDialog

RATE = 48_000
SECONDS = 3
FADE = RATE // 200


@pytest.fixture
def window(new_window: Callable[[], MainWindow]) -> MainWindow:
    window = new_window()
    noise = np.random.default_rng(1).uniform(-0.4, 0.4, (SECONDS * RATE, 2))
    samples = (noise * [1.0, 0.5] + [0.02, -0.01]).astype(np.float32)
    window.session.set_document(Document(ArrayMedium(samples, RATE)))
    return window


def answer(window: MainWindow, qtbot: QtBot, name: str, value: float) -> None:
    """Type a number into the dialog that asks and confirm with Enter."""
    dialog = next(d for d in window.findChildren(NumberDialog) if d.isVisible())
    assert dialog.objectName() == f"{name}Dialog"
    dialog.number.setValue(value)
    qtbot.mouseClick(child(dialog, f"{name}Apply"), Qt.MouseButton.LeftButton)


def label(window: MainWindow) -> str:
    return window.session.document.history.current.label


def assert_undone(window: MainWindow, qtbot: QtBot, before: np.ndarray) -> None:
    press(qtbot, window, "Ctrl+Z")
    assert np.array_equal(samples(window), before)


def test_silence_of_a_chosen_length_is_put_in(window: MainWindow, qtbot: QtBot) -> None:
    before = samples(window)
    window.session.select(RATE, RATE)
    press(qtbot, window, "Ctrl+Shift+I")
    answer(window, qtbot, "insertSilence", 0.5)
    assert window.session.frames == len(before) + RATE // 2
    assert window.session.selection == (RATE, RATE + RATE // 2)
    assert not samples(window)[RATE + FADE : RATE + RATE // 2 - FADE].any()
    assert_undone(window, qtbot, before)


def test_cross_fades_take_as_long_as_the_preferences_say(window: MainWindow, qtbot: QtBot) -> None:
    before = samples(window)
    for milliseconds in (100, 0):
        window.settings.crossfade_ms = milliseconds
        window.session.select(RATE, 2 * RATE)
        press(qtbot, window, "Ctrl+D")
        fade = RATE * milliseconds // 1000
        copied = samples(window)[2 * RATE : 3 * RATE]
        assert np.array_equal(copied[fade : RATE - fade], before[RATE + fade : 2 * RATE - fade])
        assert np.array_equal(copied, before[RATE : 2 * RATE]) == (not fade)
        assert_undone(window, qtbot, before)
        window.session.select(RATE, 2 * RATE)
        press(qtbot, window, "Del")
        changed = np.flatnonzero((samples(window)[:RATE] != before[:RATE]).any(axis=1))
        assert changed.min(initial=RATE) == RATE - fade // 2
        assert_undone(window, qtbot, before)
        window.session.select(RATE, RATE)
        press(qtbot, window, "Ctrl+Shift+I")
        answer(window, qtbot, "insertSilence", 0.5)
        assert np.count_nonzero(samples(window)[RATE : RATE + RATE // 2].any(axis=1)) == 2 * fade
        assert_undone(window, qtbot, before)


def test_delete_moves_up_and_shift_delete_leaves_silence(window: MainWindow, qtbot: QtBot) -> None:
    before = samples(window)
    window.session.select(RATE, 2 * RATE)
    press(qtbot, window, "Shift+Del")
    assert window.session.frames == len(before)
    assert not samples(window)[RATE + FADE : 2 * RATE - FADE].any()
    assert window.session.selection == (RATE, RATE)
    assert_undone(window, qtbot, before)
    window.session.select(RATE, 2 * RATE)
    press(qtbot, window, "Del")
    assert window.session.frames == len(before) - RATE
    assert_undone(window, qtbot, before)


def test_duplicate(window: MainWindow, qtbot: QtBot) -> None:
    before = samples(window)
    window.session.select(RATE, 2 * RATE)
    press(qtbot, window, "Ctrl+D")
    assert window.session.selection == (2 * RATE, 3 * RATE)
    copied = samples(window)[2 * RATE + FADE : 3 * RATE - FADE]
    assert np.array_equal(copied, before[RATE + FADE : 2 * RATE - FADE])
    assert_undone(window, qtbot, before)


def test_split_and_join_touch_no_sample(window: MainWindow, qtbot: QtBot) -> None:
    before, history = samples(window), window.session.document.history
    window.session.select(RATE, RATE)
    press(qtbot, window, "Ctrl+I")
    window.session.select(2 * RATE, 2 * RATE)
    press(qtbot, window, "Ctrl+I")
    assert history.markers.splits == (RATE, 2 * RATE)
    assert np.array_equal(samples(window), before)
    window.session.select(RATE + 500, RATE + 500)
    press(qtbot, window, "Ctrl+J")
    assert history.markers.splits == (2 * RATE,)
    press(qtbot, window, "Ctrl+A")
    press(qtbot, window, "Ctrl+J")
    assert history.markers.splits == ()
    press(qtbot, window, "Ctrl+J")
    assert window.messages.kind == "warning"
    press(qtbot, window, "Ctrl+Z")
    press(qtbot, window, "Ctrl+Z")
    assert history.markers.splits == (RATE, 2 * RATE)


def test_a_double_click_selects_no_further_than_the_splits(
    window: MainWindow, qtbot: QtBot
) -> None:
    for frame in (RATE, 2 * RATE):
        window.session.select(frame, frame)
        press(qtbot, window, "Ctrl+I")
    waveform = window.tracks.waveform
    place = QPoint(round(waveform.x_of(1.5 * RATE)), 20)
    with qtbot.waitSignal(
        window.session.selection_changed,
        check_params_cb=lambda: window.session.selection == (RATE, 2 * RATE),
    ):
        qtbot.mouseDClick(waveform, Qt.MouseButton.LeftButton, pos=place)


def test_ends_are_trimmed_at_the_cursor(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(2 * RATE, 2 * RATE)
    press(qtbot, window, "Ctrl+]")
    assert window.session.frames == 2 * RATE
    window.session.select(RATE, RATE)
    press(qtbot, window, "Ctrl+[")
    assert window.session.frames == RATE
    press(qtbot, window, "Ctrl+Z")
    press(qtbot, window, "Ctrl+Z")
    assert window.session.frames == SECONDS * RATE


def test_normalising_measures_aside_and_leaves_the_rest_alone(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = samples(window)
    window.session.select(RATE, 2 * RATE)
    press(qtbot, window, "Ctrl+Shift+N")
    with qtbot.waitSignal(window.processing.measured):
        answer(window, qtbot, "normalise", -6.0)
    after = samples(window)
    loudest = np.abs(after[RATE : 2 * RATE]).max()
    assert 20 * np.log10(loudest) == pytest.approx(-6.0, abs=1e-3)
    assert np.array_equal(after[:RATE], before[:RATE])
    assert np.array_equal(after[2 * RATE :], before[2 * RATE :])
    assert window.session.selection == (RATE, 2 * RATE)
    assert_undone(window, qtbot, before)


def test_an_edit_made_while_measuring_is_not_overtaken(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(RATE, 2 * RATE)
    with qtbot.waitSignal(window.processing.measured):
        window.processing.normalise(-6.0)
        window.editing.delete()
    assert label(window) == "Delete"
    assert window.messages.kind == "warning"


def test_the_offset_is_taken_out(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.processing.measured):
        window.actions_["remove_offset"].trigger()
    assert label(window) == "Remove DC offset"
    assert np.abs(samples(window).mean(axis=0, dtype=np.float64)).max() < 1e-6


def test_reverse_and_channels(window: MainWindow, qtbot: QtBot) -> None:
    before = samples(window)
    window.actions_["reverse"].trigger()
    assert np.array_equal(samples(window), before[::-1])
    press(qtbot, window, "Ctrl+Z")
    window.session.select(0, RATE)
    window.actions_["swap_channels"].trigger()
    assert np.array_equal(samples(window)[:RATE], before[:RATE, ::-1])
    assert np.array_equal(samples(window)[RATE:], before[RATE:])
    press(qtbot, window, "Ctrl+Z")
    window.actions_["mix_to_mono"].trigger()
    assert window.session.timeline.channels == 1
    np.testing.assert_allclose(samples(window)[:, 0], before.mean(axis=1), atol=1e-6)
    assert not window.actions_["mix_to_mono"].isEnabled()
    assert not window.actions_["swap_channels"].isEnabled()
    qtbot.waitUntil(lambda: window.tracks.store.complete)
    assert len(window.tracks.waveform.lanes()) == 1
    assert_undone(window, qtbot, before)
    assert len(window.tracks.waveform.lanes()) == 2


def test_what_is_drawn_of_reversed_swapped_and_shifted_sound_is_what_sounds(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.select(RATE, 2 * RATE)
    for command in ("reverse", "swap_channels", "remove_offset"):
        window.actions_[command].trigger()
    qtbot.waitUntil(lambda: label(window) == "Remove DC offset")
    store, timeline = window.tracks.store, window.session.timeline
    store.peaks(timeline, 0, timeline.frames, 90)
    qtbot.waitUntil(lambda: store.complete)
    drawn = store.peaks(timeline, 0, timeline.frames, 90)
    columns = samples(window).reshape(90, -1, 2)
    assert drawn.known.all()
    np.testing.assert_allclose(drawn.maximum, columns.max(axis=1), atol=0.02)
    np.testing.assert_allclose(drawn.minimum, columns.min(axis=1), atol=0.02)
    np.testing.assert_allclose(drawn.rms, np.sqrt((columns**2).mean(axis=1)), atol=0.02)


def test_zero_crossings_are_found_for_both_edges(window: MainWindow, qtbot: QtBot) -> None:
    tone = np.sin(2 * np.pi * 100 * (np.arange(RATE) + 0.5) / RATE).astype(np.float32)
    window.session.set_document(Document(ArrayMedium(tone[:, np.newaxis], RATE)))
    window.session.select(1000, 2000)
    press(qtbot, window, "Z")
    assert window.session.selection == (960, 1920)


def test_keys_play_the_cut_and_the_seconds_around_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    played = []
    monkeypatch.setattr(
        window.player, "play", lambda _source, start, stop, *_: played.append((start, stop))
    )
    window.session.select(RATE, 2 * RATE)
    for key in ("C", ",", "."):
        press(qtbot, window, key)
    assert played == [(0, 2 * RATE), (0, RATE), (2 * RATE, 3 * RATE)]


@pytest.mark.parametrize("side", ["in", "out"])
def test_a_fade_made_twice_or_after_one_of_its_handle_is_the_fade_made_once(
    window: MainWindow, side: Side
) -> None:
    before, (start, stop) = samples(window), (RATE, 2 * RATE)
    window.session.select(start, stop)
    window.tracks.waveform.handles.fade_wanted.emit(Fade(side, RATE // 3, "exponential"))
    window.actions_[f"fade_{side}"].trigger()
    once, gains = samples(window), np.linspace(0.0, 1.0, stop - start)[:, np.newaxis]
    gains = gains if side == "in" else gains[::-1]
    assert np.allclose(once[start:stop], before[start:stop] * gains, atol=1e-6)
    assert np.array_equal(once[:start], before[:start])
    assert np.array_equal(once[stop:], before[stop:])
    for again in (f"fade_{side}", "repeat"):
        window.actions_[again].trigger()
        assert np.array_equal(samples(window), once)
    assert labels(window)[1:] == (f"Fade {side}",) * 2, "nothing more was done"
    window.editing.fade_shape = "equal_power"
    window.actions_[f"fade_{side}"].trigger()
    assert fade_at(window.session.timeline, start, stop, side) == Fade(side, RATE, "equal_power")
