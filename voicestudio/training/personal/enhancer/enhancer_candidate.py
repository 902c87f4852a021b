"""The file of the personal model that a training made, better or not."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from voicestudio.networks.checkpoint import Network, save_enhancer
from voicestudio.profiles.profile import Profile
from voicestudio.profiles.profile_file import save_profile
from voicestudio.training.personal.enhancer.plan import Plan
from voicestudio.training.personal.verdict import Verdict


def save_candidate(
    network: Network, path: Path, name: str, plan: Plan, found: Verdict, step: int
) -> None:
    """Write a profile (`profiles.profile_file`). Raises UserError."""
    facts: dict[str, Any] = {"step": step, "base": plan.basis.base}
    profile = Profile(
        name=name,
        goal="enhancer",
        made=datetime.now(UTC),
        speech_seconds=plan.speech_seconds,
        room_seconds=plan.room_seconds,
        gain=found.gain,
        accepted=found.accepted,
        base=plan.basis.base,
        card=_card(plan, found, step),
    )
    save_profile(lambda target: save_enhancer(network, target, facts), path, profile)


def _card(plan: Plan, found: Verdict, step: int) -> str:
    cleaned = ", cleaned by the standard model first" if plan.cleaned else ""
    return (
        f"The standard model of Enhance, trained further ({step} steps) on "
        f"{plan.speech_seconds:.0f} s of one voice{cleaned} and {plan.room_seconds:.0f} s of its "
        f"room, beside voices of others. {found.sentence} The file holds no recording."
    )
