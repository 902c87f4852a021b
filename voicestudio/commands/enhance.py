"""`voicestudio enhance`: remove noise, hum and reverberation from speech in files."""

import argparse
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from voicestudio.audio.files import AudioInfo, FileMedium, probe
from voicestudio.audio.formats import EXTENSIONS
from voicestudio.audio.medium import Medium
from voicestudio.audio.output_formats import OutputFormat, kept_extension, output_format_like
from voicestudio.audio.tags import read_tags
from voicestudio.audio.wav_cues import read_cues
from voicestudio.audio.write import write_medium
from voicestudio.commands import check_options, enhance_controls
from voicestudio.commands.condition_lines import opened_recording
from voicestudio.commands.each_input import EachInput
from voicestudio.commands.lines import say
from voicestudio.commands.opened_input import refuse_project
from voicestudio.commands.progress import ProgressBar
from voicestudio.commands.targets import refuse_same, refuse_taken
from voicestudio.commands.time_range import asked_range
from voicestudio.document.editing.edits import take_result
from voicestudio.document.project.project import project_folder
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.timeline_checks import checks_of
from voicestudio.effects.loading import find_voice, load_effect
from voicestudio.effects.registry import Processor, effect
from voicestudio.effects.speech_check import stretches_to_check
from voicestudio.errors import UserError
from voicestudio.inference.blocks import Progress, render_effect
from voicestudio.inference.device import (
    CHOICES,
    prepare_block_threads,
    prepare_thread,
    resolve_device,
)
from voicestudio.inference.take_folder import TakeFolder
from voicestudio.paths import file_identity
from voicestudio.timecode import format_time


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    parser.description = (
        "Writes INPUT-enhanced beside each input unless -o or --out-dir says where. "
        "A folder stands for the sound files in it."
    )
    parser.add_argument("inputs", nargs="+", type=Path, metavar="INPUT")
    target = parser.add_mutually_exclusive_group()
    target.add_argument("-o", "--output", type=Path, metavar="OUT", help="the file to write")
    target.add_argument("--out-dir", type=Path, metavar="DIR", help="write each result here")
    parser.add_argument("--strength", type=float, default=100.0, metavar="0..100", help="percent")
    parser.add_argument("--from", dest="start", metavar="T", help="seconds, 1:23.5 or 1:02:03")
    parser.add_argument("--to", dest="stop", metavar="T", help="where to stop enhancing")
    parser.add_argument("--device", choices=CHOICES, default="auto")
    parser.add_argument("--overwrite", action="store_true", help="replace files that exist")
    enhance_controls.add_options(parser)
    check_options.add_options(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    if not 0 <= options.strength <= 100:
        raise UserError(f"--strength cannot be {options.strength:g}: it ranges from 0 to 100.")
    parameters = enhance_controls.parameters_of(options)
    voice = None
    if options.profile is not None:
        voice = find_voice(effect("enhance"), options.profile).path
    inputs = _expanded(options.inputs)
    if options.output and len(inputs) > 1:
        raise UserError("-o names one file but there are several inputs: use --out-dir.")
    if options.out_dir:
        _make_folder(options.out_dir)
    check_options.refuse_unusable(options, inputs)
    each = EachInput(inputs)
    # Checked before hours of work.
    jobs = each.call(inputs, _Plan(options, inputs).job)
    if jobs:
        device = resolve_device(options.device)
        threads = prepare_block_threads(device)
        processor = load_effect(effect("enhance"), device, voice)
        results = TakeFolder()
        enhancer = _Enhancer(processor, parameters, threads)

        def enhance(job: tuple[AudioInfo, Path, OutputFormat]) -> None:
            source, target, fmt = job
            _enhance(source, target, fmt, enhancer, results, options)

        each.call(jobs, enhance)
    each.finish("enhanced")


@dataclass(frozen=True)
class _Enhancer:
    processor: Processor
    parameters: Mapping[str, float]
    threads: int

    def render(
        self, medium: Medium, start: int, stop: int, path: Path, progress: Progress
    ) -> FileMedium:
        return render_effect(
            medium,
            start,
            stop,
            effect("enhance"),
            self.processor,
            path,
            progress,
            parameters=self.parameters,
            threads=self.threads,
            prepare_thread=prepare_thread,
        )


class _Plan:
    """Checks each input and finds the file and format of its result."""

    def __init__(self, options: argparse.Namespace, inputs: Sequence[Path]) -> None:
        self._options = options
        self._inputs = set(filter(None, map(file_identity, inputs)))
        self._taken: set[Path] = set()

    def job(self, path: Path) -> tuple[AudioInfo, Path, OutputFormat]:
        """The input's format, the result's path and format; raises UserError if unusable."""
        refuse_project(path, "enhance its tracks in the window, or voicestudio export it first.")
        source = probe(path)
        target, fmt = _target(source, self._options)
        refuse_taken(source.path, target, self._options.overwrite)
        if self._options.labels is not None:
            refuse_same(target, self._options.labels, "--labels")
        if file_identity(target) in self._inputs:
            raise UserError(f"{target} is itself an input: choose another name.")
        if target.resolve() in self._taken:
            raise UserError(f"two inputs would be written to {target}: enhance them separately.")
        self._taken.add(target.resolve())
        return source, target, fmt


def _enhance(
    source: AudioInfo,
    target: Path,
    fmt: OutputFormat,
    enhancer: _Enhancer,
    results: TakeFolder,
    options: argparse.Namespace,
) -> None:
    begun = time.monotonic()
    medium = opened_recording(source.path)
    start, stop = asked_range(medium, source.path, options.start, options.stop)
    with results.temporary_path() as path, ProgressBar(source.path.name) as advance:
        wet = enhancer.render(medium, start, stop, path, advance)
        checks = stretches_to_check(medium, wet, start) if check_options.wanted(options) else ()
        timeline = Timeline.from_medium(medium)
        edit = take_result(
            timeline, start, stop, wet, effect("enhance").label, options.strength / 100, checks
        )
        report = write_medium(
            edit.timeline,
            target,
            fmt=fmt,
            overwrite=options.overwrite,
            tags=read_tags(source.path),
            cues=read_cues(source.path),
        )
        wet.close()
    seconds = time.monotonic() - begun
    length = (stop - start) / medium.sample_rate
    say(
        f"{target}: {format_time(length)} enhanced in {seconds:.1f} s"
        f" ({seconds / length:.2f} of real time)"
    )
    if check_options.wanted(options):
        check_options.tell(checks_of(edit.timeline), target, medium.sample_rate, options)
    if report.warning:
        say(f"{target}: {report.warning}")
    if caution := fmt.caution(medium.channels):
        say(f"{target}: {caution}")


def _expanded(inputs: list[Path]) -> list[Path]:
    """The inputs with folders replaced by the sound files in them."""
    found: list[Path] = []
    for path in inputs:
        if not path.is_dir() or project_folder(path) is not None:
            found.append(path)
            continue
        named = sorted(p for p in path.iterdir() if p.suffix.lower() in EXTENSIONS)
        files = [p for p in named if not p.is_dir()]
        if not files:
            raise UserError(f"{path} holds no sound files.")
        found += files
    return found


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder} cannot be made: {error.strerror}.") from error


def _target(source: AudioInfo, options: argparse.Namespace) -> tuple[Path, OutputFormat]:
    """The path and format of the result: the format of the input if it can be written."""
    if options.output:
        path = options.output
    else:
        extension = kept_extension(source.path)
        beside = source.path.with_name(f"{source.path.stem}-enhanced{extension}")
        path = options.out_dir / f"{source.path.stem}{extension}" if options.out_dir else beside
    return path, output_format_like(source, path)
