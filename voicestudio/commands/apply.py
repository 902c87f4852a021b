"""`voicestudio apply`: apply an effect or a chain of effects to a file."""

import argparse
import contextlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from voicestudio.audio.files import AudioInfo, FileMedium, open_medium, probe
from voicestudio.audio.medium import Medium
from voicestudio.audio.output_formats import OutputFormat
from voicestudio.audio.tags import read_tags
from voicestudio.audio.wav_cues import read_cues
from voicestudio.audio.write import write_medium
from voicestudio.commands.condition_lines import tell_condition
from voicestudio.commands.lines import say
from voicestudio.commands.progress import ProgressBar
from voicestudio.commands.stopping import raise_if_asked
from voicestudio.commands.targets import format_for, refuse_taken
from voicestudio.commands.time_range import asked_range
from voicestudio.document.editing.edits import take_result
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.chain import BUILT_IN_CHAINS, Chain, Step, can_be_chained
from voicestudio.effects.loading import load_effect
from voicestudio.effects.registry import effect, effects
from voicestudio.effects.spec import Preset
from voicestudio.effects.user_presets import UserPresets, presets_file, read_presets
from voicestudio.errors import UserError
from voicestudio.inference.blocks import Progress, render_effect
from voicestudio.inference.chains import render_chain
from voicestudio.inference.device import CHOICES, prepare_torch, resolve_device
from voicestudio.inference.sequential_rendering import local_opener, render_sequential
from voicestudio.inference.take_folder import TakeFolder
from voicestudio.profiles.names import name_key


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    names = ", ".join(spec.name for spec in effects() if can_be_chained(spec))
    chains = ", ".join(f'"{chain.name}"' for chain in BUILT_IN_CHAINS)
    parser.description = f"Effects: {names}. Chains: {chains}, and those that you have saved."
    parser.add_argument("what", metavar="CHAIN_OR_EFFECT")
    parser.add_argument("input", type=Path, metavar="FILE")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
    parser.add_argument(
        "--preset", metavar="NAME", help="settings of the effect to begin with, by their name"
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a parameter of the effect; of a chain EFFECT.NAME=VALUE",
    )
    parser.add_argument("--from", dest="start", metavar="T", help="seconds, 1:23.5 or 1:02:03")
    parser.add_argument("--to", dest="stop", metavar="T", help="where to stop")
    parser.add_argument("--device", choices=CHOICES, default="auto")
    parser.add_argument("--overwrite", action="store_true", help="replace a file that exists")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    chain = _asked_chain(options.what, options.preset, options.set)
    steps = chain.used()
    source = probe(options.input)
    fmt = format_for(source, options.output)
    refuse_taken(source, options.output, options.overwrite)
    _apply(source, options, fmt, chain.name, steps)


def _asked_chain(what: str, preset: str | None, settings: list[str]) -> Chain:
    """Return the requested effect or chain with its settings. Raises UserError if invalid."""
    own = UserPresets()
    with contextlib.suppress(UserError):  # damaged ones are told of in the window
        own = read_presets(presets_file())
    chains = {name_key(chain.name): chain for chain in (*own.chains, *BUILT_IN_CHAINS)}
    chain = chains.get(name_key(what))
    if chain is not None:
        if preset is not None:
            raise UserError("--preset is for a single effect; a chain has its settings.")
        return replace(chain, steps=_with_settings(chain.steps, settings))
    spec = effect(what)
    values = _preset(preset, (*spec.presets, *own.of(spec.name))) if preset is not None else {}
    step = Step(spec.name, {**values, **dict(map(_setting, settings))})
    return Chain(spec.label, (step,))


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


def _apply(
    source: AudioInfo,
    options: argparse.Namespace,
    fmt: OutputFormat,
    title: str,
    steps: tuple[Step, ...],
) -> None:
    medium = open_medium(source.path)
    tell_condition(source.path, medium.condition, medium.sample_rate)
    start, stop = asked_range(medium, source.path, options.start, options.stop)
    results = TakeFolder()

    def render(step: Step, sound: Medium, progress: Progress) -> FileMedium:
        made = _rendered(step, sound, start, stop, options.device, results.new_path(), progress)
        results.keep_while_used(made)
        return made

    with ProgressBar(source.path.name) as advance:
        made = render_chain(medium, start, steps, render, lambda _dry, _wet: (), advance)
        edit = take_result(Timeline.from_medium(medium), start, stop, made.wet, title)
        report = write_medium(
            edit.timeline,
            options.output,
            fmt=fmt,
            overwrite=options.overwrite,
            tags=read_tags(source.path),
            cues=read_cues(source.path),
        )
    say(f"{options.output}: {title}, done.")
    if report.warning:
        say(f"{options.output}: {report.warning}")
    if caution := fmt.caution(medium.channels):
        say(f"{options.output}: {caution}")


def _rendered(
    step: Step,
    medium: Medium,
    start: int,
    stop: int,
    device: str,
    path: Path,
    progress: Progress,
) -> FileMedium:
    def stopped() -> bool:
        raise_if_asked()
        return False

    spec = step.spec
    if spec.sequential:
        opener, values = local_opener(spec), step.values
        return render_sequential(
            medium, start, stop, spec, opener, path, progress, stopped, parameters=values
        )
    prepare_torch()
    processor = load_effect(spec, resolve_device(device), None)
    return render_effect(
        medium, start, stop, spec, processor, path, progress, stopped, parameters=step.values
    )
