"""Evaluation on pairs of files."""

import shutil

import numpy as np
import pytest
import soundfile

from voicestudio.errors import UserError
from voicestudio.networks.causal import CausalConfig
from voicestudio.networks.checkpoint import build_enhancer, save_enhancer
from voicestudio.networks.enhancer import EnhancerConfig
from voicestudio.training.enhancer.paired_evaluation import evaluate_pairs, load_processor


@pytest.fixture
def pairs(tmp_path, speech_like, room_noise):
    for part in ("clean", "noisy"):
        (tmp_path / part).mkdir()
    for number in range(2):
        clean = speech_like(2.0, 16_000, seed=number)
        noisy = clean + room_noise(2.0, 16_000, seed=number)
        soundfile.write(tmp_path / "clean" / f"{number}.wav", clean, 16_000, "FLOAT")
        soundfile.write(tmp_path / "noisy" / f"{number}.wav", noisy, 16_000, "FLOAT")
    return tmp_path


def test_doing_nothing_scores_as_the_noisy_files_do(pairs):
    found = evaluate_pairs(pairs, lambda block: block)
    assert found.pairs == 2
    assert found.enhanced.si_sdr == pytest.approx(found.noisy.si_sdr, abs=0.05)
    assert found.enhanced.snr == pytest.approx(found.noisy.snr, abs=0.05)


def test_silencing_everything_is_worse_than_doing_nothing(pairs):
    found = evaluate_pairs(pairs, np.zeros_like)
    assert found.enhanced.snr < found.noisy.snr
    assert found.enhanced.si_sdr < found.noisy.si_sdr - 50


def test_a_file_without_a_partner_is_named(pairs):
    (pairs / "clean" / "1.wav").unlink()
    with pytest.raises(UserError, match=r"1\.wav"):
        evaluate_pairs(pairs, lambda block: block)


def test_a_folder_without_pairs_is_refused(tmp_path):
    with pytest.raises(UserError, match="clean"):
        evaluate_pairs(tmp_path, lambda block: block)


def test_a_file_of_either_design_is_told_by_its_header(tmp_path, speech_like):
    block = speech_like(0.5)
    for size, config in (("studio", EnhancerConfig()), ("fast", CausalConfig())):
        save_enhancer(build_enhancer(config), tmp_path / f"{size}.safetensors", {})
        processor = load_processor(str(tmp_path / f"{size}.safetensors"), "cpu")
        assert processor.process(block).shape == block.shape


def test_a_model_that_is_not_there_is_named(tmp_path):
    with pytest.raises(UserError, match="nothing\\.safetensors"):
        load_processor(str(tmp_path / "nothing.safetensors"), "cpu")


def test_the_shipped_enhancer_helps_real_noisy_speech(shared_data, tmp_path):
    names = sorted(p.name for p in (shared_data / "test/vb_demand/noisy").iterdir())[::10]
    for part in ("clean", "noisy"):
        (tmp_path / part).mkdir()
        for name in names:
            shutil.copy(shared_data / "test/vb_demand" / part / name, tmp_path / part)
    found = evaluate_pairs(tmp_path, load_processor("studio", "cpu").process)
    assert found.enhanced.si_sdr > found.noisy.si_sdr + 4
    assert found.enhanced.log_spectral_distance < found.noisy.log_spectral_distance
    if found.enhanced.pesq_wb is not None and found.noisy.pesq_wb is not None:
        assert found.enhanced.pesq_wb > found.noisy.pesq_wb + 0.2
