"""Reading a sound file that we have just written, from its beginning to its end."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio.ffmpeg import audio_stream, decoded_blocks
from voicestudio.audio.file_name import sndfile_name

_FRAMES = 1 << 16


def read_back(path: Path, *, through_ffmpeg: bool = False) -> Iterator[np.ndarray]:
    """Yield the sound as float32 blocks (frames, channels), in constant memory.

    Raises UserError when ffmpeg is needed and missing, and LibsndfileError.
    """
    if through_ffmpeg:
        stream = audio_stream(path)
        yield from decoded_blocks(path, stream) if stream is not None else ()
        return
    with soundfile.SoundFile(sndfile_name(path)) as file:
        # soundfile would seek after every read, which disturbs the mp3 decoder (see `sequential`).
        file.seekable = lambda: False
        while len(block := file.read(_FRAMES, dtype="float32", always_2d=True)):
            yield block
