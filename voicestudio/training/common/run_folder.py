"""The folder of a training run: what is needed to go on, what is to be used, and the log."""

import json
import pickle
from pathlib import Path
from typing import Any

import torch

from voicestudio.errors import UserError
from voicestudio.networks.checkpoint import Network, save_enhancer


class RunFolder:
    """`state.pt` to go on, `enhancer.safetensors` to use, and `log.jsonl`.

    A run that is cooled down has its own three beside these (`cool-down.pt`, `cooled.safetensors`,
    `cool-down.jsonl`) and begins with the first's state, so that the run itself can go on
    afterwards as if nothing had been.

    Raises UserError when the folder cannot be made, or when there is no run to cool down.
    """

    def __init__(self, path: Path, cooling: bool = False) -> None:
        self._path = path
        self._begun = path / "state.pt"
        self._state = path / "cool-down.pt" if cooling else self._begun
        self._log = path / ("cool-down.jsonl" if cooling else "log.jsonl")
        self.weights = path / ("cooled.safetensors" if cooling else "enhancer.safetensors")
        if cooling and not self.has_state:
            raise UserError(f"there is no run in {path} that could be cooled down.")
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(f"the folder {path} cannot be made ({error.strerror}).") from error

    @property
    def has_state(self) -> bool:
        """Whether there is something to go on with."""
        return self._newest is not None

    @property
    def _newest(self) -> Path | None:
        """A cool-down that the run has since left behind is not gone on with."""
        states = [path for path in (self._state, self._begun) if path.is_file()]
        return max(states, key=lambda path: path.stat().st_mtime_ns, default=None)

    def load(self) -> dict[str, Any]:
        """The state to go on with, its tensors on the CPU, wherever it was saved."""
        path = self._newest or self._state
        try:
            return torch.load(path, map_location="cpu", weights_only=True)
        except (OSError, RuntimeError, EOFError, pickle.UnpicklingError) as error:
            raise UserError(
                f"{path} is damaged: begin a new run with --from {self.weights.name}, "
                "or choose another --run."
            ) from error

    def save(self, state: dict[str, Any], average: Network, facts: dict[str, Any]) -> None:
        """Write the state, and the averaged generator as it would be shipped; each replaced whole.

        Raises UserError when they cannot be written.
        """
        temporary = self._state.with_suffix(".partial")
        try:
            torch.save(state, temporary)
            temporary.replace(self._state)
            save_enhancer(average, self.weights, facts)
        except (OSError, RuntimeError) as error:
            temporary.unlink(missing_ok=True)
            raise UserError(
                f"the run could not be saved in {self._path}: is the disk full? ({error})"
            ) from error

    def append(self, entry: dict[str, Any]) -> None:
        """Write a line of the log."""
        try:
            with self._log.open("a") as stream:
                stream.write(json.dumps(entry) + "\n")
        except OSError as error:
            raise UserError(f"{self._log} cannot be written ({error.strerror}).") from error

    def finish(self) -> None:
        """A cool-down has come to its end: the next one begins anew."""
        self._state.unlink()
