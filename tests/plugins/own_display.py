"""An X display for each test worker.

Windows on one display would take the keyboard focus, the pointer and the clipboard from one
another. The controller starts the displays, so that a worker that crashes leaves none behind.
"""

import os
import secrets
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest

_SCREEN = "1920x1200x24"


class Displays:
    """One Xvfb per worker, announced to the worker through `workerinput`."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="voicestudio-displays-"))
        self._servers: list[subprocess.Popen[str]] = []

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        node.workerinput["display"] = self._start(node.gateway.id)

    def _start(self, worker: str) -> dict[str, str]:
        """Start a display with an authentication cookie; returns the environment for using it."""
        cookies, cookie = self._folder / worker, secrets.token_hex(16)
        self._permit(cookies, ":0", cookie)
        server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", "1", "-screen", "0", _SCREEN),
                *("-nolisten", "tcp", "-auth", str(cookies)),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._servers.append(server)
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        if not number:
            raise pytest.UsageError("Xvfb did not start")
        self._permit(cookies, f":{number}", cookie)
        return {"DISPLAY": f":{number}", "XAUTHORITY": str(cookies)}

    def _permit(self, cookies: Path, display: str, cookie: str) -> None:
        line = ["xauth", "-q", "-f", str(cookies), "add", display, ".", cookie]
        subprocess.run(line, check=True, stderr=subprocess.DEVNULL)

    def pytest_unconfigure(self) -> None:
        for server in self._servers:
            server.terminate()
        for server in self._servers:
            server.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


def pytest_configure(config: pytest.Config) -> None:
    own = getattr(config, "workerinput", {}).get("display")
    if own is not None:
        os.environ.update(own)
    elif config.getoption("numprocesses", None) and os.environ.get("QT_QPA_PLATFORM") == "xcb":
        config.pluginmanager.register(Displays(), "displays")
