"""What a real sound server brings in is on the disk, sample for sample, whatever happens.

Modules: playback.input_monitor.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sounds import audible_noise
from timeouts import least

from voicestudio.audio.files import FileMedium
from voicestudio.audio.growing import mend
from voicestudio.audio.medium import ArrayMedium
from voicestudio.playback.armed_input import Setup
from voicestudio.playback.devices import input_devices
from voicestudio.playback.player import Player
from voicestudio.playback.recorder import Recorder
from voicestudio.playback.recording_file import Captured

RATE = 48_000
Align = Callable[[np.ndarray, np.ndarray], int]
WaitFor = Callable[..., None]


@pytest.fixture
def recorder(sound_server: Any) -> Iterator[Recorder]:
    if not input_devices():
        pytest.skip("PortAudio sees no input")
    recorder = Recorder()
    yield recorder
    recorder.close()


@pytest.fixture
def setup(tmp_path: Path) -> Setup:
    return Setup("", 2, RATE, tmp_path)


def target(tmp_path: Path) -> Callable[[int, int], Path]:
    return lambda rate, channels: tmp_path / f"{rate}-{channels}.w64"


def captured(recorder: Recorder, wait_for: WaitFor) -> Captured:
    found: list[Captured] = []

    def there() -> bool:
        made = recorder.take_captured()
        found.extend([made] if made is not None else [])
        return bool(found)

    wait_for(there)
    return found[0]


def sound_of(made: Captured) -> np.ndarray:
    medium = FileMedium(made.path)
    assert (medium.sample_rate, medium.channels) == (made.sample_rate, made.channels)
    assert medium.frames == made.frames
    return medium.read(0, medium.frames)


def test_the_level_moves_before_anything_is_recorded(
    recorder: Recorder, setup: Setup, player: Player, wait_for: WaitFor, tmp_path: Path
) -> None:
    assert recorder.state == "closed"
    recorder.arm(setup)
    wait_for(lambda: recorder.state == "armed")
    assert recorder.format == (RATE, 2)
    assert recorder.seconds_left is not None
    assert recorder.seconds_left > 0
    player.play(ArrayMedium(np.full((RATE, 2), 0.5, np.float32), RATE))
    loudest = []

    def loud() -> bool:
        peak, rms = recorder.levels()
        loudest.append(float(peak.max(initial=0.0)))
        return len(rms) == 2 and bool((rms > 0.4).all())

    wait_for(loud)
    assert max(loudest) == 0.5
    loudness = recorder.loudness
    assert loudness is not None
    wait_for(lambda: loudness.values.true_peak == pytest.approx(-6.0, abs=1.5))
    assert list(tmp_path.iterdir()) == []
    recorder.disarm()
    wait_for(lambda: recorder.state == "closed")


def test_every_sample_arrives(
    recorder: Recorder,
    setup: Setup,
    player: Player,
    wait_for: WaitFor,
    align: Align,
    tmp_path: Path,
) -> None:
    samples = audible_noise(1.5)
    recorder.record(setup, target(tmp_path))
    wait_for(lambda: recorder.frames > RATE // 10)
    assert recorder.state == "recording"
    player.play(ArrayMedium(samples, RATE))
    wait_for(lambda: player.state != "playing")
    wait_for(lambda frames=recorder.frames: recorder.frames > frames + RATE // 2)
    recorder.stop()
    made = captured(recorder, wait_for)
    assert (made.trouble, made.overflows, recorder.state) == ("", 0, "armed")
    heard = sound_of(made)
    at = align(heard, samples)
    assert np.array_equal(heard[at : at + len(samples)], samples)


def test_two_recordings_after_one_another(
    recorder: Recorder, setup: Setup, wait_for: WaitFor, tmp_path: Path
) -> None:
    for number in range(2):
        folder = tmp_path / str(number)
        folder.mkdir()
        recorder.record(setup, target(folder))
        wait_for(lambda: recorder.frames > RATE // 10)
        recorder.stop()
        made = captured(recorder, wait_for)
        assert made.path.parent == folder
        assert len(sound_of(made)) >= RATE // 10
    assert recorder.take_captured() is None


def test_mono_at_another_rate(
    recorder: Recorder, player: Player, wait_for: WaitFor, tmp_path: Path
) -> None:
    recorder.record(Setup("", 1, 44_100, tmp_path), target(tmp_path))
    wait_for(lambda: recorder.frames > 4410)
    player.play(ArrayMedium(np.full((RATE, 2), 0.25, np.float32), RATE))
    wait_for(lambda: player.state != "playing")
    wait_for(lambda frames=recorder.frames: recorder.frames > frames + 10_000)
    recorder.stop()
    made = captured(recorder, wait_for)
    assert (made.sample_rate, made.channels) == (44_100, 1)
    sounding = np.flatnonzero(sound_of(made)[:, 0] > 0.2)
    assert abs((sounding[-1] - sounding[0]) - 44_100) < 200


def test_when_a_sound_was_heard_is_known(
    recorder: Recorder,
    setup: Setup,
    player: Player,
    wait_for: WaitFor,
    align: Align,
    tmp_path: Path,
) -> None:
    samples = audible_noise(1.5, seed=3)
    recorder.record(setup, target(tmp_path))
    wait_for(lambda: recorder.frames > RATE // 2)
    player.play(ArrayMedium(samples, RATE))
    wait_for(lambda: player.position > RATE // 4)
    offsets = []
    while player.state == "playing":
        number = recorder.frame_at(time.perf_counter())
        assert number is not None
        offsets.append(number - player.position)
        time.sleep(0.01)
    recorder.stop()
    heard = sound_of(captured(recorder, wait_for))
    # As exact as the server's word about its latency.
    assert abs(np.median(offsets) - align(heard, samples)) < 0.04 * RATE


def test_a_missing_input_is_a_state(recorder: Recorder, wait_for: WaitFor, tmp_path: Path) -> None:
    recorder.record(Setup("Old Microphone (ALSA)", 2, RATE, tmp_path), target(tmp_path))
    wait_for(lambda: recorder.state == "failed")
    assert recorder.error is not None
    assert "Old Microphone" in recorder.error
    assert recorder.take_captured() is None
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_a_sentence(
    recorder: Recorder, setup: Setup, wait_for: WaitFor, tmp_path: Path
) -> None:
    recorder.record(setup, lambda _rate, _channels: tmp_path / "missing" / "a.w64")
    wait_for(lambda: recorder.state == "failed")
    assert recorder.error is not None
    assert "cannot be written" in recorder.error
    recorder.record(setup, target(tmp_path))
    wait_for(lambda: recorder.frames > 0)


def test_closing_completes_the_file(setup: Setup, wait_for: WaitFor, sound_server: Any) -> None:
    if not input_devices():
        pytest.skip("PortAudio sees no input")
    recorder = Recorder()
    recorder.record(setup, target(setup.folder))
    wait_for(lambda: recorder.frames > RATE // 10)
    recorder.close()
    made = recorder.take_captured()
    assert made is not None
    assert len(sound_of(made)) == made.frames > RATE // 10


def test_one_can_hear_oneself(
    recorder: Recorder, tmp_path: Path, wait_for: WaitFor, sound_server: Any
) -> None:
    # Here the microphone hears the loudspeaker, so it would go on for ever.
    recorder.arm(Setup("", 1, RATE, tmp_path, audible=True))
    wait_for(lambda: recorder.state == "armed")
    player = Player()
    player.play(ArrayMedium(np.full((RATE // 10, 2), 0.25, np.float32), RATE))
    with sound_server.recording() as recorded:
        wait_for(lambda: player.state != "playing")
        time.sleep(0.5)
    player.close()
    assert np.count_nonzero(recorded[0]) > RATE // 5


@pytest.mark.alone
def test_sound_that_nobody_takes_in_time_is_counted(sound_server: Any, wait_for: WaitFor) -> None:
    from voicestudio.playback.capture_stream import CaptureStream

    devices = input_devices()
    if not devices:
        pytest.skip("PortAudio sees no input")
    capture = CaptureStream(devices[0], 1, RATE, 0.1, held_seconds=0.2)
    try:
        wait_for(lambda: capture.overflows > 2)
        assert 0 < len(capture.take()) <= RATE // 5

        def lost_in_time() -> float:
            lost = capture.overflows
            wait_for(lambda: len(capture.take()) > 0)
            return capture.overflows - lost

        assert least(lost_in_time, 2) <= 1
        assert not capture.broken
    finally:
        capture.close()


RECORD = """
import faulthandler, sys, time
from pathlib import Path
from voicestudio.playback.armed_input import Setup
from voicestudio.playback.recorder import Recorder

faulthandler.dump_traceback_later(55)
folder = Path(sys.argv[1])
if len(sys.argv) > 2:
    import resource, signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
recorder = Recorder()
recorder.record(Setup("", 2, 48_000, folder), lambda rate, channels: folder / "a.w64")
deadline = time.monotonic() + 60
while recorder.state in ("opening", "recording") and time.monotonic() < deadline:
    time.sleep(0.02)
    print(recorder.frames, flush=True)
made = recorder.take_captured()
print(made and made.frames, "|", recorder.state, "|", recorder.error, "|", made and made.trouble)
recorder.close()
"""


def program(environment: dict[str, str], *arguments: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", RECORD, *map(str, arguments)],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def recorded_frames(process: "subprocess.Popen[str]", enough: int) -> int:
    """Wait until the program says that it has `enough` frames."""
    assert process.stdout is not None
    while (line := process.stdout.readline()) and int(line) < enough:
        pass
    assert line, process.communicate()[1]
    return int(line)


def test_an_input_that_dies_leaves_what_was_recorded(doomed_server: Any, tmp_path: Path) -> None:
    process = program(doomed_server.environment, tmp_path)
    frames = recorded_frames(process, RATE // 2)
    doomed_server.close()
    output, errors = process.communicate(timeout=90)
    made, state, error, trouble = (part.strip() for part in output.splitlines()[-1].split("|"))
    assert state == "failed"
    assert error == trouble
    assert error.startswith("The input stopped working")
    assert FileMedium(tmp_path / "a.w64").frames == int(made) >= frames
    assert "Traceback" not in errors


def test_a_full_disk_leaves_what_was_recorded(doomed_server: Any, tmp_path: Path) -> None:
    process = program(doomed_server.environment, tmp_path, 200_000)
    output, errors = process.communicate(timeout=90)
    made, _state, _error, trouble = (part.strip() for part in output.splitlines()[-1].split("|"))
    assert trouble.startswith("The disk is full")
    assert FileMedium(tmp_path / "a.w64").frames == int(made) == (200_000 - 104) // 8
    assert "Traceback" not in errors


def test_a_killed_program_leaves_what_was_recorded(doomed_server: Any, tmp_path: Path) -> None:
    process = program(doomed_server.environment, tmp_path)
    frames = recorded_frames(process, RATE)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=90)
    assert mend(tmp_path / "a.w64") >= frames
    assert FileMedium(tmp_path / "a.w64").frames >= frames
