"""Settings of effects to compare with one another, and the default rows for each effect."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.effects.emotion_effect import EMOTION, ONLY_NON_COMMERCIAL
from voicestudio.effects.parameters import Parameter, allowed, complete
from voicestudio.effects.spec import EffectSpec, Preset
from voicestudio.gui.effects.applied_effect_text import settings_text
from voicestudio.texts import tr
from voicestudio.voice.emotions import EMOTIONS

MOST_SETTINGS = 9
"""Each row has a key, 1 to 9."""

STRENGTH = Parameter(
    "compared_strength",
    tr("Strength"),
    "%",
    default=100,
    minimum=0,
    maximum=100,
    description=tr("How strongly the effect is heard. Changing it needs no rendering."),
)
_AMOUNTS = 100.0, 70.0, 40.0
_MOST_VOICES = 2
_USUAL = tr("Default settings")


@dataclass(frozen=True)
class ComparedSetting:
    """An effect with values for all its parameters, and the strength of its take, 0 to 1."""

    applied: AppliedEffect
    strength: float = 1.0

    @classmethod
    def of(
        cls, spec: EffectSpec, values: Mapping[str, float], profile: str = ""
    ) -> "ComparedSetting":
        """Make one from values for `setting_table`; invalid or missing ones have their defaults."""
        known = complete(spec.parameters, allowed(spec.parameters, values))
        strength = values.get(STRENGTH.name, STRENGTH.default) / 100
        return cls(AppliedEffect.of(spec.name, known, profile), strength)

    @property
    def values(self) -> dict[str, float]:
        """A value for each parameter of `setting_table`."""
        return {**dict(self.applied.parameters), STRENGTH.name: 100 * self.strength}

    def text(self, spec: EffectSpec) -> str:
        """A description in one line: preset or parameters, and the strength if mixable."""
        told = [_preset_name(spec, self.applied) or settings_text(spec, self.applied)]
        if spec.mixable:
            told.append(f"{STRENGTH.label}: {100 * self.strength:.0f} %")
        return " · ".join(filter(None, told))


def _preset_name(spec: EffectSpec, applied: AppliedEffect) -> str:
    """Return the name of the built-in preset with these settings; "" if there is none."""
    for preset in (Preset(_USUAL, {}), *spec.presets) if spec.presets else ():
        if AppliedEffect.of(spec.name, complete(spec.parameters, preset.values)) == applied:
            return preset.name
    return ""


def setting_table(spec: EffectSpec) -> tuple[Parameter, ...]:
    """Return the parameters of one row: those of the effect, and the strength if mixable."""
    return (*spec.parameters, STRENGTH) if spec.mixable else spec.parameters


def usual_settings(
    spec: EffectSpec, values: Mapping[str, float], profile: str, voices: Sequence[str]
) -> list[ComparedSetting]:
    """Return the default rows for an effect, at most `MOST_SETTINGS`; `values` come first.

    They are its built-in presets if it has any. Otherwise: three strengths (or intensities), the
    next choice of its first list (a model, an emotion), and up to two voice profiles of `voices`.
    Those that leave the sound as it is are left out, since row 0 is that sound.
    `profile` is the chosen voice profile, "" for the shipped weights.
    """
    current = ComparedSetting.of(spec, values, profile)
    if spec.presets:
        others = [ComparedSetting.of(spec, preset.values) for preset in spec.presets]
    else:
        others = [
            *_amounts(spec, current),
            *_choices(spec, current),
            *_voices(spec, current, voices),
        ]
    rows = list(dict.fromkeys([current, *others]))
    return ([row for row in rows if not _is_unchanging(spec, row)] or rows)[:MOST_SETTINGS]


def _is_unchanging(spec: EffectSpec, row: ComparedSetting) -> bool:
    return spec.unchanging is not None and spec.unchanging(dict(row.applied.parameters))


def _amounts(spec: EffectSpec, current: ComparedSetting) -> Iterator[ComparedSetting]:
    """Three strengths; if not mixable, three values of the first parameter from 0 to 100 %."""
    if spec.mixable:
        yield from (replace(current, strength=amount / 100) for amount in _AMOUNTS)
        return
    shares = [p for p in spec.parameters if (p.unit, p.minimum, p.maximum) == ("%", 0, 100)]
    for share in shares[:1]:
        for amount in _AMOUNTS:
            yield _with_values(current, {share.name: amount})


def _choices(spec: EffectSpec, current: ComparedSetting) -> Iterator[ComparedSetting]:
    """The next choice of the first list; the shipped weights if a profile replaces that list."""
    for choice in [p for p in spec.parameters if p.scale == "choice" and not p.advanced][:1]:
        if current.applied.profile and spec.voices and spec.voices.parameter == choice.name:
            yield replace(current, applied=replace(current.applied, profile=""))
            continue
        chosen, count = int(current.values[choice.name]), len(choice.choices)
        following = [number % count for number in range(chosen + 1, chosen + count)]
        for number in [n for n in following if not _is_seldom_known(spec, n)][:1]:
            yield _with_values(current, {choice.name: float(number)})


def _is_seldom_known(spec: EffectSpec, choice: int) -> bool:
    """Whether it is an emotion that only one of the two shipped converters supports."""
    return spec.name == EMOTION.name and EMOTIONS[choice] in ONLY_NON_COMMERCIAL


def _voices(
    spec: EffectSpec, current: ComparedSetting, voices: Sequence[str]
) -> Iterator[ComparedSetting]:
    for name in voices[:_MOST_VOICES]:
        yield replace(current, applied=replace(current.applied, profile=name))


def _with_values(current: ComparedSetting, values: Mapping[str, float]) -> ComparedSetting:
    applied = current.applied
    parameters = {**dict(applied.parameters), **values}
    return replace(current, applied=AppliedEffect.of(applied.effect, parameters, applied.profile))
