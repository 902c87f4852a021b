"""Measures the fast network on a stream: latency, real-time factor, equality with the whole file.

    python -m benchmarks.streaming [--short] [--json]

One thread. Sound arrives in pieces of one hop (16 ms, as from a microphone), of 100 ms (as when a
file is played), and all at once. Computing time is the CPU time of the thread.
"""

import argparse
import sys
import time

import numpy as np
import torch

from benchmarks import common, recordings
from benchmarks.common import MeasuredValue
from voicestudio.audio.files import open_medium
from voicestudio.inference.device import prepare_torch
from voicestudio.networks.causal import CausalEnhancer
from voicestudio.networks.checkpoint import load_enhancer
from voicestudio.networks.features import HOP
from voicestudio.networks.streaming import StreamingEnhancer
from voicestudio.sample_rate import SAMPLE_RATE

_LATENCY_MS, _REAL_TIME_FACTOR = 40.0, 0.05


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Latency and exactness on voice-like sound, then the real-time factors."""
    prepare_torch()
    torch.set_num_threads(1)
    network = load_enhancer(size="fast")
    assert isinstance(network, CausalEnhancer)
    sound = _sound(5 if options.short else 30)
    with torch.inference_mode():
        whole = network(torch.from_numpy(sound.T.copy()))[0].numpy()
    heard, _ = _streamed(network, sound, HOP)
    latency = _delay(whole, heard[:, 0])
    inner = slice(0, len(whole) - HOP - latency)
    difference = np.abs(heard[latency:, 0][inner] - whole[inner]).max() / np.abs(whole).max()
    figures = [
        MeasuredValue("latency as heard", 1000 * latency / SAMPLE_RATE, "ms", _LATENCY_MS),
        MeasuredValue("stream against whole file", 20 * np.log10(difference + 1e-12), "dB", -80.0),
    ]
    for name, size, target in (
        ("pieces of 16 ms", HOP, _REAL_TIME_FACTOR),
        ("pieces of 100 ms", SAMPLE_RATE // 10, _REAL_TIME_FACTOR),
        ("all at once", len(sound), _REAL_TIME_FACTOR),
    ):
        factors = [_streamed(network, sound, size)[1] for _ in range(3)]
        figures.append(
            MeasuredValue(f"computing time, {name}", min(factors), "of real time", target)
        )
    return figures


def _streamed(network: CausalEnhancer, sound: np.ndarray, size: int) -> tuple[np.ndarray, float]:
    """The output, and the seconds of computing per second of sound."""
    stream = StreamingEnhancer(network)
    begun = time.process_time()
    pieces = [stream.process(sound[at : at + size]) for at in range(0, len(sound), size)]
    spent = time.process_time() - begun
    return np.concatenate(pieces), spent * SAMPLE_RATE / len(sound)


def _sound(seconds: int) -> np.ndarray:
    """Buzz and noise in syllables, float32 (frames, 1)."""
    return open_medium(recordings.recording(1)).read(0, seconds * SAMPLE_RATE)[:, :1].copy()


def _delay(whole: np.ndarray, heard: np.ndarray) -> int:
    """The delay of `heard` in samples, at the maximum of the cross-correlation."""
    size = 2 * len(whole)
    spectrum = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(whole, size))
    return int(np.argmax(np.fft.irfft(spectrum)[: len(whole)]))


def main() -> int:
    return common.run(common.parser("streaming", __doc__), measure)


if __name__ == "__main__":
    sys.exit(main())
