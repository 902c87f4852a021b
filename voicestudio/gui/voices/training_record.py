"""The accumulated events of a training, as the plots, the pages and the status bar show them."""

from dataclasses import dataclass, field

from voicestudio.training.personal.training_events import (
    MORE_TIME,
    TIME_UP,
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
    """The events received from a training.

    Attributes:
        losses: pairs (step, loss), by step; thinned to every other one when there are very many.
        scores: metrics on held-out speech, by step; the first is that of the standard model.
        clips: the newest clip of each number.
        advice: pieces of advice, each sentence once.
        stage, progress: the newest of these events.
        fraction: the share of the steps that is done, 0 to 1; None before the first step.
        result: the final event of a completed training; None before.
    """

    losses: list[tuple[int, float]] = field(default_factory=list)
    scores: list[Score] = field(default_factory=list)
    clips: dict[int, Clip] = field(default_factory=dict)
    advice: list[Advice] = field(default_factory=list)
    stage: Stage | None = None
    progress: Progress | None = None
    fraction: float | None = None
    result: Result | None = None

    def add(self, event: Event) -> None:
        """Add `event`; kinds that are not kept here are ignored."""
        if isinstance(event, Progress):
            self.progress = event
            self.fraction = _bounded(event.step / max(event.steps, 1))
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
            self.result = None  # a finished training was resumed
            if self.training:
                self.fraction = _bounded(event.fraction)
        elif isinstance(event, Result):
            self.result = event

    def _add_loss(self, event: Progress) -> None:
        while self.losses and self.losses[-1][0] >= event.step:  # resumed from an earlier step
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

    def keep_curve(self, earlier: "TrainingRecord") -> None:
        """Copy from `earlier`, of the same training, the data that is not stored in its folder."""
        self.losses, self.progress = earlier.losses, earlier.progress
        self.fraction = earlier.fraction if self.fraction is None else self.fraction

    @property
    def time_up(self) -> bool:
        """Whether the time limit ended it, not the number of steps."""
        return any(advice.kind == TIME_UP for advice in self.advice)

    @property
    def wants_time(self) -> bool:
        """Whether training for longer is likely to improve the result."""
        return any(advice.kind in (TIME_UP, MORE_TIME) for advice in self.advice)

    @property
    def going_on(self) -> bool:
        """Whether it is being prepared to resume from saved weights."""
        return bool(self.fraction) and (self.stage is None or self.stage.stage == "preparing")

    @property
    def seconds_left(self) -> float | None:
        """The estimated time to the end; None if unknown."""
        if self.progress is None or not self.training:
            return None
        return max(self.progress.seconds_left, 0.0)

    @property
    def training(self) -> bool:
        """Whether it is in the stage of training steps, not preparing or evaluating."""
        return self.stage is not None and self.stage.stage == "training"


def _bounded(fraction: float) -> float:
    return min(max(fraction, 0.0), 1.0)
