"""Steps of a chain that shorten the sound: pauses, and the silence at its ends.

In the window they are commands of their own; as steps they make the same cuts.
"""

from collections.abc import Callable, Mapping

from voicestudio.audio.medium import Medium
from voicestudio.effects.edit_effects import EDITS
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.spec import CutSpec, EffectSpec
from voicestudio.effects.step import Step
from voicestudio.shortening.cut_finding import find_cuts
from voicestudio.shortening.proposed_cuts import (
    LONGER_THAN_RANGE,
    THRESHOLD_RANGE,
    TO_RANGE,
    ShortenSettings,
)
from voicestudio.shortening.silent_ends import KEPT_RANGE, USUAL_KEPT, silent_ends
from voicestudio.texts import tr

_Cuts = tuple[tuple[int, int], ...]
_Report = Callable[[float], None]
_Asked = Callable[[], bool]
_Values = Mapping[str, float]

_USUAL = ShortenSettings()
_LEVEL = (
    Parameter(
        "fixed",
        tr("Fixed silence threshold"),
        "",
        default=0,
        minimum=0,
        maximum=1,
        scale="toggle",
        description=tr("Otherwise silence is detected from the noise and the speech around it."),
        advanced=True,
    ),
    Parameter(
        "threshold",
        tr("Silence threshold"),
        "dB",
        default=-40,
        minimum=THRESHOLD_RANGE[0],
        maximum=THRESHOLD_RANGE[1],
        description=tr("Used with a fixed silence threshold only."),
        advanced=True,
    ),
)


def _threshold(values: _Values) -> float | None:
    return values["threshold"] if values["fixed"] else None


def shorten_settings(values: _Values) -> ShortenSettings:
    """Return the settings of the search for a complete set of parameters of `SHORTEN_PAUSES`.

    Raises UserError for values that contradict each other.
    """
    fillers = bool(values["fillers"])
    return ShortenSettings(values["longer_than"], values["to"], _threshold(values), fillers)


def shorten_step(settings: ShortenSettings, *, fillers: bool) -> Step:
    """Return the step that shortens pauses by `settings`, and removes all `fillers` or none."""
    values: dict[str, float] = {"longer_than": settings.longer_than, "to": settings.to}
    if settings.threshold_db is not None:
        values |= {"fixed": 1, "threshold": settings.threshold_db}
    return Step("shorten-pauses", {**values, "fillers": 1} if fillers else values)


def _find_pauses(
    medium: Medium, start: int, stop: int, values: _Values, report: _Report, asked: _Asked
) -> _Cuts:
    found = find_cuts(medium, start, stop, shorten_settings(values), report, asked)
    return tuple((cut.start, cut.stop) for cut in found)


def _find_ends(
    medium: Medium, start: int, stop: int, values: _Values, report: _Report, asked: _Asked
) -> _Cuts:
    return silent_ends(
        medium, start, stop, report, asked, kept=values["keep"], threshold_db=_threshold(values)
    )


def _step(name: str, label: str, parameters: tuple[Parameter, ...], cuts: CutSpec) -> EffectSpec:
    return EffectSpec(
        name=name,
        label=label,
        parameters=parameters,
        sample_rate=None,
        block_seconds=1.0,
        context_seconds=0.0,
        group=EDITS,
        mixable=False,
        cuts=cuts,
    )


SHORTEN_PAUSES = _step(
    "shorten-pauses",
    tr("Shorten pauses"),
    (
        Parameter(
            "longer_than",
            tr("Pauses over"),
            "s",
            default=_USUAL.longer_than,
            minimum=LONGER_THAN_RANGE[0],
            maximum=LONGER_THAN_RANGE[1],
            scale="log",
            description=tr("Only longer pauses are shortened."),
        ),
        Parameter(
            "to",
            tr("Shorten to"),
            "s",
            default=_USUAL.to,
            minimum=TO_RANGE[0],
            maximum=TO_RANGE[1],
            scale="log",
            description=tr("The length of a shortened pause."),
        ),
        *_LEVEL,
        Parameter(
            "fillers",
            tr("Remove fillers (um, uh)"),
            "",
            default=0,
            minimum=0,
            maximum=1,
            scale="toggle",
            description=(
                tr("Removes all that sounds like a filler, unheard: about half of it is words.")
            ),
            advanced=True,
        ),
    ),
    CutSpec(_find_pauses, shorten_settings),
)
TRIM_SILENCE = _step(
    "trim-silence",
    tr("Trim silence at the ends"),
    (
        Parameter(
            "keep",
            tr("Keep"),
            "s",
            default=USUAL_KEPT,
            minimum=KEPT_RANGE[0],
            maximum=KEPT_RANGE[1],
            description=tr("The silence that stays before the first and after the last sound."),
        ),
        *_LEVEL,
    ),
    CutSpec(_find_ends, lambda _values: None),
)

CUTTING_STEPS = (SHORTEN_PAUSES, TRIM_SILENCE)
