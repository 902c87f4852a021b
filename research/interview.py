"""An interview through the real window: from two microphones in one file to an episode.

    packaging/with-display python -m research.interview [--minutes N] [--picture FILE]

Makes its material from recordings of two speakers (`--speech FOLDER`), then does in the window, by
its commands and dialogs, what a podcaster would do, and saves a picture of each step in
`build/interview`; that of the edited episode also in FILE, for the user guide. Prints what each
step took, and checks the episode.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget

from benchmarks.window import opened_window, settle, wait_until
from research.interview_material import InterviewFiles, make_material
from research.packed_pictures import packed
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.files import open_medium
from voicestudio.audio.loudness import measure_loudness
from voicestudio.document.timeline.tracks import Track
from voicestudio.gui.files.export_dialog import ExportDialog
from voicestudio.gui.shell.main_window import MainWindow

FOLDER = Path("build/interview")
_PATIENCE_SECONDS = 3000.0
Widget = TypeVar("Widget", bound=QWidget)


@dataclass
class User:
    """Does with the window what a user does, and takes a picture after each step."""

    window: MainWindow
    folder: Path
    steps: int = 0

    def do(self, command: str) -> None:
        """Choose a command of the menus. Raises RuntimeError if it is disabled."""
        action = self.window.actions_[command]
        if not action.isEnabled():
            raise RuntimeError(f"{action.text()} is disabled")
        action.trigger()
        QApplication.processEvents()

    def find(self, name: str, kind: type[Widget]) -> Widget:
        """The visible widget with that object name. Raises RuntimeError."""
        for widget in QApplication.allWidgets():
            if widget.objectName() == name and widget.isVisible() and isinstance(widget, kind):
                return widget
        raise RuntimeError(f"there is no {name}")

    def press(self, name: str) -> None:
        """Click a button, once it is enabled."""
        button = self.find(name, QAbstractButton)
        wait_until(button.isEnabled)
        button.click()
        QApplication.processEvents()

    def choose_file(self, dialog: str, path: Path) -> None:
        """Type a path into a file dialog and accept it."""
        found = self.find(dialog, QFileDialog)
        name = found.findChild(QLineEdit, "fileNameEdit")
        assert name is not None  # every file dialog has it
        name.setText(str(path.resolve()))
        found.accept()
        QApplication.processEvents()

    def wait(self, condition: Callable[[], bool]) -> None:
        wait_until(condition, _PATIENCE_SECONDS)
        settle(self.window)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Print how long a step took, and take a picture of the window after it."""
        began = time.perf_counter()
        yield
        settle(self.window)
        print(f"{name:<30}{time.perf_counter() - began:8.1f} s", flush=True)
        self.steps += 1
        self.picture(name, self.window)

    def picture(self, name: str, widget: QWidget) -> None:
        """Save a picture of a widget, called by the number of the step."""
        QApplication.processEvents()
        file = f"{self.steps:02} {name}.png".replace(" ", "-")
        widget.grab().save(str(self.folder / file))


@dataclass(frozen=True)
class InterviewWords:
    """The names that the user gives the tracks and the chapter."""

    host: str = "Host"
    guest: str = "Guest"
    chapter: str = "The guest's question"


def main() -> int:
    options = _options()
    material = make_material(options.speech, FOLDER, options.minutes)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory(prefix="voicestudio-interview-") as folder:
        # Keep it out of the user's recent files and settings.
        for kind in ("CONFIG", "DATA", "CACHE", "LOGS"):
            os.environ[f"VOICESTUDIO_{kind}"] = f"{folder}/{kind.lower()}"
        with opened_window() as window:
            window.resize(1366, 768)
            user = User(window, FOLDER)
            edit_interview(user, material, InterviewWords())
            if options.picture is not None:
                packed(window.grab().toImage()).save(str(options.picture), quality=0)
            sound = _publish(user, Path(folder))
            _check(FOLDER / "episode.mp3", FOLDER / "mix.wav", sound)
    return 0


def edit_interview(user: User, material: InterviewFiles, words: InterviewWords) -> None:
    """Make an episode of the material: enhanced tracks, music around them, and a chapter."""
    window, session = user.window, user.window.session
    with user.step("opened"):
        window.files.open_path(material.interview)
        user.wait(lambda: session.document is not None)
    with user.step("two tracks"):
        user.do("split_channels")
        user.press("messageAction")  # both in the centre
        for track, name in zip(_tracks(window), (words.host, words.guest), strict=True):
            window.track_commands.rename(track.number)
            user.find("nameField", QLineEdit).setText(name)
            user.press("nameSave")
    with user.step("both enhanced"):
        user.do("select_all_tracks")
        session.select(0, 0)
        user.do("enhance_now")
        user.wait(lambda: not window.effects.busy)
    with user.step("first second cut on both"):
        session.select(0, round(0.8 * session.sample_rate))
        user.do("delete")
    with user.step("intro, bed and outro"):
        user.do("add_bed")
        user.choose_file("bedFileDialog", material.music)
        dialog = user.find("bedDialog", QWidget)
        user.find("bedOutroOn", QAbstractButton).setChecked(True)
        user.picture("music bed dialog", dialog)
        user.press("bedApply")
        user.wait(lambda: not window.bed.task.busy)
    with user.step("a chapter"):
        session.select(session.frames // 2, session.frames // 2)
        user.do("add_marker")
        field = user.find("markerName", QLineEdit)
        field.setText(words.chapter)
        QTest.keyClick(field, Qt.Key.Key_Return)
        session.select(0, 0)
        session.show_all()


def _publish(user: User, folder: Path) -> np.ndarray:
    """Save the project and export it twice; returns what is played, float32."""
    window = user.window
    done: list[object] = []
    window.files.journal.saved.connect(lambda folder, _unreadable: done.append(folder))
    with user.step("saved"):
        user.do("save")
        user.choose_file("saveDialog", folder / "interview")
        user.wait(lambda: bool(done))
    with user.step("exported"):
        _export(user, "episode.mp3", preset="Podcast in stereo")
    _export(user, "mix.wav", preset="")
    sound = window.session.sound
    assert sound is not None  # a document is open
    return sound.read(0, sound.frames)


def _export(user: User, name: str, *, preset: str) -> None:
    reports: list[object] = []
    user.window.files.exporter.exported.connect(reports.append)
    user.do("export")
    dialog = user.find("exportDialog", ExportDialog)
    if preset:
        dialog.presets.box.setCurrentText(preset)
        dialog.presets.box.activated.emit(dialog.presets.box.currentIndex())
    else:
        dialog.options.set_settings(ExportSettings("wavfloat"))
    dialog.path.setText(str((FOLDER / name).resolve()))
    QApplication.processEvents()
    if dialog.replace.isVisible():
        dialog.replace.setChecked(True)
    wait_until(dialog.export_button.isEnabled)
    user.picture(f"export {name}", dialog)
    user.press("exportButton")
    user.wait(lambda: bool(reports))


def _check(episode: Path, mix: Path, sound: np.ndarray) -> None:
    """Print the loudness of the episode, and whether the exported mix is what is played."""
    medium = open_medium(episode)
    loudness = measure_loudness(medium, 0, medium.frames)
    written, _ = soundfile.read(mix, dtype="float32", always_2d=True)
    same = written.shape == sound.shape and np.array_equal(written, sound)
    print(
        f"episode.mp3: {medium.frames / medium.sample_rate:.1f} s, {loudness.integrated:.1f} LUFS"
    )
    print(f"exported samples are {'those played' if same else 'NOT THOSE PLAYED'}")


def _tracks(window: MainWindow) -> tuple[Track, ...]:
    tracks = window.session.tracks
    assert tracks is not None  # a document is open
    return tracks.items


def _options() -> argparse.Namespace:
    shared = Path(__file__).resolve().parents[2] / "shared" / "data" / "speech"
    parser = argparse.ArgumentParser(prog="python -m research.interview", description=__doc__)
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--speech", type=Path, default=shared)
    parser.add_argument("--picture", type=Path, metavar="FILE")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
