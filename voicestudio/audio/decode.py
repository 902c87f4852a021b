"""Decoding compressed files once, to a cache that every reader can seek in."""

from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio import ffmpeg
from voicestudio.audio.cache import cached_path, mark_used, partial_file, prune
from voicestudio.audio.probe import AudioFileError, AudioInfo
from voicestudio.errors import Cancelled, UserError

_BLOCK_FRAMES = 1 << 16
_MOST_CACHED_BYTES = 16 << 30


def decode_to_cache(
    info: AudioInfo,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Return the path of a float32 W64 file holding the decoded sound; decodes it if necessary.

    Memory use is constant. Raises AudioFileError, UserError (no ffmpeg, cache not writable) and
    Cancelled.
    """
    try:
        target = cached_path("decoded", info.path, ".w64")
        if not target.exists():
            prune(target.parent, _MOST_CACHED_BYTES)
            with partial_file(target) as partial:
                _decode(info, partial, progress, cancelled)
                partial.replace(target)
    except OSError as error:
        raise UserError(
            f"{info.path} cannot be decoded into the cache folder: {error.strerror}."
        ) from error
    mark_used(target)
    return target


def _decode(
    info: AudioInfo,
    partial: Path,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    written = 0
    with (
        soundfile.SoundFile(
            partial, "w", info.sample_rate, info.channels, subtype="FLOAT", format="W64"
        ) as out,
        closing(_blocks(info)) as blocks,
    ):
        for block in blocks:
            if cancelled and cancelled():
                raise Cancelled
            _write(out, block)
            written += len(block)
            if progress:
                progress(min(1.0, written / max(1, info.frames)))
    _check(info, partial, written)


def _blocks(info: AudioInfo) -> Generator[np.ndarray, None, None]:
    if info.through_ffmpeg:
        stream = ffmpeg.Stream(info.subtype, info.sample_rate, info.channels, info.frames)
        yield from ffmpeg.decoded_blocks(info.path, stream)
        return
    try:
        with soundfile.SoundFile(info.path) as file:
            while len(block := file.read(_BLOCK_FRAMES, dtype="float32", always_2d=True)):
                yield block
    except soundfile.LibsndfileError as error:
        raise AudioFileError(f"{info.path} is damaged: it cannot be decoded to its end.") from error


def _write(out: soundfile.SoundFile, block: np.ndarray) -> None:
    try:
        out.write(block)
    except (soundfile.LibsndfileError, AssertionError) as error:
        raise _cache_full() from error


def _check(info: AudioInfo, partial: Path, written: int) -> None:
    if written == 0:
        raise AudioFileError(f"{info.path} is damaged: no sound could be decoded from it.")
    # libsndfile does not report every failed write; the size tells.
    if partial.stat().st_size < written * info.channels * 4:
        raise _cache_full()
    if info.through_ffmpeg and written < 0.98 * info.frames - info.sample_rate / 10:
        raise AudioFileError(f"{info.path} is truncated or damaged: its end cannot be decoded.")


def _cache_full() -> UserError:
    return UserError("The decoded sound does not fit into the cache folder: make room on the disk.")
