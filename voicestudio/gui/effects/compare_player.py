"""Plays compared versions, switching between them at the same position and loudness."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.effects.compared_version import ComparedVersion
from voicestudio.gui.effects.comparison import Comparison
from voicestudio.gui.playing.clip_player import ClipPlayer

_NOTICED = 1e-3


class ComparePlayer(QObject):
    """Plays one row at a time; another row continues from the present position.

    Attributes:
        loop: whether playback that is started repeats.

    Signals: changed() when another row plays, or none; failed(str) with a sentence for the user.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, clips: ClipPlayer, comparison: Comparison, parent: QObject) -> None:
        super().__init__(parent)
        self._clips, self._comparison = clips, comparison
        self._version: ComparedVersion | None = None
        self._gain = 1.0
        self.loop = True
        clips.changed.connect(self._clips_changed)
        clips.failed.connect(self._not_played)
        comparison.changed.connect(self._match)

    @property
    def row(self) -> int | None:
        """The index of the row that is playing, or None."""
        key = self._clips.key
        return key[1] if isinstance(key, tuple) and key[0] == "compare" else None

    def toggle(self, row: int, version: ComparedVersion) -> None:
        """Play `version` as that of `row`, from the present position; stop if `row` is playing."""
        before = self._version
        if self.row == row:
            self._clips.stop()
        elif self.row is None or before is None:
            self._clips.play(("compare", row), self._matched(version), loop=self.loop)
        else:
            frame_in = None if before.keeps_time_of(version) else partial(before.frame_in, version)
            self._clips.switch(("compare", row), self._matched(version), frame_in)

    def stop(self) -> None:
        """Stop playing."""
        if self.row is not None:
            self._clips.stop()

    def _matched(self, version: ComparedVersion) -> Timeline:
        self._version, self._gain = version, self._comparison.gain(version)
        return version.sound.with_gain(0, version.sound.frames, self._gain)

    def _match(self) -> None:
        """Adjust the gain of what is playing; it can change when another version is ready."""
        row, version = self.row, self._version
        if row is None or version is None:
            return
        if abs(self._comparison.gain(version) / self._gain - 1) > _NOTICED:
            self._clips.switch(("compare", row), self._matched(version))

    def _clips_changed(self) -> None:
        if self.row is None:
            self._version = None
        self.changed.emit()

    def _not_played(self, message: str) -> None:
        if self.row is not None:
            self.failed.emit(message)
