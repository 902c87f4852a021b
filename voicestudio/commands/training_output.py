"""Output of a personal training: sentences and a progress bar, or JSON events, one a line."""

import contextlib
from collections.abc import Iterator

from voicestudio.commands.lines import note, say
from voicestudio.commands.progress import ProgressBar
from voicestudio.error_messages import message_of
from voicestudio.training.personal.training_events import (
    Advice,
    Event,
    Failed,
    Paused,
    Progress,
    Result,
    Score,
    Stage,
    Tell,
    line_of,
)


@contextlib.contextmanager
def event_output(*, as_json: bool) -> Iterator[Tell]:
    """Yield a function that prints events."""
    if as_json:
        yield _tell_line
        return
    with ProgressBar("training") as bar:
        yield lambda event: _show(event, bar)


class Told:
    """Passes events on, and records whether a failure was among them."""

    def __init__(self, tell: Tell) -> None:
        self._tell, self.failed = tell, False

    def __call__(self, event: Event) -> None:
        self.failed = self.failed or isinstance(event, Failed)
        self._tell(event)


@contextlib.contextmanager
def told_failures(*, as_json: bool, told: Told | None = None) -> Iterator[None]:
    """With `as_json` print an error as an event, unless it was printed already."""
    try:
        yield
    except Exception as error:
        if as_json and not (told and told.failed):
            _tell_line(Failed(message_of(error)))
        raise


def _tell_line(event: Event) -> None:
    """Print an event on standard output; a closed pipe is ignored."""
    with contextlib.suppress(BrokenPipeError):
        print(line_of(event), flush=True)


def _show(event: Event, bar: ProgressBar) -> None:
    match event:
        case Stage("preparing", fraction):
            bar(0.1 * fraction)
        case Progress(step=step, steps=steps):
            bar(0.1 + 0.85 * step / steps)
        case Stage("comparing", fraction):
            bar(0.95 + 0.05 * fraction)
        case Score(step, figures):
            told = ", ".join(f"{name} {value:.2f}" for name, value in figures.items())
            note(f"step {step}: {told}")
        case Advice(sentence=sentence):
            note(sentence)
        case Result(sentence=sentence):
            say(sentence)
        case Paused():
            say("Paused; everything is saved. Continue with --resume.")
        case _:
            pass
