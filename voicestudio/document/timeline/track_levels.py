"""How loud each track is in the mix at a moment, for meters."""

import numpy as np

from voicestudio.document.timeline.tracks import Track, Tracks

Level = tuple[float, float]
"""Peak and RMS, linear, of the louder side."""


def track_levels(tracks: Tracks, start: int, stop: int) -> dict[int, Level]:
    """Return the level of each track that is heard in frames [start, stop), by its number.

    Only these frames are read, with gain, pan and volume curve. Raises what reading raises.
    """
    start, stop = max(start, 0), min(stop, tracks.frames)
    if start >= stop:
        return {}
    return {track.number: _level(track, start, stop - start) for track in tracks.heard}


def _level(track: Track, start: int, count: int) -> Level:
    samples = track.timeline.read(start, count)
    if track.envelope:
        samples = samples * track.envelope.gains(start, count)[:, np.newaxis]
    gains = np.full(samples.shape[1], max(track.gains), np.float32)
    if len(gains) > 1:
        gains[:2] = track.gains
    peaks = np.abs(samples).max(axis=0) * gains
    rms = np.sqrt(np.mean(np.square(samples), axis=0)) * gains
    return float(peaks.max()), float(rms.max())
