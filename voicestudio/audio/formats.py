"""The table of formats that can be opened: names, file extensions and signatures.

It is used by file dialogs, folders on the command line, the clipboard and `voicestudio info`.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class FileFormat:
    """A format of sound files.

    Attributes:
        name: The value of `AudioInfo.container`.
        extensions: File extensions, lower case with the dot.
        demuxers: Names of ffmpeg's demuxers; empty if ffmpeg is not needed.
        signatures: (offset, bytes) pairs; a file that has one of them is of this format.
    """

    name: str
    extensions: tuple[str, ...]
    demuxers: tuple[str, ...] = ()
    signatures: tuple[tuple[int, bytes], ...] = ()


FORMATS = (
    FileFormat("wav", (".wav", ".wave", ".bwf")),
    FileFormat("flac", (".flac", ".fla")),
    FileFormat("mp3", (".mp3", ".mp2", ".mpga")),
    FileFormat("ogg", (".ogg", ".oga")),
    FileFormat("opus", (".opus",)),
    FileFormat("aiff", (".aiff", ".aif", ".aifc")),
    FileFormat(
        "m4a",
        (".m4a", ".m4b", ".mp4", ".m4v", ".mov", ".3gp", ".3g2"),
        ("mov",),
        tuple((4, name) for name in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")),
    ),
    FileFormat(
        "aac",
        (".aac",),
        ("aac", "loas"),
        ((0, b"ADIF"), *((0, bytes([0xFF, byte])) for byte in (0xF0, 0xF1, 0xF8, 0xF9))),
    ),
    FileFormat(
        "matroska", (".webm", ".mka", ".mkv"), ("matroska", "webm"), ((0, b"\x1a\x45\xdf\xa3"),)
    ),
    FileFormat("wma", (".wma", ".asf", ".wmv"), ("asf",), ((0, b"\x30\x26\xb2\x75\x8e\x66\xcf"),)),
    FileFormat("amr", (".amr", ".awb"), ("amr", "amrnb", "amrwb"), ((0, b"#!AMR"),)),
    FileFormat(
        "ac3", (".ac3", ".eac3", ".ec3"), ("ac3", "eac3"), ((0, b"\x0b\x77"), (0, b"\x77\x0b"))
    ),
    FileFormat("dts", (".dts",), ("dts", "dtshd"), ((0, b"\x7f\xfe\x80\x01"), (0, b"DTSHDHDR"))),
    FileFormat("w64", (".w64",)),
    FileFormat("rf64", (".rf64", ".bw64")),
    FileFormat("caf", (".caf",)),
    FileFormat("au", (".au", ".snd")),
    FileFormat("speex", (".spx",), ("ogg",)),
    FileFormat("wavpack", (".wv",), ("wv",), ((0, b"wvpk"),)),
    FileFormat("ape", (".ape",), ("ape",), ((0, b"MAC "),)),
    FileFormat("tta", (".tta",), ("tta",), ((0, b"TTA"),)),
    FileFormat("tak", (".tak",), ("tak",), ((0, b"tBaK"),)),
    FileFormat("musepack", (".mpc",), ("mpc", "mpc8"), ((0, b"MP+"), (0, b"MPCK"))),
    FileFormat("voc", (".voc",), ("voc",), ((0, b"Creative Voice File"),)),
    FileFormat("dsd", (".dsf", ".dff"), ("dsf", "iff"), ((0, b"DSD "), (0, b"FRM8"))),
    FileFormat("avi", (".avi",), ("avi",), ((8, b"AVI "),)),
    FileFormat("flv", (".flv",), ("flv",), ((0, b"FLV\x01"),)),
    FileFormat("mpegts", (".mts", ".m2ts"), ("mpegts",), ((0, b"G@\0"), (0, b"G@\x11"))),
    FileFormat("mpeg", (".mpg", ".mpeg", ".vob"), ("mpeg",), ((0, b"\0\0\x01\xba"),)),
)

EXTENSIONS = frozenset(ending for form in FORMATS for ending in form.extensions)
"""Endings of the names of files that are opened, lower case with the dot."""

DEMUXERS = (
    *dict.fromkeys(name for form in FORMATS for name in form.demuxers),
    *("wav", "w64", "aiff", "caf", "au", "flac", "mp3"),
)
"""What of ffmpeg may read files: nothing that follows names of other files or addresses."""


def dialog_pattern() -> str:
    """Return all extensions as a file dialog pattern: `*.wav *.flac ...`."""
    return " ".join(f"*{ending}" for form in FORMATS for ending in form.extensions)


def is_for_ffmpeg(head: bytes) -> bool:
    """Whether a file that begins with `head` has a format that only ffmpeg reads."""
    return any(head[at : at + len(text)] == text for f in FORMATS for at, text in f.signatures)


def is_named_for_ffmpeg(path: Path) -> bool:
    """Whether a file's extension belongs to a format that only ffmpeg reads."""
    ending = path.suffix.lower()
    return any(ending in form.extensions for form in FORMATS if form.demuxers)


def name_of_demuxer(names: str) -> str:
    """Return our name for ffmpeg's comma-separated demuxer names."""
    found = set(names.split(","))
    for form in FORMATS:
        if found & {form.name, *form.demuxers}:
            return form.name
    return names.split(",")[0]
