"""Times Audacity importing a file, for comparison, where it is installed (Debian's package).

Audacity is driven through the named pipes of its own module mod-script-pipe, with settings and
temporary files of its own below `build/bench`.
"""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TextIO

from benchmarks.common import FOLDER

_MODULE = Path("/usr/lib/audacity/modules/mod-script-pipe.so")
_PIPES = [Path(f"/tmp/audacity_script_pipe.{way}.{os.getuid()}") for way in ("to", "from")]
_TIMEOUT_SECONDS = 60.0
_SETTLING_SECONDS = 10.0
_SETTINGS = """NewPrefsInitialized=1
[Module]
mod-script-pipe=1
[ModulePath]
mod-script-pipe={module}
[ModuleDateTime]
mod-script-pipe={made}
[GUI]
ShowSplashScreen=0
[Update]
DefaultUpdatesChecking=0
[Directories]
TempDir={temporary}
"""


def import_seconds(path: Path) -> float | None:
    """Seconds that Audacity takes to import `path`; None if it is missing or does not respond."""
    if not (_MODULE.exists() and shutil.which("audacity") and shutil.which("xvfb-run")):
        return None
    home = FOLDER / "audacity"
    shutil.rmtree(home, ignore_errors=True)
    with _started(home), _pipes() as (orders, answers):
        time.sleep(_SETTLING_SECONDS)  # commands that are sent while it starts are never answered
        began = time.perf_counter()
        _ask(orders, answers, f'Import2: Filename="{path}"')
        return time.perf_counter() - began


@contextmanager
def _started(home: Path) -> Iterator[None]:
    """Run Audacity on a display of its own, without files to recover."""
    data = home / ".audacity-data"
    data.mkdir(parents=True, exist_ok=True)
    made = datetime.fromtimestamp(int(_MODULE.stat().st_mtime)).isoformat()
    temporary = home / "temporary"
    shutil.rmtree(temporary, ignore_errors=True)
    settings = _SETTINGS.format(module=_MODULE, made=made, temporary=temporary)
    (data / "audacity.cfg").write_text(settings)
    for pipe in _PIPES:
        pipe.unlink(missing_ok=True)
    process = subprocess.Popen(
        ["xvfb-run", "--auto-servernum", "audacity"],
        env={**os.environ, "HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        shutil.rmtree(temporary, ignore_errors=True)


@contextmanager
def _pipes() -> Iterator[tuple[TextIO, TextIO]]:
    """Open the pipes for commands to Audacity and for its answers."""
    deadline = time.monotonic() + _TIMEOUT_SECONDS
    while not all(pipe.exists() for pipe in _PIPES):
        time.sleep(0.1)
        if time.monotonic() > deadline:
            raise TimeoutError("Audacity does not take orders")
    with _PIPES[0].open("w") as orders, _PIPES[1].open() as answers:
        yield orders, answers


def _ask(orders: TextIO, answers: TextIO, order: str) -> None:
    """Send a command and wait until it has been carried out."""
    orders.write(order + "\n")
    orders.flush()
    for line in answers:
        if line.startswith("BatchCommand finished"):
            if "OK" not in line:
                raise RuntimeError(f"Audacity refused: {order}")
            return
    raise RuntimeError("Audacity has stopped")
