"""The frequency response above the parameters of equaliser, high-pass and low-pass."""

from collections.abc import Mapping
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QObject

from voicestudio.effects import equaliser, pass_filters
from voicestudio.effects.frequency_response import FrequencyResponse
from voicestudio.effects.registry import effect
from voicestudio.gui.effects.effect_section import EffectSection
from voicestudio.gui.effects.effect_sections import SectionContext
from voicestudio.gui.widgets.response_curve import ResponseCurve, ShownHandle
from voicestudio.texts import details, numeral, tr

_ANY_RATE = 48_000


class ResponseSection(EffectSection):
    """Draws the response of an effect as its fields are set; its handles set the fields."""

    name: ClassVar[str]
    response: ClassVar[FrequencyResponse]

    def __init__(self, context: SectionContext, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._panel = context.session, context.panel
        self._table = {p.name: p for p in effect(self.name).parameters}
        self.curve = ResponseCurve(self.response.lowest, self.response.highest)
        self.curve.setObjectName(f"response_{self.name}")
        self.curve.moved.connect(self._move)
        self.curve.reset_wanted.connect(self._reset)
        self.curve.narrowed.connect(self._narrow)
        self.curve.resized.connect(self._follow)
        self.above = (self.curve,)
        self._panel.effect_chosen.connect(self._mark_fields)
        self._panel.effect_chosen.connect(self._follow)
        self._panel.form.changed.connect(self._follow)
        self._session.document_changed.connect(self._follow)

    def _follow(self, _changed: object = None) -> None:
        """Draw the response with the values of the fields."""
        values = self._panel.form.values()
        # While the effect is being chosen, the form is still that of another one.
        if self._panel.effect_name != self.name or not self._table.keys() <= values.keys():
            return
        rate = self._session.sample_rate if self._session.document is not None else _ANY_RATE
        self.curve.show_handles([self._shown(n, values) for n in range(len(self.response.handles))])
        self.curve.show_line(self.response.decibels(values, rate, self.curve.frequencies))

    def _shown(self, number: int, values: Mapping[str, float]) -> ShownHandle:
        handle = self.response.handles[number]
        told = [self._table[handle.frequency].text(round(values[handle.frequency], 2))]
        gain = values[handle.gain] if handle.gain else None
        if gain is not None:
            told.append(tr("{gain:+.3g} dB", gain=gain) if gain else tr("0 dB"))
        if handle.q:
            told.append(f"Q {numeral(values[handle.q], '.3g')}")
        words = f"{handle.label}: {details(told)}"
        return ShownHandle(words, values[handle.frequency], gain, self._mark(number))

    def _mark(self, number: int) -> str:
        """The number of a handle from low to high frequencies; "" if it is the only one."""
        return str(number + 1) if len(self.response.handles) > 1 else ""

    def _mark_fields(self, effect_name: str) -> None:
        """Number the fields as the handles that set them."""
        if effect_name != self.name:
            return
        for number, handle in enumerate(self.response.handles):
            for name in filter(None, (handle.frequency, handle.gain, handle.q)):
                self._panel.form.mark(name, self._mark(number))

    def _move(self, number: int, hertz: float, decibels: float) -> None:
        handle = self.response.handles[number]
        wanted = {handle.frequency: float(f"{hertz:.3g}")}
        if handle.gain:
            wanted[handle.gain] = round(decibels, 1)
        self._set(wanted)

    def _reset(self, number: int) -> None:
        handle = self.response.handles[number]
        names = [name for name in (handle.gain, handle.q) if name] or [handle.frequency]
        self._set({name: self._table[name].default for name in names})

    def _narrow(self, number: int, factor: float) -> None:
        name = self.response.handles[number].q
        if name:
            self._set({name: float(f"{self._panel.form.values()[name] * factor:.3g}")})

    def _set(self, values: Mapping[str, float]) -> None:
        """Set fields, as far as their ranges go."""
        ends = {name: (self._table[name].minimum, self._table[name].maximum) for name in values}
        self._panel.form.set_values(
            {name: float(np.clip(value, *ends[name])) for name, value in values.items()}
        )


class EqualiserSection(ResponseSection):
    """The curve of the parametric equaliser."""

    name, response = "equaliser", equaliser.RESPONSE


class HighPassSection(ResponseSection):
    """The curve of the high-pass."""

    name, response = "high-pass", pass_filters.HIGH_PASS_RESPONSE


class LowPassSection(ResponseSection):
    """The curve of the low-pass."""

    name, response = "low-pass", pass_filters.LOW_PASS_RESPONSE
