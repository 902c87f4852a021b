"""The table of formats that can be written."""

from dataclasses import dataclass
from pathlib import Path

from voicestudio.audio.probe import AudioInfo
from voicestudio.errors import UserError
from voicestudio.texts import tr

_MP3_RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
_OPUS_RATES = (48000,)  # Opus decoders always output 48 kHz
_AAC_RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
_MP3_BIT_RATES = (64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_OGG_BIT_RATES = (64, 80, 96, 112, 128, 160, 192, 256, 320)
_OPUS_BIT_RATES = (24, 32, 48, 64, 80, 96, 128, 160, 192, 256)
_AAC_BIT_RATES = (64, 80, 96, 128, 160, 192, 256)


@dataclass(frozen=True)
class OutputFormat:
    """A format in which files can be written.

    Attributes:
        name: Short name, unique in `OUTPUT_FORMATS`.
        extension: File extension, with the dot.
        label: The name shown to the user.
        container: libsndfile's major format; "M4A" for files that ffmpeg writes.
        subtype: libsndfile's encoding; "AAC" for files that ffmpeg writes.
        bits: Bits per sample of integers; 0 for float and lossy encodings.
        rates: Sample rates the encoder accepts; empty for any. Others are resampled.
        most_channels: Maximum number of channels.
        compression: libsndfile's compression level from 0 (best sound) to 1 (smallest), or None.
        low_fourth: Numbers of channels at which the encoder takes the fourth as low frequencies
            (LFE).
        bit_rates: kbit/s to choose from; empty for lossless formats.
    """

    name: str
    extension: str
    label: str
    container: str
    subtype: str
    bits: int = 0
    rates: tuple[int, ...] = ()
    most_channels: int = 1024
    compression: float | None = None
    low_fourth: tuple[int, ...] = ()
    bit_rates: tuple[int, ...] = ()

    @property
    def lossy(self) -> bool:
        return self.subtype in ("MPEG_LAYER_III", "VORBIS", "OPUS", "AAC")

    @property
    def through_ffmpeg(self) -> bool:
        """Whether the user's ffmpeg writes it."""
        return self.container == "M4A"

    def caution(self, channels: int) -> str:
        """Return one sentence on how `channels` channels are changed; empty if they are not."""
        if channels not in self.low_fourth:
            return ""
        return tr(
            "{label} keeps only low frequencies of the fourth of "
            "{channels} channels, the one for bass effects (LFE).",
            label=self.label,
            channels=channels,
        )

    def rate_for(self, rate: int) -> int:
        """Return the lowest allowed sample rate not below `rate`, else the highest."""
        if not self.rates:
            return rate
        return min((allowed for allowed in self.rates if allowed >= rate), default=self.rates[-1])


# Compression levels give about 190 kbit/s (mp3, ogg) and 160 kbit/s (opus) for stereo.
OUTPUT_FORMATS = (
    OutputFormat("wav16", ".wav", tr("WAV, 16 bit"), "WAV", "PCM_16", bits=16),
    OutputFormat("wav24", ".wav", tr("WAV, 24 bit"), "WAV", "PCM_24", bits=24),
    OutputFormat("wavfloat", ".wav", tr("WAV, 32 bit float"), "WAV", "FLOAT"),
    OutputFormat("flac", ".flac", tr("FLAC, lossless"), "FLAC", "PCM_24", bits=24, most_channels=8),
    OutputFormat(
        "mp3",
        ".mp3",
        "MP3",
        "MP3",
        "MPEG_LAYER_III",
        0,
        _MP3_RATES,
        most_channels=2,
        compression=0.2,
        bit_rates=_MP3_BIT_RATES,
    ),
    OutputFormat(
        "ogg",
        ".ogg",
        "Ogg Vorbis",
        "OGG",
        "VORBIS",
        most_channels=255,
        compression=0.4,
        low_fourth=(6,),
        bit_rates=_OGG_BIT_RATES,
    ),
    OutputFormat(
        "opus",
        ".opus",
        "Opus",
        "OGG",
        "OPUS",
        0,
        _OPUS_RATES,
        most_channels=255,
        compression=0.7,
        low_fourth=(6, 7, 8),
        bit_rates=_OPUS_BIT_RATES,
    ),
)
"""The formats that need no other program."""
FFMPEG_FORMATS = (
    OutputFormat(
        "m4a",
        ".m4a",
        tr("M4A (AAC)"),
        "M4A",
        "AAC",
        0,
        _AAC_RATES,
        most_channels=6,
        bit_rates=_AAC_BIT_RATES,
    ),
)
"""The formats that are written by the user's ffmpeg."""


def output_format(name: str) -> OutputFormat:
    """Return the format called `name`, such as 'wav24'. Raises UserError for an unknown one."""
    for fmt in (*OUTPUT_FORMATS, *FFMPEG_FORMATS):
        if fmt.name == name:
            return fmt
    known = ", ".join(fmt.name for fmt in (*OUTPUT_FORMATS, *FFMPEG_FORMATS))
    raise UserError(
        tr(
            "'{name}' is not a format that can be written: use one of {known}.",
            name=name,
            known=known,
        )
    )


def output_format_for(path: str | Path, subtype: str | None = None) -> OutputFormat:
    """Return the format for a file name, by its ending and libsndfile's `subtype` if given.

    A WAV file without a `subtype` gets 24 bits. Raises UserError for an unknown ending or a
    `subtype` that the ending does not go with.
    """
    path = Path(path)
    formats = (*OUTPUT_FORMATS, *FFMPEG_FORMATS)
    fitting = [fmt for fmt in formats if fmt.extension == path.suffix.lower()]
    if not fitting:
        known = ", ".join(dict.fromkeys(fmt.extension for fmt in formats))
        raise UserError(
            tr(
                "{path} has an ending that stands for no format that can be written: use {known}.",
                path=path,
                known=known,
            )
        )
    if subtype is None:
        return next((fmt for fmt in fitting if fmt.name == "wav24"), fitting[0])
    for fmt in fitting:
        if fmt.subtype == subtype.upper():
            return fmt
    raise UserError(
        tr(
            "{path} cannot be written as {subtype}: {suffix} files do not hold it.",
            path=path,
            subtype=subtype,
            suffix=path.suffix,
        )
    )


def output_format_like(source: AudioInfo, target: str | Path) -> OutputFormat:
    """Return the format for the target's ending, with the source's sample format if possible.

    Raises UserError for an unknown ending.
    """
    default = output_format_for(target)
    wanted = (default.extension, source.subtype)
    same = [fmt for fmt in OUTPUT_FORMATS if (fmt.extension, fmt.subtype) == wanted]
    return same[0] if same else default


def kept_extension(source: Path) -> str:
    """Return the extension of a result in the source's own format; ".wav" if it is not writable."""
    writable = {fmt.extension for fmt in (*OUTPUT_FORMATS, *FFMPEG_FORMATS)}
    extension = source.suffix.lower()
    return extension if extension in writable else ".wav"
