"""Files dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files of a drag, empty when it carries something else."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
