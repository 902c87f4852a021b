"""Sound files of held-out clips, for listening to the models."""

import io
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.personal.training_events import Clip, Tell

MOST_CLIPS = 3
_PEAK = 0.9


class ClipFiles:
    """Writes the versions of clips to files in `folder`, and reports each clip with `tell`."""

    def __init__(self, folder: Path, tell: Tell) -> None:
        self._folder, self._tell = folder, tell

    def write(
        self,
        number: int,
        original: np.ndarray,
        personal: np.ndarray,
        base: np.ndarray | None = None,
        mood: str = "",
    ) -> None:
        """Write clip `number` (from 1); the versions are (n,) at 48 kHz.

        All get the same gain, so that they can be compared; it brings the peak of `original` to 0.9
        of full scale at most. Without `base` the files of original and base are those that an
        earlier call wrote. Raises OSError.
        """
        self._folder.mkdir(exist_ok=True)
        gain = _PEAK / max(_PEAK, float(np.abs(original).max(initial=0.0)))
        if base is not None:
            write_clip(self._path(number, "original"), gain * original)
            write_clip(self._path(number, "base"), gain * base)
        write_clip(self._path(number, "personal"), gain * personal)
        self._tell(
            Clip(
                number,
                original=str(self._path(number, "original")),
                base=str(self._path(number, "base")),
                personal=str(self._path(number, "personal")),
                mood=mood,
            )
        )

    def _path(self, number: int, version: str) -> Path:
        return self._folder / f"{number:02}-{version}.wav"


def write_clip(path: Path, samples: np.ndarray) -> None:
    """Write (n,) at 48 kHz as a WAV file of 16 bit, replacing it whole. Raises OSError."""
    # By way of memory: libsndfile does not say why it cannot write a file.
    content = io.BytesIO()
    soundfile.write(content, samples.clip(-1, 1), SAMPLE_RATE, "PCM_16", format="WAV")
    temporary = path.with_suffix(".partial")
    try:
        temporary.write_bytes(content.getvalue())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
