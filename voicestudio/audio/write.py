"""Writing sound files: complete or not at all."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio.channel_order import to_vorbis_order
from voicestudio.audio.file_name import sndfile_name
from voicestudio.audio.medium import Medium, check_range
from voicestudio.audio.partials import partial_file
from voicestudio.audio.probe import probe
from voicestudio.audio.resample import resample_blocks, resampled_frames
from voicestudio.errors import Cancelled, UserError

_BLOCK_FRAMES = 1 << 14
_WAV_MOST_BYTES = (1 << 32) - (1 << 16)  # leaves room for the other chunks
_MP3_RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
_OPUS_RATES = (48000,)  # whatever the encoder is given, decoders bring that


@dataclass(frozen=True)
class OutputFormat:
    """One way of writing a file.

    Attributes:
        name: Short name, unique in `OUTPUT_FORMATS`.
        extension: File name ending, with the dot.
        label: What the user reads.
        container: libsndfile's format.
        subtype: libsndfile's encoding.
        bits: Width of the integers written; 0 for float and lossy encodings.
        rates: Sample rates the encoder takes; empty for any. Others are converted.
        most_channels: How many channels it can hold.
        compression: libsndfile's compression level from 0 (best sound) to 1 (smallest), or None.
    """

    name: str
    extension: str
    label: str
    container: str
    subtype: str
    bits: int = 0
    rates: tuple[int, ...] = ()
    most_channels: int = 1024
    compression: float | None = None

    def rate_for(self, rate: int) -> int:
        """Return the rate to write: the nearest allowed one that keeps the whole band of `rate`."""
        if not self.rates:
            return rate
        return min((allowed for allowed in self.rates if allowed >= rate), default=self.rates[-1])


# Compression levels give about 190 kbit/s (mp3, ogg) and 160 kbit/s (opus) for stereo.
OUTPUT_FORMATS = (
    OutputFormat("wav16", ".wav", "WAV, 16 bit", "WAV", "PCM_16", bits=16),
    OutputFormat("wav24", ".wav", "WAV, 24 bit", "WAV", "PCM_24", bits=24),
    OutputFormat("wavfloat", ".wav", "WAV, 32 bit float", "WAV", "FLOAT"),
    OutputFormat("flac", ".flac", "FLAC, lossless", "FLAC", "PCM_24", bits=24, most_channels=8),
    OutputFormat(
        "mp3",
        ".mp3",
        "MP3",
        "MP3",
        "MPEG_LAYER_III",
        0,
        _MP3_RATES,
        most_channels=2,
        compression=0.2,
    ),
    OutputFormat("ogg", ".ogg", "Ogg Vorbis", "OGG", "VORBIS", most_channels=255, compression=0.4),
    OutputFormat(
        "opus", ".opus", "Opus", "OGG", "OPUS", 0, _OPUS_RATES, most_channels=255, compression=0.7
    ),
)


@dataclass(frozen=True)
class WriteReport:
    """What was written.

    Attributes:
        path: The finished file.
        clipped_samples: How many samples lay beyond full scale and were clipped (integers only).
        frames: Length written, at the file's sample rate.
    """

    path: Path
    clipped_samples: int
    frames: int


def output_format(name: str) -> OutputFormat:
    """Return the format called `name`, such as 'wav24'. Raises UserError for an unknown one."""
    for fmt in OUTPUT_FORMATS:
        if fmt.name == name:
            return fmt
    known = ", ".join(fmt.name for fmt in OUTPUT_FORMATS)
    raise UserError(f"'{name}' is not a format that can be written: use one of {known}.")


def output_format_for(path: str | Path, subtype: str | None = None) -> OutputFormat:
    """Return the format for a file name, by its ending and libsndfile's `subtype` if given.

    A WAV file without a `subtype` gets 24 bits. Raises UserError for an unknown ending or a
    `subtype` that the ending does not go with.
    """
    path = Path(path)
    fitting = [fmt for fmt in OUTPUT_FORMATS if fmt.extension == path.suffix.lower()]
    if not fitting:
        known = ", ".join(dict.fromkeys(fmt.extension for fmt in OUTPUT_FORMATS))
        raise UserError(
            f"{path} has an ending that stands for no format that can be written: use {known}."
        )
    if subtype is None:
        return next((fmt for fmt in fitting if fmt.name == "wav24"), fitting[0])
    for fmt in fitting:
        if fmt.subtype == subtype.upper():
            return fmt
    raise UserError(f"{path} cannot be written as {subtype}: {path.suffix} files do not hold it.")


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
) -> WriteReport:
    """Write frames `start` to `start + count` of `medium` (default: all) to a sound file.

    The file appears only when it is complete; an error or cancel leaves what was there before.
    An existing file is replaced only with `overwrite`. Memory use is constant. WAV beyond 4 GiB
    becomes RF64. `progress` gets fractions from 0 to 1. Raises UserError (bad target, no room,
    too many channels), Cancelled, and ValueError for a range outside the medium.
    """
    path = Path(path)
    fmt = fmt or output_format_for(path)
    count = medium.frames - start if count is None else count
    check_range(medium, start, count)
    _check_content(medium, count, fmt, path)
    try:
        _check_target(path, overwrite)
        target = path.resolve()  # a link keeps pointing to what it points to
        with partial_file(target) as partial:
            blocks = _blocks(medium, start, count, progress, cancelled)
            report = _encode(blocks, medium, count, fmt, partial, path)
            _check_target(path, overwrite)  # it may have appeared meanwhile
            _finish(partial, target)
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror}.") from error
    return report


def _check_content(medium: Medium, count: int, fmt: OutputFormat, path: Path) -> None:
    if count == 0:
        raise UserError(f"{path} was not written: there is no sound to write.")
    if medium.channels > fmt.most_channels:
        raise UserError(
            f"{path} cannot be written: {fmt.label} holds {fmt.most_channels} channels"
            f" and this sound has {medium.channels}; use WAV."
        )


def _check_target(path: Path, overwrite: bool) -> None:
    if path.is_dir():
        raise UserError(f"{path} is a folder: give the name of a file in it.")
    if not path.parent.is_dir():
        raise UserError(f"{path} cannot be written: the folder {path.parent} does not exist.")
    if path.exists():
        if not path.is_file():
            raise UserError(f"{path} cannot be written: it is a device or pipe.")
        if not overwrite:
            raise UserError(f"{path} exists already and was not overwritten.")


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
    blocks: Iterator[np.ndarray],
    medium: Medium,
    count: int,
    fmt: OutputFormat,
    partial: Path,
    path: Path,
) -> WriteReport:
    rate = fmt.rate_for(medium.sample_rate)
    frames = resampled_frames(count, medium.sample_rate, rate)
    clipped = 0
    with _encoder(fmt, rate, medium.channels, frames, partial, path) as out:
        try:
            converted = resample_blocks(blocks, medium.channels, count, medium.sample_rate, rate)
            for block in converted:
                clipped += _write_block(out, block, fmt.bits)
            out.close()
        except (soundfile.LibsndfileError, AssertionError) as error:
            raise _not_written(path, partial) from error
    _check_complete(partial, frames, path)
    return WriteReport(path, clipped, frames)


def _encoder(
    fmt: OutputFormat, rate: int, channels: int, frames: int, partial: Path, path: Path
) -> soundfile.SoundFile:
    try:
        return soundfile.SoundFile(
            sndfile_name(partial),
            "w",
            rate,
            channels,
            subtype=fmt.subtype,
            format=_container(fmt, frames * channels),
            compression_level=fmt.compression,
            bitrate_mode="VARIABLE" if fmt.name == "mp3" else None,
        )
    except soundfile.LibsndfileError as error:
        raise UserError(
            f"{path} cannot be written: {fmt.label} does not go with {rate} Hz and"
            f" {channels} channels; use WAV."
        ) from error


def _container(fmt: OutputFormat, samples: int) -> str:
    sample_bytes = (fmt.bits or 32) // 8
    too_long = fmt.container == "WAV" and samples * sample_bytes > _WAV_MOST_BYTES
    return "RF64" if too_long else fmt.container


def _write_block(out: soundfile.SoundFile, block: np.ndarray, bits: int) -> int:
    """Write a block and return how many samples were clipped.

    libsndfile's own conversion to integers truncates; rounding here keeps integers exact.
    """
    if not bits:
        in_ogg = out.format == "OGG"
        out.write(to_vorbis_order(block) if in_ogg else block)
        return 0
    scale = 1 << (bits - 1)
    levels = np.rint(block.astype(np.float64) * scale)
    clipped = int(np.count_nonzero((levels < -scale) | (levels >= scale)))
    integers = np.clip(levels, -scale, scale - 1).astype(np.int32)
    out.write(integers << (32 - bits))
    return clipped


def _check_complete(partial: Path, frames: int, path: Path) -> None:
    """libsndfile does not report every failed write: read back what the file claims to be."""
    try:
        complete = probe(partial).frames == frames
    except UserError:
        complete = False
    if not complete:
        raise _not_written(path, partial)


def _not_written(path: Path, partial: Path) -> UserError:
    free = shutil.disk_usage(partial.parent).free >> 20
    return UserError(
        f"{path} could not be written completely: its disk may be full ({free} MB are free)"
        " or the format may not take this sample rate; choose another folder or WAV."
    )


def _finish(partial: Path, target: Path) -> None:
    with partial.open("rb+") as file:
        os.fsync(file.fileno())  # the name must never point to a file that is not on the disk yet
    if target.exists():
        shutil.copymode(target, partial)
    partial.replace(target)
