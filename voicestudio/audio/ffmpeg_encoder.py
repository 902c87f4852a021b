"""Writing MPEG-4 files (m4a) with AAC, tags, chapters and cover, through the user's own ffmpeg."""

import contextlib
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

import numpy as np

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.tags import Tags
from voicestudio.errors import UserError
from voicestudio.texts import tr

_NAMES = {"albumartist": "album_artist", "tracknumber": "track", "discnumber": "disc"}
_ESCAPED = str.maketrans({c: f"\\{c}" for c in "=;#\\\n"})
_ENDING_SECONDS = 120.0


class FfmpegEncoder:
    """Encodes one file, including its tags."""

    def __init__(
        self, path: Path, rate: int, channels: int, bit_rate: int, tags: Tags, seconds: float
    ) -> None:
        """`bit_rate` in kbit/s; the sound lasts `seconds`. Raises UserError without ffmpeg."""
        ffmpeg = shutil.which("ffmpeg")
        if ffmpeg is None:
            raise UserError(
                tr(
                    "M4A files are written with ffmpeg, which is not installed: "
                    "install it, or choose another format."
                )
            )
        self._folder = tempfile.TemporaryDirectory(prefix="voicestudio-")
        # ffmpeg may read only local files and the pipe.
        command = [ffmpeg, "-v", "error", "-protocol_whitelist", "file,pipe", "-f", "f32le"]
        command += ["-ar", str(rate), "-ac", str(channels), "-i", "pipe:0"]
        command += _tag_options(Path(self._folder.name), tags, seconds)
        command += ["-c:a", "aac", "-b:a", f"{bit_rate}k", "-movflags", "+faststart"]
        self._process = subprocess.Popen(
            [*command, "-f", "ipod", "-y", f"file:{path.absolute()}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def __enter__(self) -> "FfmpegEncoder":
        return self

    def write(self, block: np.ndarray) -> None:
        """Encode float32 (frames, channels). Raises BrokenPipeError if ffmpeg has ended."""
        assert self._process.stdin is not None
        self._process.stdin.write(np.ascontiguousarray(block, "<f4").data)

    def close(self) -> None:
        """Finish the file. Raises BrokenPipeError when it could not be written."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        if self._process.wait(_ENDING_SECONDS) != 0:
            raise BrokenPipeError

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        if self._process.stdin is not None and not self._process.stdin.closed:
            with contextlib.suppress(BrokenPipeError):  # raised by flushing the buffer
                self._process.stdin.close()
        self._folder.cleanup()


def _tag_options(folder: Path, tags: Tags, seconds: float) -> list[str]:
    """Return ffmpeg's options for the second input and on, after writing these files."""
    described = folder / "tags.txt"
    described.write_text(_description(tags, seconds), "utf-8", "replace")
    options = ["-f", "ffmetadata", "-i", f"file:{described}"]
    if tags.cover is not None:
        picture = folder / "cover"
        picture.write_bytes(tags.cover.data)
        demuxer = "png_pipe" if tags.cover.kind == "image/png" else "jpeg_pipe"
        options += ["-f", demuxer, "-i", f"file:{picture}", "-map", "2:v", "-c:v", "copy"]
        options += ["-disposition:v:0", "attached_pic"]
    return [*options, "-map", "0:a", "-map_metadata", "1", "-map_chapters", "1"]


def _description(tags: Tags, seconds: float) -> str:
    """Return the tags as ffmpeg's metadata file."""
    lines = [";FFMETADATA1"]
    lines += [f"{_NAMES.get(name, name)}={text.translate(_ESCAPED)}" for name, text in tags.texts]
    ends = [chapter.start for chapter in tags.chapters[1:]] + [seconds]
    for chapter, end in zip(tags.chapters, ends, strict=False):
        lines += _chapter_lines(chapter, chapter.stop or end)
    return "\n".join(lines) + "\n"


def _chapter_lines(chapter: Chapter, end: float) -> list[str]:
    start, stop = round(1000 * chapter.start), round(1000 * end)
    times = f"TIMEBASE=1/1000\nSTART={start}\nEND={max(start, stop)}"
    return ["[CHAPTER]", times, f"title={chapter.title.translate(_ESCAPED)}"]
