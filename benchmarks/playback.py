"""Counts drop-outs of playback across thousands of cuts while all cores are busy.

    python -m benchmarks.playback [--minutes N] [--tracks N] [--short] [--json]

Plays, on a PulseAudio of its own whose only output is a null sink, a timeline that is cut twenty
times a second and cross-faded at each cut, while as many processes as there are cores compute, and
another one enhances the sample. With several tracks each has such cuts, a gain, and a volume curve
with a point every second, as ducking makes them. Counts blocks that were not read in time,
underruns reported by the device, and stops of its clock. After a gap the player uses a longer
latency the next time it plays, so some seconds are played first, whose gaps are a figure of their
own. Without PulseAudio nothing is measured.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from benchmarks import common, recordings
from benchmarks.common import MeasuredValue
from benchmarks.null_sink import end, null_sink
from voicestudio.audio.files import open_medium
from voicestudio.document.timeline.envelope import MOST_POINTS, Envelope
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks
from voicestudio.playback.output_timing import Dropouts
from voicestudio.playback.player import Player

_PIECES_A_SECOND = 20
_FIRST_PLAYS, _FIRST_SECONDS = 3, 5
_ENHANCING = """
import tempfile
from voicestudio.cli import main
with tempfile.TemporaryDirectory() as folder:
    options = ["resources/sample/sample.flac", "-o", f"{folder}/out.wav", "--overwrite"]
    while not main(["enhance", *options]):
        pass
"""
_BUSY = "import numpy as np\na = np.ones((400, 400))\nwhile True: a @ a"


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Measure drop-outs, and the lag of the heard sound behind the clock at the end."""
    minutes = 0.25 if options.short else options.minutes
    medium = open_medium(recordings.recording(13))
    timeline = recordings.cut_up(
        medium, round(medium.frames / medium.sample_rate) * _PIECES_A_SECOND
    )
    seconds = min(minutes * 60, timeline.duration - 1)
    cuts = f"{seconds * _PIECES_A_SECOND:.0f} cuts"
    name = f"{seconds:.0f} s, {cuts}, {options.tracks} track(s), all cores busy"
    sound = _mixed(timeline, options.tracks) if options.tracks > 1 else timeline
    with null_sink() as there:
        if not there:
            print("PulseAudio is not installed: nothing was measured", file=sys.stderr)
            return []
        player = Player()
        try:
            with _all_cores_busy():
                before = [_played(player, sound, _FIRST_SECONDS) for _ in range(_FIRST_PLAYS)]
                played = _played(player, sound, seconds)
            if played.dropouts.total:
                print(played.dropouts, file=sys.stderr)
            gaps = sum(first.dropouts.total for first in before)
            return [
                MeasuredValue(
                    f"drop-outs in {_FIRST_PLAYS} times {_FIRST_SECONDS} s before", gaps, ""
                ),
                MeasuredValue("sound handed to the device ahead", played.latency * 1000, "ms"),
                MeasuredValue(f"drop-outs in {name}", played.dropouts.total, "", 0),
                MeasuredValue("behind the clock at the end", played.lag * 1000, "ms"),
            ]
        finally:
            player.close()


def _mixed(timeline: Timeline, count: int) -> Timeline:
    """Return the mix of `count` tracks with that sound."""
    points = range(0, timeline.frames, timeline.sample_rate)[:MOST_POINTS]
    curve = Envelope(tuple((frame, -12.0 * (second % 2)) for second, frame in enumerate(points)))
    tracks = (Track(timeline, n, gain_db=-10.0, pan=0.2, envelope=curve) for n in range(count))
    return Tracks(tuple(tracks)).sound


@dataclass(frozen=True)
class _Played:
    """The lag behind the clock at the end, in seconds, the gaps, and the requested latency."""

    lag: float
    dropouts: Dropouts
    latency: float


def _played(player: Player, timeline: Timeline, seconds: float) -> _Played:
    player.play(timeline)
    # A null sink that was suspended does not advance for up to two seconds.
    while player.position < timeline.sample_rate and player.state == "playing":
        time.sleep(0.001)
    began, first, latency = time.perf_counter(), player.position, player.latency
    while time.perf_counter() - began < seconds and player.state == "playing":
        time.sleep(0.02)
    passed = time.perf_counter() - began
    if player.state == "failed":
        raise RuntimeError(player.error)
    played = (player.position - first) / timeline.sample_rate
    dropouts = player.dropouts
    player.stop()
    return _Played(passed - played, dropouts, latency)


@contextmanager
def _all_cores_busy() -> Iterator[None]:
    """Run one busy, single-threaded process for each core, and one that enhances the sample."""
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-c", _BUSY]
    busy = [subprocess.Popen(command, env=environment) for _ in range(os.cpu_count() or 1)]
    quiet, enhancing = subprocess.DEVNULL, [sys.executable, "-c", _ENHANCING]
    busy.append(subprocess.Popen(enhancing, env=environment, stdout=quiet, stderr=quiet))
    try:
        yield
    finally:
        end(busy)


def main() -> int:
    parser = common.parser("playback", __doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long to play")
    parser.add_argument("--tracks", type=int, default=1, help="how many are mixed")
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
