"""What reconstruction does not optimise, of several enhancers side by side.

    python -m research.naturalness --data ../shared/data [--real FOLDER]
        --run studio deepfilternet3 FILE.safetensors... [--tools PYTHON] [-o FILE]

On the 48 kHz mixtures of `wideband.py`: PESQ-WB, SI-SDR, the log-spectral distance over 8 to
20 kHz, the Fréchet distance between the bands of clean and enhanced speech, and the share of words
that pocketsphinx recognises otherwise than in the clean speech. On real recordings (those of
test/real unless --real names others): DNSMOS P.835 and Distill-MOS, and in how many SIG falls by
over 0.1. It needs the measuring environment (`measuring.txt`).
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from scipy.linalg import sqrtm

from research import peers, wideband
from voicestudio.errors import UserError
from voicestudio.inference.device import prepare_torch
from voicestudio.sample_rate import SAMPLE_RATE

_FFT, _HOP = 1536, 768
_BAND_EDGES_HZ = np.concatenate([np.geomspace(100, 8_000, 21), np.linspace(9_000, 20_000, 12)])
_SPOKEN_DB = -50.0
"""Frames below this, against the loudest, hold no speech and are left out of distributions."""
_SIG_FALL = 0.1

_COLUMNS = (
    ("pesq_wb", "PESQ-WB", ".3f"),
    ("si_sdr", "SI-SDR", ".2f"),
    ("high_band_distance", "LSD 8-20k", ".2f"),
    ("frechet", "Fréchet", ".1f"),
    ("words", "other words %", ".1f"),
    ("sig", "SIG", ".3f"),
    ("bak", "BAK", ".3f"),
    ("ovrl", "OVRL", ".3f"),
    ("distillmos", "Distill-MOS", ".3f"),
    ("sig_falls", "SIG falls", "d"),
)


def word_errors(said: str, heard: str) -> int:
    """The fewest words to insert, delete or replace to make one text of the other."""
    one, other = said.split(), heard.split()
    row = list(range(len(other) + 1))
    for word in one:
        before, row = row, [row[0] + 1]
        for at, wanted in enumerate(other):
            row.append(min(before[at] + (word != wanted), before[at + 1] + 1, row[-1] + 1))
    return row[-1]


def band_levels(samples: np.ndarray) -> np.ndarray:
    """Levels in dB (frames, bands) of the spoken frames of samples (n,) at 48 kHz."""
    frames = np.lib.stride_tricks.sliding_window_view(samples, _FFT)[::_HOP] * np.hanning(_FFT)
    power = np.abs(np.fft.rfft(frames)) ** 2
    edges = np.round(_BAND_EDGES_HZ / SAMPLE_RATE * _FFT).astype(int)
    ends = np.maximum(edges[1:], edges[:-1] + 1)
    bands = np.stack([power[:, a:b].mean(axis=1) for a, b in zip(edges, ends, strict=False)])
    loudness = 10 * np.log10(power.sum(axis=1) + 1e-9)
    return 10 * np.log10(bands.T[loudness > loudness.max() + _SPOKEN_DB] + 1e-9)


def frechet_distance(one: np.ndarray, other: np.ndarray) -> float:
    """The distance of two sets of vectors (n, d), each as a normal distribution.

    As Heusel et al. (2017) compare pictures; here of levels by band, so that it is in dB squared
    over all bands.
    """
    means = one.mean(axis=0) - other.mean(axis=0)
    spread, other_spread = np.cov(one.T), np.cov(other.T)
    common = np.real(np.asarray(sqrtm(spread @ other_spread)))
    return float(means @ means + np.trace(spread + other_spread - 2 * common))


def compare(options: argparse.Namespace) -> list[dict[str, Any]]:
    """A row of figures for the unprocessed recordings and for each enhancer."""
    enhancers = peers.chosen_enhancers(options.run, options.tools)
    with tempfile.TemporaryDirectory() as temporary:
        pairs, real = Path(temporary) / "pairs", Path(temporary) / "real"
        wideband.save(options.data, pairs, options.mixtures)
        real.mkdir()
        for path in sorted((options.real or options.data / "test/real").iterdir()):
            sound = wideband.read_mono(path)
            soundfile.write(real / f"{path.stem}.wav", sound, SAMPLE_RATE, "FLOAT")
        said = peers.judged(pairs / "clean", "words", options.tools)
        noisy = peers.dnsmos(real, options.tools)
        rows = []
        for name, enhance in {"noisy": None, **enhancers}.items():
            folders = pairs / "noisy", real
            if enhance is not None:
                folders = tuple(Path(temporary) / name_of for name_of in ("of pairs", "of real"))
                for source, target in zip((pairs / "noisy", real), folders, strict=True):
                    _emptied(target)
                    enhance(source, target)
            row = _of_pairs(pairs, name, folders[0], said, options.tools)
            rows.append(row | _of_real(folders[1], noisy, options.tools))
    return rows


def _of_pairs(
    pairs: Path, name: str, enhanced: Path, said: dict[str, str], tools: Path
) -> dict[str, Any]:
    scores = peers.measured(pairs, name, enhanced).scores
    heard = peers.judged(enhanced, "words", tools)
    errors = sum(word_errors(text, heard[file]) for file, text in said.items())
    clean, other = (
        np.concatenate([band_levels(wideband.read_mono(path)) for path in sorted(folder.iterdir())])
        for folder in (pairs / "clean", enhanced)
    )
    return {
        "system": Path(name).stem,
        "pesq_wb": scores.pesq_wb,
        "si_sdr": scores.si_sdr,
        "high_band_distance": scores.high_band_distance,
        "frechet": frechet_distance(clean, other),
        "words": 100 * errors / max(1, sum(len(text.split()) for text in said.values())),
    }


def _of_real(folder: Path, noisy: dict[str, Any], tools: Path) -> dict[str, Any]:
    opinions = peers.dnsmos(folder, tools)
    falls = sum(opinions[file]["sig"] < noisy[file]["sig"] - _SIG_FALL for file in noisy)
    means = {k: float(np.mean([one[k] for one in opinions.values()])) for k in peers.P835}
    natural = list(peers.judged(folder, "distillmos", tools).values())
    return {**means, "distillmos": float(np.mean(natural)), "sig_falls": falls}


def _emptied(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()


def table(rows: list[dict[str, Any]]) -> str:
    """The rows in Markdown."""
    lines = ["| | " + " | ".join(heading for _, heading, _ in _COLUMNS) + " |"]
    lines.append("| --- |" + " --- |" * len(_COLUMNS))
    for row in rows:
        values = [format(row[key], form) for key, _, form in _COLUMNS]
        lines.append(f"| {row['system']} | {' | '.join(values)} |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m research.naturalness",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--real", type=Path, metavar="DIR", help="recordings without a reference")
    parser.add_argument("--run", nargs="+", required=True, metavar="NAME")
    parser.add_argument("--mixtures", type=int, default=wideband.COUNT, metavar="COUNT")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the rows as JSON")
    peers.add_tools_argument(parser)
    options = parser.parse_args(arguments)
    prepare_torch()
    try:
        rows = compare(options)
    except UserError as error:
        print(f"naturalness: {error}", file=sys.stderr)
        return 2
    if options.output:
        options.output.write_text(json.dumps(rows, indent=1))
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
