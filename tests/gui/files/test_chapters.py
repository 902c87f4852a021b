"""Chapters of a recording are markers in the window, follow edits and are exported again."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QLabel
from window_driver import child, open_file

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.tags import Tags, read_tags
from voicestudio.audio.write import write_medium
from voicestudio.document.export_request import ExportRequest
from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000


@pytest.fixture
def book(tmp_path: Path) -> Path:
    sound = 0.1 * np.random.default_rng(1).standard_normal((4 * RATE, 1))
    path = tmp_path / "book.mp3"
    chapters = (Chapter(0.0, "Intro"), Chapter(1.0, "Talk"), Chapter(3.0, "Outro"))
    medium = ArrayMedium(sound.astype(np.float32), RATE)
    write_medium(medium, path, tags=Tags.of({"title": "Épisode"}, chapters))
    return path


def _exported(window: MainWindow, qtbot, path: Path, start: int, stop: int) -> Tags:
    name = {".mp3": "mp3", ".opus": "opus", ".wav": "wav16"}[path.suffix]
    settings = ExportSettings(name, chapters=window.session.document.had_chapters)
    request = ExportRequest(path, settings, start, stop, False)
    with qtbot.waitSignal(window.files.exporter.exported):
        window.files.exporter.export(request)
    return read_tags(path)


def test_they_are_markers_and_follow_edits(window: MainWindow, book, tmp_path, qtbot) -> None:
    open_file(window, book, qtbot)
    assert [(m.start, m.name) for m in window.session.markers.labels] == [
        (0, "Intro"),
        (RATE, "Talk"),
        (3 * RATE, "Outro"),
    ]
    assert not window.isWindowModified()
    window.session.select(RATE // 2, RATE)
    window.actions_["delete"].trigger()
    for name in ("cut.mp3", "cut.opus"):
        tags = _exported(window, qtbot, tmp_path / name, 0, window.session.frames)
        assert tags.texts == (("title", "Épisode"),)
        assert tags.chapters == (Chapter(0, "Intro"), Chapter(0.5, "Talk"), Chapter(2.5, "Outro"))
    part = _exported(window, qtbot, tmp_path / "part.mp3", RATE // 2, 2 * RATE)
    assert part.chapters == (Chapter(0, "Talk"),)


def test_markers_of_ones_own_are_published_nowhere(window, tmp_path, qtbot) -> None:
    """A recording without chapters gets none from notes."""
    soundfile.write(tmp_path / "talk.wav", np.zeros(RATE), RATE)
    open_file(window, tmp_path / "talk.wav", qtbot)
    window.actions_["add_marker"].trigger()
    assert window.session.markers.labels
    assert not _exported(window, qtbot, tmp_path / "out.mp3", 0, RATE)


def test_a_lossy_export_that_is_too_loud_is_told_in_the_window(window, tmp_path, qtbot) -> None:
    time = np.arange(RATE) / RATE
    soundfile.write(tmp_path / "loud.wav", 2 * np.sin(2000 * time), RATE, "FLOAT")
    open_file(window, tmp_path / "loud.wav", qtbot)
    _exported(window, qtbot, tmp_path / "out.mp3", 0, RATE)
    text = child(window, "messageText", QLabel).text()
    assert window.messages.kind == "warning"
    assert "dB over full scale when it is played" in text
