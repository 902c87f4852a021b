"""What a listener would say, as far as programs can: from packages that only measuring needs.

Each is None where its package is not installed. None of them is part of the application, and the
networks that `speechmos` and `resemblyzer` bring are not ours to hand on.
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
    """A vector of length 1 that is alike for utterances of one speaker."""
    encoder = _encoder()
    return None if encoder is None else np.asarray(encoder.embed_utterance(_narrow(samples)))


def word_error_rate(samples: np.ndarray, text: str) -> float | None:
    """Words of `text` that a recogniser of English gets wrong, as a share of them; may exceed 1."""
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
    """How many words must be put in, left out or replaced to make `other` of `one`."""
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
