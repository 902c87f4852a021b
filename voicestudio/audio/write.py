"""Writing sound files atomically: complete or not at all."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
import soundfile

from voicestudio.audio.channel_order import to_vorbis_order
from voicestudio.audio.encoding import AS_IT_IS, Encoding, remixed
from voicestudio.audio.ffmpeg_encoder import FfmpegEncoder
from voicestudio.audio.file_name import sndfile_name
from voicestudio.audio.loudness_meter import Loudness, LoudnessMeter
from voicestudio.audio.medium import Medium, check_range
from voicestudio.audio.output_formats import OutputFormat, output_format_for
from voicestudio.audio.partials import partial_file
from voicestudio.audio.prefetching import prefetched
from voicestudio.audio.probe import probe
from voicestudio.audio.quantise import Quantiser
from voicestudio.audio.read_back import read_back
from voicestudio.audio.resample import resample_blocks, resampled_frames
from voicestudio.audio.tagging import SNDFILE_TEXTS, append_tags, copy_tagged
from voicestudio.audio.tags import NO_TAGS, Tags
from voicestudio.audio.true_peak import TruePeak
from voicestudio.audio.wav_cues import Cue, append_cues
from voicestudio.audio.write_report import WriteReport
from voicestudio.errors import Cancelled, UserError
from voicestudio.texts import tr

_BLOCK_FRAMES = 1 << 16
_WAV_MOST_BYTES = (1 << 32) - (1 << 16)  # leaves room for the other chunks
# Lossy coding changes peaks by a few decibels; lower ones cannot reach full scale.
_WORTH_DECODING = 0.5
# Larger samples are clipped before lossy coding: LAME aborts the process on samples of 1e6.
_MOST_LOSSY = 64.0
# ffmpeg rounds lengths to its block size.
_FFMPEG_ROUNDS_SECONDS = 0.1


class Levelling(Protocol):
    """Changes the level of sound before it is encoded."""

    def level(self, blocks: Iterator[np.ndarray], rate: int, channels: int) -> Iterator[np.ndarray]:
        """Yield as many frames as the `blocks` have, float32 (frames, channels)."""
        ...

    def after_coding(self, coded: Loudness) -> "Levelling | None":
        """Return the levelling for a second encoding, given the decoded loudness; None: keep it."""
        ...


def write_medium(
    medium: Medium,
    path: str | Path,
    *,
    fmt: OutputFormat | None = None,
    start: int = 0,
    count: int | None = None,
    overwrite: bool = False,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    tags: Tags = NO_TAGS,
    cues: tuple[Cue, ...] = (),
    encoding: Encoding = AS_IT_IS,
    levelling: Levelling | None = None,
) -> WriteReport:
    """Write frames `start` to `start + count` of `medium` (default: all) to a sound file.

    The file appears only when it is complete; an error or cancel leaves what was there before.
    An existing file is replaced only with `overwrite`. Memory use is constant. WAV beyond 4 GiB
    becomes RF64. 16 bits are dithered where the sound lies between their levels. `progress` gets
    fractions from 0 to 1. `tags` are written as far as the format has a place for them, `cues` (in
    frames of `medium` from `start` on) into WAV. `levelling` changes the level on the way. Raises
    UserError (bad target, no room, too many channels), Cancelled, and ValueError for a range
    outside the medium.
    """
    path = Path(path)
    fmt = fmt or output_format_for(path)
    count = medium.frames - start if count is None else count
    check_range(medium, start, count)
    _check_content(encoding.channels_of(medium.channels), count, fmt, path)
    job = _Job(medium, start, count, fmt, encoding, path, tags)
    try:
        _check_target(path, overwrite)
        target = path.resolve()  # a symbolic link stays, its target is replaced
        with partial_file(target) as partial:
            report = _encoded(job, partial, levelling, progress, cancelled)
            _check_target(path, overwrite)  # it may have been created in the meantime
            if cues and fmt.container == "WAV":
                append_cues(partial, tuple(job.in_file(cue) for cue in cues))
            if fmt.container == "WAV":
                append_tags(partial, tags, job.seconds)
            _finish(partial, target, fmt, tags, job.seconds)
    except OSError as error:
        raise UserError(
            tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror)
        ) from error
    return report


@dataclass(frozen=True)
class _Job:
    """A file to be written: frames [start, start + count) of `medium`, to `path`."""

    medium: Medium
    start: int
    count: int
    fmt: OutputFormat
    encoding: Encoding
    path: Path
    tags: Tags

    @property
    def rate(self) -> int:
        return self.encoding.rate_of(self.fmt, self.medium.sample_rate)

    @property
    def channels(self) -> int:
        return self.encoding.channels_of(self.medium.channels)

    @property
    def frames(self) -> int:
        """The length of the file in frames, at its sample rate."""
        return resampled_frames(self.count, self.medium.sample_rate, self.rate)

    @property
    def seconds(self) -> float:
        return self.count / self.medium.sample_rate

    def in_file(self, cue: Cue) -> Cue:
        """Return a cue in frames of the file."""
        share = self.rate / self.medium.sample_rate
        return (
            cue if share == 1 else Cue(round(cue.start * share), round(cue.stop * share), cue.name)
        )


def _encoded(
    job: _Job,
    partial: Path,
    levelling: Levelling | None,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> WriteReport:
    """Encode the file; again at a lower level if lossy coding raised the peaks too much."""
    while True:
        report = _encode(job, partial, levelling, progress, cancelled)
        if not report.lossy or (levelling is None and report.peak <= _WORTH_DECODING):
            return report
        meter = LoudnessMeter(job.rate, job.channels) if levelling is not None else None
        report = replace(report, peak=_decoded_peak(partial, job, meter, cancelled))
        if levelling is None or meter is None:
            return report
        coded = meter.loudness()
        report = replace(report, loudness=coded.integrated)
        levelling = levelling.after_coding(coded)
        if levelling is None:
            return report


def _check_content(channels: int, count: int, fmt: OutputFormat, path: Path) -> None:
    if count == 0:
        raise UserError(tr("{path} was not written: there is no sound to write.", path=path))
    if channels > fmt.most_channels:
        raise UserError(
            tr(
                "{path} cannot be written: {label} holds {most} "
                "channels and this sound has {channels}; use WAV.",
                path=path,
                label=fmt.label,
                most=fmt.most_channels,
                channels=channels,
            )
        )


def _check_target(path: Path, overwrite: bool) -> None:
    if path.is_dir():
        raise UserError(tr("{path} is a folder: give the name of a file in it.", path=path))
    if not path.parent.is_dir():
        raise UserError(
            tr(
                "{path} cannot be written: the folder {parent} does not exist.",
                path=path,
                parent=path.parent,
            )
        )
    if path.exists():
        if not path.is_file():
            raise UserError(tr("{path} cannot be written: it is a device or pipe.", path=path))
        if not overwrite:
            raise UserError(tr("{path} exists already and was not overwritten.", path=path))


def converted_blocks(
    medium: Medium,
    start: int,
    count: int,
    rate: int,
    channels: int,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[np.ndarray]:
    """Yield frames [start, start + count) of `medium` at another rate and with other channels.

    `progress` gets fractions from 0 to 1. Raises Cancelled.
    """
    blocks = _blocks(medium, start, count, progress, cancelled)
    mixed = (remixed(block, channels) for block in blocks)
    return resample_blocks(mixed, channels, count, medium.sample_rate, rate)


def _blocks(
    medium: Medium,
    start: int,
    count: int,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Iterator[np.ndarray]:
    for done in range(0, count, _BLOCK_FRAMES):
        if cancelled and cancelled():
            raise Cancelled
        length = min(_BLOCK_FRAMES, count - done)
        yield medium.read(start + done, length)
        if progress:
            progress((done + length) / count)


def _encode(
    job: _Job,
    partial: Path,
    levelling: Levelling | None,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> WriteReport:
    fmt, path, rate, channels = job.fmt, job.path, job.rate, job.channels
    if job.frames == 0:
        raise UserError(
            tr(
                "{path} was not written: converted to {rate} Hz, which {label} "
                "needs, so short a sound is less than a sample; use WAV.",
                path=path,
                rate=rate,
                label=fmt.label,
            )
        )
    written = _Written(fmt, rate, dither=job.encoding.dither)
    blocks = converted_blocks(job.medium, job.start, job.count, rate, channels, progress, cancelled)
    if levelling is not None:
        blocks = levelling.level(blocks, rate, channels)
    with _encoder(job, partial) as out, closing(prefetched(blocks)) as ahead:
        try:
            for block in ahead:
                out.write(written.prepared(block))
            out.close()
        except (soundfile.LibsndfileError, AssertionError, BrokenPipeError) as error:
            raise _not_written(path, partial) from error
    _check_complete(partial, job)
    levels = written.peak.levels()
    true_peak = levels.true if fmt.bits else 0.0
    return WriteReport(path, written.clipped, job.frames, levels.sample, fmt.lossy, true_peak)


class _Written:
    """Converts blocks to the sample type of the encoder, and measures their peaks."""

    def __init__(self, fmt: OutputFormat, rate: int, *, dither: bool) -> None:
        self._lossy, self._in_ogg = fmt.lossy, fmt.container == "OGG"
        self._quantiser = Quantiser(fmt.bits, dither=dither) if fmt.bits else None
        self.peak = TruePeak(rate)

    @property
    def clipped(self) -> int:
        return self._quantiser.clipped if self._quantiser else 0

    def prepared(self, block: np.ndarray) -> np.ndarray:
        self.peak.add(block)
        if self._quantiser is not None:
            return self._quantiser(block)
        if not self._lossy:
            return block
        bounded = np.clip(block, -_MOST_LOSSY, _MOST_LOSSY)
        return to_vorbis_order(bounded) if self._in_ogg else bounded


def _set_texts(out: soundfile.SoundFile, tags: Tags) -> None:
    for name, text in tags.texts:
        if name in SNDFILE_TEXTS:
            setattr(out, name, text)


def _decoded_peak(
    partial: Path, job: _Job, meter: LoudnessMeter | None, cancelled: Callable[[], bool] | None
) -> float:
    """Decode a lossy file and return its peak, linear; also measures it with `meter`."""
    peak = 0.0
    decoded = read_back(partial, through_ffmpeg=job.fmt.through_ffmpeg)
    with closing(prefetched(decoded)) as ahead:
        for block in ahead:
            if cancelled and cancelled():
                raise Cancelled
            peak = max(peak, float(np.abs(block).max(initial=0.0)))
            if meter is not None:
                meter.add(block)
    return peak


class _Encoder(Protocol):
    def write(self, data: np.ndarray, /) -> None: ...

    def close(self) -> None: ...


def _encoder(job: _Job, partial: Path) -> AbstractContextManager[_Encoder]:
    if job.fmt.through_ffmpeg:
        bit_rate = job.encoding.aac_bit_rate(job.channels)
        return FfmpegEncoder(partial, job.rate, job.channels, bit_rate, job.tags, job.seconds)
    out = _sound_file(job, partial)
    if job.fmt.container == "WAV":
        _set_texts(out, job.tags)
    return out


def _sound_file(job: _Job, partial: Path) -> soundfile.SoundFile:
    fmt, rate, channels = job.fmt, job.rate, job.channels
    try:
        return soundfile.SoundFile(
            sndfile_name(partial),
            "w",
            rate,
            channels,
            subtype=fmt.subtype,
            format=_container(fmt, job.frames * channels),
            compression_level=job.encoding.compression(fmt, rate, channels),
            bitrate_mode=job.encoding.mode(fmt),
        )
    except soundfile.LibsndfileError as error:
        raise UserError(
            tr(
                "{path} cannot be written: {label} does not go with {rate} Hz "
                "and {channels} channels; use WAV.",
                path=job.path,
                label=fmt.label,
                rate=rate,
                channels=channels,
            )
        ) from error


def _container(fmt: OutputFormat, samples: int) -> str:
    sample_bytes = (fmt.bits or 32) // 8
    too_long = fmt.container == "WAV" and samples * sample_bytes > _WAV_MOST_BYTES
    return "RF64" if too_long else fmt.container


def _check_complete(partial: Path, job: _Job) -> None:
    """Check the written length, since libsndfile does not report every failed write."""
    tolerance = round(_FFMPEG_ROUNDS_SECONDS * job.rate) if job.fmt.through_ffmpeg else 0
    try:
        complete = abs(probe(partial).frames - job.frames) <= tolerance
    except UserError:
        complete = False
    if not complete:
        raise _not_written(job.path, partial)


def _not_written(path: Path, partial: Path) -> UserError:
    # The written file is removed: it takes no room when the user reads this.
    free = (shutil.disk_usage(partial.parent).free + partial.stat().st_size) >> 20
    return UserError(
        tr(
            "{path} could not be written completely: its disk may be full "
            "({free} MB are free) or the format may not take this sample "
            "rate; choose another folder or WAV.",
            path=path,
            free=free,
        )
    )


def _finish(partial: Path, target: Path, fmt: OutputFormat, tags: Tags, seconds: float) -> None:
    if tags and fmt.container != "WAV" and not fmt.through_ffmpeg:
        with partial_file(target) as tagged:
            copy_tagged(fmt.container, partial, tagged, tags, seconds)
            _put_in_place(tagged, target)
        return
    _put_in_place(partial, target)


def _put_in_place(partial: Path, target: Path) -> None:
    with partial.open("rb+") as file:
        os.fsync(file.fileno())  # on the disk before it is renamed
    if target.exists():
        shutil.copymode(target, partial)
    partial.replace(target)
