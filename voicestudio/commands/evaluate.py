"""`voicestudio evaluate`: measure a network on recordings with a known reference."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from voicestudio.commands import evaluate_emotion
from voicestudio.commands.progress import ProgressBar
from voicestudio.inference.device import CHOICES, prepare_torch, resolve_device

if TYPE_CHECKING:
    from voicestudio.training.enhancer.paired_evaluation import Evaluation

_ROWS = (
    ("pesq_wb", "PESQ-WB", ""),
    ("stoi", "STOI", ""),
    ("si_sdr", "SI-SDR", "dB"),
    ("snr", "SNR", "dB"),
    ("psnr", "PSNR", "dB"),
    ("log_spectral_distance", "log-spectral distance", "dB"),
    ("high_band_distance", "the same over 8-20 kHz", "dB"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    networks = parser.add_subparsers(metavar="NETWORK", required=True)
    enhancer = networks.add_parser("enhancer", help="on clean/ and noisy/ with equal names")
    enhancer.add_argument("--pairs", type=Path, required=True, metavar="DIR")
    enhancer.add_argument(
        "--model",
        default="studio",
        metavar="studio|fast|FILE",
        help="shipped weights of this size (default: studio), or a file of either design",
    )
    enhancer.add_argument("--device", choices=CHOICES, default="auto")
    enhancer.add_argument("--json", action="store_true", help="print one JSON object")
    enhancer.set_defaults(run=_run)
    evaluate_emotion.add_to(networks)


def _run(options: argparse.Namespace) -> None:
    from voicestudio.training.enhancer.paired_evaluation import evaluate_pairs, load_processor

    prepare_torch()
    device = resolve_device(options.device)
    processor = load_processor(options.model, device)
    with ProgressBar("measuring") as advance:
        found = evaluate_pairs(options.pairs, processor.process, advance)
    print(json.dumps(found.as_dict()) if options.json else _table(found))


def _table(found: "Evaluation") -> str:
    lines = [
        f"{found.pairs} pairs, {found.seconds:.0f} s; "
        f"real-time factor {found.real_time_factor:.3f}",
        f"{'':24}{'noisy':>9}{'enhanced':>10}",
    ]
    for name, label, unit in _ROWS:
        values = (getattr(found.noisy, name), getattr(found.enhanced, name))
        noisy, enhanced = ("-" if value is None else f"{value:.3f}" for value in values)
        lines.append(f"{label:24}{noisy:>9}{enhanced:>10} {unit}".rstrip())
    return "\n".join(lines)
