"""Stands in for a training in the pictures of the user guide: tells at once what one tells.

    python -m research.guide_training FOLDER [--whole]

The figures are those of a training of 80 steps on two minutes of speech, read off its curves. In
FOLDER there is a sound `clip.wav`. Without `--whole` it stops short of the end, as in a training
under way, and ends when it is asked to.
"""

import argparse
import math
import sys
from collections.abc import Iterator
from pathlib import Path

from voicestudio.profiles.figures import told_gains
from voicestudio.texts import tr
from voicestudio.training.personal.training_events import (
    Advice,
    Clip,
    Event,
    Paused,
    Progress,
    Result,
    Score,
    Stage,
    line_of,
)

STEPS, UNDER_WAY = 80, 66
CLIP = "clip.wav"
_CLARITY = {0: 1.60, 20: 1.78, 40: 1.79, 60: 1.90, 80: 1.91}
_STEP_SECONDS = 6.5
_SENTENCES = 3
_GAIN = {"pesq": 0.20, "si_sdr": 1.2, "general_pesq": 0.01}


def events(folder: Path, *, whole: bool) -> Iterator[Event]:
    """All that is told, up to a step before the last one or to the end."""
    yield Stage("preparing", 1.0)
    yield Advice("room", tr("The sound of your room was taken from the pauses in your speech."))
    clip = str(folder / CLIP)
    for number in range(_SENTENCES):
        yield Clip(number, clip, clip, clip)
    last = STEPS if whole else UNDER_WAY
    for step in range(last + 1):
        if step in _CLARITY:
            yield Score(step, {"pesq": _CLARITY[step]})
        if step:
            loss = 1.2 + math.exp(-step / 20) + 0.15 * math.sin(step) * math.cos(0.37 * step)
            seconds = step * _STEP_SECONDS
            yield Progress(step, STEPS, loss, seconds, STEPS * _STEP_SECONDS - seconds)
            yield Stage("training", step / STEPS)
    if whole:
        better = tr(
            "On recordings of yours that were kept aside, your model is better than the "
            "standard model: {told}.",
            told=told_gains((name, _GAIN[name]) for name in ("pesq", "si_sdr")),
        )
        yield Result(True, better, str(folder / "profile.vsvoice"), _GAIN)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m research.guide_training")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--whole", action="store_true")
    asked = parser.parse_args()
    for event in events(asked.folder, whole=asked.whole):
        print(line_of(event), flush=True)
    if not asked.whole:
        sys.stdin.readline()  # "stop", or the end of it
        print(line_of(Paused(UNDER_WAY)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
