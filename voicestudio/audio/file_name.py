"""File names as libsndfile takes them."""

import os
import sys
from pathlib import Path
from typing import cast


def sndfile_name(path: Path) -> str:
    """What to give soundfile for `path`: it would not encode a name that is not UTF-8."""
    # It takes bytes, too, which its type hints do not tell.
    return str(path) if sys.platform == "win32" else cast(str, os.fsencode(path))
