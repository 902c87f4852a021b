"""Parameters of effects, declared in tables from which panel and command line are made."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from voicestudio.errors import UserError
from voicestudio.texts import numeral, tr

Scale = Literal["linear", "log", "toggle", "choice"]


@dataclass(frozen=True)
class Parameter:
    """One number that a user can set.

    `default`, `minimum` and `maximum` are in `unit`. A "toggle" is 0 or 1. A "choice" is an index
    into `choices`. `maximum_label` is a name for the maximum, such as "no limit". An `advanced`
    parameter is hidden at first. `context_seconds` is the context on either side that the effect
    needs unless the value is 0. Parameters with the same `curve` are the values of that curve at
    points evenly spaced over the selection. Raises ValueError for an inconsistent entry.
    """

    name: str
    label: str
    unit: str
    default: float
    minimum: float
    maximum: float
    scale: Scale = "linear"
    description: str = ""
    choices: tuple[str, ...] = ()
    maximum_label: str = ""
    advanced: bool = False
    context_seconds: float = 0.0
    curve: str = ""

    def __post_init__(self) -> None:
        if not self.minimum <= self.default <= self.maximum:
            raise ValueError(f"{self.name}: the default is outside the range")
        if self.scale == "log" and self.minimum <= 0:
            raise ValueError(f"{self.name}: a logarithmic range must be positive")
        if self.scale == "toggle" and (self.minimum, self.maximum) != (0, 1):
            raise ValueError(f"{self.name}: a toggle ranges from 0 to 1")
        if self.scale == "choice" and (self.minimum, self.maximum) != (0, len(self.choices) - 1):
            raise ValueError(f"{self.name}: the range does not index the choices")

    def checked(self, value: float) -> float:
        """Return `value`; raises UserError if it is out of range."""
        whole = self.scale in ("toggle", "choice")
        allowed = math.isfinite(value) and self.minimum <= value <= self.maximum
        if not allowed or (whole and value != round(value)):
            unit = f" {self.unit}" if self.unit else ""
            raise UserError(
                tr(
                    "{label} cannot be {value:g}{unit}: it ranges from {minimum:g} "
                    "to {maximum:g}{unit}.",
                    label=self.label,
                    value=value,
                    unit=unit,
                    minimum=self.minimum,
                    maximum=self.maximum,
                )
            )
        return float(value)

    def text(self, value: float) -> str:
        """Format `value` for the user, with its unit."""
        if self.scale == "choice":
            return self.choices[int(value)]
        if self.scale == "toggle":
            return tr("on") if value else tr("off")
        if self.maximum_label and value >= self.maximum:
            return self.maximum_label
        return f"{numeral(value, 'g')} {self.unit}".strip()


def complete(table: tuple[Parameter, ...], given: Mapping[str, float]) -> dict[str, float]:
    """Return a value for every parameter of `table`: the given one, checked, or the default.

    Raises UserError for a value outside its range or a name that the table does not have.
    """
    unknown = given.keys() - {parameter.name for parameter in table}
    if unknown:
        names = ", ".join(parameter.name for parameter in table)
        has = tr("it has {names}", names=names) if names else tr("it has none")
        raise UserError(
            tr("This effect has no parameter called “{name}”: {has}.", name=min(unknown), has=has)
        )
    return {
        parameter.name: parameter.checked(given.get(parameter.name, parameter.default))
        for parameter in table
    }


def allowed(table: tuple[Parameter, ...], values: Mapping[str, object]) -> dict[str, float]:
    """Return the entries of untrusted `values` that `table` allows; others are dropped."""
    found = {}
    for parameter in table:
        value = values.get(parameter.name)
        if isinstance(value, int | float):
            try:
                found[parameter.name] = parameter.checked(value)
            except UserError:  # stored by a version with another range
                continue
    return found


def summary(table: tuple[Parameter, ...], values: Mapping[str, float]) -> str:
    """Return the settings in one line; advanced ones only if they differ from their defaults.

    Unknown names and values out of range are left out.
    """
    known = [(p, values[p.name]) for p in table if p.name in values]
    shown = [(p, v) for p, v in known if not (p.advanced or p.curve) or v != p.default]
    allowed = [(p, v) for p, v in shown if p.minimum <= v <= p.maximum]
    told = [_told(p, v) for p, v in allowed if not p.curve]
    # The values of a curve would be too many for a line.
    told += dict.fromkeys(tr("{curve}: drawn", curve=p.curve) for p, _ in allowed if p.curve)
    return " · ".join(told)


def _told(parameter: Parameter, value: float) -> str:
    if parameter.scale == "toggle" and value:
        return parameter.label
    return tr("{label}: {value}", label=parameter.label, value=parameter.text(value))
