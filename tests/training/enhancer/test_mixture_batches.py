"""Batches of mixtures: numbered on without gaps, and stopped by the process that uses them.

Modules: training.common.stopping_signals, training.enhancer.mixture_batches.
"""

import signal
import threading
from itertools import islice

import numpy as np
import pytest
import torch

from voicestudio.training.common.mixer import Mixture
from voicestudio.training.common.stopping_signals import stopping_held_back
from voicestudio.training.enhancer.mixture_batches import batches_of


class Numbered:
    """Mixtures that hold their own number."""

    def mixture(self, index: int) -> Mixture:
        noisy = np.full(4, index, np.float32)
        return Mixture(noisy, -noisy, 1_000.0 * index, index / 100)


@pytest.mark.parametrize("first", [0, 7])
def test_batches_hold_the_mixtures_from_the_first_on_without_a_gap(first):
    for number, batch in enumerate(islice(batches_of(Numbered, 3, first, workers=0), 3)):
        wanted = torch.arange(3, dtype=torch.float32) + first + 3 * number
        assert torch.equal(batch["noisy"], wanted[:, None].expand(3, 4))
        assert torch.equal(batch["clean"], -batch["noisy"])
        torch.testing.assert_close(batch["bandwidth"], 1_000 * wanted)
        torch.testing.assert_close(batch["room"], wanted / 100)


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="signals of Unix")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_what_asks_the_program_to_end_waits_until_the_processes_have_begun(number):
    received = []
    before = signal.signal(number, lambda *_: received.append(number))
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    try:
        with stopping_held_back():
            signal.pthread_kill(threading.get_ident(), number)
            assert not received
        assert received == [number]
        assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == mask
    finally:
        signal.signal(number, before)
