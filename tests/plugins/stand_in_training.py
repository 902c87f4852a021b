"""A small program that speaks the protocol of a training, and every way in which one can end.

`python stand_in_training.py FOLDER WAY` trains in hundredths of a second: it tells its events,
saves its step when asked to stop and goes on from there, as the real one does.
"""

import json
import math
import os
import select
import signal
import sys
import time
import wave
from array import array
from pathlib import Path

STEPS = 40
STEP_SECONDS = 0.02
LONGER = {"forever": 1_000_000, "deaf": 1_000_000}
GAINS = {"refused": 0.01, "worse": -0.05}
LEVELS = {"original": 0.1, "base": 0.2, "personal": 0.4}
RATE, SECONDS = 16_000, 2


def write_tone(path: Path, hertz: float, level: float) -> None:
    """A sine of amplitude `level`, 16 bit."""
    step = 2 * math.pi * hertz / RATE
    samples = (round(32_767 * level * math.sin(step * n)) for n in range(RATE * SECONDS))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(array("h", samples).tobytes())


class StandIn:
    """One run in `folder` that goes the way of that name."""

    def __init__(self, folder: Path, way: str) -> None:
        self.folder, self.way = folder, way
        self.steps = LONGER.get(way, STEPS)
        state = folder / "state.pt"
        self.step = int(state.read_text()) if state.exists() else 0

    def tell(self, event: str, **values: object) -> None:
        line = json.dumps({"event": event, **values})
        print(line, flush=True)
        if event != "progress":
            with (self.folder / "events.jsonl").open("a") as file:
                file.write(line + "\n")

    def run(self) -> int:
        if self.way == "mute":
            return 0
        if self.way == "unknown":
            print("Traceback\nKeyError: 'unheard of'\n", file=sys.stderr)
            return 3
        for number in range(5):
            self.tell("stage", stage="preparing", fraction=number / 5)
        if self.way == "full":
            self.tell("failed", sentence="The disk is full: free some space, then go on.")
            return 2
        if self.step == 0:
            self.tell("score", step=0, figures={"pesq": 1.7, "si_sdr": 2.2})
            self.tell("advice", kind="noise", sentence="Your recordings are somewhat noisy.")
        self.clips()
        self.reached()
        while self.step < self.steps:
            if self.stopped():
                (self.folder / "state.pt").write_text(str(self.step))
                self.reached()
                self.tell("paused", step=self.step)
                return 0
            self.train()
        self.reached()
        if self.way == "late":
            self.tell("advice", kind="time_up", sentence="The time was up.")
        self.tell("stage", stage="comparing", fraction=0.5)
        self.end()
        return 0

    def reached(self) -> None:
        self.tell("stage", stage="training", fraction=self.step / self.steps)

    def clips(self) -> None:
        folder = self.folder / "clips"
        folder.mkdir(exist_ok=True)
        for number in range(2):
            paths = {}
            for kind, level in LEVELS.items():
                path = folder / f"{number:02d}-{kind}.wav"
                write_tone(path, 200 + 100 * number, level)
                paths[kind] = str(path)
            self.tell("clip", number=number, **paths)

    def train(self) -> None:
        self.step += 1
        done, left = self.step * STEP_SECONDS, (self.steps - self.step) * STEP_SECONDS
        loss = 2.0 + 1.0 / self.step
        self.tell(
            "progress",
            step=self.step,
            steps=self.steps,
            loss=loss,
            seconds=done,
            seconds_left=left,
        )
        if self.step % 10 == 0:
            gained = 0.2 * self.step / STEPS if self.steps == STEPS else 0.1
            self.tell("score", step=self.step, figures={"pesq": 1.7 + gained, "si_sdr": 2.2})
        if self.step == 15:
            self.go_astray()
        time.sleep(STEP_SECONDS)

    def go_astray(self) -> None:
        if self.way == "garbage":
            sys.stdout.buffer.write(b'\xff\xfe\x00 no event\n{"event": []}\n')
            sys.stdout.buffer.write(b"x" * 3_000_000 + b"\n")
            sys.stdout.buffer.flush()
            print('{"event": "progress", "step": 1e999}', flush=True)
        elif self.way == "killed":
            (self.folder / "state.pt").write_text("10")
            os.kill(os.getpid(), signal.SIGKILL)
        elif self.way == "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        elif self.way == "memory":
            print("MemoryError", file=sys.stderr, flush=True)
            sys.exit(1)
        elif self.way == "nan":
            self.tell("failed", sentence="The loss is not a number any more.")
            sys.exit(2)

    def end(self) -> None:
        accepted = self.way not in GAINS
        profile = self.folder / "profile.vsvoice"
        profile.touch()
        values = {
            "accepted": accepted,
            "sentence": "Better by far." if accepted else "No better than the standard model.",
            "profile": str(profile),
            "gain": {"pesq": GAINS.get(self.way, 0.2), "si_sdr": 1.3},
        }
        self.tell("result", **values)
        (self.folder / "result.json").write_text(json.dumps({"event": "result", **values}))

    def stopped(self) -> bool:
        """Whether a line `stop` came, or the input has ended."""
        if self.way == "deaf" or not select.select([sys.stdin], [], [], 0)[0]:
            return False
        return sys.stdin.readline().strip() in ("stop", "")


if __name__ == "__main__":
    sys.exit(StandIn(Path(sys.argv[1]), sys.argv[2]).run())
