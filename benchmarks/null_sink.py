"""A PulseAudio server of the benchmark's own whose only output is a null sink."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.recordings import RATE
from voicestudio.playback.devices import output_devices, rescan


@contextmanager
def null_sink() -> Iterator[bool]:
    """Let this process play on it and record from it. Yields False without PulseAudio."""
    if not shutil.which("pulseaudio") or not shutil.which("parec"):
        yield False
        return
    with tempfile.TemporaryDirectory() as name:
        os.environ |= {
            "XDG_RUNTIME_DIR": name,
            "PULSE_RUNTIME_PATH": f"{name}/pulse",
            "PULSE_SERVER": f"unix:{name}/pulse/native",
            "PULSE_COOKIE": f"{name}/cookie",
            # On the session bus of a desktop the user's own sound server is registered already.
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        }
        sink = f"sink_name=null rate={RATE} channels=2 format=float32le"
        server = _silent(
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
            *("-L", "module-native-protocol-unix", "-L", f"module-null-sink {sink}"),
        )
        _wait_for(Path(name, "pulse", "native"))
        # The sink works in blocks of two seconds until a client, here the recorder, requests less.
        recorder = _silent("parec", "-d", "null.monitor", "--latency-msec=10", "/dev/null")
        try:
            rescan()
            yield bool(output_devices())
        finally:
            end([recorder, server])


def _silent(*command: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def _wait_for(path: Path) -> None:
    deadline = time.monotonic() + 60
    while not path.exists():
        if time.monotonic() > deadline:
            raise TimeoutError("PulseAudio did not start")
        time.sleep(0.01)


def end(processes: list[subprocess.Popen[bytes]]) -> None:
    """Stop the processes and wait until they have ended."""
    for process in processes:
        process.terminate()
        process.wait(timeout=60)
