"""The mean of enhancers' weights."""

import torch

from research.enhancer_average import main
from voicestudio.networks.checkpoint import load_enhancer, save_enhancer
from voicestudio.networks.enhancer import Enhancer, EnhancerConfig

SMALL = EnhancerConfig(low_bins=64, bands=16, channels=8, frequency_units=4, time_units=4, blocks=1)


def saved(path, seed, channels=SMALL.channels):
    torch.manual_seed(seed)
    config = EnhancerConfig(**{**SMALL.as_dict(), "channels": channels})
    save_enhancer(Enhancer(config), path, {"step": seed})
    return str(path)


def test_every_weight_is_the_mean(tmp_path):
    files = [saved(tmp_path / f"{seed}.safetensors", seed) for seed in (1, 2)]
    assert main([files[0], files[1], files[1], "-o", str(tmp_path / "mean.safetensors")]) == 0
    one, other, made = (
        load_enhancer(tmp_path / name).state_dict()
        for name in ("1.safetensors", "2.safetensors", "mean.safetensors")
    )
    for name, value in one.items():
        if value.is_floating_point():
            torch.testing.assert_close(made[name], (value + 2 * other[name]) / 3)


def test_other_sizes_are_refused(tmp_path, capsys):
    files = [
        saved(tmp_path / f"{channels}.safetensors", 1, channels=channels) for channels in (8, 16)
    ]
    assert main([*files, "-o", str(tmp_path / "mean.safetensors")]) == 2
    assert "cannot be averaged" in capsys.readouterr().err
    assert not (tmp_path / "mean.safetensors").exists()
