"""A program as a screen reader meets it on Linux: over an accessibility bus (AT-SPI) of its own.

The session's bus, the accessibility bus and the program that is looked at are other processes, so
no widget and nothing of Qt is asked here.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from timeouts import TIMEOUT_SECONDS

_SERVICE = "dbus-1/services/org.a11y.Bus.service"
Place = tuple[str, str]
"""The name of a program on the bus, and the path of a thing there."""
_REGISTRY: Place = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_INTERFACE = "org.a11y.atspi."
_FOCUSABLE, _SHOWING = 11, 25
_ANSWER_SECONDS, _STARTING_SECONDS = 30.0, 60.0
_AT_ONCE = 64  # calls that are sent before their answers are read: few enough for any buffer
NUMBERS = {"spin box", "slider", "scroll bar", "progress bar"}
_MENUS = {"menu bar", "menu", "popup menu", "menu item"}
_LIMITS = ("Minimum", "Current", "Maximum")
# Only the accessibility bus can be started on it, and nothing of the user's desktop.
_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <servicedir>{folder}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True)
class Spoken:
    """Something that a screen reader can come to, with all that is in it.

    Attributes:
        value: the smallest, the present and the largest one; None for what has no number, and for
            roles that are none of `NUMBERS`.
    """

    place: Place
    role: str
    name: str
    description: str
    states: int
    value: tuple[float, float, float] | None
    parts: "tuple[Spoken, ...]"

    @property
    def showing(self) -> bool:
        return bool(self.states >> _SHOWING & 1)

    @property
    def focusable(self) -> bool:
        return bool(self.states >> _FOCUSABLE & 1)

    def walk(self, path: str = "") -> "Iterator[tuple[str, Spoken]]":
        """Yield where each thing is, in words, and the thing: this one, and all that is in it."""
        here = f"{path} > {self.role} {self.name!r}" if path else f"{self.role} {self.name!r}"
        yield here, self
        for part in self.parts:
            yield from part.walk(here)


class SpokenProgram:
    """A running program on an accessibility bus."""

    def __init__(self, bus: DBusConnection, process: subprocess.Popen[bytes]) -> None:
        self._bus, self._process = bus, process

    def windows(self) -> list[Place]:
        """Return the windows that are shown now."""
        (programs,) = self._ask([_call(_REGISTRY, "GetChildren")])
        windows = self._ask([_call(one, "GetChildren") for one in programs or ()])
        places = [place for found in windows for place in found or ()]
        states = self._ask([_call(place, "GetState") for place in places])
        shown = zip(places, states, strict=True)
        return [place for place, state in shown if _states(state) >> _SHOWING & 1]

    def read(self, place: Place, *, menus: bool = True) -> Spoken | None:
        """Return all about a thing and what is in it; None if it is gone.

        What is in things that are not shown is left out, but for menus, which can be left out.
        """
        read: dict[Place, tuple[Any, ...]] = {}
        level = [place]
        while level:
            asked = [call for one in level for call in _about(one)]
            answers = self._ask(asked)
            count = len(_about(place))
            found = [tuple(answers[i : i + count]) for i in range(0, len(answers), count)]
            read |= dict(zip(level, found, strict=True))
            level = [
                part
                for role, _, _, state, parts in found
                if (menus if role in _MENUS else _states(state) >> _SHOWING & 1)
                for part in parts or ()
                if part not in read
            ]
        numbers = [one for one, (role, *_) in read.items() if role in NUMBERS]
        limits = self._ask([_value(one, which) for one in numbers for which in _LIMITS])
        found = (tuple(map(_held, limits[i : i + 3])) for i in range(0, len(limits), 3))
        values = dict(zip(numbers, found, strict=True))

        def thing(one: Place) -> Spoken | None:
            role, name, description, state, parts = read[one]
            if role is None:
                return None
            value = values.get(one, (None,))
            inside = [thing(part) for part in parts or () if part in read]
            return Spoken(
                place=one,
                role=role,
                name=_held(name) or "",
                description=_held(description) or "",
                states=_states(state),
                value=None if None in value else value,
                parts=tuple(part for part in inside if part is not None),
            )

        return thing(place)

    def found(self, role: str, beginning: str) -> Spoken | None:
        """Return the first thing of that role, and with that name or more, that is shown now."""
        for place in self.windows():
            window = self.read(place, menus=False)
            for _, thing in window.walk() if window else ():
                named = thing.role == role and thing.name.startswith(beginning)
                if named and thing.showing:
                    return thing
        return None

    def wait_for(self, condition: Callable[[], Any]) -> Any:
        """Wait until `condition` holds; return what it gave. Fails if the program ends."""
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while not (found := condition()):
            assert self._process.poll() is None, f"it ended with {self._process.returncode}"
            assert time.monotonic() < deadline, f"still not so after {TIMEOUT_SECONDS} s"
            time.sleep(0.05)
        return found

    def do(self, thing: Spoken) -> None:
        """Do its first action, as a reader does for a user who chooses it."""
        assert self._ask([_call(thing.place, "DoAction", 0, kind="Action")]) == [True], thing.name

    def _ask(self, calls: Sequence[Message]) -> list[Any]:
        """Return the answers, None for what is gone.

        Many are asked before the first is awaited: waiting for each in turn takes most of a minute.
        """
        answers: dict[int, Any] = {}
        for begin in range(0, len(calls), _AT_ONCE):
            pending = set()
            for call in calls[begin : begin + _AT_ONCE]:
                serial = next(self._bus.outgoing_serial)
                self._bus.send(call, serial=serial)
                answers[serial] = None
                pending.add(serial)
            while pending:
                reply = self._bus.receive(timeout=_ANSWER_SECONDS)
                serial = reply.header.fields.get(HeaderFields.reply_serial)
                if serial in pending:
                    pending.remove(serial)
                    gone = reply.header.message_type is MessageType.error or not reply.body
                    answers[serial] = None if gone else reply.body[0]
        return list(answers.values())


def _about(place: Place) -> list[Message]:
    """Ask for role, name, description, states and parts."""
    return [
        _call(place, "GetRoleName"),
        _property(place, "Accessible", "Name"),
        _property(place, "Accessible", "Description"),
        _call(place, "GetState"),
        _call(place, "GetChildren"),
    ]


def _value(place: Place, which: str) -> Message:
    return _property(place, "Value", f"{which}Value")


def _call(place: Place, method: str, *given: int, kind: str = "Accessible") -> Message:
    program, path = place
    address = DBusAddress(path, program, f"{_INTERFACE}{kind}")
    return new_method_call(address, method, "i" * len(given) or None, given)


def _property(place: Place, kind: str, name: str) -> Message:
    program, path = place
    address = DBusAddress(path, program, "org.freedesktop.DBus.Properties")
    return new_method_call(address, "Get", "ss", (f"{_INTERFACE}{kind}", name))


def _held(variant: tuple[str, Any] | None) -> Any:
    """The value of a property."""
    return None if variant is None else variant[1]


def _states(state: tuple[int, int] | None) -> int:
    low, high = state or (0, 0)
    return low | high << 32


@contextmanager
def spoken_program(
    command: Sequence[str], environment: Mapping[str, str], folder: Path
) -> Iterator[SpokenProgram]:
    """Run `command` with buses of its own in `folder`, and end all of them afterwards.

    Skips the test where there is no AT-SPI.
    """
    _put_service(folder)
    own = {
        **environment,
        "XDG_RUNTIME_DIR": str(folder),
        "HOME": str(folder),
        "GSETTINGS_BACKEND": "memory",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        # A named server is never started, so that no sound server is left behind.
        "PULSE_SERVER": f"unix:{folder}/none",
    }
    with _running_bus(folder, own) as session:
        own["DBUS_SESSION_BUS_ADDRESS"] = session
        with (
            open_dbus_connection(session) as bus,
            open_dbus_connection(_accessibility_address(bus)) as accessibility,
        ):
            process = subprocess.Popen(command, env=own)
            try:
                yield SpokenProgram(accessibility, process)
            finally:
                process.terminate()
                process.wait(TIMEOUT_SECONDS)


def _accessibility_address(session: DBusConnection) -> str:
    """Have the accessibility bus started; return its address. Skips the test if it does not."""
    place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    call = new_method_call(place, "GetAddress")
    try:
        reply = session.send_and_get_reply(call, timeout=_STARTING_SECONDS)
    except TimeoutError:
        pytest.skip(f"the accessibility bus does not start within {_STARTING_SECONDS} s")
    if reply.header.message_type is MessageType.error:
        pytest.skip(f"the accessibility bus does not start: {reply.body}")
    return reply.body[0]


@contextmanager
def _running_bus(folder: Path, environment: Mapping[str, str]) -> Iterator[str]:
    """Run a bus; yields its address."""
    settings = folder / "bus.conf"
    settings.write_text(_CONFIGURATION.format(folder=folder))
    command = ["dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address"]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=dict(environment),
    ) as bus:
        try:
            assert bus.stdout is not None
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()


def _put_service(folder: Path) -> None:
    """Make the accessibility bus known to the session's bus in `folder`."""
    if os.environ.get("QT_QPA_PLATFORM") != "xcb":
        pytest.skip("AT-SPI is spoken on a display only; packaging/with-display brings one")
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon (Debian: dbus-daemon)")
    shares = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    known = [path for share in shares.split(":") if (path := Path(share, _SERVICE)).is_file()]
    if not known:
        pytest.skip("there is no accessibility bus (Debian: at-spi2-core)")
    shutil.copy(known[0], folder)
