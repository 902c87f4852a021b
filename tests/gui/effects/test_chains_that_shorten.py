"""Chains in the window that shorten: as the commands do, in one edit, and made of the history."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QDoubleSpinBox, QListWidget
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import child, click, labels, open_file, press, samples, settled

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.effects.chain import Chain
from voicestudio.effects.step import Step
from voicestudio.gui.effects.history_chain_dialog import HistoryChainDialog
from voicestudio.gui.shell.main_window import MainWindow

PAUSES = (0, 1), (2, 4), (5, 6.5), (7.5, 9)
SHORTEN = Chain("Shorter", (Step("shorten-pauses"), Step("gain", {"level": -6})))


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """Nine seconds of noise as loud as speech, over a faint one, with pauses."""
    sound = noise(9 * RATE, level=0.3)
    for start, stop in PAUSES:
        sound[round(start * RATE) : round(stop * RATE)] = 0.0
    soundfile.write(
        tmp_path / "talk.wav", sound + noise(9 * RATE, level=0.001, seed=1), RATE, "FLOAT"
    )
    return tmp_path / "talk.wav"


@pytest.fixture
def opened(window: MainWindow, talk: Path, qtbot: QtBot) -> MainWindow:
    open_file(window, talk, qtbot)
    mark(window)
    return window


def talk_at(talk: Path, second: float) -> np.ndarray:
    return soundfile.read(talk)[0][round(second * RATE) : round(second * RATE) + 100]


def mark(window: MainWindow) -> None:
    session = window.session
    assert session.timeline is not None
    marks = (Marker(second * RATE, second * RATE, f"{second}") for second in range(9))
    markers = Markers().added(*marks, Marker(RATE, 8 * RATE, "all"))
    session.apply(Edit("Markers", session.timeline, markers=markers))


def markers(window: MainWindow) -> Markers:
    assert window.session.document is not None
    return window.session.document.history.markers


def run(window: MainWindow, chain: Chain, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.effects.applied, timeout=TIMEOUT_MS):
        window.effects.run_chain(chain, "cpu")


def shorten(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.shorten.ended, timeout=TIMEOUT_MS):
        press(qtbot, window, "Ctrl+Shift+T")
    with qtbot.waitSignal(window.shorten.followed, timeout=TIMEOUT_MS):
        click(qtbot, window, "shortenApply")


def trim(window: MainWindow, qtbot: QtBot, kept: float) -> None:
    window.processing.handlers()["trim_silence"]()
    child(window, "trimSilenceNumber", QDoubleSpinBox).setValue(kept)
    with qtbot.waitSignal(window.processing.measured, timeout=TIMEOUT_MS):
        click(qtbot, window, "trimSilenceApply")


def test_what_the_commands_shortened_a_chain_of_the_history_shortens(
    opened: MainWindow, talk: Path, qtbot: QtBot
) -> None:
    shorten(opened, qtbot)
    opened.processing.gain(-6.0)
    trim(opened, qtbot, 0.1)
    made, moved = samples(opened), markers(opened)
    assert labels(opened)[-1] == "Trim silence at the ends"
    opened.chains.save_history()
    dialog = child(opened, "historyChain", HistoryChainDialog)
    assert [step.effect for step in dialog.chosen] == ["shorten-pauses", "gain", "trim-silence"]
    chain = Chain("Mine", dialog.chosen)
    dialog.reject()

    opened.session.set_document(None)
    open_file(opened, talk, qtbot)
    mark(opened)
    opened.session.select(round(4.5 * RATE), round(4.5 * RATE))
    run(opened, chain, qtbot)
    assert labels(opened) == ("Open", "Markers", "Mine")
    np.testing.assert_allclose(samples(opened), made, atol=1e-7)
    assert markers(opened) == moved
    assert "What follows has moved" in opened.messages.text
    before = talk_at(talk, 4.5)
    cursor, again = opened.session.selection
    assert cursor == again
    np.testing.assert_allclose(made[cursor : cursor + 100, 0], before / 2, atol=2e-3)


def test_a_selection_is_shortened_in_one_edit(opened: MainWindow, qtbot: QtBot) -> None:
    before, marked = samples(opened), markers(opened)
    start, stop = round(1.5 * RATE), round(7.0 * RATE)
    opened.session.select(start, stop)
    run(opened, SHORTEN, qtbot)
    made = samples(opened)
    saved = len(before) - len(made)
    assert saved == pytest.approx(2.5 * RATE, abs=0.2 * RATE)
    assert opened.session.selection == (start, stop - saved)
    assert np.array_equal(made[:start], before[:start])
    assert np.array_equal(made[stop - saved :], before[stop:])
    assert markers(opened).labels[-1].start == 8 * RATE - saved
    opened.session.undo()
    assert np.array_equal(samples(opened), before)
    assert markers(opened) == marked
    opened.session.select(start, stop)
    shorten(opened, qtbot)
    alone = Chain("Alone", SHORTEN.steps[:1])
    by_command = samples(opened)
    opened.session.undo()
    opened.session.select(start, stop)
    run(opened, alone, qtbot)
    assert np.array_equal(samples(opened), by_command)


def test_a_pause_that_was_left_is_told(opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.shorten.ended, timeout=TIMEOUT_MS):
        press(qtbot, opened, "Ctrl+Shift+T")
    opened.shorten.panel.ticked.emit([1], False)
    with qtbot.waitSignal(opened.shorten.followed, timeout=TIMEOUT_MS):
        click(qtbot, opened, "shortenApply")
    opened.chains.save_history()
    dialog = child(opened, "historyChain", HistoryChainDialog)
    item = child(dialog, "historyChainSteps", QListWidget).item(0)
    assert "was done to a part" in item.text()
    assert "Pauses over: 1 s · Shorten to: 0.5 s" in item.text()
    assert not dialog.chosen


def test_what_cannot_be_done_is_told(opened: MainWindow, qtbot: QtBot) -> None:
    told: list[str] = []
    opened.effects.failed.connect(told.append)
    opened.session.set_band(200.0, 2_000.0)
    opened.effects.run_chain(SHORTEN, "cpu")
    assert "select all of them first" in told[-1]
    opened.session.clear_band()
    opened.session.select(0, 0)
    with qtbot.waitSignal(opened.effects.failed, timeout=TIMEOUT_MS):
        opened.effects.run_chain(
            Chain("Long", (Step("shorten-pauses", {"longer_than": 5.0}),)), "cpu"
        )
    assert told[-1] == "Long: with these settings, nothing is changed."
    opened.effects.run_chain(Chain("No", (Step("shorten-pauses", {"to": 2.0}),)), "cpu")
    assert "cannot be shortened to 2 s" in told[-1]
    trim(opened, qtbot, 20.0)
    assert "Neither end of the recording has more than 20 s" in opened.messages.text
    assert labels(opened) == ("Open", "Markers")


def test_an_edit_before_the_selection_moves_the_result(opened: MainWindow, qtbot: QtBot) -> None:
    start, stop = round(1.5 * RATE), round(7.0 * RATE)
    opened.session.select(start, stop)
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        opened.effects.run_chain(SHORTEN, "cpu")
        opened.session.select(0, RATE // 2)
        opened.editing.handlers()["delete"]()
    earlier = samples(opened)
    opened.session.undo()
    opened.session.undo()
    opened.session.select(start, stop)
    run(opened, SHORTEN, qtbot)
    opened.session.select(0, RATE // 2)
    opened.editing.handlers()["delete"]()
    assert np.array_equal(samples(opened), earlier)


def test_a_project_keeps_what_the_chain_made(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    steps = (Step("gain", {"level": -6}), *SHORTEN.steps, Step("trim-silence"), Step("fade-in"))
    run(opened, Chain("Mine", steps), qtbot)
    made, moved = samples(opened), markers(opened)
    with qtbot.waitSignal(opened.files.journal.saved):
        opened.files.journal.save(tmp_path / "mine.vstudio")
    settled(opened, qtbot)
    opened.session.set_document(None)
    open_file(opened, tmp_path / "mine.vstudio", qtbot)
    assert np.array_equal(samples(opened), made)
    assert markers(opened) == moved
    opened.chains.save_history()
    dialog = child(opened, "historyChain", HistoryChainDialog)
    assert [step.effect for step in dialog.chosen] == [step.effect for step in steps]
