"""Each control of the enhancer keeps its promise, whatever the generator behind it is.

The generators here are simple on purpose: what they take away is known, so what stays is too.
"""

import functools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from sounds import gaussian_noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects import enhance
from voicestudio.effects.enhance import ENHANCE, PARAMETERS, EnhanceProcessor, SizedProcessor
from voicestudio.errors import UserError
from voicestudio.inference.blocks import render_effect
from voicestudio.networks.checkpoint import load_enhancer
from voicestudio.networks.model_file import ModelFileError

RATE = 48_000
BANDS_HZ = (100, 300, 1000, 3000, 8000, 20_000)
TONE_DB = -60.0


class Mute(torch.nn.Module):
    """Takes everything away."""

    def forward(self, waveform: torch.Tensor) -> torch.Tensor:
        return torch.zeros_like(waveform)


class Gate(torch.nn.Module):
    """Lets through what is loud, in steps of 16 ms, and turns its phase: a generator's ways."""

    def forward(self, waveform: torch.Tensor) -> torch.Tensor:
        samples = waveform.shape[-1]
        steps = torch.nn.functional.pad(waveform, (0, -samples % 768)).unfold(-1, 768, 768)
        loud = (steps.square().mean(-1, keepdim=True) > 1e-5).float()
        passed = (steps * loud).flatten(1)[:, :samples]
        return 0.9 * torch.nn.functional.pad(passed[:, :-1], (1, 0))


class Roomy(torch.nn.Module):
    """Multiplies by the share of the room that it is told to keep."""

    def forward(self, waveform: torch.Tensor, room: torch.Tensor | None = None) -> torch.Tensor:
        share = torch.zeros(len(waveform)) if room is None else room
        return waveform * share[:, None]


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def level(sound: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(np.square(sound, dtype=np.float64)) + 1e-20))


def band_levels(sound: np.ndarray) -> np.ndarray:
    power = np.abs(np.fft.rfft(sound[:, 0].astype(np.float64))) ** 2
    edges = np.searchsorted(np.fft.rfftfreq(len(sound), 1 / RATE), BANDS_HZ)
    return 10 * np.log10(np.add.reduceat(power, edges)[:-1])


def enhanced(network: torch.nn.Module, sound: np.ndarray, **parameters: float) -> np.ndarray:
    return EnhanceProcessor(network, "cpu").process(sound.copy(), parameters)


def test_neutral_controls_give_what_the_generator_gives_bit_for_bit(speech_like) -> None:
    sound = speech_like(2.0, RATE, 2)
    alone = Gate()(torch.from_numpy(np.ascontiguousarray(sound.T))).numpy().T
    processor, as_it_is = EnhanceProcessor(Gate(), "cpu"), np.ones_like(sound)
    defaults = {parameter.name: parameter.default for parameter in PARAMETERS}
    for values in ({}, defaults):
        assert np.array_equal(processor.process(sound.copy(), values, as_it_is), alone)


@pytest.mark.parametrize("limit", [3.0, 12.0, 29.0])
def test_no_band_sinks_below_the_reduction_limit(limit: float) -> None:
    sound = gaussian_noise(2.0, -40)
    lost = band_levels(sound) - band_levels(enhanced(Mute(), sound, reduction=limit))
    np.testing.assert_allclose(lost, limit, atol=0.5)


@pytest.mark.parametrize("limit", [6.0, 20.0])
def test_the_limit_holds_for_a_generator_that_turns_phases(speech_like, limit: float) -> None:
    sound = speech_like(3.0) + gaussian_noise(3.0, -55)
    lost = band_levels(sound) - band_levels(enhanced(Gate(), sound, reduction=limit))
    assert lost.max() <= limit + 0.5
    pauses = gaussian_noise(2.0, -55)
    assert level(pauses) - level(enhanced(Gate(), pauses, reduction=limit)) <= limit + 0.5


def test_a_limit_of_nothing_gives_the_sound_back(speech_like) -> None:
    sound = speech_like(1.0)
    assert np.array_equal(enhanced(Mute(), sound, reduction=0), sound)
    nearly = enhanced(Gate(), sound, reduction=0.1)
    assert level(nearly - sound) < level(sound) - 35


@pytest.mark.parametrize("frames", [1, 700, 1537])
def test_the_shortest_sounds_pass(frames: int) -> None:
    sound = gaussian_noise(1.0, -30)[:frames]
    assert enhanced(Mute(), sound, reduction=6, room_tone=1, hum=1).shape == sound.shape


def test_echo_is_kept_as_far_as_it_is_not_removed() -> None:
    sound = gaussian_noise(0.5, -30)
    for amount in (0, 25, 100):
        kept = enhanced(Roomy(), sound, dereverb=amount)
        np.testing.assert_allclose(kept, sound * (1 - amount / 100), atol=1e-6)
    assert not enhanced(Mute(), sound, dereverb=25).any(), "a generator that knows no rooms"


def quarters(sound: np.ndarray) -> np.ndarray:
    """Levels of quarters of a second, without the first and last half second."""
    inner = sound[RATE // 2 : -RATE // 2]
    return np.array([level(part) for part in np.array_split(inner, 4 * len(inner) // RATE)])


def test_room_tone_stays_at_its_level_and_events_go() -> None:
    tone, sound = gaussian_noise(8.0, TONE_DB), gaussian_noise(8.0, TONE_DB)
    for start in range(RATE, len(sound), 2 * RATE):
        sound[start : start + RATE // 10] += gaussian_noise(0.1, -25, seed=1)
    for given in (tone, sound):
        levels = quarters(enhanced(Mute(), given, room_tone=1))
        np.testing.assert_allclose(levels, TONE_DB, atol=2.0)
        assert np.std(levels) < 0.75, "it breathes"


def test_room_tone_fills_the_pauses_of_speech(speech_like) -> None:
    speech, tone = speech_like(8.0), gaussian_noise(8.0, TONE_DB)
    silent = enhanced(Gate(), speech + tone)
    natural = enhanced(Gate(), speech + tone, room_tone=1)
    pauses = np.repeat(np.abs(speech.reshape(-1, 4800)).max(axis=1) < 1e-4, 4800)
    assert pauses.mean() > 0.05
    assert level(silent[pauses]) < -75
    assert abs(level(natural[pauses]) - TONE_DB) < 2


def test_loud_noise_is_no_room_tone() -> None:
    levels = quarters(enhanced(Mute(), gaussian_noise(5.0, -25), room_tone=1))
    np.testing.assert_allclose(levels, -50, atol=1)


def test_silence_has_no_room_tone() -> None:
    assert not enhanced(Mute(), np.zeros((RATE, 1), np.float32), room_tone=1).any()


@pytest.mark.parametrize(("hertz", "chosen", "other"), [(50.05, 2, 3), (59.95, 3, 2)])
def test_hum_goes_even_when_nothing_else_may(speech_like, hertz, chosen, other) -> None:
    speech = speech_like(4.0)
    turns = 2 * np.pi * hertz * np.arange(len(speech))[:, np.newaxis] / RATE
    hum = sum(0.02 / k * np.sin(k * turns) for k in range(1, 6)).astype(np.float32)
    for choice in (1, chosen):
        left = enhanced(Mute(), speech + hum, reduction=0, hum=choice) - speech
        assert level(hum) - level(left) >= 20
        assert level(speech) - level(left) >= 30
    kept = enhanced(Mute(), speech + hum, reduction=0, hum=other)
    assert np.array_equal(kept, speech + hum)


@pytest.mark.parametrize(
    "parameters", [{"room_tone": 1.0}, {"reduction": 9.0}, {"hum": 1.0, "reduction": 12.0}], ids=str
)
def test_blocks_join_without_a_seam(speech_like, tmp_path: Path, parameters) -> None:
    speech = speech_like(9.0) + gaussian_noise(9.0, TONE_DB)
    turns = 2 * np.pi * 50.05 * np.arange(len(speech))[:, np.newaxis] / RATE
    medium = ArrayMedium((speech + 0.01 * np.sin(turns)).astype(np.float32), RATE)
    in_blocks, at_once = (
        render_effect(
            medium,
            0,
            medium.frames,
            replace(ENHANCE, block_seconds=seconds, context_seconds=0.1),
            EnhanceProcessor(Gate(), "cpu"),
            tmp_path / f"{seconds}.w64",
            parameters=parameters,
        ).read(0, medium.frames)
        for seconds in (1.6, 60.0)
    )
    apart = quarters(in_blocks) - quarters(at_once)
    assert np.abs(apart).max() < 0.1
    assert level(in_blocks - at_once) < -100


def test_the_size_chooses_the_generator_and_loads_it_once() -> None:
    loaded: list[str] = []

    def load(size: str) -> EnhanceProcessor:
        loaded.append(size)
        return EnhanceProcessor(Mute() if size == "fast" else Gate(), "cpu")

    processor, sound = SizedProcessor(load), gaussian_noise(0.5, -20)
    for size, silent in ((0, False), (1, True), (0, False)):
        assert processor.process(sound, {"size": size}).any() != silent
    assert loaded == ["studio", "fast"]


def test_a_size_without_weights_is_told(tmp_path: Path) -> None:
    processor = SizedProcessor(
        lambda size: EnhanceProcessor(load_enhancer(tmp_path / f"{size}.safetensors"), "cpu")
    )
    with pytest.raises(ModelFileError, match=r"fast\.safetensors is missing"):
        processor.process(gaussian_noise(0.1, -20), {"size": 1})


def test_the_table_tells_of_all_controls() -> None:
    table = {parameter.name: parameter for parameter in PARAMETERS}
    assert [*table] == ["size", "reduction", "dereverb", "room_tone", "hum"]
    assert [name for name, entry in table.items() if not entry.advanced] == ["size"]
    assert table["reduction"].maximum_label == "No limit"
    neutral = {name: entry.default for name, entry in table.items()}
    assert neutral == {"size": 0, "reduction": 30, "dereverb": 100, "room_tone": 0, "hum": 0}
    with pytest.raises(UserError, match="from 0 to 30 dB"):
        enhanced(Mute(), gaussian_noise(0.1, -20), reduction=31)


def test_what_is_not_heard_while_playing_says_so() -> None:
    told = {p.name for p in PARAMETERS if "Not part of the live preview" in p.description}
    assert told == {p.name for p in PARAMETERS if p.context_seconds}


def test_more_is_listened_to_only_where_a_control_asks_for_it() -> None:
    wanted = functools.partial(enhance.complete, PARAMETERS)
    assert ENHANCE.context_for(wanted({})) == ENHANCE.context_seconds == 1.0
    assert ENHANCE.context_for(wanted({"reduction": 6, "dereverb": 50})) == 1.0
    assert ENHANCE.context_for(wanted({"room_tone": 1})) > 2.0
    assert ENHANCE.context_for(wanted({"hum": 2})) > 2.5
