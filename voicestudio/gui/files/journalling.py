"""Writes the journal of the open document in a thread of its own, in order."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit
from voicestudio.document.project.autosave import Autosave
from voicestudio.document.project.sources import MissingMedium
from voicestudio.errors import UserError
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.texts import tr

_log = logging.getLogger(__name__)


class Journalling(QObject):
    """Journals every edit to the session's document, and saves it.

    One thread does all writing, so that the order is kept; no caller waits for it. Edits made
    while another is being written are written together afterwards.

    Signals:
        failed(str): Writing does not work any more; told once until it works again.
        recovered(): Writing works again after it failed.
        saved(Path folder, tuple of Path): It was saved, but for the sound of these files, which
            cannot be read any more.
        save_failed(str).
        relinked(): A file was located; the project has to be opened again.
    """

    failed = Signal(str)
    recovered = Signal()
    saved = Signal(object, tuple)
    save_failed = Signal(str)
    relinked = Signal()

    def __init__(self, session: EditorSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._document: Document | None = None
        self._writer = Background(self, threads=1)
        self._told = False
        self._saving: tuple[Document, Edit, tuple[Edit, ...], Path] | None = None
        self._then: Callable[[], object] | None = None
        session.document_changed.connect(self._change_document)
        session.timeline_changed.connect(self._record)
        session.completed.connect(self._complete)
        session.states_exchanged.connect(self._exchange)

    @property
    def idle(self) -> bool:
        """Whether everything is on the disk."""
        return self._writer.idle

    def save(self, folder: Path) -> None:
        """Save the document as the project `folder`; `saved` or `save_failed` follows."""
        document = self._document
        if document is None or self._saving is not None:
            return
        history = document.history
        self._saving = document, history.current, history.states, folder
        self._writer.run(
            document.autosave.save,
            history.states,
            history.index,
            folder,
            done=self._saved,
            failed=self._not_saved,
        )

    def when_kept(self, release: Callable[[], object]) -> None:
        """Call `release`, on another thread, once all edits so far are on the disk; else never."""
        if self._document is not None:
            autosave, history = self._document.autosave, self._document.history
            self._writer.run(
                partial(_keep_and_release, autosave, history.states, history.index, release),
                done=self._recorded,
                failed=self._not_written,
            )

    def mark_kept(self) -> None:
        """Mark the document as exported, so that it is not offered at the next start."""
        if self._document is not None:
            history = self._document.history
            keep = self._document.autosave.mark_kept
            self._writer.run(keep, history.states, history.index, failed=self._not_written)

    def relink(self, missing: MissingMedium, path: Path) -> None:
        """Let `path` be what `missing` was; `relinked` follows, or `failed`."""
        if self._document is not None:
            relink = self._document.autosave.relink
            self._writer.run(relink, missing, path, done=self._relinked, failed=self._not_relinked)

    def let_go(self, then: Callable[[], object], *, discard: bool) -> None:
        """Close the document, with `discard` dropping unsaved work, then call `then`."""
        document, self._document = self._document, None
        self._then = then
        if document is not None:
            close = partial(document.autosave.close, discard=discard)
            self._writer.run(close, done=self._gone, failed=self._not_gone)
        self._session.set_document(None)

    def shutdown(self, *, discard: bool) -> None:
        """Write the rest and stop. Without `discard` unsaved work is offered at the next start."""
        document, self._document = self._document, None
        if document is not None:
            self._writer.run(partial(document.autosave.close, discard=discard))
        self._writer.finish()

    def _change_document(self) -> None:
        document, self._document = self._document, self._session.document
        if document is not None and document is not self._document:
            # The user was asked about edits before another document is opened.
            self._writer.run(partial(document.autosave.close, discard=True))

    def _record(self) -> None:
        document = self._document
        if document is not None:
            self._writer.run(
                document.autosave.record,
                document.history.states,
                document.history.index,
                done=self._recorded,
                failed=self._not_written,
                key="record",
                waiting=False,
            )

    def _complete(self) -> None:
        """What completes a state that is in the project is in it, too: no work is unsaved then."""
        document = self._document
        if document is None or document.folder is None or self._saving is not None:
            return
        if not document.modified and not document.unsaved_states:
            complete, history = document.autosave.complete, document.history
            self._writer.run(complete, history.states, history.index, failed=self._not_written)

    def _exchange(self, exchanged: tuple[tuple[Edit, Edit], ...]) -> None:
        if self._document is not None:
            exchange = self._document.autosave.exchange
            self._writer.run(exchange, exchanged, failed=self._not_written)

    def _recorded(self, _result: None) -> None:
        told, self._told = self._told, False
        if told:
            self.recovered.emit()

    def _not_written(self, error: Exception) -> None:
        if not self._told:
            self._told = True
            self.failed.emit(_sentence(error))

    def _saved(self, unreadable: tuple[Path, ...]) -> None:
        if self._saving is not None:
            (document, state, states, folder), self._saving = self._saving, None
            self._recorded(None)
            document.folder = folder
            document.mark_saved(state, states)
            self.saved.emit(folder, unreadable)

    def _not_saved(self, error: Exception) -> None:
        self._saving = None
        self.save_failed.emit(_sentence(error))

    def _relinked(self, _result: None) -> None:
        self.relinked.emit()

    def _not_relinked(self, error: Exception) -> None:
        self.failed.emit(_sentence(error))

    def _gone(self, _result: None) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _not_gone(self, error: Exception) -> None:
        self._then = None
        self.failed.emit(_sentence(error))


def _keep_and_release(
    autosave: Autosave, states: Sequence[Edit], index: int, release: Callable[[], object]
) -> None:
    autosave.record(states, index)
    release()


def _sentence(error: Exception) -> str:
    if isinstance(error, UserError):
        return str(error)
    _log.error("journalling failed", exc_info=error)
    return tr(
        "The edits cannot be kept on the disk ({kind}: {error}).",
        kind=type(error).__name__,
        error=error,
    )
