"""Packing a corpus and mixing noisy speech from it."""

import numpy as np
import pytest
import soundfile
from scipy.signal import butter, sosfilt

from voicestudio.errors import UserError
from voicestudio.training.common.corpus import Pack, build_pack
from voicestudio.training.common.degradation import gain_for_snr
from voicestudio.training.common.mixer import Mixer
from voicestudio.training.common.room_responses import simulate_room


@pytest.fixture(scope="module")
def mixer(pack):
    return Mixer(Pack(pack), "train", seconds=1.0, seed=1)


def test_only_permissively_licensed_recordings_are_packed(pack):
    corpora = {recording.corpus for recording in Pack(pack).recordings}
    assert "kathleen" in corpora
    assert "ravdess" not in corpora


def test_held_out_files_are_never_trained_on(pack):
    packed = Pack(pack)
    train = {r.path for kind in ("speech", "noise") for r in packed.select(kind, "train")}
    held = {r.path for kind in ("speech", "noise") for r in packed.select(kind, "validation")}
    assert train
    assert held
    assert not train & held


def test_packed_samples_are_the_recording(pack, speech_like):
    packed = Pack(pack)
    row = next(r for r in packed.recordings if r.corpus == "emodb")
    number = int(row.path.removeprefix("speech_").removesuffix(".flac"))
    expected = speech_like(2.5, seed=number)[:, 0]
    np.testing.assert_allclose(packed.read(row, 0, row.frames), expected, atol=1e-4)


def test_a_folder_without_a_manifest_is_refused(tmp_path):
    with pytest.raises(UserError, match=r"manifest\.csv"):
        build_pack([tmp_path], tmp_path / "pack")


def test_mixtures_depend_on_seed_and_index_alone(mixer, pack):
    again = Mixer(Pack(pack), "train", seconds=1.0, seed=1)
    other = Mixer(Pack(pack), "train", seconds=1.0, seed=2)
    assert np.array_equal(mixer.mixture(5).noisy, again.mixture(5).noisy)
    assert not np.array_equal(mixer.mixture(5).noisy, mixer.mixture(6).noisy)
    assert not np.array_equal(mixer.mixture(5).noisy, other.mixture(5).noisy)


def test_without_rooms_voices_are_dry_and_all_else_is_the_same(mixer, pack):
    dry = Mixer(Pack(pack), "train", seconds=1.0, seed=1, rooms=False)
    same = [np.array_equal(mixer.mixture(i).noisy, dry.mixture(i).noisy) for i in range(20)]
    assert 8 <= sum(same) <= 18


def test_mixtures_are_sound(mixer):
    for index in range(40):
        mixture = mixer.mixture(index)
        assert mixture.noisy.shape == mixture.clean.shape == (48_000,)
        assert np.isfinite(mixture.noisy).all()
        assert np.isfinite(mixture.clean).all()
        assert 20 * np.log10(np.std(mixture.noisy) + 1e-9) == pytest.approx(-26, abs=20)
        assert 3_000 < mixture.bandwidth_hz <= 24_000


def test_the_mixtures_cover_the_promised_range_of_ratios(mixer):
    ratios = []
    for index in range(60):
        mixture = mixer.mixture(index)
        noise = mixture.noisy - mixture.clean
        if np.std(noise) > 1e-5 and np.std(mixture.clean) > 1e-5:
            ratios.append(20 * np.log10(np.std(mixture.clean) / np.std(noise)))
    assert min(ratios) < 3
    assert max(ratios) > 15


@pytest.mark.parametrize("snr_db", [-5.0, 0.0, 12.5, 30.0])
def test_noise_comes_to_lie_the_asked_for_decibels_below_active_speech(
    speech_like, room_noise, snr_db
):
    spoken = np.arange(48_000) < 24_000  # half of it is a pause, which must not count
    speech = np.where(spoken, speech_like(1.0, seed=1)[:, 0], 0)
    noise = room_noise(1.0, seed=2)[:, 0] * 3
    scaled = noise * gain_for_snr(speech, noise, snr_db)
    power = np.mean(speech.reshape(-1, 960) ** 2, axis=1)
    active = np.mean(power[power > power.max() * 1e-4])
    assert 10 * np.log10(active / np.mean(scaled**2)) == pytest.approx(snr_db, abs=0.1)


def test_a_room_rings_and_what_is_kept_of_it_is_dry():
    room = simulate_room(np.random.default_rng(0))
    assert int(np.argmax(np.abs(room.full[:64]))) == 16
    assert len(room.full) > 5_000
    late = slice(2_000, None)
    assert np.sum(room.full[late] ** 2) > 0
    assert np.sum(room.kept[late] ** 2) == 0


def test_now_and_then_a_second_voice_is_there_and_is_kept(tmp_path):
    """Two speakers, each a band of his own: both are sometimes in what is to be kept."""
    rows = ["path,set,corpus,speaker,bandwidth_hz"]
    random = np.random.default_rng(0)
    for number in range(40):
        low = number % 2 == 0
        edge = [200, 400] if low else [1500, 3000]
        band = butter(4, edge, "bandpass", fs=48_000, output="sos")
        voice = 0.1 * sosfilt(band, random.normal(size=72_000))
        soundfile.write(tmp_path / f"voice_{number}.flac", voice, 48_000)
        rows.append(f"voice_{number}.flac,speech,emodb,{'low' if low else 'high'},20000")
        soundfile.write(tmp_path / f"noise_{number}.flac", 0.1 * random.normal(size=72_000), 48_000)
        rows.append(f"noise_{number}.flac,noise,moodist,,20000")
    (tmp_path / "manifest.csv").write_text("\n".join(rows) + "\n")
    build_pack([tmp_path], tmp_path / "pack")
    mixer = Mixer(Pack(tmp_path / "pack"), "train", seconds=1.0, seed=1, rooms=False)
    both = 0
    for index in range(100):
        power = np.abs(np.fft.rfft(mixer.mixture(index).clean)) ** 2
        low, high = power[150:500].sum(), power[1200:3700].sum()
        both += min(low, high) > 0.02 * max(low, high)
    assert 2 <= both <= 15
