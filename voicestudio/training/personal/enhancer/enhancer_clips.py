"""Held-out mixtures for listening: noisy, enhanced by the standard and by the personal model."""

from pathlib import Path

from voicestudio.training.personal.clip_file import MOST_CLIPS, ClipFiles
from voicestudio.training.personal.enhancer.judgement import Judge, Judgement
from voicestudio.training.personal.training_events import Tell


class EnhancerClips:
    """Files in `folder` of the first `MOST_CLIPS` held-out mixtures of `judge`."""

    def __init__(self, folder: Path, judge: Judge, tell: Tell) -> None:
        self._files, self._judge = ClipFiles(folder, tell), judge

    def write(self, personal: Judgement, base: Judgement | None = None) -> None:
        """Write clips of the personal model and, with `base`, the others; see `ClipFiles`.

        Raises OSError.
        """
        for index, mixture in enumerate(self._judge.mixtures[:MOST_CLIPS]):
            of_base = base.outputs[index] if base is not None else None
            self._files.write(index + 1, mixture.noisy, personal.outputs[index], of_base)
