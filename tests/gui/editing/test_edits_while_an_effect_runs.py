"""What is edited while an effect runs is kept, and so is the result, wherever both can be had.

Modules: gui.effects.effect_messages.
"""

import sys
import threading
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from gap_meter import GapMeter, described
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_SECONDS
from window_driver import TIMEOUT_MS, click, labels, open_file, press, samples

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.late_results import Laid, lay_on_what_is_left
from voicestudio.document.editing.markers import Marker
from voicestudio.document.timeline.crossfade import joined
from voicestudio.document.timeline.takes import take_at
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.effects import effect_result
from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000
SECONDS = 6
FADE = 480
EFFECTS = Path(__file__).parents[2] / "inference" / "effect_package"


@pytest.fixture
def opened(
    new_window: Callable[[], MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> MainWindow:
    """A window with noise in it, and with the effects of a package for tests."""
    monkeypatch.setattr(sys, "path", [str(EFFECTS), *sys.path])
    noise = np.random.default_rng(1).uniform(-0.4, 0.4, (SECONDS * RATE, 1))
    soundfile.write(tmp_path / "interview.wav", noise, RATE, subtype="FLOAT")
    window = new_window()
    open_file(window, tmp_path / "interview.wav", qtbot)
    return window


def run_and(window: MainWindow, qtbot: QtBot, edit: Callable[[], object]) -> None:
    """Begin an effect that halves the level, edit at once, and wait for the result."""
    with qtbot.waitSignal(window.effects.applied, timeout=TIMEOUT_MS):
        window.effects.run("test-gain", {"gain": 0.5}, "cpu")
        edit()


def cut_often(timeline: Timeline, cuts: int) -> Timeline:
    """Ten frames less after each of so many stretches of equal length."""
    edges = np.linspace(0, timeline.frames, cuts + 1).astype(int)
    return joined(*(timeline.slice(int(a), int(b) - 10) for a, b in pairwise(edges)))


def do(window: MainWindow, command: str, start: float, stop: float) -> None:
    window.session.select(start * RATE, stop * RATE)
    window.actions_[command].trigger()


def halved(after: np.ndarray, was: np.ndarray) -> np.ndarray:
    return np.isclose(after, 0.5 * was, atol=1e-6)[:, 0]


def test_an_edit_in_front_moves_the_result(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    session.select(2 * RATE, 3 * RATE)
    run_and(opened, qtbot, lambda: do(opened, "delete", 0, 1))
    assert take_at(session.timeline, RATE + 100) is not None
    assert take_at(session.timeline, RATE - 1) is None
    assert session.selection == (0, 0), "the user's own cursor is left where it is"


def test_cuts_and_silences_stay_and_all_else_has_the_result(
    opened: MainWindow, qtbot: QtBot
) -> None:
    edited: list[np.ndarray] = []

    def edit() -> None:
        do(opened, "silence", 1, 2)
        do(opened, "delete", 3, 4)
        do(opened, "louder", 4, 4.5)
        edited.append(samples(opened))

    run_and(opened, qtbot, edit)
    was, after = edited[0], samples(opened)
    assert labels(opened)[-2:] == ("Gain +1.0 dB", "Gain")
    assert np.array_equal(after[RATE : 2 * RATE], was[RATE : 2 * RATE])
    for start, stop in ((0, 1), (2, 5)):
        stretch = slice(round(start * RATE) + FADE, round(stop * RATE) - FADE)
        assert halved(after[stretch], was[stretch]).all()
    assert "stays as you made it" in opened.messages.text
    press(qtbot, opened, "Ctrl+Z")
    assert np.array_equal(samples(opened), was)


def test_outside_of_what_was_selected_nothing_changes(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select(2 * RATE, 5 * RATE)
    edited: list[np.ndarray] = []

    def edit() -> None:
        do(opened, "delete", 3, 3.5)
        do(opened, "delete", 0, 0.5)
        edited.append(samples(opened))

    run_and(opened, qtbot, edit)
    was, after = edited[0], samples(opened)
    start, stop = round(1.5 * RATE), 4 * RATE
    assert np.array_equal(after[:start], was[:start])
    assert np.array_equal(after[stop:], was[stop:])
    assert halved(after[start + FADE : stop - FADE], was[start + FADE : stop - FADE]).all()
    press(qtbot, opened, "Ctrl+Z")
    assert np.array_equal(samples(opened), was)


def test_what_was_undone_while_it_runs_can_still_be_redone(
    opened: MainWindow, qtbot: QtBot
) -> None:
    session = opened.session
    for start in (4, 1, 2):
        do(opened, "delete", start, start + 0.5)
    session.select(0, 0)
    edited, states = samples(opened), labels(opened)
    with qtbot.waitSignal(opened.effects.conflicted, timeout=TIMEOUT_MS):
        opened.effects.run("test-gain", {"gain": 0.5}, "cpu")
        session.undo()
        session.undo()
    assert labels(opened) == states
    assert "you went back in the history" in opened.messages.text
    session.redo()
    session.redo()
    assert np.array_equal(samples(opened), edited)
    session.undo()
    click(qtbot, opened, "messageAction")
    assert labels(opened) == (*states, "Gain")
    assert halved(samples(opened)[FADE:-FADE], edited[FADE:-FADE]).all()
    press(qtbot, opened, "Ctrl+Z")
    assert np.array_equal(samples(opened), edited)


def test_an_edit_after_undo_while_it_runs_is_an_edit_like_any_other(
    opened: MainWindow, qtbot: QtBot
) -> None:
    before = samples(opened)
    do(opened, "delete", 1, 2)
    opened.session.select(0, 0)

    def edit() -> None:
        opened.session.undo()
        do(opened, "silence", 5, 5.5)

    run_and(opened, qtbot, edit)
    after = samples(opened)
    assert np.array_equal(after[RATE : 2 * RATE], before[RATE : 2 * RATE]), "it never heard that"
    for start, stop in ((0, 1), (2, 5)):
        stretch = slice(start * RATE + 2 * FADE, stop * RATE - 2 * FADE)
        assert halved(after[stretch], before[stretch]).all()


def test_where_nothing_is_left_the_user_has_a_choice_that_works(
    opened: MainWindow, qtbot: QtBot
) -> None:
    session, before = opened.session, samples(opened)
    session.select(2 * RATE, 3 * RATE)
    marked = session.markers.added(Marker(RATE, RATE, "Here"))
    session.apply(Edit("Add marker", session.timeline, markers=marked))
    with qtbot.waitSignal(opened.effects.conflicted, timeout=TIMEOUT_MS):
        opened.effects.run("test-gain", {"gain": 0.5}, "cpu")
        do(opened, "delete", 0, 4)
    edited = samples(opened)
    assert len(edited) == 2 * RATE
    assert "all of that stretch" in opened.messages.text
    assert opened.messages.kind == "warning"
    click(qtbot, opened, "messageAction")
    after = samples(opened)
    assert len(after) == len(before)
    inside = slice(2 * RATE + FADE, 3 * RATE - FADE)
    assert halved(after[inside], before[inside]).all()
    assert np.array_equal(after[: 2 * RATE], before[: 2 * RATE])
    assert session.document.history.markers == marked
    press(qtbot, opened, "Ctrl+Z")
    assert np.array_equal(samples(opened), edited)


def test_a_result_of_another_length_waits_for_a_choice_that_works(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.session.select(2 * RATE, 3 * RATE)
    with qtbot.waitSignal(opened.effects.conflicted, timeout=TIMEOUT_MS):
        opened.effects.run("test-double", {}, "cpu")
        do(opened, "silence", 2.2, 2.4)
    edited = samples(opened)
    assert labels(opened)[-1] == "Silence"
    assert "another length" in opened.messages.text
    click(qtbot, opened, "messageAction")
    assert len(samples(opened)) == (SECONDS + 1) * RATE
    press(qtbot, opened, "Ctrl+Z")
    assert np.array_equal(samples(opened), edited)


def test_a_result_of_another_length_follows_an_edit_in_front(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.session.select(2 * RATE, 3 * RATE)
    with qtbot.waitSignal(opened.effects.reflowed, timeout=TIMEOUT_MS):
        opened.effects.run("test-double", {}, "cpu")
        do(opened, "delete", 0, 1)
    assert len(samples(opened)) == SECONDS * RATE


def test_thousands_of_cuts_are_looked_through_off_the_gui_thread(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, threads = opened.session, set[threading.Thread]()

    def noted(*arguments: Any) -> Laid:
        threads.add(threading.current_thread())
        # What is edited while it is looked for counts as well.
        if len(threads) == 1 and not more.is_set():
            wanted.set()
            assert more.wait(TIMEOUT_SECONDS)
        return lay_on_what_is_left(*arguments)

    monkeypatch.setattr(effect_result, "lay_on_what_is_left", noted)
    wanted, more = threading.Event(), threading.Event()
    opened.effects.run("test-gain", {"gain": 0.5}, "cpu")
    session.apply(Edit("Cuts", cut_often(session.timeline, 9_800)))
    meter = GapMeter()
    meter.measure(qtbot, TIMEOUT_SECONDS, wanted.is_set)
    assert opened.effects.busy
    was = samples(opened)
    do(opened, "silence", 1, 2)
    more.set()
    turns = meter.measure(qtbot, TIMEOUT_SECONDS, lambda: not opened.effects.busy)
    after = samples(opened)
    assert labels(opened)[-3:] == ("Cuts", "Silence", "Gain")
    assert not after[RATE + FADE : 2 * RATE - FADE].any()
    assert halved(after[3 * RATE :], was[3 * RATE :]).mean() > 0.99
    assert threading.main_thread() not in threads
    print(described(turns))


def test_a_result_that_is_being_laid_can_be_given_up(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = opened.session
    begun, more = threading.Event(), threading.Event()

    def held(*arguments: Any) -> Laid:
        begun.set()
        assert more.wait(TIMEOUT_SECONDS)
        return lay_on_what_is_left(*arguments)

    monkeypatch.setattr(effect_result, "lay_on_what_is_left", held)
    opened.effects.run("test-gain", {"gain": 0.5}, "cpu")
    do(opened, "silence", 1, 2)
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(opened.effects.cancelled):
        press(qtbot, opened, "Esc")
    assert not opened.effects.busy
    more.set()
    qtbot.waitUntil(lambda: opened.background.idle)
    assert labels(opened)[-1] == "Silence"
    assert session.document is not None
