"""Effects on all selected tracks: one command, one progress, one Cancel, one step of the history.

Modules: gui.effects.effect_series.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QLabel, QSlider
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import child, click, labels, open_file, press, settled

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker
from voicestudio.document.timeline.takes import take_at
from voicestudio.effects.chain import Chain
from voicestudio.effects.step import Step
from voicestudio.gui.shell.main_window import MainWindow

EFFECTS = Path(__file__).parents[2] / "inference" / "effect_package"
SECONDS = 4
START, STOP = RATE, 2 * RATE
FADE = 480


@pytest.fixture
def opened(
    new_window: Callable[[], MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> MainWindow:
    """Three tracks, the last one with sound in its second half only; all of them are selected."""
    monkeypatch.setattr(sys, "path", [str(EFFECTS), *sys.path])
    window = new_window()
    for number in range(3):
        path = tmp_path / f"voice {number}.wav"
        seconds = SECONDS if number < 2 else SECONDS // 2
        soundfile.write(path, noise(seconds * RATE, level=0.3, seed=number), RATE, "FLOAT")
        if not number:
            open_file(window, path, qtbot)
            continue
        with qtbot.waitSignal(window.adding.task.ended, timeout=TIMEOUT_MS):
            window.adding.add((path,), (SECONDS - seconds) * RATE)
    window.session.select_tracks((0, 1, 2), 1)
    window.session.select(START, STOP)
    return window


def tracks(window: MainWindow) -> list[np.ndarray]:
    return [t.read(0, t.frames) for t in window.session.open_tracks.timelines]


def test_settings_are_compared_on_the_track_in_focus_which_is_told(
    opened: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, opened, "Ctrl+Shift+C")
    told = child(opened, "compareRange", QLabel)
    assert told.text().startswith("Only the track “voice 1”: 0:01.000 to 0:02.000")


def same(one: np.ndarray, other: np.ndarray) -> bool:
    return one.shape == other.shape and bool((one == other).all())


def run(window: MainWindow, qtbot: QtBot, name: str, **values: float) -> None:
    with qtbot.waitSignal(window.effects.applied, timeout=TIMEOUT_MS):
        window.effects.run(name, values, "cpu")


def assert_halved(now: np.ndarray, was: np.ndarray, start: int, stop: int) -> None:
    inside = slice(start + FADE, stop - FADE)
    np.testing.assert_allclose(now[inside], 0.5 * was[inside], atol=1e-6)
    np.testing.assert_array_equal(now[:start], was[:start])
    np.testing.assert_array_equal(now[stop:], was[stop:])


def test_all_selected_tracks_that_have_sound_there_get_takes_in_one_step(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before, steps = tracks(opened), len(labels(opened))
    told: list[tuple[float, float]] = []
    busy: list[bool] = []
    opened.effects.progressed.connect(lambda *progress: told.append(progress))
    opened.effects.busy_changed.connect(busy.append)
    assert "on 3 tracks" in child(opened, "effectRange").text()
    run(opened, qtbot, "test-gain", gain=0.5)
    assert labels(opened)[steps:] == ("Gain on 2 tracks",), "the third has a gap there"
    assert busy == [True, False]
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    now = tracks(opened)
    for number in (0, 1):
        assert_halved(now[number], before[number], START, STOP)
        timeline = opened.session.open_tracks[number].timeline
        assert take_at(timeline, START + FADE) is not None
    assert same(now[2], before[2])
    assert opened.session.selected_tracks == (0, 1, 2)
    assert (opened.session.focus, opened.session.selection) == (1, (START, STOP))
    with qtbot.waitSignal(opened.files.journal.saved, timeout=TIMEOUT_MS):
        opened.files.journal.save(tmp_path / "talk.vstudio")
    settled(opened, qtbot)
    open_file(opened, tmp_path / "voice 0.wav", qtbot)
    open_file(opened, tmp_path / "talk.vstudio", qtbot)
    assert all(map(same, tracks(opened), now))
    press(qtbot, opened, "Ctrl+Z")
    assert all(map(same, tracks(opened), before))


def test_takes_stay_adjustable_on_each_track(opened: MainWindow, qtbot: QtBot) -> None:
    before = tracks(opened)
    run(opened, qtbot, "test-gain", gain=0.0)
    opened.session.set_focus(0)
    opened.session.select(START, STOP)
    slider = child(opened, "strengthSlider", QSlider)
    qtbot.waitUntil(slider.isEnabled, timeout=TIMEOUT_MS)
    slider.setValue(50)
    qtbot.waitUntil(lambda: labels(opened)[-1].startswith("Strength"), timeout=TIMEOUT_MS)
    now = tracks(opened)
    assert_halved(now[0], before[0], START, STOP)
    assert not now[1][START + FADE : STOP - FADE].any()


def test_the_strength_is_set_on_all_selected_tracks_in_one_step(
    opened: MainWindow, qtbot: QtBot
) -> None:
    session, before = opened.session, tracks(opened)
    run(opened, qtbot, "test-gain", gain=0.0)
    steps = len(labels(opened))
    slider, scope = child(opened, "strengthSlider", QSlider), child(opened, "strengthScope")
    assert "on 2 tracks" in scope.text(), "the third has no take there"
    slider.setValue(50)
    qtbot.waitUntil(lambda: len(labels(opened)) > steps, timeout=TIMEOUT_MS)
    assert labels(opened)[steps:] == ("Strength 50% on 2 tracks",)
    now = tracks(opened)
    for number in (0, 1):
        assert_halved(now[number], before[number], START, STOP)
    assert same(now[2], before[2])
    assert session.selected_tracks == (0, 1, 2)
    press(qtbot, opened, "Ctrl+Z")
    session.select(START, STOP)
    session.select_tracks((1, 2), 2)
    assert slider.isEnabled(), "the track with the focus has no take, but the other one has"
    slider.setValue(50)
    qtbot.waitUntil(lambda: labels(opened)[-1] == "Strength 50%", timeout=TIMEOUT_MS)
    assert_halved(tracks(opened)[1], before[1], START, STOP)
    assert not tracks(opened)[0][START + FADE : STOP - FADE].any()
    assert session.focus == 2


def test_cancelling_leaves_every_track_as_it_was(opened: MainWindow, qtbot: QtBot) -> None:
    before, steps = tracks(opened), len(labels(opened))
    opened.session.select(0, 0)
    shares: list[float] = []
    opened.effects.progressed.connect(lambda share, _: shares.append(share))
    opened.effects.run("test-slow", {"seconds": 0.2}, "cpu")
    assert opened.effects.running_label == "Slow on 3 tracks"
    # The first of them is done: a share of 0.4 is its end.
    qtbot.waitUntil(lambda: bool(shares) and shares[-1] > 0.45, timeout=TIMEOUT_MS)
    with qtbot.waitSignal(opened.effects.cancelled, timeout=TIMEOUT_MS):
        click(qtbot, opened, "effectCancel")
    assert not opened.effects.busy
    assert len(labels(opened)) == steps
    assert all(map(same, tracks(opened), before))


def test_a_failure_on_one_leaves_every_track_as_it_was(opened: MainWindow, qtbot: QtBot) -> None:
    before, steps = tracks(opened), len(labels(opened))
    with qtbot.waitSignal(opened.effects.failed, timeout=TIMEOUT_MS):
        opened.effects.run("test-failing", {}, "cpu")
    assert not opened.effects.busy
    assert len(labels(opened)) == steps
    assert all(map(same, tracks(opened), before))


@pytest.mark.parametrize("in_time", [True, False])
def test_results_of_another_length_move_what_follows_once(
    opened: MainWindow, qtbot: QtBot, in_time: bool
) -> None:
    session = opened.session
    session.all_in_time = in_time
    session.select_tracks((0, 1), 1)
    assert session.document is not None
    before, steps = tracks(opened), len(labels(opened))
    run(opened, qtbot, "test-double")
    assert labels(opened)[steps:] == ("Double on 2 tracks",)
    now = tracks(opened)
    for number in (0, 1):
        twice = np.repeat(before[number][START:STOP], 2, axis=0)
        inside = slice(START + FADE, STOP + RATE - FADE)
        np.testing.assert_array_equal(now[number][inside], twice[FADE:-FADE])
        np.testing.assert_array_equal(now[number][STOP + RATE :], before[number][STOP:])
    there = slice(3 * RATE, 5 * RATE) if in_time else slice(2 * RATE, 4 * RATE)
    np.testing.assert_array_equal(now[2][there], before[2][2 * RATE :])
    press(qtbot, opened, "Ctrl+Z")
    assert all(map(same, tracks(opened), before))


def test_what_was_edited_meanwhile_stays_on_each_track(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    session.select_tracks((0, 1), 0)
    session.select(0, STOP)
    edited: list[list[np.ndarray]] = []
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        opened.effects.run("test-gain", {"gain": 0.5}, "cpu")
        session.set_focus(1)
        session.select(START, STOP)
        opened.actions_["silence"].trigger()
        edited.append(tracks(opened))
    was, now = edited[0], tracks(opened)
    assert_halved(now[0], was[0], 0, STOP)
    assert not now[1][START:STOP].any()
    np.testing.assert_allclose(
        now[1][FADE : START - FADE], 0.5 * was[1][FADE : START - FADE], atol=1e-6
    )
    assert session.selected_tracks == (1,), "the user's own choice is left as it is"


def test_a_track_that_is_removed_meanwhile_is_left_out(opened: MainWindow, qtbot: QtBot) -> None:
    session, before = opened.session, tracks(opened)
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        opened.effects.run("test-gain", {"gain": 0.5}, "cpu")
        session.set_focus(0)
        opened.actions_["remove_track"].trigger()
    assert_halved(tracks(opened)[0], before[1], START, STOP)


def test_a_result_for_another_track_keeps_all_in_time(opened: MainWindow, qtbot: QtBot) -> None:
    session, before = opened.session, tracks(opened)
    session.set_focus(0)
    session.select(START, STOP)
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        opened.effects.run("test-double", {}, "cpu")
        session.set_focus(1)
    now = tracks(opened)
    assert session.focus == 1
    for number in (0, 1, 2):
        np.testing.assert_array_equal(
            now[number][STOP + RATE + 300 :], before[number][STOP + 300 :]
        )


def test_a_chain_changes_all_of_them_but_does_not_cut_them_apart(
    opened: MainWindow, qtbot: QtBot
) -> None:
    session, before, steps = opened.session, tracks(opened), len(labels(opened))
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        opened.effects.run_chain(Chain("Half", (Step("gain", {"level": -6.0}),)), "cpu")
    assert labels(opened)[steps:] == ("Half on 2 tracks",)
    level = 10 ** (-6 / 20)
    inside = slice(START + FADE, STOP - FADE)
    for number in (0, 1):
        np.testing.assert_allclose(
            tracks(opened)[number][inside], level * before[number][inside], atol=1e-4
        )
    cutting = Chain("Shorter", (Step("shorten-pauses"),))
    session.select_tracks((0, 1), 0)
    opened.effects.run_chain(cutting, "cpu")
    assert not opened.effects.busy
    assert "Keep All Tracks in Time" in opened.messages.text


def test_markers_move_once(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    assert session.document is not None
    markers = session.document.history.markers.added(Marker(3 * RATE, 3 * RATE, "here"))
    session.apply(Edit("Add marker", session.open_timeline, markers=markers))
    session.select_tracks((0, 1), 0)
    session.select(START, STOP)
    run(opened, qtbot, "test-double")
    assert [marker.start for marker in session.markers.labels] == [4 * RATE]
