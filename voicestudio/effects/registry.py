"""The list of effects: the built-in ones and those of other packages.

A package adds effects through the entry point group `voicestudio.effects`; each entry names an
`EffectSpec`. Built-in effects cannot be replaced. See docs/effects.md.
"""

import logging
from collections.abc import Iterator
from importlib import metadata

from voicestudio.effects.breath import BREATH
from voicestudio.effects.compressor import COMPRESSOR
from voicestudio.effects.cutting_steps import CUTTING_STEPS
from voicestudio.effects.de_click import DE_CLICK
from voicestudio.effects.de_esser import DE_ESSER
from voicestudio.effects.de_plosive import DE_PLOSIVE
from voicestudio.effects.edit_effects import EDIT_EFFECTS
from voicestudio.effects.emotion_effect import EMOTION
from voicestudio.effects.enhance import ENHANCE
from voicestudio.effects.equaliser import EQUALISER
from voicestudio.effects.leveller import LEVELLER
from voicestudio.effects.limiter_effect import LIMITER
from voicestudio.effects.loudness_target import LOUDNESS
from voicestudio.effects.noise_gate import NOISE_GATE
from voicestudio.effects.pass_filters import HIGH_PASS, LOW_PASS
from voicestudio.effects.spec import EffectSpec, Processor
from voicestudio.errors import UserError
from voicestudio.texts import tr

__all__ = [
    "BUILT_IN",
    "ENTRY_POINTS",
    "EffectSpec",
    "Processor",
    "chainable_effects",
    "effect",
    "effects",
]

ENTRY_POINTS = "voicestudio.effects"
_STEPS = (*EDIT_EFFECTS, *CUTTING_STEPS)
"""What can only be a step of a chain: in the window these are commands of their own."""
BUILT_IN: tuple[EffectSpec, ...] = (
    ENHANCE,
    EMOTION,
    HIGH_PASS,
    LOW_PASS,
    EQUALISER,
    COMPRESSOR,
    LEVELLER,
    NOISE_GATE,
    DE_ESSER,
    LIMITER,
    LOUDNESS,
    DE_CLICK,
    BREATH,
    DE_PLOSIVE,
)


def effects() -> tuple[EffectSpec, ...]:
    """Return every effect: the built-in ones, then those of other packages sorted by name."""
    found = {spec.name: spec for spec in BUILT_IN}
    for spec in sorted(_from_packages(), key=lambda spec: spec.name):
        found.setdefault(spec.name, spec)
    return tuple(found.values())


def chainable_effects() -> tuple[EffectSpec, ...]:
    """Return what can be a step of a chain: effects that keep the length, then edits."""
    return (*(spec for spec in effects() if spec.piece_seconds is None), *_STEPS)


def effect(name: str) -> EffectSpec:
    """Return the effect or edit called `name`. Raises UserError if there is none."""
    # Built-in effects first, because searching installed packages is slow.
    for spec in (*BUILT_IN, *_STEPS):
        if spec.name == name:
            return spec
    known = (*effects(), *_STEPS)
    for spec in known:
        if spec.name == name:
            return spec
    names = ", ".join(spec.name for spec in known)
    raise UserError(
        tr("There is no effect called “{name}”; known are: {names}.", name=name, names=names)
    )


def _from_packages() -> Iterator[EffectSpec]:
    for entry in metadata.entry_points(group=ENTRY_POINTS):
        try:
            spec = entry.load()
        except Exception:  # a broken package must not disable all effects
            logging.getLogger(__name__).exception("effect %s cannot be loaded", entry.value)
            continue
        if isinstance(spec, EffectSpec) and spec.cuts is None:
            yield spec
        elif isinstance(spec, EffectSpec):
            logging.getLogger(__name__).error(tr("%s may not have cuts"), entry.value)
        else:
            logging.getLogger(__name__).error(tr("%s is not an EffectSpec"), entry.value)
