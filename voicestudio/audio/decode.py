"""Decoding a compressed file once to a seekable file in the cache."""

import os
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio import ffmpeg
from voicestudio.audio.cache import cached_path, mark_used, prune_sound
from voicestudio.audio.condition import Condition, Findings, Flaw, end_missing
from voicestudio.audio.file_name import sndfile_name
from voicestudio.audio.flac_joined import joined_flac_blocks
from voicestudio.audio.growing import HEADER_BYTES, SAMPLE_BYTES, w64_header
from voicestudio.audio.mp3 import mp3_blocks
from voicestudio.audio.ogg import ogg_blocks
from voicestudio.audio.partials import partial_file
from voicestudio.audio.probe import AudioFileError, AudioInfo
from voicestudio.errors import Cancelled, UserError
from voicestudio.texts import tr

_BLOCK_FRAMES = 1 << 16
# Increase this when decoding changes: results of other versions are then decoded again.
_VERSION = 11
_WITHOUT_LENGTH = {"aac", "ac3", "dts"}
"""Frames without a header that tells their length: ffmpeg estimates it from the first bit rate."""
_CHANGED = tr("{} was changed on disk by another program: open it again.")


@dataclass(frozen=True)
class Decoded:
    """A decoded file: float32 W64 in the cache, and the condition found while decoding."""

    path: Path
    condition: Condition


class Watch:
    """Callbacks of a decoding, to be overridden; called on the decoding thread."""

    whole = False
    """Whether the file is to have its whole length, `AudioInfo.frames`, from its beginning."""

    def cancelled(self) -> bool:
        """Polled between blocks: true raises Cancelled and removes the unfinished file."""
        return False

    def advanced(self, file: Path, frames: int) -> None:
        """Called when the first `frames` frames of the unfinished `file` have been written."""

    def move(self, file: Path, target: Path) -> None:
        """Rename the finished `file` to `target`. Raises OSError."""
        file.replace(target)


def decode_to_cache(info: AudioInfo, watch: Watch) -> Decoded:
    """Decode the file to the cache, unless the cache has it already.

    Memory use is constant. Raises AudioFileError, UserError (no ffmpeg, cache not writable) and
    Cancelled.
    """
    try:
        decoded = _kept(info)
        if decoded is None:
            decoded = _decoded(info, watch)
    except OSError as error:
        raise UserError(
            tr(
                "{path} cannot be decoded into the cache folder: {reason}.",
                path=info.path,
                reason=error.strerror,
            )
        ) from error
    mark_used(decoded.path)
    mark_used(_condition_path(decoded.path))
    return Decoded(decoded.path, _with_notes(info, decoded.condition))


def is_decoded(info: AudioInfo) -> bool:
    """Whether the cache holds the decoded file."""
    try:
        return _kept(info) is not None
    except OSError:
        return False


def known_condition(info: AudioInfo) -> Condition:
    """Return what is known without decoding, and all flaws if the cache has the file."""
    try:
        decoded = None if info.in_place else _kept(info)
    except OSError:
        decoded = None
    return _with_notes(info, decoded.condition if decoded else Condition(flaws=info.flaws))


def _with_notes(info: AudioInfo, found: Condition) -> Condition:
    return Condition((*info.notes, *found.notes), found.flaws)


def _target(info: AudioInfo) -> Path:
    return cached_path("decoded", info.path, f"-{_VERSION}.w64")


def _condition_path(target: Path) -> Path:
    return target.with_suffix(".json")


def _kept(info: AudioInfo) -> Decoded | None:
    """Return the decoded file from the cache, or None. Raises OSError."""
    target = _target(info)
    try:
        condition = Condition.from_json(_condition_path(target).read_bytes())
    except (FileNotFoundError, ValueError):
        return None
    return Decoded(target, condition) if target.exists() else None


def _decoded(info: AudioInfo, watch: Watch) -> Decoded:
    target = _target(info)
    prune_sound()
    findings = Findings(flaws=list(info.flaws))
    with partial_file(target) as partial, partial_file(_condition_path(target)) as noted:
        with _modification_told(info.path):
            _decode(info, partial, findings, watch)
        condition = findings.condition(info.sample_rate)
        noted.write_bytes(condition.to_json())
        # The sound is renamed last: where it exists, its condition exists too.
        noted.replace(_condition_path(target))
        watch.move(partial, target)
    return Decoded(target, condition)


@contextmanager
def _modification_told(path: Path) -> Iterator[None]:
    """Raise AudioFileError at the end of the block if the file was modified in place meanwhile."""
    before = path.stat()
    try:
        yield
    except AudioFileError:
        if not _is_modified(path, before):
            raise
    if _is_modified(path, before):
        raise AudioFileError(_CHANGED.format(path))


def _is_modified(path: Path, before: os.stat_result) -> bool:
    """Whether the file was modified in place; deleting or replacing it does not matter."""
    try:
        now = path.stat()
    except OSError:
        return False
    state = (now.st_size, now.st_mtime_ns)
    return os.path.samestat(now, before) and state != (before.st_size, before.st_mtime_ns)


def _decode(info: AudioInfo, partial: Path, findings: Findings, watch: Watch) -> None:
    """Write the decoded sound to `partial`. Raises OSError if it cannot be written."""
    written = 0
    with FileIO(partial, "r+b") as out, closing(_blocks(info, findings)) as blocks:
        if watch.whole:
            _lengthen(out, HEADER_BYTES + info.frames * info.channels * SAMPLE_BYTES)
        frames = info.frames if watch.whole else 0
        _write(out, w64_header(info.sample_rate, info.channels, frames))
        watch.advanced(partial, 0)
        for block in blocks:
            if watch.cancelled():
                raise Cancelled
            _write(out, np.ascontiguousarray(block, "<f4").tobytes())
            written += len(block)
            watch.advanced(partial, written)
        if written == 0:
            raise AudioFileError(
                tr("{path} is damaged: no sound could be decoded from it.", path=info.path)
            )
        if watch.whole and written != info.frames:
            if not info.through_ffmpeg:
                raise AudioFileError(_CHANGED.format(info.path))
            out.truncate()  # ffmpeg has the last word on the length
        out.seek(0)
        _write(out, w64_header(info.sample_rate, info.channels, written))


def _blocks(info: AudioInfo, findings: Findings) -> Generator[np.ndarray, None, None]:
    """Yield decoded float32 blocks (frames, channels); damage is added to `findings`."""
    if info.through_ffmpeg:
        yield from _ffmpeg_blocks(info, findings)
        return
    try:
        if info.container == "mp3":
            yield from mp3_blocks(info.path, findings)
            return
        if info.joined:
            yield from joined_flac_blocks(info.path, findings)
            return
        if info.container in {"ogg", "opus"}:
            yield from ogg_blocks(info.path, findings)
            return
        with soundfile.SoundFile(sndfile_name(info.path)) as file:
            while len(block := file.read(_BLOCK_FRAMES, dtype="float32", always_2d=True)):
                yield block
    except soundfile.LibsndfileError as error:
        raise AudioFileError(
            tr("{path} is damaged: it cannot be decoded to its end.", path=info.path)
        ) from error


def _ffmpeg_blocks(info: AudioInfo, findings: Findings) -> Generator[np.ndarray, None, None]:
    stream = ffmpeg.audio_stream(info.path)
    if stream is None or (stream.sample_rate, stream.channels) != (info.sample_rate, info.channels):
        raise AudioFileError(_CHANGED.format(info.path))
    complaints: list[str] = []
    written = 0
    for block in ffmpeg.decoded_blocks(info.path, stream, complaints):
        written += len(block)
        yield block
    if written == 0 and complaints:
        raise AudioFileError(
            tr(
                "{path} cannot be decoded: ffmpeg says: {complaints}.",
                path=info.path,
                complaints=complaints[0],
            )
        )
    if info.notes:
        return  # these note the missing end already, which is what ffmpeg would report
    findings.notes += [
        tr("ffmpeg found it damaged: {reason}.", reason=reason) for reason in complaints
    ]
    if complaints:
        places = ffmpeg.losses(info.path, stream)
        findings.flaws += [Flaw(place, place, tr("Sound missing")) for place in places]
    if info.container in _WITHOUT_LENGTH or not ends_early(written, info):
        return
    if written > 0 and _ends_before(info, stream, _least(info)):
        findings.notes.append(end_missing(written, info.frames))


def ends_early(frames: int, info: AudioInfo) -> bool:
    """Whether `frames` are clearly fewer than a file tells of, of which ffmpeg estimates them."""
    return frames < _least(info)


def _least(info: AudioInfo) -> float:
    return 0.98 * info.frames - info.sample_rate / 10


def _ends_before(info: AudioInfo, stream: ffmpeg.AudioStream, frame: float) -> bool:
    """Whether the sound ends before `frame`, so that nothing is missing there.

    Time stamps of some recorders include pauses and do not begin at 0.
    """
    return ffmpeg.last_sound_seconds(info.path, stream.number) * info.sample_rate < frame


def _lengthen(out: FileIO, length: int) -> None:
    try:
        out.truncate(length)
    except OSError as error:
        raise _cache_full() from error


def _write(out: FileIO, data: bytes) -> None:
    rest = memoryview(data)
    try:
        while rest:
            rest = rest[out.write(rest) :]
    except OSError as error:
        raise _cache_full() from error


def _cache_full() -> UserError:
    return UserError(
        tr("The decoded sound does not fit into the cache folder: make room on the disk.")
    )
