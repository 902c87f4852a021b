"""The system's clipboard: to and from another window, a file manager and other programs."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_driver import TIMEOUT_MS, open_file, samples

from voicestudio.document.editing import edits
from voicestudio.document.timeline.crossfade import joined
from voicestudio.gui.editing.clipboard import LONGEST_SECONDS
from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000
FADE = RATE // 200

OTHER_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
data = app.clipboard().mimeData()
Path(sys.argv[1]).write_text(data.text() + "\\n" + "\\n".join(u.toLocalFile() for u in data.urls()))
"""


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """The system's clipboard is this test's alone."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def episode(tmp_path: Path) -> Path:
    return written(tmp_path / "Episode ä 1.wav", 2 * RATE, seed=1)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return written(tmp_path / "other.wav", RATE, seed=2)


def written(path: Path, frames: int, seed: int, rate: int = RATE, **how: str) -> Path:
    samples = np.random.default_rng(seed).uniform(-0.5, 0.5, (frames, 1))
    soundfile.write(path, samples.astype(np.float32), rate, **(how or {"subtype": "FLOAT"}))
    return path


def copy(window: MainWindow, start: int, stop: int) -> np.ndarray:
    window.session.select(start, stop)
    window.actions_["copy"].trigger()
    return window.session.timeline.read(start, stop - start)


def paste(window: MainWindow, at: int, qtbot: QtBot) -> np.ndarray:
    """Paste what comes from elsewhere; returns what was put in but for its cross-fades."""
    window.session.select(at, at)
    with qtbot.waitSignal(window.pasting.ended, timeout=TIMEOUT_MS):
        window.actions_["paste"].trigger()
    start, stop = window.session.selection
    return samples(window)[start + FADE : stop - FADE]


def leave_for_another_program() -> None:
    app = QApplication.instance()
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)


def offered() -> list[Path]:
    data = QGuiApplication.clipboard().mimeData()  # None where nothing is, without a display
    return [Path(url.toLocalFile()) for url in data.urls()] if data is not None else []


def copy_files(*paths: Path) -> None:
    """As a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    QGuiApplication.clipboard().setMimeData(data)


def test_a_copy_is_a_sound_file_for_other_programs(
    window: MainWindow, episode: Path, qtbot: QtBot
) -> None:
    open_file(window, episode, qtbot)
    copied = copy(window, 1000, 50_000)
    (path,) = offered()
    assert path.name.startswith("Episode ä 1 ")
    leave_for_another_program()
    qtbot.waitUntil(path.exists, timeout=TIMEOUT_MS)
    read, rate = soundfile.read(path, dtype="float32", always_2d=True)
    assert rate == RATE
    assert np.array_equal(read, copied)


def test_from_one_window_into_another_and_into_its_project(
    new_window: Callable[[], MainWindow], episode: Path, other: Path, qtbot: QtBot
) -> None:
    first, second = new_window(), new_window()
    open_file(first, episode, qtbot)
    open_file(second, other, qtbot)
    assert not second.actions_["paste"].isEnabled()
    copied = copy(first, 1000, 50_000)
    assert second.actions_["paste"].isEnabled()
    second.session.select(RATE // 2, RATE // 2)
    with qtbot.waitSignal(second.pasting.ended, timeout=TIMEOUT_MS):
        second.actions_["paste"].trigger()
        leave_for_another_program()
    start, stop = second.session.selection
    assert (start, stop) == (RATE // 2, RATE // 2 + 49_000)
    pasted = samples(second)
    assert np.array_equal(pasted[start + FADE : stop - FADE], copied[FADE:-FADE])
    qtbot.waitUntil(lambda: second.files.journal.idle, timeout=TIMEOUT_MS)
    (path,) = offered()
    path.unlink()
    folder = second.session.document.autosave.folder
    second.leave()
    open_file(first, folder, qtbot)
    assert np.array_equal(samples(first), pasted)


def test_the_own_copy_is_pasted_without_a_file(
    window: MainWindow, episode: Path, qtbot: QtBot
) -> None:
    open_file(window, episode, qtbot)
    copied = copy(window, 0, RATE)
    window.session.select(RATE, RATE)
    window.actions_["paste"].trigger()
    assert np.array_equal(samples(window)[RATE + FADE : 2 * RATE - FADE], copied[FADE:-FADE])


@pytest.mark.parametrize("suffix", ["wav", "flac", "mp3"])
def test_a_file_copied_later_is_put_in_instead(
    window: MainWindow, episode: Path, tmp_path: Path, suffix: str, qtbot: QtBot
) -> None:
    open_file(window, episode, qtbot)
    copy(window, 0, 5000)
    how = {"subtype": "FLOAT"} if suffix == "wav" else {}
    rate = 44_100
    path = tmp_path / f"jingle.{suffix}"
    tone = 0.25 * np.sin(2 * np.pi * 500 * np.arange(2 * rate) / rate)
    soundfile.write(path, tone, rate, **how)
    copy_files(path)
    before = samples(window)
    pasted = paste(window, RATE, qtbot)
    assert window.session.frames == 4 * RATE
    spectrum = np.abs(np.fft.rfft(pasted[:RATE, 0] * np.hanning(RATE)))
    assert np.argmax(spectrum) == 500
    assert window.session.document.history.labels == ("Open", "Paste")
    window.session.undo()
    assert np.array_equal(samples(window), before)


def test_several_files_follow_one_another(
    window: MainWindow, episode: Path, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    third = written(tmp_path / "third.flac", 3000, seed=3, subtype="PCM_24")
    open_file(window, episode, qtbot)
    copy_files(other, tmp_path / "cover.png", third)
    pasted = paste(window, 0, qtbot)
    sources = [soundfile.read(p, dtype="float32", always_2d=True)[0] for p in (other, third)]
    assert np.array_equal(pasted, np.concatenate(sources)[FADE:-FADE])


def test_text_copied_elsewhere_leaves_the_own_copy(
    window: MainWindow, episode: Path, qtbot: QtBot
) -> None:
    open_file(window, episode, qtbot)
    copy(window, 0, 5000)
    QGuiApplication.clipboard().setText("show notes")
    window.actions_["paste"].trigger()
    assert window.session.frames == 2 * RATE
    assert window.session.document.history.labels == ("Open", "Paste")


def test_a_file_that_is_no_sound_is_told(
    window: MainWindow, episode: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    open_file(window, episode, qtbot)
    fake = tmp_path / "fake.wav"
    fake.write_text("no sound")
    copy_files(fake)
    paste(window, 0, qtbot)
    assert "fake.wav" in window.messages.text
    assert not window.session.document.modified


def test_long_sound_stays_in_its_window_and_who_tries_is_told(
    new_window: Callable[[], MainWindow], episode: Path, other: Path, qtbot: QtBot
) -> None:
    first, second = new_window(), new_window()
    open_file(first, episode, qtbot)
    open_file(second, other, qtbot)
    session = first.session
    several = [session.timeline] * (round(LONGEST_SECONDS) // 2 + 1)
    session.apply(edits.Edit("Longer", joined(*several)))
    copy(first, 0, session.frames)
    assert offered() == []
    assert not first.messages.isVisible()
    second.actions_["paste"].trigger()
    assert second.messages.kind == "info"
    assert "10 minutes" in second.messages.text
    first.actions_["paste"].trigger()
    assert session.document.history.labels[-1] == "Paste"


def test_closing_takes_the_own_copy_off_and_leaves_what_others_copied(
    new_window: Callable[[], MainWindow], episode: Path, other: Path, qtbot: QtBot
) -> None:
    first, second = new_window(), new_window()
    open_file(first, episode, qtbot)
    copy(first, 0, 5000)
    second.close()
    assert len(offered()) == 1
    copy_files(other)
    first.leave()
    assert offered() == [other]
    third = new_window()
    open_file(third, episode, qtbot)
    copy(third, 0, 5000)
    third.leave()
    assert offered() == []


@pytest.mark.skipif(sys.platform != "linux" or "DISPLAY" not in os.environ, reason="needs X11")
def test_another_process_sees_the_file(
    window: MainWindow, episode: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    open_file(window, episode, qtbot)
    copy(window, 0, 5000)
    seen = tmp_path / "seen"
    process = subprocess.Popen([sys.executable, "-c", OTHER_PROGRAM, str(seen)])
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=TIMEOUT_MS)
    assert str(offered()[0]) in seen.read_text()
