"""The packaged application run as on a computer without Python, for `package_test.py`."""

import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_PATIENCE_SECONDS = 1800
_KEPT = ("DISPLAY", "QT_QPA_PLATFORM", "SYSTEMROOT", "TEMP", "XAUTHORITY")
"""What the display and Windows need of the environment; all else is left out."""
_EMPTIED = 'for folder in $HIDDEN; do mount -t tmpfs none "$folder" || exit; done'
_SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


class CheckError(Exception):
    """The application did not do what a check asks for."""


@dataclass(frozen=True)
class FrozenProgram:
    """A packaged folder, and a folder for all that the program writes.

    If it `hides_python`, its processes see empty folders in place of Python and the checkout, where
    the system allows that.
    """

    folder: Path
    scratch: Path
    hides_python: bool = True

    @property
    def path(self) -> Path:
        return self.folder / ("voicestudio-console.exe" if os.name == "nt" else "voicestudio")

    @property
    def inside(self) -> Path:
        """Where libraries, models and resources are."""
        return self.folder / "_internal"

    @property
    def resources(self) -> Path:
        return self.inside / "resources"

    @property
    def models(self) -> Path:
        return self.inside / "models"

    @property
    def sample(self) -> Path:
        return self.resources / "sample" / "sample.flac"

    @property
    def log(self) -> str:
        """What all processes have logged."""
        path = self.scratch / "logs" / "voicestudio.log"
        return path.read_text("utf-8") if path.exists() else ""

    def environment(self, **more: str) -> dict[str, str]:
        """Return an environment without PATH, with folders of its own below `scratch`."""
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        own = {
            f"VOICESTUDIO_{name.upper()}": str(self.scratch / name)
            for name in ("cache", "config", "data", "logs")
        }
        nothing = self.scratch / "nothing"
        nothing.mkdir(exist_ok=True)
        base = {"HOME": str(self.scratch), "LC_ALL": "C.UTF-8", "PATH": str(nothing)}
        return {**base, **kept, **own, **more}

    def command(self, *arguments: str | Path) -> list[str | Path]:
        """Return the command line that runs it."""
        return [*(_hiding_python() if self.hides_python else []), self.path, *arguments]

    def output(self, *arguments: str | Path) -> str:
        """Run a command; return what it printed. Raises CheckError unless it ends with 0."""
        code, said, complaints = self.outcome(*arguments)
        if code != 0:
            raise CheckError(f"{arguments[0]} ended with {code}: {complaints.strip()}")
        return said

    def outcome(self, *arguments: str | Path, **environment: str) -> tuple[int, str, str]:
        """Run a command; return its exit status and what it wrote to stdout and stderr."""
        done = subprocess.run(
            self.command(*arguments),
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE_SECONDS,
            env=self.environment(**environment),
        )
        return done.returncode, done.stdout, done.stderr

    def unfrozen(self, *arguments: str | Path) -> None:
        """Run the same command with the Python and the checkout that it was packaged from."""
        subprocess.run(
            [sys.executable, "-m", "voicestudio", *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, **self.environment(), "PYTHONPATH": str(ROOT)},
        )


def hidden_folders() -> list[Path]:
    """Return where Python, its packages and this checkout's code are, outermost folders only."""
    folders = {
        Path(sys.prefix),
        Path(sysconfig.get_path("stdlib")),
        *(ROOT / name for name in (".venv", "voicestudio")),
    }
    return sorted({path.resolve() for path in folders if path.is_dir()})


def _hiding_python() -> list[str | Path]:
    """The beginning of a command whose process sees empty folders in place of Python's."""
    if not can_hide():
        return []
    hidden = " ".join(map(str, hidden_folders()))
    script = f'HIDDEN="{hidden}"; ( PATH={_SYSTEM_PATH}; {_EMPTIED} ) && exec "$@"'
    shell = [shutil.which("sh") or "sh", "-c", script, "sh"]
    return [shutil.which("unshare") or "unshare", "--map-root-user", "--mount", *shell]


def can_hide() -> bool:
    """Whether this system lets a process have its own view of folders."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return False
    tried = [unshare, "--map-root-user", "--mount", "true"]
    return subprocess.run(tried, check=False, capture_output=True).returncode == 0
