"""The window Process Many Files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from voicestudio.errors import UserError
from voicestudio.gui.batch.batch_queue import BatchQueue
from voicestudio.gui.batch.queue_form import QueueForm
from voicestudio.gui.batch.queue_rows import QueueRow, QueueState
from voicestudio.gui.batch.queue_table import QueueTable
from voicestudio.gui.batch.queue_words import state_line
from voicestudio.gui.files.opening import FILE_FILTER
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.file_drop import dropped_files
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.focus_order import focus_after
from voicestudio.gui.widgets.keys import ENTER_KEYS
from voicestudio.gui.widgets.labels import dialog_button
from voicestudio.gui.widgets.notice import Notice
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.texts import tr

_SIZE, _LEAST_HEIGHT = (940, 560), 400
_TITLE_BAR = 32
_FINISHED = "processed"
"""The folder that is suggested for finished files, beside the recordings."""
_EMPTY = tr("Drop recordings or folders here, or add them with the buttons above.")


class QueueWindow(QDialog):
    """The list of files, the processing of each, and their commands; not modal.

    Closing it stops nothing. Files and folders can be dropped on it.

    Signals: open_wanted(Path) to open a finished file; chains_wanted(str name) to edit
    the chosen chain.
    """

    open_wanted = Signal(object)
    chains_wanted = Signal(str)

    def __init__(
        self, queue: BatchQueue, settings: Settings, background: Background, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("queueWindow")
        self.setWindowTitle(tr("Process Many Files"))
        self.setAcceptDrops(True)
        self._queue, self._settings = queue, settings
        self._make_widgets(background)
        self._lay_out()
        guard_wheel(self)
        self.form.restore(settings.queue_form)
        queue.changed.connect(self._refresh)
        queue.added.connect(self._tell_added)
        queue.failed.connect(self.notice.show_error)
        self.setMinimumHeight(_LEAST_HEIGHT)  # the width follows from the texts
        self.resize(self._first_size())
        self._refresh()
        self.add_files.setFocus()

    def add(self, paths: Sequence[Path]) -> None:
        """Append files and folders to the list."""
        self.notice.clear()
        if paths:
            self.form.suggest_folder(paths[0].absolute().parent / _FINISHED)
            self._queue.add(paths, self.form.folder or Path())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and not isinstance(self.focusWidget(), QPushButton):
            return  # Enter ends typing in a field; QDialog would press a button
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(dropped_files(event.mimeData()))

    def _first_size(self) -> QSize:
        """Return the usual size, or less where the screen has no room for it and a title bar."""
        room = self.screen().availableGeometry().size()
        return QSize(*_SIZE).boundedTo(room - QSize(0, _TITLE_BAR))

    # -- building ---------------------------------------------------------------------------

    def _make_widgets(self, background: Background) -> None:
        self.table = QueueTable(self._queue.model)
        self.table.setAcceptDrops(False)  # the window accepts dropped files
        self.empty = QLabel(_EMPTY, self.table, objectName="queueEmpty", wordWrap=True)
        self.empty.setProperty("role", "caption")
        self.form = QueueForm(background, self)
        self.form.chains_wanted.connect(self.chains_wanted)
        self.form.changed.connect(self._keep_form)
        self.notice = Notice("queueNotice")
        self.bar = QProgressBar(objectName="queueProgress", textVisible=False)
        self.bar.setAccessibleName(tr("Progress of all files"))
        self.bar.setRange(0, 1000)
        self.state = QLabel(objectName="queueState")
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        button = dialog_button
        self.add_files = button(tr("&Add Files…"), "queueAddFiles", self._ask_for_files)
        self.add_folder = button(tr("Add &Folder…"), "queueAddFolder", self._ask_for_folder)
        self.remove_button = button(tr("&Remove"), "queueRemove", self._remove)
        self.up_button = button(tr("&Up"), "queueUp", self._up)
        self.down_button = button(tr("&Down"), "queueDown", self._down)
        self.retry_button = button(tr("&Try Failed Again"), "queueRetry", self._retry_all)
        self.folder_button = button(tr("Sho&w in Folder"), "queueShowFolder", self._show_folder)
        self.open_button = button(tr("&Open"), "queueOpen", self._open)
        self.start_button = button(tr("&Start"), "queueStart", self._start)
        self.start_button.setProperty("role", "primary")
        self.pause_button = button(tr("&Pause"), "queuePause", self._pause)
        self.stop_button = button(tr("St&op"), "queueStop", self._stop)
        self.close_button = button(tr("&Close"), "queueClose", self.reject)
        self._connect_table()

    def _connect_table(self) -> None:
        table = self.table
        acts: tuple[tuple[SignalInstance, Callable[[], object]], ...] = (
            (table.open_wanted, self._open),
            (table.folder_wanted, self._show_folder),
            (table.retry_wanted, self._retry_chosen),
            (table.remove_wanted, self._remove),
            (table.up_wanted, self._up),
            (table.down_wanted, self._down),
            (table.rows_chosen, self._row_chosen),
        )
        for signal, act in acts:
            signal.connect(act)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        first = (self.add_files, self.add_folder, self.remove_button, self.up_button)
        for button in (*first, self.down_button, self.retry_button):
            top.addWidget(button)
        top.addStretch(1)
        for button in (self.folder_button, self.open_button):
            top.addWidget(button)
        over = QVBoxLayout(self.table.viewport())
        over.addWidget(self.empty)
        over.setAlignment(self.empty, Qt.AlignmentFlag.AlignCenter)
        end = QHBoxLayout()
        end.addWidget(self.state, 1)
        last = (self.close_button, self.stop_button, self.pause_button, self.start_button)
        for button in last:
            end.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.form)
        column.addWidget(self.notice)
        column.addWidget(self.bar)
        column.addLayout(end)
        focus_after(self.table, (self.form, *last))

    # -- state ------------------------------------------------------------------------------

    def _refresh(self) -> None:
        summary = self._queue.summary
        self.bar.setValue(round(1000 * summary.fraction))
        self.state.setText(state_line(self._queue))
        self.empty.setVisible(not summary.files)
        self._allow()

    def _allow(self) -> None:
        queue, chosen, listed = self._queue, self.table.chosen, self._queue.model.rows
        rows, count = [listed[n] for n in chosen], len(listed)
        up, down = bool(rows) and chosen[0] > 0, bool(rows) and chosen[-1] < count - 1
        finished = len(rows) == 1 and rows[0].target is not None
        retry = any(row.failed for row in rows)
        self.table.allow(
            open=finished, folder=finished, retry=retry, remove=bool(rows), up=up, down=down
        )
        self.remove_button.setEnabled(bool(rows))
        self.up_button.setEnabled(up)
        self.down_button.setEnabled(down)
        self.retry_button.setEnabled(any(row.failed for row in listed))
        self.open_button.setEnabled(finished)
        self.folder_button.setEnabled(finished or self.form.folder is not None)
        self.start_button.setEnabled(
            bool(queue.model.inputs(QueueState.WAITING)) and not queue.busy
        )
        # Between the end of the last file and that of the processes nothing can be stopped.
        active = queue.state in ("running", "paused") and queue.summary.left > 0
        self.pause_button.setEnabled(active)
        self.pause_button.setText(tr("&Continue") if queue.state == "paused" else tr("&Pause"))
        self.stop_button.setEnabled(active)
        self.form.set_enabled(not queue.busy)

    def _keep_form(self) -> None:
        self._settings.queue_form = self.form.state()
        self._allow()

    def _tell_added(self, count: int) -> None:
        if count == 0:
            self.notice.show_info(tr("Nothing was added: these files are in the list already."))

    def _row_chosen(self) -> None:
        """Tell the whole reason of a chosen file that failed, which the table may cut off."""
        row = self._chosen_row()
        if row is not None and row.failed and row.outcome is not None:
            self.notice.show_warning(row.outcome.message)
        else:
            self.notice.clear()
        self._allow()

    def _chosen_row(self) -> QueueRow | None:
        chosen = self.table.chosen
        return self._queue.model.rows[chosen[0]] if len(chosen) == 1 else None

    # -- actions of buttons -----------------------------------------------------------------

    def _ask_for_files(self) -> None:
        dialog = QFileDialog(self, tr("Add Files"), self._settings.open_folder, FILE_FILTER)
        dialog.setObjectName("queueFilesDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._add_names)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, tr("Add Folder"), self._settings.open_folder)
        dialog.setObjectName("queueAddFolderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self._add_names)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_names(self, names: list[str]) -> None:
        self.add([Path(name) for name in names])

    def _remove(self) -> None:
        self._queue.remove(self.table.chosen)

    def _up(self) -> None:
        self._queue.move(self.table.chosen, -1)

    def _down(self) -> None:
        self._queue.move(self.table.chosen, 1)

    def _retry_chosen(self) -> None:
        self._queue.retry(self.table.chosen)

    def _retry_all(self) -> None:
        self._queue.retry(range(len(self._queue.model.rows)))

    def _start(self) -> None:
        self.notice.clear()
        try:
            options = self.form.options(self._settings.effect_device)
        except UserError as error:
            self.notice.show_error(str(error))
            return
        self._keep_form()
        self._queue.start(options)

    def _pause(self) -> None:
        if self._queue.state == "paused":
            self._queue.go_on()
        else:
            self._queue.pause()

    def _stop(self) -> None:
        self._queue.stop()

    def _open(self) -> None:
        row = self._chosen_row()
        if row is not None and row.target is not None:
            self.open_wanted.emit(row.target)

    def _show_folder(self) -> None:
        """Show the folder of the chosen file in the system's file manager, else the output's."""
        row = self._chosen_row()
        folder = row.target.parent if row is not None and row.target else self.form.folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
