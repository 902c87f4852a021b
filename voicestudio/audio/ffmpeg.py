"""Decoding with the user's own ffmpeg, for formats that no library we may ship decodes.

Files may come from strangers, so ffmpeg may read this one file only: no URL, no other file, and
no format that refers to other files. Every call has a time limit, and ffmpeg's messages are
captured.
"""

import json
import math
import re
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO, Any

import numpy as np

from voicestudio.audio.formats import DEMUXERS, name_of_demuxer
from voicestudio.errors import UserError
from voicestudio.texts import tr

_BLOCK_FRAMES = 1 << 16
_ANSWER_SECONDS = 20.0
_COUNTING_SECONDS = 10.0
_STALLED_SECONDS = 60.0
_MOST_ANSWER_BYTES = 1 << 24
_MOST_REASON_BYTES = 200
_MOST_LINE_BYTES = 1000
_MOST_LOSSES = 1000
_MOST_SECONDS = 1e6
_BARE = "csv=print_section=0"
_ENDLESS = "there is no end of it"
# The component name and memory address in front of ffmpeg's messages.
_SPEAKER = re.compile(r"\[[^\]]* @ 0x[0-9a-f]+\] ")
_ERROR = (b"[error]", b"[fatal]")
_FRAME = re.compile(rb"Parsed_ashowinfo.* pts:(-?\d+) .*nb_samples:(\d+)")
_ONLY_THIS_FILE = ("-protocol_whitelist", "file", "-format_whitelist", ",".join(DEMUXERS))


@dataclass(frozen=True)
class AudioStream:
    """The audio stream of a file, as ffprobe reports it.

    Attributes:
        container: Our name of the format, see `formats`.
        codec: ffmpeg's name of the codec, in capitals.
        sample_rate, channels: As reported, unchecked.
        frames: The container's estimate of the length; 0 if unknown.
        number: Index of this stream among the file's audio streams.
        streams: Number of audio streams in the file.
    """

    container: str
    codec: str
    sample_rate: int
    channels: int
    frames: int
    number: int = 0
    streams: int = 1


def audio_stream(path: Path) -> AudioStream | None:
    """Return the audio stream to use, or None if the file has none or is damaged.

    That is the first stream marked as default, else the first one. The last result is cached,
    because opening a file asks several times. Raises UserError when ffmpeg is not installed or does
    not answer, and OSError.
    """
    status = path.stat()
    return _audio_stream(path.absolute(), status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=16)
def _audio_stream(path: Path, _size: int, _mtime_ns: int) -> AudioStream | None:
    shown = "stream=codec_name,sample_rate,channels,duration:stream_disposition=default"
    answer = _ask(
        path, "-select_streams", "a", "-show_entries", f"{shown}:format=format_name,duration"
    )
    try:
        facts = json.loads(answer)
        streams = facts["streams"]
        number = next((n for n, one in enumerate(streams) if _is_default(one)), 0)
        stream, form = streams[number], facts["format"]
        rate = int(stream["sample_rate"])
        codec, channels = str(stream["codec_name"]).upper(), int(stream["channels"])
        container = name_of_demuxer(str(form["format_name"]))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError):
        return None
    if rate <= 0 or channels <= 0:
        return None
    seconds = _seconds(stream.get("duration")) or _seconds(form.get("duration"))
    seconds = seconds or _packet_seconds(path, number)
    return AudioStream(
        container, codec, rate, channels, round(seconds * rate), number, len(streams)
    )


def description(path: Path) -> tuple[dict[str, str], list[tuple[float, str, float]]]:
    """Return a file's metadata by name, and its chapters as (start, title, end in seconds).

    Raises UserError.
    """
    answer = _ask(path, "-show_chapters", "-show_entries", "format_tags:stream_tags:chapter_tags")
    try:
        facts = json.loads(answer)
        tags: dict[str, Any] = {}
        for part in (*facts.get("streams", ()), facts.get("format", {})):
            tags |= part.get("tags", {})
        chapters = [
            (
                _seconds(one.get("start_time")),
                str(one.get("tags", {}).get("title", "")),
                _seconds(one.get("end_time")),
            )
            for one in facts.get("chapters", ())
        ]
    except (ValueError, TypeError, AttributeError, RecursionError):
        return {}, []
    return {name.lower(): str(text) for name, text in tags.items()}, chapters


def _is_default(stream: Any) -> bool:
    return bool(stream["disposition"]["default"])


def _seconds(text: object) -> float:
    """Parse a duration in seconds; 0 if it is not a positive finite number."""
    try:
        value = float(str(text))
    except ValueError:
        return 0.0
    return value if math.isfinite(value) and 0 < value < _MOST_SECONDS else 0.0


def _packet_seconds(path: Path, number: int) -> float:
    """Sum the packet durations of a stream whose header has no length (about 1 s for three hours).

    Returns 0 on a timeout.
    """
    question = ("-select_streams", f"a:{number}", "-show_entries", "packet=duration_time")
    try:
        answer = _ask(path, *question, seconds=_COUNTING_SECONDS)
        packets = json.loads(answer)["packets"]
        return min(_MOST_SECONDS, sum(_seconds(packet.get("duration_time")) for packet in packets))
    except (UserError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return 0.0


def packet_count(path: Path, number: int) -> int:
    """How many packets a stream has; 0.3 s for an hour. Raises UserError and ValueError."""
    question = ("-select_streams", f"a:{number}", "-count_packets")
    shown = ("-show_entries", "stream=nb_read_packets")
    answer = _ask(path, *question, *shown, seconds=_COUNTING_SECONDS, form=_BARE)
    return int(answer.split()[0])


def packets_at(path: Path, number: int, interval: str) -> list[tuple[float, int, int]]:
    """Duration in seconds, frames to skip and frames to discard of the packets in an interval.

    `interval` is written as ffprobe's option read_intervals has it. Raises UserError.
    """
    entries = "packet=duration_time:packet_side_data=skip_samples,discard_padding"
    question = ("-select_streams", f"a:{number}", "-read_intervals", interval)
    answer = _ask(path, *question, "-show_entries", entries, form=_BARE)
    rows = (line.split(",") for line in answer.decode("ascii", "replace").split())
    return [(_seconds(row[0]), *_skipped(row[1:])) for row in rows]


def _skipped(fields: list[str]) -> tuple[int, int]:
    numbers = [int(field) if field.isdecimal() else 0 for field in fields]
    return (numbers[0], numbers[1]) if len(numbers) == 2 else (0, 0)


def _ask(
    path: Path,
    *question: str,
    seconds: float = _ANSWER_SECONDS,
    form: str = "json=compact=1",
) -> bytes:
    """Run ffprobe and return its answer, at most 16 MB."""
    command = [_tool("ffprobe", path), "-v", "error", *_ONLY_THIS_FILE, *question]
    command += ["-of", form, f"file:{path}"]
    with tempfile.TemporaryFile() as answer:
        try:
            subprocess.run(
                command,
                stdout=answer,
                stderr=subprocess.DEVNULL,
                stdin=subprocess.DEVNULL,
                check=False,
                timeout=seconds,
            )
        except subprocess.TimeoutExpired as error:
            raise UserError(
                tr("{path} cannot be read: ffmpeg does not finish.", path=path)
            ) from error
        answer.seek(0)
        return answer.read(_MOST_ANSWER_BYTES)


def decoded_blocks(
    path: Path, stream: AudioStream, complaints: list[str] | None = None
) -> Generator[np.ndarray, None, None]:
    """Yield the sound as float32 blocks of shape (frames, channels), in constant memory.

    Errors that ffmpeg reports are appended to `complaints`, as is a stream that does not end.
    Raises UserError when ffmpeg is not installed or stops answering.
    """
    command = [_tool("ffmpeg", path), "-v", "repeat+error", "-nostdin", *_ONLY_THIS_FILE]
    command += ["-i", f"file:{path}", "-map", f"0:a:{stream.number}", "-f", "f32le"]
    command += ["-ar", str(stream.sample_rate), "-ac", str(stream.channels)]
    left = _most_frames(path, stream)  # not -t, since time stamps may jump
    with _running([*command, "-"]) as work:
        frame_bytes = 4 * stream.channels
        while left > 0 and (data := work.read(_BLOCK_FRAMES * frame_bytes)):
            whole = len(data) // frame_bytes * frame_bytes
            left -= whole // frame_bytes
            block = np.frombuffer(data[:whole], dtype="<f4").astype(np.float32)
            yield block.reshape(-1, stream.channels)
        if work.stalled:
            raise UserError(tr("{path} cannot be decoded: ffmpeg does not finish.", path=path))
        if complaints is not None and (reason := _ENDLESS if left <= 0 else work.reason()):
            complaints.append(reason)


def losses(path: Path, stream: AudioStream) -> list[int]:
    """Return the frames of `decoded_blocks` before which sound is missing; at most 1000.

    Those are the places where ffmpeg reports an error and the time stamps jump. Takes as long as
    decoding. Raises UserError like `decoded_blocks`.
    """
    command = [_tool("ffmpeg", path), "-v", "repeat+level+info", "-nostats", "-nostdin"]
    command += [*_ONLY_THIS_FILE, "-i", f"file:{path}", "-map", f"0:a:{stream.number}"]
    found = _Leaps()
    with _running([*command, "-af", "ashowinfo", "-f", "null", "-"], found.hear) as work:
        work.read(1)  # no output; returns when ffmpeg ends
    return found.places


class _Leaps:
    """Finds jumps of the time stamps that follow a decoding error, from ffmpeg's messages.

    Attributes: places, the jumps, in decoded frames.
    """

    def __init__(self) -> None:
        self.places: list[int] = []
        self._decoded = 0
        self._next: int | None = None
        self._complained = False

    def hear(self, line: bytes) -> None:
        found = _FRAME.search(line)
        if found is None:
            self._complained = self._complained or any(level in line for level in _ERROR)
            return
        start, length = int(found[1]), int(found[2])
        leaps = self._next is not None and start > self._next
        if leaps and self._complained and len(self.places) < _MOST_LOSSES:
            self.places.append(self._decoded)
        self._decoded += length
        self._next, self._complained = start + length, False


def _most_frames(path: Path, stream: AudioStream) -> float:
    """Return an upper bound of the length in frames: twice the reported length, or 8 kbit/s."""
    if not stream.frames:
        return math.inf
    seconds = max(2 * stream.frames / stream.sample_rate, path.stat().st_size / 1000)
    return (60 + seconds) * stream.sample_rate


def last_sound_seconds(path: Path, number: int) -> float:
    """Return the end of the stream's last packet, in seconds of its time stamps; 0 if unknown."""
    question = ("-select_streams", f"a:{number}", "-show_entries", "packet=pts_time,duration_time")
    try:
        packets = json.loads(_ask(path, *question, seconds=_COUNTING_SECONDS))["packets"]
        ends = (
            _seconds(one.get("pts_time")) + _seconds(one.get("duration_time")) for one in packets
        )
        return max(ends, default=0.0)
    except (UserError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return 0.0


class _FfmpegProcess:
    """A running ffmpeg process: its output and its last message.

    Attributes: stalled, whether it was stopped because it sent no data for too long.
    """

    def __init__(
        self, process: "subprocess.Popen[bytes]", hear: Callable[[bytes], None] | None
    ) -> None:
        assert process.stdout is not None
        assert process.stderr is not None
        self._process, self._output = process, process.stdout
        self.stalled = False
        self._hear = hear
        self._reason = b""
        self._waiting_since = time.monotonic()
        self._ended = threading.Event()
        self._threads = [
            threading.Thread(target=self._listen, args=(process.stderr,), daemon=True),
            threading.Thread(target=self._watch, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def read(self, count: int) -> bytes:
        self._waiting_since = time.monotonic()
        data = self._output.read(count)
        self._waiting_since = math.inf
        return data

    def reason(self) -> str:
        """Return the last message of the ended process."""
        self._process.wait()
        self._threads[0].join()
        text = self._reason.decode("utf-8", "replace")
        return _SPEAKER.sub("", text).strip().rstrip(".")

    def end(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._ended.set()
        for thread in self._threads:
            thread.join()

    def _listen(self, pipe: IO[bytes]) -> None:
        """Read stderr until it ends, since a full pipe blocks ffmpeg; keep the last line."""
        while line := pipe.readline(_MOST_LINE_BYTES):
            self._reason = line.strip()[:_MOST_REASON_BYTES] or self._reason
            if self._hear is not None:
                self._hear(line)

    def _watch(self) -> None:
        while not self._ended.wait(1.0):
            if time.monotonic() - self._waiting_since > _STALLED_SECONDS:
                self.stalled = True
                self._process.kill()


@contextmanager
def _running(
    command: list[str], hear: Callable[[bytes], None] | None = None
) -> Iterator[_FfmpegProcess]:
    """Run ffmpeg and stop it at the end of the block; `hear` gets its messages on a thread."""
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, stdin=subprocess.DEVNULL) as process:
        work = _FfmpegProcess(process, hear)
        try:
            yield work
        finally:
            work.end()


def is_installed() -> bool:
    """Whether ffmpeg and ffprobe are installed."""
    return shutil.which("ffmpeg") is not None and shutil.which("ffprobe") is not None


def _tool(name: str, path: Path) -> str:
    found = shutil.which(name)
    if found is None:
        raise UserError(
            tr(
                "{path} can only be decoded with ffmpeg, which is not "
                "installed: install ffmpeg and try again.",
                path=path,
            )
        )
    return found
