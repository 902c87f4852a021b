"""The command Process Many Files: its window, its messages, and closing while it runs."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from voicestudio.gui.batch.batch_queue import BatchQueue
from voicestudio.gui.batch.queue_window import QueueWindow
from voicestudio.gui.batch.queue_words import result_text, short_line, state_line
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.preset_model import PresetStore
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.offer_bar import OfferBar
from voicestudio.texts import tr


class BatchFeature(QObject):
    """Processes many files, independent of the open recording.

    Attributes: queue; window, None until it is opened; status, a button for the status bar.

    Signals: open_wanted(Path) to open a finished file; chains_wanted(str name) to
    edit the chosen chain, after which `use_chain` is called.
    """

    open_wanted = Signal(object)
    chains_wanted = Signal(str)

    def __init__(
        self,
        settings: Settings,
        store: PresetStore,
        background: Background,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._settings, self._store, self._parent = settings, store, parent
        self._background = background
        self.queue = BatchQueue(self)
        self.window: QueueWindow | None = None
        self.status = QToolButton(objectName="queueStatus", visible=False)
        self.status.setProperty("role", "flat")
        self.status.setToolTip(tr("Open Process Many Files"))
        self.status.clicked.connect(self.open)
        self._question = OfferBar("queueQuestion")
        self._retry: Callable[[], object] | None = None
        self.queue.changed.connect(self._refresh)
        store.changed.connect(self._show_chains)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"batch": self.open}

    @property
    def strips(self) -> Sequence[QWidget]:
        return (self._question,)

    def show_messages(self, bar: MessageBar) -> None:
        """Show messages in `bar` while the window is closed."""
        self._subject = bar.subject()
        self.queue.finished.connect(self._finished)
        self.queue.failed.connect(self._failed)
        self.queue.restored.connect(self._restored)

    def start(self) -> None:
        """List the files that an earlier run of the program has not made."""
        self.queue.restore()

    def open(self) -> None:
        """Show the window."""
        if self.window is None:
            self.window = QueueWindow(self.queue, self._settings, self._background, self._parent)
            self.window.open_wanted.connect(self.open_wanted)
            self.window.chains_wanted.connect(self.chains_wanted)
            self._show_chains()
            self.window.form.restore(self._settings.queue_form)  # now that the chains are known
        self._subject.over()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def open_with(self, paths: Sequence[Path]) -> None:
        """Show the window with these files and folders in its list."""
        self.open()
        assert self.window is not None
        self.window.add(paths)

    def use_chain(self, name: str) -> None:
        """Choose a chain for the files, as soon as it is known."""
        if self.window is not None:
            self.window.form.use_chain(name)

    def delays_close(self, retry: Callable[[], object], _leave: Callable[[], object]) -> bool:
        """Whether the user is asked first, because files are being made.

        `retry` is called when the processes have ended.
        """
        if self.queue.ends_soon:
            return False
        self._retry = retry
        left = self.queue.summary.left
        self._question.offer(
            tr(
                "{n} file of “Process Many Files” is not made yet. What is done is kept, and you "
                "can go on when you start VoiceStudio again.",
                "{n} files of “Process Many Files” are not made yet. What is done is kept, and you "
                "can go on when you start VoiceStudio again.",
                n=left,
            ),
            (tr("Stop and Close"), self._stop_and_close),
            (tr("Keep Running"), self._question.hide),
        )
        return True

    def shutdown(self) -> None:
        """Stop the run; files not made are listed at the next start."""
        self.queue.shutdown()

    def _stop_and_close(self) -> None:
        if self.queue.busy:
            self.queue.stop(self._close)
        else:
            self._close()

    def _close(self) -> None:
        retry, self._retry = self._retry, None
        if retry is not None:
            retry()

    def _refresh(self) -> None:
        queue = self.queue
        self.status.setVisible(queue.busy)
        if queue.busy:
            self.status.setText(short_line(queue))
            self.status.setAccessibleName(
                tr("Process Many Files: {state}", state=state_line(queue))
            )
        else:
            self._question.hide()

    def _show_chains(self) -> None:
        if self.window is not None:
            self.window.form.show_chains(self._store.presets.chains)

    def _finished(self) -> None:
        if not self._watched:
            summary = self.queue.summary
            say = self._subject.warning if summary.failed else self._subject.info
            say(
                tr("Process Many Files: {result}", result=result_text(summary)),
                tr("Show", sense="a command"),
                self.open,
            )

    def _failed(self, message: str) -> None:
        if not self._watched:
            self._subject.warning(message, tr("Show", sense="a command"), self.open)

    def _restored(self) -> None:
        self._subject.info(
            tr(
                "{n} file of “Process Many Files” was not made yet.",
                "{n} files of “Process Many Files” were not made yet.",
                n=self.queue.summary.left,
            ),
            tr("Show", sense="a command"),
            self.open,
        )

    @property
    def _watched(self) -> bool:
        return self.window is not None and self.window.isVisible()
