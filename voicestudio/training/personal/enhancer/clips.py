"""Sound to listen to while a training runs and when it has ended."""

from pathlib import Path

import numpy as np

from voicestudio.training.personal.clip_file import write_clip
from voicestudio.training.personal.enhancer.judgement import Judge, Judgement
from voicestudio.training.personal.training_events import Clip, Tell

COUNT = 3
_PEAK = 0.9


class Clips:
    """Files in `folder` of the first held-out mixtures: as they were, by the base, personal."""

    def __init__(self, folder: Path, judge: Judge, tell: Tell) -> None:
        self._folder, self._judge, self._tell = folder, judge, tell

    def write(self, personal: Judgement, base: Judgement | None = None) -> None:
        """Write what the personal model made, and with `base` all else, and tell of each clip.

        Raises OSError.
        """
        self._folder.mkdir(exist_ok=True)
        for number, mixture in enumerate(self._judge.mixtures[:COUNT], start=1):
            # One gain for all three, so that they can be compared.
            gain = _PEAK / max(_PEAK, float(np.abs(mixture.noisy).max()))
            if base is not None:
                self._write(number, "original", gain * mixture.noisy)
                self._write(number, "base", gain * base.outputs[number - 1])
            self._write(number, "personal", gain * personal.outputs[number - 1])
            names = ("original", "base", "personal")
            self._tell(Clip(number, *(str(self._path(number, name)) for name in names)))

    def _path(self, number: int, name: str) -> Path:
        return self._folder / f"{number:02}-{name}.wav"

    def _write(self, number: int, name: str, samples: np.ndarray) -> None:
        write_clip(self._path(number, name), samples)
