"""Shorten Pauses in the window: found aside, ticked, heard, made in one edit and taken back.

Modules: gui.editing.cut_list, gui.editing.cut_table, gui.editing.shorten_controller,
gui.editing.shorten_panel, gui.views.cut_marks.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import soundfile
from gap_meter import LARGEST_GAP_SECONDS, GapMeter, described
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QDockWidget, QDoubleSpinBox, QLabel, QTableView
from pytestqt.qtbot import QtBot
from sound_server import SoundServer, used_by_this_process
from sounds import RATE, noise
from timeouts import TIMEOUT_MS, least
from window_driver import child, click, labels, open_file, press, samples

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker
from voicestudio.document.editing.track_edits import add_track
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.playback.devices import output_devices

PAUSES = (1, 3), (4, 6), (7, 8.5)


def spoken(seconds: int) -> np.ndarray:
    """Noise as loud as speech, over a faint one, with pauses at those seconds."""
    sound = noise(seconds * RATE, level=0.3)
    for start, stop in PAUSES:
        sound[round(start * RATE) : round(stop * RATE)] = 0.0
    return sound + noise(seconds * RATE, level=0.001, seed=1)


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    soundfile.write(tmp_path / "talk.wav", spoken(10), RATE, "FLOAT")
    open_file(window, tmp_path / "talk.wav", qtbot)
    return window


@pytest.fixture
def speaker(tmp_path: Path) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path / "pulse")
    with used_by_this_process(server, output_devices):
        yield server


def find(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.shorten.ended, timeout=TIMEOUT_MS):
        press(qtbot, window, "Ctrl+Shift+T")


def apply(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.shorten.followed, timeout=TIMEOUT_MS):
        click(qtbot, window, "shortenApply")


def table(window: MainWindow) -> QTableView:
    return child(window, "cutTable", QTableView)


def rows(window: MainWindow) -> list[list[str]]:
    model = table(window).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def ticks(window: MainWindow) -> list[bool]:
    model = table(window).model()
    states = (model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(3))
    return [state == Qt.CheckState.Checked for state in states]


def choose(window: MainWindow, qtbot: QtBot, row: int, dx: int = 60) -> None:
    """Click on a row; a small `dx` is its tick box."""
    view = table(window)
    index = view.model().index(row, 0)
    view.scrollTo(index)
    place = view.visualRect(index)
    at = QPoint(place.left() + dx, place.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def choose_rows(view: QTableView, count: int) -> None:
    """Select so many rows from the first one on."""
    model, flags = view.model(), QItemSelectionModel.SelectionFlag
    rows = QItemSelection(model.index(0, 0), model.index(count - 1, 0))
    view.selectionModel().select(rows, flags.ClearAndSelect | flags.Rows)


def said(window: MainWindow, name: str) -> str:
    return child(window, name, QLabel).text().replace("\N{NO-BREAK SPACE}", " ")


def test_pauses_are_listed_drawn_and_counted(opened: MainWindow, qtbot: QtBot) -> None:
    find(opened, qtbot)
    assert child(opened, "shortenDock", QDockWidget).isVisible()
    assert [row[1:] for row in rows(opened)] == [
        ["Pause", "2.0 s", "0.5 s"],
        ["Pause", "2.0 s", "0.5 s"],
        ["Pause", "1.5 s", "0.5 s"],
    ]
    assert said(opened, "shortenSaved") == "3.9 s shorter: 3 of 3 pauses"
    marks = opened.tracks.waveform.cuts.marks
    assert [mark.ticked for mark in marks] == [True] * 3
    assert [round(mark.start / RATE, 1) for mark in marks] == [1.3, 4.3, 7.3]
    child(opened, "effectDock", QDockWidget).raise_()
    qtbot.waitUntil(lambda: not opened.tracks.waveform.cuts.marks)


def test_a_click_goes_there_and_a_tick_changes_what_is_saved(
    opened: MainWindow, qtbot: QtBot
) -> None:
    find(opened, qtbot)
    choose(opened, qtbot, 1)
    assert [mark.chosen for mark in opened.tracks.waveform.cuts.marks] == [False, True, False]
    assert not opened.session.has_selection
    choose(opened, qtbot, 2, dx=8)
    assert ticks(opened) == [True, True, False]
    assert not opened.tracks.waveform.cuts.marks[2].ticked
    assert said(opened, "shortenSaved") == "2.9 s shorter: 2 of 3 pauses"
    click(qtbot, opened, "pauseNone")
    assert ticks(opened) == [False] * 3
    assert not child(opened, "shortenApply").isEnabled()
    click(qtbot, opened, "pauseAll")
    assert ticks(opened) == [True] * 3


def test_keys_of_the_list(opened: MainWindow, qtbot: QtBot) -> None:
    find(opened, qtbot)
    choose(opened, qtbot, 0)
    view = table(opened)
    before = samples(opened)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert ticks(opened) == [False, True, True]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert ticks(opened) == [True, True, True]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert ticks(opened) == [True, False, True]
    np.testing.assert_array_equal(samples(opened), before)
    assert "not ticked" in view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_ticked_cuts_are_one_edit_and_undo_brings_back_the_ticks(
    opened: MainWindow, qtbot: QtBot
) -> None:
    document = opened.session.document
    marked = document.history.markers.added(Marker(9 * RATE, 9 * RATE, "late"))
    opened.session.apply(Edit("Mark", document.timeline, markers=marked))
    find(opened, qtbot)
    choose(opened, qtbot, 1, dx=8)
    before, cuts = samples(opened), opened.tracks.waveform.cuts.marks
    apply(opened, qtbot)
    after = samples(opened)
    assert labels(opened)[-1] == "Shorten 2 pauses"
    gone = [cuts[0].stop - cuts[0].start, cuts[2].stop - cuts[2].start]
    assert len(before) - len(after) == sum(gone)
    assert opened.session.markers.labels[0].start == 9 * RATE - sum(gone)
    fade = RATE // 200
    np.testing.assert_array_equal(after[: cuts[0].start - fade], before[: cuts[0].start - fade])
    np.testing.assert_array_equal(
        after[cuts[0].start + fade : cuts[2].start - gone[0] - fade],
        before[cuts[0].stop + fade : cuts[2].start - fade],
    )
    np.testing.assert_array_equal(after[-RATE:], before[-RATE:])
    assert "2.4 s shorter" in said(opened, "shortenHint")
    assert len(rows(opened)) == 1
    press(qtbot, opened, "Ctrl+Z")
    np.testing.assert_array_equal(samples(opened), before)
    assert ticks(opened) == [True, False, True]
    assert opened.tracks.waveform.cuts.marks == cuts


def test_the_list_follows_edits(opened: MainWindow, qtbot: QtBot) -> None:
    find(opened, qtbot)
    choose(opened, qtbot, 0, dx=8)
    with qtbot.waitSignal(opened.shorten.followed, timeout=TIMEOUT_MS):
        opened.session.select(0, RATE // 2)
        press(qtbot, opened, "Del")
    assert ticks(opened)[0] is False
    assert [round(mark.start / RATE, 2) for mark in opened.tracks.waveform.cuts.marks] == [
        pytest.approx(second, abs=0.03) for second in (0.75, 3.75, 6.75)
    ]
    with qtbot.waitSignal(opened.shorten.followed, timeout=TIMEOUT_MS):
        opened.session.select(4 * RATE, 5 * RATE)
        press(qtbot, opened, "Del")
    assert len(rows(opened)) == 2
    assert "edited since" in said(opened, "shortenHint")
    apply(opened, qtbot)
    assert labels(opened)[-1] == "Shorten 1 pause"


def test_only_the_selection_is_searched_and_a_row_does_not_change_it(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.session.select(RATE // 2, 5 * RATE)
    find(opened, qtbot)
    assert len(rows(opened)) == 1
    assert "0:00.500 – 0:05.000" in said(opened, "shortenHint")
    choose(opened, qtbot, 0)
    assert opened.session.selection == (RATE // 2, 5 * RATE)
    opened.session.select(0, 0)
    with qtbot.waitSignal(opened.shorten.ended, timeout=TIMEOUT_MS):
        click(qtbot, opened, "shortenFind")
    assert len(rows(opened)) == 3


def test_fillers_are_listed_without_a_tick(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, hesitant_speech: np.ndarray
) -> None:
    soundfile.write(tmp_path / "uh.wav", hesitant_speech, RATE, "FLOAT")
    open_file(window, tmp_path / "uh.wav", qtbot)
    window.shorten.panel.set_settings(0.3, 0.2, False, -40.0, False)
    child(window, "shortenFillers", QCheckBox).click()
    find(window, qtbot)
    assert [row[1] for row in rows(window)] == ["Pause", "Filler", "Pause"]
    assert ticks(window) == [True, False, True]
    assert said(window, "shortenSaved").endswith("shorter: 2 of 2 pauses, 0 of 1 filler")
    click(qtbot, window, "pauseNone")
    click(qtbot, window, "fillerAll")
    assert ticks(window) == [False, True, False]
    apply(window, qtbot)
    assert labels(window)[-1] == "Remove 1 filler"


def test_nothing_found_and_lengths_that_make_no_sense(opened: MainWindow, qtbot: QtBot) -> None:
    child(opened, "shortenLonger", QDoubleSpinBox).setValue(5.0)
    find(opened, qtbot)
    assert said(opened, "shortenHint") == "Nothing to shorten was found."
    assert not rows(opened)
    for name in ("shortenApply", "shortenHear"):
        assert not child(opened, name).isEnabled()
    child(opened, "shortenTo", QDoubleSpinBox).setValue(6.0)
    find(opened, qtbot)
    assert "cannot be shortened to 6 s" in opened.messages.text
    assert opened.settings.shorten_to == 6000


def test_other_settings_are_searched_by_themselves(opened: MainWindow, qtbot: QtBot) -> None:
    find(opened, qtbot)
    choose(opened, qtbot, 1, dx=8)
    with qtbot.waitSignal(opened.shorten.ended, timeout=TIMEOUT_MS):
        child(opened, "shortenLonger", QDoubleSpinBox).setValue(1.8)
        assert not child(opened, "shortenApply").isEnabled()
        assert "former" in said(opened, "shortenHint")
    assert len(rows(opened)) == 2
    assert [mark.ticked for mark in opened.tracks.waveform.cuts.marks] == [True, False]
    assert child(opened, "shortenApply").isEnabled()
    assert not said(opened, "shortenHint")
    child(opened, "shortenTo", QDoubleSpinBox).setValue(2.0)
    qtbot.waitUntil(lambda: "cannot be shortened" in said(opened, "shortenHint"))
    assert not child(opened, "shortenApply").isEnabled()


def test_a_search_by_former_settings_is_dropped(opened: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, opened, "Ctrl+Shift+T")
    child(opened, "shortenLonger", QDoubleSpinBox).setValue(1.8)
    qtbot.waitUntil(lambda: len(rows(opened)) == 2, timeout=TIMEOUT_MS)
    assert child(opened, "shortenApply").isEnabled()


def test_the_command_gives_the_list_the_keys_and_searches_an_edited_sound(
    opened: MainWindow, qtbot: QtBot
) -> None:
    find(opened, qtbot)
    assert opened.focusWidget() is table(opened)
    assert table(opened).currentIndex().row() == 0
    opened.tracks.setFocus()
    press(qtbot, opened, "Ctrl+Shift+T")
    assert not opened.shorten.busy
    assert opened.focusWidget() is table(opened)
    apply(opened, qtbot)
    find(opened, qtbot)
    assert not rows(opened)
    assert said(opened, "shortenHint") == "Nothing to shorten was found."


def test_searching_can_be_given_up(opened: MainWindow, qtbot: QtBot) -> None:
    before = len(rows(opened))
    with qtbot.waitSignal(opened.shorten.ended, timeout=TIMEOUT_MS):
        press(qtbot, opened, "Ctrl+Shift+T")
        assert opened.shorten.busy
        press(qtbot, opened, "Esc")
    assert not opened.shorten.busy
    assert len(rows(opened)) == before
    find(opened, qtbot)
    assert len(rows(opened)) == 3
    with qtbot.waitSignal(opened.shorten.ended, timeout=TIMEOUT_MS):
        click(qtbot, opened, "shortenApply")
        opened.shorten.cancel()
    assert labels(opened) == ("Open",)
    opened.session.set_document(None)
    assert not rows(opened)
    assert not opened.tracks.waveform.cuts.marks


def test_a_cut_is_heard_as_it_would_sound(
    speaker: SoundServer, opened: MainWindow, qtbot: QtBot
) -> None:
    find(opened, qtbot)
    choose(opened, qtbot, 1)
    qtbot.keyClick(table(opened), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: opened.playback.playing, timeout=TIMEOUT_MS)
    cut = opened.tracks.waveform.cuts.marks[1]
    heard: set[int] = set()

    def over() -> bool:
        if opened.session.playhead is not None:
            heard.add(opened.session.playhead)
        return any(frame >= cut.stop for frame in heard)

    qtbot.waitUntil(over, timeout=TIMEOUT_MS)
    assert not [frame for frame in heard if cut.start < frame < cut.stop]
    qtbot.keyClick(table(opened), Qt.Key.Key_Space)
    assert not opened.playback.playing


@pytest.mark.alone
def test_without_a_recording_there_is_nothing_to_tick(window: MainWindow) -> None:
    window.shorten.panel.wanted.emit()
    assert child(window, "shortenFind").isVisible()
    assert not child(window, "pauseAll").isVisible()
    assert not child(window, "fillerNone").isVisible()


def test_a_row_of_a_longer_list_shows_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    """Screen readers and views may still ask for one that was there before."""
    opened.shorten.panel.wanted.emit()
    with qtbot.waitSignal(opened.shorten.ended):
        child(opened, "shortenFind").click()
    model = table(opened).model()
    last = [model.index(model.rowCount() - 1, column) for column in range(model.columnCount())]
    asked = [(index, role) for index in last for role in Qt.ItemDataRole]
    assert any(model.data(*one) is not None for one in asked)
    opened.session.select(0, opened.session.frames)
    opened.editing.delete()
    qtbot.waitUntil(lambda: model.rowCount() == 0)
    assert [model.data(*one) for one in asked] == [None] * len(asked)


def test_thousands_of_cuts_do_not_hold_up_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """They are found, ticked, moved by an edit, and hundreds of them made."""
    rate = 8000  # the lower, the sooner they are found
    word = np.concatenate([noise(rate // 6, level=0.3)[:, 0], np.zeros(rate // 4, np.float32)])
    soundfile.write(tmp_path / "long.wav", np.tile(word, 5000), rate, "PCM_16")
    open_file(window, tmp_path / "long.wav", qtbot)
    window.shorten.panel.set_settings(0.2, 0.1, False, -40.0, False)
    window.shorten.panel.wanted.emit()
    told, reports = list[bool](), list[str]()
    window.shorten.followed.connect(lambda: told.append(True))
    window.shorten.ended.connect(lambda: told.append(True))

    def gap(name: str, act: Callable[[], object], signals: int = 0) -> float:
        """How long the window is blocked by `act` and until so many signals came after it."""
        qtbot.waitUntil(lambda: window.background.idle, timeout=TIMEOUT_MS)
        told.clear()
        acted = list[object]()
        QTimer.singleShot(0, window, lambda: acted.append(act()))
        seconds = TIMEOUT_MS / 1000 if signals else 0.1
        turns = GapMeter().measure(qtbot, seconds, lambda: 0 < signals <= len(told))
        assert acted
        reports.append(f"{name}: {described(turns)}")
        return (turns[:, 0] - turns[:, 1]).max()

    def button(name: str) -> Callable[[], float]:
        return lambda: gap(name, child(window, name).click)

    def undone(name: str, act: Callable[[], object], signals: int) -> Callable[[], float]:
        def both() -> float:
            return max(gap(name, act, signals), gap("undo", window.session.undo, 1))

        return both

    def short(measure: Callable[[], float]) -> bool:
        return least(measure, LARGEST_GAP_SECONDS) < LARGEST_GAP_SECONDS

    def delete() -> None:
        window.session.select(0, 100)
        window.editing.delete()

    view = table(window)
    find = child(window, "shortenFind").click
    assert short(lambda: gap("find", find, 1)), reports
    assert view.model().rowCount() == 5000
    assert short(button("pauseNone")), reports
    assert short(button("pauseAll")), reports
    view.selectAll()
    untick = partial(qtbot.keyClick, view, Qt.Key.Key_Delete)
    assert short(lambda: gap("untick", untick)), reports
    assert not child(window, "shortenApply").isEnabled()
    assert short(undone("delete", delete, 1)), reports
    choose_rows(view, 600)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert said(window, "shortenSaved").endswith("600 of 5000 pauses")
    assert short(undone("apply", child(window, "shortenApply").click, 2)), reports


def test_a_pause_is_where_nobody_speaks(opened: MainWindow, qtbot: QtBot) -> None:
    """Somebody on another track speaks in one of the pauses: all tracks would lose that."""
    words = noise(2 * RATE, level=0.3, seed=3)
    other = Timeline.from_medium(ArrayMedium(words, RATE))
    assert opened.session.tracks is not None
    opened.session.apply(add_track(opened.session.tracks, other, 4 * RATE))
    opened.session.set_focus(0)
    opened.session.select(0, 0)
    find(opened, qtbot)
    assert len(rows(opened)) == 2
    opened.session.set_focus(opened.session.tracks.items[1].number)
    opened.actions_["mute_track"].trigger()
    opened.session.set_focus(0)
    apply_button = child(opened, "shortenApply")
    with qtbot.waitSignal(opened.shorten.ended, timeout=TIMEOUT_MS):
        qtbot.mouseClick(apply_button, Qt.MouseButton.LeftButton)
    assert "looked for again" in opened.messages.text
    assert len(rows(opened)) == 3
