"""What `analyse` says of voices whose pitch, formants and level are known.

Modules: voice.pitch.
"""

import csv
import time

import numpy as np
import pytest
import soundfile

from voicestudio.voice.analysis import analyse
from voicestudio.voice.frames import BAND_CENTRES_HZ, BANDS, FLOOR_DB

RATE = 48_000


def semitones(one, other):
    return 12.0 * np.log2(np.asarray(one) / np.asarray(other))


@pytest.mark.parametrize("pitch", [70.0, 110.0, 180.0, 320.0, 500.0, 700.0])
def test_pitch_of_a_steady_vowel(vowel, pitch):
    frames = analyse(vowel(np.full(RATE, pitch), breath=0.02))
    inner = frames.f0_hz[5:-5]
    assert np.mean(inner > 0.0) > 0.98
    assert np.abs(semitones(inner[inner > 0.0], pitch)).max() < 0.2


def test_pitch_is_followed_through_a_glide_and_its_frames_are_centred(vowel):
    contour = np.geomspace(90.0, 360.0, 2 * RATE)
    found = analyse(vowel(contour)).f0_hz
    true = contour[240::480]
    inner = slice(5, -5)
    assert np.abs(semitones(found[inner], true[inner])).max() < 0.3
    # A frame late or early would be 0.12 semitones off everywhere.
    assert abs(np.median(semitones(found[inner], true[inner]))) < 0.05


@pytest.mark.parametrize("times", [2.0, 3.0])
def test_a_formant_on_a_harmonic_is_not_taken_for_the_pitch(vowel, times):
    sound = vowel(np.full(RATE, 200.0), formants=((200.0 * times, 40.0), (2500.0, 100.0)))
    assert np.abs(semitones(analyse(sound).f0_hz[5:-5], 200.0)).max() < 0.3


def test_hiss_rumble_and_silence_have_no_pitch(hiss):
    rumble = np.cumsum(hiss - hiss.mean()).astype(np.float32)
    rumble *= 0.1 / np.abs(rumble).max()
    for sound in (hiss, rumble, np.zeros(RATE, np.float32)):
        assert np.mean(analyse(sound).voiced) < 0.06


@pytest.mark.parametrize("samples", [0, 1, 479, 480, 481, 5000])
def test_a_frame_begins_every_480_samples(vowel, samples):
    frames = analyse(vowel(np.full(5000, 150.0))[:samples])
    assert len(frames) == -(-samples // 480)
    assert frames.bands_db.shape == (len(frames), BANDS)
    for values in (frames.f0_hz, frames.bands_db, frames.energy_db):
        assert values.dtype == np.float32
        assert np.isfinite(values).all()


def test_levels_are_power_density(hiss):
    frames = analyse(hiss)
    assert frames.energy_db.mean() == pytest.approx(-20.0, abs=0.5)
    power = np.mean(10.0 ** (frames.bands_db / 10.0), axis=0)
    np.testing.assert_allclose(10.0 * np.log10(power), -20.0, atol=1.0)
    quieter = analyse(hiss / 10.0)
    np.testing.assert_allclose(frames.bands_db - quieter.bands_db, 20.0, atol=0.01)
    assert (analyse(np.zeros(4800, np.float32)).bands_db == FLOOR_DB).all()


def test_the_envelope_shows_formants_and_not_harmonics(vowel):
    low, high = (analyse(vowel(np.full(RATE, pitch))).bands_db[20:80] for pitch in (100.0, 210.0))
    seen = (BAND_CENTRES_HZ > 300.0) & (BAND_CENTRES_HZ < 4000.0)
    difference = (low - high).mean(axis=0)[seen]
    assert np.std(difference) < 2.0
    assert low.std(axis=0)[seen].max() < 0.7
    # 600 and 1250 Hz stand out of the valley between them, though the source falls by 6 dB.
    level = low.mean(axis=0)
    first, valley, second = (int(np.abs(BAND_CENTRES_HZ - hz).argmin()) for hz in (600, 950, 1250))
    assert level[first] > level[valley] + 10.0
    assert level[second] > level[valley] + 1.0


def test_what_is_not_sound_of_one_channel_is_refused():
    for wrong in (np.zeros((100, 2), np.float32), np.full(100, np.nan, np.float32)):
        with pytest.raises(ValueError, match="samples"):
            analyse(wrong)


def test_analysis_is_fast(vowel):
    sound = np.tile(vowel(np.geomspace(90.0, 300.0, 2 * RATE)), 5)
    began = time.process_time()
    analyse(sound)
    # Measured: 0.02 to 0.03 of real time.
    assert time.process_time() - began < 0.1 * len(sound) / RATE


def test_pitch_of_real_voices_suits_their_speakers(shared_data):
    with (shared_data / "manifest.csv").open(newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["corpus"] in ("ravdess", "emodb")]
    rows = [row for row in rows if row["emotion"] == "neutral"][::12]
    assert len(rows) >= 8
    for row in rows:
        f0 = analyse(soundfile.read(shared_data / row["path"], dtype="float32")[0]).f0_hz
        low, high = (75.0, 170.0) if row["sex"] == "m" else (150.0, 300.0)
        assert low < np.median(f0[f0 > 0.0]) < high, row["path"]
