"""Perceptual metrics by networks of other packages: naturalness, speaker, intelligibility.

Each is None where its package is not installed. None of them is part of the application: the
licences of the networks in `speechmos` and `resemblyzer` do not allow distributing them.
"""

import functools
import importlib
from typing import Any

import numpy as np

from voicestudio.audio.resample import resample
from voicestudio.sample_rate import SAMPLE_RATE

_RATE = 16_000
# The two sentences of RAVDESS, which are in English.
TEXTS = {
    "ravdess_01": "kids are talking by the door",
    "ravdess_02": "dogs are sitting by the door",
}


def naturalness(samples: np.ndarray) -> float | None:
    """DNSMOS OVRL, 1 to 5, of (n,) float32 at 48 kHz."""
    package = _package("speechmos.dnsmos")
    if package is None:
        return None
    return float(package.run(np.clip(_narrow(samples), -1.0, 1.0), _RATE)["ovrl_mos"])


def speaker_embedding(samples: np.ndarray) -> np.ndarray | None:
    """Speaker embedding, a vector of length 1, of (n,) float32 at 48 kHz."""
    encoder = _encoder()
    return None if encoder is None else np.asarray(encoder.embed_utterance(_narrow(samples)))


def word_error_rate(samples: np.ndarray, text: str) -> float | None:
    """Word error rate of an English recogniser against `text`, 0 and above; may exceed 1."""
    decoder = _decoder()
    if decoder is None:
        return None
    decoder.start_utt()
    decoder.process_raw((_narrow(samples) * 32767).astype(np.int16).tobytes(), full_utt=True)
    decoder.end_utt()
    heard = decoder.hyp().hypstr.split() if decoder.hyp() else []
    wanted = text.split()
    return edit_distance(wanted, heard) / len(wanted)


def edit_distance(one: list[str], other: list[str]) -> int:
    """Levenshtein distance in words: insertions, deletions and substitutions."""
    row = list(range(len(other) + 1))
    for count, word in enumerate(one, start=1):
        before, row[0] = row[0], count
        for place, heard in enumerate(other, start=1):
            costs = (row[place] + 1, row[place - 1] + 1, before + (word != heard))
            before, row[place] = row[place], min(costs)
    return row[-1]


def _narrow(samples: np.ndarray) -> np.ndarray:
    return resample(np.ascontiguousarray(samples[:, None]), SAMPLE_RATE, _RATE)[:, 0]


@functools.cache
def _encoder() -> Any:
    package = _package("resemblyzer")
    return None if package is None else package.VoiceEncoder("cpu", verbose=False)


@functools.cache
def _decoder() -> Any:
    package = _package("pocketsphinx")
    return None if package is None else package.Decoder(samprate=_RATE, loglevel="FATAL")


@functools.cache
def _package(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None
