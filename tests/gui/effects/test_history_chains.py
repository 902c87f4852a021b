"""What was done to one recording, kept as a chain and done to others."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from sounds import noise
from window_driver import child, click, labels, open_file, samples, settled

from voicestudio.cli import main
from voicestudio.gui.effects.history_chain_dialog import HistoryChainDialog
from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000


@pytest.fixture
def edited(window: MainWindow, short_file: Path, qtbot: QtBot) -> MainWindow:
    """Two seconds, with edits of all of it, of a part, and one that is only for them."""
    open_file(window, short_file, qtbot)
    window.processing.gain(-3.0)
    window.session.select(0, RATE // 2)
    window.editing.handlers()["fade_in"]()
    window.processing.gain(-6.0)
    window.editing.handlers()["delete"]()
    window.session.undo()
    window.session.select(RATE, RATE)
    with qtbot.waitSignal(window.effects.applied):
        window.effects.run("high-pass", {"frequency": 200.0}, "cpu", strength=0.5)
    with qtbot.waitSignal(window.processing.measured):
        window.processing.normalise(-2.0)
    window.session.select(RATE, RATE + RATE // 4)
    window.editing.handlers()["delete"]()
    return window


def dialog_of(window: MainWindow, qtbot: QtBot) -> HistoryChainDialog:
    child(window, "historyDock").raise_()
    click(qtbot, window, "historySave")
    found = window.findChildren(HistoryChainDialog, "historyChain")
    return next(dialog for dialog in found if dialog.isVisible())


def entries(dialog: HistoryChainDialog) -> list[tuple[str, bool | None]]:
    """Return the label of each step, and whether it is ticked; None where it cannot be."""
    found = []
    for row in range(dialog.steps.count()):
        item = dialog.steps.item(row)
        usable = bool(item.flags() & Qt.ItemFlag.ItemIsEnabled)
        found.append((item.text(), item.checkState() == Qt.CheckState.Checked if usable else None))
    return found


def saved(window: MainWindow, qtbot: QtBot, name: str) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.name.setText(name)
    with qtbot.waitSignal(window.presets.changed):
        click(qtbot, dialog, "historyChainSave")


def chain_action(window: MainWindow, name: str) -> QAction:
    menu = window.chains.menu
    assert menu is not None
    return next(action for action in menu.actions() if action.text() == name)


def test_steps_of_the_history_are_done_to_another_recording(
    edited: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dialog_of(edited, qtbot)
    gain, fade, part, filtered, normalised = entries(dialog)
    assert gain[0].startswith("Gain −3.0 dB\n")
    assert fade[0].startswith("Fade in")
    assert gain[1] is fade[1] is True
    assert "Strength: 50% · Frequency: 200 Hz" in filtered[0].splitlines()[1]
    assert part[0].startswith("Gain −6.0 dB (was done to a part")
    assert part[1] is False
    assert filtered[1] is normalised[1] is True
    left_out = child(dialog, "historyChainLeftOut", QLabel).text()
    assert left_out == "Left out, because it is only for this recording: Delete."
    assert not dialog.save.isEnabled()
    dialog.name.setText("podcast in one click")
    assert not dialog.save.isEnabled()
    dialog.reject()
    saved(edited, qtbot, "My sound")
    assert "“My sound” is saved. It is in Effect > Chains" in edited.messages.text

    other = tmp_path / "other.wav"
    soundfile.write(other, noise(2 * RATE, 2, level=0.2), RATE, subtype="FLOAT")
    open_file_without_saving(edited, other, qtbot)
    before = samples(edited)
    with qtbot.waitSignal(edited.effects.applied):
        chain_action(edited, "My sound").trigger()
    made = samples(edited)
    assert labels(edited) == ("Open", "My sound")

    # The same by hand, without what was not ticked.
    edited.session.undo()
    assert np.array_equal(samples(edited), before)
    edited.processing.gain(-3.0)
    edited.session.select(0, RATE // 2)
    edited.editing.handlers()["fade_in"]()
    edited.session.select(0, 0)
    with qtbot.waitSignal(edited.effects.applied):
        edited.effects.run("high-pass", {"frequency": 200.0}, "cpu", strength=0.5)
    with qtbot.waitSignal(edited.processing.measured):
        edited.processing.normalise(-2.0)
    assert np.abs(samples(edited) - made).max() < 1e-5
    assert np.abs(made).max() == pytest.approx(10 ** (-2 / 20), abs=1e-4)


def test_an_empty_history_says_so(window: MainWindow, short_file: Path, qtbot: QtBot) -> None:
    open_file(window, short_file, qtbot)
    window.chains.save_history()
    dialog = child(window, "historyChain", HistoryChainDialog)
    assert dialog.steps.count() == 0
    told = child(dialog, "historyChainTold", QLabel)
    assert told.isVisible()
    assert "Nothing was done yet" in told.text()


def open_file_without_saving(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.files.opener.opened):
        window.files.opener.open(path)


def test_a_project_remembers_what_can_be_done_elsewhere(
    edited: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dialog_of(edited, qtbot)
    before, steps = entries(dialog), dialog.chosen
    dialog.reject()
    with qtbot.waitSignal(edited.files.journal.saved):
        edited.files.journal.save(tmp_path / "mine.vstudio")
    settled(edited, qtbot)
    edited.session.set_document(None)
    open_file(edited, tmp_path / "mine.vstudio", qtbot)
    dialog = dialog_of(edited, qtbot)
    assert entries(dialog) == before
    assert dialog.chosen == steps


def test_a_chain_goes_to_a_file_and_the_command_line(
    edited: MainWindow, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved(edited, qtbot, "My sound")
    edited.chains.edit()
    editor = edited.chains._editor
    assert editor is not None
    editor.choose("My sound")
    click(qtbot, editor, "chainExport")
    path = tmp_path / "mine.vschain"
    child(editor, "chainExportDialog", QFileDialog).fileSelected.emit(str(path))
    child(editor, "chainExportDialog", QFileDialog).reject()
    qtbot.waitUntil(path.exists)
    assert [step["effect"] for step in json.loads(path.read_text())["steps"]] == [
        "gain",
        "fade-in",
        "high-pass",
        "normalise",
    ]
    source, out = tmp_path / "source.wav", tmp_path / "out"
    soundfile.write(source, noise(RATE, level=0.1), RATE)
    assert main(["apply", str(path), str(source), "-o", str(tmp_path / "applied.wav")]) == 0
    assert main(["batch", str(path), str(source), "--out-dir", str(out), "--jobs", "1"]) == 0
    loudest = 10 ** (-2 / 20)
    for made in (tmp_path / "applied.wav", out / "source.wav"):
        sound = soundfile.read(made)[0]
        assert np.abs(sound).max() == pytest.approx(loudest, abs=1e-3)
        assert abs(sound[0]) < 1e-4
    path.write_text("{}")
    capsys.readouterr()
    assert main(["apply", str(path), str(source), "-o", str(tmp_path / "no.wav")]) == 2
    assert "is not a chain of VoiceStudio" in capsys.readouterr().err

    click(qtbot, editor, "chainImport")
    child(editor, "chainImportDialog", QFileDialog).fileSelected.emit(str(path))
    qtbot.waitUntil(lambda: "is not a chain" in editor.notice.text)
