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
        "--model",
        choices=_SIZES,
        default="studio",
        help="studio: best quality; fast: less computing time",
    )
    weights.add_argument(
        "--profile", metavar="NAME", help="a voice of your own: see voicestudio voices list"
    )
    controls.add_argument(
        "--reduction",
        type=float,
        default=_TABLE["reduction"].default,
        metavar="DB",
        help="largest reduction of noise in dB, 0 to 30; 30, the default, is no limit",
    )
    controls.add_argument(
        "--dereverb",
        type=float,
        default=_TABLE["dereverb"].default,
        metavar="0..100",
        help="reduction of the room's reverberation in percent, 0 to 100 (default: 100)",
    )
    controls.add_argument(
        "--keep-room-tone",
        action="store_true",
        help="keep the quiet, steady background of the room between words",
    )
    controls.add_argument("--hum", choices=_HUM, default="off", help="remove mains hum first")


def parameters_of(options: argparse.Namespace) -> dict[str, float]:
    """The parameters given as options. Raises UserError for a number out of range."""
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
