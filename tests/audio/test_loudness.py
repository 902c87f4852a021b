"""Loudness beside another program's: ffmpeg's ebur128 on twenty files, all of which differ."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from compressed import needs_ffmpeg
from ffmpeg_loudness import by_ebur128
from sounds import noise, tone

from voicestudio.audio.files import open_medium
from voicestudio.audio.loudness import measure_loudness

RATES = (8_000, 16_000, 22_050, 44_100, 48_000, 96_000)


def _sounds(speech_like, room_noise):
    """Yield twenty sounds with their rates: speech, music-like tones, noise, steps and clicks."""
    for number, rate in enumerate(RATES):
        speech = speech_like(5.0, rate)
        yield rate, speech * np.float32(10 ** (-number / 4))
        pauses = speech + room_noise(5.0, rate) * 0.1
        pauses[2 * rate : 3 * rate] *= 0.01
        yield rate, np.hstack([pauses, 0.5 * pauses[::-1]])
        white = noise(5 * rate, 2, level=0.9, seed=number)
        # Like sound it has little at half the rate, where meters on other grids differ.
        loud = (white + np.roll(white, 1, axis=0)) / 2
        yield rate, loud * np.linspace(0.02, 1, len(loud), dtype=np.float32)[:, np.newaxis]
    clicks = tone(440, 5, 2, level=0.05)
    clicks[::4800] = 0.95
    yield 48_000, clicks
    yield 44_100, np.sign(tone(220, 5, 1, 44_100)) * np.float32(0.5)


@needs_ffmpeg
def test_it_is_ffmpegs_on_twenty_files(speech_like, room_noise, tmp_path: Path) -> None:
    sounds = list(_sounds(speech_like, room_noise))
    assert len(sounds) == 20
    for rate, sound in sounds:
        path = tmp_path / "sound.wav"
        # ffmpeg takes what begins at once for mirrored, and sees peaks there.
        silence = np.zeros((rate // 10, sound.shape[1]), np.float32)
        soundfile.write(path, np.concatenate([silence, sound]), rate, "FLOAT")
        expected, medium = by_ebur128(path), open_medium(path)
        found = measure_loudness(medium, 0, medium.frames)
        assert found.integrated == pytest.approx(expected.integrated, abs=0.1)
        assert found.true_peak == pytest.approx(expected.true_peak, abs=0.1)
        assert found.max_short_term == pytest.approx(expected.max_short_term, abs=0.1)
