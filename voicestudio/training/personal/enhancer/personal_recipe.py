"""The recipe of a personal enhancer: every hyperparameter of its short training."""

from dataclasses import dataclass, field, replace

from voicestudio.training.common.mixing_recipe import MixingRecipe
from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe

_OWN_MIXING = MixingRecipe(
    room=0.5,
    dry_target=0.85,
    wet_target=0.05,
    room_count=128,
    second_voice=0.0,
    changed_speed=0.3,
    speed=(0.94, 1.06),
    snr_db=(-5.0, 22.0),
    second_noise=0.3,
    hum=0.05,
    babble=0.0,
    generated=0.05,
    noise_changed_speed=0.3,
    noise_octaves=(-0.2, 0.2),
    uncoloured=0.7,
    band_limit=0.05,
    clipped=0.02,
    codec=0.02,
)


@dataclass(frozen=True, kw_only=True)
class PersonalRecipe(EnhancerRecipe):
    """How the generator is fine-tuned; the inherited settings apply to the user's own mixtures.

    Attributes:
        steps: the largest number of steps, even if there is more time.
        general_share: share of each batch that is made from the replay set alone, where the base's
            own output is learnt, so that general quality stays; 0 to 1.
        general_mixing: how those are degraded.
        room_share, judged_room_share: how often recorded noise is the user's room, where that is
            known, in training and in held-out mixtures; below 1.
        validate_every, patience: of early stopping (`Supervision`).
        learnt_share: interpolation of the weights from the base (0) to the trained ones (1): less
            forgets less of other voices (Wortsman et al. 2022).
        watched, judged: held-out mixtures for early stopping, and others for the comparison at the
            end.
        judged_seconds: length of each of them.
        least_speech: seconds of speech without which nothing is trained.
        most_speech: seconds of speech that are used at most, the best stretches.
        noisy_db: where speech is less than this above its noise, targets are cleaned by the base.
    """

    learning_rate: float = 3e-4
    average_decay: float = 0.95
    warm_up: int = 20
    adversarial_from: int | None = None
    pesq_weight: float = 0.5
    mixing: MixingRecipe = _OWN_MIXING
    steps: int = 80
    general_share: float = 0.25
    general_mixing: MixingRecipe = field(default_factory=lambda: MixingRecipe(room_count=128))
    room_share: float = 0.6
    judged_room_share: float = 0.9
    validate_every: int = 20
    patience: int = 4
    learnt_share: float = 0.9
    watched: int = 8
    judged: int = 16
    judged_seconds: float = 4.0
    least_speech: float = 60.0
    most_speech: float = 1200.0
    noisy_db: float = 25.0

    @property
    def general_count(self) -> int:
        """How many of each batch are general mixtures: its first ones."""
        return round(self.general_share * self.batch)


def judging(mixing: MixingRecipe) -> MixingRecipe:
    """How held-out mixtures are made: all of them noisy speech, with an unchanged voice."""
    return replace(
        mixing,
        silent=0.0,
        clean=0.0,
        changed_speed=0.0,
        snr_db=(0.0, 15.0),
        uncoloured=1.0,
        band_limit=0.0,
        clipped=0.0,
    )


def judging_others(mixing: MixingRecipe) -> MixingRecipe:
    """How held-out mixtures of other speakers are made: `judging`, mostly crowds and rooms.

    Forgetting shows there more than with the plain `mixing` (figures in docs/quality.md).
    """
    return replace(judging(mixing), babble=0.4, room=0.5, hum=0.0, generated=0.05)
