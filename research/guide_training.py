"""Tells in the pictures of the user guide, at once, what real trainings told.

    python -m research.guide_training FOLDER [--whole]

Both files are what `voicestudio finetune enhancer --json` printed for one voice in a simulated room
with the noise of a laundry; only the sounds to listen to are others, `clip.wav` in FOLDER.
`guide_training.jsonl` is the beginning of a training up to step 66 (RAVDESS, actor 18). It is told
without `--whole`, and then this ends when it is asked to, as a training under way.
`guide_training_kept.jsonl` is a whole one that made the voice better (the speaker kathleen of
`resources/replay`).
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from voicestudio.training.personal.training_events import (
    Clip,
    Event,
    Paused,
    Result,
    event_of,
    line_of,
)

UNDER_WAY = 66
CLIP = "clip.wav"
_UNDER_WAY, _KEPT = map(
    Path(__file__).with_name, ("guide_training.jsonl", "guide_training_kept.jsonl")
)


def events(folder: Path, *, whole: bool) -> Iterator[Event]:
    """All that was told, up to step `UNDER_WAY` or to the end."""
    clip = str(folder / CLIP)
    for line in (_KEPT if whole else _UNDER_WAY).read_text(encoding="utf-8").splitlines():
        event = event_of(line)
        match event:
            case Clip():
                yield replace(event, original=clip, base=clip, personal=clip)
            case Result():
                yield replace(event, profile=str(folder / "profile.vsvoice"))
            case _:
                yield event


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
