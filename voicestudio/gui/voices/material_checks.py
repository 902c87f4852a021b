"""Background checks of the voice recordings: each one once, and all of them together."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.audio.files import open_medium
from voicestudio.errors import UserError
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.voices.recording_names import recording_name
from voicestudio.gui.voices.wizard_state import WizardState
from voicestudio.gui.widgets.plain_text import shortened
from voicestudio.paths import is_there
from voicestudio.texts import tr
from voicestudio.training.personal.recording_report import MaterialReport, RecordingReport
from voicestudio.training.personal.training_job import Excerpt

_SUM_MS = 50
_NAME = 40
"""The maximum length of a recording's name within a sentence, in characters."""


@dataclass(frozen=True, eq=False)
class Checked:
    """The outcome of a check: a report, or a sentence on why the recording cannot be used."""

    report: RecordingReport | None
    problem: str = ""

    @property
    def usable(self) -> bool:
        """Whether the recording can be used for training."""
        return self.report is not None and self.report.usable


class MaterialChecks(QObject):
    """Checks every recording of a `WizardState` as it is added, and keeps the outcomes.

    Attributes:
        total: the report on all checked recordings together; None before the first check ends.

    Signals: changed() when an outcome or the total is new.
    """

    changed = Signal()

    def __init__(self, state: WizardState, checking: Background, parent: QObject) -> None:
        """`checking` runs one task at a time, so that long files do not occupy every thread."""
        super().__init__(parent)
        self._state, self._checking = state, checking
        self._checked: dict[Excerpt, Checked] = {}
        self._running: dict[Excerpt, Task] = {}
        self.total: MaterialReport | None = None
        # Hundreds of checks may end at once; the total is then computed once.
        self._summing = QTimer(self, singleShot=True, interval=_SUM_MS)
        self._summing.timeout.connect(self._sum_up)
        state.changed.connect(self._look)
        self._look()

    def of(self, excerpt: Excerpt) -> Checked | None:
        """The outcome for a recording; None while its check is pending."""
        return self._checked.get(excerpt)

    @property
    def busy(self) -> bool:
        """Whether a check is pending."""
        return bool(self._running) or self._summing.isActive()

    def look_again(self) -> None:
        """Look for files that have disappeared, and check those that have come back."""
        voice = self._state.job.voice
        self._checking.run(_missing, voice, done=self._found_missing, key=(self, "missing"))

    def give_up(self) -> None:
        """Cancel all pending checks."""
        for task in self._running.values():
            task.cancel()
        self._running.clear()
        self._summing.stop()

    def _look(self) -> None:
        voice = dict.fromkeys(self._state.job.voice)  # fast look-up among thousands
        for excerpt in [one for one in self._running if one not in voice]:
            self._running.pop(excerpt).cancel()
        known = [one for one in self._checked if one not in voice]
        for excerpt in known:
            del self._checked[excerpt]
        for excerpt in voice:
            if excerpt not in self._checked and excerpt not in self._running:
                self._running[excerpt] = self._checking.run(
                    _check, excerpt, done=self._done, cancellable=True
                )
        if known:
            self._add_up()

    def _done(self, result: tuple[Excerpt, Checked]) -> None:
        excerpt, checked = result
        self._running.pop(excerpt, None)
        self._checked[excerpt] = checked
        if not self._summing.isActive():
            self._summing.start()

    def _sum_up(self) -> None:
        self._add_up()
        self.changed.emit()

    def _found_missing(self, missing: tuple[Excerpt, ...]) -> None:
        """Update which files are missing; those that have come back are checked again."""
        gone = {one for one, checked in self._checked.items() if checked.problem} | set(missing)
        for excerpt in gone:
            self._checked.pop(excerpt, None)
        if gone:
            self._look()
            self.changed.emit()

    def _add_up(self) -> None:
        reports = {one: checked.report for one, checked in self._checked.items() if checked.report}
        voice = enumerate(self._state.job.voice, start=1)
        names = {one: shortened(recording_name(one, n, self._state), _NAME) for n, one in voice}
        self._checking.run(_total, reports, names, done=self._added_up, key=(self, "total"))

    def _added_up(self, total: MaterialReport) -> None:
        self.total = total
        self.changed.emit()


def _total(reports: dict[Excerpt, RecordingReport], names: dict[Excerpt, str]) -> MaterialReport:
    """Return the report on all recordings together, with the rules that the training applies."""
    from voicestudio.training.personal.recording_checks import check_material  # and scipy
    from voicestudio.training.personal.repeated_sound import counted_once

    with contextlib.suppress(UserError):
        reports = counted_once(reports)
    return check_material(list(reports.values()), [names[one] for one in reports])


def _check(excerpt: Excerpt, cancelled: Callable[[], bool]) -> tuple[Excerpt, Checked]:
    try:
        return excerpt, Checked(_report(excerpt, cancelled))
    except UserError as error:
        return excerpt, Checked(None, str(error))


def _report(excerpt: Excerpt, cancelled: Callable[[], bool]) -> RecordingReport:
    """Check a recording. Raises UserError if it is missing, unreadable or shorter than before."""
    path = excerpt.path
    if not is_there(path):
        raise UserError(
            tr(
                "{name} is not in {parent} any more: put it back or remove it.",
                name=path.name,
                parent=path.parent,
            )
        )
    medium = open_medium(path, cancelled=cancelled)
    if max(excerpt.start, excerpt.stop or 0) > medium.frames:
        raise UserError(tr("{name} is shorter than it was: choose it again.", name=path.name))
    from voicestudio.training.personal.recording_checks import check_recording  # and scipy

    return check_recording(medium, excerpt.start, excerpt.stop, cancelled)


def _missing(voice: tuple[Excerpt, ...]) -> tuple[Excerpt, ...]:
    gone: dict[Path, bool] = {path: not is_there(path) for path in {one.path for one in voice}}
    return tuple(one for one in voice if gone[one.path])
