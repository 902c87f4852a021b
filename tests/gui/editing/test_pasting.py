"""Copying in one recording and pasting into another, in the real window with real files."""

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot
from sounds import noise
from timeouts import cpu_wait_seconds
from window_driver import TIMEOUT_MS, choose, click, open_file, samples, settled

from voicestudio.audio.files import FileMedium
from voicestudio.audio.growing import GrowingFile
from voicestudio.audio.resample import resample
from voicestudio.document.editing import edits
from voicestudio.document.timeline.crossfade import joined
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.inference.take_folder import TakeFolder
from voicestudio.paths import cache_dir

OTHER_RATE, RATE = 44_100, 48_000
FADE = RATE // 200
PITCH = 1000.0
PULSE_SECONDS = 0.5


@pytest.fixture
def jingle(tmp_path: Path) -> Path:
    """Two seconds of stereo at 44.1 kHz: a tone that is loud on the left, and one pulse."""
    times = np.arange(2 * OTHER_RATE) / OTHER_RATE
    tone = np.sin(2 * np.pi * PITCH * times)
    samples = np.stack([0.2 * tone, 0.1 * tone], axis=1).astype(np.float32)
    samples[round(PULSE_SECONDS * OTHER_RATE)] += 0.75
    return written(tmp_path / "jingle.wav", samples, OTHER_RATE)


@pytest.fixture
def episode(tmp_path: Path) -> Path:
    """Three seconds of mono at 48 kHz."""
    return written(tmp_path / "episode.wav", noise(3 * RATE, seed=1), RATE)


def written(path: Path, samples: np.ndarray, rate: int) -> Path:
    soundfile.write(path, samples, rate, subtype="FLOAT")
    return path


def copy(window: MainWindow, start: int, stop: int) -> None:
    window.session.select(start, stop)
    window.actions_["copy"].trigger()


def paste(window: MainWindow, at: int, qtbot: QtBot) -> None:
    """Paste sound that has to be converted."""
    window.session.select(at, at)
    with qtbot.waitSignal(window.pasting.ended, timeout=TIMEOUT_MS):
        window.actions_["paste"].trigger()


def save_as(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.files.journal.saved, timeout=TIMEOUT_MS):
        window.actions_["save_as"].trigger()
        choose(window, "saveDialog", folder)


def reopened(new_window: Callable[[], MainWindow], folder: Path, qtbot: QtBot) -> MainWindow:
    other = new_window()
    open_file(other, folder, qtbot)
    return other


def made_files() -> list[Path]:
    return list((cache_dir() / "takes").glob("*/*"))


def test_another_rate_and_stereo_into_mono(
    window: MainWindow, jingle: Path, episode: Path, qtbot: QtBot
) -> None:
    open_file(window, jingle, qtbot)
    first, last = 4410, 2 * OTHER_RATE - 7
    copy(window, first, last)
    open_file(window, episode, qtbot)
    before = samples(window)
    paste(window, RATE, qtbot)
    length = round((last - first) * RATE / OTHER_RATE)
    assert window.session.selection == (RATE, RATE + length)
    after = samples(window)
    assert after.shape == (len(before) + length, 1)
    assert np.array_equal(after[:RATE], before[:RATE])
    assert np.array_equal(after[RATE + length :], before[RATE:])
    pasted = after[RATE : RATE + length, 0]
    spectrum = np.abs(np.fft.rfft(pasted[:RATE] * np.hanning(RATE)))
    assert np.argmax(spectrum) == PITCH
    pulse = round((PULSE_SECONDS - first / OTHER_RATE) * RATE)
    assert np.argmax(np.abs(pasted)) == pulse
    source, _ = soundfile.read(jingle, dtype="float32", always_2d=True)
    mono = source[first:last].mean(axis=1, keepdims=True)
    expected = resample(mono, OTHER_RATE, RATE)[:, 0]
    assert np.abs(pasted - expected)[FADE:-FADE].max() < 1e-5
    window.session.undo()
    assert np.array_equal(samples(window), before)


def test_mono_goes_to_every_channel(
    window: MainWindow, jingle: Path, episode: Path, qtbot: QtBot
) -> None:
    open_file(window, episode, qtbot)
    copy(window, 0, RATE)
    open_file(window, jingle, qtbot)
    paste(window, 1000, qtbot)
    pasted = samples(window)[1000 : 1000 + OTHER_RATE]
    inner = pasted[FADE:-FADE]
    assert window.session.frames == 3 * OTHER_RATE
    assert np.array_equal(inner[:, 0], inner[:, 1])
    assert np.abs(inner).max() > 0.1


def test_a_project_with_converted_sound_opens_as_it_was(
    window: MainWindow,
    new_window: Callable[[], MainWindow],
    jingle: Path,
    episode: Path,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    open_file(window, jingle, qtbot)
    copy(window, 0, OTHER_RATE)
    open_file(window, episode, qtbot)
    paste(window, RATE, qtbot)
    paste_again = window.actions_["paste"].trigger
    paste_again()
    before = samples(window)
    folder = tmp_path / "episode.vstudio"
    save_as(window, folder, qtbot)
    window.close()
    jingle.unlink()
    assert len(list((folder / "media").iterdir())) == 1
    other = reopened(new_window, folder, qtbot)
    assert np.array_equal(samples(other), before)
    other.session.undo()
    other.session.undo()
    assert np.array_equal(samples(other), soundfile.read(episode, always_2d=True)[0])


def test_sound_that_fits_is_kept_by_its_path(
    window: MainWindow,
    new_window: Callable[[], MainWindow],
    episode: Path,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    second = written(tmp_path / "second.wav", noise(RATE, seed=2), RATE)
    open_file(window, second, qtbot)
    copy(window, 100, RATE)
    open_file(window, episode, qtbot)
    window.actions_["paste"].trigger()
    before = samples(window)
    folder = tmp_path / "episode.vstudio"
    save_as(window, folder, qtbot)
    window.close()
    assert not (folder / "media").exists()
    assert np.array_equal(samples(reopened(new_window, folder, qtbot)), before)


def test_what_was_copied_outlives_its_document(
    window: MainWindow,
    new_window: Callable[[], MainWindow],
    episode: Path,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    """A take lies in a file of the program's own, which goes with the document."""
    open_file(window, episode, qtbot)
    session = window.session
    session.apply(edits.take_result(session.timeline, 0, RATE, take(RATE), "Enhance speech"))
    settled(window, qtbot)
    copy(window, 0, 2 * RATE)
    expected = samples(window)[: 2 * RATE]
    session.set_document(None)
    settled(window, qtbot)
    other = written(tmp_path / "other.wav", noise(RATE, seed=2), RATE)
    open_file(window, other, qtbot)
    session.select(RATE // 2, RATE // 2)
    window.actions_["paste"].trigger()
    pasted = samples(window)
    inside = pasted[RATE // 2 : RATE // 2 + 2 * RATE]
    assert np.array_equal(inside[FADE:-FADE], expected[FADE:-FADE])
    folder = tmp_path / "other.vstudio"
    save_as(window, folder, qtbot)
    window.close()
    assert np.array_equal(samples(reopened(new_window, folder, qtbot)), pasted)


def take(frames: int) -> FileMedium:
    files = TakeFolder()
    path = files.new_path()
    out = GrowingFile(path, RATE, 1)
    out.append(noise(frames, seed=5))
    out.close()
    medium = FileMedium(path)
    files.keep_while_used(medium)
    return medium


@pytest.fixture
def hours(jingle: Path) -> Timeline:
    """A clip of more than an hour."""
    return joined(*[Timeline.from_medium(FileMedium(jingle, jingle))] * 2000)


@pytest.mark.alone
def test_converting_can_be_cancelled_and_nobody_waits_for_it(
    window: MainWindow, episode: Path, hours: Timeline, qtbot: QtBot
) -> None:
    open_file(window, episode, qtbot)
    before = window.session.timeline
    window.clipboard.put(hours, "jingle.wav")
    began, others = time.monotonic(), cpu_wait_seconds()
    window.actions_["paste"].trigger()
    assert time.monotonic() - began - (cpu_wait_seconds() - others) < 0.2
    qtbot.waitUntil(window.pasting.strip.isVisible, timeout=TIMEOUT_MS)
    with qtbot.waitSignal(window.pasting.ended, timeout=TIMEOUT_MS):
        click(qtbot, window, "pasteStripCancel")
    assert window.session.timeline is before
    assert not window.pasting.strip.isVisible()
    assert made_files() == []
    assert not window.messages.isVisible()


def test_an_edit_meanwhile_is_not_overtaken(
    window: MainWindow, jingle: Path, episode: Path, qtbot: QtBot
) -> None:
    open_file(window, jingle, qtbot)
    copy(window, 0, OTHER_RATE)
    open_file(window, episode, qtbot)
    window.actions_["paste"].trigger()
    window.session.apply(edits.delete(window.session.timeline, 0, 1000))
    edited = window.session.timeline
    qtbot.waitUntil(lambda: "edited meanwhile" in window.messages.text, timeout=TIMEOUT_MS)
    assert window.session.timeline is edited
    window.actions_["paste"].trigger()
    assert window.session.frames == edited.frames + RATE


def test_closing_the_window_stops_converting(
    window: MainWindow, episode: Path, hours: Timeline, qtbot: QtBot
) -> None:
    open_file(window, episode, qtbot)
    window.clipboard.put(hours, "jingle.wav")
    window.actions_["paste"].trigger()
    qtbot.waitUntil(lambda: bool(made_files()), timeout=TIMEOUT_MS)
    window.leave()
    assert made_files() == []
