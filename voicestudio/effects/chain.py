"""Chains: sequences of effects with their settings, applied as one effect."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from voicestudio.effects.parameters import complete, summary
from voicestudio.effects.registry import effect
from voicestudio.effects.spec import EffectSpec
from voicestudio.effects.step import Step
from voicestudio.errors import UserError
from voicestudio.texts import tr

MOST_STEPS = 16
EXPORT_ONLY = tr("Export only")
"""What stands for no chain at all where one can be chosen for many files; no chain is called so."""
_NETWORK_WORK = 6.0
"""The approximate time of an effect with a network, relative to that of one without."""


@dataclass(frozen=True)
class Chain:
    """A named sequence of effects, in the order in which they are applied."""

    name: str
    steps: tuple[Step, ...]

    def used(self) -> tuple[Step, ...]:
        """The steps that are on, with a value for every parameter.

        Raises UserError if no step is on or one of them cannot be applied.
        """
        if len(self.steps) > MOST_STEPS:
            raise UserError(tr("A chain has at most {most} effects.", most=MOST_STEPS))
        used = tuple(completed(step) for step in self.steps if step.on)
        if not used:
            raise UserError(tr("The chain “{name}” has no effect that is on.", name=self.name))
        for spec, step in zip(map(spec_of, used), used, strict=True):
            if not can_be_chained(spec):
                raise UserError(
                    tr(
                        "{label} cannot be a step of a chain: apply it separately.",
                        label=spec.label,
                    )
                )
            if step.profile and spec.voices is None:
                raise UserError(
                    tr("{label} cannot be done with a voice of your own.", label=spec.label)
                )
            if step.strength != 1.0 and not spec.mixable:
                raise UserError(tr("{label} has no strength: it is done or not.", label=spec.label))
        return used

    @property
    def profile(self) -> str:
        """The names of the voice profiles that its steps use, as a text; "" without any."""
        return ", ".join(dict.fromkeys(s.profile for s in self.steps if s.on and s.profile))

    def summary(self) -> str:
        """The steps with their settings, one per line."""
        return "\n".join(_told(step) for step in self.steps if step.on)


def spec_of(step: Step) -> EffectSpec:
    """Return the effect of a step. Raises UserError if it is not installed."""
    return effect(step.effect)


def completed(step: Step) -> Step:
    """Return a step with a value for every parameter.

    Raises UserError as `parameters.complete`, `CutSpec.check` and `spec_of` do.
    """
    spec = spec_of(step)
    values = complete(spec.parameters, step.values)
    if spec.cuts is not None:
        spec.cuts.check(values)
    return replace(step, values=values)


def can_be_chained(spec: EffectSpec) -> bool:
    """Whether an effect can be a step: its length must stay, or change by cuts alone."""
    return spec.piece_seconds is None


def cuts_sound(step: Step) -> bool:
    """Whether a step removes stretches of the sound. Raises UserError as `spec_of` does."""
    return spec_of(step).cuts is not None


def parts(steps: tuple[Step, ...]) -> Iterator[tuple[Step, ...]]:
    """Yield all steps in order: those that keep the length together, each other one alone."""
    for alone, run in groupby(steps, cuts_sound):
        together = tuple(run)
        yield from ((step,) for step in together) if alone else (together,)


def work_of(step: Step) -> float:
    """Return the approximate time that a step takes, relative to one without a network."""
    return 1.0 if spec_of(step).load is None else _NETWORK_WORK


def flattened(steps: tuple[Step, ...]) -> dict[str, float]:
    """Return the values of all steps under keys such as "2.leveller.target" (steps from 1)."""
    return {
        f"{number}.{step.effect}.{name}": value
        for number, step in enumerate(steps, 1)
        for name, value in step.values.items()
    }


def _told(step: Step) -> str:
    try:
        label = spec_of(step).label
    except UserError:
        return tr("{effect} (not available)", effect=step.effect)
    told = settings_of(step)
    return f"{label}: {told}" if told else label


def settings_of(step: Step) -> str:
    """Return voice, strength and settings of a step in one line; "" if it has none of its own.

    Raises UserError as `spec_of` does.
    """
    spec = spec_of(step)
    values = dict(step.values)
    if step.profile and spec.voices is not None:
        values.pop(spec.voices.parameter, None)  # ignored when a profile is used
    model = tr("Model: {profile}", profile=step.profile) if step.profile else ""
    strength = (
        "" if step.strength == 1.0 else tr("Strength: {strength:.0%}", strength=step.strength)
    )
    return " · ".join(filter(None, (model, strength, summary(spec.parameters, values))))


PODCAST = Chain(
    tr("Podcast in one click"),
    (
        Step("enhance"),
        Step("leveller"),
        Step("loudness", {"target": -16, "ceiling": -1}),
    ),
)
"""Prepares a spoken episode for publication: enhanced, levelled, -16 LUFS, peaks to -1 dBTP."""

BUILT_IN_CHAINS = (
    PODCAST,
    Chain(
        tr("Voice polish"),
        (
            Step("high-pass", {"frequency": 80, "slope": 1}),
            Step("de-esser", {"reduction": 6}),
            Step("equaliser", {"bell1_gain": -2, "bell3_gain": 2}),
            Step("compressor", {"threshold": -24, "ratio": 3, "make_up": 6}),
            Step("limiter"),
        ),
    ),
    Chain(
        tr("Clean close-up voice"),
        (
            Step("high-pass", {"frequency": 70, "slope": 1}),
            Step("de-plosive"),
            Step("de-click"),
            Step("breath"),
            Step("de-esser"),
        ),
    ),
)
