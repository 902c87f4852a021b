"""Trains the enhancer for some minutes on a machine with a GPU, and ends with usable weights.

    python -m research.gpu_training --pack RUN/pack --run RUN [--from FILE] [--size fast]
        [--minutes 9] [--cool-down 1.5] [--batch 64] [--rate 2e-3]

A run as `voicestudio train enhancer` makes it, without discriminators: mixtures are made on the GPU
(`research.batch_mixer`), in large batches. For the last minutes the learning rate falls to 0. RUN
gets `state.pt`, `enhancer.safetensors` and a line in `log.jsonl` every two minutes, and in the end
`cooled.safetensors`; called again, it goes on from `state.pt`. See docs/training.md for how to
bring the recordings there.
"""

import argparse
import itertools
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from research.batch_mixer import BatchMixer
from voicestudio.errors import UserError
from voicestudio.inference.device import CHOICES, prepare_torch, resolve_device
from voicestudio.networks.causal import CausalConfig
from voicestudio.networks.enhancer import EnhancerConfig
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe
from voicestudio.training.enhancer.enhancer_training import EnhancerTask, MixtureBatch

_SAVE_EVERY = 120.0
_NO_LIMIT = 2**62
_SIZES = {"studio": EnhancerConfig, "fast": CausalConfig}
_SURE = 0.9  # of the steps that there seems to be time for: it has to be 0 in the end


class BatchTask(EnhancerTask):
    """Training of the enhancer on batches of a `BatchMixer`."""

    def __init__(
        self,
        mixer: BatchMixer,
        pack: Path,
        recipe: EnhancerRecipe,
        device: str,
        weights: Path | None = None,
    ) -> None:
        super().__init__(pack, recipe, device, weights, workers=0)
        self._mixer = mixer

    def batches(self, first: int) -> Iterator[MixtureBatch]:
        for number in itertools.count(first, self.recipe.batch):
            yield self._mixer.batch(number, self.recipe.batch)


def train(
    pack: Path,
    folder: Path,
    recipe: EnhancerRecipe,
    device: str,
    weights: Path | None,
    *,
    seconds: float,
    cool_down: float,
) -> None:
    """Train for `seconds`, the last `cool_down` of them at a falling rate, in `folder`.

    Raises UserError for a pack without enough speech or noise, and as `TrainingRun` does.
    """
    ends = time.monotonic() + seconds
    mixer = BatchMixer(pack, recipe.seconds, recipe.seed, device, recipe.mixing)
    run = TrainingRun(BatchTask(mixer, pack, recipe, device, weights), folder)
    begun, first = time.monotonic(), run.step
    run.train(_NO_LIMIT, ends - cool_down - begun, _SAVE_EVERY)
    pace = (run.step - first) / (time.monotonic() - begun)
    steps = int(_SURE * pace * (ends - time.monotonic()))
    if steps < 1:
        raise UserError("there was no time to cool down: allow more minutes.")
    # A task of its own: the layers of the first have been made to compute in bfloat16 already.
    task = BatchTask(mixer, pack, recipe, device)
    TrainingRun(task, folder, cool_down=steps).train(0, ends - time.monotonic(), _SAVE_EVERY)


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    prepare_torch()
    recipe = EnhancerRecipe(
        batch=options.batch,
        learning_rate=options.rate,
        pesq_weight=options.pesq,
        adversarial_from=None,
        generator=_SIZES[options.size](),
    )
    try:
        train(
            options.pack,
            options.run,
            recipe,
            resolve_device(options.device),
            options.weights,
            seconds=60 * options.minutes,
            cool_down=60 * options.cool_down,
        )
    except UserError as error:
        print(f"gpu_training: {error}", file=sys.stderr)
        return 2
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m research.gpu_training",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--pack", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--run", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--from", dest="weights", type=Path, metavar="FILE", help="initial weights")
    parser.add_argument("--size", choices=_SIZES, default="studio")
    parser.add_argument("--minutes", type=float, default=9.0, help="in all (default: 9)")
    parser.add_argument(
        "--cool-down", type=float, default=1.5, metavar="MINUTES", help="of these (default: 1.5)"
    )
    parser.add_argument("--batch", type=int, default=64, help="mixtures a step (default: 64)")
    parser.add_argument("--rate", type=float, default=2e-3, help="the highest (default: 0.002)")
    parser.add_argument(
        "--pesq", type=float, default=0.5, metavar="WEIGHT", help="of the PESQ loss (default: 0.5)"
    )
    parser.add_argument("--device", choices=CHOICES, default="cuda")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
