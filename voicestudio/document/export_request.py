"""An export request: settings, range, and the files to be written."""

from dataclasses import dataclass
from pathlib import Path

from voicestudio.audio.chapter_files import JSON_SUFFIX, TEXT_SUFFIX
from voicestudio.audio.export_settings import ExportSettings

REPORT_SUFFIX = ".report.html"


@dataclass(frozen=True)
class FilePart:
    """A file for frames [start, stop); a `title` that is not empty goes into its tags."""

    path: Path
    start: int
    stop: int
    title: str = ""


@dataclass(frozen=True)
class ExportRequest:
    """What to export.

    Attributes:
        path: The file; with several, the one from whose name theirs are derived.
        settings: The export settings.
        start, stop: Frames [start, stop) of the timeline.
        replace: Whether existing files may be replaced.
        parts: Several files instead of one; empty for one file.
        json_chapters, text_chapters, report: Which files are written beside each sound file.
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
        """The sound files to be written, at least one."""
        return self.parts or (FilePart(self.path, self.start, self.stop),)

    def beside(self, path: Path) -> tuple[Path, ...]:
        """Return the paths of the other files to be written beside the sound file `path`."""
        wanted = (
            (self.json_chapters, JSON_SUFFIX),
            (self.text_chapters, TEXT_SUFFIX),
            (self.report, REPORT_SUFFIX),
        )
        return tuple(path.with_suffix(suffix) for on, suffix in wanted if on)

    @property
    def every_path(self) -> tuple[Path, ...]:
        """The paths of all files to be written."""
        return tuple(p for part in self.files for p in (part.path, *self.beside(part.path)))
