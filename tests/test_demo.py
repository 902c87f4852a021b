"""`make run` without a display."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from voicestudio.audio.files import probe


def test_the_demo_leaves_sound_and_pictures_and_says_so(
    tmp_path: Path, sample_recording: Path
) -> None:
    command = [sys.executable, "-m", "voicestudio.demo"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    folder = tmp_path / "build" / "demo"
    assert probe(folder / "enhanced.wav").frames == probe(sample_recording).frames
    for name in ("before-after.png", "window.png"):
        picture = QImage(str(folder / name))
        assert picture.width() >= 1000
        assert str(Path("build/demo") / name) in done.stdout
    assert "outside the stretch, and in length: unchanged" in done.stdout
