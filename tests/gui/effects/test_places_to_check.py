"""Warnings: drawn where speech may have suffered, told, and gone to.

Modules: gui.effects.check_line, gui.views.check_marks.
"""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip
from strength import at_strength

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.timeline.takes import take_at, takes_between
from voicestudio.effects.checks import Check
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.theme import apply_theme, current_theme

RATE = 48_000
DOUBTS = (Check(RATE, RATE + RATE // 2, "lost", 0.9), Check(3 * RATE, 4 * RATE, "changed", 0.7))


@pytest.fixture
def window(qtbot):
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    sound = np.random.default_rng(1).uniform(-0.1, 0.1, (6 * RATE, 1)).astype(np.float32)
    made.session.set_document(Document(ArrayMedium(sound, RATE)))
    yield made
    made.leave()


def enhance(window: MainWindow) -> None:
    timeline = window.session.timeline
    wet = ArrayMedium(timeline.read(0, 5 * RATE) / 2, RATE)
    edit = edits.take_result(timeline, 0, 5 * RATE, wet, "Enhance speech", 1.0, DOUBTS)
    window.session.apply(edit)
    window.session.select(0, 0)
    QApplication.processEvents()


def words(window: MainWindow, name: str) -> str:
    return window.findChild(QLabel, name).text()


def amber_at(window: MainWindow, second: float) -> int:
    """How many of the lowest pixels of the waveform are amber there."""
    view = window.tracks.waveform
    image, ratio = view.grab().toImage(), view.devicePixelRatioF()
    x = round(view.x_of(second * RATE) * ratio)
    colour = current_theme().warning.rgb()
    rows = range(image.height() - round(10 * ratio), image.height())
    return sum(image.pixel(x + dx, y) == colour for y in rows for dx in range(8))


def test_without_checks_there_is_nothing_to_see(window):
    assert not window.effect_panel.checks.isVisible()
    assert not window.actions_["next_check"].isEnabled()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_marks_are_drawn_with_a_pattern_and_explained(window, theme):
    apply_theme(QApplication.instance(), theme)
    enhance(window)
    # A full line two pixels high, and above it hatching that leaves gaps.
    for second in (1.2, 3.5):
        assert 16 < amber_at(window, second) < 60
    for second in (0.5, 2.5, 4.5):
        assert amber_at(window, second) == 0
    view = window.tracks.waveform
    for second, word in ((1.2, "lost"), (3.5, "changed")):
        point = QPoint(round(view.x_of(second * RATE)), view.height() - 3)
        event = QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point))
        QApplication.sendEvent(view, event)
        assert QToolTip.text() == f"Speech may be {word} here: compare with the original".replace(
            "be changed", "have changed"
        )
    assert view.checks.at(view.x_of(1.2 * RATE), view.height() / 2) is None


def test_one_goes_from_place_to_place(window):
    enhance(window)
    session, line = window.session, window.effect_panel.checks
    assert line.isVisible()
    assert words(window, "checkCount") == "2 warnings"
    window.actions_["next_check"].trigger()
    assert session.selection == (RATE, RATE + RATE // 2)
    assert words(window, "checkHere").startswith("1 of 2, 0:01.000 to 0:01.500. Speech may be lost")
    button = window.findChild(QPushButton, "checkNext")
    assert button.accessibleName() == "Next warning"
    assert "1 of 2" in button.accessibleDescription()
    session.set_view(0, RATE)
    button.click()
    assert session.selection == (3 * RATE, 4 * RATE)
    assert session.view[0] <= 3 * RATE < session.view[1]
    window.actions_["next_check"].trigger()
    assert session.selection[0] == RATE
    window.actions_["previous_check"].trigger()
    assert session.selection[0] == 3 * RATE


def test_they_go_and_come_with_what_they_are_about(window):
    enhance(window)
    session, line = window.session, window.effect_panel.checks
    take = take_at(session.timeline, RATE)
    session.apply(at_strength(session.timeline, take, 0.0))
    assert not line.isVisible()
    session.undo()
    session.apply(edits.delete(session.timeline, RATE // 2, 2 * RATE))
    assert words(window, "checkCount") == "1 warning"
    line.go_to_next()
    assert session.selection == (3 * RATE - 3 * RATE // 2, 4 * RATE - 3 * RATE // 2)
    session.undo()
    session.undo()
    assert not line.isVisible()
    assert not window.actions_["previous_check"].isEnabled()


def test_strength_changes_the_selected_place_and_nothing_else(window, qtbot):
    enhance(window)
    session, strength = window.session, window.effect_panel.strength
    enhanced = session.timeline.read(0, 6 * RATE)
    assert words(window, "strengthScope") == "For all of the result under the cursor."
    window.actions_["next_check"].trigger()
    told = "For the selection only: 0:01.000 to 0:01.500."
    assert words(window, "strengthScope") == told
    assert strength.slider.accessibleDescription() == told
    for percent in (60, 20, 0):
        strength.slider.setSliderDown(True)
        strength.slider.setValue(percent)
        strength.slider.setSliderDown(False)
    start, stop = session.selection
    sound = session.timeline.read(0, 6 * RATE)
    assert np.array_equal(sound[:start], enhanced[:start])
    assert np.array_equal(sound[stop:], enhanced[stop:])
    inner = slice(start + 240, stop - 240)
    np.testing.assert_allclose(sound[inner], 2 * enhanced[inner], atol=1e-6)
    # Nothing is done to this place, so there is nothing to check.
    assert words(window, "checkCount") == "1 warning"
    # The cursor beside it changes the rest and leaves the place as it was set.
    session.select(0, 0)
    assert strength.slider.value() == 100
    strength.slider.setValue(50)
    qtbot.waitUntil(lambda: take_at(session.timeline, 4 * RATE).strength == 0.5)
    assert np.array_equal(session.timeline.read(start + 240, 100), sound[inner][:100])
    for _ in range(4):
        session.undo()
    assert np.array_equal(session.timeline.read(0, 6 * RATE), enhanced)


def test_strength_of_a_selection_is_for_all_results_in_it(window):
    session = window.session
    for start in (0, 2 * RATE, 4 * RATE):
        wet = ArrayMedium(np.zeros((RATE, 1), np.float32), RATE)
        session.apply(edits.take_result(session.timeline, start, start + RATE, wet, "Enhance"))
    session.select(RATE // 2, 3 * RATE)
    slider = window.effect_panel.strength.slider
    slider.setSliderDown(True)
    slider.setValue(30)
    slider.setSliderDown(False)
    parts = takes_between(session.timeline, 0, session.frames)
    assert [part.take.strength for part in parts] == [1.0, 0.3, 0.3, 1.0]


def test_a_strength_that_was_overtaken_by_an_edit_is_dropped(window):
    enhance(window)
    session, slider = window.session, window.effect_panel.strength.slider
    session.select(RATE, 2 * RATE)
    slider.setValue(50)
    session.apply(edits.delete(session.timeline, 0, RATE // 2))
    takes = {part.take.strength for part in takes_between(session.timeline, 0, session.frames)}
    assert takes == {1.0}
