"""The views of the sound, driven by mouse, wheel and keyboard, and what they paint.

Modules: gui.views.column_strip, gui.views.columns, gui.views.layered, gui.views.monitor_caption,
gui.views.overview, gui.views.ruler.
"""

import threading
import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from sounds import noise_medium
from strength import at_strength
from timeouts import cpu_wait_seconds, least

from voicestudio.audio.medium import ArrayMedium, check_range
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades
from voicestudio.document.editing.fades import Fade
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.model.background import Background, Latest
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.media_store import MediaStore
from voicestudio.gui.views.track_view import TrackView
from voicestudio.gui.widgets.theme import current_theme

RATE = 48_000


class ShownTracks:
    """A shown track view, its session and its background work."""

    def __init__(self, qtbot, medium) -> None:
        self.qtbot = qtbot
        self.session = EditorSession()
        self.background = Background()
        self.tracks = TrackView(self.session, self.background)
        self.tracks.resize(1054, 620)
        self.tracks.show()
        qtbot.waitExposed(self.tracks)
        self.session.set_document(Document(medium))
        self.settle()

    def settle(self) -> None:
        """Wait until everything is computed and painted.

        What is missing is asked for when a view is painted, and a display server under load sends
        that wish late: painting into a picture does not wait for it.
        """
        for _ in range(3):
            QApplication.processEvents()
            self.tracks.grab()
            self.qtbot.waitUntil(lambda: self.background.idle and self.tracks.store.complete)
        QApplication.processEvents()

    def x(self, frame: float) -> int:
        return round(self.tracks.waveform.x_of(frame))

    def point(self, frame: float, y: int = 60) -> QPoint:
        return QPoint(self.x(frame), y)

    def image(self, view: QWidget) -> QImage:
        return view.grab().toImage()


@pytest.fixture
def view_of_tracks(qtbot, request):
    """A maker of a view_of_tracks for a medium; whatever it made is shut down after the test."""
    made: list[ShownTracks] = []

    def make(medium) -> ShownTracks:
        made.append(ShownTracks(qtbot, medium))
        return made[-1]

    yield make
    for each in made:
        each.background.shutdown()
        each.tracks.close()
        each.tracks.deleteLater()


def medium_of(samples: np.ndarray, rate: int = RATE) -> ArrayMedium:
    samples = np.asarray(samples, np.float32)
    return ArrayMedium(samples if samples.ndim == 2 else samples[:, np.newaxis], rate)


def turn_wheel(view: QWidget, position: QPoint, notches: int, modifiers=Qt.NoModifier) -> None:
    event = QWheelEvent(
        QPointF(position),
        QPointF(view.mapToGlobal(position)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def drag(
    view: QWidget, start: QPoint, stop: QPoint, keys: Qt.KeyboardModifier = Qt.NoModifier
) -> None:
    QTest.mousePress(view, Qt.LeftButton, keys, start)
    QTest.mouseMove(view, (start + stop) / 2)
    QTest.mouseMove(view, stop)
    QTest.mouseRelease(view, Qt.LeftButton, keys, stop)


def is_drawn(image: QImage, x: int, y: int) -> bool:
    """Whether the waveform covers a pixel: nearer to its colours than to the background."""
    theme, pixel = current_theme(), image.pixelColor(x, y)
    waves = min(_distance(pixel, theme.waveform), _distance(pixel, theme.waveform_rms))
    return waves < min(_distance(pixel, theme.canvas), _distance(pixel, theme.grid))


def _distance(one: QColor, other: QColor) -> int:
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


# -- mouse ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("waveform", Qt.NoModifier),
        ("spectrogram", Qt.NoModifier),
        ("ruler", Qt.ShiftModifier),
    ],
)
def test_dragging_selects_in_every_view(view_of_tracks, name, keys):
    at = view_of_tracks(noise_medium(2))
    view = getattr(at.tracks, name)
    at.session.select(20_000, 20_000)
    drag(view, at.point(20_000, 12), at.point(70_000, 12), keys)
    start, stop = at.session.selection
    pixel = view.frames_per_pixel
    assert start == pytest.approx(20_000, abs=2 * pixel)
    assert stop == pytest.approx(70_000, abs=2 * pixel)


def test_dragging_in_the_ruler_scrubs_and_takes_the_cursor_along(view_of_tracks, qtbot):
    at = view_of_tracks(noise_medium(2))
    ruler, scrubbed = at.tracks.ruler, []
    ruler.scrubbed.connect(scrubbed.append)
    with qtbot.waitSignal(ruler.scrub_ended):
        drag(ruler, at.point(20_000, 12), at.point(70_000, 12))
    assert scrubbed == pytest.approx([45_000, 70_000], abs=2 * ruler.frames_per_pixel)
    assert at.session.selection == (at.session.cursor, at.session.cursor)
    assert at.session.cursor == pytest.approx(70_000, abs=2 * ruler.frames_per_pixel)


def test_a_click_in_the_ruler_only_puts_the_cursor_and_edges_are_dragged_there_too(
    view_of_tracks, qtbot
):
    at = view_of_tracks(noise_medium(2))
    ruler = at.tracks.ruler
    with (
        qtbot.assertNotEmitted(ruler.scrubbed),
        qtbot.assertNotEmitted(ruler.scrub_ended),
    ):
        QTest.mouseClick(ruler, Qt.LeftButton, Qt.NoModifier, at.point(30_000, 12))
        assert at.session.cursor == pytest.approx(30_000, abs=2 * ruler.frames_per_pixel)
        at.session.select(30_000, 60_000)
        drag(ruler, at.point(30_000, 12), at.point(10_000, 12))
    edges = pytest.approx((10_000, 60_000), abs=2 * ruler.frames_per_pixel)
    assert at.session.selection == edges


def test_a_click_sets_the_cursor_and_shift_click_extends(view_of_tracks):
    at = view_of_tracks(noise_medium(2))
    view = at.tracks.waveform
    QTest.mouseClick(view, Qt.LeftButton, Qt.NoModifier, at.point(30_000))
    assert not at.session.has_selection
    QTest.mouseClick(view, Qt.LeftButton, Qt.ShiftModifier, at.point(60_000))
    pixel = view.frames_per_pixel
    assert at.session.selection == pytest.approx((30_000, 60_000), abs=2 * pixel)
    QTest.mouseClick(view, Qt.LeftButton, Qt.ShiftModifier, at.point(20_000))
    assert at.session.selection == pytest.approx((20_000, 60_000), abs=2 * pixel)


def test_selection_edges_show_a_shape_and_can_be_dragged(view_of_tracks):
    at = view_of_tracks(noise_medium(2))
    view = at.tracks.waveform
    at.session.select(30_000, 60_000)
    QTest.mouseMove(view, at.point(45_000))
    assert view.cursor().shape() == Qt.CursorShape.IBeamCursor
    QTest.mouseMove(view, at.point(30_000))
    assert view.cursor().shape() == Qt.CursorShape.SizeHorCursor
    drag(view, at.point(30_000), at.point(10_000))
    assert at.session.selection == pytest.approx((10_000, 60_000), abs=2 * view.frames_per_pixel)
    drag(view, at.point(60_000), at.point(5_000))
    assert at.session.selection == pytest.approx((5_000, 10_000), abs=2 * view.frames_per_pixel)


def test_dragging_beyond_the_edge_scrolls_until_released(view_of_tracks, qtbot):
    at = view_of_tracks(noise_medium(4))
    view = at.tracks.waveform
    at.session.set_view(0, RATE)
    QTest.mousePress(view, Qt.LeftButton, Qt.NoModifier, at.point(RATE / 2))
    QTest.mouseMove(view, QPoint(view.width() + 60, 60))
    qtbot.waitUntil(lambda: at.session.view[0] > RATE / 4)
    QTest.mouseRelease(view, Qt.LeftButton, Qt.NoModifier, QPoint(view.width() + 60, 60))
    assert at.session.selection[1] == pytest.approx(at.session.view[1], abs=RATE / 10)


def test_double_click_selects_between_silences(view_of_tracks, qtbot):
    samples = np.zeros(4 * RATE, np.float32)
    tone = 0.3 * np.sin(np.arange(RATE) * 0.05)
    samples[RATE : 2 * RATE] = tone
    samples[3 * RATE :] = tone
    at = view_of_tracks(medium_of(samples))
    QTest.mouseDClick(at.tracks.waveform, Qt.LeftButton, Qt.NoModifier, at.point(1.5 * RATE))
    qtbot.waitUntil(lambda: at.session.has_selection)
    assert at.session.selection == pytest.approx((RATE, 2 * RATE), abs=0.1 * RATE)


def test_the_wheel_scrolls_and_zooms_at_the_mouse_down_to_samples(view_of_tracks):
    at = view_of_tracks(noise_medium(2))
    view = at.tracks.waveform
    at.session.set_view(0, RATE)
    turn_wheel(view, QPoint(400, 50), -1)
    assert at.session.view == pytest.approx((0.12 * RATE, 1.12 * RATE))
    turn_wheel(view, QPoint(400, 50), 1)
    under_mouse = view.frame_at(400)
    for _ in range(60):
        turn_wheel(view, QPoint(400, 50), 1, Qt.ControlModifier)
        at.settle()
    assert at.session.view[1] - at.session.view[0] == pytest.approx(16)
    assert view.frame_at(400) == pytest.approx(under_mouse, abs=0.1)
    for _ in range(60):
        turn_wheel(view, QPoint(400, 50), -1, Qt.ControlModifier)
    assert at.session.view == (0, 2 * RATE)


# -- keyboard -------------------------------------------------------------------------------


def test_keys_move_the_cursor_and_shift_extends(view_of_tracks):
    at = view_of_tracks(noise_medium(1))
    view = at.tracks.waveform
    at.session.set_view(1000, 1100)
    at.session.select(1050, 1050)
    QTest.keyClick(view, Qt.Key_Right)
    assert at.session.selection == (1051, 1051)
    QTest.keyClick(view, Qt.Key_Left)
    QTest.keyClick(view, Qt.Key_Left)
    assert at.session.selection == (1049, 1049)
    QTest.keyClick(view, Qt.Key_Right, Qt.ShiftModifier)
    QTest.keyClick(view, Qt.Key_Right, Qt.ShiftModifier)
    assert at.session.selection == (1049, 1051)
    QTest.keyClick(view, Qt.Key_Left)
    assert at.session.selection == (1049, 1049)
    QTest.keyClick(view, Qt.Key_End, Qt.ShiftModifier)
    assert at.session.selection == (1049, RATE)
    assert at.session.view[1] == RATE
    QTest.keyClick(view, Qt.Key_Home)
    assert at.session.selection == (0, 0)
    assert at.session.view[0] == 0


def test_views_say_what_they_are_and_what_is_selected(view_of_tracks):
    at = view_of_tracks(noise_medium(2))
    at.session.select(RATE, 1.5 * RATE)
    for view in (at.tracks.overview, at.tracks.waveform, at.tracks.spectrogram, at.tracks.ruler):
        assert view.accessibleName()
        assert view.accessibleDescription() == "Selected 0:01.000 to 0:01.500"


# -- the overview ---------------------------------------------------------------------------


def test_the_overview_window_is_dragged_resized_and_called(view_of_tracks):
    at = view_of_tracks(noise_medium(10))
    overview = at.tracks.overview
    at.session.set_view(2 * RATE, 4 * RATE)

    def point(frame: float) -> QPoint:
        return QPoint(round(overview.x_of(frame)), 20)

    pixel = overview.frames_per_pixel
    drag(overview, point(3 * RATE), point(6 * RATE))
    assert at.session.view == pytest.approx((5 * RATE, 7 * RATE), abs=2 * pixel)
    drag(overview, point(7 * RATE), point(9 * RATE))
    assert at.session.view == pytest.approx((5 * RATE, 9 * RATE), abs=2 * pixel)
    QTest.mouseClick(overview, Qt.LeftButton, Qt.NoModifier, point(2.5 * RATE))
    assert at.session.view == pytest.approx((0.5 * RATE, 4.5 * RATE), abs=2 * pixel)
    QTest.mouseDClick(overview, Qt.LeftButton, Qt.NoModifier, point(5 * RATE))
    assert at.session.view == (0, 10 * RATE)


# -- scrolling and following ----------------------------------------------------------------


def test_the_scroll_bar_and_the_view_follow_each_other(view_of_tracks):
    at = view_of_tracks(noise_medium(10))
    bar = at.tracks.findChild(QWidget, "time_scroll_bar")
    at.session.set_view(5 * RATE, 6 * RATE)
    assert bar.value() / (bar.maximum() + bar.pageStep()) == pytest.approx(0.5, abs=1e-4)
    bar.setValue(bar.maximum())
    assert at.session.view == pytest.approx((9 * RATE, 10 * RATE), abs=RATE / 1000)


@pytest.mark.parametrize("left", [0, 1, 5 * RATE])
def test_the_scroll_bar_reaches_as_far_as_what_is_being_recorded(view_of_tracks, left):
    """However little is left of the recording that it goes into."""
    at = view_of_tracks(noise_medium(10))
    at.session.apply(edits.delete(at.session.timeline, left, 10 * RATE))
    at.session.make_room_to(400 * RATE)
    at.session.set_view(199 * RATE, 201 * RATE)
    bar = at.tracks.findChild(QWidget, "time_scroll_bar")
    assert bar.value() / (bar.maximum() + bar.pageStep()) == pytest.approx(199 / 400, abs=1e-4)
    bar.setValue(bar.maximum())
    assert at.session.view == pytest.approx((398 * RATE, 400 * RATE), abs=RATE / 100)


def test_the_view_turns_pages_with_the_playhead_unless_one_looked_elsewhere(view_of_tracks):
    at = view_of_tracks(noise_medium(10))
    at.session.set_view(0, RATE)
    at.session.set_playhead(RATE - 10)
    assert at.session.view == (0, RATE)
    at.session.set_playhead(RATE + 10)
    assert at.session.view == (RATE + 10, 2 * RATE + 10)
    at.session.set_view(8 * RATE, 9 * RATE)
    at.session.set_playhead(RATE + 500)
    assert at.session.view == (8 * RATE, 9 * RATE)


# -- what is painted ------------------------------------------------------------------------


def test_the_waveform_is_as_tall_as_the_sound_is_loud(view_of_tracks):
    samples = np.concatenate([0.25 * np.ones(RATE), -0.75 * np.ones(RATE)])
    samples[::2] *= -1
    at = view_of_tracks(medium_of(samples))
    view = at.tracks.waveform
    image = at.image(view)
    lane = view.lanes()[0]
    for frame, loud in ((RATE // 2, 0.25), (RATE + RATE // 2, 0.75)):
        for sign in (1, -1):
            assert is_drawn(image, at.x(frame), round(float(view.y_of(lane, sign * (loud - 0.05)))))
            beyond = round(float(view.y_of(lane, sign * (loud + 0.05))))
            assert not is_drawn(image, at.x(frame), beyond)


def test_channels_have_lanes_of_their_own(view_of_tracks):
    samples = np.zeros((2 * RATE, 2), np.float32)
    samples[:, 1] = 0.8 * np.sin(np.arange(2 * RATE) * 0.1)
    at = view_of_tracks(medium_of(samples))
    view = at.tracks.waveform
    upper, lower = view.lanes()
    image = at.image(view)
    assert not is_drawn(image, at.x(RATE), round(float(view.y_of(upper, 0.5))))
    assert is_drawn(image, at.x(RATE), round(float(view.y_of(lower, 0.5))))


def test_decibels_raise_what_is_quiet(view_of_tracks):
    at = view_of_tracks(noise_medium(2, level=0.01))  # −40 dB
    view = at.tracks.waveform
    lane = view.lanes()[0]
    middle = round(lane.center().y() - lane.height() * 0.12)
    assert not is_drawn(at.image(view), at.x(RATE), middle)
    view.set_axis("decibel")
    assert is_drawn(at.image(view), at.x(RATE), middle)


def test_single_samples_are_dots_on_a_line(view_of_tracks):
    samples = np.zeros(RATE, np.float32)
    samples[1000::2] = 0.5
    at = view_of_tracks(medium_of(samples))
    view = at.tracks.waveform
    at.session.set_view(1000, 1020)
    at.settle()
    image, lane = at.image(view), view.lanes()[0]
    assert is_drawn(image, at.x(1004), round(float(view.y_of(lane, 0.5))))
    assert is_drawn(image, at.x(1005), round(float(view.y_of(lane, 0.0))))
    assert not is_drawn(image, at.x(1005), round(float(view.y_of(lane, 0.5))))


@pytest.mark.parametrize("frames", [50, 100, 400])
def test_samples_close_to_each_other_are_a_line(view_of_tracks, frames):
    """However it is drawn: few samples smoothly, dots on them or not, hundreds by columns."""
    samples = np.zeros(RATE, np.float32)
    samples[1000 : 1000 + frames] = np.linspace(-0.9, 0.9, frames)
    at = view_of_tracks(medium_of(samples))
    view = at.tracks.waveform
    at.session.set_view(1000, 1000 + frames)
    at.settle()
    image, lane = at.image(view), view.lanes()[0]
    for value in (-0.7, -0.25, 0.3, 0.8):
        x = at.x(1000 + (value + 0.9) / 1.8 * (frames - 1))
        row = int(view.y_of(lane, value))
        assert is_drawn(image, x, row)
        assert not is_drawn(image, x, row + 9)
        assert not is_drawn(image, x, row - 9)


def test_clipped_sound_is_marked(view_of_tracks):
    samples = 0.2 * np.ones(2 * RATE, np.float32)
    samples[RATE : RATE + 400] = 1.0
    at = view_of_tracks(medium_of(samples))
    image = at.image(at.tracks.waveform)
    error = current_theme().error
    assert _distance(image.pixelColor(at.x(RATE + 200), 2), error) < 30
    assert _distance(image.pixelColor(at.x(RATE // 2), 2), error) > 100


def test_fades_and_cuts_are_drawn(view_of_tracks):
    at = view_of_tracks(noise_medium(4, level=0.8))
    view = at.tracks.waveform
    at.session.apply(fades.fade(at.session.timeline, 0, 2 * RATE, Fade("in", 2 * RATE)))
    at.settle()
    image, lane = at.image(view), view.lanes()[0]
    high = round(float(view.y_of(lane, 0.6)))
    assert not is_drawn(image, at.x(RATE), high)
    assert is_drawn(image, at.x(RATE), round(float(view.y_of(lane, 0.3))))
    assert is_drawn(image, at.x(3 * RATE), high)
    at.session.apply(edits.delete(at.session.timeline, 0, 2 * RATE))
    at.settle()
    assert is_drawn(at.image(view), at.x(RATE // 10), high)


def test_many_cuts_are_drawn_as_what_is_left(view_of_tracks):
    """One stretch in two is loud; only the quiet ones are kept, and only they are seen."""
    stretch = 4096
    loud = (np.arange(100 * stretch) // stretch) % 2 == 1
    at = view_of_tracks(medium_of(np.where(loud, 0.9, 0.1) * (-1.0) ** np.arange(loud.size)))
    timeline = at.session.timeline
    for index in range(99, 0, -2):
        timeline = timeline.delete(index * stretch, (index + 1) * stretch)
    at.session.apply(edits.Edit("Cut", timeline.with_gain(0, 25 * stretch, 4.0)))
    at.settle()
    view = at.tracks.waveform
    image, lane = at.image(view), view.lanes()[0]
    for frame, height in ((10 * stretch, 0.4), (40 * stretch, 0.1)):
        assert is_drawn(image, at.x(frame), round(float(view.y_of(lane, height * 0.9))))
        assert not is_drawn(image, at.x(frame), round(float(view.y_of(lane, height * 1.4))))


def test_a_take_is_drawn_at_its_strength(view_of_tracks, qtbot):
    dry, wet = noise_medium(2, level=0.8), medium_of(np.zeros(2 * RATE))
    at = view_of_tracks(dry)
    view = at.tracks.waveform
    take = Take(dry, wet, 1.0, 480, "Enhance")
    timeline = Timeline.from_medium(take)
    at.session.apply(edits.Edit("Enhance", timeline))
    at.settle()
    lane = view.lanes()[0]
    height = round(float(view.y_of(lane, 0.3)))
    assert not is_drawn(at.image(view), at.x(RATE), height)
    at.session.apply(at_strength(timeline, take, 0.25))
    at.settle()
    assert is_drawn(at.image(view), at.x(RATE), height)
    assert not is_drawn(at.image(view), at.x(RATE), round(float(view.y_of(lane, 0.7))))


def test_the_sound_is_seen_through_the_name_of_a_take(view_of_tracks):
    loud = noise_medium(2, level=1.0)
    at = view_of_tracks(loud)
    view, theme = at.tracks.waveform, current_theme()
    at.session.apply(edits.Edit("x", Timeline.from_medium(Take(loud, loud, 1.0, 480, "Enhance"))))
    at.settle()
    image, beside_text = at.image(view), at.x(0) + 4
    rows = [image.pixelColor(beside_text, y) for y in range(20, 28)]
    assert all(colour != theme.canvas for colour in rows)
    # The ground is seen, too: it is nearer to that of the view than the sound beside it.
    sound = image.pixelColor(at.x(RATE), 24)
    assert all(
        abs(c.red() - theme.canvas.red()) < abs(sound.red() - theme.canvas.red()) for c in rows
    )


def test_views_show_what_the_monitor_lets_one_hear(view_of_tracks):
    at = view_of_tracks(noise_medium(2, level=0.8))
    view, spectrogram = at.tracks.waveform, at.tracks.spectrogram
    timeline = at.session.timeline
    take = Take(timeline.slice(RATE, 2 * RATE), medium_of(np.zeros(RATE)), 1.0, 480, "Enhance")
    result = timeline.replace(RATE, 2 * RATE, Timeline.from_medium(take))
    at.session.apply(edits.Edit("Enhance", result))
    height = round(float(view.y_of(view.lanes()[0], 0.5)))
    loud = {"result": (True, False), "original": (True, True), "removed": (False, True)}
    for monitor in ("original", "removed", "result"):
        at.session.set_monitor(monitor)
        at.settle()
        caption = view.findChild(QLabel, "monitorCaption")
        assert caption.isVisible() == (monitor != "result")
        assert monitor == "result" or monitor in caption.text().lower()
        image, picture = at.image(view), at.image(spectrogram)
        for second, expected in enumerate(loud[monitor]):
            x = at.x((second + 0.5) * RATE)
            assert is_drawn(image, x, height) == expected
            assert (picture.pixelColor(x, 80).lightness() > 40) == expected


@pytest.mark.parametrize("monitor", ["original", "removed"])
def test_a_switch_of_the_monitor_is_drawn_at_once(view_of_tracks, monitor):
    """Nothing has been read of the new version yet: it is drawn from what is known of the take."""
    at = view_of_tracks(noise_medium(4, level=0.8))
    dry = at.session.timeline.slice(RATE, 3 * RATE)
    wet = medium_of(dry.read(0, dry.frames) * np.float32(0.6))
    at.session.apply(edits.take_result(at.session.timeline, RATE, 3 * RATE, wet, "Quieter"))
    at.settle()
    at.session.set_monitor(monitor)
    heard, columns = at.session.heard, 400
    peaks = at.tracks.store.peaks(heard, RATE, 3 * RATE, columns)
    assert peaks.known.all()
    at.settle()
    settled = at.tracks.store.peaks(heard, RATE, 3 * RATE, columns)
    inner = slice(8, -8)
    loudest = 0.8 if monitor == "original" else 0.32
    assert settled.maximum[inner].max() == pytest.approx(loudest, abs=0.01)
    ratio = peaks.rms[inner] / settled.rms[inner]
    assert ratio.min() > 0.9
    assert ratio.max() < 2.5, "removed: two sounds as alike as these are the worst case"


def test_the_spectrogram_shows_a_tone_where_it_says_it_is(view_of_tracks):
    tone = 0.5 * np.sin(2 * np.pi * 3000 * np.arange(2 * RATE) / RATE)
    at = view_of_tracks(medium_of(tone))
    view = at.tracks.spectrogram
    for scale in ("linear", "log", "mel"):
        view.set_settings(scale=scale)
        at.settle()
        assert view.sharp
        image = at.image(view)
        column = [image.pixelColor(at.x(RATE), y).lightness() for y in range(view.height())]
        assert view.frequency_at(int(np.argmax(column)) + 0.5) == pytest.approx(3000, rel=0.05)
        text = view.readout(QPointF(at.x(RATE), view.y_of(3000)))
        assert text.startswith("0:01.00")
        assert "3.0" in text
        assert "−6 dB" in text or "≥" in text


def test_colours_can_be_chosen(view_of_tracks):
    at = view_of_tracks(noise_medium(1))
    view = at.tracks.spectrogram
    pictures = set()
    for choice in at.tracks.options.choices["spectrogram_colours"].actions:
        choice.trigger()
        pictures.add(at.image(view).pixelColor(at.x(RATE / 2), 80).name())
    assert len(pictures) == 6


def test_selection_and_playhead_are_drawn_in_every_view(view_of_tracks):
    at = view_of_tracks(medium_of(np.zeros(2 * RATE)))
    views = [at.tracks.overview, at.tracks.waveform, at.tracks.spectrogram, at.tracks.ruler]
    before = [at.image(view) for view in views]
    at.session.select(RATE, 1.5 * RATE)
    at.session.set_playhead(RATE // 2)
    for view, old in zip(views, before, strict=True):
        new, y = at.image(view), view.height() - 3
        y = 10 if view is at.tracks.overview else y
        inside, outside = at.x(1.25 * RATE), at.x(1.75 * RATE)
        assert new.pixelColor(inside, y) != old.pixelColor(inside, y)
        assert new.pixelColor(outside, y) == old.pixelColor(outside, y)
        assert _distance(new.pixelColor(at.x(RATE // 2), y), view.overlay_theme().playhead) < 200


def test_views_are_hidden_and_remembered(view_of_tracks):
    at = view_of_tracks(noise_medium(1))
    at.tracks.options.visibility["spectrogram_view"].trigger()
    at.tracks.options.choices["waveform_axis"].set_value("decibel")
    assert not at.tracks.spectrogram.isVisible()
    assert at.tracks.waveform.isVisible()
    state = at.tracks.state()
    other = view_of_tracks(noise_medium(1))
    other.tracks.restore(state)
    assert not other.tracks.spectrogram.isVisible()
    assert other.tracks.waveform.axis == "decibel"


def test_an_empty_or_tiny_sound_does_no_harm(view_of_tracks):
    at = view_of_tracks(medium_of(np.zeros((0, 1))))
    at.image(at.tracks)
    at.session.set_document(Document(medium_of(np.ones(3) * 0.5)))
    at.settle()
    at.image(at.tracks)
    at.session.set_document(None)
    at.image(at.tracks)


# -- the GUI thread never waits -------------------------------------------------------------


class HoursOfSound:
    """Three hours, generated when read, as slowly as a file."""

    sample_rate, channels, frames = RATE, 2, 3 * 3600 * RATE

    def __init__(self) -> None:
        self._block = np.random.default_rng(1).normal(0, 0.1, (1 << 16, 2)).astype(np.float32)
        self.frames_read = 0

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        assert threading.current_thread() is not threading.main_thread(), "read on the GUI thread"
        time.sleep(count / RATE / 8000)
        self.frames_read += count
        return np.resize(self._block, (count, 2))


class Heartbeat(QWidget):
    """Measures the longest time the GUI thread did not answer, less what other processes took."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter() - cpu_wait_seconds()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(2)

    def _beat(self) -> None:
        now = time.perf_counter() - cpu_wait_seconds()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> float:
        self._timer.stop()
        return self.longest


def longest_gap(at: ShownTracks) -> float:
    """Open three hours of sound, zoom and scroll in it, and measure the GUI thread meanwhile."""
    at.session.set_document(None)
    at.settle()
    heart = Heartbeat()
    at.qtbot.addWidget(heart)
    at.session.set_document(Document(HoursOfSound()))
    at.qtbot.wait(300)
    frames = at.session.frames
    for step in range(30):
        at.session.zoom(1.5 if step % 20 < 14 else 0.5, frames * 0.4)
        at.session.scroll((at.session.view[1] - at.session.view[0]) * 0.1)
        at.qtbot.wait(20)
    return heart.stop()


@pytest.mark.alone
def test_three_hours_open_and_move_without_a_gap(view_of_tracks):
    at = view_of_tracks(noise_medium(0.1))
    gap = least(lambda: longest_gap(at), 0.05)
    assert gap < 0.05, f"the window did not answer for {gap * 1000:.0f} ms"


def test_a_repaint_of_the_waveform_is_quick(view_of_tracks):
    at = view_of_tracks(noise_medium(20, 2))
    at.tracks.resize(1654, 700)
    at.settle()
    times = []
    for _ in range(15):
        at.tracks.waveform.invalidate()
        begun = time.thread_time()
        at.tracks.waveform.repaint()
        times.append(time.thread_time() - begun)
    assert np.median(times) < 0.010


# -- work in the background -----------------------------------------------------------------


class Receiver(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.threads: list[object] = []

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(threading.current_thread())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)


@pytest.fixture
def background(qtbot):
    made = Background()
    yield made
    made.shutdown()


def test_results_and_errors_come_back_on_the_gui_thread(background, qtbot):
    listener = Receiver()
    qtbot.addWidget(listener)
    background.run(divmod, 7, 2, done=listener.done, failed=listener.failed)
    background.run(divmod, 7, 0, done=listener.done, failed=listener.failed)
    qtbot.waitUntil(lambda: background.idle)
    assert listener.results == [(3, 1)]
    assert listener.threads == [threading.current_thread()]
    assert isinstance(listener.errors[0], ZeroDivisionError)


def test_a_newer_task_with_the_same_key_supersedes(background, qtbot):
    listener = Receiver()
    qtbot.addWidget(listener)
    for number in range(20):
        background.run(_slowly, number, done=listener.done, key="same")
    qtbot.waitUntil(lambda: background.idle)
    assert listener.results == [19]


def test_what_fails_at_the_very_end_is_logged(background, qtbot, caplog):
    listener = Receiver()
    qtbot.addWidget(listener)
    background.run(divmod, 7, 2, done=listener.done)
    background.run(divmod, 7, 0, failed=listener.failed)
    background.finish()
    assert "division" in caplog.text or "modulo" in caplog.text
    assert (listener.results, listener.errors) == ([], [])


def test_latest_answers_first_and_last_of_many_requests(background, qtbot):
    listener = Receiver()
    qtbot.addWidget(listener)
    latest = Latest(background, _slowly, listener.done)
    for number in range(20):
        latest.request(number)
    qtbot.waitUntil(lambda: not latest.busy and background.idle)
    assert listener.results == [0, 19]


def test_media_no_longer_drawn_stop_being_read(background, qtbot):
    store = MediaStore(background)
    hours = HoursOfSound()
    timeline = Timeline.from_medium(hours)
    store.peaks(timeline, 0, timeline.frames, 100)
    assert not store.complete
    qtbot.waitUntil(lambda: hours.frames_read > 0)
    store.retain(None)
    qtbot.waitUntil(lambda: background.idle)
    assert store.complete
    assert hours.frames_read < hours.frames / 2


def _slowly(value: int) -> int:
    time.sleep(0.02)
    return value
