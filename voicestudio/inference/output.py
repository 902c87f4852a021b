"""Writing the result of an effect: a float32 file that appears only when it is complete."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio.file_name import sndfile_name
from voicestudio.audio.partials import partial_file
from voicestudio.errors import UserError
from voicestudio.texts import tr

_BYTES_PER_SAMPLE = 4
_MEGABYTE = 1_000_000


@contextmanager
def result_file(
    path: Path, sample_rate: int, channels: int, frames: int
) -> Iterator[Callable[[np.ndarray], None]]:
    """Give a function that appends float32 samples (count, channels) to a new W64 file.

    The file takes the name `path` when the `with` block ends well; otherwise nothing is left.
    Raises UserError when the disk has no room for `frames` or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _refuse_full_disk(path.parent, frames * channels * _BYTES_PER_SAMPLE)
        with partial_file(path) as partial:
            with soundfile.SoundFile(
                sndfile_name(partial), "w", sample_rate, channels, format="W64", subtype="FLOAT"
            ) as sound:
                yield _appender(sound, path.parent)
                written = sound.frames
            # libsndfile does not report every failed write, so the file's size is compared.
            if partial.stat().st_size < written * channels * _BYTES_PER_SAMPLE:
                raise _unwritable(path.parent)
            partial.replace(path)
    except (OSError, soundfile.LibsndfileError) as error:
        raise _unwritable(path.parent) from error


def _appender(sound: soundfile.SoundFile, folder: Path) -> Callable[[np.ndarray], None]:
    def append(samples: np.ndarray) -> None:
        try:
            sound.write(samples)
        # soundfile raises AssertionError if not everything was written.
        except (soundfile.LibsndfileError, AssertionError) as error:
            raise _unwritable(folder) from error

    return append


def _refuse_full_disk(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise UserError(
            tr(
                "The disk is too full for the result: {needed:.0f} MB are "
                "needed in {folder} and {free:.0f} MB are free.",
                needed=needed / _MEGABYTE,
                folder=folder,
                free=free / _MEGABYTE,
            )
        )


def _unwritable(folder: Path) -> UserError:
    return UserError(
        tr(
            "The result cannot be written to {folder}: check that the disk "
            "is not full and that the folder may be written.",
            folder=folder,
        )
    )
