"""A real sound server whose only output is a sink that can be recorded."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from scipy.signal import fftconvolve

from voicestudio.playback.devices import output_devices, rescan
from voicestudio.playback.player import Player

RATE = 48000
_FRAME_BYTES = 8


def wait_for(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    """Return when `condition` holds; fail when it does not come to hold."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"still not so after {seconds} s"
        time.sleep(0.005)


class SoundServer:
    """A PulseAudio of one's own with a null sink at 48 kHz stereo float: it changes no sample.

    Attributes:
        environment: what a program needs to play on it, besides what it has already.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700)
        self.environment = {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder / "pulse"),
            "PULSE_SERVER": f"unix:{folder}/pulse/native",
            "PULSE_COOKIE": str(folder / "cookie"),
        }
        self._folder = folder
        self.open()

    def open(self) -> None:
        """Start, or start again after `close`."""
        folder = self._folder
        # Without rewinds the monitor records each sample that was played, from the first one on.
        sink = f"sink_name=null rate={RATE} channels=2 format=float32le norewinds=1"
        self._server = self._start(
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
            *("-L", "module-native-protocol-unix", "-L", f"module-null-sink {sink}"),
        )
        self._recording = folder / "recording"
        wait_for((folder / "pulse" / "native").exists)
        # The sink works in blocks of 2 s until someone, here the recorder, asks for less.
        self._recorder = self._start(
            *("parec", "-d", "null.monitor", "--raw", "--format=float32le", f"--rate={RATE}"),
            *("--channels=2", "--latency-msec=10", str(self._recording)),
        )
        wait_for(lambda: self._recorded_frames() > RATE)

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        environment = os.environ | self.environment
        return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)

    def _recorded_frames(self) -> int:
        return self._recording.stat().st_size // _FRAME_BYTES if self._recording.exists() else 0

    @contextmanager
    def recording(self) -> Iterator[list[np.ndarray]]:
        """Record what is played inside; the list then holds it, float32 of shape (frames, 2)."""
        recorded: list[np.ndarray] = []
        first = self._recorded_frames()
        yield recorded
        last = self._recorded_frames() + RATE // 5
        wait_for(lambda: self._recorded_frames() > last)
        with self._recording.open("rb") as file:
            file.seek(first * _FRAME_BYTES)
            samples = np.frombuffer(file.read((last - first) * _FRAME_BYTES), "<f4")
        recorded.append(samples.reshape(-1, 2))

    def pause(self, seconds: float) -> None:
        """Let the server hang for that long."""
        self._server.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        self._server.send_signal(signal.SIGCONT)

    def close(self) -> None:
        for process in (self._recorder, self._server):
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=5)


def new_sound_server(folder: Path) -> SoundServer:
    """A running server, or a skipped test where PulseAudio is not installed."""
    for program in ("pulseaudio", "parec"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (Debian: pulseaudio, pulseaudio-utils)")
    return SoundServer(folder)


@pytest.fixture(scope="session")
def sound_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    """The server on which this process plays."""
    server = new_sound_server(tmp_path_factory.mktemp("pulse") / "run")
    with pytest.MonkeyPatch.context() as patch:
        for variable, value in server.environment.items():
            patch.setenv(variable, value)
        rescan()
        if not output_devices():
            server.close()
            pytest.skip("PortAudio does not see PulseAudio (Debian: libasound2-plugins)")
        yield server
    server.close()
    rescan()


@pytest.fixture
def doomed_server(tmp_path: Path) -> Iterator[SoundServer]:
    """A server for programs of the test's own, which the test may close at any time."""
    server = new_sound_server(tmp_path / "run")
    yield server
    server.close()


@pytest.fixture
def player(sound_server: SoundServer) -> Iterator[Player]:
    player = Player()
    yield player
    player.close()


@pytest.fixture
def record(player: Player, sound_server: SoundServer) -> Callable[..., np.ndarray]:
    """Records what a function plays, again where the machine was too busy to play without a gap."""

    def recorded_whole(play: Callable[[], None]) -> np.ndarray:
        for _attempt in range(5):
            with sound_server.recording() as recorded:
                play()
            if player.dropouts.total == 0:
                return recorded[0]
        pytest.skip("this machine is too busy to play without gaps")

    return recorded_whole


@pytest.fixture(name="wait_for")
def wait_for_fixture() -> Callable[..., None]:
    return wait_for


@pytest.fixture
def align() -> Callable[[np.ndarray, np.ndarray], int]:
    """Where in its first argument the second one begins, by correlating their left channels."""

    def aligned(recorded: np.ndarray, played: np.ndarray) -> int:
        likeness = fftconvolve(recorded[:, 0], played[::-1, 0])
        return int(np.argmax(likeness)) - len(played) + 1

    return aligned
