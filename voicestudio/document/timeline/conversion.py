"""Converting sound to the sample rate and channels of a document."""

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from voicestudio.audio.cache import cached_path, mark_used, prune_sound
from voicestudio.audio.files import FileMedium
from voicestudio.audio.growing import GrowingFile
from voicestudio.audio.medium import Medium
from voicestudio.audio.resample import resample_blocks, resampled_frames
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.transforms import mixed, mono_weights
from voicestudio.errors import Cancelled

_BLOCK_FRAMES = 1 << 16


def converted(
    clip: Timeline,
    sample_rate: int,
    channels: int,
    path: Path,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    written: Callable[[FileMedium], object] | None = None,
) -> Timeline:
    """Return `clip` at another sample rate and number of channels; its duration is kept.

    Mono is copied to every channel; more channels than wanted are all replaced by their mean.
    Channels are mapped on reading, and takes stay takes; another rate is rendered into the new file
    `path`, in constant memory, and `written` is called with its medium. Raises OSError, Cancelled
    and what reading `clip` raises, and leaves no file then.
    """
    if channels < clip.channels:
        clip = with_channels(clip, channels)
    if sample_rate != clip.sample_rate:
        clip = _resampled(clip, sample_rate, path, progress, cancelled, written)
    return with_channels(clip, channels)


def source_at_rate(medium: FileMedium, rate: int) -> FileMedium:
    """Return a file resampled to `rate`, once, into the cache. Raises OSError."""
    if medium.source is None:
        return medium
    target = cached_path("rates", medium.source, f".{rate}.w64")
    if not target.exists():
        prune_sound()
        made = target.with_name(f"{uuid.uuid4().hex}.w64")
        _resampled(Timeline.from_medium(medium), rate, made, None, None, None)
        made.replace(target)
    mark_used(target)
    return FileMedium(target, medium.source)


def with_channels(clip: Timeline, channels: int) -> Timeline:
    """Return `clip` with so many channels, mapped as by `converted`."""
    if channels == clip.channels:
        return clip
    return mixed(clip, mono_weights(clip.channels) * channels)


def _resampled(
    clip: Timeline,
    rate: int,
    path: Path,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
    written: Callable[[FileMedium], object] | None,
) -> Timeline:
    if not resampled_frames(clip.frames, clip.sample_rate, rate):
        return Timeline((), rate, clip.channels)
    out = GrowingFile(path, rate, clip.channels)
    try:
        blocks = _blocks(clip, progress, cancelled)
        for block in resample_blocks(blocks, clip.channels, clip.frames, clip.sample_rate, rate):
            out.append(block)
        out.close()
        medium = FileMedium(path)
    except BaseException:
        out.close_unfinished()
        path.unlink(missing_ok=True)
        raise
    if written is not None:
        written(medium)
    return Timeline.from_medium(medium)


def _blocks(
    medium: Medium,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Iterator[np.ndarray]:
    for done in range(0, medium.frames, _BLOCK_FRAMES):
        if cancelled and cancelled():
            raise Cancelled
        if progress:
            progress(done / medium.frames)
        yield medium.read(done, min(_BLOCK_FRAMES, medium.frames - done))
