"""A music bed in the real window: a file, one dialog, one step.

Modules: gui.tracks.bed_dialog, gui.tracks.added_clips, gui.tracks.kept_ducking.
"""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLabel
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import child, choose, click, labels, open_file, press, samples

from voicestudio.document.timeline.clips import clips
from voicestudio.gui.shell.main_window import MainWindow


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Somebody who speaks from 1 to 9 s."""
    voice = noise(10 * RATE, level=0.0005, seed=1)
    voice[RATE : 9 * RATE] += noise(8 * RATE, level=0.4, seed=2)
    path = tmp_path / "talk.wav"
    soundfile.write(path, voice, RATE, "FLOAT")
    open_file(window, path, qtbot)
    return window


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    """Music at another rate, in stereo."""
    path = tmp_path / "theme & more.wav"
    soundfile.write(path, noise(20 * 44_100, 2, level=0.2, seed=3), 44_100, "FLOAT")
    return path


def test_three_choices_make_a_bed_in_one_step(
    opened: MainWindow, qtbot: QtBot, theme: Path
) -> None:
    before = samples(opened)
    press(qtbot, opened, "Shift+B")
    choose(opened, "bedFileDialog", theme)
    dialog = child(opened, "bedDialog")
    child(dialog, "bedIntro", QDoubleSpinBox).setValue(3.0)
    child(dialog, "bedUnder", QDoubleSpinBox).setValue(2.0)
    child(dialog, "bedDepth", QDoubleSpinBox).setValue(18.0)
    assert not child(dialog, "bedOutro").isEnabled()
    child(dialog, "bedOutroOn", QCheckBox).click()
    child(dialog, "bedOutro", QDoubleSpinBox).setValue(4.0)
    child(dialog, "bedOutroOn", QCheckBox).click()
    with qtbot.waitSignal(opened.bed.task.ended, timeout=TIMEOUT_MS):
        click(qtbot, dialog, "bedApply")
    session = opened.session
    assert session.tracks is not None
    assert labels(opened)[1:] == ("Add music bed",)
    speech, music = session.tracks
    assert (session.tracks.title(0), music.name) == ("talk", "theme & more")
    assert clips(speech.timeline)[0].start / RATE == pytest.approx(2.0, abs=0.06)
    (clip,) = clips(music.timeline)
    assert clip.start == 0
    assert clip.stop / RATE == pytest.approx(3 + 2 + 4, abs=0.06)
    assert min(gain_db for _, gain_db in music.envelope.points) == -18.0
    assert session.focus == speech.number, "the next command is for the speech"
    kept = opened.settings
    assert (kept.bed_intro, kept.bed_under, kept.duck_depth) == (3_000, 2_000, 180)
    assert not kept.bed_has_outro
    session.select(clips(speech.timeline)[0].start, session.frames)
    with qtbot.waitSignal(opened.following.followed, timeout=TIMEOUT_MS):
        press(qtbot, opened, "Ctrl+L")
    press(qtbot, opened, "Ctrl+Z")
    press(qtbot, opened, "Ctrl+Z")
    np.testing.assert_array_equal(samples(opened), before)


def test_what_is_selected_of_the_speech_stays_selected(
    opened: MainWindow, qtbot: QtBot, theme: Path
) -> None:
    session = opened.session
    session.select(3 * RATE, 4 * RATE)
    chosen = session.timeline.read(3 * RATE, RATE)
    opened.bed.ask_where(theme)
    with qtbot.waitSignal(opened.bed.task.ended, timeout=TIMEOUT_MS):
        click(qtbot, child(opened, "bedDialog"), "bedApply")
    start, stop = session.selection
    assert start > 3 * RATE
    np.testing.assert_array_equal(session.timeline.read(start, stop - start), chosen)


def test_the_dialog_tells_where_short_music_ends(
    opened: MainWindow, qtbot: QtBot, theme: Path
) -> None:
    opened.bed.ask_where(theme)
    dialog = child(opened, "bedDialog")
    note = child(dialog, "bedNote", QLabel)
    qtbot.waitUntil(lambda: "only 20\xa0s long" in note.text(), timeout=TIMEOUT_MS)
    assert "15.0 s after the first word" in note.text()
    child(dialog, "bedUnder", QDoubleSpinBox).setValue(2.0)
    qtbot.waitUntil(lambda: note.text() == "The music is 20\xa0s long.", timeout=TIMEOUT_MS)
    dialog.reject()


def test_what_is_no_number_is_not_used(opened: MainWindow, qtbot: QtBot, theme: Path) -> None:
    opened.bed.ask_where(theme)
    dialog = child(opened, "bedDialog")
    field, add = child(dialog, "bedIntro", QDoubleSpinBox), child(dialog, "bedApply")
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "-")
    qtbot.waitUntil(lambda: not add.isEnabled(), timeout=TIMEOUT_MS)
    assert "type a number from 0.0 to 60.0" in child(dialog, "bedNote", QLabel).text()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "5.0 s"
    assert dialog.isVisible(), "not yet: the user sees what is used"
    qtbot.waitUntil(add.isEnabled, timeout=TIMEOUT_MS)
    dialog.reject()


def test_what_cannot_be_done_is_told(opened: MainWindow, qtbot: QtBot, theme: Path) -> None:
    opened.session.select(0, opened.session.frames)
    press(qtbot, opened, "Ctrl+L")
    steps = labels(opened)
    for path, sentence in ((theme, "No speech was found"), (theme.with_suffix(".txt"), "theme")):
        if not path.exists():
            path.write_text("no music")
        opened.bed.ask_where(path)
        with qtbot.waitSignal(opened.bed.task.ended, timeout=TIMEOUT_MS):
            click(qtbot, child(opened, "bedDialog"), "bedApply")
        assert sentence in opened.messages.text
    assert labels(opened) == steps
