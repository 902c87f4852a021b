"""An interview through the real window: from two microphones in one file to an episode.

    packaging/with-display python -m research.interview [--minutes N] [--fast] [--speech FOLDER]

Makes its material from FOLDER (default: ../shared/data/speech), then does in the window, by its
commands and dialogs, what a podcaster would do, and saves a picture of each step in
`build/interview`. Prints what each step took, and checks the episode.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget

from benchmarks.window import opened_window, settle, wait_until
from research.interview_material import Material, make_material
from voicestudio.audio.loudness import measure_loudness
from voicestudio.audio.files import open_medium
from voicestudio.gui.shell.main_window import MainWindow

FOLDER = Path("build/interview")
_PATIENCE_SECONDS = 3000.0


@dataclass
class Studio:
    """The window, and where pictures of it go."""

    window: MainWindow
    folder: Path
    shots: int = 0

    def do(self, command: str) -> None:
        """Trigger a command of the menus; it must be enabled."""
        action = self.window.actions_[command]
        if not action.isEnabled():
            raise RuntimeError(f"{action.text()} is disabled")
        action.trigger()
        QApplication.processEvents()

    def press(self, name: str, kind: type[QWidget] = QPushButton) -> None:
        """Click a visible button by its object name."""
        found = [b for b in QApplication.allWidgets() if b.objectName() == name and b.isVisible()]
        if not found:
            raise RuntimeError(f"there is no button {name}")
        assert isinstance(found[0], QPushButton)
        found[0].click()
        QApplication.processEvents()

    def type_in(self, name: str, text: str) -> None:
        """Replace the text of a visible field."""
        fields = self.fields(name)
        fields[0].setText(text)
        QApplication.processEvents()

    def fields(self, name: str) -> list[QLineEdit]:
        return [
            w
            for w in QApplication.allWidgets()
            if isinstance(w, QLineEdit) and w.objectName() == name and w.isVisible()
        ]

    def choose(self, dialog: str, path: Path) -> None:
        """Choose a file in a dialog of that name."""
        found = self.window.findChild(QFileDialog, dialog)
        assert found is not None
        name = found.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(path.resolve()))
        found.accept()
        QApplication.processEvents()

    def wait(self, condition: Callable[[], bool]) -> None:
        wait_until(condition, _PATIENCE_SECONDS)
        settle(self.window)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Do a step, print what it took, and save a picture."""
        began = time.perf_counter()
        yield
        settle(self.window)
        print(f"{name:<40}{time.perf_counter() - began:8.1f} s", flush=True)
        self.shots += 1
        self.shot(f"{self.shots:02}-{name.replace(' ', '-')}")

    def shot(self, name: str, widget: QWidget | None = None) -> None:
        QApplication.processEvents()
        (widget or self.window).grab().save(str(self.folder / f"{name}.png"))


def main() -> int:
    options = _options()
    material = make_material(options.speech, FOLDER, options.minutes)
    with opened_window() as window:
        studio = Studio(window, FOLDER)
        window.resize(1366, 768)
        _edit(studio, material, fast=options.fast)
    return 0


def _edit(studio: Studio, material: Material, *, fast: bool) -> None:
    window, session = studio.window, studio.window.session
    with studio.step("opened"):
        window.files.open_path(material.interview)
        studio.wait(lambda: session.document is not None)
    with studio.step("two tracks"):
        studio.do("split_channels")
        for number, name in zip([t.number for t in session.tracks], ("Host", "Guest")):
            window.track_commands.rename(number)
            studio.type_in("nameField", name)
            studio.press("nameSave")
    with studio.step("enhanced"):
        for track in session.tracks:
            session.set_focus(track.number)
            studio.do("enhance_now")
            studio.wait(lambda: not window.effects.busy)
    with studio.step("music"):
        session.select(0, 0)
        studio.do("add_to_recording")
        studio.choose("addDialog", material.music)
        studio.wait(lambda: not window.adding.task.busy)
    with studio.step("ducked"):
        studio.do("duck")
        studio.shot("duck-dialog", window.findChild(QWidget, "duckDialog"))
        studio.press("duckApply")
        studio.wait(lambda: not window.ducking.task.busy)


def _options() -> argparse.Namespace:
    shared = Path(__file__).resolve().parents[2] / "shared" / "data" / "speech"
    parser = argparse.ArgumentParser(prog="python -m research.interview", description=__doc__)
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--fast", action="store_true", help="enhance with the fast model")
    parser.add_argument("--speech", type=Path, default=shared)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
