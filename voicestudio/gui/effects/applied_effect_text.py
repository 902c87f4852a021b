"""Descriptions of applied effects for the user."""

from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.effects.parameters import summary
from voicestudio.effects.registry import effect
from voicestudio.effects.spec import EffectSpec
from voicestudio.errors import UserError
from voicestudio.texts import tr


def applied_effect_text(applied: AppliedEffect) -> str:
    """Return the settings in one line, the voice profile first; "" for an unknown effect."""
    try:
        return settings_text(effect(applied.effect), applied)
    except UserError:  # the package that brought it is not here
        return ""


def settings_text(spec: EffectSpec, applied: AppliedEffect) -> str:
    """Return the settings of `applied`, an effect with that `spec`, as `applied_effect_text`."""
    values = dict(applied.parameters)
    if not applied.profile or spec.voices is None:
        return summary(spec.parameters, values)
    values.pop(spec.voices.parameter, None)  # ignored when a profile is used
    told = (tr("Model: {profile}", profile=applied.profile), summary(spec.parameters, values))
    return " · ".join(filter(None, told))
