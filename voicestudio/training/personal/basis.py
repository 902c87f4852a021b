"""The inputs of a training, recorded so that changes are noticed when it is resumed."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from voicestudio.checked_json import FormatError
from voicestudio.texts import tr
from voicestudio.training.personal.training_events import Advice
from voicestudio.training.personal.training_job import TrainingJob

_BASE_CHANGED = tr(
    "VoiceStudio's own model is newer than this training, which therefore begins again from it."
)
_MATERIAL_CHANGED = tr(
    "The recordings are not the same as when this training was begun, so it begins again with them."
)


@dataclass(frozen=True)
class Basis:
    """The weights and the recordings of a training.

    Attributes:
        base: SHA-256 of the file of weights that it begins with.
        material: SHA-256 of which recordings it learns from.
        files: size and time of the last change of each of their files, by its path. Not of their
            contents: reading hours of sound again would take longer than beginning to train.
    """

    base: str
    material: str
    files: Mapping[str, str] = field(default_factory=dict)

    def change(self, now: "Basis") -> Advice | None:
        """What differs `now`, so that the training has to begin again; None where nothing does.

        A file that is gone has not changed.
        """
        if self.base != now.base:
            return Advice("base_changed", _BASE_CHANGED)
        altered = any(now.files.get(path, stamp) != stamp for path, stamp in self.files.items())
        if self.material != now.material or altered:
            return Advice("material_changed", _MATERIAL_CHANGED)
        return None


def basis_of(job: TrainingJob, base: Path) -> Basis:
    """The current inputs of a training of `job` from the weights in the file `base`.

    Raises OSError.
    """
    named = [[asdict(excerpt) for excerpt in part] for part in (job.voice, job.room)]
    material = hashlib.sha256(json.dumps(named, default=str).encode()).hexdigest()
    paths = dict.fromkeys(excerpt.path for excerpt in (*job.voice, *job.room))
    files = {str(path): stamp for path in paths if (stamp := _stamp(path))}
    return Basis(hashlib.sha256(base.read_bytes()).hexdigest(), material, files)


def checked_basis(values: object) -> Basis:
    """The basis that was written as a table. Raises FormatError."""
    if not isinstance(values, dict) or values.keys() != {"base", "material", "files"}:
        raise FormatError("not the inputs of a training")
    if not isinstance(values["files"], dict):
        raise FormatError("not a table of files")
    texts = (values["base"], values["material"], *values["files"].values())
    if not all(isinstance(text, str) for text in texts):
        raise FormatError("not all are texts")
    return Basis(**values)


def _stamp(path: Path) -> str:
    try:
        status = path.stat()
    except OSError:
        return ""
    return f"{status.st_size} {status.st_mtime_ns}"
