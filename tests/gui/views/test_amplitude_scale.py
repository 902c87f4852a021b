"""The waveform taller than usual: what is quiet can be seen, and clipping is never hidden.

Modules: gui.views.axes.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_driver import open_file, press, settled

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.views.amplitude_scale import MOST_MAGNIFIED, AmplitudeScale
from voicestudio.gui.views.waveform import WaveformView
from voicestudio.gui.widgets.theme import current_theme

RATE = 48_000
QUIET = 0.05


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Four seconds, stereo: quiet, with one clipped stretch of 10 ms at 3 s on the right."""
    samples = np.full((4 * RATE, 2), QUIET, np.float32)
    samples[::2] *= -1
    samples[3 * RATE : 3 * RATE + RATE // 100, 1] = 1.0
    path = tmp_path / "quiet.wav"
    soundfile.write(path, samples, RATE, subtype="FLOAT")
    return path


@pytest.fixture
def opened(window: MainWindow, recording: Path, qtbot: QtBot) -> MainWindow:
    open_file(window, recording, qtbot)
    view = window.tracks.waveform
    # The peaks are drawn as soon as they are read.
    qtbot.waitUntil(lambda: tall(view, picture(view), 0, RATE) > QUIET / 2)
    return window


def turn(view: WaveformView, notches: int, keys: Qt.KeyboardModifier, x: float = 300) -> None:
    place = QPointF(x, view.height() / 2)
    angle = QPoint(0, 120 * notches)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        *(place, view.mapToGlobal(place), QPoint(), angle),
        *(Qt.MouseButton.NoButton, keys, phase, False),
    )
    QApplication.sendEvent(view, event)


def picture(view: WaveformView) -> QImage:
    return view.grab().toImage()


def colour(image: QImage, x: float, y: float) -> QColor:
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(x * ratio), round(y * ratio))


def tall(view: WaveformView, image: QImage, lane: int, frame: float) -> float:
    """The height of what is drawn at `frame`, above the middle, in halves of the lane."""
    box, canvas = view.lanes()[lane], current_theme().canvas.rgb()
    x, middle = view.x_of(frame), box.center().y()
    rows = [y for y in range(box.top() + 2, middle - 2) if drawn(colour(image, x, y), canvas)]
    usual = box.height() / 2 - 8
    return (middle - min(rows)) / usual if rows else 0.0


def drawn(found: QColor, canvas: int) -> bool:
    return found.rgb() not in (canvas, current_theme().grid.rgb())


CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_the_wheel_makes_every_channel_taller(opened: MainWindow) -> None:
    view, visible = opened.tracks.waveform, opened.session.view
    before = picture(view)
    assert tall(view, before, 0, RATE) == pytest.approx(QUIET, abs=0.03)
    turn(view, 6, CTRL_SHIFT)
    assert view.scale.magnification == pytest.approx(8)
    after = picture(view)
    for lane in (0, 1):
        assert tall(view, after, lane, RATE) == pytest.approx(8 * QUIET, abs=0.03)
    assert opened.session.view == visible, "time is not zoomed"
    turn(view, -20, CTRL_SHIFT)
    assert view.scale.magnification == 1
    turn(view, 200, CTRL_SHIFT)
    assert view.scale.magnification == MOST_MAGNIFIED
    assert tall(view, picture(view), 0, RATE) >= 1, "and it is cut off at the edge of the lane"


def test_over_the_scale_the_wheel_needs_no_shift(opened: MainWindow) -> None:
    view, visible = opened.tracks.waveform, opened.session.view
    turn(view, 2, Qt.KeyboardModifier.ControlModifier, x=10)
    assert view.scale.magnification == pytest.approx(2)
    assert opened.session.view == visible


def test_the_keys_and_the_menu(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.tracks.waveform
    press(qtbot, opened, "Alt+=")
    press(qtbot, opened, "Alt+=")
    assert view.scale.magnification == 4
    assert "×4 as tall" in view._selection_text()
    press(qtbot, opened, "Alt+-")
    assert view.scale.magnification == 2
    press(qtbot, opened, "Alt+0")
    assert view.scale.magnification == 1
    texts = {action.text().replace("&", "") for action in opened.menus.menu("View").actions()}
    assert {"Taller Waveform", "Flatter Waveform", "Default Height"} <= texts


@pytest.mark.parametrize("axis", ["amplitude", "decibel"])
@pytest.mark.parametrize("closer", [1, 2000])
def test_clipping_is_marked_at_every_height(
    opened: MainWindow, qtbot: QtBot, axis: str, closer: float
) -> None:
    view = opened.tracks.waveform
    view.set_axis(axis)
    clipped = 3 * RATE + RATE // 200
    half = opened.session.frames / closer / 2
    opened.session.set_view(clipped - half, clipped + half)
    red = current_theme().error.rgb()
    upper, lower = view.lanes()
    for height in (1, 4, MOST_MAGNIFIED):
        view.draw_usual_height()
        view.magnify(height)
        qtbot.waitUntil(lambda: marked(view, lower.top() + 2, red))
        assert not marked(view, upper.top() + 2, red), "only where it is clipped"


def marked(view: WaveformView, y: float, red: int) -> bool:
    image = picture(view)
    near = range(round(view.x_of(3 * RATE)) - 3, round(view.x_of(3 * RATE + RATE // 100)) + 4)
    return any(colour(image, x, y).rgb() == red for x in near if 60 < x < view.width())


def test_what_is_magnified_beyond_the_lane_is_no_clipping(opened: MainWindow) -> None:
    view = opened.tracks.waveform
    view.magnify(MOST_MAGNIFIED)
    image, red = picture(view), current_theme().error.rgb()
    for lane in view.lanes():
        for y in (lane.top() + 2, lane.bottom() - 2):
            assert colour(image, view.x_of(RATE), y).rgb() != red


def test_the_scale_says_what_it_shows_and_a_double_click_resets_it(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view = opened.tracks.waveform
    opened.session.select(RATE, 2 * RATE)
    before = picture(view).copy(0, 0, 54, view.height())
    view.magnify(4)
    assert view.scale.magnified == "×4"
    assert picture(view).copy(0, 0, 54, view.height()) != before
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    assert view.scale.magnification == 1
    assert opened.session.selection == (RATE, 2 * RATE), "the scale is no place in the sound"
    assert picture(view).copy(0, 0, 54, view.height()) == before


@pytest.mark.parametrize("half_height", [20, 60, 200, 500])
@pytest.mark.parametrize("magnification", [1, 1.41, 4, 16, MOST_MAGNIFIED])
def test_the_ticks_are_round_and_inside(half_height: float, magnification: float) -> None:
    scale = AmplitudeScale()
    scale.magnify(magnification)
    for axis in ("amplitude", "decibel"):
        scale.axis = axis
        ticks = scale.ticks(half_height)
        heights = sorted(float(scale.shares(value)) * half_height for value, _ in ticks)
        assert len(ticks) >= 2
        assert heights[0] >= 0
        assert heights[-1] <= half_height + 0.01
        assert len({label for _, label in ticks}) == len(ticks)
        if axis == "amplitude":
            assert all(float(label) == pytest.approx(value, abs=1e-5) for value, label in ticks)
            assert all(len(label) <= 6 for _, label in ticks)


def test_it_stays_with_the_window_and_goes_into_no_file(
    opened: MainWindow,
    new_window: Callable[[], MainWindow],
    short_file: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    view = opened.tracks.waveform
    view.magnify(4)
    folder = tmp_path / "quiet.vstudio"
    with qtbot.waitSignal(opened.files.journal.saved):
        opened.files.journal.save(folder)
    settled(opened, qtbot)
    open_file(opened, short_file, qtbot)
    assert view.scale.magnification == 4
    other = new_window()
    open_file(other, short_file, qtbot)
    assert other.tracks.waveform.scale.magnification == 1


def test_each_letter_in_the_menu_of_views_stands_for_one_command(window: MainWindow) -> None:
    texts = [action.text() for action in window.menus.menu("View").actions()]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)), letters
