"""De-click: removes mouth clicks and short electrical clicks, and interpolates the gap.

A click is short, broadband and isolated: after a high-pass, the peaks of its half-millisecond hops
exceed all hops in a neighbourhood on both sides by a factor. Glottal pulses of voiced speech are as
sharp, but others of the same level are a pitch period away, and the burst of a plosive is followed
by its aspiration. The gap is filled by least-squares interpolation with a linear predictor fitted
to both sides, as in Godsill and Rayner, "Digital Audio Restoration" (1998).
"""

from collections.abc import Mapping

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from voicestudio.effects.biquads import SectionStream, high_pass
from voicestudio.effects.hops import HoppedStream, hop_of, hop_peaks
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import MOUTH, sequential_effect
from voicestudio.effects.spec import Preset
from voicestudio.texts import tr

_SHARP_HZ = 2_000.0
# In hops of half a millisecond: how far on each side a click must exceed everything, and the part
# next to it that is exempt because the click itself may reach there.
_AROUND, _NEAR = 30, 5
_LONGEST = 8
_CONTEXT = 40
_ORDER = 32
_LATE = 80
_QUIET = 10.0 ** (-70.0 / 20.0)

PARAMETERS = (
    Parameter(
        "sensitivity",
        tr("Sensitivity"),
        "",
        default=5,
        minimum=0,
        maximum=10,
        description=tr(
            "How little a click may stand out to be taken away. High "
            "values find the faintest ones and may touch consonants."
        ),
    ),
    Parameter(
        "longest",
        tr("Longest click"),
        "ms",
        default=3,
        minimum=0.5,
        maximum=4,
        description=tr(
            "How long a click may be. Clicks of the mouth last one to three milliseconds."
        ),
    ),
)


def _latency(sample_rate: int) -> int:
    hop = hop_of(sample_rate)
    return (_LATE + 1) * hop


def _ratio(sensitivity: float) -> float:
    """Return the factor by which a click must exceed its surroundings, from 10 down to 1.8."""
    return float(10.0 * 0.18 ** (sensitivity / 10.0))


class _DeClick:
    """Detects and interpolates clicks in whole hops, with a latency of `_LATE` hops."""

    def __init__(self, sample_rate: int, channels: int, parameters: Mapping[str, float]) -> None:
        self._hop, self._channels = hop_of(sample_rate), channels
        hertz = min(_SHARP_HZ, 0.3 * sample_rate)
        sharp = high_pass(hertz, sample_rate)
        self._sharp = SectionStream(sharp, channels)
        self._ratio = _ratio(parameters["sensitivity"])
        self._longest = max(1, min(_LONGEST, round(parameters["longest"] / 0.5)))
        self._sound = np.zeros((_LATE * self._hop, channels))
        self._peaks = np.zeros(_LATE)
        self._busy_until = 0  # first index in `_peaks` after the last interpolated click

    def __call__(self, sound: np.ndarray) -> np.ndarray:
        hops = len(sound) // self._hop
        self._sound = np.concatenate([self._sound, sound])
        new = hop_peaks(self._sharp.filtered(sound), self._hop)
        self._peaks = np.concatenate([self._peaks, new])
        for at in self._candidates(hops):
            self._mend(int(at))
        done, self._sound = np.split(self._sound, [len(sound)])
        self._peaks = self._peaks[hops:]
        self._busy_until = max(0, self._busy_until - hops)
        return done

    def _candidates(self, hops: int) -> np.ndarray:
        """Return indices of hops that exceed their surroundings, among those now fully known."""
        from scipy.ndimage import maximum_filter1d

        middle = np.arange(_CONTEXT, _CONTEXT + hops)
        width = _AROUND - _NEAR + 1
        around = maximum_filter1d(self._peaks, width, mode="constant")
        reach = (_AROUND + _NEAR) // 2
        before, after = around[middle - reach], around[middle + reach]
        here = self._peaks[middle]
        nearest = maximum_filter1d(self._peaks, 2 * _NEAR - 1, mode="constant")[middle]
        stands_out = here > self._ratio * np.maximum(np.maximum(before, after), _QUIET)
        return middle[stands_out & (here >= nearest)]

    def _mend(self, at: int) -> None:
        """Interpolate the click whose loudest hop has the index `at`, if it is short enough."""
        level = self._peaks[at] / self._ratio
        first = last = at
        while at - first < _NEAR and self._peaks[first - 1] > level:
            first -= 1
        while last - at < _NEAR and self._peaks[last + 1] > level:
            last += 1
        if last - first + 1 > self._longest or first < self._busy_until:
            return
        self._busy_until = last + 1
        start, stop = (first - 1) * self._hop, (last + 2) * self._hop
        context = (_CONTEXT - _NEAR - 2) * self._hop
        for channel in range(self._channels):
            around = self._sound[start - context : stop + context, channel]
            around[context:-context] = interpolated(around, context)


def interpolated(around: np.ndarray, context: int) -> np.ndarray:
    """Return the m samples missing between the first and the last `context` samples, (m,).

    `around` has the shape (context + m + context,); its m samples in the middle are ignored.
    """
    order = min(_ORDER, context // 4)
    rows = np.concatenate(
        [sliding_window_view(side, order + 1) for side in (around[:context], around[-context:])]
    )
    predictor, *_ = np.linalg.lstsq(rows[:, order - 1 :: -1], rows[:, order], rcond=1e-6)
    return _least_squares(around, context, np.concatenate([[1.0], -predictor]))


def _least_squares(around: np.ndarray, context: int, errors: np.ndarray) -> np.ndarray:
    """Return the missing samples that minimise the sum of squared prediction errors.

    `errors` are the coefficients (order + 1,) of the prediction error filter, the first is 1.
    """
    from scipy.linalg import toeplitz

    missing, order = len(around) - 2 * context, len(errors) - 1
    # A Toeplitz matrix (rows, missing): the effect of each missing sample on each error.
    rows = missing + order
    column = np.concatenate([[errors[0]], np.zeros(missing - 1)])
    band = toeplitz(np.concatenate([errors, np.zeros(missing - 1)]), column)
    stretch = around[context - order : context + missing + order].copy()
    stretch[order : order + missing] = 0.0
    known = np.convolve(stretch, errors)[order : order + rows]
    normal = band.T @ band
    normal[np.diag_indices_from(normal)] += 1e-9 * normal[0, 0]
    return np.linalg.solve(normal, -band.T @ known)


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> HoppedStream:
    hop = hop_of(sample_rate)
    work = _DeClick(sample_rate, channels, parameters)
    return HoppedStream(hop, channels, _latency(sample_rate), _LATE * hop, work)


DE_CLICK = sequential_effect(
    "de-click",
    tr("De-click"),
    PARAMETERS,
    _load,
    group=MOUTH,
    latency=_latency,
    presets=(
        Preset(tr("Gentle"), {"sensitivity": 3}),
        Preset(tr("Mouth noise"), {"sensitivity": 5}),
        Preset(tr("Many faint clicks"), {"sensitivity": 7.5, "longest": 2}),
    ),
)
