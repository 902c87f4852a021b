"""Files dropped on the window."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QUrl

_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files of a drag, empty when it carries something else."""
    return [_local_path(url) for url in data.urls() if url.isLocalFile()]


def _local_path(url: QUrl) -> Path:
    """The path of a local file, whose name need not be UTF-8 as Qt's own text would be."""
    plain = Path(url.toLocalFile())
    if sys.platform == "win32" or plain.exists():
        return plain
    name = QByteArray.fromPercentEncoding(url.path(_ENCODED).encode())
    return Path(os.fsdecode(bytes(name.data())))
