"""Validation on held-out mixtures, and packs that cannot give any."""

import json
import shutil
from itertools import product

import numpy as np
import pytest
import soundfile
import torch
from sounds import noise

from voicestudio.errors import UserError
from voicestudio.training.common.corpus import Pack, build_pack
from voicestudio.training.common.mixer import Mixer
from voicestudio.training.enhancer.held_out import HeldOut, check_pack

COUNT = 3


@pytest.fixture(scope="module")
def small_pack(tmp_path_factory):
    """A second of noise for each kind and split."""
    folder = tmp_path_factory.mktemp("held-out")
    manifest = ["path,set,bandwidth_hz,noise_floor,split"]
    for number, (kind, split) in enumerate(product(("speech", "noise"), ("train", "validation"))):
        soundfile.write(folder / f"{number}.flac", noise(48_000, level=0.2, seed=number), 48_000)
        manifest.append(f"{number}.flac,{kind},24000,keep,{split}")
    (folder / "manifest.csv").write_text("\n".join(manifest) + "\n")
    build_pack([folder], folder / "pack")
    return folder / "pack"


@pytest.fixture(scope="module")
def mixtures(small_pack):
    return HeldOut(small_pack, 1.0, COUNT)


def test_doing_nothing_scores_as_the_noisy_input_does(mixtures):
    found = mixtures.scores(lambda noisy, room: noisy, "cpu")
    assert found == mixtures.noisy_scores()
    assert found["reduction_db"] == 0
    halved = mixtures.scores(lambda noisy, room: 0.5 * noisy, "cpu")
    assert halved["val_si_sdr"] == found["val_si_sdr"]
    assert halved["reduction_db"] == pytest.approx(6.02, abs=0.01)


def test_the_right_answers_score_the_highest_and_are_of_noisy_speech(small_pack, mixtures):
    mixer = Mixer(Pack(small_pack), "validation", 1.0, 7)
    drawn = [mixer.mixture(index) for index in range(3 * COUNT)]
    rooms = []

    def right(noisy, room):
        chosen = [next(m for m in drawn if np.array_equal(m.noisy, n)) for n in noisy.numpy()]
        assert len(chosen) == COUNT
        assert all(np.std(m.clean) > 1e-4 for m in chosen)
        assert all(np.std(m.noisy - m.clean) > 1e-4 for m in chosen)
        assert room.tolist() == pytest.approx([m.room for m in chosen])
        rooms.append(room)
        return torch.from_numpy(np.stack([m.clean for m in chosen]))

    found = mixtures.scores(right, "cpu")
    assert len(rooms) == 1
    assert found["val_si_sdr"] > 60
    assert found["val_pesq"] == pytest.approx(4.64, abs=0.01)
    assert (found["variety"], found["level_db"]) == (1, 0)


def test_an_output_that_is_not_finite_has_no_other_figures(mixtures):
    found = mixtures.scores(lambda noisy, room: noisy / 0, "cpu")
    assert found.keys() == {"val_si_sdr"}
    assert np.isnan(found["val_si_sdr"])


@pytest.mark.parametrize(
    ("kind", "splits", "message"),
    [
        ("speech", {"train", "validation"}, "holds no speech"),
        ("noise", {"train", "validation"}, "holds no noise"),
        ("speech", {"validation"}, "too little speech"),
        ("noise", {"validation"}, "too little noise"),
    ],
)
def test_a_pack_that_lacks_something_to_learn_from_or_to_hold_out_is_refused(
    small_pack, tmp_path, kind, splits, message
):
    check_pack(small_pack)
    shutil.copy(small_pack / "sound.i16", tmp_path)
    rows = json.loads((small_pack / "index.json").read_text())
    kept = [row for row in rows if row["kind"] != kind or row["split"] not in splits]
    (tmp_path / "index.json").write_text(json.dumps(kept))
    with pytest.raises(UserError, match=message):
        check_pack(tmp_path)
