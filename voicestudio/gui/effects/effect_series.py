"""One command of an effect on several tracks: what is rendered in turn, and how far that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from voicestudio.gui.effects.effect_request import EffectRequest
from voicestudio.gui.effects.effect_result import EffectOrder, EffectResult
from voicestudio.texts import tr


@dataclass(frozen=True)
class EffectSeries:
    """The requests of a command, at least one, each for another track; rendered one by one.

    Attributes:
        done: How many were rendered.
        results: What came of these; those that would change nothing have none.
    """

    requests: tuple[EffectRequest, ...]
    done: int = 0
    results: tuple[EffectResult, ...] = ()

    @property
    def request(self) -> EffectRequest:
        """The request to render now; the last one after all are done."""
        return self.requests[min(self.done, len(self.requests) - 1)]

    @property
    def complete(self) -> bool:
        return self.done == len(self.requests)

    @property
    def label(self) -> str:
        """The label of the effect, and on how many tracks it is done."""
        return label_of([request.order for request in self.requests])

    def after(self, result: EffectResult | None) -> EffectSeries:
        """Return the series after its request was rendered; None for one that changes nothing."""
        results = self.results if result is None else (*self.results, result)
        return replace(self, done=self.done + 1, results=results)

    def progress(self, fraction: float, seconds_left: float) -> tuple[float, float]:
        """Return the progress of all, given that of the present request: a share, and seconds."""
        lengths = [request.order.stop - request.order.start for request in self.requests]
        here, rest = lengths[self.done], sum(lengths[self.done + 1 :])
        share = (sum(lengths[: self.done]) + fraction * here) / sum(lengths)
        ahead = (1.0 - fraction) * here
        return share, seconds_left * (1.0 + rest / ahead) if ahead else 0.0


def label_of(orders: Sequence[EffectOrder]) -> str:
    """Return the label of orders of one command."""
    label = orders[0].label
    return (
        label
        if len(orders) == 1
        else tr("{label} on {n} track", "{label} on {n} tracks", label=label, n=len(orders))
    )
