"""The rule by which a personal enhancer counts as better than the standard model."""

from collections.abc import Mapping, Sequence

import numpy as np

from voicestudio.profiles.figures import figure, is_fall, told_gains
from voicestudio.texts import sentences, tr
from voicestudio.training.personal.enhancer.judgement import Judgement
from voicestudio.training.personal.enhancer.plan import Plan
from voicestudio.training.personal.verdict import Verdict

_CLEARLY = {"pesq": 0.03, "si_sdr": 0.3}
_ERRORS = 2.0  # standard errors of the mean that a gain must exceed
_MOST_GENERAL_LOSS = 0.05
_SHORT_SPEECH_SECONDS = 180.0
_NOISY_DB = 20.0


def verdict(
    own: tuple[Judgement, Judgement], general: tuple[Judgement, Judgement], plan: Plan
) -> Verdict:
    """Compare the base with the personal model, a pair of (base, personal) each.

    A model is accepted if it is no worse in the mean of either figure, better in at least one by
    more than two standard errors over the pairs of mixtures, and has lost at most 0.05 PESQ on
    other voices. Inaudible decreases (`Figure.unheard`) do not count as worse.
    """
    base, personal = own
    differences = {"pesq": personal.pesq - base.pesq, "si_sdr": personal.si_sdr - base.si_sdr}
    gain = {name: round(float(values.mean()), 4) for name, values in differences.items()}
    lost = float((general[0].pesq - general[1].pesq).mean())
    gain["general_pesq"] = round(-lost, 4)
    if not np.isfinite(list(gain.values())).all():
        return Verdict(False, _sentence(tr("its output is not usable sound"), plan), {})
    reason = _reason_against(differences, lost)
    if reason:
        return Verdict(False, _sentence(reason, plan), gain)
    told = told_gains((name, gain[name]) for name in differences)
    return Verdict(
        True,
        tr(
            "On recordings of yours that were kept aside, your model is better than the "
            "standard model: {told}.",
            told=told,
        ),
        gain,
    )


def _reason_against(differences: Mapping[str, np.ndarray], lost: float) -> str:
    means = {name: float(values.mean()) for name, values in differences.items()}
    if any(is_fall(name, mean) for name, mean in means.items()):
        return tr("it is worse than the standard model on recordings of yours that were kept aside")
    if all(abs(mean) <= figure(name).unheard for name, mean in means.items()):
        return tr(
            "it is no better and no worse than the standard model on recordings of yours "
            "that were kept aside"
        )
    clear = any(_is_clear(values, _CLEARLY[name]) for name, values in differences.items())
    if not clear:
        return tr(
            "it is not clearly better than the standard model on recordings of yours "
            "that were kept aside"
        )
    if lost > _MOST_GENERAL_LOSS:
        return tr("it is better for your voice, but has become worse for others")
    return ""


def _is_clear(gains: np.ndarray, least: float) -> bool:
    error = float(gains.std(ddof=1)) / len(gains) ** 0.5 if len(gains) > 1 else float("inf")
    return float(gains.mean()) > max(least, _ERRORS * error)


def _sentence(reason: str, plan: Plan) -> str:
    return tr(
        "Your model is not used: {reason}. {names}",
        reason=reason,
        names=sentences(_what_would_help(plan)),
    )


def _what_would_help(plan: Plan) -> Sequence[str]:
    if plan.snr_db < _NOISY_DB:
        return [tr("Record again closer to the microphone and with machines switched off.")]
    advice = []
    if plan.speech_seconds < _SHORT_SPEECH_SECONDS:
        advice.append(tr("Record three minutes of speech or more, and let it train longer."))
    if not plan.room_seconds:
        advice.append(tr("Record 20 s of your room without speech, with its usual noises."))
    return advice or [tr("The standard model suits your voice and room already.")]
