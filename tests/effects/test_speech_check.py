"""The speech check: silent where nothing happened, and right about words that are missing."""

import json

import numpy as np
import pytest
import soundfile

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.resample import resample
from voicestudio.effects import speech_check
from voicestudio.effects.speech_check import load_speech_check_model, stretches_to_check
from voicestudio.effects.speech_check_features import band_powers
from voicestudio.errors import Cancelled, UserError

RATE = 48_000


def medium(samples: np.ndarray, rate: int = RATE) -> ArrayMedium:
    return ArrayMedium(np.ascontiguousarray(samples, np.float32), rate)


def without(samples: np.ndarray, start: float, stop: float, rate: int = RATE) -> np.ndarray:
    cut = samples.copy()
    cut[round(start * rate) : round(stop * rate)] *= 0.01
    return cut


@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (16_000, 2), (44_100, 1), (48_000, 1)])
def test_a_word_cut_out_is_found_where_it_was(speech_like, room_noise, rate, channels):
    voice = speech_like(6.0, rate, channels)
    dry = voice + 0.05 * room_noise(6.0, rate, channels)
    start = loudest(voice, rate) - 0.2
    found = stretches_to_check(
        medium(dry, rate), medium(without(voice, start, start + 0.4, rate), rate)
    )
    assert [check.kind for check in found] == ["lost"]
    assert found[0].start / rate == pytest.approx(start, abs=0.15)
    assert found[0].stop / rate == pytest.approx(start + 0.4, abs=0.15)
    assert 0.5 <= found[0].confidence <= 1.0


def loudest(voice: np.ndarray, rate: int) -> float:
    """The second around which half a second of `voice`, not too near its ends, is loudest."""
    sums = np.cumsum(np.square(voice[:, 0]))
    first = int(np.argmax(sums[3 * rate // 2 : -rate] - sums[rate : -3 * rate // 2]))
    return (rate + first) / rate + 0.25


def test_what_stays_as_it_was_leaves_no_check(speech_like, room_noise):
    voice = speech_like(8.0, RATE, 1)
    noisy = voice + 0.3 * room_noise(8.0, RATE, 1)
    assert stretches_to_check(medium(voice), medium(voice)) == ()
    assert stretches_to_check(medium(noisy), medium(noisy)) == ()
    assert stretches_to_check(medium(noisy), medium(noisy * 0.5 + voice * 0.5)) == ()


def test_taking_noise_away_leaves_no_check(speech_like, room_noise):
    voice, noise = speech_like(8.0, RATE, 1), room_noise(8.0, RATE, 1)
    quiet = voice.copy()
    quiet[3 * RATE : 7 * RATE] = 0  # a long pause
    assert stretches_to_check(medium(quiet + 0.1 * noise), medium(quiet)) == ()
    assert stretches_to_check(medium(noise), medium(noise * 0)) == ()
    assert stretches_to_check(medium(noise * 0), medium(noise * 0)) == ()


def test_the_level_of_the_recording_does_not_matter(speech_like):
    voice = speech_like(6.0, RATE, 1)
    cut = without(voice, 2.0, 2.5)
    found = stretches_to_check(medium(voice), medium(cut))
    assert found
    for gain in (0.01, 4.0):
        again = stretches_to_check(medium(voice * gain), medium(cut * gain))
        assert [check[:3] for check in again] == [check[:3] for check in found]


def test_a_long_recording_is_judged_piece_by_piece_as_if_at_once(speech_like, monkeypatch):
    voice = speech_like(70.0, 16_000, 1)
    voice[20 * 16_000 : 40 * 16_000] *= 0.001  # a pause longer than what is looked at together
    cut = voice.copy()
    for second in (5, 19.5, 20, 41, 65):
        cut = without(cut, second, second + 0.5, 16_000)
    pieces = stretches_to_check(medium(voice, 16_000), medium(cut, 16_000))
    monkeypatch.setattr(speech_check, "_CHUNK_FRAMES", 1 << 20)
    assert stretches_to_check(medium(voice, 16_000), medium(cut, 16_000)) == pieces
    monkeypatch.setattr(speech_check, "_CHUNK_FRAMES", 100)
    assert stretches_to_check(medium(voice, 16_000), medium(cut, 16_000)) == pieces
    assert len(pieces) >= 3


def test_a_result_for_a_part_is_counted_from_its_own_start(speech_like):
    voice = speech_like(8.0, RATE, 1)
    cut = without(voice, 3.0, 3.5)[2 * RATE : 6 * RATE]
    found = stretches_to_check(medium(voice), medium(cut), 2 * RATE)
    assert [round(check.start / RATE) for check in found] == [1]
    with pytest.raises(ValueError, match="does not belong"):
        stretches_to_check(medium(voice), medium(cut), 5 * RATE)


@pytest.mark.parametrize("frames", [1, 2, 767, 768, 769, 5000])
def test_short_and_broken_sound(frames):
    noise = np.random.default_rng(1).uniform(-0.1, 0.1, (frames, 2)).astype(np.float32)
    broken = noise.copy()
    broken[::7] = np.nan
    for check in stretches_to_check(medium(broken), medium(noise * 0)):
        assert 0 <= check.start < check.stop <= frames


def test_it_can_be_cancelled_and_tells_how_far_it_is(speech_like):
    voice = medium(speech_like(50.0, 8000, 1), 8000)
    told = []
    stretches_to_check(voice, voice, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        stretches_to_check(voice, voice, cancelled=lambda: True)


@pytest.mark.parametrize("change", ["gone", "text", "half", "infinite", "flat"])
def test_a_spoilt_model_is_a_sentence(tmp_path, change):
    path = tmp_path / "speech_check.json"
    data = json.loads(speech_check.speech_check_model_path().read_text())
    match change:
        case "text":
            path.write_text("[1, 2")
        case "half":
            del data["weights"]["level"]
            path.write_text(json.dumps(data))
        case "infinite":
            path.write_text(json.dumps({**data, "bias": float("inf")}))
        case "flat":
            data["deviation"]["level"] = 0
            path.write_text(json.dumps(data))
    with pytest.raises(UserError, match=r"speech_check\.json is missing or damaged"):
        load_speech_check_model(path)


def test_a_clean_recording_that_is_enhanced_gives_none(shared_data):
    from voicestudio.effects.enhance import load

    paths = sorted((shared_data / "speech" / "kerstin").rglob("*.*"))
    paths = [path for path in paths if path.suffix in {".flac", ".ogg", ".opus", ".wav"}][:2]
    if not paths:
        pytest.skip("no clean recording")
    for path in paths:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True, frames=6 * RATE)
        if rate != RATE:
            pytest.skip("another rate")
        wet = load("cpu").process(samples.copy(), {})
        assert stretches_to_check(medium(samples), medium(wet)) == ()


def test_the_sample_rate_does_not_change_the_powers_of_the_bands(speech_like):
    dry = speech_like(1.0, 16_000)[:, :1]
    powers = []
    for rate in (16_000, 48_000):
        sound = resample(dry, 16_000, rate)[:, 0]
        powers.append(band_powers(sound, 0.5 * sound, rate).dry.mean(axis=0))
    ratio = 10 * np.log10(powers[1][2:-2] / powers[0][2:-2])
    assert np.abs(ratio).max() < 1.5
