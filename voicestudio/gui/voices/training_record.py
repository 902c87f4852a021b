"""What a training has told so far, as the plot, the pages and the status bar show it."""

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
    """Grows with each event.

    Attributes:
        losses: (step, loss) pairs in order; every other one goes when there are very many.
        scores: figures on held-out speech, in the order of their steps; the first is the base's.
        clips: the newest of each number.
        advice: each sentence once.
        stage, progress: the newest.
        fraction: how many of the steps are done, 0 to 1; None before the first.
        result: how it ended, None before.
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
        """Take `event` in; what has no place here is left out."""
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
            self.result = None  # it goes on after it had ended
            if self.training:
                self.fraction = _bounded(event.fraction)
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

    def keep_curve(self, earlier: "TrainingRecord") -> None:
        """Take over what a folder does not keep from the `earlier` record of the same training."""
        self.losses, self.progress = earlier.losses, earlier.progress
        self.fraction = earlier.fraction if self.fraction is None else self.fraction

    @property
    def time_up(self) -> bool:
        """Whether it was ended by the time, not by the steps."""
        return any(advice.kind == TIME_UP for advice in self.advice)

    @property
    def wants_time(self) -> bool:
        """Whether a longer training would learn more."""
        return any(advice.kind in (TIME_UP, MORE_TIME) for advice in self.advice)

    @property
    def going_on(self) -> bool:
        """Whether it is made ready to go on with what has been learnt."""
        return bool(self.fraction) and (self.stage is None or self.stage.stage == "preparing")

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


def _bounded(fraction: float) -> float:
    return min(max(fraction, 0.0), 1.0)
