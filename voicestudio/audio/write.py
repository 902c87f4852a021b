"""Writing sound files atomically: complete or not at all."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio.channel_order import to_vorbis_order
from voicestudio.audio.file_name import sndfile_name
from voicestudio.audio.medium import Medium, check_range
from voicestudio.audio.output_formats import OutputFormat, output_format_for
from voicestudio.audio.partials import partial_file
from voicestudio.audio.probe import probe
from voicestudio.audio.quantise import Quantiser
from voicestudio.audio.resample import resample_blocks, resampled_frames
from voicestudio.audio.tagging import SNDFILE_TEXTS, copy_tagged
from voicestudio.audio.tags import NO_TAGS, Tags
from voicestudio.audio.true_peak import TruePeak
from voicestudio.audio.wav_cues import Cue, append_cues
from voicestudio.audio.write_report import WriteReport
from voicestudio.errors import Cancelled, UserError

_BLOCK_FRAMES = 1 << 14
_DECODED_FRAMES = 1 << 16
_WAV_MOST_BYTES = (1 << 32) - (1 << 16)  # leaves room for the other chunks
# Coding changes peaks by some decibels: peaks below this do not reach full scale.
_WORTH_DECODING = 0.5
# LAME aborts the process on samples of a million; no recording comes near this.
_MOST_LOSSY = 64.0


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
) -> WriteReport:
    """Write frames `start` to `start + count` of `medium` (default: all) to a sound file.

    The file appears only when it is complete; an error or cancel leaves what was there before.
    An existing file is replaced only with `overwrite`. Memory use is constant. WAV beyond 4 GiB
    becomes RF64. 16 bits are dithered where the sound lies between their levels. `progress` gets
    fractions from 0 to 1. `tags` are written as far as the format has a place for them, `cues` (in
    frames of the file) into WAV. Raises UserError (bad target, no room, too many channels),
    Cancelled, and ValueError for a range outside the medium.
    """
    path = Path(path)
    fmt = fmt or output_format_for(path)
    count = medium.frames - start if count is None else count
    check_range(medium, start, count)
    _check_content(medium, count, fmt, path)
    try:
        _check_target(path, overwrite)
        target = path.resolve()  # a symbolic link stays, its target is replaced
        with partial_file(target) as partial:
            blocks = _blocks(medium, start, count, progress, cancelled)
            report = _encode(blocks, medium, count, fmt, partial, path, tags)
            if report.lossy and report.peak > _WORTH_DECODING:
                report = replace(report, peak=_decoded_peak(partial, cancelled))
            _check_target(path, overwrite)  # it may have been created meanwhile
            if cues and fmt.container == "WAV":
                append_cues(partial, cues)
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
    if frames == 0:
        raise UserError(
            f"{path} was not written: converted to {rate} Hz, which {fmt.label} needs, so short a"
            " sound is less than a sample; use WAV."
        )
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
    levels = written.peak.levels()
    true_peak = levels.true if fmt.bits else 0.0
    return WriteReport(path, written.clipped, frames, levels.sample, fmt.lossy, true_peak)


class _Written:
    """Converts blocks to what the encoder takes, and measures them."""

    def __init__(self, fmt: OutputFormat) -> None:
        self._lossy, self._in_ogg = fmt.lossy, fmt.container == "OGG"
        self._quantiser = Quantiser(fmt.bits) if fmt.bits else None
        self.peak = TruePeak()

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


def _decoded_peak(path: Path, cancelled: Callable[[], bool] | None) -> float:
    """Return the peak of a lossy file as decoded, since coding changes peaks."""
    peak = 0.0
    with soundfile.SoundFile(sndfile_name(path)) as file:
        # soundfile would seek after every read, which disturbs the mp3 decoder (see `sequential`).
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
    """Check the written length, since libsndfile does not report every failed write."""
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
        os.fsync(file.fileno())  # on the disk before it is renamed
    if target.exists():
        shutil.copymode(target, partial)
    partial.replace(target)
