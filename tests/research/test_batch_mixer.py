"""Batches of mixtures made at once: the same for a number, and like those of `Mixer`."""

from dataclasses import replace

import numpy as np
import pytest
import soundfile
import torch

from research.batch_excerpts import resampled
from research.batch_mixer import BatchMixer, with_noise
from voicestudio.training.common import augmentation
from voicestudio.training.common.corpus import Pack, build_pack
from voicestudio.training.common.mixer import Mixer
from voicestudio.training.common.mixing_recipe import MixingRecipe

QUICK = MixingRecipe(room_count=4, codec=0.0)
PLAIN = MixingRecipe(
    **{"rooms": False, "second_voice": 0, "changed_speed": 0, "silent": 0, "clean": 0, "hum": 0},
    **{"second_noise": 0, "babble": 0, "generated": 0, "noise_changed_speed": 0, "uncoloured": 1},
    **{"noise_reversed": 0, "band_limit": 0, "level_spread_db": 0, "clipped": 0, "codec": 0},
    snr_db=(12.0, 12.0),
    room_count=1,
)
"""Voices and noises as they are, at one ratio and one level."""


def _mixer(pack, recipe=QUICK, seed=1, seconds=1.0):
    return BatchMixer(pack, seconds, seed, "cpu", recipe)


def _mixtures(pack, count=96, **options):
    """So many mixtures in batches of 16: noisy, clean (count, N), bandwidth and room (count,)."""
    mixer = _mixer(pack, **options)
    batches = [mixer.batch(first, 16) for first in range(0, count, 16)]
    return {name: torch.cat([b[name] for b in batches]).numpy() for name in batches[0]}


def _level(sound):
    return 10 * np.log10(np.mean(np.square(sound, dtype=np.float64), axis=-1) + 1e-12)


@pytest.fixture(scope="module")
def wide_pack(tmp_path_factory):
    """Voices and noises that fill the whole band; one voice and one noise is held out."""
    folder = tmp_path_factory.mktemp("wide")
    random = np.random.default_rng(0)
    rows = ["path,set,bandwidth_hz,noise_floor,split"]
    for number in range(6):
        path, kind = f"{number}.flac", ("speech", "noise")[number % 2]
        soundfile.write(folder / path, 0.1 * random.standard_normal(96_000), 48_000)
        rows.append(f"{path},{kind},24000,keep,{'validation' if number < 2 else 'train'}")
    (folder / "manifest.csv").write_text("\n".join(rows) + "\n")
    build_pack([folder], folder / "pack")
    return folder / "pack"


def test_a_batch_depends_on_seed_and_number_alone(pack):
    mixer = _mixer(pack)
    batch = mixer.batch(32, 8)
    assert {name: (value.shape, value.dtype) for name, value in batch.items()} == {
        "noisy": ((8, 48_000), torch.float32),
        "clean": ((8, 48_000), torch.float32),
        "bandwidth": ((8,), torch.float32),
        "room": ((8,), torch.float32),
    }
    again = _mixer(pack).batch(32, 8)
    assert all(torch.equal(batch[name], again[name]) for name in batch)
    assert not torch.equal(batch["noisy"], mixer.batch(40, 8)["noisy"])
    assert not torch.equal(batch["noisy"], _mixer(pack, seed=2).batch(32, 8)["noisy"])


def test_batches_have_the_statistics_of_single_mixtures(pack):
    """Means within four standard errors, and as many of each kind."""
    made = _mixtures(pack, 192)
    mixer = Mixer(Pack(pack), "train", 1.0, 1, QUICK)
    singles = [mixer.mixture(index) for index in range(192)]
    assert all(np.isfinite(value).all() for value in made.values())
    figures = []
    for noisy, clean, bandwidth, room in (
        made.values(),
        (
            np.stack([m.noisy for m in singles]),
            np.stack([m.clean for m in singles]),
            np.array([m.bandwidth_hz for m in singles]),
            np.array([m.room for m in singles]),
        ),
    ):
        ratio = np.clip(_level(clean) - _level(noisy - clean), -30, 40)
        peak = 20 * np.log10(np.abs(noisy).max(axis=1)) - _level(noisy)
        tilt = _level(np.diff(noisy)) - _level(noisy)
        figures.append(np.stack([_level(noisy), ratio, peak, tilt, bandwidth, room, room == 0]))
    means = [f.mean(axis=1) for f in figures]
    errors = np.sqrt(sum(f.var(axis=1) / 192 for f in figures))
    np.testing.assert_array_less(np.abs(means[0] - means[1]), 4 * errors)


def test_a_batch_teaches_up_to_its_bandwidth_and_no_further(wide_pack):
    made = _mixtures(wide_pack, recipe=replace(QUICK, rooms=False, second_voice=0))
    widths = []
    for clean, limit in zip(made["clean"], made["bandwidth"].astype(int), strict=True):
        if np.std(clean) < 1e-5:
            continue
        power = np.abs(np.fft.rfft(clean)) ** 2
        taught = np.mean(power[int(0.7 * limit) : int(0.9 * limit)])
        assert 10 * np.log10(taught / np.mean(power[500:3_000])) > -15
        if limit < 21_000:
            assert 10 * np.log10(np.mean(power[int(1.1 * limit) :]) / taught) < -25
        widths.append(limit)
    assert min(widths) < 9_000
    assert max(widths) == 24_000


def test_levels_ratios_and_clipping_are_those_of_the_recipe(wide_pack):
    for asked, level in ((-26.0, -26.0), (-80.0, -45.0), (0.0, -6.0)):
        made = _mixtures(wide_pack, 16, recipe=replace(PLAIN, level_db=asked))
        np.testing.assert_allclose(_level(made["noisy"]), level, atol=0.05)
        ratio = _level(made["clean"]) - _level(made["noisy"] - made["clean"])
        assert (ratio > 9.5).all()  # pauses count here and not in the recipe
        assert (ratio < 12.3).all()
    clipped = replace(PLAIN, clipped=1.0, clipped_quantiles=(0.9, 0.9))
    noisy = np.abs(_mixtures(wide_pack, 16, recipe=clipped)["noisy"])
    flat = noisy > 0.999 * noisy.max(axis=1, keepdims=True)
    np.testing.assert_allclose(flat.mean(axis=1), 0.1, atol=0.005)


def test_silence_clean_speech_rooms_and_hum_come_where_the_recipe_says(wide_pack):
    silent = _mixtures(wide_pack, 16, recipe=replace(PLAIN, silent=1.0))
    assert not silent["clean"].any()
    np.testing.assert_allclose(_level(silent["noisy"]), -26.0, atol=0.05)
    clean = _mixtures(wide_pack, 16, recipe=replace(PLAIN, clean=1.0))
    assert np.array_equal(clean["noisy"], clean["clean"])
    assert clean["clean"].any(axis=1).all()
    roomy = replace(PLAIN, clean=1.0, rooms=True, room=1.0)
    wet = _mixtures(wide_pack, 16, recipe=replace(roomy, dry_target=0.0, wet_target=1.0))
    assert (wet["room"] == 1).all()
    np.testing.assert_allclose(wet["clean"], wet["noisy"], atol=1e-5)
    dry = _mixtures(wide_pack, 16, recipe=replace(roomy, dry_target=1.0, wet_target=0.0))
    assert not dry["room"].any()
    assert (_level(dry["noisy"] - dry["clean"]) - _level(dry["clean"]) > -25).all()
    humming = replace(PLAIN, hum=1.0, hum_db=(20.0, 20.0))
    hum = _mixtures(wide_pack, 16, recipe=humming)
    power = np.abs(np.fft.rfft(hum["noisy"] - hum["clean"])) ** 2
    assert (power[:, 2_000:].sum(axis=1) < 0.03 * power.sum(axis=1)).all()


def test_every_kind_of_noise_alone_is_noise(pack):
    for kind in ({"babble": 1.0}, {"babble": 0.0, "generated": 1.0}, {"generated": 0.0}):
        recipe = replace(PLAIN, silent=1.0, **({"babble": 0.0} | kind))
        np.testing.assert_allclose(
            _level(_mixtures(pack, 16, recipe=recipe)["noisy"]), -26.0, atol=0.05
        )


def test_noise_is_added_as_the_mixer_adds_it(speech_like, room_noise):
    sounds = [
        (speech_like(1.0, seed=seed)[:, 0], room_noise(1.0, seed=seed)[:, 0]) for seed in (1, 2)
    ]
    sounds.append((np.zeros(48_000, np.float32), sounds[0][1]))
    sounds.append((sounds[0][0], np.zeros(48_000, np.float32)))
    speech, noise = (torch.from_numpy(np.stack(part)) for part in zip(*sounds, strict=True))
    found = with_noise(speech, noise, torch.tensor([-5.0, 10.0, 20.0, 0.0]))
    for row, (one, other), ratio in zip(found, sounds, (-5.0, 10.0, 20.0, 0.0), strict=True):
        wanted = augmentation.with_noise(one, other, ratio)
        np.testing.assert_allclose(row.numpy(), wanted, atol=1e-5)


@pytest.mark.parametrize("ratio", [1.0, 0.83, 1.2, 1.5])
def test_a_faster_voice_is_higher_by_the_same_factor(ratio):
    time = np.arange(96_000) / 48_000
    slow = torch.from_numpy(np.sin(2 * np.pi * 3_000 * time).astype(np.float32))
    fast = resampled(slow[None], torch.tensor([ratio]), 48_000)[0].numpy()
    wanted = np.sin(2 * np.pi * 3_000 * ratio * time[:48_000])
    np.testing.assert_allclose(fast[200:-200], wanted[200:-200], atol=1e-3)


def test_what_a_faster_voice_cannot_hold_is_cut_off_and_not_folded_back():
    time = np.arange(96_000) / 48_000
    high = torch.from_numpy(np.sin(2 * np.pi * 20_000 * time).astype(np.float32))
    assert _level(resampled(high[None], torch.tensor([1.5]), 48_000)[0, 500:].numpy()) < -60
