"""A real sound server with a null sink, whose monitor is the only input."""

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
from timeouts import TIMEOUT_SECONDS

from voicestudio.playback.devices import Device, rescan

RATE = 48_000
_FRAME_BYTES = 8
_FORMAT = ("--raw", "--format=float32le", f"--rate={RATE}")
_CHANNELS = ("front-left", "front-right", "rear-left", "rear-right")
"""As ALSA has them, through which PortAudio records: other layouts are mixed on the way."""


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait until `condition` is true; fail on a timeout."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not condition():
        assert time.monotonic() < deadline, f"still not so after {TIMEOUT_SECONDS} s"
        time.sleep(0.005)


class SoundServer:
    """A private PulseAudio with a null sink (48 kHz, float), which changes no sample.

    Sound played into the sink is captured by recorders, like a loudspeaker in front of a
    microphone. It is stereo, or has four channels.

    Attributes:
        environment: Environment variables for programs that use it.
    """

    def __init__(self, folder: Path, channels: int = 2) -> None:
        self._layout = (
            f"--channels={channels}",
            f"--channel-map={','.join(_CHANNELS[:channels])}",
        )
        for program in ("pulseaudio", "parec", "pacat"):
            if shutil.which(program) is None:
                pytest.skip(f"{program} is not installed (Debian: pulseaudio, pulseaudio-utils)")
        folder.mkdir(mode=0o700)
        self.environment = {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder / "pulse"),
            "PULSE_SERVER": f"unix:{folder}/pulse/native",
            "PULSE_COOKIE": str(folder / "cookie"),
        }
        self._folder = folder
        self._voices: list[subprocess.Popen[bytes]] = []
        self.open()

    def open(self) -> None:
        """Start, or restart after `close`."""
        # Without rewinds the monitor records every sample that was played, from the first one on.
        layout = " ".join(self._layout).replace("--", "").replace("channel-map", "channel_map")
        sink = f"sink_name=null rate={RATE} {layout} format=float32le norewinds=1"
        self._server = self._start(
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
            *("-L", "module-native-protocol-unix", "-L", f"module-null-sink {sink}"),
        )
        wait_for((self._folder / "pulse" / "native").exists)

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        # On a desktop's session bus the user's own sound server is registered already.
        environment = os.environ | self.environment | {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)

    def speak(self, samples: np.ndarray) -> None:
        """Play `samples`, (frames, channels) at 48 kHz."""
        path = self._folder / f"voice{len(self._voices)}.raw"
        path.write_bytes(samples.astype("<f4").tobytes())
        options = ("-p", "-d", "null", *_FORMAT, *self._layout, "--latency-msec=2000", str(path))
        self._voices.append(self._start("pacat", *options))

    def is_silent(self) -> bool:
        """Whether everything has been played."""
        return all(voice.poll() is not None for voice in self._voices)

    def hush(self) -> None:
        """Stop what is being played."""
        for voice in self._voices:
            _end(voice)
        self._voices.clear()

    @contextmanager
    def asleep(self) -> Iterator[None]:
        """Suspend the server inside the block, so that it answers no client."""
        self._server.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._server.send_signal(signal.SIGCONT)

    def close(self) -> None:
        self.hush()
        _end(self._server)


class RecordedServer(SoundServer):
    """A sound server whose sink is recorded all the time."""

    def open(self) -> None:
        super().open()
        self._recording = self._folder / "recording"
        # The sink works in blocks of 2 s until a client, here the recorder, asks for less.
        asked = (*_FORMAT, *self._layout, "--latency-msec=10", str(self._recording))
        options = ("-d", "null.monitor", *asked)
        self._recorder = self._start("parec", *options)
        wait_for(lambda: self._recorded_frames() > RATE)

    def _recorded_frames(self) -> int:
        return self._recording.stat().st_size // _FRAME_BYTES if self._recording.exists() else 0

    @contextmanager
    def recording(self) -> Iterator[list[np.ndarray]]:
        """Record what is played inside; the list then holds it, float32 of shape (frames, 2)."""
        recorded: list[np.ndarray] = []
        began, first = time.monotonic(), self._recorded_frames()
        yield recorded
        # On a busy machine the recorder writes late.
        heard = first + round((time.monotonic() - began) * RATE)
        last = max(self._recorded_frames(), heard) + RATE // 5
        wait_for(lambda: self._recorded_frames() > last)
        with self._recording.open("rb") as file:
            file.seek(first * _FRAME_BYTES)
            samples = np.frombuffer(file.read((last - first) * _FRAME_BYTES), "<f4")
        recorded.append(samples.reshape(-1, 2))

    def close(self) -> None:
        _end(self._recorder)
        super().close()


@contextmanager
def used_by_this_process(
    server: SoundServer, devices: Callable[[], list[Device]]
) -> Iterator[None]:
    """Let PortAudio use `server` in this process; closes it afterwards.

    Skips the test if `devices()` finds none.
    """
    with pytest.MonkeyPatch.context() as patch:
        for variable, value in server.environment.items():
            patch.setenv(variable, value)
        rescan()
        try:
            if not devices():
                pytest.skip("PortAudio does not see PulseAudio (Debian: libasound2-plugins)")
            yield
        finally:
            server.close()
    rescan()


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(timeout=TIMEOUT_SECONDS)
