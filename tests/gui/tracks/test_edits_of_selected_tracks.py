"""Edits that apply to all selected tracks, in the real window: one step each.

Modules: gui.editing.in_turn, gui.editing.edit_controller, gui.editing.processing_controller.
"""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import click, labels, open_file, press, settled

from voicestudio.audio.curves import LINEAR
from voicestudio.audio.loudness import measure_loudness
from voicestudio.document.editing.fades import Fade
from voicestudio.document.editing.loudness_edits import LoudnessWish
from voicestudio.gui.shell.main_window import MainWindow

START, STOP = RATE // 4, RATE // 2
CUT = slice(START, STOP)


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Three tracks of a second; the first and the last one are selected, and a quarter second."""
    for number in range(3):
        path = tmp_path / f"voice {number}.wav"
        soundfile.write(path, noise(RATE, level=0.2 + 0.1 * number, seed=number), RATE, "FLOAT")
        if not number:
            open_file(window, path, qtbot)
            continue
        with qtbot.waitSignal(window.adding.task.ended, timeout=TIMEOUT_MS):
            window.adding.add((path,), 0)
    window.session.select_tracks((0, 2), 0)
    window.session.select(START, STOP)
    return window


def tracks(window: MainWindow) -> list[np.ndarray]:
    return [t.read(0, t.frames) for t in window.session.open_tracks.timelines]


def same(one: np.ndarray, other: np.ndarray) -> bool:
    return one.shape == other.shape and bool((one == other).all())


def test_deleting_cuts_each_selected_track_once(opened: MainWindow, qtbot: QtBot) -> None:
    before, steps = tracks(opened), len(labels(opened))
    press(qtbot, opened, "Del")
    assert labels(opened)[steps:] == ("Delete on 2 tracks",)
    for old, now in zip(before, tracks(opened), strict=True):
        np.testing.assert_array_equal(now[START + 200 :], old[STOP + 200 :])
    assert opened.session.selected_tracks == (0, 2)
    press(qtbot, opened, "Ctrl+Z")
    assert all(map(same, tracks(opened), before))
    opened.session.select(START, STOP)
    opened.actions_["all_in_time"].trigger()
    press(qtbot, opened, "Del")
    now = tracks(opened)
    np.testing.assert_array_equal(now[1], before[1])
    for number in (0, 2):
        shorter = len(before[number]) - (STOP - START)
        np.testing.assert_array_equal(
            now[number][START + 200 : shorter], before[number][STOP + 200 :]
        )


def test_what_is_copied_of_several_tracks_is_pasted_to_as_many(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before = tracks(opened)
    press(qtbot, opened, "Ctrl+C")
    opened.session.set_focus(2)
    end = opened.session.frames
    opened.session.select(end, end)
    steps = len(labels(opened))
    press(qtbot, opened, "Ctrl+V")
    assert labels(opened)[steps:] == ("Paste on 2 tracks",)
    now = tracks(opened)
    assert len(now) == 4, "there is no track below, so that one is added"
    inner = slice(end + 300, end + STOP - START - 300)
    np.testing.assert_array_equal(now[2][inner], before[0][CUT][300:-300])
    np.testing.assert_array_equal(now[3][inner], before[2][CUT][300:-300])
    assert not now[1][end:].any()
    assert opened.session.selected_tracks == (2, opened.session.open_tracks.items[3].number)
    with qtbot.waitSignal(opened.files.journal.saved, timeout=TIMEOUT_MS):
        opened.files.journal.save(tmp_path / "talk.vstudio")
    settled(opened, qtbot)
    open_file(opened, tmp_path / "voice 0.wav", qtbot)
    open_file(opened, tmp_path / "talk.vstudio", qtbot)
    assert all(map(same, tracks(opened), now))
    press(qtbot, opened, "Ctrl+Z")
    assert all(map(same, tracks(opened), before))


def test_pasting_several_tracks_over_a_selection_replaces_it(
    opened: MainWindow, qtbot: QtBot
) -> None:
    before = tracks(opened)
    press(qtbot, opened, "Ctrl+C")
    opened.session.set_focus(1)
    opened.session.select(0, START)
    press(qtbot, opened, "Ctrl+V")
    now = tracks(opened)
    assert [len(one) for one in now] == [len(one) for one in before]
    np.testing.assert_array_equal(now[0], before[0])
    inner = slice(300, START - 300)
    np.testing.assert_array_equal(now[1][inner], before[0][CUT][inner])
    np.testing.assert_array_equal(now[2][inner], before[2][CUT][inner])


def test_gains_fades_and_silence_change_the_selected_tracks(
    opened: MainWindow, qtbot: QtBot
) -> None:
    before, steps = tracks(opened), len(labels(opened))
    opened.processing.gain(-6.0)
    now = tracks(opened)
    for number in (0, 2):
        expected = before[number][CUT] * 10 ** (-6 / 20)
        np.testing.assert_allclose(now[number][CUT], expected, atol=1e-6)
    assert same(now[1], before[1])
    opened.processing.nudge(1.0)
    opened.processing.nudge(1.0)
    assert len(labels(opened)) == steps + 2, "steps of the same gain are one"
    np.testing.assert_allclose(tracks(opened)[2][CUT], before[2][CUT] * 10 ** (-4 / 20), atol=1e-6)
    opened.session.go_to(steps - 1)
    opened.session.select(START, STOP)
    opened.editing.set_fade(Fade("in", 1000, LINEAR))
    opened.editing.set_fade(Fade("in", 1000, LINEAR))
    assert labels(opened)[steps:] == ("Fade in on 2 tracks",), "it is there already"
    for number in (0, 2):
        assert abs(tracks(opened)[number][START, 0]) < 0.01
    opened.editing.set_fade(Fade("in", 0))
    assert all(map(same, tracks(opened), before))
    opened.session.select(START, STOP)
    press(qtbot, opened, "Ctrl+L")
    assert [bool(one[CUT].any()) for one in tracks(opened)] == [False, True, False]
    press(qtbot, opened, "Ctrl+Z")
    assert all(map(same, tracks(opened), before))


def test_the_gain_of_the_handle_raises_the_others_by_as_much(opened: MainWindow) -> None:
    before = tracks(opened)
    opened.session.set_focus(2)
    opened.processing.gain(-3.0)
    opened.session.select_tracks((0, 2), 0)
    opened.processing.set_gain(6.0)
    opened.processing.set_gain(2.0)
    now = tracks(opened)
    np.testing.assert_allclose(now[0][CUT], before[0][CUT] * 10 ** (2 / 20), atol=1e-6)
    np.testing.assert_allclose(now[2][CUT], before[2][CUT] * 10 ** (-1 / 20), atol=1e-6)


def test_selected_frequencies_are_changed_on_all_selected_tracks(opened: MainWindow) -> None:
    before, steps = tracks(opened), len(labels(opened))
    opened.session.set_band(2000, 6000)
    opened.processing.gain(-40.0)
    assert len(labels(opened)) == steps + 1
    now = tracks(opened)
    hertz = np.fft.rfftfreq(STOP - START, 1 / RATE)
    inner, outer = (hertz > 3000) & (hertz < 5000), hertz > 8000
    for number, changed in ((0, True), (1, False), (2, True)):
        spectra = [np.abs(np.fft.rfft(one[number][CUT, 0])) for one in (before, now)]
        assert (spectra[1][inner].mean() < 0.3 * spectra[0][inner].mean()) == changed
        assert spectra[1][outer].mean() == pytest.approx(spectra[0][outer].mean(), rel=0.02)
        np.testing.assert_array_equal(now[number][:START], before[number][:START])


def test_each_selected_track_is_normalised_by_itself(opened: MainWindow, qtbot: QtBot) -> None:
    before, steps = tracks(opened), len(labels(opened))
    with qtbot.waitSignal(opened.processing.measured, timeout=TIMEOUT_MS):
        opened.processing.normalise(-1.0)
    assert len(labels(opened)) == steps + 1
    now = tracks(opened)
    for number in (0, 2):
        assert np.abs(now[number][CUT]).max() == pytest.approx(10 ** (-1 / 20), abs=1e-4)
    assert same(now[1], before[1])


def test_silence_that_all_selected_tracks_have_at_the_ends_is_trimmed(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.session.select(0, START)
    press(qtbot, opened, "Ctrl+L")
    opened.session.set_focus(0)
    opened.session.select(0, STOP)
    press(qtbot, opened, "Ctrl+L")
    opened.session.select_tracks((0, 2), 0)
    before, cut = tracks(opened), START - RATE // 10
    with qtbot.waitSignal(opened.processing.measured, timeout=TIMEOUT_MS):
        opened.processing.trim_silence(0.1)
    for old, now in zip(before, tracks(opened), strict=True):
        gone = len(old) - len(now)
        assert gone == pytest.approx(cut, abs=RATE // 50)
        np.testing.assert_array_equal(now[300:], old[gone + 300 :])


def test_a_plain_edit_that_none_can_do_is_told_once(opened: MainWindow) -> None:
    steps = len(labels(opened))
    opened.processing.swap_channels()
    assert len(labels(opened)) == steps
    assert "stereo" in opened.messages.text


def test_each_selected_track_gets_the_loudness(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select(0, 0)
    before, steps = tracks(opened), len(labels(opened))
    with qtbot.waitSignal(opened.loudness.ended, timeout=TIMEOUT_MS):
        opened.loudness.normalise(LoudnessWish(-30.0, -1.0))
    assert len(labels(opened)) == steps + 1
    assert "2 of 2 tracks have −30 LUFS" in opened.messages.text
    now = tracks(opened)
    for number in (0, 2):
        medium = opened.session.open_tracks[number].timeline
        found = measure_loudness(medium, 0, medium.frames)
        assert found.integrated == pytest.approx(-30.0, abs=0.1)
    assert same(now[1], before[1])
    assert opened.session.selection == (0, 0)


@pytest.mark.parametrize(
    ("chosen", "in_time", "cut"),
    [((0, 2), False, (0, 2)), ((0,), False, (0,)), ((0,), True, (0, 1, 2))],
)
def test_common_pauses_are_cut_on_all_selected(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    chosen: tuple[int, ...],
    in_time: bool,
    cut: tuple[int, ...],
) -> None:
    for number in range(3):
        sound = noise(6 * RATE, level=0.3, seed=number)
        if number in cut:
            sound[2 * RATE : 4 * RATE] = noise(2 * RATE, level=0.0005, seed=9)
        path = tmp_path / f"voice {number}.wav"
        soundfile.write(path, sound, RATE, "FLOAT")
        if not number:
            open_file(window, path, qtbot)
            continue
        with qtbot.waitSignal(window.adding.task.ended, timeout=TIMEOUT_MS):
            window.adding.add((path,), 0)
    window.session.all_in_time = in_time
    window.session.set_focus(0)
    window.session.select(0, 0)
    window.session.select_tracks(chosen, 0)
    before, steps = tracks(window), len(labels(window))
    with qtbot.waitSignal(window.shorten.ended, timeout=TIMEOUT_MS):
        press(qtbot, window, "Ctrl+Shift+T")
    with qtbot.waitSignal(window.shorten.followed, timeout=TIMEOUT_MS):
        click(qtbot, window, "shortenApply")
    assert len(labels(window)) == steps + 1
    assert labels(window)[-1].endswith("on 2 tracks") == (len(chosen) == 2)
    assert "on 3 tracks" not in labels(window)[-1]
    now = tracks(window)
    assert [same(one, old) for one, old in zip(now, before, strict=True)] == [
        number not in cut for number in range(3)
    ]
    for number in cut:
        content = np.flatnonzero(now[number][:, 0])[-1] + 1
        assert RATE / 2 < len(before[number]) - content < 2 * RATE
        np.testing.assert_array_equal(now[number][: 2 * RATE], before[number][: 2 * RATE])
        rest = slice(content - RATE, content)
        np.testing.assert_array_equal(now[number][rest], before[number][-RATE:])
