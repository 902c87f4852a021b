"""Opening the user's own files that a project refers to, compressed ones while they decode."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from voicestudio.audio.decoding import Decoding, DecodingMedium, open_while_decoding
from voicestudio.audio.files import FileMedium, open_medium

_MOST_AT_ONCE = 4
"""Each takes a thread, and those that share the processor all end late."""


@dataclass
class SourceOpener:
    """Opens files; `progress` and `cancelled` are those of `open_medium`.

    Attributes: decodings, what goes on in the background, in the order of opening.
    """

    progress: Callable[[float], None] | None = None
    cancelled: Callable[[], bool] | None = None
    decodings: list[Decoding] = field(default_factory=list[Decoding])

    def open(self, path: Path, frames: int) -> FileMedium:
        """Open a file that was `frames` long.

        Decodes it first where that may find another length, or enough others are being decoded.
        Raises like `open_medium`.
        """
        if sum(not decoding.ended for decoding in self.decodings) < _MOST_AT_ONCE:
            medium = open_while_decoding(path, progress=self.progress, cancelled=self.cancelled)
            if not isinstance(medium, DecodingMedium):
                return medium
            if medium.frames == frames:
                self.decodings.append(medium.decoding)
                return medium
            medium.decoding.stop()
        return open_medium(path, progress=self.progress, cancelled=self.cancelled)
