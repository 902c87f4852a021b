"""The wizard's page “Your room”: a recording of the room, a file, or the pauses in speech."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QRadioButton

from voicestudio.gui.files.opening import FILE_FILTER
from voicestudio.gui.voices.drafts import ROOM, is_own, new_file
from voicestudio.gui.voices.material_in_use import MaterialInUse
from voicestudio.gui.voices.record_box import RecordBox
from voicestudio.gui.voices.room_material import RoomMaterial
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage
from voicestudio.gui.widgets.labels import wrapped_label
from voicestudio.playback.recording_file import Captured
from voicestudio.printable import shown
from voicestudio.texts import tr
from voicestudio.training.personal.recording_advice import SHORT_ROOM_SECONDS
from voicestudio.training.personal.training_job import Excerpt

LONGEST_SECONDS = 30
_POLL_MS = 200
_HOW = tr(
    "Do not speak. Let the usual noises of the room be heard (fan, "
    "street, computer) for 10 to {longest_seconds} s; it stops "
    "automatically.",
    longest_seconds=LONGEST_SECONDS,
)


class RoomPage(WizardPage):
    """Lets the user choose the source of room sound; the pauses in speech are the default."""

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "roomPage",
            tr("Your room"),
            tr("The sound of the room without speech: that is what Enhance is to take away."),
        )
        self.material = RoomMaterial(context.state, context.checking, self)
        self._path: Path | None = None
        self._last: tuple[Excerpt, ...] = ()
        self._pauses = QRadioButton(
            tr("&Found automatically in the pauses"), objectName="roomPauses"
        )
        self._own = QRadioButton(tr("A &recording of the room"), objectName="roomOwn")
        self._found = wrapped_label("roomFound", "caption")
        self._found.setIndent(24)  # like the texts of the goals
        self._check = wrapped_label("roomCheck", "")
        self._name = wrapped_label("roomName", "caption")
        self._box = RecordBox(context, "room", tr("Record the room"), tr("R&ecord"))
        self._box.show_line(_HOW)
        self._file = QPushButton(tr("Choose a F&ile…"), objectName="roomFile")
        self._play = QPushButton(tr("&Play"), objectName="roomPlay")
        self._enough = QTimer(self, interval=_POLL_MS)
        self._enough.timeout.connect(self._stop_when_enough)
        self._in_use = MaterialInUse("roomInUse", context)
        self._lay_out()
        self._connect()
        self._show()

    def entered(self) -> None:
        self._in_use.look()
        if not self._in_use.fixed:
            self._box.inputs.begin()
        self.material.look()
        self._show()

    def left(self) -> None:
        self._enough.stop()
        self.context.takes.leave()

    def isComplete(self) -> bool:
        checked = self.material.checked
        if self.context.takes.busy:
            return False
        if not self.context.state.job.room:
            return not self._own.isChecked()
        return checked is not None and checked.report is not None and checked.report.usable

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for widget in (self._file, self._play):
            row.addWidget(widget)
        row.addWidget(self._name, 1)
        for widget in (self._in_use, self._pauses, self._found, self._own):
            self.column.addWidget(widget)
        self.column.addWidget(self._box)
        self.column.addLayout(row)
        self.column.addWidget(self._check)
        self.column.addStretch(1)

    def _connect(self) -> None:
        context = self.context
        self._pauses.clicked.connect(self._choose_pauses)
        self._own.clicked.connect(self._choose_own)
        self._box.go.connect(self._toggle)
        self._file.clicked.connect(self._ask_for_file)
        self._play.clicked.connect(self._toggle_playing)
        context.takes.captured.connect(self._captured)
        context.takes.state_changed.connect(self._show)
        context.clips.changed.connect(self._show)
        for failing in (context.clips, context.state):
            failing.failed.connect(self._box.say)
        context.state.changed.connect(self._show)
        self.material.changed.connect(self._show)
        self._in_use.fixed_changed.connect(self._set_fixed)

    def _set_fixed(self, fixed: bool) -> None:
        for widget in (self._pauses, self._own, self._box, self._file):
            widget.setEnabled(not fixed)
        if self.isVisible() and not fixed:
            self._box.inputs.begin()

    # -- showing ------------------------------------------------------------------------------

    def _show(self, _value: object = None) -> None:
        room = self.context.state.job.room
        if room:
            self._own.setChecked(True)
        elif not self._own.isChecked():
            self._pauses.setChecked(True)
        own, playing = self._own.isChecked(), bool(room) and self.context.clips.key == room[0]
        for widget in (self._box, self._file, self._play, self._name, self._check):
            widget.setVisible(own)
        self._play.setText(tr("Sto&p") if playing else tr("&Play"))
        self._play.setEnabled(bool(room) and not self.context.takes.busy)
        self._found.setText(self._pauses_in_words())
        self._name.setText(self._room_in_words())
        words, alert = self._check_in_words()
        self._check.setText(words)
        self._check.setProperty("role", "alert" if alert else "")
        self._check.style().polish(self._check)
        self.completeChanged.emit()

    def _pauses_in_words(self) -> str:
        seconds = self.material.pause_seconds
        if self.material.seeking_pauses:
            return tr("Looking for pauses: {seconds:.0f} s so far…", seconds=seconds)
        if seconds >= SHORT_ROOM_SECONDS:
            return tr(
                "{seconds:.0f} s of the room alone were found in your recordings: enough.",
                seconds=seconds,
            )
        return tr(
            "{seconds:.0f} s of the room alone were found in your "
            "recordings. That will do, but a recording of 10 to 30 s "
            "teaches more.",
            seconds=seconds,
        )

    def _room_in_words(self) -> str:
        room = self.context.state.job.room
        if not room:
            return ""
        own = is_own(self.context.state.folder, room[0].path)
        return tr("Recorded here") if own else shown(room[0].path.name)

    def _check_in_words(self) -> tuple[str, bool]:
        checked = self.material.checked
        if checked is None:
            return (tr("Checking…") if self.context.state.job.room else ""), False
        if checked.report is None:
            return checked.problem, True
        if checked.report.findings:
            return "\n".join(finding.sentence for finding in checked.report.findings), True
        return tr(
            "Good: {quiet_seconds:.0f} s of the room.", quiet_seconds=checked.report.quiet_seconds
        ), False

    # -- actions --------------------------------------------------------------------------------

    def _choose_pauses(self) -> None:
        self._use(())
        self.context.takes.leave()

    def _choose_own(self) -> None:
        """Use the room recording made or chosen before, if any; it is never deleted here."""
        self._use(self._last)
        self._box.inputs.begin()

    def _use(self, room: tuple[Excerpt, ...]) -> None:
        state = self.context.state
        self._last = room or state.job.room or self._last
        state.change(replace(state.job, room=room))
        self.material.look()

    def _toggle(self) -> None:
        takes = self.context.takes
        if takes.state == "recording":
            takes.stop()
        elif not takes.busy:
            self.context.clips.stop()
            self.context.state.keep(self._record)

    def _record(self, folder: Path) -> None:
        self._path = new_file(folder, ROOM)
        self.context.takes.record(self._box.inputs.setup(folder), self._path)
        self._enough.start()

    def _stop_when_enough(self) -> None:
        if self.context.takes.seconds >= LONGEST_SECONDS:
            self._enough.stop()
            self.context.takes.stop()

    def _captured(self, made: Captured) -> None:
        if made.path == self._path:
            self._enough.stop()
            self._path = None
            if made.frames:
                self._use((Excerpt(path=made.path),))

    def _ask_for_file(self) -> None:
        folder = self.context.settings.open_folder
        dialog = QFileDialog(self, tr("A Recording of Your Room"), folder, FILE_FILTER)
        dialog.setObjectName("roomFiles")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _file_chosen(self, name: str) -> None:
        self.choose_file(Path(name))

    def choose_file(self, path: Path) -> None:
        """Use the file `path` as the recording of the room."""
        self._use((Excerpt(path=path.absolute()),))
        self.context.state.keep()

    def _toggle_playing(self) -> None:
        clips, room = self.context.clips, self.context.state.job.room[0]
        if clips.key == room:
            clips.stop()
        else:
            clips.play_file(room, room.path, room.start, room.stop)
