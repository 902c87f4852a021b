"""Whether the recogniser finds, in an acted line, the emotion that it was to be read in."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from voicestudio.audio.files import FileMedium, open_medium
from voicestudio.gui.model.background import Background
from voicestudio.gui.voices.wizard_state import WizardState
from voicestudio.inference.engine import EmotionJob, Engine
from voicestudio.inference.job_handle import JobHandle
from voicestudio.texts import tr
from voicestudio.training.personal.mood_heard import judged
from voicestudio.training.personal.training_job import Excerpt
from voicestudio.voice.emotions import adjective

_LISTENED_SECONDS = 30


class MoodVerdicts(QObject):
    """Runs the emotion recogniser on acted recordings, one at a time, if the goal is "emotion".

    Signals: changed() when a verdict is new.
    """

    changed = Signal()

    def __init__(
        self, state: WizardState, engine: Engine, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._state, self._engine, self._background = state, engine, background
        self._shares: dict[Excerpt, Mapping[str, float]] = {}
        self._listening: Excerpt | None = None
        self._job: JobHandle | None = None
        state.changed.connect(self._next)

    def in_short(self, excerpt: Excerpt) -> str:
        """The verdict in a few words for a table row; "" without a verdict."""
        shares = self._shares.get(excerpt)
        if not shares:
            return ""
        mood = adjective(excerpt.emotion)
        short = {
            "yes": tr("sounds {mood}", mood=mood),
            "weakly": tr("sounds a little {mood}", mood=mood),
        }
        return short.get(
            judged(shares, excerpt.emotion).heard, tr("{mood} is not heard", mood=mood)
        )

    def at_length(self, excerpt: Excerpt) -> str:
        """The recognised emotion and advice, as a sentence; "" if it is the intended one."""
        shares = self._shares.get(excerpt)
        judgement = judged(shares, excerpt.emotion) if shares else None
        return judgement.sentence if judgement and judgement.heard != "yes" else ""

    def give_up(self) -> None:
        """Cancel the recognition in progress and those pending."""
        if self._job is not None:
            self._job.cancel()

    def _next(self) -> None:
        job = self._state.job
        if self._listening is not None or job.goal != "emotion":
            return
        waiting = (one for one in job.voice if one.emotion and one not in self._shares)
        self._listening = next(waiting, None)
        if self._listening is not None:
            path = self._listening.path
            self._background.run(open_medium, path, done=self._opened, failed=self._failed)

    def _opened(self, medium: FileMedium) -> None:
        excerpt = self._listening
        if excerpt is None:
            return
        stop = medium.frames if excerpt.stop is None else min(excerpt.stop, medium.frames)
        stop = min(stop, excerpt.start + _LISTENED_SECONDS * medium.sample_rate)
        if excerpt.start >= stop:
            self._heard({})
            return
        self._job = self._engine.submit(EmotionJob(medium, excerpt.start, stop))
        self._job.done.connect(self._heard)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._given_up)

    def _heard(self, shares: Mapping[str, float]) -> None:
        excerpt, self._listening, self._job = self._listening, None, None
        if excerpt is not None:
            self._shares[excerpt] = shares
            self.changed.emit()
        self._next()

    def _failed(self, _error: object) -> None:
        self._heard({})  # `MaterialChecks` reports a missing or damaged file

    def _given_up(self) -> None:
        self._listening = self._job = None
