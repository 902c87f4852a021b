"""Handles on the selection: dragged with the mouse, the samples afterwards are the formula's.

Modules: gui.editing.fade_shapes, gui.editing.processing_controller, gui.views.drag_gain,
gui.views.existing_fades, gui.views.gain_preview, gui.views.handle_drag, gui.views.handle_painting,
gui.views.time_axis.
"""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_driver import labels, samples

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import fades
from voicestudio.document.editing.band_edits import within_band
from voicestudio.document.editing.fades import Fade, fade_at, gain_at
from voicestudio.document.editing.track_edits import add_track
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.views.waveform import WaveformView
from voicestudio.gui.widgets.number_dialog import NumberDialog

RATE = 48_000
START, STOP = RATE, 3 * RATE
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(new_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    window = new_window("dark")
    noise = np.random.default_rng(3).uniform(-0.5, 0.5, (4 * RATE, 2)).astype(np.float32)
    window.session.set_document(Document(ArrayMedium(noise, RATE)))
    window.session.select(START, STOP)
    qtbot.waitUntil(lambda: window.background.idle)
    return window


def middle(view: WaveformView, part: str) -> QPoint:
    rect = view.handles.rect_of(part)
    assert rect is not None, f"there is no handle for {part}"
    return rect.center().toPoint()


def hold(qtbot: QtBot, view: WaveformView, part: str, by: QPoint, keys=None) -> QPoint:
    """Take hold of a handle and drag it; it is still held afterwards."""
    grip = middle(view, part)
    keys = keys or Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(view, LEFT, keys, grip)
    for step in range(1, 5):
        there = QPointF(grip) + QPointF(by) * (step / 4)
        move(view, there, keys)
    return grip + by


def move(view: WaveformView, to: QPointF, keys: Qt.KeyboardModifier) -> None:
    everywhere = view.mapToGlobal(to)
    event = QMouseEvent(QEvent.Type.MouseMove, to, everywhere, LEFT, LEFT, keys)
    QApplication.sendEvent(view, event)


def drag(qtbot: QtBot, view: WaveformView, part: str, by: QPoint, keys=None) -> None:
    there = hold(qtbot, view, part, by, keys)
    qtbot.mouseRelease(view, LEFT, keys or Qt.KeyboardModifier.NoModifier, there)


@pytest.mark.parametrize("side", ["in", "out"])
def test_a_dragged_corner_fades_exactly_its_length(
    window: MainWindow, qtbot: QtBot, side: str
) -> None:
    view, before = window.tracks.waveform, samples(window)
    drag(qtbot, view, side, QPoint(120 if side == "in" else -120, 0))
    made = fade_at(window.session.timeline, START, STOP, side)
    assert made is not None
    assert made.length == pytest.approx(120 * view.frames_per_pixel, abs=2)
    assert made.shape == "linear"
    assert window.session.selection == (START, STOP)
    ramp = np.linspace(0, 1, made.length, dtype=np.float32)[:, np.newaxis]
    expected = before.copy()
    if side == "in":
        expected[START : START + made.length] *= ramp
    else:
        expected[STOP - made.length : STOP] *= ramp[::-1]
    after = samples(window)
    assert np.allclose(after, expected, atol=1e-6)
    first, last = made.range_in(START, STOP)
    assert np.array_equal(after[:first], before[:first])
    assert np.array_equal(after[last:], before[last:])
    assert labels(window)[-1] == f"Fade {side}"
    window.session.undo()
    assert np.array_equal(samples(window), before)


def test_dragging_up_and_down_bends_the_curve(window: MainWindow, qtbot: QtBot) -> None:
    view, before = window.tracks.waveform, samples(window)
    there = hold(qtbot, view, "in", QPoint(200, 60))
    assert "Exponential" in view.handles.reading()
    assert " s " in view.handles.reading()
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert "S-Curve" in view.handles.reading()
    qtbot.mouseRelease(view, LEFT, pos=there)
    made = fade_at(window.session.timeline, START, STOP, "in")
    assert made is not None
    assert made.shape == "cosine"
    x = np.linspace(0, 1, made.length)
    gains = ((1 - np.cos(np.pi * x)) / 2)[:, np.newaxis]
    inside = slice(START, START + made.length)
    assert np.allclose(samples(window)[inside], before[inside] * gains, atol=1e-6)


def test_what_is_dragged_is_drawn_and_the_document_is_not_touched(
    window: MainWindow, qtbot: QtBot
) -> None:
    view, timeline = window.tracks.waveform, window.session.timeline
    window.session.select(0, 4 * RATE)
    picture = view.grab().toImage()
    hold(qtbot, view, "gain", QPoint(0, 90))
    assert view.grab().toImage() != picture
    assert view.handles.preview is not None
    assert window.session.timeline is timeline
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.handles.preview is None
    qtbot.mouseRelease(view, LEFT, pos=QPoint(300, 100))
    assert window.session.timeline is timeline
    assert len(labels(window)) == 1


@pytest.mark.parametrize("part", ["gain", "in"])
def test_what_is_dragged_is_drawn_on_all_selected_tracks_as_it_will_be(
    window: MainWindow, part: str, qtbot: QtBot
) -> None:
    session, stack = window.session, window.tracks.stack
    for seed in (4, 5):
        sound = np.random.default_rng(seed).uniform(-0.3, 0.3, (4 * RATE, 1)).astype(np.float32)
        session.apply(
            add_track(session.tracks, Timeline.from_medium(ArrayMedium(sound, RATE)), 0, "Guest")
        )
    session.select_tracks((0, 2), 0)
    session.select(START, STOP)
    qtbot.waitUntil(lambda: window.background.idle)
    window.processing.set_gain(-3.0)  # it is changed now, and of the other track comes on top
    view = window.tracks.waveform
    stack.lane(2).grab()  # what is not painted is not read
    qtbot.waitUntil(lambda: window.tracks.store.complete)
    picture = stack.lane(2).grab().toImage()
    there = hold(qtbot, view, part, QPoint(60, 40))
    preview = stack.lane(2).preview
    assert preview is not None
    assert stack.lane(1).preview is None
    assert stack.lane(2).grab().toImage() != picture
    qtbot.mouseRelease(view, LEFT, pos=there)
    assert stack.lane(2).preview is None
    made = session.tracks[2].timeline
    drawn = preview.sound.read(0, made.frames) * preview.gains(np.arange(made.frames))[:, None]
    np.testing.assert_allclose(drawn, made.read(0, made.frames), atol=1e-6)


def test_a_fade_is_taken_up_again_where_it_ends(window: MainWindow, qtbot: QtBot) -> None:
    view, before = window.tracks.waveform, samples(window)
    drag(qtbot, view, "in", QPoint(200, 0))
    drag(qtbot, view, "in", QPoint(-80, 0))
    made = fade_at(window.session.timeline, START, STOP, "in")
    assert made is not None
    assert made.length == pytest.approx(120 * view.frames_per_pixel, abs=4)
    ramp = np.linspace(0, 1, made.length, dtype=np.float32)[:, np.newaxis]
    after = samples(window)
    inside = slice(START, START + made.length)
    assert np.allclose(after[inside], before[inside] * ramp, atol=1e-6), "not one over the other"
    assert np.array_equal(after[START + made.length :], before[START + made.length :])
    qtbot.mouseDClick(view, LEFT, pos=middle(view, "in"))
    assert labels(window)[-1] == "Remove fade in"
    assert np.array_equal(samples(window), before)


def test_gain_follows_the_handle_in_half_decibels_and_can_be_reset(
    window: MainWindow, qtbot: QtBot
) -> None:
    view, before = window.tracks.waveform, samples(window)
    hold(qtbot, view, "gain", QPoint(0, 40))
    assert view.handles.reading() == "−6.0 dB"
    qtbot.mouseRelease(view, LEFT, pos=QPoint(0, 0))
    after = samples(window)
    assert np.array_equal(after[START:STOP], before[START:STOP] * np.float32(10 ** (-6 / 20)))
    assert np.array_equal(after[:START], before[:START])
    assert np.array_equal(after[STOP:], before[STOP:])
    assert labels(window)[-1] == "Gain −6.0 dB"
    drag(qtbot, view, "gain", QPoint(0, 5), Qt.KeyboardModifier.ShiftModifier)
    gain = 20 * np.log10(gain_at(window.session.timeline, START, STOP))
    assert gain == pytest.approx(-6.2, abs=0.11), "it goes on from where it was, finely"
    qtbot.mouseDClick(view, LEFT, pos=middle(view, "gain"))
    assert labels(window)[-1] == "Reset gain"
    assert np.array_equal(samples(window), before)


def test_where_there_is_no_gain_a_double_click_asks_for_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.tracks.waveform
    qtbot.mouseDClick(view, LEFT, pos=middle(view, "gain"))
    (dialog,) = (found for found in window.findChildren(NumberDialog) if found.isVisible())
    dialog.number.setValue(-2.5)
    dialog.accept()
    assert labels(window)[-1] == "Gain −2.5 dB"


def test_gain_goes_from_silence_to_twelve_decibels_and_warns(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.tracks.waveform
    there = hold(qtbot, view, "gain", QPoint(0, -300))
    assert view.handles.reading().startswith("+12.0 dB · peak +6.0 dBFS")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view, LEFT, pos=there)
    drag(qtbot, view, "gain", QPoint(0, 400))
    assert not samples(window)[START:STOP].any()
    assert labels(window)[-1] == "Gain −∞ dB"


def test_a_click_on_a_handle_does_nothing_and_beside_it_selects(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.tracks.waveform
    for part in ("in", "out", "gain"):
        qtbot.mouseClick(view, LEFT, pos=middle(view, part))
    assert window.session.selection == (START, STOP)
    assert len(labels(window)) == 1
    qtbot.mouseClick(view, LEFT, pos=middle(view, "gain") + QPoint(0, 60))
    assert not window.session.has_selection
    assert view.handles.rect_of("in") is None


def test_a_narrow_selection_has_no_handles(window: MainWindow) -> None:
    view = window.tracks.waveform
    window.session.select(START, START + 20 * view.frames_per_pixel)
    assert all(view.handles.rect_of(part) is None for part in ("in", "out", "gain"))


def test_with_frequencies_selected_the_gain_is_theirs_and_a_fade_is_of_all(
    window: MainWindow, qtbot: QtBot
) -> None:
    view, before = window.tracks.waveform, samples(window)
    window.session.set_band(300, 3000)
    expected = within_band(
        fades.gain, window.session.timeline, START, STOP, -6.0, band=window.session.band
    ).timeline.read(0, 4 * RATE)
    there = hold(qtbot, view, "gain", QPoint(0, 40))
    assert view.handles.reading() == "−6.0 dB · 0.3–3 kHz"
    assert view.handles.preview is None, "it would show the gain of all frequencies"
    qtbot.mouseRelease(view, LEFT, pos=there)
    assert labels(window)[-1] == "Gain −6.0 dB 0.3–3 kHz"
    assert np.array_equal(samples(window), expected)
    hold(qtbot, view, "gain", QPoint(0, 20))
    assert view.handles.reading().startswith("−3.0 dB"), "in addition to the first"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    window.session.undo()
    drag(qtbot, view, "in", QPoint(100, 0))
    assert labels(window)[-1] == "Fade in"
    made = fade_at(window.session.timeline, START, STOP, "in")
    assert made is not None
    ramp = np.linspace(0, 1, made.length, dtype=np.float32)[:, np.newaxis]
    inside = slice(START, START + made.length)
    assert np.allclose(samples(window)[inside], before[inside] * ramp, atol=1e-6)


def test_an_edit_while_a_handle_is_held_lets_go_of_it(window: MainWindow, qtbot: QtBot) -> None:
    view = window.tracks.waveform
    there = hold(qtbot, view, "out", QPoint(-100, 0))
    window.processing.reverse()
    qtbot.mouseRelease(view, LEFT, pos=there)
    assert labels(window)[-1] == "Reverse"


def test_another_selection_while_a_handle_is_held_lets_go_of_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.tracks.waveform
    there = hold(qtbot, view, "gain", QPoint(0, 30))
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.mouseRelease(view, LEFT, pos=there)
    assert len(labels(window)) == 1


@pytest.mark.parametrize("part", ["in", "out", "gain"])
def test_escape_leaves_everything_as_it_was(window: MainWindow, qtbot: QtBot, part: str) -> None:
    view, timeline = window.tracks.waveform, window.session.timeline
    there = hold(qtbot, view, part, QPoint(-90 if part == "out" else 90, 30))
    assert view.handles.reading()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.handles.reading() == ""
    qtbot.mouseRelease(view, LEFT, pos=there)
    assert window.session.timeline is timeline
    assert window.session.selection == (START, STOP)


def test_the_edges_of_the_selection_can_still_be_dragged_at_the_height_of_the_handles(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.tracks.waveform
    y = middle(view, "in").y()
    for frame, outwards in ((START, -3), (STOP, 3)):
        press = QPoint(round(view.x_of(frame)) + outwards, y)
        qtbot.mousePress(view, LEFT, pos=press)
        move(view, QPointF(press) + QPointF(10 * outwards, 0), Qt.KeyboardModifier.NoModifier)
        qtbot.mouseRelease(view, LEFT, pos=press)
    start, stop = window.session.selection
    assert start < START
    assert stop > STOP
    assert len(labels(window)) == 1


def test_handles_are_as_large_as_a_fingertip_wants(window: MainWindow) -> None:
    view = window.tracks.waveform
    for part in ("in", "out", "gain"):
        rect = view.handles.rect_of(part)
        assert min(rect.width(), rect.height()) >= 12
        for corner in (rect.topLeft(), rect.bottomRight()):
            assert view.handles.part_at((corner + rect.center()) / 2) == part


def test_the_curve_of_the_commands_is_chosen_in_the_menu_and_remembered(
    window: MainWindow, qtbot: QtBot
) -> None:
    actions = {action.data(): action for action in window.fade_shapes.actions}
    assert actions["linear"].isChecked()
    actions["equal_power"].trigger()
    window.actions_["fade_out"].trigger()
    assert fade_at(window.session.timeline, START, STOP, "out") == Fade(
        "out", STOP - START, "equal_power"
    )
    assert Settings().fade_shape == "equal_power"
    drag(qtbot, window.tracks.waveform, "in", QPoint(50, 0))
    made = fade_at(window.session.timeline, START, STOP, "in")
    assert made is not None
    assert made.shape == "equal_power"


def test_steps_of_a_decibel_are_one_state_until_something_else_is_done(
    window: MainWindow,
) -> None:
    before = samples(window)
    for _ in range(3):
        window.actions_["louder"].trigger()
    assert labels(window)[1:] == ("Gain +3.0 dB",)
    assert np.allclose(samples(window)[START:STOP], before[START:STOP] * 10 ** (3 / 20), atol=1e-6)
    window.session.select(0, START)
    window.actions_["quieter"].trigger()
    assert labels(window)[1:] == ("Gain +3.0 dB", "Gain −1.0 dB")
    window.session.undo()
    window.session.undo()
    assert np.array_equal(samples(window), before)


def test_the_last_effect_is_repeated_on_another_selection_without_asking(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = samples(window)
    repeat = window.actions_["repeat"]
    window.processing.gain(-4.0)
    assert repeat.text() == "&Repeat Gain −4.0 dB"
    window.session.select(0, 1000)
    repeat.trigger()
    assert np.allclose(samples(window)[:1000], before[:1000] * 10 ** (-4 / 20), atol=1e-6)
    for act, label in (
        (window.processing.reverse, "Reverse"),
        (window.editing.fade_in, "Fade in"),
        (window.processing.swap_channels, "Swap channels"),
    ):
        act()
        window.session.select(2000, 5000)
        repeat.trigger()
        assert labels(window)[-2:] == (label, label)
        window.session.select(0, 1000)
    with qtbot.waitSignal(window.processing.measured):
        window.processing.normalise(-3.0)
    window.session.select(3 * RATE, 3 * RATE + 500)
    with qtbot.waitSignal(window.processing.measured):
        repeat.trigger()
    peak = np.abs(samples(window)[3 * RATE : 3 * RATE + 500]).max()
    assert peak == pytest.approx(10 ** (-3 / 20), abs=1e-4)
    assert labels(window)[-1] == "Normalise to −3.0 dB"
