"""Options of the command line for the enhancer's parameters, made from its table."""

import argparse

from voicestudio.effects.enhance import PARAMETERS
from voicestudio.effects.parameters import Parameter
from voicestudio.errors import UserError

_TABLE = {parameter.name: parameter for parameter in PARAMETERS}
_SIZES = ("studio", "fast")
_HUM = ("off", "auto", "50", "60")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the controls to a command; `parameters_of` reads them."""
    controls = parser.add_argument_group("controls")
    weights = controls.add_mutually_exclusive_group()
    weights.add_argument(
        "--model", choices=_SIZES, default="studio", help="studio sounds best, fast is quicker"
    )
    weights.add_argument(
        "--profile", metavar="NAME", help="a voice of your own: see voicestudio voices list"
    )
    controls.add_argument(
        "--reduction",
        type=float,
        default=_TABLE["reduction"].default,
        metavar="DB",
        help="turn noise down by at most so many decibels, 0 to 30; 30, the default, is no limit",
    )
    controls.add_argument(
        "--dereverb",
        type=float,
        default=_TABLE["dereverb"].default,
        metavar="0..100",
        help="how much of the room's echo goes, in percent (default: all of it)",
    )
    controls.add_argument(
        "--keep-room-tone",
        action="store_true",
        help="leave the quiet, steady background of the room between words",
    )
    controls.add_argument(
        "--hum", choices=_HUM, default="off", help="take the hum of the mains out first"
    )


def parameters_of(options: argparse.Namespace) -> dict[str, float]:
    """The parameters that were given; raises UserError for a number out of range."""
    return {
        "size": _SIZES.index(options.model),
        "reduction": _checked("--reduction", options.reduction, _TABLE["reduction"]),
        "dereverb": _checked("--dereverb", options.dereverb, _TABLE["dereverb"]),
        "room_tone": float(options.keep_room_tone),
        "hum": _HUM.index(options.hum),
    }


def _checked(option: str, value: float, parameter: Parameter) -> float:
    low, high = parameter.minimum, parameter.maximum
    if not low <= value <= high:
        raise UserError(f"{option} cannot be {value:g}: it ranges from {low:g} to {high:g}.")
    return value
