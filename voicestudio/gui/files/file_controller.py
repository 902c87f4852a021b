"""The document as a file: opening, saving, exporting, closing, and their messages."""

import weakref
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from voicestudio.document.editing.edits import Edit
from voicestudio.document.project.project import JOURNAL, SUFFIX, Opened, project_folder
from voicestudio.gui.editing.clipboard import Clipboard
from voicestudio.gui.effects.effect_controller import EffectController
from voicestudio.gui.files.decoding_progress import DecodingProgress
from voicestudio.gui.files.episode import EpisodeDetails
from voicestudio.gui.files.exporting import Exported, Exporter
from voicestudio.gui.files.journalling import Journalling
from voicestudio.gui.files.opening import FILE_FILTER, OpenDialog, Opener
from voicestudio.gui.files.recovery import Recovery
from voicestudio.gui.files.relinking import Relinker
from voicestudio.gui.files.saving import Saver
from voicestudio.gui.files.unsaved_guard import UnsavedGuard
from voicestudio.gui.files.unsaved_words import loses_something
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.offer_bar import OfferBar
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.paths import is_there
from voicestudio.texts import sentences, tr


class FileController(QObject):
    """Everything in the menu File, with the strips and bars that go with it.

    Attributes: opener, exporter, episode, journal, saver, guard and the strips and bars by name.
    Signals: opened(AudioInfo or None), recent_changed(list of Path), kept() when what counts as
    saved has changed, capture_wanted(Path) of something recorded that is to be restored,
    many_wanted(list of Path) of files that are to be processed together.
    """

    opened = Signal(object)
    recent_changed = Signal(list)
    capture_wanted = Signal(object)
    many_wanted = Signal(object)
    kept = Signal()

    def __init__(
        self,
        session: EditorSession,
        settings: Settings,
        clipboard: Clipboard,
        background: Background,
        effects: EffectController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._effects = session, settings, effects
        self._window = window
        self._next_path = self._exported_to = Path()
        self._found_meanwhile = False
        self._newest: Callable[[], Edit | None] = lambda: None
        self.opening_strip = ProgressStrip("openingStrip")
        self.decoding_strip = ProgressStrip("decodingStrip")
        self.export_strip = ProgressStrip("exportStrip")
        self.recovery_bar = OfferBar("recoveryBar")
        self.project_bar = OfferBar("projectBar")
        self.guard = UnsavedGuard(session, window)
        self.opener = Opener(session, self.guard, effects, background, self.opening_strip, self)
        self._decoding = DecodingProgress(session, self.decoding_strip, self)
        self.exporter = Exporter(
            session, settings, clipboard, background, self.export_strip, window
        )
        self.episode = EpisodeDetails(session, background, window)
        self.journal = Journalling(session, self)
        self.saver = Saver(session, self.journal, window)
        self._recovery = Recovery(self.recovery_bar, background, self)
        self._relinker = Relinker(self.project_bar, self.journal, FILE_FILTER, window)
        self._connect()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each command of the menu File calls."""
        return {
            "open": self.ask,
            "save": self.saver.save,
            "save_as": self.saver.save_as,
            "episode": self.episode.ask,
            "export": self.exporter.ask,
            "export_selection": self.exporter.ask_for_selection,
            "close": self._close,
        }

    def ask(self) -> None:
        """Let the user choose a recording or project."""
        dialog = OpenDialog(self._settings.open_folder, self._window)
        dialog.chosen.connect(self._open_name)
        dialog.open()

    def open_path(self, path: Path) -> None:
        """Open a recording or project, first asking about edits that would be lost."""
        document = self._session.document
        # No look at the disk, which may be far away.
        folder = path.parent if path.name == JOURNAL else path
        if document is not None and folder == document.folder:
            self._notes.info(tr("{name} is open already.", name=document.name))
            return
        self._next_path = path
        self.guard.ask(self._open_next, self._effects.running_label)

    def open_paths(self, paths: list[Path]) -> None:
        """Open the first of `paths`; the others are put among the recent files."""
        for path in reversed(paths[1:]):
            if is_there(path):
                self._settings.add_recent(path)
        if len(paths) > 1:
            self.show_recent()
            self._others.info(
                tr("One recording is open at a time; the others are in Open Recent."),
                tr("Process All…"),
                partial(self.many_wanted.emit, paths),
            )
        if paths:
            self.open_path(paths[0])

    def show_recent(self) -> None:
        """Emit `recent_changed` with the present list."""
        self.recent_changed.emit(self._settings.recent_files)

    @property
    def commands_changed(self) -> Sequence[SignalInstance]:
        return (self.kept,)

    @property
    def strips(self) -> tuple[QWidget, ...]:
        return (
            self.recovery_bar,
            self.project_bar,
            self.opening_strip,
            self.decoding_strip,
            self.export_strip,
        )

    def start(self) -> None:
        """List the recent files, and offer the unsaved work of a crashed program."""
        self.show_recent()
        recent = self._settings.recent_files
        self._recovery.look(path for path in recent if path.suffix == SUFFIX)

    def delays_close(self, _retry: Callable[[], object], leave: Callable[[], object]) -> bool:
        """Whether the user is asked about unsaved edits or running work before the window closes.

        `leave` is called when they may be lost.
        """
        running = self._effects.running_label or (tr("The export") if self.exporter.busy else "")
        asking = self.guard.has_question(running)
        if asking:
            self.guard.ask(leave, running)
        return asking

    def shutdown(self) -> None:
        """Cancel opening and exporting."""
        self.opener.cancel()
        self.exporter.cancel()

    def clear_up(self, *, keep: bool) -> None:
        """Write the rest of the journal; with `keep` unsaved work is offered at the next start."""
        self.journal.shutdown(discard=not keep)

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in the bar of files: each message goes when it is no longer true."""
        other = self._session.document_changed
        self._notes = bar.subject(other)
        self._others = bar.subject()
        self._opening = bar.subject(other, self.opener.begun)
        self._exporting = bar.subject(other, self.exporter.begun)
        self._clipping = bar.subject(self._session.timeline_changed, self.exporter.begun)
        self._saving = bar.subject(other, self.journal.saved)
        keeping = bar.subject(other, self.journal.recovered)
        self._decoding.failed.connect(self._notes.error)
        self.exporter.failed.connect(self._exporting.error)
        self.journal.failed.connect(keeping.error)
        self._recovery.failed.connect(bar.subject(other).warning)

    def _connect(self) -> None:
        self._session.document_changed.connect(self._relinker.withdraw)
        self.opener.opened.connect(self._opened)
        self.opener.project_opened.connect(self._project_opened)
        self.opener.failed.connect(self._open_failed)
        self._decoding.close_wanted.connect(self._close)
        self._decoding.reopen_wanted.connect(self._open_again)
        self._decoding.found.connect(self._tell_found)
        self.exporter.begun.connect(self._forget_found)
        self.exporter.exported.connect(self._exported)
        self.exporter.details_wanted.connect(self.episode.ask)
        self.guard.save_wanted.connect(self.saver.save)
        self.saver.gave_up.connect(self.guard.give_up)
        self.journal.saved.connect(self._saved)
        self.journal.save_failed.connect(self._save_failed)
        self.journal.relinked.connect(self._reopen)
        self._recovery.restore_wanted.connect(self.open_path)
        self._recovery.capture_wanted.connect(self.capture_wanted)

    # -- opening ----------------------------------------------------------------------------

    def _open_name(self, name: str) -> None:
        self.open_path(Path(name))

    def _open_next(self) -> None:
        assert self._next_path is not None  # set by the owner of the open document
        self.opener.open(self._next_path)

    def _opened(self, path: Path, info: object) -> None:
        document, folder = self._session.document, project_folder(path)
        if folder is None or (document is not None and document.folder is not None):
            self._settings.add_recent(folder or path)
        self.show_recent()
        self._tell_condition()
        self.opened.emit(info)

    def _tell_condition(self) -> None:
        """Report the notes and flaws of the opened recording."""
        if condition := self._condition():
            self._notes.warning(condition)

    def _tell_found(self) -> None:
        """Report damage found by decoding, again if an export is running."""
        self._tell_condition()
        self._found_meanwhile = self.exporter.busy

    def _forget_found(self) -> None:
        self._found_meanwhile = False

    def _condition(self) -> str:
        document = self._session.document
        if document is None:
            return ""
        found = document.condition.sentences(document.timeline.sample_rate)
        marked = [tr("It is marked.")] if document.condition.flaws else []
        return sentences([*found, *marked])

    def _project_opened(self, opened: Opened) -> None:
        if opened.warning:
            self._notes.warning(opened.warning)
        self._newest = weakref.ref(opened.states[-1])
        self._relinker.consider(opened, self._discard_unsaved)

    def _open_failed(self, path: Path, message: str) -> None:
        self._opening.error(message)
        if not is_there(path):
            self._settings.forget_recent(path)
            self.show_recent()

    def _discard_unsaved(self) -> None:
        """Discard the unsaved work that was found, after asking about edits since then."""
        document = self._session.document
        decided = document is not None and document.history.states[-1] is self._newest()
        self.guard.ask_once_more(self._drop_unsaved, self._effects.running_label, decided=decided)

    def _drop_unsaved(self) -> None:
        assert self._session.document is not None  # it is the one that is discarded
        self._next_path = self._session.document.folder
        self.journal.let_go(self._open_next, discard=True)

    def _open_again(self) -> None:
        """Open the recording that is open; nothing was done to it."""
        document = self._session.document
        if document is not None and document.path is not None:
            self.opener.open(document.path)

    def _reopen(self) -> None:
        """Open a recording that has been located; a running recording is inserted first."""
        self.guard.ask_once_more(self._open_anew, decided=True)

    def _open_anew(self) -> None:
        assert self._session.document is not None  # it is the one that is opened again
        self._next_path = self._session.document.autosave.folder
        self.journal.let_go(self._open_next, discard=False)

    # -- saving, exporting, closing ---------------------------------------------------------

    def _saved(self, folder: Path, unreadable: tuple[Path, ...]) -> None:
        self._settings.add_recent(folder)
        self.show_recent()
        self._relinker.saved()
        if unreadable:
            self._notes.warning(
                tr(
                    "Saved as {folder}, but without the sound of {unreadable}, "
                    "which was changed by another program or cannot be read: put "
                    "the file back as it was, and open the project again.",
                    folder=folder,
                    unreadable=unreadable[0],
                )
            )
        else:
            self._notes.info(tr("Saved as {folder}", folder=folder))
        self.kept.emit()
        self.guard.saved()

    def _save_failed(self, message: str) -> None:
        self.guard.give_up()
        self._saving.error(message)

    def _exported(self, exported: Exported) -> None:
        self._exported_to = exported.path.parent
        label, show = tr("Show in Folder"), self._show_exported
        found, self._found_meanwhile = self._found_meanwhile, False
        if found:
            self._exporting.warning(exported.told(self._condition()), label, show)
        elif exported.warning:
            self._clipping.warning(exported.told(), label, show)
        else:
            # It may have taken long, and nobody was looking when it ended.
            self._exporting.info(exported.sentence, label, show, long=True)
        document = self._session.document
        if document is not None and document.folder is None and not loses_something(document):
            self.journal.mark_kept()
        self.kept.emit()

    def _show_exported(self) -> None:
        """Open the folder of the last export in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exported_to)))

    def _close(self) -> None:
        self.guard.ask(self._forget, self._effects.running_label)

    def _forget(self) -> None:
        self._session.set_document(None)
