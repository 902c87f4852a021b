"""Excerpts of many recordings of a pack at once, read and resampled on the device that trains.

What is drawn follows from numpy's generator and is a few numbers for each excerpt; sound is touched
on the device alone. V are rows (voices or noises), K the parts of a row, N samples at 48 kHz.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from scipy.fft import next_fast_len
from torch import Tensor

from voicestudio.training.common.corpus import Recording

_FADE = 240
_DENSE = 4  # samples between two, before a cubic is put through them: -47 dB at 20 kHz, -79 at 8


def sound_on(folder: Path, device: str) -> Tensor:
    """All sound of a pack, (frames,) int16; on a CPU the file itself, mapped."""
    # Copied where it is written to, which it never is: torch wants memory that could be.
    mapped = np.memmap(folder / "sound.i16", np.int16, "c")
    return torch.from_numpy(mapped).to(device)


@dataclass(frozen=True)
class Drawn:
    """Where rows come from: parts with pauses between.

    Attributes:
        begins: first frame of each part in the pack, (V, K) int64.
        lengths: frames of each part, (V, K); 0 for none.
        places: where in its row each part begins, (V, K), ascending.
        total: samples of each row with its pauses, one after its last part too, (V,).
        bandwidth_hz: the lowest of a row's recordings, (V,).
    """

    begins: np.ndarray
    lengths: np.ndarray
    places: np.ndarray
    total: np.ndarray
    bandwidth_hz: np.ndarray


class Shelf:
    """The recordings of a kind as tables, to draw many of them at once.

    Corpora are drawn by their weights, recordings of a corpus alike. A row that needs more than one
    goes on with others of the same speaker (`by_speaker`), or with the same again; short events go
    on with other events of the corpus.
    """

    def __init__(self, recordings: Sequence[Recording], *, by_speaker: bool) -> None:
        def group(number: int) -> tuple[str, str]:
            recording = recordings[number]
            alone = "" if recording.events else str(number)
            return recording.corpus, recording.speaker if by_speaker else alone

        order = sorted(range(len(recordings)), key=group)
        chosen = [recordings[number] for number in order]
        self._offset = np.array([r.offset for r in chosen])
        self._frames = np.array([r.frames for r in chosen])
        self._bandwidth = np.array([float(r.bandwidth_hz) for r in chosen])
        self.events = np.array([r.events for r in chosen])
        self._first_alike, self._alike = _runs([group(number) for number in order])
        first, count = _runs([r.corpus for r in chosen])
        self._corpora = np.unique(first)
        self._in_corpus = count[self._corpora]
        weights = np.array([chosen[number].weight for number in self._corpora])
        self._odds = weights / weights.sum()

    def files(self, rows: int, rng: np.random.Generator) -> np.ndarray:
        """Numbers of recordings to begin with, (V,)."""
        corpora = rng.choice(len(self._corpora), rows, p=self._odds)
        return self._corpora[corpora] + _below(self._in_corpus[corpora], rng)

    def drawn(
        self, files: np.ndarray, wanted: np.ndarray, pause: np.ndarray, rng: np.random.Generator
    ) -> Drawn:
        """Parts that begin with `files` and last for `wanted` samples or more; all are (V,).

        A pause of up to `pause` samples follows each part.
        """
        total, bandwidth = np.zeros(len(files), int), self._bandwidth[files]
        parts: list[tuple[np.ndarray, ...]] = []
        while not parts or (total < wanted).any():
            needed = total < wanted
            length = np.where(needed, np.minimum(wanted, self._frames[files]), 0)
            begin = self._offset[files] + _below(self._frames[files] - length + 1, rng)
            parts.append((begin, length, total))
            bandwidth = np.where(needed, np.minimum(bandwidth, self._bandwidth[files]), bandwidth)
            total = total + length + np.where(needed, _below(pause, rng), 0)
            files = self._first_alike[files] + _below(self._alike[files], rng)
        begins, lengths, places = (np.stack(part, axis=1) for part in zip(*parts, strict=True))
        return Drawn(begins, lengths, places, total, bandwidth)


def read(sound: Tensor, drawn: Drawn, positions: Tensor) -> Tensor:
    """Samples of rows at `positions` (V, N) int64, full scale [-1, 1], (V, N) float32.

    Parts fade in and out over 5 ms; pauses, and what is outside a row, are silent.
    """
    begins, lengths, places = (
        torch.from_numpy(table).to(sound.device)
        for table in (drawn.begins, drawn.lengths, drawn.places)
    )
    part = (torch.searchsorted(places, positions, right=True) - 1).clamp(min=0)
    within, length = positions - places.gather(1, part), lengths.gather(1, part)
    inside = (within >= 0) & (within < length)
    index = torch.where(inside, begins.gather(1, part) + within, 0)
    ramp = (length // 2).clamp(max=_FADE) - 1
    edge = torch.minimum(within, length - 1 - within)
    gain = (edge / ramp.clamp(min=1)).clamp(0, 1) * inside
    return sound[index].float() / 32768 * gain


def resampled(rows: Tensor, ratio: Tensor, samples: int) -> Tensor:
    """Rows (V, L) played `ratio` (V,) times as fast, from their beginning, (V, samples) float32.

    Ratios are of any size; what would be above 24 kHz is cut off before. A cubic runs through four
    times as many samples as there are, which the spectrum gives.
    """
    if not len(rows):
        return rows[:, :samples]
    length = rows.shape[1]
    spectrum = torch.fft.rfft(rows)
    bins = torch.arange(spectrum.shape[1], device=rows.device)
    spectrum = spectrum * (bins < length / 2 / ratio.clamp(min=1)[:, None])
    dense = torch.fft.irfft(spectrum, _DENSE * length) * _DENSE
    # In float32 the fraction would be left with four bits.
    at = torch.arange(samples, device=rows.device) * (_DENSE * ratio.double())[:, None]
    whole = at.long()
    x = (at - whole).float()
    weights = (
        -x * (x - 1) * (x - 2) / 6,
        (x + 1) * (x - 1) * (x - 2) / 2,
        -(x + 1) * x * (x - 2) / 2,
        (x + 1) * x * (x - 1) / 6,
    )
    found = torch.zeros_like(x)
    for offset, weight in enumerate(weights, start=-1):
        found += weight * dense.gather(1, (whole + offset) % dense.shape[1])
    return found


def quick_length(samples: float) -> int:
    """A length of at least `samples` that is quick to transform."""
    return int(next_fast_len(int(np.ceil(samples)), real=True))  # pyright: ignore[reportArgumentType]


def _below(limits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Whole numbers from 0 to below each limit, at 0 for limits of 0."""
    return (rng.random(len(limits)) * limits).astype(int)


def _runs(keys: Sequence[object]) -> tuple[np.ndarray, np.ndarray]:
    """For each of sorted keys, where the run of its like begins, and how long that is."""
    begins = [n for n, key in enumerate(keys) if not n or key != keys[n - 1]]
    counts = np.diff([*begins, len(keys)])
    return np.repeat(begins, counts), np.repeat(counts, counts)
