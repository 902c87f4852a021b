"""The scale of the gain handle: from pixels to decibels, fine around 0 dB, coarser below."""

import math

from voicestudio.texts import numeral, tr

LOUDEST_DB = 12.0
_DB_PER_PIXEL = 0.15
_COARSE_BELOW_DB = -12.0
_COARSE_DB_PER_PIXEL = 0.4
_QUIETEST_DB = -60.0  # below this there is only silence
_SILENT_PIXELS = 8


def travel_of(decibels: float) -> float:
    """Pixels above the position of 0 dB for a gain in dB."""
    if decibels >= _COARSE_BELOW_DB:
        return decibels / _DB_PER_PIXEL
    if decibels < _QUIETEST_DB:
        return LOWEST_TRAVEL
    below = (decibels - _COARSE_BELOW_DB) / _COARSE_DB_PER_PIXEL
    return _COARSE_BELOW_DB / _DB_PER_PIXEL + below


def decibels_of(travel: float) -> float:
    """The gain in dB at so many pixels above the position of 0 dB; -inf at the bottom."""
    edge = _COARSE_BELOW_DB / _DB_PER_PIXEL
    if travel >= edge:
        return travel * _DB_PER_PIXEL
    decibels = _COARSE_BELOW_DB + (travel - edge) * _COARSE_DB_PER_PIXEL
    return decibels if decibels >= _QUIETEST_DB else -math.inf


def stepped(decibels: float, step: float) -> float:
    """The nearest whole number of steps."""
    return decibels if math.isinf(decibels) else round(round(decibels / step) * step, 2)


def gain_text(decibels: float) -> str:
    """A gain as the user reads it."""
    if math.isinf(decibels):
        return tr("−∞ dB")
    return f"{numeral(decibels, '+.1f−')} dB"


LOWEST_TRAVEL = travel_of(_QUIETEST_DB) - _SILENT_PIXELS
