"""Background analysis of room sound: a recording of the room, and the pauses in speech."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from voicestudio.audio.files import open_medium
from voicestudio.errors import UserError
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.voices.wizard_state import WizardState
from voicestudio.training.personal.recording_report import RoomReport
from voicestudio.training.personal.training_job import Excerpt


@dataclass(frozen=True)
class RoomChecked:
    """The report on a recording of the room, or a sentence on why it cannot be used."""

    report: RoomReport | None
    problem: str = ""


class RoomMaterial(QObject):
    """Checks the room recording of a `WizardState` and measures the pauses of its voice recordings.

    Attributes:
        pause_seconds: total length of the pauses in the recordings analysed so far.
        checked: the outcome for the room recording; None without one and while it is pending.

    Signals: changed() when a result is new.
    """

    changed = Signal()

    def __init__(self, state: WizardState, checking: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._checking = state, checking
        self._pauses: dict[Excerpt, float] = {}
        self._room: Excerpt | None = None
        self._tasks: list[Task] = []
        self.checked: RoomChecked | None = None

    @property
    def pause_seconds(self) -> float:
        voice = self._state.job.voice
        return sum(self._pauses.get(excerpt, 0.0) for excerpt in voice)

    @property
    def seeking_pauses(self) -> bool:
        """Whether the pauses of some voice recordings have not been measured yet."""
        return any(excerpt not in self._pauses for excerpt in self._state.job.voice)

    @property
    def busy(self) -> bool:
        """Whether any analysis is pending."""
        return self.seeking_pauses or (bool(self._state.job.room) and self.checked is None)

    def look(self) -> None:
        """Start the analysis of recordings that have not been analysed."""
        job = self._state.job
        for excerpt in job.voice:
            if excerpt not in self._pauses:
                self._run(_pause_seconds, excerpt, self._found_pauses)
        room = job.room[0] if job.room else None
        if room != self._room:
            self._room, self.checked = room, None
            if room is not None:
                self._run(_checked, room, self._found_room)
        self.changed.emit()

    def give_up(self) -> None:
        """Cancel pending analyses; `look` starts them again."""
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
        if self.checked is None:
            self._room = None

    def _run(
        self,
        look: Callable[..., object],
        excerpt: Excerpt,
        done: Callable[..., None],
    ) -> None:
        self._tasks.append(
            self._checking.run(look, excerpt, done=done, key=(self, excerpt), cancellable=True)
        )

    def _found_pauses(self, result: tuple[Excerpt, float]) -> None:
        excerpt, seconds = result
        self._pauses[excerpt] = seconds
        self.changed.emit()

    def _found_room(self, result: tuple[Excerpt, RoomChecked]) -> None:
        room, checked = result
        if room == self._room:
            self.checked = checked
            self.changed.emit()


def _pause_seconds(excerpt: Excerpt, cancelled: Callable[[], bool]) -> tuple[Excerpt, float]:
    """Return a recording and the seconds of its pauses; 0 if it cannot be read."""
    from voicestudio.training.personal.speech_stretches import pauses_of  # and scipy

    try:
        medium = open_medium(excerpt.path, cancelled=cancelled)
        pauses = pauses_of(medium, excerpt.start, excerpt.stop, cancelled)
    except (UserError, ValueError):  # the page "Your voice" reports it
        return excerpt, 0.0
    return excerpt, sum(stop - start for start, stop in pauses) / medium.sample_rate


def _checked(excerpt: Excerpt, cancelled: Callable[[], bool]) -> tuple[Excerpt, RoomChecked]:
    from voicestudio.training.personal.recording_checks import check_room  # and scipy

    try:
        medium = open_medium(excerpt.path, cancelled=cancelled)
        return excerpt, RoomChecked(check_room(medium, excerpt.start, excerpt.stop, cancelled))
    except UserError as error:
        return excerpt, RoomChecked(None, str(error))
