"""Inputs of commands that may be sound files or projects."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from voicestudio.commands.condition_lines import opened_recording
from voicestudio.commands.lines import note
from voicestudio.document.document import Document
from voicestudio.document.project.project import Project, project_folder
from voicestudio.errors import UserError


@contextmanager
def opened_document(path: Path) -> Iterator[Document]:
    """Open a sound file, or a project as it was left, and say on stderr what is wrong with it.

    Raises UserError for what is neither.
    """
    folder = project_folder(path)
    if folder is None:
        document = Document.of_file(opened_recording(path), path)
    else:
        opened = Project.open(folder)
        if opened.warning:
            note(f"{folder}: {opened.warning}")
        document = Document.of_project(opened)
    try:
        yield document
    finally:
        document.autosave.close(discard=False)


def refuse_project(path: Path, instead: str) -> None:
    """Raise UserError for a project, with what to do instead."""
    if project_folder(path) is not None:
        raise UserError(f"{path} is a project, and this takes sound files: {instead}")
