"""Serialization of media: a table of how each kind is written to and read from a project.

A new kind of medium is a line in `KINDS`. Projects may come from strangers: every value is checked,
file names are plain names inside the project, and nothing is executed.
"""

import contextlib
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import index
from typing import Any, Protocol, cast, get_args

from voicestudio.audio.curves import RampShape
from voicestudio.audio.files import AudioFileError, FileMedium
from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.audio.padded import PaddedFile
from voicestudio.audio.probe import HIGHEST_RATE, LOWEST_RATE, MOST_CHANNELS
from voicestudio.document.project.fields import (
    MOST,
    Fields,
    FormatError,
    LimitError,
    items,
    number,
    whole,
)
from voicestudio.document.project.limits import (
    MOST_SEGMENTS,
    MOST_STAGES,
    check_medium,
)
from voicestudio.document.project.sources import MissingMedium, SourceReference
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.band import Band, BandMix
from voicestudio.document.timeline.conversion import source_at_rate
from voicestudio.document.timeline.converted import Converted
from voicestudio.document.timeline.crossfade import Crossfade, Overlap
from voicestudio.document.timeline.gaps import GapMedium
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.stereo_pair import StereoPair
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import (
    Offset,
    Ramp,
    Segment,
    SilenceMedium,
    Stage,
    Timeline,
)
from voicestudio.document.timeline.transforms import ChannelMix, ReversedMedium
from voicestudio.effects.checks import CHECK_KINDS, Check
from voicestudio.errors import UserError
from voicestudio.profiles.names import NAME_LENGTH, checked_name
from voicestudio.texts import english, from_json, to_json, tr

_MOST_GAIN = 1e9
_LONGEST_TAKE_NAME = 100


class Writer(Protocol):
    """The context for writing an object."""

    def number_of(self, medium: Medium) -> int:
        """Return the project's number of `medium`, writing it first if necessary."""
        ...

    def stored(self, medium: Medium) -> str:
        """Return the name of a file in the project that holds the sound of `medium`."""
        ...

    def source(self, medium: FileMedium) -> SourceReference:
        """Return a reference to the user's own file that `medium` was opened from."""
        ...


class Reader(Protocol):
    """The context for reading an object."""

    def medium(self, number: object) -> Medium:
        """Return the medium with that number. Raises FormatError."""
        ...

    def stored(self, name: str) -> Medium:
        """Return the file of that name in the project. Raises FormatError."""
        ...

    def source(self, reference: SourceReference, frames: int) -> Medium | None:
        """Return a user's own file that was `frames` long, or None if it is not found."""
        ...


@dataclass(frozen=True)
class MediumKind:
    """How media of some classes are written as the fields of a JSON object and read back.

    `write` gets a medium of one of `classes`; `read` raises FormatError for invalid fields.
    """

    classes: tuple[type, ...]
    write: Callable[[Any, Writer], dict[str, Any]]
    read: Callable[[Fields, Reader], Medium]


def write_medium(medium: Medium, writer: Writer) -> dict[str, Any]:
    """Return `medium` as a JSON object.

    Raises UserError for an unknown class, and LimitError when it could not be read back.
    """
    for name, kind in KINDS.items():
        if isinstance(medium, kind.classes):
            values = kind.write(medium, writer)  # writes inner media first
            check_medium(medium)
            return {"kind": name, **values}
    raise UserError(
        tr(
            "This edit cannot be saved in a project, because it made a "
            "{kind}, which projects do not know: export the recording to "
            "keep it.",
            kind=type(medium).__name__,
        )
    )


def read_medium(fields: Fields, reader: Reader) -> Medium:
    """Return the medium of a JSON object from `write_medium`.

    Raises FormatError, LimitError, and UserError for an unknown kind.
    """
    name = fields.text("kind", 100)
    kind = KINDS.get(name)
    if kind is None:
        raise UserError(
            tr(
                "This project was made by a newer version of VoiceStudio or with an extension: it "
                "holds sound of the kind {kind}, which this version does not know.",
                kind=repr(name),
            )
        )
    try:
        medium = kind.read(fields, reader)
    except FormatError:
        raise
    except ValueError as error:  # the medium's own check of values that do not match
        raise FormatError(str(error)) from error
    check_medium(medium)
    return medium


def write_segments(segments: Sequence[Segment], writer: Writer) -> list[list[Any]]:
    """Segments as [medium number, start, length, stage...]."""
    return [
        [
            writer.number_of(segment.medium),
            index(segment.start),
            index(segment.length),
            *write_stages(segment.ramps),
        ]
        for segment in segments
    ]


def read_segments(values: object, reader: Reader) -> list[Segment]:
    """Return the segments from `write_segments`. Raises FormatError and LimitError."""
    if len(items(values)) > MOST_SEGMENTS:
        raise LimitError(tr("it has more than {most} pieces", most=MOST_SEGMENTS))
    return [_read_segment(items(value), reader) for value in items(values)]


def read_shape(fields: Fields) -> tuple[int, int]:
    """Return the sample rate and the number of channels."""
    rate = fields.integer("rate", LOWEST_RATE, HIGHEST_RATE)
    return rate, fields.integer("channels", 1, MOST_CHANNELS)


def write_shape(medium: Medium) -> dict[str, int]:
    return {"rate": index(medium.sample_rate), "channels": index(medium.channels)}


def _read_segment(values: list[Any], reader: Reader) -> Segment:
    if len(values) < 3:
        raise FormatError("a segment has at least three values")
    medium = reader.medium(values[0])
    start, length = whole(values[1]), whole(values[2], 1)
    if start + length > medium.frames:
        raise FormatError("a segment reaches beyond its medium")
    return Segment(medium, start, length, read_stages(values[3:], medium.channels))


def write_stages(stages: Iterable[Stage]) -> list[list[Any]]:
    """Stages as lists of their values."""
    return [_write_stage(stage) for stage in stages]


def read_stages(values: list[Any], channels: int) -> tuple[Stage, ...]:
    """Return the stages from `write_stages`, for `channels` channels.

    Raises FormatError, LimitError.
    """
    if len(values) > MOST_STAGES:
        raise LimitError(
            tr(
                "it has more than {most} gains and fades at one place",
                most=MOST_STAGES,
            )
        )
    return tuple(_read_stage(items(stage), channels) for stage in values)


def _write_stage(stage: Stage) -> list[Any]:
    if isinstance(stage, Offset):
        return ["shift", *map(float, stage.amounts)]
    gains = float(stage.start_gain), float(stage.end_gain)
    return [stage.shape, index(stage.offset), index(stage.length), *gains]


def _read_stage(values: list[Any], channels: int) -> Stage:
    if values[:1] == ["shift"] and len(values) == 1 + channels:
        return Offset(_amounts(values[1:]))
    if len(values) != 5 or values[0] not in get_args(RampShape):
        raise FormatError(f"{values!r:.80} is not a ramp")
    first, last = _amounts(values[3:])
    return Ramp(whole(values[1], -MOST), whole(values[2], 1), first, last, values[0])


def _amounts(values: object) -> tuple[float, ...]:
    return tuple(number(value, -_MOST_GAIN, _MOST_GAIN) for value in items(values))


def _write_file(
    medium: FileMedium | PaddedFile | ArrayMedium | MissingMedium, writer: Writer
) -> dict[str, Any]:
    shape = {**write_shape(medium), "frames": medium.frames}
    if isinstance(medium, MissingMedium):
        return {**shape, "source": medium.reference.to_json()}
    file = medium.file if isinstance(medium, PaddedFile) else medium
    if not isinstance(file, FileMedium) or file.source is None:
        return {**shape, "stored": writer.stored(medium)}
    if not file.source_is_there:  # its sound exists only in the open medium
        # If that cannot be read either, as from a disk that was removed, the file may come back.
        with contextlib.suppress(AudioFileError):
            return {**shape, "stored": writer.stored(medium)}
    return {**shape, "source": writer.source(file).to_json()}


def _read_file(fields: Fields, reader: Reader) -> Medium:
    (rate, channels), frames = read_shape(fields), fields.integer("frames")
    if "source" in fields:
        reference = SourceReference.from_fields(fields.object("source"))
        found = _fitted(reader.source(reference, frames), rate, channels, frames)
        return found or MissingMedium(reference, rate, channels, frames)
    medium = reader.stored(fields.text("stored", 100))
    if (medium.sample_rate, medium.channels, medium.frames) != (rate, channels, frames):
        raise FormatError("the length or format of a file has changed")
    return medium


def _fitted(medium: Medium | None, rate: int, channels: int, frames: int) -> Medium | None:
    """Return a user's file with the expected format, or None if it is another file now.

    It may decode to another length than it had: damaged files tell a length that is found to be
    wrong only while they are decoded, and later versions may find more sound in a file than earlier
    ones, or read it at another rate. Missing frames at its end become silence, surplus frames are
    left out. Raises OSError when there is no room to convert it.
    """
    if medium is None or medium.channels != channels:
        return None
    if medium.sample_rate != rate and isinstance(medium, FileMedium):
        medium = source_at_rate(medium, rate)
    if medium.frames == frames:
        return medium
    if medium.frames < frames and isinstance(medium, FileMedium):
        return PaddedFile(medium, frames)
    return Timeline([Segment(medium, 0, frames)], rate, channels)


def _write_silence(medium: SilenceMedium, _writer: Writer) -> dict[str, Any]:
    return {**write_shape(medium), "frames": index(medium.frames)}


def _read_silence(fields: Fields, _reader: Reader) -> Medium:
    rate, channels = read_shape(fields)
    return SilenceMedium(rate, channels, fields.integer("frames"))


def _read_gap(fields: Fields, _reader: Reader) -> Medium:
    rate, channels = read_shape(fields)
    return GapMedium(rate, channels, fields.integer("frames"))


def _write_timeline(medium: Timeline, writer: Writer) -> dict[str, Any]:
    return {**write_shape(medium), "segments": write_segments(medium.segments, writer)}


def _read_timeline(fields: Fields, reader: Reader) -> Medium:
    segments, (rate, channels) = read_segments(fields.items("segments"), reader), read_shape(fields)
    check_fit(segments, rate, channels)
    return Timeline(segments, rate, channels)


def check_fit(segments: Iterable[Segment], rate: int, channels: int) -> None:
    """Raise FormatError unless all segments have that rate and number of channels."""
    if any((s.medium.sample_rate, s.medium.channels) != (rate, channels) for s in segments):
        raise FormatError("a segment does not fit its timeline")


def _write_take(medium: Take, writer: Writer) -> dict[str, Any]:
    return {
        "dry": writer.number_of(medium.dry),
        "wet": writer.number_of(medium.wet),
        "strength": float(medium.strength),
        "crossfade": index(medium.crossfade),
        "label": english(medium.label),
        **({"wording": wording} if (wording := to_json(medium.label)) else {}),
        "id": medium.id,
        **({"recipe": _write_recipe(medium.applied_effect)} if medium.applied_effect else {}),
        **({"doubts": [list(check) for check in medium.checks]} if medium.checks else {}),
    }


def _read_take(fields: Fields, reader: Reader) -> Medium:
    dry, wet = reader.medium(fields.integer("dry")), reader.medium(fields.integer("wet"))
    return Take(
        dry,
        wet,
        fields.number("strength", 0.0, 1.0),
        fields.integer("crossfade"),
        from_json(fields.text("label"), fields.anything("wording")),
        fields.text("id", 100),
        # Projects of earlier versions lack both.
        _read_checks(fields.items("doubts"), wet.frames) if "doubts" in fields else (),
        _read_recipe(fields.object("recipe")) if "recipe" in fields else None,
    )


def _write_converted(medium: Converted, writer: Writer) -> dict[str, Any]:
    return {
        "dry": writer.number_of(medium.dry),
        "wet": writer.number_of(medium.wet),
        "old": list(medium.old),
        "new": list(medium.new),
        "recipe": _write_recipe(medium.applied_effect),
    }


def _read_converted(fields: Fields, reader: Reader) -> Medium:
    dry, wet = reader.medium(fields.integer("dry")), reader.medium(fields.integer("wet"))
    if not isinstance(dry, Timeline):
        raise FormatError("what was converted is not a timeline")
    old, new = (tuple(map(whole, fields.items(name))) for name in ("old", "new"))
    return Converted(dry, wet, old, new, _read_recipe(fields.object("recipe")))


def _write_recipe(applied_effect: AppliedEffect) -> dict[str, Any]:
    return {
        "effect": applied_effect.effect,
        "parameters": [list(entry) for entry in applied_effect.parameters],
        **({"profile": applied_effect.profile} if applied_effect.profile else {}),
    }


def _read_recipe(fields: Fields) -> AppliedEffect:
    return AppliedEffect(
        fields.text("effect", 100),
        tuple(_read_setting(v) for v in fields.items("parameters")),
        # Projects of earlier versions lack it.
        _profile_name(fields.text("profile", NAME_LENGTH)) if "profile" in fields else "",
    )


def _profile_name(name: str) -> str:
    try:
        return checked_name(name)
    except UserError as error:
        raise FormatError(str(error)) from error


def _read_setting(value: object) -> tuple[str, float]:
    entry = items(value)
    if len(entry) != 2 or not isinstance(entry[0], str):
        raise FormatError(f"{value!r:.80} is not what a parameter was set to")
    return entry[0], number(entry[1], -_MOST_GAIN, _MOST_GAIN)


def _read_checks(values: list[Any], frames: int) -> tuple[Check, ...]:
    checks: list[Check] = []
    for value in map(items, values):
        if len(value) != 4 or value[2] not in CHECK_KINDS:
            raise FormatError(f"{value!r:.80} is not a check")
        start = whole(value[0], checks[-1].stop if checks else 0)
        checks.append(
            Check(start, whole(value[1], start + 1, frames), value[2], number(value[3], 0, 1))
        )
    return tuple(checks)


def _write_recorded(medium: RecordedTakes, writer: Writer) -> dict[str, Any]:
    return {
        "sounds": [writer.number_of(sound) for sound in medium.sounds],
        "names": list(medium.names),
        "chosen": index(medium.chosen),
    }


def _read_recorded(fields: Fields, reader: Reader) -> Medium:
    sounds = tuple(map(reader.medium, fields.items("sounds")))
    names = tuple(fields.items("names"))
    if any(not isinstance(sound, Timeline) for sound in sounds):
        raise FormatError("a take that was recorded is not a timeline")
    if not all(map(_is_take_name, names)):
        raise FormatError("a take that was recorded has no name")
    return RecordedTakes(cast(tuple[Timeline, ...], sounds), names, fields.integer("chosen"))


def _is_take_name(name: object) -> bool:
    """Whether it is one that the label of an edit of takes can hold, too."""
    return isinstance(name, str) and len(name) <= _LONGEST_TAKE_NAME and "\0" not in name


def _write_reversed(medium: ReversedMedium, writer: Writer) -> dict[str, Any]:
    return {"of": writer.number_of(medium.source)}


def _read_reversed(fields: Fields, reader: Reader) -> Medium:
    return ReversedMedium(reader.medium(fields.integer("of")))


def _write_mix(medium: ChannelMix, writer: Writer) -> dict[str, Any]:
    weights = [list(map(float, row)) for row in medium.weights]
    return {"of": writer.number_of(medium.source), "weights": weights}


def _read_mix(fields: Fields, reader: Reader) -> Medium:
    source = reader.medium(fields.integer("of"))
    weights = tuple(map(_amounts, fields.items("weights")))
    if not 0 < len(weights) <= MOST_CHANNELS or any(len(r) != source.channels for r in weights):
        raise FormatError("the weights do not fit the channels")
    return ChannelMix(source, weights)


def _write_pair(medium: StereoPair, writer: Writer) -> dict[str, Any]:
    return {"left": writer.number_of(medium.left), "right": writer.number_of(medium.right)}


def _read_pair(fields: Fields, reader: Reader) -> Medium:
    left = reader.medium(fields.integer("left"))
    right = reader.medium(fields.integer("right"))
    if not (isinstance(left, Timeline) and isinstance(right, Timeline)):
        raise FormatError("a channel of a stereo sound is not a timeline")
    return StereoPair(left, right)


def _write_crossfade(medium: Crossfade, writer: Writer) -> dict[str, Any]:
    sides = writer.number_of(medium.before), writer.number_of(medium.after)
    return {"before": sides[0], "after": sides[1], "cut": index(medium.cut)}


def _read_crossfade(fields: Fields, reader: Reader) -> Medium:
    before, after = _read_sides(fields, reader)
    return Crossfade(before, after, fields.integer("cut", 0, before.frames))


def _read_overlap(fields: Fields, reader: Reader) -> Medium:
    before, after = _read_sides(fields, reader)
    return Overlap(before, after, fields.integer("cut", 0, before.frames))


def _read_sides(fields: Fields, reader: Reader) -> tuple[Timeline, Timeline]:
    before = reader.medium(fields.integer("before"))
    after = reader.medium(fields.integer("after"))
    if not (isinstance(before, Timeline) and isinstance(after, Timeline)):
        raise FormatError("a cross-fade leads from one timeline to another")
    shapes = {(side.sample_rate, side.channels, side.frames) for side in (before, after)}
    if len(shapes) > 1:
        raise FormatError("the sides of a cross-fade do not match")
    return before, after


def _write_band(medium: BandMix, writer: Writer) -> dict[str, Any]:
    top = {} if medium.band.high_hz == math.inf else {"high": float(medium.band.high_hz)}
    return {
        "dry": writer.number_of(medium.dry),
        "wet": writer.number_of(medium.wet),
        "start": index(medium.start),
        "frames": index(medium.frames),
        "low": float(medium.band.low_hz),
        **top,
        "fade": index(medium.fade),
    }


def _read_band(fields: Fields, reader: Reader) -> Medium:
    dry, wet = reader.medium(fields.integer("dry")), reader.medium(fields.integer("wet"))
    high = fields.number("high", 0.0, HIGHEST_RATE) if "high" in fields else math.inf
    band = Band(fields.number("low", 0.0, HIGHEST_RATE), high)
    start, frames = fields.integer("start"), fields.integer("frames", 1)
    return BandMix(dry, wet, start, frames, band, fields.integer("fade"))


KINDS: dict[str, MediumKind] = {
    "file": MediumKind(
        (FileMedium, PaddedFile, ArrayMedium, MissingMedium), _write_file, _read_file
    ),
    "gap": MediumKind((GapMedium,), _write_silence, _read_gap),
    "silence": MediumKind((SilenceMedium,), _write_silence, _read_silence),
    "timeline": MediumKind((Timeline,), _write_timeline, _read_timeline),
    "take": MediumKind((Take,), _write_take, _read_take),
    "converted": MediumKind((Converted,), _write_converted, _read_converted),
    "recorded": MediumKind((RecordedTakes,), _write_recorded, _read_recorded),
    "reversed": MediumKind((ReversedMedium,), _write_reversed, _read_reversed),
    "overlap": MediumKind((Overlap,), _write_crossfade, _read_overlap),
    "crossfade": MediumKind((Crossfade,), _write_crossfade, _read_crossfade),
    "mix": MediumKind((ChannelMix,), _write_mix, _read_mix),
    "pair": MediumKind((StereoPair,), _write_pair, _read_pair),
    "band": MediumKind((BandMix,), _write_band, _read_band),
}
"""Every kind of medium that projects can hold, by the name it has in the journal."""
