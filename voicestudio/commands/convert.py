"""`voicestudio convert`: change the emotion of a voice."""

import argparse
import time
from pathlib import Path

from voicestudio.audio.condition import SOUND
from voicestudio.audio.files import probe
from voicestudio.audio.medium import Medium
from voicestudio.audio.output_formats import OutputFormat, output_format_like
from voicestudio.audio.tags import Tags, read_tags
from voicestudio.audio.wav_cues import Cue, read_cues
from voicestudio.audio.write import write_medium
from voicestudio.commands.condition_lines import opened_recording
from voicestudio.commands.lines import note, say
from voicestudio.commands.opened_input import refuse_project
from voicestudio.commands.progress import ProgressBar
from voicestudio.commands.targets import refuse_taken
from voicestudio.commands.time_range import asked_range
from voicestudio.document.editing import edits
from voicestudio.document.editing.markers import Markers
from voicestudio.document.project.chapter_markers import (
    chapter_markers,
    chapters_of,
    cue_markers,
    cues_of,
)
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.emotion_effect import (
    ANY_USE,
    EMOTION,
    LICENCE,
    NON_COMMERCIAL,
    ONLY_NON_COMMERCIAL,
    EmotionProcessor,
    load_voice,
    loader,
)
from voicestudio.effects.loading import find_voice
from voicestudio.effects.parameters import complete
from voicestudio.errors import UserError
from voicestudio.inference.device import CHOICES, prepare_torch, resolve_device
from voicestudio.inference.job_errors import UnsuitableError
from voicestudio.inference.pieces import Reflow, render_reflow
from voicestudio.inference.take_folder import TakeFolder
from voicestudio.profiles.library import Kept
from voicestudio.timecode import format_time
from voicestudio.voice.emotions import EMOTIONS

_VOICES = {"any-use": ANY_USE, "non-commercial": NON_COMMERCIAL}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    parser.description = (
        "Changes how a voice sounds, not what it says or whose it is. "
        "Samples outside the range from --from to --to stay unchanged."
    )
    parser.add_argument("input", type=Path, metavar="INPUT")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", required=True)
    parser.add_argument("--emotion", required=True, metavar="NAME", help=", ".join(EMOTIONS))
    parser.add_argument("--intensity", type=float, default=100.0, metavar="0..100", help="percent")
    parser.add_argument("--from", dest="start", metavar="T", help="seconds, 1:23.5 or 1:02:03")
    parser.add_argument("--to", dest="stop", metavar="T", help="where to stop converting")
    parser.add_argument("--lock-timing", action="store_true", help="keep the timing of every word")
    weights = parser.add_mutually_exclusive_group()
    weights.add_argument(
        "--voices",
        choices=tuple(_VOICES),
        default="any-use",
        help="permitted use of the result; the non-commercial weights learnt from more recordings",
    )
    weights.add_argument(
        "--profile", metavar="NAME", help="a voice of your own: see voicestudio voices list"
    )
    weights.add_argument("--model", type=Path, metavar="FILE", help="default: the shipped weights")
    parser.add_argument(
        "--change-level",
        action="store_true",
        help="let the level change: louder anger, quieter sadness",
    )
    parser.add_argument("--device", choices=CHOICES, default="auto")
    parser.add_argument("--overwrite", action="store_true", help="replace OUT if it exists")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    values = _values(options)
    voice = find_voice(EMOTION, options.profile) if options.profile is not None else None
    refuse_project(options.input, "convert its tracks in the window, or export it first.")
    source = probe(options.input)
    fmt = output_format_like(source, options.output)
    refuse_taken(options.input, options.output, options.overwrite)
    prepare_torch()
    processor = _processor(options, voice)
    try:
        _convert(options, values, processor, fmt)
    except UnsuitableError as error:
        raise UserError(f"{options.input} cannot be converted. {error}") from error
    _tell_licence(options, voice)


def _processor(options: argparse.Namespace, voice: Kept | None) -> EmotionProcessor:
    device = resolve_device(options.device)
    return loader(options.model)(device) if voice is None else load_voice(device, voice.path)


def _tell_licence(options: argparse.Namespace, voice: Kept | None) -> None:
    """Print restrictions on the use of the result, by the licence of the weights, on stderr."""
    if voice is not None:
        if voice.profile.licence:
            told = f"“{voice.profile.name}”: {voice.profile.licence}"
            note(f"{options.output}: made with the voice {told}")
        return
    from voicestudio.networks.emotion_checkpoint import default_converter_path

    if options.model is None:
        limited = options.voices == "non-commercial"
    else:
        limited = options.model.resolve() == default_converter_path("full").resolve()
    if limited:
        note(f"{options.output}: made with voices {LICENCE}")


def _values(options: argparse.Namespace) -> dict[str, float]:
    name = options.emotion.casefold()
    if name not in EMOTIONS:
        known = ", ".join(EMOTIONS)
        raise UserError(f"--emotion {options.emotion} is not known; choose one of: {known}.")
    shipped = options.model is None and options.profile is None
    free = shipped and options.voices == "any-use"
    if free and name in ONLY_NON_COMMERCIAL:
        raise UserError(
            f"--emotion {name} needs --voices non-commercial: the voices for any use were not "
            "taught it."
        )
    if not 0 <= options.intensity <= 100:
        raise UserError(f"--intensity cannot be {options.intensity:g}: it ranges from 0 to 100.")
    given = {
        "emotion": float(EMOTIONS.index(name)),
        "intensity": options.intensity,
        "lock_timing": float(options.lock_timing),
        "keep_level": float(not options.change_level),
        "voices": float(_VOICES[options.voices]),
    }
    return complete(EMOTION.parameters, given)


def _convert(
    options: argparse.Namespace,
    values: dict[str, float],
    processor: EmotionProcessor,
    fmt: OutputFormat,
) -> None:
    begun = time.monotonic()
    medium = opened_recording(options.input)
    start, stop = asked_range(medium, options.input, options.start, options.stop)
    with TakeFolder().temporary_path() as path, ProgressBar(options.input.name) as advance:
        made = render_reflow(
            medium, start, stop, EMOTION, processor, path, advance, parameters=values
        )
        timeline = _laid(Timeline.from_medium(medium), start, stop, made)
        report = write_medium(
            timeline,
            options.output,
            fmt=fmt,
            overwrite=options.overwrite,
            tags=_moved(read_tags(options.input), medium, start, made),
            cues=_moved_cues(read_cues(options.input), medium, start, made),
        )
        made.wet.close()
    rate = medium.sample_rate
    before, after = (stop - start) / rate, made.wet.frames / rate
    seconds = time.monotonic() - begun
    grown = f", now {format_time(after)}" if before != after else ""
    say(
        f"{options.output}: {format_time(before)} converted to {options.emotion.casefold()}{grown}"
        f" in {seconds:.1f} s ({seconds / before:.2f} of real time)"
    )
    if report.warning:
        say(f"{options.output}: {report.warning}")
    if caution := fmt.caution(medium.channels):
        say(f"{options.output}: {caution}")


def _moved(tags: Tags, medium: Medium, start: int, made: Reflow) -> Tags:
    """The tags, with chapters at the positions of their sound in the result."""
    rate = medium.sample_rate
    markers = Markers().added(*chapter_markers(tags.chapters, rate, medium.frames))
    markers = markers.reflowed(start, made.old, made.new) if made.changed else markers
    return tags.with_chapters(chapters_of(markers, SOUND, rate, 0, 1 << 53))


def _moved_cues(cues: tuple[Cue, ...], medium: Medium, start: int, made: Reflow) -> tuple[Cue, ...]:
    markers = Markers().added(*cue_markers(cues, medium.frames))
    markers = markers.reflowed(start, made.old, made.new) if made.changed else markers
    return cues_of(markers, SOUND, 0, 1 << 53)


def _laid(timeline: Timeline, start: int, stop: int, made: Reflow) -> Timeline:
    """The timeline with the result in place of [start, stop); unchanged if the result is."""
    if not made.changed:
        return timeline
    return edits.reflowed_result(timeline, start, stop, made.wet, "", made.old, made.new).timeline
