"""What a training has told so far, as the plot, the pages and the status bar show it."""

from dataclasses import dataclass, field

from voicestudio.training.personal.training_events import (
    Advice,
    Clip,
    Event,
    Progress,
    Result,
    Score,
    Stage,
)

_MOST_POINTS = 2000
_MOST_TOLD = 100


@dataclass
class TrainingRecord:
    """Grows with each event.

    Attributes:
        losses: (step, loss) pairs in order; every other one goes when there are very many.
        scores: figures on held-out speech, in the order of their steps; the first is the base's.
        clips: the newest of each number.
        advice: each sentence once.
        stage, progress: the newest.
        result: how it ended, None before.
    """

    losses: list[tuple[int, float]] = field(default_factory=list)
    scores: list[Score] = field(default_factory=list)
    clips: dict[int, Clip] = field(default_factory=dict)
    advice: list[Advice] = field(default_factory=list)
    stage: Stage | None = None
    progress: Progress | None = None
    result: Result | None = None

    def add(self, event: Event) -> None:
        """Take `event` in; what has no place here is left out."""
        if isinstance(event, Progress):
            self.progress = event
            self._add_loss(event)
        elif isinstance(event, Score):
            self._add_score(event)
        elif isinstance(event, Clip):
            if event.number in self.clips or len(self.clips) < _MOST_TOLD:
                self.clips[event.number] = event
        elif isinstance(event, Advice):
            if event not in self.advice and len(self.advice) < _MOST_TOLD:
                self.advice.append(event)
        elif isinstance(event, Stage):
            self.stage = event
            self.result = None  # it goes on after it had ended
        elif isinstance(event, Result):
            self.result = event

    def _add_loss(self, event: Progress) -> None:
        while self.losses and self.losses[-1][0] >= event.step:  # it went back to what was saved
            self.losses.pop()
        self.losses.append((event.step, event.loss))
        if len(self.losses) > _MOST_POINTS:
            self.losses = self.losses[::2]

    def _add_score(self, event: Score) -> None:
        while self.scores and self.scores[-1].step >= event.step:
            self.scores.pop()
        self.scores.append(event)
        if len(self.scores) > _MOST_POINTS:
            self.scores = [self.scores[0], *self.scores[1::2]]

    @property
    def fraction(self) -> float | None:
        """How much of the training is done, 0 to 1; None before it has begun."""
        if self.progress is None:
            return None
        in_all = self.progress.seconds + self.progress.seconds_left
        return min(max(self.progress.seconds / in_all, 0.0), 1.0) if in_all > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """None when that is not known."""
        if self.progress is None or not self.training:
            return None
        return max(self.progress.seconds_left, 0.0)

    @property
    def training(self) -> bool:
        """Whether steps are being taken: not preparing, not comparing."""
        return self.stage is not None and self.stage.stage == "training"
