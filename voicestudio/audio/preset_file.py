"""The JSON files of the user's presets; their contents are bounded and validated."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voicestudio.audio.partials import partial_file
from voicestudio.checked_json import FormatError, parse_json
from voicestudio.errors import UserError
from voicestudio.plain_file import read_plain
from voicestudio.printable import shown
from voicestudio.texts import tr


@dataclass(frozen=True)
class PresetFile:
    """A JSON object in a file.

    Attributes:
        path: Of the file, which need not exist yet.
        most_bytes: A larger file is neither read nor written.
        lists: Members that must be lists; missing ones are read as empty lists.
    """

    path: Path
    most_bytes: int
    lists: tuple[str, ...] = ()

    def read(self) -> dict[str, Any]:
        """Return the contents of the file, empty if it does not exist.

        Raises UserError if it cannot be read or is damaged.
        """
        try:
            return self._read()
        except FormatError as error:
            raise self._unread(shown(str(error))) from error

    def read_to_replace(self) -> dict[str, Any]:
        """As `read`, but a damaged file is renamed, so that it is not lost, and counts as empty.

        One that cannot be read stays where it is, and raises UserError.
        """
        try:
            return self._read()
        except FormatError:
            self._put_aside()
            return {name: [] for name in self.lists}

    def write(self, content: dict[str, Any]) -> None:
        """Replace the file. Raises UserError if it cannot be written or would get too large."""
        try:
            text = json.dumps(content, indent=1).encode()
        except RecursionError:  # nesting comes from members that this version does not write
            raise UserError(
                tr("{path} is nested too deeply to be changed.", path=self.path)
            ) from None
        if len(text) > self.most_bytes:
            raise UserError(
                tr("{path} would get too large: delete a preset first.", path=self.path)
            )
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with partial_file(self.path) as part:
                part.write_bytes(text)
                part.replace(self.path)
        except OSError as error:
            raise self._unwritten(error) from error

    def _read(self) -> dict[str, Any]:
        """As `read`, but raises FormatError if the file is damaged."""
        try:
            found = parse_json(read_plain(self.path, self.most_bytes), self.most_bytes)
        except FileNotFoundError:
            found = {}
        except OSError as error:
            raise self._unread(error.strerror or "unknown reason") from error
        if not isinstance(found, dict):
            raise FormatError("it is no object")
        for name in self.lists:
            if not isinstance(found.setdefault(name, []), list):
                raise FormatError(f"it has no list of {name}")
        return found

    def _put_aside(self) -> None:
        try:
            self.path.replace(self.path.with_stem(f"{self.path.stem}-damaged"))
        except OSError as error:
            raise self._unwritten(error) from error

    def _unread(self, why: str) -> UserError:
        return UserError(
            tr("Your presets in {path} cannot be read: {why}.", path=self.path, why=why)
        )

    def _unwritten(self, error: OSError) -> UserError:
        return UserError(
            tr(
                "Your presets cannot be written to {path}: {reason}.",
                path=self.path,
                reason=error.strerror,
            )
        )
