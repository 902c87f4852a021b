"""Runs first in the packaged application: lets sounddevice find the PortAudio beside it."""

import ctypes.util
import sys
from collections.abc import Callable
from pathlib import Path


def _bundled_first(system: Callable[[str], str | None]) -> Callable[[str], str | None]:
    def find_library(name: str) -> str | None:
        if name == "portaudio":
            for path in Path(sys._MEIPASS).glob("libportaudio.so*"):  # type: ignore[attr-defined]
                return str(path)
        return system(name)

    return find_library


ctypes.util.find_library = _bundled_first(ctypes.util.find_library)
