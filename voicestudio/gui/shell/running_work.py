"""What is being worked on for the sound, and giving it up with one key wherever the focus is."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.effects.effect_controller import EffectController
from voicestudio.gui.effects.emotion_controller import EmotionController
from voicestudio.gui.widgets.progress_strip import ProgressStrip


class RunningWork(QObject):
    """Effects, previews of emotions, and what `strips` show, such as measuring before an edit.

    Signals: changed() when some of it has begun or ended.
    """

    changed = Signal()

    def __init__(
        self,
        effects: EffectController,
        emotion: EmotionController,
        strips: Sequence[ProgressStrip],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._effects, self._emotion, self._strips = effects, emotion, strips
        starts = (effects.busy_changed, emotion.preview_begun, emotion.preview_ended)
        for signal in (*starts, *(strip.busy_changed for strip in strips)):
            signal.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether there is something to give up."""
        strips = any(strip.busy for strip in self._strips)
        return self._effects.busy or self._emotion.previewing or strips

    def cancel(self) -> None:
        """Give up the effect; without one, everything else."""
        if self._effects.busy:
            self._effects.cancel()
            return
        self._emotion.cancel_preview()
        for strip in self._strips:
            strip.cancel()

    def _tell(self, *_: object) -> None:
        self.changed.emit()
