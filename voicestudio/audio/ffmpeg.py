"""Decoding through the user's own ffmpeg: AAC, which nothing that we may ship decodes, and FLAC
streams without a length, which libsndfile cannot read to their end.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voicestudio.errors import UserError

_BLOCK_FRAMES = 1 << 16


@dataclass(frozen=True)
class Stream:
    """The first audio stream of a file; `frames` is what the container estimates."""

    codec: str
    sample_rate: int
    channels: int
    frames: int


def audio_stream(path: Path) -> Stream | None:
    """Return the first audio stream, or None if there is none or the file is damaged.

    Raises UserError when ffmpeg is not installed.
    """
    command = [_tool("ffprobe", path), "-v", "error", "-select_streams", "a:0", "-show_streams"]
    command += ["-of", "json", f"file:{path}"]
    answer = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    streams = json.loads(answer.stdout or b"{}").get("streams", [])
    if answer.returncode != 0 or not streams:
        return None
    stream = streams[0]
    rate, seconds = int(stream["sample_rate"]), float(stream.get("duration", 0))
    frames = round((seconds or _packet_seconds(path)) * rate)
    return Stream(stream["codec_name"].upper(), rate, stream["channels"], frames)


def _packet_seconds(path: Path) -> float:
    """Add up what a stream without a length in its header holds; about 1 s for three hours."""
    command = [_tool("ffprobe", path), "-v", "error", "-select_streams", "a:0"]
    command += ["-show_entries", "packet=duration_time", "-of", "csv=p=0", f"file:{path}"]
    answer = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    durations = answer.stdout.decode("ascii", "replace").replace(",", " ").split()
    return sum(float(text) for text in durations if text != "N/A")


def decoded_blocks(path: Path, stream: Stream) -> Iterator[np.ndarray]:
    """Yield the sound as float32 blocks of shape (frames, channels), in constant memory.

    Raises UserError when ffmpeg is not installed or gives up on the file.
    """
    command = [_tool("ffmpeg", path), "-v", "error", "-nostdin", "-i", f"file:{path}"]
    command += ["-map", "0:a:0", "-f", "f32le", "-ar", str(stream.sample_rate)]
    command += ["-ac", str(stream.channels), "-"]
    frame_bytes = 4 * stream.channels
    # Complaints are not kept: an unread pipe would fill and stop ffmpeg.
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        try:
            with closing(process.stdout) as pipe:
                while data := pipe.read(_BLOCK_FRAMES * frame_bytes):
                    whole = len(data) // frame_bytes * frame_bytes
                    block = np.frombuffer(data[:whole], dtype="<f4").astype(np.float32)
                    yield block.reshape(-1, stream.channels)
        finally:
            if process.poll() is None:
                process.terminate()
        if process.wait() != 0:
            raise UserError(f"{path} is damaged: ffmpeg could not decode it to the end.")


def _tool(name: str, path: Path) -> str:
    found = shutil.which(name)
    if found is None:
        raise UserError(
            f"{path} can only be decoded with ffmpeg, which is not installed:"
            " install ffmpeg and try again."
        )
    return found
