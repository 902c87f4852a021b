"""Dragging ends of the selection: they are drawn to places nearby and to zero crossings.

Modules: audio.zero_crossings, gui.shell.view_commands, gui.views.snapping.
"""

import time
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from timeouts import least

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.views.canvas import Canvas

RATE = 48_000
SECONDS = 10
PERIOD = 480
LEFT = Qt.MouseButton.LeftButton
NO_KEY, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
MARKER, REGION, SPLIT = 2 * RATE, (4 * RATE, 5 * RATE), 7 * RATE + 100
MARKERS = Markers((Marker(MARKER, MARKER, "a"), Marker(*REGION, "b")), (SPLIT,))


@pytest.fixture
def window(new_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    window = new_window("dark")
    tone = 0.5 * np.sin(2 * np.pi * (np.arange(SECONDS * RATE) + 0.5) / PERIOD)
    samples = tone.astype(np.float32)[:, np.newaxis]
    window.session.set_document(Document(ArrayMedium(samples, RATE)))
    window.session.apply(Edit("Markers", window.session.timeline, markers=MARKERS))
    qtbot.waitUntil(lambda: window.background.idle)
    return window


@pytest.fixture(params=["waveform", "spectrogram"])
def view(request: pytest.FixtureRequest, window: MainWindow) -> Canvas:
    return getattr(window.tracks, request.param)


def send(view: Canvas, kind: QEvent.Type, x: float, keys: Qt.KeyboardModifier) -> None:
    place = QPointF(x, view.height() / 2)
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    event = QMouseEvent(kind, place, view.mapToGlobal(place), button, held, keys)
    QApplication.sendEvent(view, event)


def hold(view: Canvas, start: float, stop: float, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press at x `start` and drag to `stop`; the button is still down afterwards."""
    send(view, QEvent.Type.MouseButtonPress, start, keys)
    for share in (0.5, 0.9, 1.0):
        send(view, QEvent.Type.MouseMove, start + share * (stop - start), keys)


def let_go(view: Canvas, x: float, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    send(view, QEvent.Type.MouseButtonRelease, x, keys)


def drag(view: Canvas, start: float, stop: float, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    hold(view, start, stop, keys)
    let_go(view, stop, keys)


@pytest.mark.parametrize("place", [MARKER, *REGION, SPLIT, 0, SECONDS * RATE])
def test_an_end_is_drawn_to_places_nearby(window: MainWindow, view: Canvas, place: int) -> None:
    beside = 5 if place == 0 else -5
    drag(view, view.x_of(6 * RATE), view.x_of(place) + beside)
    assert place in window.session.selection


def test_the_playhead_draws_too(window: MainWindow, view: Canvas) -> None:
    window.session.set_playhead(3 * RATE)
    drag(view, view.x_of(6 * RATE), view.x_of(3 * RATE) + 4)
    assert window.session.selection[0] == 3 * RATE
    window.session.set_playhead(None)


def test_further_away_nothing_draws(window: MainWindow, view: Canvas) -> None:
    drag(view, view.x_of(6 * RATE), view.x_of(MARKER) + 8)
    assert window.session.selection[0] == pytest.approx(
        MARKER + 8 * view.frames_per_pixel, abs=view.frames_per_pixel
    )


def test_alt_suspends_it_also_in_the_middle_of_a_drag(window: MainWindow, view: Canvas) -> None:
    x = view.x_of(MARKER) + 4
    hold(view, view.x_of(6 * RATE), x)
    assert window.session.selection[0] == MARKER
    send(view, QEvent.Type.MouseMove, x, ALT)
    assert window.session.selection[0] > MARKER
    let_go(view, x, ALT)
    assert window.session.selection[0] > MARKER


def test_an_existing_end_and_shift_are_drawn_the_other_end_stays(
    window: MainWindow, view: Canvas
) -> None:
    window.session.select(3 * RATE + 11, 6 * RATE)
    drag(view, view.x_of(6 * RATE), view.x_of(REGION[1]) - 3)
    assert window.session.selection == (3 * RATE + 11, REGION[1])
    drag(view, view.x_of(6 * RATE), view.x_of(SPLIT) + 3, SHIFT)
    assert window.session.selection == (3 * RATE + 11, SPLIT)


def test_the_line_shows_while_it_is_held(window: MainWindow, view: Canvas) -> None:
    x = view.x_of(MARKER) + 5
    hold(view, view.x_of(6 * RATE), x)
    drawn = view.grab().toImage()
    let_go(view, x)
    assert view.grab().toImage() != drawn
    assert window.session.selection[0] == MARKER


def test_a_click_beside_a_marker_is_no_selection(window: MainWindow, view: Canvas) -> None:
    x = view.x_of(MARKER) + 4
    send(view, QEvent.Type.MouseButtonPress, x, NO_KEY)
    send(view, QEvent.Type.MouseMove, x, NO_KEY)
    let_go(view, x)
    assert not window.session.has_selection
    assert window.session.cursor > MARKER


def on_zero(frame: int) -> bool:
    return frame % (PERIOD // 2) == 0


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.background.idle)


@pytest.mark.alone
def test_both_ends_of_a_new_selection_go_to_zero_crossings(
    window: MainWindow, view: Canvas, qtbot: QtBot
) -> None:
    window.actions_["snap_to_zero"].trigger()
    start, stop = 120960 + 70, 123360 - 70

    def dragging() -> float:
        window.session.select(0, 0)
        window.session.set_view(2.5 * RATE, 2.6 * RATE)
        settled(window, qtbot)
        began = time.monotonic()
        drag(view, view.x_of(stop), view.x_of(start))
        qtbot.waitUntil(lambda: all(map(on_zero, window.session.selection)))
        return time.monotonic() - began

    assert least(dragging, 0.3) < 0.3
    assert window.session.selection == (120960, 123360)
    assert window.session.cursor == window.session.selection[0]


def test_only_the_end_that_was_dragged_goes_there(
    window: MainWindow, view: Canvas, qtbot: QtBot
) -> None:
    window.actions_["snap_to_zero"].trigger()
    window.session.set_view(2.5 * RATE, 2.6 * RATE)
    settled(window, qtbot)
    start = 120480 + 33
    window.session.select(start, 123360)
    drag(view, view.x_of(123360), view.x_of(123840 - 50))
    qtbot.waitUntil(lambda: on_zero(window.session.selection[1]))
    assert window.session.selection == (start, 123840)


def test_what_was_drawn_to_a_place_stays_there(
    window: MainWindow, view: Canvas, qtbot: QtBot
) -> None:
    window.actions_["snap_to_zero"].trigger()
    assert not on_zero(SPLIT)
    drag(view, view.x_of(6 * RATE), view.x_of(SPLIT) - 4)
    qtbot.waitUntil(lambda: on_zero(window.session.selection[0]))
    assert window.session.selection[1] == SPLIT


def test_alt_or_without_the_option_no_crossing_is_looked_for(
    window: MainWindow, view: Canvas, qtbot: QtBot
) -> None:
    window.session.set_view(2.5 * RATE, 2.6 * RATE)
    settled(window, qtbot)
    for keys in (NO_KEY, ALT):
        drag(view, view.x_of(120960 + 70), view.x_of(123360 - 70), keys)
        settled(window, qtbot)
        assert not any(map(on_zero, window.session.selection))
        window.session.select(0, 0)
        window.session.set_view(2.5 * RATE, 2.6 * RATE)
        if keys == NO_KEY:
            window.actions_["snap_to_zero"].trigger()


def test_a_drag_that_has_begun_again_is_left_alone(
    window: MainWindow, view: Canvas, qtbot: QtBot
) -> None:
    window.actions_["snap_to_zero"].trigger()
    window.session.set_view(2.5 * RATE, 2.6 * RATE)
    settled(window, qtbot)
    drag(view, view.x_of(120960 + 70), view.x_of(123360 - 70))
    hold(view, view.x_of(121440), view.x_of(122400 + 60))
    held = window.session.selection
    settled(window, qtbot)
    assert window.session.selection == held
    let_go(view, view.x_of(122400 + 60))


def test_the_option_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.session.snap_to_zero
    window.actions_["snap_to_zero"].trigger()
    other = MainWindow()
    assert other.session.snap_to_zero
    assert other.actions_["snap_to_zero"].isChecked()
    other.close()
    other.deleteLater()
