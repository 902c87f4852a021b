"""Packing a corpus and mixing noisy speech from it.

Modules: training.common.lossy_codecs.
"""

from dataclasses import replace

import numpy as np
import pytest
import soundfile
from scipy.signal import butter, sosfilt

from voicestudio.errors import UserError
from voicestudio.training.common.corpus import Pack, build_pack
from voicestudio.training.common.mixer import Mixer
from voicestudio.training.common.mixing_recipe import MixingRecipe
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
    dry = Mixer(Pack(pack), "train", seconds=1.0, seed=1, recipe=MixingRecipe(rooms=False))
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
    mixer = Mixer(
        Pack(tmp_path / "pack"), "train", seconds=1.0, seed=1, recipe=MixingRecipe(rooms=False)
    )
    both = 0
    for index in range(100):
        power = np.abs(np.fft.rfft(mixer.mixture(index).clean)) ** 2
        low, high = power[150:500].sum(), power[1200:3700].sum()
        both += min(low, high) > 0.02 * max(low, high)
    assert 2 <= both <= 15


def _own_pack(folder, voices, noises):
    """A pack of such voices and noises, (n,) float32, full band and as they are."""
    rows = ["path,set,bandwidth_hz,noise_floor,split"]
    for kind, sounds in (("speech", voices), ("noise", noises)):
        for number, sound in enumerate(sounds):
            path = f"{kind}_{number}.flac"
            soundfile.write(folder / path, sound, 48_000, subtype="PCM_24")
            split = "validation" if number == 0 else "train"
            rows.append(f"{path},{kind},24000,keep,{split}")
    (folder / "manifest.csv").write_text("\n".join(rows) + "\n")
    build_pack([folder], folder / "pack")
    return Pack(folder / "pack")


@pytest.fixture(scope="module")
def wide_pack(tmp_path_factory):
    """Voices and noises that fill the whole band."""
    random = np.random.default_rng(0)
    sounds = [0.1 * random.standard_normal((3, 96_000)) for _ in range(2)]
    return _own_pack(tmp_path_factory.mktemp("wide"), *sounds)


@pytest.fixture(scope="module")
def wide_mixer(wide_pack):
    return Mixer(wide_pack, "train", seconds=1.0, seed=4, recipe=MixingRecipe(rooms=False))


def test_a_mixture_teaches_up_to_its_bandwidth_and_no_further(wide_mixer):
    """Whatever limits the band, a limit on the line or a voice made deeper, the bandwidth says."""
    widths = []
    for index in range(60):
        mixture = wide_mixer.mixture(index)
        if np.std(mixture.clean) < 1e-5:
            continue
        power = np.abs(np.fft.rfft(mixture.clean)) ** 2
        limit = int(mixture.bandwidth_hz)
        taught = np.mean(power[int(0.7 * limit) : int(0.9 * limit)])
        assert 10 * np.log10(taught / np.mean(power[500:3_000])) > -15
        if limit < 21_000:
            beyond = np.mean(power[int(1.1 * limit) :])
            assert 10 * np.log10(beyond / taught) < -25
        widths.append(limit)
    assert min(widths) < 9_000
    assert sum(width < 18_000 for width in widths) > 12
    assert max(widths) == 24_000


PLAIN = MixingRecipe(
    **{"rooms": False, "second_voice": 0, "changed_speed": 0, "silent": 0, "clean": 0, "hum": 0},
    **{"second_noise": 0, "babble": 0, "generated": 0, "noise_changed_speed": 0, "uncoloured": 1},
    **{"noise_reversed": 0, "band_limit": 0, "level_spread_db": 0, "clipped": 0, "codec": 0},
    snr_db=(12.0, 12.0),
    room_count=1,
)
"""Voices and noises as they are, at one ratio and one level."""


def _level(sound):
    return 10 * np.log10(np.mean(np.square(sound, dtype=np.float64)))


def _first(pack, split="train", **changes):
    return Mixer(pack, split, seconds=1.0, seed=4, recipe=replace(PLAIN, **changes)).mixture(3)


def test_level_and_ratio_are_those_of_the_recipe(wide_pack):
    for asked, level in ((-26.0, -26.0), (-40.0, -40.0), (-80.0, -45.0), (0.0, -6.0)):
        mixture = _first(wide_pack, level_db=asked)
        assert _level(mixture.noisy) == pytest.approx(level, abs=0.05)
        ratio = _level(mixture.clean) - _level(mixture.noisy - mixture.clean)
        assert 10.0 < ratio < 12.2  # pauses count in the one and not in the other
    faint = _first(wide_pack, snr_db=(30.0, 30.0))
    assert 28.0 < _level(faint.clean) - _level(faint.noisy - faint.clean) < 30.2


def test_without_speech_the_target_is_silence_and_without_noise_it_is_what_is_heard(wide_pack):
    silent = _first(wide_pack, silent=1.0)
    assert not silent.clean.any()
    assert _level(silent.noisy) == pytest.approx(-26.0, abs=0.05)
    clean = _first(wide_pack, clean=1.0)
    assert np.array_equal(clean.noisy, clean.clean)
    assert clean.clean.any()


def test_only_what_is_heard_is_clipped_and_encoded_not_the_target(wide_pack):
    plain = _first(wide_pack)
    clipped = _first(wide_pack, clipped=1.0, clipped_quantiles=(0.9, 0.9))
    flat = np.abs(clipped.noisy) > 0.999 * np.abs(clipped.noisy).max()
    assert np.mean(flat) == pytest.approx(0.1, abs=0.005)
    assert np.array_equal(clipped.clean, plain.clean)
    encoded = _first(wide_pack, codec=1.0)
    assert np.array_equal(encoded.clean, plain.clean)
    assert -40 < _level(encoded.noisy - plain.noisy) - _level(plain.noisy) < -1


def test_hum_is_added_at_its_level_above_the_noise(wide_pack):
    hum = _first(wide_pack, hum=1.0, hum_db=(20.0, 20.0))
    power = np.abs(np.fft.rfft(hum.noisy - hum.clean)) ** 2
    assert power[2_000:].sum() < 0.03 * power.sum()


def test_a_long_pause_is_silence_in_the_target_and_noise_in_what_is_heard(wide_pack):
    asked = {"pause": 1.0, "pause_seconds": (0.4, 0.4)}
    plain, paused = _first(wide_pack), _first(wide_pack, **asked)
    silent = np.flatnonzero((paused.clean == 0) & (plain.clean != 0))
    assert len(silent) == pytest.approx(0.4 * 48_000, abs=10) or silent[0] == 0
    assert np.std(paused.noisy[silent]) > 0.5 * np.std(plain.noisy - plain.clean)
    spoken = np.setdiff1d(np.arange(48_000), np.arange(silent[0] - 240, silent[-1] + 241))
    assert np.corrcoef(paused.clean[spoken], plain.clean[spoken])[0, 1] > 0.99999


def test_loud_noise_takes_another_range_of_ratios(wide_pack):
    loud = _first(wide_pack, loud_noise=1.0, loud_noise_snr_db=(-3.0, -3.0))
    ratio = _level(loud.clean) - _level(loud.noisy - loud.clean)
    assert -5.0 < ratio < -2.8  # pauses count in the one and not in the other


def test_automatic_gain_changes_what_is_heard_and_the_target_alike(wide_pack):
    asked = {"pause": 1.0, "pause_seconds": (0.4, 0.4), "automatic_gain": 1.0}
    plain, even = _first(wide_pack, **asked | {"automatic_gain": 0.0}), _first(wide_pack, **asked)
    gains = [
        own.reshape(-1, 480).std(axis=1) / other.reshape(-1, 480).std(axis=1).clip(1e-6)
        for own, other in ((even.noisy, plain.noisy), (even.clean, plain.clean))
    ]
    spoken = plain.clean.reshape(-1, 480).std(axis=1) > 1e-3
    np.testing.assert_allclose(gains[0][spoken], gains[1][spoken], rtol=0.05)
    assert gains[0].max() > 1.1 * gains[0].min()  # the pause comes up


def test_a_telephone_narrows_both_and_only_what_is_heard_passes_its_codec(wide_pack):
    asked = {"telephone": 1.0, "snr_db": (60.0, 60.0)}
    for suppressed in (0.0, 1.0):
        called = _first(wide_pack, **asked, suppressed=suppressed)
        assert 3_300 <= called.bandwidth_hz <= 3_800
        for sound in (called.noisy, called.clean):
            power = np.abs(np.fft.rfft(sound)) ** 2
            assert power[4_200:].sum() < 3e-3 * power.sum()
            assert power[:75].sum() < 3e-3 * power.sum()
        lost = _level(called.noisy - called.clean) - _level(called.clean)
        assert -45 < lost < (0 if suppressed else -10)


@pytest.mark.parametrize("kind", ["impacts", "wind"])
def test_generated_impacts_and_wind_take_the_place_of_recorded_noise(wide_pack, kind):
    recorded, made = _first(wide_pack), _first(wide_pack, **{kind: 1.0}, impacts_in_room=0.0)
    assert np.corrcoef(made.clean, recorded.clean)[0, 1] > 0.99999  # but for the level
    noise = made.noisy - made.clean
    frames = np.mean(noise[:48_000].reshape(-1, 480) ** 2, axis=1)
    assert frames.max() > 5 * np.median(frames)  # what was recorded is steady
    in_room = _first(wide_pack, **{kind: 1.0}, impacts_in_room=1.0)
    assert np.array_equal(in_room.noisy, made.noisy) == (kind == "wind")


def test_held_out_mixtures_have_no_codec_no_second_voice_and_a_dry_target(wide_pack):
    asked = {"codec": 1.0, "second_voice": 1.0, "dry_target": 0.0, "wet_target": 1.0}
    asked |= {"impacts": 0.5, "wind": 0.5, "pause": 1.0}
    asked |= {"loud_noise": 1.0, "automatic_gain": 1.0, "telephone": 1.0}
    held_out = _first(wide_pack, "validation", **asked)
    assert np.array_equal(held_out.noisy, _first(wide_pack, "validation").noisy)
    assert held_out.room == 0.0
    assert _first(wide_pack, **asked).room == 1.0


@pytest.fixture(scope="module")
def clicks(tmp_path_factory):
    """Mixers with and without rooms of voices that are clicks half a second apart."""
    voice, noise = np.zeros(96_000), 1e-3 * np.random.default_rng(0).standard_normal(96_000)
    voice[12_000::24_000] = 0.9
    pack = _own_pack(tmp_path_factory.mktemp("clicks"), [voice] * 3, [noise] * 3)
    recipes = [MixingRecipe(rooms=rooms) for rooms in (True, False)]
    return [Mixer(pack, "train", seconds=0.5, seed=2, recipe=recipe) for recipe in recipes]


def test_of_a_room_no_more_is_kept_than_the_share_that_the_network_is_told(clicks):
    """Nothing: the direct sound and what follows within 16 ms; all of it: what is heard."""
    roomy, dry = clicks
    reverberation: dict[float, list[float]] = {}
    for index in range(160):
        mixture, without = roomy.mixture(index), dry.mixture(index)
        assert mixture.room == without.room
        level = np.std(without.clean)
        if level < 1e-6 or np.array_equal(mixture.noisy, without.noisy):
            continue
        late = _late_share(mixture.clean, without.clean)
        reverberation.setdefault(mixture.room, []).append(late)
    partial = [max(v) for share, v in reverberation.items() if 0.3 < share < 1]
    assert len(reverberation[0.0]) > 10
    assert max(reverberation[0.0]) < -35
    assert max(reverberation[1.0]) > -15
    assert len(partial) > 3
    assert -30 < max(partial) < max(reverberation[1.0]) + 3


def _late_share(sound: np.ndarray, clicks: np.ndarray) -> float:
    """Energy later than 25 ms after any click, in dB of all energy."""
    at = np.abs(clicks) > 0.05 * np.abs(clicks).max()
    near = np.convolve(at, np.ones(2 * 1_200), "same") > 0.5
    return float(10 * np.log10(np.sum(sound[~near] ** 2) / np.sum(sound**2) + 1e-9))
