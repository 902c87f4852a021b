"""How a file is encoded: bit rate, sample rate, channels and dither."""

from dataclasses import dataclass

import numpy as np

from voicestudio.audio.output_formats import OutputFormat
from voicestudio.texts import listed, tr

# libsndfile maps its level from 0 to 1 linearly to these kbit/s, by the lowest sample rate.
_MP3_RANGES = ((32_000, 320, 32), (16_000, 160, 8), (0, 64, 8))
_OPUS_LOW, _OPUS_SPAN = 6, 250
"""kbit/s per channel at libsndfile's level 1, and the increase to level 0."""
# Nominal kbit/s of libvorbis at qualities 0, 0.1 ... 1, for mono and stereo.
_VORBIS_MONO = (48, 60, 70, 80, 86, 96, 110, 120, 140, 160, 240)
_VORBIS_STEREO = (64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 500)
_AAC_USUAL = 80
"""Default kbit/s per channel."""
# kbit/s of mp3 frames of MPEG 1 (ISO/IEC 11172-3), 2 (13818-3) and 2.5, by the lowest sample rate.
_MP3_FRAMES = (
    (32_000, (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)),
    (16_000, (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)),
    (0, (8, 16, 24, 32, 40, 48, 56, 64)),
)
_AAC_BITS_PER_SAMPLE = 6
"""The most, for one channel: 6144 bits for a frame of 1024 samples (ISO/IEC 14496-3)."""
_AAC_LEAST = 8


@dataclass(frozen=True)
class Encoding:
    """The encoding settings of a file besides its format. The defaults do not change the sound.

    Attributes:
        bit_rate: kbit/s of lossy formats; 0 for the format's usual quality.
        constant: Whether mp3 with a bit rate has a constant or an average bit rate.
        rate: Sample rate in hertz, adapted to the format; 0 for that of the sound.
        channels: 1 (mixed to mono), 2, or 0 for those of the sound.
        dither: Whether 16-bit samples are dithered.
    """

    bit_rate: int = 0
    constant: bool = True
    rate: int = 0
    channels: int = 0
    dither: bool = True

    def rate_of(self, fmt: OutputFormat, rate: int) -> int:
        """Return the sample rate of the file for sound of `rate`."""
        return fmt.rate_for(self.rate or rate)

    def channels_of(self, channels: int) -> int:
        """Return the number of channels of the file for sound of `channels`."""
        return self.channels or channels

    def compression(self, fmt: OutputFormat, rate: int, channels: int) -> float | None:
        """Return libsndfile's compression level for a file of that rate and those channels."""
        if not self.bit_rate or fmt.compression is None:
            return fmt.compression
        return min(max(self._level(fmt, rate, channels), 0.0), 1.0)

    def mode(self, fmt: OutputFormat) -> str | None:
        """Return soundfile's bit rate mode; None for formats that have only one."""
        if fmt.subtype != "MPEG_LAYER_III":
            return None
        if not self.bit_rate:
            return "VARIABLE"
        return "CONSTANT" if self.constant else "AVERAGE"

    def aac_bit_rate(self, channels: int) -> int:
        """Return the kbit/s of an AAC file."""
        return self.bit_rate or _AAC_USUAL * channels

    def impossible(self, fmt: OutputFormat, rate: int, channels: int) -> str:
        """Return why sound of that rate and those channels cannot have the bit rate; "" if it can.

        The sentence names the possible bit rates.
        """
        if not self.bit_rate or not fmt.bit_rates:
            return ""
        rate, channels = self.rate_of(fmt, rate), self.channels_of(channels)
        if fmt.subtype == "MPEG_LAYER_III":
            known = next(frames for least, frames in _MP3_FRAMES if rate >= least)
            one_of = self.constant
        else:
            known, one_of = _ends(fmt, rate, channels), False
        fits = self.bit_rate in known if one_of else known[0] <= self.bit_rate <= known[-1]
        if fits:
            return ""
        possible = _listed(known) if one_of else tr("{low} to {high}", low=known[0], high=known[-1])
        sound = tr("{rate} Hz, {n} channel", "{rate} Hz, {n} channels", n=channels, rate=rate)
        return tr(
            "{label} cannot have {bit_rate} kbit/s at {sound}; it can have {possible}.",
            label=fmt.label,
            bit_rate=self.bit_rate,
            sound=sound,
            possible=possible,
        )

    def _level(self, fmt: OutputFormat, rate: int, channels: int) -> float:
        if fmt.subtype == "MPEG_LAYER_III":
            high, low = next(ends for least, *ends in _MP3_RANGES if rate >= least)
            return (high - self.bit_rate) / (high - low)
        if fmt.subtype == "OPUS":
            return 1 - (self.bit_rate / channels - _OPUS_LOW) / _OPUS_SPAN
        nominal = _VORBIS_MONO if channels == 1 else _VORBIS_STEREO
        pairs = max(1.0, channels / 2)
        return 1 - float(np.interp(self.bit_rate / pairs, nominal, np.linspace(0, 1, 11)))


AS_IT_IS = Encoding()


def _ends(fmt: OutputFormat, rate: int, channels: int) -> tuple[int, int]:
    """Return the lowest and the highest kbit/s of Vorbis, Opus or AAC."""
    if fmt.subtype == "OPUS":
        return _OPUS_LOW * channels, (_OPUS_LOW + _OPUS_SPAN) * channels
    if fmt.subtype == "AAC":
        return _AAC_LEAST * channels, _AAC_BITS_PER_SAMPLE * rate * channels // 1000
    nominal = _VORBIS_MONO if channels == 1 else _VORBIS_STEREO
    pairs = max(1.0, channels / 2)
    return round(nominal[0] * pairs), round(nominal[-1] * pairs)


def _listed(numbers: tuple[int, ...]) -> str:
    return tr("{first} or {last}", first=listed(map(str, numbers[:-1])), last=numbers[-1])


def remixed(block: np.ndarray, channels: int) -> np.ndarray:
    """Return `block`, float32 (frames, n), with `channels` channels; itself if it has as many.

    Mono is the mean of all channels. Stereo made of more channels is the mean of the odd and of the
    even ones; the channels of mono are copies.
    """
    have = block.shape[1]
    if channels == have:
        return block
    if channels == 1:
        return block.mean(axis=1, keepdims=True, dtype=np.float32)
    if have == 1:
        return np.repeat(block, channels, axis=1)
    sides = [block[:, side::channels].mean(axis=1, dtype=np.float32) for side in range(channels)]
    return np.stack(sides, axis=1)
