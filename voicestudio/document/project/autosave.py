"""Journalling of a document from its first edit on, saved or not.

A document that was never saved has a project in the recovery folder, which is removed when the
document is closed and remains after a crash.
"""

import contextlib
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path

from voicestudio.document.editing.edits import Edit
from voicestudio.document.project.project import SUFFIX, Project
from voicestudio.document.project.recovery_folder import is_recovery, recovery_folder, tidy_recovery
from voicestudio.document.project.sources import MissingMedium
from voicestudio.document.project.unsaved_work import Unsaved, drop_unsaved, unsaved_work
from voicestudio.document.timeline.read_files import unreadable_files
from voicestudio.errors import UserError
from voicestudio.paths import private_folder


class Autosave:
    """Journals one document. Not thread-safe."""

    def __init__(self, recording: Path | None, project: Project | None = None) -> None:
        self._recording, self._project = recording, project
        self._closed = False

    @property
    def folder(self) -> Path | None:
        """The folder of the journalling project, once there is one."""
        return self._project.folder if self._project is not None else None

    def record(self, states: Sequence[Edit], index: int) -> None:
        """Append the new states of a history, now at `index`, to the journal. Raises UserError."""
        if self._closed:
            return
        if self._project is not None:
            self._project.record(states, index)
        elif len(states) > 1:
            folder = private_folder(recovery_folder()) / f"{uuid.uuid4().hex}{SUFFIX}"
            self._project = Project.create(folder, self._recording, states, index, saved=False)

    def exchange(self, exchanged: Iterable[tuple[Edit, Edit]]) -> None:
        """Take the second state of each pair for the first one, without writing anything."""
        if self._project is not None:
            self._project.exchange(exchanged)

    def save(self, states: Sequence[Edit], index: int, folder: Path) -> tuple[Path, ...]:
        """Save as the project `folder`, the current or a new one. Raises UserError.

        Returns files whose sound cannot be read any more: the project only refers to them.
        """
        self._save(states, index, folder)
        return unreadable_files(t for state in states for t in state.all_tracks.timelines)

    def _save(self, states: Sequence[Edit], index: int, folder: Path) -> None:
        project = self._project
        if project is not None and project.folder == folder:
            project.save(states, index)
            return
        self._project = Project.create(folder, self._recording, states, index, origin=project)
        if project is not None:
            # The old project may be unreachable, as on a removed disk; the new one holds
            # everything.
            with contextlib.suppress(UserError):
                _leave(project, discard=True)

    def relink(self, missing: MissingMedium, path: Path) -> None:
        """Use `path` for `missing`; the project must be reopened then. Raises UserError."""
        if self._project is not None:
            self._project.relink(missing, path)

    def mark_kept(self, states: Sequence[Edit], index: int) -> None:
        """Note that an unsaved document was exported, so that recovery need not offer it."""
        self.record(states, index)
        if self._project is not None and is_recovery(self._project.folder):
            self._project.mark_saved()

    def complete(self, states: Sequence[Edit], index: int) -> None:
        """Write what a saved state was completed with, which goes on counting as saved."""
        self.record(states, index)
        if self._project is not None:
            self._project.mark_saved()

    def close(self, *, discard: bool) -> None:
        """Stop journalling; with `discard` drop unsaved work. Raises UserError."""
        self._closed = True
        project, self._project = self._project, None
        if project is not None:
            _leave(project, discard=discard)


def _leave(project: Project, *, discard: bool) -> None:
    try:
        if discard and is_recovery(project.folder):
            project.delete()
        elif discard:
            project.discard_unsaved()
    finally:
        project.close()


def find_unsaved(projects: Iterable[Path]) -> list[Unsaved]:
    """Return unsaved work after a crash: never saved, or in one of `projects`.

    Undamaged work comes first, newest first. Useless remains are removed from the recovery
    folder.
    """
    tidy_recovery()
    found = [
        work
        for folder in (*recovery_folder().glob(f"*{SUFFIX}"), *projects)
        if (work := _work_in(folder)) is not None
    ]
    return sorted(found, key=lambda work: (work.damaged, -work.changed))


def _work_in(folder: Path) -> Unsaved | None:
    try:
        work = unsaved_work(folder)
        if work is None and is_recovery(folder):
            drop_unsaved(folder)
    except (UserError, OSError):
        return None
    return work
