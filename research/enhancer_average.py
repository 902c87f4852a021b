"""The mean of several enhancers' weights, as one enhancer.

    python -m research.enhancer_average FILE FILE ... -o FILE

For weights of which one began with the others', as after training on: there the mean is often
better than each of them (Izmailov et al. 2018, Wortsman et al. 2022), and it keeps some of what
the later training forgot. Those of separate trainings cannot be averaged: their units are in
another order. A file that is named twice counts twice.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from safetensors import safe_open

from research.weight_average import mean_weights
from voicestudio.errors import UserError
from voicestudio.networks.checkpoint import Network, build_enhancer, load_enhancer, save_enhancer


def averaged(enhancers: Sequence[Network]) -> Network:
    """An enhancer of the mean weights; raises UserError when they differ in size."""
    config = enhancers[0].config
    if any(enhancer.config != config for enhancer in enhancers):
        raise UserError("enhancers of different size cannot be averaged.")
    made = build_enhancer(config)
    made.load_state_dict(mean_weights(enhancers))
    return made.eval()


def _facts(path: Path) -> dict[str, Any]:
    with safe_open(path, framework="pt") as stream:
        return json.loads(stream.metadata()["facts"])


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m research.enhancer_average",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("weights", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("-o", dest="target", required=True, type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    try:
        made = averaged([load_enhancer(path) for path in options.weights])
    except UserError as error:
        print(f"enhancer_average: {error}", file=sys.stderr)
        return 2
    save_enhancer(made, options.target, {"mean_of": [_facts(path) for path in options.weights]})
    return 0


if __name__ == "__main__":
    sys.exit(main())
