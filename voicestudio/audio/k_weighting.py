"""The K-weighting of ITU-R BS.1770-5: a shelf for the head, and a high pass, at any sample rate."""

import math

from voicestudio.audio.recursive_filter import RecursiveFilter, Section

# Analogue prototypes whose bilinear transform gives the standard's coefficients for 48 kHz.
_SHELF_HZ, _SHELF_Q = 1681.974450955533, 0.7071752369554196
_SHELF_GAIN, _SHELF_SLOPE = 10 ** (3.999843853973347 / 20), 0.4996667741545416
_HIGH_PASS_HZ, _HIGH_PASS_Q = 38.13547087602444, 0.5003270373238773


def k_weighting(rate: int, channels: int) -> RecursiveFilter:
    """Return the filter for `rate` in hertz; sections for frequencies above rate/2 are omitted."""
    sections = []
    if rate > 2 * _SHELF_HZ:
        sections.append(_shelf(math.tan(math.pi * _SHELF_HZ / rate)))
    if rate > 2 * _HIGH_PASS_HZ:
        sections.append(_high_pass(math.tan(math.pi * _HIGH_PASS_HZ / rate)))
    return RecursiveFilter(sections, channels)


def _shelf(tangent: float) -> Section:
    middle = _SHELF_GAIN**_SHELF_SLOPE * tangent / _SHELF_Q
    ends = _SHELF_GAIN + tangent**2
    scale, a1, a2 = _poles(tangent, _SHELF_Q)
    b0, b1, b2 = ends + middle, 2 * (tangent**2 - _SHELF_GAIN), ends - middle
    return Section(b0 / scale, b1 / scale, b2 / scale, a1, a2)


def _high_pass(tangent: float) -> Section:
    # The standard's high pass has the numerator 1, -2, 1, not scaled with the denominator.
    _scale, a1, a2 = _poles(tangent, _HIGH_PASS_Q)
    return Section(1.0, -2.0, 1.0, a1, a2)


def _poles(tangent: float, q: float) -> tuple[float, float, float]:
    scale = 1 + tangent / q + tangent**2
    return scale, 2 * (tangent**2 - 1) / scale, (1 - tangent / q + tangent**2) / scale
