"""Spectrogram pictures at a cost that depends on the size of the picture, not of the sound."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.errors import Cancelled

Scale = Literal["linear", "log", "mel"]

# The lowest frequency of a logarithmic axis.
_LOG_LOWEST_HZ = 20.0
# Number of window samples processed at once, which limits memory (some 10 MB) and how long
# cancelling takes (some milliseconds).
_SAMPLES_AT_ONCE = 1 << 18
# Windows averaged per column if columns are longer than half a window.
_MOST_WINDOWS = 4
_SMALLEST_POWER = 1e-20
# Windows more than this many lengths apart are read one by one.
_SPARSE_WINDOWS = 3


@dataclass(frozen=True)
class SpectrogramSettings:
    """How to compute and show a spectrogram.

    Attributes:
        window: Length of the analysis window in frames (Hann); a power of two is fastest.
        scale: Spacing of the frequency axis.
        floor_db: Level shown as 0; a full-scale sine has 0 dB.
        ceiling_db: Level shown as 255.
        low_hz: Bottom of the picture; a logarithmic axis begins at 20 Hz or above.
        high_hz: Top of the picture; None for half the sample rate.
    """

    window: int = 2048
    scale: Scale = "linear"
    floor_db: float = -100.0
    ceiling_db: float = 0.0
    low_hz: float = 0.0
    high_hz: float | None = None


def spectrogram(
    read: Medium,
    start: float,
    stop: float,
    columns: int,
    rows: int,
    settings: SpectrogramSettings,
    cancelled: Callable[[], bool] = lambda: False,
) -> np.ndarray:
    """Return the spectrogram of frames [start, stop) of the mono mix: uint8, (rows, columns).

    Both ends may be fractional, so that neighbouring tiles can have equal columns.

    Row 0 is the highest frequency. 0 stands for `floor_db` or less, 255 for `ceiling_db` or more.
    The windows of a column are centred within it; outside of the medium there is silence.
    Raises Cancelled soon after `cancelled()` has become true.
    """
    if columns <= 0 or rows <= 0:
        return np.zeros((max(0, rows), max(0, columns)), np.uint8)
    image = np.empty((rows, columns), np.uint8)
    width = (stop - start) / columns
    per_column = int(np.clip(np.ceil(2.0 * width / settings.window), 1, _MOST_WINDOWS))
    begins = _begins(start, width, columns, per_column, settings.window)
    picker = _RowPicker(settings, read.sample_rate, rows)
    gain = 255.0 / (settings.ceiling_db - settings.floor_db)
    at_once = max(1, _SAMPLES_AT_ONCE // (per_column * settings.window))
    for column in range(0, columns, at_once):
        if cancelled():
            raise Cancelled
        chosen = begins[column * per_column : (column + at_once) * per_column]
        power = _power(_windows(read, chosen, settings.window), per_column)
        level = 10.0 * np.log10(np.maximum(picker.rows_of(power), _SMALLEST_POWER))
        shades = np.clip((level - settings.floor_db) * gain, 0.0, 255.0)
        image[:, column : column + at_once] = np.rint(shades).astype(np.uint8)
    return image


def frequency_at_row(
    settings: SpectrogramSettings, sample_rate: int, rows: int, row: float
) -> float:
    """Return the frequency in hertz at the centre of `row`; the inverse of `row_at_frequency`."""
    low, high = _axis_range(settings, sample_rate)
    position = high - (row + 0.5) / rows * (high - low)
    return float(_from_axis(settings.scale, np.float64(position)))


def row_at_frequency(
    settings: SpectrogramSettings, sample_rate: int, rows: int, frequency: float
) -> float:
    """Return the row (with a fraction; -0.5 is the picture's top edge) that shows `frequency`."""
    low, high = _axis_range(settings, sample_rate)
    if settings.scale == "log":
        frequency = max(frequency, 1.0)
    position = float(_to_axis(settings.scale, np.float64(frequency)))
    return (high - position) / (high - low) * rows - 0.5


def _begins(start: float, width: float, columns: int, per_column: int, window: int) -> np.ndarray:
    """Return the first frames of the windows, ascending.

    The windows of a column are around its middle, at most a window length apart, so that a column
    of minutes costs one short read.
    """
    centres = start + (np.arange(columns)[:, np.newaxis] + 0.5) * width
    steps = np.arange(per_column) - (per_column - 1) / 2.0
    at = centres + steps * min(width / per_column, window) - window / 2.0
    return np.floor(at).astype(np.int64).ravel()


def _windows(read: Medium, begins: np.ndarray, length: int) -> np.ndarray:
    """Return the mono mix of [begin, begin + length) for each of the ascending `begins`."""
    gaps = np.flatnonzero(np.diff(begins) > _SPARSE_WINDOWS * length) + 1
    out = []
    for run in np.split(begins, gaps):
        first = int(run[0])
        stretch = _mono(read, first, int(run[-1]) + length)
        out.append(np.lib.stride_tricks.sliding_window_view(stretch, length)[run - first])
    return np.concatenate(out)


def _mono(read: Medium, start: int, stop: int) -> np.ndarray:
    """Return the mean of the channels, with silence outside the medium."""
    out = np.zeros(stop - start, np.float32)
    low, high = max(0, start), min(stop, read.frames)
    if low < high:
        samples = read.read(low, high - low)
        mix = out[low - start : high - start]
        for channel in range(read.channels):  # several times faster than mean(axis=1)
            mix += samples[:, channel]
        mix /= read.channels
    return out


def _power(windows: np.ndarray, per_column: int) -> np.ndarray:
    """Return the power spectrum, (bins, columns); a full-scale sine has the power 1."""
    length = windows.shape[1]
    shape = np.hanning(length + 1)[:-1].astype(np.float32)
    spectrum = np.fft.rfft(windows * (shape * np.float32(2.0 / shape.sum())), axis=1)
    power = np.square(spectrum.real) + np.square(spectrum.imag)
    if per_column > 1:
        power = power.reshape(-1, per_column, power.shape[1]).mean(axis=1)
    return np.ascontiguousarray(power.T)


class _RowPicker:
    """Maps frequency bins to rows.

    The spectrum is interpolated linearly between bins, and a row has the maximum between its edges:
    no tone is lost in a row of many bins, and noise looks even where rows hold one or two bins.
    """

    def __init__(self, settings: SpectrogramSettings, sample_rate: int, rows: int) -> None:
        low, high = _axis_range(settings, sample_rate)
        bins = settings.window // 2 + 1
        edges = _from_axis(settings.scale, np.linspace(high, low, rows + 1))
        edges = np.clip(edges * (settings.window / sample_rate), 0.0, bins - 1.0)
        self._below = np.minimum(edges.astype(np.int64), bins - 2)
        self._share = (edges - self._below).astype(np.float32)[:, np.newaxis]
        first = np.ceil(edges[1:]).astype(np.int64)
        last = np.floor(edges[:-1]).astype(np.int64) + 1
        self._holds_bins = last > first
        self._bins = np.stack([first, last], axis=1)[self._holds_bins].ravel()

    def rows_of(self, power: np.ndarray) -> np.ndarray:
        """Return (rows, columns) of `power` (bins, columns)."""
        at_edges = power[self._below] * (1.0 - self._share) + power[self._below + 1] * self._share
        out = np.maximum(at_edges[:-1], at_edges[1:])
        if self._holds_bins.any():
            padded = np.concatenate([power, power[-1:]])  # a row may end at the last bin
            highest = np.maximum.reduceat(padded, self._bins, axis=0)[::2]
            out[self._holds_bins] = np.maximum(out[self._holds_bins], highest)
        return out


def _axis_range(settings: SpectrogramSettings, sample_rate: int) -> tuple[float, float]:
    """Return the bottom and the top of the picture in units of the axis."""
    half = sample_rate / 2.0
    high_hz = min(settings.high_hz or half, half)
    low_hz = max(0.0, settings.low_hz)
    if settings.scale == "log":
        low_hz = max(low_hz, _LOG_LOWEST_HZ)
    low_hz = min(low_hz, high_hz / 2.0)
    low, high = (float(_to_axis(settings.scale, np.float64(hz))) for hz in (low_hz, high_hz))
    return low, high


def _to_axis(scale: Scale, hertz: np.ndarray | np.float64) -> np.ndarray | np.float64:
    if scale == "log":
        return np.log2(hertz)
    if scale == "mel":
        return 2595.0 * np.log10(1.0 + hertz / 700.0)
    return hertz


def _from_axis(scale: Scale, position: np.ndarray | np.float64) -> np.ndarray | np.float64:
    if scale == "log":
        return np.exp2(position)
    if scale == "mel":
        return 700.0 * (np.power(10.0, position / 2595.0) - 1.0)
    return position
