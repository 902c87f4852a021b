"""Selecting frequencies: a box in the spectrogram, numbers, and what edits make of them.

Modules: gui.views.band_box, gui.views.frequency_axis.
"""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.timeline.band import Band
from voicestudio.document.timeline.timeline_checks import checks_of
from voicestudio.effects.checks import Check
from voicestudio.gui.editing.band_fields import BandFields, parse_hertz
from voicestudio.gui.editing.clipboard import Clipboard
from voicestudio.gui.editing.edit_controller import EditController
from voicestudio.gui.effects.effect_controller import EffectController
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.spectrogram_view import SpectrogramView
from voicestudio.inference.engine import CheckJob, EffectJob
from voicestudio.inference.job_handle import JobHandle

RATE = 48_000


def tones(*hertz: float, seconds: float = 2.0) -> ArrayMedium:
    time = np.arange(round(seconds * RATE)) / RATE
    sound = sum(0.25 * np.sin(2 * np.pi * each * time) for each in hertz)
    return ArrayMedium(np.asarray(sound, np.float32)[:, np.newaxis], RATE)


class ShownSpectrogram:
    """A shown spectrogram of two seconds over a session."""

    def __init__(self, qtbot) -> None:
        self.session = EditorSession()
        self.session.set_document(Document(tones(1000, 5000)))
        self.background = Background()
        self.view = SpectrogramView(self.session, self.background)
        qtbot.addWidget(self.view)
        self.view.resize(854, 300)
        self.view.show()
        qtbot.waitExposed(self.view)

    def point(self, frame: float, hertz: float) -> QPoint:
        return QPoint(round(self.view.x_of(frame)), round(self.view.y_of(hertz)))

    def hertz_of_a_pixel(self, hertz: float) -> float:
        y = self.view.y_of(hertz)
        return self.view.frequency_at(y - 1) - self.view.frequency_at(y + 1)


@pytest.fixture
def shown_view(qtbot):
    made = ShownSpectrogram(qtbot)
    yield made
    made.background.shutdown()


def drag(view: QWidget, start: QPoint, *stops: QPoint, modifiers=Qt.NoModifier) -> None:
    QTest.mousePress(view, Qt.LeftButton, modifiers, start)
    for stop in stops:
        # Qt's test move carries no pressed button on every platform, so the events are made here.
        move(view, stop, modifiers)
    QTest.mouseRelease(view, Qt.LeftButton, modifiers, stops[-1])


def move(view: QWidget, to: QPoint, modifiers=Qt.NoModifier) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(view.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        modifiers,
    )
    QApplication.sendEvent(view, event)


def assert_band(shown_view: ShownSpectrogram, low: float, high: float) -> None:
    band = shown_view.session.band
    assert band is not None
    assert band.low_hz == pytest.approx(low, abs=shown_view.hertz_of_a_pixel(low))
    assert band.high_hz == pytest.approx(high, abs=shown_view.hertz_of_a_pixel(high))


def box(shown_view: ShownSpectrogram) -> None:
    shown_view.session.select(0, 0)
    drag(
        shown_view.view,
        shown_view.point(20_000, 6000),
        shown_view.point(40_000, 5000),
        shown_view.point(60_000, 4000),
    )


def test_a_drag_across_and_down_selects_a_box(shown_view) -> None:
    box(shown_view)
    start, stop = shown_view.session.selection
    assert start == pytest.approx(20_000, abs=2 * shown_view.view.frames_per_pixel)
    assert stop == pytest.approx(60_000, abs=2 * shown_view.view.frames_per_pixel)
    assert_band(shown_view, 4000, 6000)


def test_a_drag_across_selects_all_frequencies(shown_view) -> None:
    begin = shown_view.point(20_000, 6000)
    drag(shown_view.view, begin, begin + QPoint(100, 6), begin + QPoint(300, 10))
    assert shown_view.session.has_selection
    assert shown_view.session.band is None
    # Down, and back again before it is let go.
    drag(shown_view.view, begin, begin + QPoint(100, 60), begin + QPoint(300, 4))
    assert shown_view.session.band is None


def test_with_control_a_box_may_be_flat(shown_view) -> None:
    begin = shown_view.point(20_000, 6000)
    stops = begin + QPoint(100, 4), begin + QPoint(300, 8)
    drag(shown_view.view, begin, *stops, modifiers=Qt.ControlModifier)
    assert_band(shown_view, shown_view.view.frequency_at(begin.y() + 8), 6000)


def test_edges_and_corners_of_the_box_can_be_dragged(shown_view) -> None:
    box(shown_view)
    band = shown_view.session.band
    drag(shown_view.view, shown_view.point(40_000, band.high_hz), shown_view.point(41_000, 8000))
    assert_band(shown_view, 4000, 8000)
    start, stop = shown_view.session.selection
    drag(
        shown_view.view,
        shown_view.point(stop, shown_view.session.band.low_hz),
        shown_view.point(70_000, 2000),
    )
    assert_band(shown_view, 2000, 8000)
    assert shown_view.session.selection[0] == start
    assert shown_view.session.selection[1] == pytest.approx(
        70_000, abs=2 * shown_view.view.frames_per_pixel
    )
    # The sides move the time alone.
    drag(shown_view.view, shown_view.point(start, 4000), shown_view.point(10_000, 500))
    assert shown_view.session.selection[0] == pytest.approx(
        10_000, abs=2 * shown_view.view.frames_per_pixel
    )
    assert_band(shown_view, 2000, 8000)


def test_dragging_an_edge_past_the_other_turns_the_box_round(shown_view) -> None:
    box(shown_view)
    drag(
        shown_view.view,
        shown_view.point(40_000, shown_view.session.band.low_hz),
        shown_view.point(40_000, 9000),
    )
    assert_band(shown_view, 6000, 9000)


def test_a_box_to_the_top_is_open_there(shown_view) -> None:
    drag(shown_view.view, shown_view.point(20_000, 4000), QPoint(400, 100), QPoint(500, -40))
    assert shown_view.session.band.high_hz == RATE / 2


@pytest.mark.parametrize("away", ["click", "double click", "command", "document"])
def test_the_band_goes(shown_view, away, qtbot) -> None:
    box(shown_view)
    if away == "click":
        QTest.mouseClick(
            shown_view.view, Qt.LeftButton, Qt.NoModifier, shown_view.point(80_000, 5000)
        )
    elif away == "double click":
        inside = shown_view.point(40_000, 5000)
        QTest.mouseClick(shown_view.view, Qt.LeftButton, Qt.NoModifier, inside)
        QTest.mouseDClick(shown_view.view, Qt.LeftButton, Qt.NoModifier, inside)
        qtbot.waitUntil(lambda: shown_view.background.idle)
    elif away == "command":
        EditController(
            shown_view.session,
            Clipboard(shown_view.background, shown_view.session),
            shown_view.session,
        ).all_frequencies()
        assert shown_view.session.has_selection
    else:
        shown_view.session.set_document(Document(tones(300)))
    assert shown_view.session.band is None


def test_it_is_drawn_and_told(shown_view, qtbot) -> None:
    qtbot.waitUntil(lambda: shown_view.background.idle)
    shown_view.session.select(20_000, 60_000)
    plain = shown_view.view.grab().toImage()
    box(shown_view)
    assert "4" in shown_view.view.accessibleDescription()
    assert "kHz" in shown_view.view.accessibleDescription()
    boxed = shown_view.view.grab().toImage()
    outside, inside = shown_view.point(40_000, 1000), shown_view.point(40_000, 5000)
    assert boxed.pixelColor(outside) != plain.pixelColor(outside)
    assert boxed.pixelColor(outside).lightness() < plain.pixelColor(outside).lightness()
    assert boxed.pixelColor(inside).lightness() >= plain.pixelColor(inside).lightness() - 2


# -- numbers --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "hertz"),
    [("120", 120), ("120 Hz", 120), ("1.5k", 1500), ("1,5 kHz", 1500), (".5k", 500)],
)
def test_frequencies_are_read_as_people_write_them(text: str, hertz: float) -> None:
    assert parse_hertz(text) == hertz


@pytest.mark.parametrize("text", ["", "abc", "-5", "1 2", "k", "nan"])
def test_what_is_no_frequency_is_none(text: str) -> None:
    assert parse_hertz(text) is None


@pytest.fixture
def fields(qtbot, shown_view):
    made = BandFields(shown_view.session)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)  # what is typed goes to a field that has the focus
    return made


def type_in(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key_Delete)
    QTest.keyClick(field, Qt.Key_Return)


def test_the_fields_show_and_set_the_band(shown_view, fields) -> None:
    assert not fields.all.isEnabled()
    shown_view.session.select(20_000, 60_000)
    type_in(fields.low, "50")
    assert shown_view.session.band == Band(50, RATE / 2)
    type_in(fields.high, "0.12k")
    assert shown_view.session.band == Band(50, 120)
    assert (fields.low.text(), fields.high.text()) == ("50", "120")
    type_in(fields.high, "")
    assert shown_view.session.band == Band(50, RATE / 2)
    QTest.mouseClick(fields.all, Qt.LeftButton)
    assert shown_view.session.band is None
    assert (fields.low.text(), fields.high.text()) == ("", "")
    box(shown_view)
    assert float(fields.low.text()) == shown_view.session.band.low_hz


def test_a_band_without_a_selection_is_one_of_everything(shown_view, fields) -> None:
    type_in(fields.high, "300")
    assert shown_view.session.selection == (0, shown_view.session.frames)
    assert shown_view.session.band == Band(0, 300)


def test_nonsense_stays_marked_and_changes_nothing(shown_view, fields) -> None:
    box(shown_view)
    band = shown_view.session.band
    type_in(fields.low, "12a")
    assert fields.low.property("valid") is False
    assert shown_view.session.band == band
    QTest.keyClick(fields.low, Qt.Key_Escape)
    assert fields.low.text() == f"{band.low_hz:.0f}"


# -- edits ----------------------------------------------------------------------------------


def level(session: EditorSession, hertz: float) -> float:
    second = session.timeline.read(30_000, RATE)[:, 0] * np.hanning(RATE)
    return float(np.abs(np.fft.rfft(second))[round(hertz)] / (0.25 * RATE / 4))


def test_silence_takes_the_box_and_undo_brings_it_back(shown_view) -> None:
    session = shown_view.session
    session.select(10_000, 90_000)
    session.set_band(4500, 5500)
    EditController(session, Clipboard(shown_view.background, session), session).silence()
    assert session.document.history.current.label == "Silence 4.5–5.5 kHz"
    assert session.band == Band(4500, 5500)
    assert level(session, 5000) < 1e-3
    assert level(session, 1000) == pytest.approx(1.0, abs=1e-3)
    session.undo()
    assert level(session, 5000) == pytest.approx(1.0, abs=1e-3)


class Quietener:
    """An engine whose every effect is silence, at once."""

    job: EffectJob
    checked: CheckJob

    def submit(self, job: EffectJob | CheckJob) -> JobHandle:
        if isinstance(job, EffectJob):
            self.job = job
        else:
            self.checked = job
        self.handle = JobHandle(lambda: None)
        return self.handle

    def answer(self) -> None:
        zeros = np.zeros((self.job.stop - self.job.start, 1), np.float32)
        self.handle.end_done(ArrayMedium(zeros, RATE))
        self.handle.end_done((Check(1000, 2000, "lost", 0.9),))


def test_an_effect_keeps_to_the_band(shown_view) -> None:
    session, engine = shown_view.session, Quietener()
    effects = EffectController(session, engine, shown_view.background, session)
    session.select(10_000, 90_000)
    session.set_band(4500, 5500)
    effects.run("enhance", {}, "cpu")
    session.set_band(100, 200)  # what is selected meanwhile is for the next one
    before = session.timeline.read(0, session.frames)
    engine.answer()
    assert session.document.history.current.label.endswith(" 4.5–5.5 kHz")
    # What is checked is what is kept, where it lies, not what the network made of everything.
    assert (engine.checked.start, engine.checked.wet.frames) == (10_000, 80_000)
    assert [check.start for check in checks_of(session.timeline)] == [11_000]
    assert level(session, 5000) < 1e-3
    assert level(session, 1000) == pytest.approx(1.0, abs=1e-3)
    after = session.timeline.read(0, session.frames)
    assert np.array_equal(after[:10_000], before[:10_000])
    assert np.array_equal(after[90_000:], before[90_000:])
    session.set_monitor("removed")
    removed = session.heard.read(30_000, RATE)[:, 0] * np.hanning(RATE)
    assert np.abs(np.fft.rfft(removed))[1000] / (0.25 * RATE / 4) < 1e-3
