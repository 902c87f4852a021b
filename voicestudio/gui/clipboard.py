"""What was cut or copied last. It outlives the document it comes from."""

from PySide6.QtCore import QObject, Signal

from voicestudio.document.timeline import Timeline


class Clipboard(QObject):
    """Holds the sound that was copied: its media stay alive and readable with it.

    Attributes: clip, or None while nothing was copied. Signals: changed().
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.clip: Timeline | None = None

    @property
    def filled(self) -> bool:
        """Whether there is something to paste."""
        return self.clip is not None

    def put(self, clip: Timeline) -> None:
        """Hold `clip` instead of what was held before."""
        self.clip = clip
        self.changed.emit()
