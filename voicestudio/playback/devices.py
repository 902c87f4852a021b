"""Output and input devices. A missing device, or missing PortAudio, is a state, not an error."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, Literal

from voicestudio.errors import UserError

_lock = threading.Condition()
_streams = 0
_STREAM_END_SECONDS = 2.0

CLOSING_SECONDS = 5.0
"""How long to wait for a thread that may be held by a driver: some never return from a device
whose sound server has died."""

Direction = Literal["input", "output"]


@dataclass(frozen=True)
class Device:
    """An output or an input of this machine.

    `index` is PortAudio's and changes when devices come and go; `label` identifies it for a user.
    """

    index: int
    name: str
    host_api: str
    channels: int
    sample_rate: int
    is_default: bool

    @property
    def label(self) -> str:
        return f"{self.name} ({self.host_api})"


class DeviceError(UserError):
    """A device that exists could not be opened or started."""


def output_devices() -> list[Device]:
    """Return the outputs known since the last scan; empty if there are none. Never raises.

    The first call loads PortAudio and scans, which takes some tenths of a second: do not call it on
    the GUI thread.
    """
    return _devices("output")


def input_devices() -> list[Device]:
    """Return the inputs known since the last scan; otherwise like `output_devices`."""
    return _devices("input")


def find_device(listed: Callable[[], list[Device]], label: str) -> Device | None:
    """Return the device with that label (empty: the default) of `listed`; None if there are none.

    Scans again if it is not found. Raises LookupError when it is still not found.
    """
    devices = listed()
    if not devices or (label and label not in {device.label for device in devices}):
        rescan()
        devices = listed()
    if not devices:
        return None
    if not label:
        return max(devices, key=lambda device: device.is_default)
    return {device.label: device for device in devices}[label]


def stream_rate(device: Device, direction: Direction, channels: int, wanted: int) -> int:
    """Return `wanted` if the device supports that sample rate, else the device's default rate."""
    library = _library()
    assert library is not None  # PortAudio is loaded, since it found the device
    check = getattr(library, f"check_{direction}_settings")
    try:
        check(device.index, channels, "float32", samplerate=wanted)
    except library.PortAudioError:
        return device.sample_rate
    return wanted


def rescan() -> None:
    """Scan for devices again, after waiting for a stream that is closing. Never raises.

    Does nothing while a stream stays open, since scanning would stop it.
    """
    with _lock:
        idle = _lock.wait_for(lambda: _streams == 0, _STREAM_END_SECONDS)
        library = _library()
        if library is None or not idle:
            return
        # PortAudio scans only when it is initialised; sounddevice has functions for it, not public.
        for rescanning in (library._terminate, library._initialize):
            with suppress(library.PortAudioError):
                rescanning()


def start(stream: Any) -> None:
    """Start a sounddevice stream; on failure, close it and raise."""
    try:
        stream.start()
    except Exception:
        stream.close(ignore_errors=True)
        raise


@contextmanager
def stream_open() -> Iterator[None]:
    """Prevents `rescan` while a stream is open inside the block."""
    global _streams
    with _lock:
        _streams += 1
    try:
        yield
    finally:
        with _lock:
            _streams -= 1
            _lock.notify_all()


def _devices(direction: Direction) -> list[Device]:
    with _lock:
        library = _library()
        if library is None:
            return []
        try:
            return _listed(library, direction)
        except library.PortAudioError:
            return []


def _library() -> Any | None:
    """Return the sounddevice module, or None if PortAudio is missing or does not start."""
    try:
        import sounddevice
    except Exception:  # OSError without the library, PortAudioError if initialising fails
        return None
    return sounddevice


def _listed(library: Any, direction: Direction) -> list[Device]:
    default = library.default.device[direction == "output"]
    if default < 0:
        key = f"default_{direction}_device"
        known = (api[key] for api in library.query_hostapis())
        default = min((index for index in known if index >= 0), default=-1)
    return [
        Device(
            index=entry["index"],
            name=entry["name"],
            host_api=library.query_hostapis(entry["hostapi"])["name"],
            channels=entry[f"max_{direction}_channels"],
            sample_rate=round(entry["default_samplerate"]),
            is_default=entry["index"] == default,
        )
        for entry in library.query_devices()
        if entry[f"max_{direction}_channels"] > 0
    ]
