"""Runs the program with a simulated user at work; `benchmarks.crash` kills it.

Events are reported on standard output, one JSON object a line:

    {"trying": STATE}    the document is like this now, and the disk may be
    {"did": STATE}       ... and so is the disk
    {"recording": {...}} how many bytes of each recording are in its file
    {"saved": STATE}     the project was saved like this
    {"made": NAME}       an effect was laid in, work restored
    {"failed": REASON}   the disk cannot be written
"""

import random
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from benchmarks.crash_rounds import say, state
from voicestudio.audio.growing import HEADER_BYTES
from voicestudio.cli import main as start
from voicestudio.document.editing.history import History
from voicestudio.document.editing.track_edits import set_track_envelope
from voicestudio.document.project.recovery_folder import recovery_folder
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.gui.shell.main_window import MainWindow

_TURN_MS = 5
_SHORTEST, _LONGEST = 30_000, 600_000
_EDITS = (
    "cut delete silence fade_in fade_out duplicate reverse louder split add_marker paste next_take"
)
_OF_TRACKS = "add_track add_track next_track previous_track track_up mute_track remove_track"
_MOST_TRACKS = 6


def captured(project: Path) -> dict[str, int]:
    """Return the size in bytes of every recording that is in no document yet, by folder name."""
    found = {}
    for parent in (project, recovery_folder()):
        for note in parent.glob("*.capture/capture.json"):
            sound = note.parent / f"{note.parent.stem}.w64"
            if sound.exists() and sound.stat().st_size > HEADER_BYTES:
                found[note.parent.name] = sound.stat().st_size
    return found


class Driver(QObject):
    """A simulated user that edits, enhances, records, saves and undoes in random order.

    `favourite` is the most frequent action: 'edit', 'enhance' or 'record'. With `restores` it first
    accepts the recovery that the program offers.
    """

    def __init__(
        self, window: MainWindow, project: Path, seed: int, favourite: str, *, restores: bool
    ) -> None:
        super().__init__(window)
        self._window, self._project, self._favourite = window, project, favourite
        self._restores = restores
        self._session, self._journal = window.session, window.files.journal
        self._random = random.Random(seed)
        self._saves = 0.05 if self._random.random() < 0.7 else 0.0
        self._owed = False
        self._session.timeline_changed.connect(self._changed)
        self._journal.saved.connect(self._saved)
        self._journal.failed.connect(self._failed)
        window.effects.applied.connect(self._made)
        self._timer = QTimer(self, interval=_TURN_MS)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _changed(self) -> None:
        if self._session.document is not None:
            self._owed = True
            self._say("trying")

    def _saved(self, _folder: Path) -> None:
        self._say("saved")

    def _failed(self, reason: str) -> None:
        say({"failed": reason})

    def _made(self, name: str) -> None:
        say({"made": name})

    def _history(self) -> History:
        assert self._session.document is not None  # one is open from the start
        return self._session.document.history

    def _say(self, what: str) -> None:
        history = self._history()
        say({what: state(history.states, history.index)})

    def _turn(self) -> None:
        if self._owed and self._journal.idle and self._session.document is not None:
            self._owed = False
            self._say("did")
        recorder = self._window.recording
        if recorder.busy:
            self._record_on()
        elif self._session.document is None:
            self._restore()
        elif not self._window.effects.busy and (not self._owed or self._random.random() < 0.1):
            self._act()

    def _record_on(self) -> None:
        if self._window.recording.state == "recording":
            say({"recording": captured(self._project)})
            if self._random.random() < 0.01:
                self._trigger("record")

    def _restore(self) -> None:
        bar = self._window.files.recovery_bar
        if self._restores and bar.isVisible():
            self._restores = False
            first = bar.findChild(QPushButton, "recoveryBarFirst")
            assert first is not None
            first.click()
            say({"made": "restored"})

    def _act(self) -> None:
        roll, frames = self._random.random(), self._session.frames
        if roll < self._saves:
            self._save()
        elif not _SHORTEST < frames < _LONGEST:
            self._session.go_to(0)
        elif roll < 0.2:
            self._session.go_to(self._random.randrange(len(self._history().states)))
        elif roll < (0.5 if self._favourite == "enhance" else 0.22):
            self._select(14_400)
            self._trigger("enhance_now")
        elif roll < (0.5 if self._favourite == "record" else 0.24):
            self._record(frames // 2)
        elif roll > 0.8:
            self._edit_tracks()
        else:
            self._select(4_000)
            self._trigger(self._random.choice(_EDITS.split()))

    def _edit_tracks(self) -> None:
        tracks = self._session.tracks
        assert tracks is not None  # a document is open
        if self._random.random() < 0.2:
            self._window.actions_["all_in_time"].toggle()
        if self._random.random() < 0.3:
            number, gain_db = self._random.choice(tracks.items).number, self._random.uniform(-9, 0)
            point = self._random.randrange(self._session.frames), gain_db
            self._session.apply(set_track_envelope(tracks, number, Envelope((point,))))
            return
        name = self._random.choice(_OF_TRACKS.split())
        self._trigger("remove_track" if len(tracks) > _MOST_TRACKS else name)

    def _record(self, middle: int) -> None:
        """Record between what is there, over it, beside it with two inputs, or once more."""
        way = self._random.choice(("between", "over", "beside", "again"))
        self._session.select(middle, middle)
        if way == "over":
            self._select(14_400)
        channels = self._window.recording.strip.channels
        channels.setCurrentIndex(channels.findText("2 tracks") if way == "beside" else 0)
        self._trigger("record_take" if way == "again" else "record")

    def _select(self, longest: int) -> None:
        start = self._random.randrange(self._session.frames - longest)
        self._session.select(start, start + self._random.randrange(longest // 2, longest))

    def _trigger(self, name: str) -> None:
        if self._window.actions_[name].isEnabled():
            self._window.actions_[name].trigger()

    def _save(self) -> None:
        self._trigger("save")
        dialog = self._window.findChild(QFileDialog, "saveDialog")
        if dialog is not None:
            name = dialog.findChild(QLineEdit, "fileNameEdit")
            assert name is not None
            name.setText(str(self._project))
            dialog.accept()


def drive(paths: list[str], project: Path, seed: int, favourite: str) -> int:
    """Start the program with `paths` as its arguments, and the simulated user in it."""

    def begin() -> None:
        windows = QApplication.topLevelWidgets()
        window = next(window for window in windows if isinstance(window, MainWindow))
        Driver(window, project, seed, favourite, restores=not paths)

    QTimer.singleShot(0, begin)
    return start(paths)
