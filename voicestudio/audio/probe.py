"""Probing a sound file: its format and length, or the reason why it cannot be used."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import soundfile

from voicestudio.audio import ffmpeg, integrity
from voicestudio.audio.condition import Findings, Flaw, end_missing, percent
from voicestudio.audio.containers.flac import MAGIC as FLAC_MAGIC
from voicestudio.audio.containers.flac import FlacStream, read_flac
from voicestudio.audio.containers.layout import PcmLayout
from voicestudio.audio.containers.leading_tags import after_id3
from voicestudio.audio.file_name import sndfile_name
from voicestudio.audio.flac_joined import joined_flac
from voicestudio.audio.flac_reader import FlacReader, opens
from voicestudio.audio.formats import is_for_ffmpeg, is_named_for_ffmpeg
from voicestudio.audio.headers import has_known_header, read_layout
from voicestudio.audio.joining import Shape
from voicestudio.audio.mp3 import look_into_mp3
from voicestudio.audio.ogg import NOT_FINISHED, look_into_ogg
from voicestudio.audio.ogg_pages import MAGIC as OGG_MAGIC
from voicestudio.errors import UserError
from voicestudio.texts import tr

LOWEST_RATE, HIGHEST_RATE = 1_000, 768_000
"""Sample rates that are opened, in hertz."""
MOST_CHANNELS = 32

# libsndfile's container names and ours. Others (raw and telephone formats that it guesses from the
# file extension) are left out: they would open any text as noise.
_CONTAINERS = {
    "WAV": "wav",
    "WAVEX": "wav",
    "RF64": "rf64",
    "W64": "w64",
    "AIFF": "aiff",
    "CAF": "caf",
    "AU": "au",
    "FLAC": "flac",
    "OGG": "ogg",
}


class AudioFileError(UserError):
    """A sound file cannot be used; the message names the file and the reason."""


@dataclass(frozen=True)
class AudioInfo:
    """What probing found about a file.

    Attributes:
        path: The file.
        container: A name of `formats.FORMATS`, such as 'wav', 'opus' or 'm4a'.
        subtype: libsndfile's name of the encoding, such as 'PCM_16', or ffmpeg's codec name,
            such as 'AAC', for formats that only ffmpeg decodes.
        sample_rate: Frames per second, in hertz.
        channels: Number of channels.
        frames: Length in frames; an estimate until decoded unless `exact` or `in_place`, 0 if
            there is none.
        notes: Plain sentences about the file for the user, such as 'Its end is missing: 94 % of
            the sound is there.'
        through_ffmpeg: Whether only ffmpeg can decode the file.
        joined: Whether it consists of several concatenated FLAC files.
        exact: For files that have to be decoded: whether decoding gives exactly `frames`, and
            `flaws` has all visible damage, so that the file can be used meanwhile.
        flaws: Of mp3 and Ogg, the damage that can be seen without decoding.
    """

    path: Path
    container: str
    subtype: str
    sample_rate: int
    channels: int
    frames: int
    notes: tuple[str, ...] = ()
    through_ffmpeg: bool = False
    joined: bool = False
    exact: bool = False
    flaws: tuple[Flaw, ...] = ()

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate

    @property
    def in_place(self) -> bool:
        """Whether the file is read in place, so that no decoded copy is needed."""
        if self.through_ffmpeg or self.joined or self.container in {"ogg", "mp3"}:
            return False
        plain = self.subtype.startswith("PCM_")
        return plain or self.subtype in {"FLOAT", "DOUBLE", "ULAW", "ALAW"}


def probe(path: str | Path) -> AudioInfo:
    """Probe a file by reading its headers only.

    Raises AudioFileError for a file that is missing, empty, a folder, unreadable, not audio, or out
    of bounds, and for one so damaged that it holds no sound.
    """
    path = Path(path)
    head = _first_bytes(path)
    try:
        info = _probe(path, head)
    except OSError as error:
        raise AudioFileError(
            tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror)
        ) from error
    if not LOWEST_RATE <= info.sample_rate <= HIGHEST_RATE:
        raise AudioFileError(
            tr(
                "{path} has a sample rate of {sample_rate} Hz: VoiceStudio "
                "opens {lowest} to {highest} Hz.",
                path=path,
                sample_rate=info.sample_rate,
                lowest=LOWEST_RATE,
                highest=HIGHEST_RATE,
            )
        )
    if not 1 <= info.channels <= MOST_CHANNELS:
        raise AudioFileError(
            tr(
                "{path} has {channels} channels: VoiceStudio opens 1 to {most}.",
                path=path,
                channels=info.channels,
                most=MOST_CHANNELS,
            )
        )
    if info.frames == 0 and not info.through_ffmpeg:
        raise AudioFileError(tr("{path} holds no sound: its length is 0 samples.", path=path))
    return info


def _probe(path: Path, head: bytes) -> AudioInfo:
    with path.open("rb") as file:
        start, size = after_id3(file), path.stat().st_size
        if start >= size:
            if (info := _probe_mp3(path)) is not None:
                return info
            raise AudioFileError(tr("{path} holds no sound: there is only a tag in it.", path=path))
        file.seek(start)
        head_at = file.read(16)
        layout, stream = read_layout(file), read_flac(file)
        if stream is not None:
            return _flac(path, file, stream)
    if layout is not None and layout.coding is not None:
        return _uncompressed(path, layout)
    if layout is None and has_known_header(head_at):
        raise AudioFileError(
            tr("{path} is damaged or incomplete: its header contains no sound data.", path=path)
        )
    if head_at[:4] == OGG_MAGIC and (info := _probe_ogg(path)) is not None:
        return info
    if layout is not None or head_at[:4] == OGG_MAGIC:
        info = _probe_sndfile(path)
        return replace(info, notes=_notes(layout)) if layout and not info.through_ffmpeg else info
    if head[:4] == FLAC_MAGIC:
        raise AudioFileError(
            tr("{path} is damaged or incomplete: its header is cut off.", path=path)
        )
    if integrity.may_be_mp3(path) and (info := _probe_mp3(path)) is not None:
        return info
    if is_for_ffmpeg(head):
        return _probe_ffmpeg(path)
    if is_named_for_ffmpeg(path) and (stream := ffmpeg.audio_stream(path)) is not None:
        return _through_ffmpeg(path, stream)
    if (info := _probe_mp3(path)) is not None:
        return info
    raise _not_audio(path)  # libsndfile would guess, and print messages to stderr


def _flac(path: Path, file: BinaryIO, stream: FlacStream) -> AudioInfo:
    subtype = "PCM_S8" if stream.bits == 8 else f"PCM_{stream.bits}"
    info = AudioInfo(path, "flac", subtype, stream.sample_rate, stream.channels, stream.frames)
    if not opens(stream):
        return _probe_ffmpeg(path)
    try:
        if (found := joined_flac(file, stream)) is not None:
            return _of_shape(path, "flac", subtype, *found, joined=True)
        return _measured(info, FlacReader(path, file, stream).frames)
    except soundfile.LibsndfileError as error:
        raise _damaged(path, error) from error


def _measured(info: AudioInfo, frames: int) -> AudioInfo:
    """Return `info` with the measured length, and a note if that is less than it states."""
    short = frames < info.frames
    notes = (end_missing(frames, info.frames),) if short else ()
    return replace(info, frames=frames, notes=notes)


def _uncompressed(path: Path, layout: PcmLayout) -> AudioInfo:
    assert layout.coding is not None
    return AudioInfo(
        path,
        layout.container,
        layout.coding.subtype,
        layout.sample_rate,
        layout.channels,
        layout.frames,
        _notes(layout),
    )


def _notes(layout: PcmLayout) -> tuple[str, ...]:
    if layout.missing:
        return (end_missing(layout.bytes, layout.bytes + layout.missing),)
    if layout.unannounced:
        share = percent(layout.unannounced, layout.bytes)
        return (
            tr(
                "Its header is not finished: {share} of the sound lies behind its stated end.",
                share=share,
            ),
        )
    return ()


def _first_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise AudioFileError(tr("{path} is a folder, not a sound file.", path=path))
        if not path.exists():
            raise AudioFileError(tr("{path} does not exist.", path=path))
        if not path.is_file():
            raise AudioFileError(tr("{path} is a device or pipe, not a sound file.", path=path))
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise AudioFileError(
            tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror)
        ) from error
    if not head:
        raise AudioFileError(tr("{path} is empty (0 bytes).", path=path))
    return head


def _probe_mp3(path: Path) -> AudioInfo | None:
    """Probe the file as mp3, perhaps behind a tag or other data; None if it holds none."""
    found = look_into_mp3(path)
    if found is None:
        return None
    subtype = f"MPEG_LAYER_{'I' * found.layer}"
    return _of_shape(path, "mp3", subtype, found.shape, found.findings)


def _probe_ogg(path: Path) -> AudioInfo | None:
    try:
        found = look_into_ogg(path)
    except soundfile.LibsndfileError as error:
        raise _damaged(path, error) from error
    if found is None:
        return None
    container = "opus" if found.coding == "OPUS" else "ogg"
    info = _of_shape(path, container, found.coding, found.shape, found.findings)
    return replace(info, exact=found.places_known)


def _of_shape(
    path: Path,
    container: str,
    subtype: str,
    shape: Shape,
    findings: Findings,
    *,
    joined: bool = False,
) -> AudioInfo:
    known = findings.condition(shape.sample_rate)
    return AudioInfo(
        path,
        container,
        subtype,
        shape.sample_rate,
        shape.channels,
        shape.frames,
        known.notes,
        joined=joined,
        exact=True,
        flaws=known.flaws,
    )


def _probe_sndfile(path: Path) -> AudioInfo:
    """Probe with libsndfile, or with ffmpeg for codecs that libsndfile lacks."""
    try:
        with soundfile.SoundFile(sndfile_name(path)) as file:
            container = _CONTAINERS.get(file.format)
            if container is None:
                raise _not_audio(path)
            if container == "ogg" and file.subtype == "OPUS":
                container = "opus"
            return AudioInfo(
                path,
                container,
                file.subtype,
                file.samplerate,
                file.channels,
                file.frames,
                _file_notes(path),
            )
    except (
        soundfile.LibsndfileError,
        TypeError,
    ) as error:  # TypeError: named .raw
        if ffmpeg.is_installed() and (stream := ffmpeg.audio_stream(path)) is not None:
            return _through_ffmpeg(path, stream)
        raise _damaged(path, error) from error


def _probe_ffmpeg(path: Path) -> AudioInfo:
    stream = ffmpeg.audio_stream(path)
    if stream is None:
        raise AudioFileError(tr("{path} is damaged, or there is no sound in it.", path=path))
    return _through_ffmpeg(path, stream)


def _through_ffmpeg(path: Path, stream: ffmpeg.AudioStream) -> AudioInfo:
    notes = _file_notes(path)
    if stream.streams > 1:
        several = tr(
            "There are {streams} audio tracks in it: this is number {number}.",
            streams=stream.streams,
            number=stream.number + 1,
        )
        notes = (several, *notes)
    return AudioInfo(
        path,
        stream.container,
        stream.codec,
        stream.sample_rate,
        stream.channels,
        stream.frames,
        notes,
        through_ffmpeg=True,
    )


def _file_notes(path: Path) -> tuple[str, ...]:
    missing, size = integrity.missing_bytes(path), path.stat().st_size
    if missing is None:
        return (NOT_FINISHED,)
    if not missing:
        return ()
    return (
        tr(
            "Its end is missing: {percent} of the file is there.",
            percent=percent(size, size + missing),
        ),
    )


def _damaged(path: Path, error: Exception) -> AudioFileError:
    return AudioFileError(
        tr("{path} is damaged or incomplete: {reason}.", path=path, reason=_reason(error))
    )


def _not_audio(path: Path) -> AudioFileError:
    return AudioFileError(tr("{path} is not a sound file that VoiceStudio can read.", path=path))


def _reason(error: Exception) -> str:
    text = str(getattr(error, "error_string", error))
    return text.removeprefix("Error : ").strip().rstrip(".").lower()
