"""What a report of a problem holds, and writing it: no sound, no names, no texts of the user's."""

import errno
import getpass
import importlib.metadata
import json
import os
import platform
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import qVersion

from voicestudio import __version__
from voicestudio.audio.formats import EXTENSIONS
from voicestudio.audio.partials import partial_file
from voicestudio.errors import UserError
from voicestudio.log_file import log_path, without_folders
from voicestudio.playback.devices import Device, input_devices, output_devices
from voicestudio.texts import tr

MOST_LOG_BYTES = 2_000_000
"""Of all log files together; their newest lines come first."""
_PACKAGES = ("PySide6-Essentials", "torch", "numpy", "scipy", "soundfile", "sounddevice", "soxr")
_SHORTEST_NAME = 3
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_OURS = (".vstudio", ".vsj", ".vsvoice")
_ENDINGS = "|".join(re.escape(ending) for ending in sorted((*EXTENSIONS, *_OURS), reverse=True))
_MASKED = (
    (re.compile(r"“[^”\n]*”"), "“*”"),
    (re.compile(r"'…/[^'\n]*'"), "'…/*'"),
    (re.compile(rf"…/[^\n\"'“”]{{0,255}}?({_ENDINGS})\b", re.IGNORECASE), r"…/*\1"),
    (re.compile(r"…/(?!\*)[^\s\"':;,)]+"), "…/*"),
    (re.compile(rf"[^\s\"'/*]+({_ENDINGS})\b", re.IGNORECASE), r"*\1"),
)


@dataclass(frozen=True)
class ReportPart:
    """A file of the report: its name, and its text."""

    name: str
    text: str


class Screen(NamedTuple):
    """Width and height in logical pixels, physical pixels for each, and Qt's kind of platform."""

    width: int
    height: int
    ratio: float
    kind: str


def gather(settings: Mapping[str, object], screens: Iterable[Screen]) -> list[ReportPart]:
    """Collect the parts of a report; reads files and asks for devices: not for the GUI thread.

    They are in English whatever the window speaks, for whoever gets the report.

    Args:
        settings: values that are no texts of the user's, by their names.
        screens: what is known of each screen.
    """
    kept = json.dumps(settings, indent=2, sort_keys=True, default=str)
    parts = [ReportPart("system.txt", _system(screens)), ReportPart("settings.json", kept)]
    return [*parts, *_logs()]


def write_report(path: Path, parts: Iterable[ReportPart]) -> Path:
    """Write the parts as a zip file, whole or not at all; returns `path`. Raises UserError."""
    try:
        with partial_file(path) as part:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
                for piece in parts:
                    archive.writestr(piece.name, piece.text)
            part.replace(path)
    except OSError as error:
        raise UserError(tr("The report was not saved: {reason}.", reason=_reason(error))) from error
    return path


def without_names(text: str) -> str:
    """`text` without paths, names of recordings, what stands in “quotes”, user and computer."""
    home = str(Path.home())
    text = without_folders(text.replace(home, "~") if len(home) > 1 else text)
    for pattern, instead in _MASKED:
        text = pattern.sub(instead, text)
    for name in filter(None, (_user(), platform.node())):
        if len(name) >= _SHORTEST_NAME:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "*", text)
    return text


def _user() -> str:
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


def _system(screens: Iterable[Screen]) -> str:
    lines = [
        f"VoiceStudio {__version__}{' (packaged)' if getattr(sys, 'frozen', False) else ''}",
        f"{platform.system()} {platform.release()} {platform.machine()}, {_distribution()}",
        f"Python {platform.python_version()}, {os.cpu_count()} cores, {_memory()}",
        f"Qt {qVersion()}",
        *(f"{name} {_version(name)}" for name in _PACKAGES),
        f"libsndfile {_libsndfile()}",
        _portaudio(),
        *(f"screen: {s.width}x{s.height} at {s.ratio:g} ({s.kind})" for s in screens),
        *_devices("output", output_devices()),
        *_devices("input", input_devices()),
    ]
    return "\n".join(lines) + "\n"


def _distribution() -> str:
    with suppress(OSError):
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    return platform.platform(terse=True)


def _memory() -> str:
    with suppress(AttributeError, ValueError, OSError):
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        return f"{size / 2**30:.1f} GiB of memory"
    return "memory unknown"


def _version(package: str) -> str:
    with suppress(importlib.metadata.PackageNotFoundError):
        return importlib.metadata.version(package)
    return "is missing"


def _libsndfile() -> str:
    import soundfile

    return soundfile.__libsndfile_version__


def _portaudio() -> str:
    try:
        import sounddevice
    except Exception:  # OSError without the library, PortAudioError if it does not start
        return "PortAudio is missing"
    return sounddevice.get_portaudio_version()[1]


def _devices(kind: str, devices: list[Device]) -> Iterator[str]:
    """A line about each device, without its name, which may be a person's."""
    if not devices:
        yield f"{kind}: none"
    for device in devices:
        usual = ", the default" if device.is_default else ""
        yield (
            f"{kind}: {device.host_api}, {device.channels} channels, {device.sample_rate} Hz{usual}"
        )


def _logs() -> Iterator[ReportPart]:
    """The log and the ones before it, newest first, as far as there is room."""
    room = MOST_LOG_BYTES
    newest = log_path()
    for path in (newest, *(newest.with_name(f"{newest.name}.{n}") for n in (1, 2, 3))):
        with suppress(OSError), path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(size - room, 0))
            text = file.read(room).decode("utf-8", "replace")
            if size > room:
                text = text.partition("\n")[2]
            room -= min(size, room)
            if text:
                yield ReportPart(path.name, without_names(text))


def _reason(error: OSError) -> str:
    if error.errno in _FULL:
        return tr("the disk is full")
    if error.errno in _REFUSED:
        return tr("you may not write there")
    if error.errno == errno.ENOENT:
        return tr("the folder is missing")
    return (error.strerror or str(error)).lower()
