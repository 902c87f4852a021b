"""Sound for compression tests, with ffmpeg's decoder as the reference."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.files import FileMedium, open_medium

needs_ffmpeg = pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg is not installed")


def changing(seconds: float, rate: int = 48000, channels: int = 1) -> np.ndarray:
    """Return bursts of a tone in noise, so that VBR encoders vary; channels differ.

    float32 of shape (frames, channels), peak below 0.8.
    """
    frames = round(seconds * rate)
    time = np.arange(frames)[:, np.newaxis] / rate
    generator = np.random.default_rng(7)
    pitch = 220.0 * (1 + np.arange(channels)) * (1 + 0.1 * np.sin(2 * np.pi * 0.7 * time))
    loud = (np.sin(2 * np.pi * 1.3 * time) > 0) * 0.4 + 0.02
    noise = generator.standard_normal((frames, channels)) * 0.05
    return (loud * (np.sin(2 * np.pi * np.cumsum(pitch, 0) / rate) + noise)).astype(np.float32)


def ffmpeg(*arguments: object) -> None:
    command = ["ffmpeg", "-v", "error", "-y", *(str(argument) for argument in arguments)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def encoded(sound: np.ndarray, rate: int, target: Path, *options: object) -> Path:
    """Encode `sound` with ffmpeg and `options` into the file `target`."""
    source = target.with_name(f"{target.name}.source.wav")
    soundfile.write(source, sound, rate, subtype="FLOAT")
    ffmpeg("-i", source, *options, target)
    source.unlink()
    return target


_OF_ONE_PIECE = {
    "mp3": ("-q:a", "6", "-write_xing", "0", "-id3v2_version", "0"),
    "ogg": ("-c:a", "libvorbis", "-q:a", "0"),
    "opus": ("-c:a", "libopus", "-b:a", "24k"),
    "m4a": ("-c:a", "aac", "-b:a", "48k"),
    "aac": ("-c:a", "aac", "-b:a", "48k"),
    "webm": ("-c:a", "libvorbis", "-q:a", "0"),
    "mp4": ("-c:a", "libopus", "-b:a", "24k"),
}
_NOT_JOINED = {"m4a", "mp4", "webm"}
"""Copies of these files, one behind the other, are no longer file."""
_IN_OTHER_CONTAINERS = {"mka": "mp3"}
"""Files made of the packets of others."""


def lasting(folder: Path, ending: str, minutes: int) -> Path:
    """Return a long recording that takes a while to decode: one minute repeated.

    The encoded minute is cached in `folder`.
    """
    path = folder / f"{minutes} minutes.{ending}"
    if ending in _IN_OTHER_CONTAINERS:
        ffmpeg("-i", lasting(folder, _IN_OTHER_CONTAINERS[ending], minutes), "-c", "copy", path)
        return path
    rate = 24000 if ending in {"mp3", "ogg"} else 48000
    minute = folder / f"minute.{ending}"
    if not minute.exists():
        encoded(changing(60.0, rate), rate, minute, *_OF_ONE_PIECE[ending])
    if ending in _NOT_JOINED:
        ffmpeg("-stream_loop", minutes - 1, "-i", minute, "-c", "copy", path)
    else:
        path.write_bytes(minute.read_bytes() * minutes)
    return path


def by_ffmpeg(path: Path, channels: int, *options: str) -> np.ndarray:
    """Return the file as decoded by ffmpeg; `options` select its decoder."""
    command = ["ffmpeg", "-v", "quiet", *options, "-i", f"file:{path}", "-f", "f32le", "-"]
    data = subprocess.run(command, check=True, capture_output=True).stdout
    return np.frombuffer(data, "<f4").reshape(-1, channels)


def whole(path: Path) -> tuple[FileMedium, np.ndarray]:
    medium = open_medium(path)
    return medium, medium.read(0, medium.frames)


def check_equal(path: Path, *options: str, within: float = 1e-5) -> FileMedium:
    """Assert that the file opens as ffmpeg decodes it: same length, samples `within` this."""
    medium, sound = whole(path)
    expected = by_ffmpeg(path, medium.channels, *options)
    assert sound.shape == expected.shape
    assert np.abs(sound - expected).max() < within
    return medium
