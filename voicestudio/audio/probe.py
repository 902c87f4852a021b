"""What a sound file is, and why one cannot be used."""

from dataclasses import dataclass
from pathlib import Path

import soundfile

from voicestudio.audio import ffmpeg, integrity
from voicestudio.audio.file_name import sndfile_name
from voicestudio.audio.mp3 import mp3_shape
from voicestudio.errors import UserError

# libsndfile's container names and ours. Others (raw and telephone formats that it guesses from a
# file name's ending) would open any text as noise.
_CONTAINERS = {
    "WAV": "wav",
    "WAVEX": "wav",
    "RF64": "rf64",
    "W64": "w64",
    "AIFF": "aiff",
    "CAF": "caf",
    "AU": "au",
    "FLAC": "flac",
    "MP3": "mp3",
    "OGG": "ogg",
}
_SEEKABLE = frozenset({"wav", "rf64", "w64", "aiff", "caf", "au", "flac"})
# libsndfile's answer for a stream whose header does not give a length.
_UNKNOWN_LENGTH = 0x7FFFFFFFFFFFFFFF


class AudioFileError(UserError):
    """A sound file cannot be used; the message names the file and the reason."""


@dataclass(frozen=True)
class AudioInfo:
    """What a file's header says.

    Attributes:
        path: The file.
        container: 'wav', 'rf64', 'w64', 'aiff', 'caf', 'au', 'flac', 'mp3', 'ogg', 'opus', 'm4a'.
        subtype: libsndfile's name of the encoding, such as 'PCM_16', or ffmpeg's codec name such as
            'AAC' for what only ffmpeg decodes.
        sample_rate: Frames per second, in hertz.
        channels: Number of channels.
        frames: Length in frames; for m4a and some mp3 files an estimate until it is decoded.
        notes: Plain sentences about the file for the user, such as 'Its end is missing: 94 % of
            the sound is there.'
    """

    path: Path
    container: str
    subtype: str
    sample_rate: int
    channels: int
    frames: int
    notes: tuple[str, ...] = ()

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate

    @property
    def through_ffmpeg(self) -> bool:
        """Whether only ffmpeg can decode the file."""
        return self.container == "m4a" or self.subtype == "FLAC"

    @property
    def in_place(self) -> bool:
        """Whether any frame can be reached fast and exactly, so that no decoded copy is needed."""
        plain = self.subtype.startswith("PCM_") or self.subtype in {"FLOAT", "DOUBLE"}
        return self.container in _SEEKABLE and plain


def probe(path: str | Path) -> AudioInfo:
    """Return what the file is. Nothing but headers is read.

    Raises AudioFileError for a file that is missing, empty, a folder, unreadable, cut off, damaged
    or not audio.
    """
    path = Path(path)
    head = _first_bytes(path)
    if integrity.may_be_mp3(head) and (info := _probe_mp3(path)) is not None:
        return info
    missing = integrity.missing_bytes(path)
    if missing:
        raise AudioFileError(
            f"{path} is truncated: at least {missing} bytes are missing at its end;"
            " copy or download it again."
        )
    if integrity.is_mpeg4(head):
        return _probe_ffmpeg(path, "m4a")
    if not integrity.has_audio_signature(path):
        if (info := _probe_mp3(path)) is not None:
            return info
        raise _not_audio(path)  # libsndfile would guess, and complain on stderr
    info = _probe_sndfile(path)
    if info.frames == _UNKNOWN_LENGTH:
        return _probe_ffmpeg(path, info.container)
    if info.frames == 0:
        raise AudioFileError(f"{path} holds no sound: its length is 0 samples.")
    return info


def _first_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise AudioFileError(f"{path} is a folder, not a sound file.")
        if not path.exists():
            raise AudioFileError(f"{path} does not exist.")
        if not path.is_file():
            raise AudioFileError(f"{path} is a device or pipe, not a sound file.")
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise AudioFileError(f"{path} cannot be read: {error.strerror}.") from error
    if not head:
        raise AudioFileError(f"{path} is empty (0 bytes).")
    return head


def _probe_mp3(path: Path) -> AudioInfo | None:
    """What the file is if it holds mp3 sound, perhaps behind something else."""
    shape = mp3_shape(path)
    if shape is None:
        return None
    subtype = f"MPEG_LAYER_{'I' * shape.layer}"
    found = shape.sample_rate, shape.channels, shape.frames
    return AudioInfo(path, "mp3", subtype, *found, notes=shape.notes)


def _probe_sndfile(path: Path) -> AudioInfo:
    try:
        with soundfile.SoundFile(sndfile_name(path)) as file:
            container = _CONTAINERS.get(file.format)
            if container is None:
                raise _not_audio(path)
            if container == "ogg" and file.subtype == "OPUS":
                container = "opus"
            info = AudioInfo(
                path, container, file.subtype, file.samplerate, file.channels, file.frames
            )
            if container == "flac" and info.frames != _UNKNOWN_LENGTH:
                _check_last_frame(file, path)
            return info
    except (soundfile.LibsndfileError, TypeError) as error:  # TypeError: named .raw
        raise AudioFileError(f"{path} is damaged or incomplete: {_reason(error)}.") from error


def _check_last_frame(file: soundfile.SoundFile, path: Path) -> None:
    """A FLAC header gives a length in samples, not in bytes: only decoding the end proves it."""
    try:
        file.seek(file.frames - 1)
        complete = len(file.read(1, dtype="float32")) == 1
    except soundfile.LibsndfileError:
        complete = False
    if not complete:
        raise AudioFileError(
            f"{path} is truncated: its last samples are missing; copy or download it again."
        )


def _probe_ffmpeg(path: Path, container: str) -> AudioInfo:
    stream = ffmpeg.audio_stream(path)
    if stream is None:
        raise AudioFileError(f"{path} is damaged, or there is no sound in it.")
    return AudioInfo(
        path, container, stream.codec, stream.sample_rate, stream.channels, stream.frames
    )


def _not_audio(path: Path) -> AudioFileError:
    return AudioFileError(f"{path} is not a sound file that VoiceStudio can read.")


def _reason(error: Exception) -> str:
    text = str(getattr(error, "error_string", error))
    return text.removeprefix("Error : ").strip().rstrip(".").lower()
