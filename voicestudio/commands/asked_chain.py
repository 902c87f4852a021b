"""The chain or effect that a command is to apply, with settings from its options."""

import argparse
import contextlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from voicestudio.effects.chain import BUILT_IN_CHAINS, EXPORT_ONLY, Chain, spec_of
from voicestudio.effects.chain_file import SUFFIX, read_chain_file
from voicestudio.effects.chain_voices import find_voices
from voicestudio.effects.registry import chainable_effects, effect
from voicestudio.effects.spec import Preset
from voicestudio.effects.step import Step
from voicestudio.effects.user_presets import UserPresets, presets_file, read_presets
from voicestudio.errors import UserError
from voicestudio.inference.device import CHOICES
from voicestudio.profiles.names import name_key


def add_chain_argument(parser: argparse.ArgumentParser) -> None:
    """Add the chain or effect as the next argument, and say in the help which ones there are."""
    names = ", ".join(spec.name for spec in chainable_effects())
    chains = ", ".join(f'"{chain.name}"' for chain in BUILT_IN_CHAINS)
    known = f"Effects: {names}. Chains: {chains}, your own, and files *{SUFFIX}."
    parser.description = f"{parser.description or ''} {known}".strip()
    parser.add_argument("what", metavar="CHAIN_OR_EFFECT")


def add_chain_options(parser: argparse.ArgumentParser) -> None:
    """Add the options for the settings of the chain or effect, and the device."""
    parser.add_argument(
        "--preset", metavar="NAME", help="name of a preset of the effect to start from"
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a parameter of the effect; of a chain EFFECT.NAME=VALUE",
    )
    parser.add_argument(
        "--profile",
        metavar="NAME",
        help="a voice of your own for Enhance speech, also in a chain: see voicestudio voices list",
    )
    parser.add_argument("--device", choices=CHOICES, default="auto")


def asked_chain(options: argparse.Namespace) -> Chain:
    """Return the requested effect or chain with its settings.

    Raises UserError if it is invalid, or a voice of the user's that it needs is missing.
    """
    chain = _with_profile(_chain_with_settings(options), options.profile)
    find_voices(chain.used())
    return chain


def asked_chain_if_any(options: argparse.Namespace) -> Chain | None:
    """Return what `asked_chain` does; None if nothing but an export is asked for."""
    if name_key(options.what) != name_key(EXPORT_ONLY):
        return asked_chain(options)
    if options.preset is not None or options.set or options.profile is not None:
        raise UserError(f"“{EXPORT_ONLY}” has no effect that --preset, --set or --profile is for.")
    return None


def _with_profile(chain: Chain, profile: str | None) -> Chain:
    """Return the chain with a voice profile for the steps that can use one. Raises UserError."""
    if profile is None:
        return chain
    using = [spec_of(step).voices is not None for step in chain.steps]
    if not any(using):
        raise UserError(f"--profile {profile}: {chain.name} has no step for a voice of your own.")
    steps = zip(chain.steps, using, strict=True)
    return replace(
        chain, steps=tuple(replace(step, profile=profile) if on else step for step, on in steps)
    )


def _chain_with_settings(options: argparse.Namespace) -> Chain:
    what, preset, settings = options.what, options.preset, options.set
    if what.lower().endswith(SUFFIX):
        return _set(read_chain_file(Path(what)), preset, settings)
    own = UserPresets()
    with contextlib.suppress(UserError):  # the window reports damaged files of presets
        own = read_presets(presets_file())
    chains = {name_key(chain.name): chain for chain in (*own.chains, *BUILT_IN_CHAINS)}
    chain = chains.get(name_key(what))
    if chain is not None:
        return _set(chain, preset, settings)
    spec = effect(what)
    values = _preset(preset, (*spec.presets, *own.of(spec.name))) if preset is not None else {}
    step = Step(spec.name, {**values, **dict(map(_setting, settings))})
    return Chain(spec.label, (step,))


def _set(chain: Chain, preset: str | None, settings: list[str]) -> Chain:
    if preset is not None:
        raise UserError("--preset is for a single effect; a chain has its settings.")
    return replace(chain, steps=_with_settings(chain.steps, settings))


def _preset(name: str, known: tuple[Preset, ...]) -> Mapping[str, float]:
    for preset in known:
        if name_key(preset.name) == name_key(name):
            return preset.values
    names = ", ".join(preset.name for preset in known) or "none"
    raise UserError(f"There is no preset called “{name}”; known are: {names}.")


def _with_settings(steps: tuple[Step, ...], settings: list[str]) -> tuple[Step, ...]:
    """Return the steps with settings such as "leveller.target=-20". Raises UserError."""
    for setting in settings:
        full, value = _setting(setting)
        name, _, parameter = full.partition(".")
        if name not in {step.effect for step in steps}:
            known = ", ".join(dict.fromkeys(step.effect for step in steps))
            raise UserError(f"--set {setting}: begin with an effect of the chain ({known}).")
        steps = tuple(
            replace(step, values={**step.values, parameter: value}) if step.effect == name else step
            for step in steps
        )
    return steps


def _setting(text: str) -> tuple[str, float]:
    name, _, value = text.partition("=")
    try:
        return name.strip(), float(value)
    except ValueError:
        raise UserError(f"--set {text}: write it as NAME=NUMBER.") from None
