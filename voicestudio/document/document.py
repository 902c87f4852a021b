"""One open sound: where it came from and everything that was done to it."""

from collections.abc import Callable
from pathlib import Path

from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import Medium
from voicestudio.document.edits import Edit
from voicestudio.document.history import History
from voicestudio.document.timeline import Timeline


class Document:
    """A sound being edited.

    Attributes:
        path: the file it was opened from, or None.
        history: every state since it was opened.
    """

    def __init__(self, medium: Medium, path: Path | None = None) -> None:
        label = "Open" if path else "New"
        self.path = path
        self.history = History(Edit(label, Timeline.from_medium(medium)))
        self._saved = self.history.current

    @classmethod
    def open(
        cls,
        path: Path | str,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> "Document":
        """Open an audio file; compressed formats are decoded first, reporting `progress` 0 to 1.

        Raises UserError when the file cannot be used and Cancelled when `cancelled` turns true.
        """
        path = Path(path)
        return cls(open_medium(path, progress=progress, cancelled=cancelled), path)

    @property
    def name(self) -> str:
        """What to call it in a title."""
        return self.path.name if self.path else "Untitled"

    @property
    def timeline(self) -> Timeline:
        """The sound as it is now."""
        return self.history.current.timeline

    @property
    def modified(self) -> bool:
        """Whether the sound or its markers differ from what was opened or saved last."""
        now = self.history.current
        return now.timeline is not self._saved.timeline or now.markers != self._saved.markers

    def mark_saved(self) -> None:
        """Remember the current state as the saved one."""
        self._saved = self.history.current
