"""The folder of a training run: its state, its exported weights and its log."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from voicestudio.errors import UserError
from voicestudio.texts import tr

Export = Callable[[Path], None]


class DamagedRunError(UserError):
    """The saved state of a run is none, or not of this run."""


class RunFolder:
    """Files of a run: `state.pt` to resume, `log.jsonl`, and exported weights.

    A run that is cooled down has its own three beside these (`cool-down.pt`, `cool-down.jsonl`,
    `cooled.safetensors`) and begins with the state of the first, so that the run itself can be
    resumed afterwards without the cool-down.

    Attributes:
        weights: where the averaged weights are exported to; called `weights_file` unless cooling.
        best: where the weights with the best validation are exported to.

    Raises UserError when the folder cannot be made, or when there is no run to cool down.
    """

    def __init__(self, path: Path, weights_file: str, *, cooling: bool = False) -> None:
        self._path = path
        self._begun = path / "state.pt"
        self._state = path / "cool-down.pt" if cooling else self._begun
        self._log = path / ("cool-down.jsonl" if cooling else "log.jsonl")
        self.weights = path / ("cooled.safetensors" if cooling else weights_file)
        self.best = path / "best.safetensors"
        if cooling and not self.has_state:
            raise UserError(tr("there is no run in {path} that could be cooled down.", path=path))
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                tr(
                    "the folder {path} cannot be made ({reason}).",
                    path=path,
                    reason=error.strerror,
                )
            ) from error

    @property
    def has_state(self) -> bool:
        """Whether there is a state to resume from."""
        return self._newest is not None

    @property
    def _newest(self) -> Path | None:
        """The state saved last: a cool-down is dropped where the run has been resumed since."""
        states = [path for path in (self._state, self._begun) if path.is_file()]
        return max(states, key=lambda path: path.stat().st_mtime_ns, default=None)

    def load(self) -> dict[str, Any]:
        """The state to resume from, its tensors on the CPU wherever it was saved.

        Raises DamagedRunError when the file is damaged, UserError when it cannot be read.
        """
        path = self._newest or self._state
        try:
            return torch.load(path, map_location="cpu", weights_only=True)
        except PermissionError as error:
            raise UserError(
                tr(
                    "{path} cannot be read ({reason}).",
                    path=path,
                    reason=error.strerror or error,
                )
            ) from error
        except Exception as error:  # torch and pickle raise all kinds for bytes that are no state
            raise self.damaged() from error

    def damaged(self) -> DamagedRunError:
        """The message about a state that cannot be resumed."""
        return DamagedRunError(
            tr(
                "{newest} is damaged: begin a new run with --from {name}, or choose another --run.",
                newest=self._newest or self._state,
                name=self.weights.name,
            )
        )

    def save(self, state: dict[str, Any], export: Export) -> None:
        """Write the state, replacing the file whole, and have `export` write `weights`.

        Raises UserError when they cannot be written.
        """
        temporary = self._state.with_suffix(".partial")
        try:
            torch.save(state, temporary)
            temporary.replace(self._state)
            export(self.weights)
        except (OSError, RuntimeError) as error:
            temporary.unlink(missing_ok=True)
            raise UserError(
                tr(
                    "the run could not be saved in {path}: is the disk full? ({error})",
                    path=self._path,
                    error=error,
                )
            ) from error

    def append(self, entry: dict[str, Any]) -> None:
        """Write a line of the log. Raises UserError when it cannot be written."""
        try:
            with self._log.open("a") as stream:
                stream.write(json.dumps(entry) + "\n")
        except OSError as error:
            raise UserError(
                tr("{log} cannot be written ({reason}).", log=self._log, reason=error.strerror)
            ) from error

    def finish(self) -> None:
        """Delete the state of a cool-down that has ended: the next one begins anew."""
        self._state.unlink()
