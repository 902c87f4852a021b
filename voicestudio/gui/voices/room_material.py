"""Looks at the sound of the room in the background: what was recorded, or the pauses."""

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
    """What was found of a recording of the room, or why it cannot be used."""

    report: RoomReport | None
    problem: str = ""


class RoomMaterial(QObject):
    """Follows the room's recording and the recordings of the voice in a `WizardState`.

    Attributes:
        pause_seconds: of the room alone, in all pauses of the voice that have been looked at.
        checked: of the room's own recording; None without one and while it is looked at.

    Signals: changed() when more has been found out.
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
        """Whether some recordings of the voice have not been looked at yet."""
        return any(excerpt not in self._pauses for excerpt in self._state.job.voice)

    @property
    def busy(self) -> bool:
        """Whether some recordings have not been looked at yet."""
        return self.seeking_pauses or (bool(self._state.job.room) and self.checked is None)

    def look(self) -> None:
        """Look at what has not been looked at yet."""
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
        """Look at nothing more; `look` goes on."""
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
    """Seconds of the room in the pauses of a recording; none in one that cannot be read."""
    from voicestudio.training.personal.speech_stretches import pauses_of  # and scipy

    try:
        medium = open_medium(excerpt.path, cancelled=cancelled)
        pauses = pauses_of(medium, excerpt.start, excerpt.stop, cancelled)
    except (UserError, ValueError):  # the page before tells it
        return excerpt, 0.0
    return excerpt, sum(stop - start for start, stop in pauses) / medium.sample_rate


def _checked(excerpt: Excerpt, cancelled: Callable[[], bool]) -> tuple[Excerpt, RoomChecked]:
    from voicestudio.training.personal.recording_checks import check_room  # and scipy

    try:
        medium = open_medium(excerpt.path, cancelled=cancelled)
        return excerpt, RoomChecked(check_room(medium, excerpt.start, excerpt.stop, cancelled))
    except UserError as error:
        return excerpt, RoomChecked(None, str(error))
