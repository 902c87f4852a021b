"""An episode: a finished file made from a recording by an export, after a chain of effects."""

import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.files import open_medium, probe
from voicestudio.audio.loudness_meter import MOST_WEIGHED_CHANNELS, LoudnessMeter
from voicestudio.audio.output_formats import output_format_like
from voicestudio.audio.read_back import read_back
from voicestudio.audio.tags import NO_TAGS, Tags
from voicestudio.audio.write import converted_blocks
from voicestudio.audio.write_report import WriteReport
from voicestudio.document.document import Document
from voicestudio.document.export_request import ExportRequest
from voicestudio.document.export_work import ExportSource, Work, write_files
from voicestudio.effects.chain import Chain
from voicestudio.episodes.chain_rendering import apply_chain
from voicestudio.errors import Cancelled
from voicestudio.texts import tr

# The shares of the progress; what is left is for measuring the result.
_OPENING, _MEASURING, _RENDERING, _WRITING = 0.05, 0.05, 0.7, 0.15
_LITTLE = 0.25
"""The share of a recording that a chain must leave, or it is told."""


@dataclass(frozen=True)
class Episode:
    """An episode to be made. It can be pickled, so that any process may make it.

    Attributes:
        source: The recording.
        target: The file to be written; its extension is that of the format.
        chain: The effects to be applied to all of it; None to export it as it is.
        settings: The export settings; None for the format and sample format of the source.
        device: Where networks run: "auto", "cpu" or "cuda".
        tags: Texts and a cover that take the place of those of the recording.
    """

    source: Path
    target: Path
    chain: Chain | None
    settings: ExportSettings | None = None
    device: str = "auto"
    tags: Tags = NO_TAGS


@dataclass(frozen=True)
class EpisodeReport:
    """The episode.

    Attributes:
        seconds: The duration of the work.
        duration: The length of the recording in seconds.
        before, after: Integrated loudness of the recording and of the written file in LUFS; None
            for silence, and with more channels than the standard weighs.
        notes: Sentences about damage of the recording, much that was cut, and the level of the
            file.
    """

    seconds: float
    duration: float
    before: float | None
    after: float | None
    notes: tuple[str, ...] = ()


def make_episode(
    episode: Episode, progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> EpisodeReport:
    """Make an episode: the file appears when it is whole, and an existing one is never replaced.

    Memory does not grow with the length of the recording. `progress` gets fractions from 0 to 1,
    `cancelled` is asked between blocks. Raises UserError, EngineError and Cancelled.
    """
    begun, work = time.monotonic(), Work(progress, cancelled)
    opening = work.part(0.0, _OPENING)
    medium = open_medium(episode.source, progress=opening.report, cancelled=cancelled)
    document = Document.of_file(medium, episode.source)
    at = _OPENING + _MEASURING
    before = _measured(document, work.part(_OPENING, _MEASURING))
    settings = episode.settings or own_settings(document, episode.source, episode.target)
    writing = _WRITING if episode.chain else _RENDERING + _WRITING
    if episode.chain is not None:
        chain = _without_needless_loudness(episode.chain, settings)
        apply_chain(document, 0, medium.frames, chain, episode.device, work.part(at, _RENDERING))
        at += _RENDERING
    episode.target.parent.mkdir(parents=True, exist_ok=True)  # it may have been removed meanwhile
    request = ExportRequest(episode.target, settings, 0, document.sound.frames, replace=False)
    tagged = replace(ExportSource.of(document), tags=_tags(episode, document.tags))
    written = write_files(tagged, request, work.part(at, writing))[0]
    after = _loudness_of(written, settings, medium.sample_rate, medium.channels, work)
    progress(1.0)
    return EpisodeReport(
        time.monotonic() - begun,
        medium.frames / medium.sample_rate,
        before,
        after,
        _notes(document, medium.sample_rate, written, settings),
    )


def _tags(episode: Episode, tags: Tags) -> Tags:
    """Return the tags for the file; with the name of the recording as its title if it has none.

    Without settings for the export all is as in the recording but what was asked for.
    """
    if episode.settings is not None and not tags.text("title"):
        tags = tags.with_others(Tags.of({"title": episode.source.stem}))
    return tags.with_others(episode.tags)


def _without_needless_loudness(chain: Chain, settings: ExportSettings) -> Chain:
    """Leave out a loudness target at the end of `chain` where the export has one of its own.

    The export's decides the loudness. A limiter before its limiter would only distort more, and an
    hour takes a minute and a half longer.
    """
    steps = chain.used()
    if settings.loudness is None or len(steps) == 1 or steps[-1].effect != "loudness":
        return chain
    return replace(chain, steps=steps[:-1])


def own_settings(document: Document, source: Path, target: Path) -> ExportSettings:
    """Return settings that keep the sound format, tags and chapters of the file `source`.

    Raises UserError if the extension of `target` stands for no format.
    """
    fmt = output_format_like(probe(source), target)
    return ExportSettings(fmt.name, chapters=document.had_chapters)


def write_document(
    document: Document, target: Path, settings: ExportSettings, *, replace: bool, work: Work
) -> WriteReport:
    """Write all of a document to one file. Raises UserError and Cancelled."""
    request = ExportRequest(target, settings, 0, document.sound.frames, replace)
    return write_files(ExportSource.of(document), request, work)[0]


def _notes(
    document: Document, rate: int, written: WriteReport, settings: ExportSettings
) -> tuple[str, ...]:
    caution = settings.fmt.caution(settings.encoding.channels_of(document.sound.channels))
    opened = document.history.states[0].all_tracks.sound
    little = document.sound.frames < _LITTLE * opened.frames
    cut = (
        tr("Most of it was cut as silence: another silence threshold may be right.")
        if little
        else ""
    )
    found = (*document.condition.sentences(rate), cut, written.warning, caution)
    return tuple(note for note in found if note)


def _measured(document: Document, work: Work) -> float | None:
    """Measure the present sound of a document."""
    sound = document.sound
    blocks = converted_blocks(
        sound, 0, sound.frames, sound.sample_rate, sound.channels, work.report
    )
    return _loudness(blocks, sound.sample_rate, sound.channels, work)


def _loudness_of(
    written: WriteReport, settings: ExportSettings, rate: int, channels: int, work: Work
) -> float | None:
    """Return the loudness of a file; `rate` and `channels` are those of the sound before."""
    if written.loudness is not None:
        return written.loudness
    encoding = settings.encoding
    blocks = read_back(written.path, through_ffmpeg=settings.fmt.through_ffmpeg)
    return _loudness(
        blocks, encoding.rate_of(settings.fmt, rate), encoding.channels_of(channels), work
    )


def _loudness(blocks: Iterable[np.ndarray], rate: int, channels: int, work: Work) -> float | None:
    if channels > MOST_WEIGHED_CHANNELS:
        return None
    meter = LoudnessMeter(rate, channels, with_peak=False)
    for block in blocks:
        if work.is_cancelled():
            raise Cancelled
        meter.add(block)
    return meter.integrated if math.isfinite(meter.integrated) else None
