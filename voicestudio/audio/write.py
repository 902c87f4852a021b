"""Writing sound files: complete or not at all."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio.channel_order import to_vorbis_order
from voicestudio.audio.file_name import sndfile_name
from voicestudio.audio.levels import to_db
from voicestudio.audio.medium import Medium, check_range
from voicestudio.audio.partials import partial_file
from voicestudio.audio.probe import probe
from voicestudio.audio.quantise import Quantiser
from voicestudio.audio.resample import resample_blocks, resampled_frames
from voicestudio.audio.tagging import SNDFILE_TEXTS, copy_tagged
from voicestudio.audio.tags import NO_TAGS, Tags
from voicestudio.errors import Cancelled, UserError

_BLOCK_FRAMES = 1 << 14
_DECODED_FRAMES = 1 << 16
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
        low_fourth: With how many channels the encoder takes the fourth for low frequencies (LFE).
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
    low_fourth: tuple[int, ...] = ()

    @property
    def lossy(self) -> bool:
        return self.subtype in ("MPEG_LAYER_III", "VORBIS", "OPUS")

    def caution(self, channels: int) -> str:
        """One sentence on what becomes of that many channels; empty when they stay as they are."""
        if channels not in self.low_fourth:
            return ""
        return (
            f"{self.label} keeps only low frequencies of the fourth of {channels} channels,"
            " the one for bass effects (LFE)."
        )

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
    OutputFormat(
        "ogg",
        ".ogg",
        "Ogg Vorbis",
        "OGG",
        "VORBIS",
        most_channels=255,
        compression=0.4,
        low_fourth=(6,),
    ),
    OutputFormat(
        "opus",
        ".opus",
        "Opus",
        "OGG",
        "OPUS",
        0,
        _OPUS_RATES,
        most_channels=255,
        compression=0.7,
        low_fourth=(6, 7, 8),
    ),
)


_ADVICE = "lower the gain and export again."
_AUDIBLY_OVER = 10 ** (0.05 / 20)
# Coders change peaks by some decibels: what is below this does not come near full scale.
_WORTH_DECODING = 0.5
# LAME ends the whole process on samples of a million; no recording comes near this.
_MOST_LOSSY = 64.0


@dataclass(frozen=True)
class WriteReport:
    """What was written.

    Attributes:
        path: The finished file.
        clipped_samples: How many samples lay beyond full scale and were clipped (integers only).
        frames: Length written, at the file's sample rate.
        peak: The largest sample in the file, 1 being full scale: of integers before clipping, of
            lossy formats as it is decoded.
        lossy: Whether it is a lossy format.
    """

    path: Path
    clipped_samples: int
    frames: int
    peak: float = 0.0
    lossy: bool = False

    @property
    def warning(self) -> str:
        """What is wrong with the level, completing 'but ...'; empty when nothing is."""
        over = f"{to_db(self.peak):.1f} dB over full scale" if self.peak > 1.0 else ""
        if self.clipped_samples:
            many = f"{self.clipped_samples} samples were too loud"
            return f"{many}{f' (up to {over})' if over else ''} and were clipped: {_ADVICE}"
        if self.lossy and self.peak > _AUDIBLY_OVER:
            return f"it reaches {over} when it is played, and players clip that: {_ADVICE}"
        return ""


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
    tags: Tags = NO_TAGS,
) -> WriteReport:
    """Write frames `start` to `start + count` of `medium` (default: all) to a sound file.

    The file appears only when it is complete; an error or cancel leaves what was there before.
    An existing file is replaced only with `overwrite`. Memory use is constant. WAV beyond 4 GiB
    becomes RF64. 16 bits are dithered where the sound lies between their levels. `progress` gets
    fractions from 0 to 1. `tags` are written as far as the format has a place for them. Raises
    UserError (bad target, no room, too many channels), Cancelled, and ValueError for a range
    outside the medium.
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
            report = _encode(blocks, medium, count, fmt, partial, path, tags)
            if report.lossy and report.peak > _WORTH_DECODING:
                report = replace(report, peak=_decoded_peak(partial, cancelled))
            _check_target(path, overwrite)  # it may have appeared meanwhile
            _finish(partial, target, fmt, tags, count / medium.sample_rate)
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
    tags: Tags,
) -> WriteReport:
    rate = fmt.rate_for(medium.sample_rate)
    frames = resampled_frames(count, medium.sample_rate, rate)
    written = _Written(fmt)
    with _encoder(fmt, rate, medium.channels, frames, partial, path) as out:
        try:
            converted = resample_blocks(blocks, medium.channels, count, medium.sample_rate, rate)
            if fmt.container == "WAV":
                _set_texts(out, tags)
            for block in converted:
                out.write(written.prepared(block))
            out.close()
        except (soundfile.LibsndfileError, AssertionError) as error:
            raise _not_written(path, partial) from error
    _check_complete(partial, frames, path)
    return WriteReport(path, written.clipped, frames, written.peak, fmt.lossy)


class _Written:
    """Makes blocks what the encoder takes, and knows what they were like."""

    def __init__(self, fmt: OutputFormat) -> None:
        self._lossy, self._in_ogg = fmt.lossy, fmt.container == "OGG"
        self._quantiser = Quantiser(fmt.bits) if fmt.bits else None
        self.peak = 0.0

    @property
    def clipped(self) -> int:
        return self._quantiser.clipped if self._quantiser else 0

    def prepared(self, block: np.ndarray) -> np.ndarray:
        self.peak = max(self.peak, float(np.abs(block).max(initial=0.0)))
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


def _decoded_peak(path: Path, cancelled: Callable[[], bool] | None) -> float:
    """The largest sample of a lossy file as players get it: coding moves peaks."""
    peak = 0.0
    with soundfile.SoundFile(sndfile_name(path)) as file:
        # soundfile would seek after every read, and a decoder of mp3 then lacks what came before.
        file.seekable = lambda: False
        while len(block := file.read(_DECODED_FRAMES, dtype="float32", always_2d=True)):
            if cancelled and cancelled():
                raise Cancelled
            peak = max(peak, float(np.abs(block).max(initial=0.0)))
    return peak


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


def _finish(partial: Path, target: Path, fmt: OutputFormat, tags: Tags, seconds: float) -> None:
    if tags and fmt.container != "WAV":
        with partial_file(target) as tagged:
            copy_tagged(fmt.container, partial, tagged, tags, seconds)
            _put_in_place(tagged, target)
        return
    _put_in_place(partial, target)


def _put_in_place(partial: Path, target: Path) -> None:
    with partial.open("rb+") as file:
        os.fsync(file.fileno())  # the name must never point to a file that is not on the disk yet
    if target.exists():
        shutil.copymode(target, partial)
    partial.replace(target)
