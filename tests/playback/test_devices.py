"""No device, or one that dies, is a state with a sentence. PortAudio is started afresh for each."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PLAY = """
import sys
import time
import numpy as np
from voicestudio.audio.medium import ArrayMedium
from voicestudio.playback.devices import output_devices
from voicestudio.playback.player import Player

player = Player()
player.play(ArrayMedium(np.full((48000, 2), 0.1, np.float32), 48000), loop=True)
deadline = time.monotonic() + 60
said = False
while player.state == "playing" and time.monotonic() < deadline:
    if player.position > 10000 and not said:
        print("heard", flush=True)
        said = True
    time.sleep(0.01)
print(player.state, "|", player.error, "|", len(output_devices()), flush=True)
if sys.argv[1:] == ["again"]:
    sys.stdin.readline()
    source = ArrayMedium(np.full((4800, 2), 0.1, np.float32), 48000)
    player.play(source)
    while player.state == "playing" and time.monotonic() < deadline:
        time.sleep(0.01)
    print(player.state, "|", player.error, "|", player.position, flush=True)
player.stop()
player.close()
print(player.state)
"""

COUNT = """
from voicestudio.playback.devices import output_devices
print(len(output_devices()))
"""


def program(environment: dict[str, str], script: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        env=os.environ | environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_without_any_device_the_state_says_so(tmp_path: Path) -> None:
    # Hides sound servers; sound cards cannot be hidden from PortAudio.
    silent = {"XDG_RUNTIME_DIR": str(tmp_path), "PULSE_SERVER": "unix:/nowhere"}
    if program(silent, COUNT).communicate(timeout=90)[0] != "0\n":
        pytest.skip("this machine has a sound card")
    output, errors = program(silent, PLAY).communicate(timeout=90)
    assert output.splitlines() == [
        "no_device | No audio output device was found: connect one, then play again. | 0",
        "no_device",
    ]
    assert "Traceback" not in errors


def test_a_device_that_dies_in_mid_play_fails_with_a_plain_sentence(doomed_server: Any) -> None:
    playing = program(doomed_server.environment, PLAY)
    assert playing.stdout is not None
    assert playing.stdout.readline() == "heard\n"
    doomed_server.close()
    output, errors = playing.communicate(timeout=90)
    assert output.splitlines()[0].startswith(
        "failed | The audio device stopped working: connect it again or choose another, "
        "then press Play. |"
    )
    assert output.splitlines()[-1] == "failed"
    assert "Traceback" not in errors


def test_playing_starts_again_when_the_device_is_back(doomed_server: Any) -> None:
    playing = program(doomed_server.environment, PLAY, "again")
    assert playing.stdin is not None
    assert playing.stdout is not None
    assert playing.stdout.readline() == "heard\n"
    doomed_server.close()
    assert playing.stdout.readline().startswith("failed |")
    doomed_server.open()
    output, errors = playing.communicate("\n", timeout=90)
    assert output.splitlines() == ["stopped | None | 4800", "stopped"]
    assert "Traceback" not in errors
