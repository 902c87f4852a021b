"""Replacing small text files of a training as a whole."""

from pathlib import Path


def write_whole(path: Path, text: str) -> None:
    """Write `text` to `path` as UTF-8; readers see the old file or the new one. Raises OSError.

    The new content is first written to `path` with the suffix `.partial`, which the next call
    replaces if a process was killed in between.
    """
    temporary = path.with_suffix(".partial")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)
