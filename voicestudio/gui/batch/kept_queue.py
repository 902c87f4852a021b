"""The file with the unfinished rest of the queue, for the next start."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from voicestudio.audio.preset_file import PresetFile
from voicestudio.checked_json import FormatError
from voicestudio.episodes.batch_inputs import BatchInput
from voicestudio.gui.batch.queue_rows import MOST_FILES
from voicestudio.paths import data_dir

_MOST_BYTES = 1 << 24
_LONGEST = 1 << 13


def read_kept() -> list[BatchInput]:
    """Return the stored recordings; invalid entries are left out.

    Raises UserError if the file cannot be read or is damaged.
    """
    found = []
    for entry in _file().read()["files"][:MOST_FILES]:
        try:
            found.append(_input(entry))
        except (FormatError, ValueError):
            continue
    return found


def keep(inputs: Iterable[BatchInput]) -> None:
    """Store these recordings, replacing the earlier list. Raises UserError."""
    files = [[os.fspath(one.path), os.fspath(one.relative)] for one in inputs]
    file = _file()
    if files:
        file.write({"files": files})
    else:
        file.path.unlink(missing_ok=True)


def _file() -> PresetFile:
    return PresetFile(data_dir() / "queue.json", _MOST_BYTES, ("files",))


def _input(entry: Any) -> BatchInput:
    texts = entry if isinstance(entry, list) else []
    if len(texts) != 2 or not all(isinstance(t, str) and 0 < len(t) <= _LONGEST for t in texts):
        raise FormatError("no recording")
    path, relative = Path(texts[0]), Path(texts[1])
    # Results must lie below the output folder.
    if not path.is_absolute() or relative.is_absolute() or ".." in relative.parts:
        raise FormatError("no path of a recording")
    return BatchInput(path, relative)
