"""The settings common to the recipes of all training runs."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """Hyperparameters of a run of `TrainingRun`; each network's own recipe extends it.

    Attributes:
        seed: of the initial weights and of everything drawn at random.
        batch: examples a step.
        learning_rate: the highest; the task's schedule multiplies it by 0 to 1.
        betas, weight_decay: of AdamW (Loshchilov and Hutter 2019).
        largest_gradient: the norm that gradients are clipped to.
        average_decay: of the exponential moving average of the weights, 0 to 1, a step.
        mixed_precision: compute convolutions and linear layers in bfloat16, on CUDA only.
    """

    seed: int = 1
    batch: int = 4
    learning_rate: float = 1e-3
    betas: tuple[float, float] = (0.9, 0.999)
    weight_decay: float = 0.01
    largest_gradient: float = 3.0
    average_decay: float = 0.995
    mixed_precision: bool = False
