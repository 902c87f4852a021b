"""The file of the personal emotion model that a training made, better or not."""

from datetime import UTC, datetime
from pathlib import Path

from voicestudio.effects.emotion_effect import LICENCE
from voicestudio.networks.emotion_checkpoint import save_converter
from voicestudio.networks.emotion_converter import EmotionConverter
from voicestudio.profiles.profile import Profile
from voicestudio.profiles.profile_file import save_profile
from voicestudio.training.personal.training_job import TrainingJob
from voicestudio.training.personal.verdict import Verdict


def save_candidate(
    network: EmotionConverter,
    path: Path,
    job: TrainingJob,
    found: Verdict,
    *,
    base: str,
    seconds: float,
) -> None:
    """Write a profile; `base` is the digest of the weights that training began with.

    Raises UserError.
    """
    profile = Profile(
        name=job.name,
        goal="emotion",
        made=datetime.now(UTC),
        speech_seconds=round(seconds, 1),
        gain=found.gain,
        accepted=found.accepted,
        base=base,
        licence=LICENCE if job.base == "full" else "",
        card=_card(found, seconds),
    )
    save_profile(lambda target: save_converter(network, target, {"base": base}), path, profile)


def _card(found: Verdict, seconds: float) -> str:
    acted = ", ".join(found.moods)
    learnt = f", trained on to how its speaker acts {acted}" if acted else ""
    return (
        f"The standard model of Convert Emotion with the usual pitch of one voice, from "
        f"{seconds:.0f} s of speech{learnt}. {found.sentence} The file holds no recording."
    )
