"""C source compiled for the processor of this computer, once, into the cache."""

import hashlib
import logging
import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from voicestudio.paths import cache_dir, private_folder

_COMPILERS = ("cc", "gcc", "clang")
# Without -ffast-math, so that a run that diverges still shows it by numbers that are none.
_FLAGS = ("-O3", "-march=native", "-fno-math-errno", "-shared", "-fPIC", "-w")
_LONGEST = 120  # seconds
_log = logging.getLogger(__name__)


def compiled(source: Path, values: Mapping[str, int]) -> Path | None:
    """The library of a C source in which the names of `values` stand for these numbers.

    None where there is no compiler, no source (as in the frozen application) or no place to write
    to, and where it cannot be compiled. The name of the file is a digest of all that it depends on.
    """
    compiler = next(filter(None, map(shutil.which, _COMPILERS)), None)
    if compiler is None or not source.is_file():
        return None
    command = [compiler, *_FLAGS, *(f"-D{name}={value}" for name, value in values.items())]
    try:
        library = private_folder(cache_dir() / "kernels") / f"{_digest(command, source)}.so"
        if not library.is_file():
            _compile([*command, str(source), "-lm"], library)
    except (OSError, subprocess.SubprocessError) as error:
        _log.info("%s could not be compiled: %s", source.name, error)
        return None
    return library


def _compile(command: list[str], library: Path) -> None:
    """Two runs that begin at once may both compile it: the file appears whole."""
    handle, partial = tempfile.mkstemp(suffix=".partial", dir=library.parent)
    os.close(handle)
    try:
        subprocess.run([*command, "-o", partial], check=True, capture_output=True, timeout=_LONGEST)
        Path(partial).replace(library)
    finally:
        Path(partial).unlink(missing_ok=True)


def _digest(command: list[str], source: Path) -> str:
    """A digest of all that may change bits of the results: source, flags, compiler, processor."""
    asked = [command[0], "--version"]
    version = subprocess.run(asked, check=True, capture_output=True, timeout=_LONGEST).stdout
    parts = [source.read_bytes(), " ".join(command).encode(), version, _processor().encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def _processor() -> str:
    """A text that differs between processors with different instructions."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return f"{platform.machine()} {platform.processor()}"
    told = [line for line in lines if line.startswith(("model name", "flags", "Features"))]
    return "\n".join(dict.fromkeys(told))
