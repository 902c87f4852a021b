"""Ranges of the open document as training material: the source file if unedited, else a copy."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.audio.files import FileMedium
from voicestudio.audio.output_formats import output_format
from voicestudio.audio.write import write_medium
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.voices.drafts import SELECTION, new_file
from voicestudio.gui.voices.wizard_state import WizardState
from voicestudio.training.personal.training_job import Excerpt

Ranges = tuple[tuple[int, int], ...]
_FORMAT = "wavfloat"


class SelectionMaterial(QObject):
    """Adds ranges of timelines to the recordings of a `WizardState`, in the background.

    Signals: busy_changed(bool); added(tuple of Excerpts); failed(str) with a sentence for the user.
    """

    busy_changed = Signal(bool)
    added = Signal(object)
    failed = Signal(str)

    def __init__(self, state: WizardState, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._background = state, background
        self._waiting: list[tuple[Timeline, Ranges]] = []
        self._running: Task | None = None
        state.failed.connect(self._drop)

    @property
    def busy(self) -> bool:
        """Whether a copy is being written."""
        return self._running is not None

    def add(self, timeline: Timeline, ranges: Sequence[tuple[int, int]]) -> None:
        """Add frames [start, stop) of `timeline` for each pair in `ranges`."""
        self._waiting.append((timeline, tuple(ranges)))
        self._state.keep(self._next)

    def give_up(self) -> None:
        """Cancel the copy in progress and those pending."""
        self._waiting.clear()
        if self._running is not None:
            self._running.cancel()
            self._end()

    def _next(self, folder: Path) -> None:
        if self._running is None and self._waiting:
            timeline, ranges = self._waiting.pop(0)
            self._running = self._background.run(
                _excerpts,
                timeline,
                ranges,
                folder,
                done=self._made,
                failed=self._not_made,
                cancellable=True,
            )
            self.busy_changed.emit(True)

    def _made(self, excerpts: tuple[Excerpt, ...]) -> None:
        self._end()
        self._state.add_voice(excerpts)
        self.added.emit(excerpts)
        self._go_on()

    def _not_made(self, error: Exception) -> None:
        self._end()
        self.failed.emit(str(error))
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and self._state.folder is not None:
            self._next(self._state.folder)

    def _end(self) -> None:
        self._running = None
        self.busy_changed.emit(False)

    def _drop(self, _error: str) -> None:
        self._waiting.clear()


def _excerpts(
    timeline: Timeline, ranges: Ranges, folder: Path, cancelled: Callable[[], bool]
) -> tuple[Excerpt, ...]:
    """Return an excerpt per range. Raises Cancelled, and UserError if a copy cannot be written."""
    return tuple(
        _untouched(timeline, start, stop) or _copied(timeline, start, stop, folder, cancelled)
        for start, stop in ranges
    )


def _untouched(timeline: Timeline, start: int, stop: int) -> Excerpt | None:
    """Return the part of the source file that [start, stop) shows; None if it was edited."""
    segments = timeline.slice(start, stop).segments
    if len(segments) != 1 or segments[0].ramps:
        return None
    part, medium = segments[0], segments[0].medium
    if not isinstance(medium, FileMedium) or medium.source is None or not medium.source_is_there:
        return None
    path = medium.source.absolute()
    return Excerpt(path=path, start=part.start, stop=part.start + part.length)


def _copied(
    timeline: Timeline, start: int, stop: int, folder: Path, cancelled: Callable[[], bool]
) -> Excerpt:
    path = new_file(folder, SELECTION, suffix=".wav")
    write_medium(
        timeline,
        path,
        fmt=output_format(_FORMAT),
        start=start,
        count=stop - start,
        cancelled=cancelled,
    )
    return Excerpt(path=path)
