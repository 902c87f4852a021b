"""What is to be exported, as the dialog hands it over."""

from dataclasses import dataclass
from pathlib import Path

from voicestudio.audio.chapter_files import JSON_SUFFIX, TEXT_SUFFIX
from voicestudio.audio.export_settings import ExportSettings

REPORT_SUFFIX = ".report.html"


@dataclass(frozen=True)
class FilePart:
    """Frames [start, stop) in a file of their own; a `title` goes into its tags."""

    path: Path
    start: int
    stop: int
    title: str = ""


@dataclass(frozen=True)
class ExportRequest:
    """What to write.

    Attributes:
        path: The file; of several the one that they are called after.
        settings: Format, loudness and so on.
        start, stop: Frames [start, stop).
        replace: Whether existing files may go.
        parts: Several files instead of one; empty for one.
        json_chapters, text_chapters, report: Which files are written beside it.
    """

    path: Path
    settings: ExportSettings
    start: int
    stop: int
    replace: bool
    parts: tuple[FilePart, ...] = ()
    json_chapters: bool = False
    text_chapters: bool = False
    report: bool = False

    @property
    def files(self) -> tuple[FilePart, ...]:
        """Every sound file to be written."""
        return self.parts or (FilePart(self.path, self.start, self.stop),)

    def beside(self, path: Path) -> tuple[Path, ...]:
        """Return the other files that belong to the sound file `path`."""
        wanted = (
            (self.json_chapters, JSON_SUFFIX),
            (self.text_chapters, TEXT_SUFFIX),
            (self.report, REPORT_SUFFIX),
        )
        return tuple(path.with_suffix(suffix) for on, suffix in wanted if on)

    @property
    def every_path(self) -> tuple[Path, ...]:
        """All that is written."""
        return tuple(p for part in self.files for p in (part.path, *self.beside(part.path)))
