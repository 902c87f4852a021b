"""What `modify` makes of voices: pitch, formants, length and level as asked, and nothing else.

Modules: voice.band_filter, voice.grains, voice.marks, voice.spans.
"""

import time

import numpy as np
import pytest
import soundfile
from scipy import signal

from voicestudio.voice.analysis import analyse
from voicestudio.voice.change import Change
from voicestudio.voice.frames import BAND_CENTRES_HZ, BANDS, VoiceFrames
from voicestudio.voice.modify import modify
from voicestudio.voice.time_map import TimeMap

RATE = 48_000


def change(count, pitch=0.0, gain=0.0, rate=1.0):
    whole = np.ones(count)
    return Change(pitch * whole, gain * np.ones((count, BANDS)), rate * whole)


def modified(sound, **asked):
    frames = analyse(sound)
    return modify(sound, frames, change(len(frames), **asked))


def clicks(sound):
    """The loudest moment of what is above 12 kHz."""
    return np.abs(
        signal.sosfilt(signal.butter(4, 12_000, "high", fs=RATE, output="sos"), sound)
    ).max()


def speech(shared_data, name="emotion/ravdess/03-01-01-01-01-02-05.opus"):
    return soundfile.read(shared_data / name, dtype="float32")[0]


def test_no_change_gives_the_input_bit_for_bit(vowel, hiss):
    sound = np.concatenate([vowel(np.full(20_123, 130.0)), hiss])
    np.testing.assert_array_equal(modified(sound), sound)


@pytest.mark.parametrize("pitch", [-7.0, -3.0, 0.5, 4.0, 9.0])
@pytest.mark.parametrize("voice", [110.0, 230.0])
def test_pitch_moves_as_asked_and_formants_stay(vowel, voice, pitch):
    sound = vowel(voice * 2 ** (0.1 * np.sin(np.arange(RATE) * 2 * np.pi / 16_000)), breath=0.01)
    before = analyse(sound)
    result = modify(sound, before, change(len(before), pitch=pitch))
    after = analyse(result)
    inner = slice(8, -8)
    assert after.voiced[inner].mean() > 0.97
    both = np.flatnonzero(after.voiced & before.voiced)[8:-8]
    moved = 12.0 * np.log2(after.f0_hz[both] / before.f0_hz[both])
    assert np.median(np.abs(moved - pitch)) < 0.15
    assert np.mean(np.abs(moved - pitch) < 0.6) > 0.97
    heard = (BAND_CENTRES_HZ > 400.0) & (BAND_CENTRES_HZ < 5000.0)
    apart = (after.bands_db - before.bands_db)[inner][:, heard].mean(axis=0)
    assert np.abs(apart).mean() < 2.5
    assert abs(apart.mean()) < 2.0


def test_a_pitch_curve_is_followed(vowel):
    sound = vowel(np.full(RATE, 150.0))
    frames = analyse(sound)
    curve = 6.0 * np.sin(np.linspace(0.0, 2.0 * np.pi, len(frames)))
    asked = Change(curve, np.zeros((len(frames), BANDS)), np.ones(len(frames)))
    found = analyse(modify(sound, frames, asked)).f0_hz[6:-6]
    np.testing.assert_allclose(12.0 * np.log2(found / 150.0), curve[6:-6], atol=0.6)


@pytest.mark.parametrize("asked", [{"pitch": 5.0}, {"gain": 9.0}, {"rate": 0.7}, {"rate": 1.4}])
def test_what_is_not_to_change_comes_through_bit_for_bit(vowel, hiss, asked):
    sound = np.concatenate([vowel(np.full(RATE, 140.0), breath=0.02), hiss])
    frames = analyse(sound)
    count, changed = len(frames), slice(30, 60)
    none, some = Change.none(count), change(count, **asked)
    pitch, gain, rate = none.pitch_semitones.copy(), none.gain_db.copy(), none.rate.copy()
    pitch[changed], gain[changed] = some.pitch_semitones[changed], some.gain_db[changed]
    rate[changed] = some.rate[changed]
    partly = Change(pitch, gain, rate)
    result = modify(sound, frames, partly)
    grown = len(result) - len(sound)
    assert grown == TimeMap.of(partly).new_length(len(sound)) - len(sound)
    fade = 2 * RATE // 50  # a filter rings for 40 ms; grains reach a period
    np.testing.assert_array_equal(result[: 30 * 480 - fade], sound[: 30 * 480 - fade])
    np.testing.assert_array_equal(result[60 * 480 + fade + grown :], sound[60 * 480 + fade :])
    assert not np.array_equal(result[30 * 480 : 60 * 480], sound[30 * 480 : 60 * 480])


def test_edges_of_a_change_make_no_clicks(vowel):
    sound = vowel(np.full(RATE, 140.0))
    frames = analyse(sound)
    steps = np.where(np.arange(len(frames)) // 10 % 2, 5.0, 0.0)
    asked = Change(steps, 2.0 * steps[:, None] * np.ones(BANDS), 1.0 + steps / 20.0)
    # What the formants leave above 12 kHz is next to nothing; a step of 0.01 would show.
    assert clicks(modify(sound, frames, asked)) < clicks(sound) + 0.003


def test_band_gains_are_what_is_added(hiss):
    frames = analyse(hiss)
    gain = np.zeros((len(frames), BANDS))
    gain[:, 12:20] = 12.0
    gain[:, 24:] = -12.0
    result = modify(hiss, frames, Change(np.zeros(len(frames)), gain, np.ones(len(frames))))
    added = (analyse(result).bands_db - frames.bands_db)[5:-5].mean(axis=0)
    for band in (5, 9, 14, 17, 27, 30):
        assert added[band] == pytest.approx(gain[0, band], abs=1.0)


@pytest.mark.parametrize("rate", [0.6, 0.85, 1.25, 2.0])
def test_rate_changes_length_and_nothing_else(vowel, hiss, rate):
    sound = np.concatenate([vowel(np.geomspace(120.0, 180.0, RATE), breath=0.02), hiss])
    result = modified(sound, rate=rate)
    assert len(result) == pytest.approx(len(sound) / rate, abs=240)
    after = analyse(result)
    middle = int(25 / rate)
    found = after.f0_hz[middle - 2 : middle + 3]
    assert np.median(found) == pytest.approx(120.0 * 1.5**0.25, rel=0.02)
    noise = after.energy_db[int(120 / rate) : int(180 / rate)]
    assert noise.mean() == pytest.approx(-20.0, abs=1.5)


@pytest.mark.parametrize("samples", [0, 1, 10, 479, 480, 2000, 7000])
def test_very_short_sounds(vowel, samples):
    sound = vowel(np.full(7000, 160.0))[:samples]
    frames = analyse(sound)
    asked = change(len(frames), pitch=4.0, gain=3.0, rate=0.8)
    result = modify(sound, frames, asked)
    assert len(result) == TimeMap.of(asked).new_length(samples)
    assert np.isfinite(result).all()


def test_silence_stays_silent():
    assert not modified(np.zeros(20_000, np.float32), pitch=5.0, gain=12.0, rate=0.8).any()


def test_unvoiced_sound_keeps_its_samples_whatever_the_pitch(hiss):
    frames = analyse(hiss)
    none = VoiceFrames(np.zeros_like(frames.f0_hz), frames.bands_db, frames.energy_db)
    np.testing.assert_array_equal(modify(hiss, none, change(len(frames), pitch=6.0)), hiss)


def test_clipped_and_narrow_sound_stay_sensible(vowel):
    sound = vowel(np.full(RATE, 130.0))
    clipped = np.clip(8.0 * sound, -1.0, 1.0)
    assert np.abs(modified(clipped, pitch=4.0)).max() < 2.0
    narrow = signal.sosfiltfilt(signal.butter(10, 3800, fs=RATE, output="sos"), sound)
    wide = analyse(modified(narrow.astype(np.float32), pitch=4.0, rate=0.9)).bands_db
    assert wide[10:-10, BAND_CENTRES_HZ > 7000.0].max() < -70.0


def test_frames_of_another_sound_are_refused(hiss):
    with pytest.raises(ValueError, match="frames"):
        modify(hiss, analyse(hiss[:-960]), Change.none(100))


def test_real_speech_up_and_back_is_close_to_what_it_was(shared_data):
    sound = speech(shared_data)
    first = analyse(sound)
    there = modify(sound, first, change(len(first), pitch=4.0))
    middle = analyse(there)
    last = analyse(modify(there, middle, change(len(first), pitch=-4.0)))
    both = np.flatnonzero(first.voiced & last.voiced & (first.energy_db > -45.0))
    assert len(both) > 0.9 * np.count_nonzero(first.voiced & (first.energy_db > -45.0))
    error = 12.0 * np.log2(last.f0_hz[both] / first.f0_hz[both])
    assert np.median(np.abs(error)) < 0.2
    assert np.abs(last.bands_db - first.bands_db)[both][:, 4:26].mean() < 2.5


def test_modification_is_fast(shared_data):
    sound = speech(shared_data)
    frames = analyse(sound)
    began = time.process_time()
    modify(sound, frames, change(len(frames), pitch=3.0, gain=2.0, rate=0.9))
    # Measured: 0.03 to 0.08 of real time.
    assert time.process_time() - began < 0.3 * len(sound) / RATE
