"""What may not happen before the window shows."""

import subprocess
import sys

PROGRAM = "import sys, voicestudio.gui.app; print(*{name.split('.')[0] for name in sys.modules})"


def test_the_window_starts_without_the_heavy_libraries() -> None:
    """Together they would keep the user waiting for seconds."""
    loaded = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60
    ).stdout.split()
    assert "PySide6" in loaded
    assert not {"scipy", "torch", "pyloudnorm", "sounddevice"} & set(loaded)
