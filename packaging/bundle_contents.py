"""What the packaged application holds, and what of its libraries is left out.

The entries are PyInstaller's: (path in the folder, path of the source, kind).
"""

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

Entry = tuple[str, str, str]

_PLUGINS = "PySide6/Qt/plugins/"
_UNUSED = (
    # Tests of torch, and what serves those who compile against it.
    "torch/include/",
    "torch/share/",
    "torch/test/",
    "torch/lib/libaoti_custom_ops",
    "torch/lib/libbackend_with_compiler",
    "torch/lib/libjitbackend_test",
    "torch/lib/libtorchbind_test",
    # The extension asks for the libraries of CUDA; `networks/torch_audio.py` does without.
    "torchaudio/lib/",
    # Screens without a window system, the network, and a keyboard on the screen with all of QML.
    f"{_PLUGINS}egldeviceintegrations/",
    f"{_PLUGINS}generic/",
    f"{_PLUGINS}networkinformation/",
    f"{_PLUGINS}platforminputcontexts/libqtvirtualkeyboard",
    f"{_PLUGINS}platforms/libqeglfs",
    f"{_PLUGINS}platforms/libqlinuxfb",
    f"{_PLUGINS}platforms/libqminimal",
    f"{_PLUGINS}platforms/libqvkkhrdisplay",
    f"{_PLUGINS}platforms/libqvnc",
    f"{_PLUGINS}tls/",
    # A cover is a PNG or JPEG file.
    f"{_PLUGINS}imageformats/libqicns",
    f"{_PLUGINS}imageformats/libqpdf",
    f"{_PLUGINS}imageformats/libqtga",
    f"{_PLUGINS}imageformats/libqtiff",
    f"{_PLUGINS}imageformats/libqwbmp",
    # Twenty libraries of GTK, for the looks of a dialog that the desktop's portal shows as well.
    f"{_PLUGINS}platformthemes/libqgtk3",
    # These must match the sound server of the computer that plays. libjack also brings Berkeley
    # DB, whose licence (Sleepycat) asks for the source of all that uses it.
    "libasound.so",
    "libjack.so",
    "libdb-",
    # What torch names as its needs, but is left out (below): it is not among what is passed on.
    *("fsspec-", "jinja2-", "markupsafe-", "mpmath-", "networkx-", "setuptools-", "sympy-"),
)
UNUSED_MODULES = (
    # Under the GPL; only Python's prompt would use it.
    "readline",
    *("IPython", "dask", "distributed", "hypothesis", "matplotlib", "pesq", "pip", "pytest"),
    *("setuptools", "tensorboard", "tkinter", "PySide6.QtNetwork", "PySide6.QtTest"),
    # torch imports these to compile or export networks, which the application never does; where it
    # asks for the compiler, `without_compiler.py` answers.
    *("fsspec", "jinja2", "mpmath", "networkx", "sympy"),
    *("torch._dynamo", "torch._inductor", "torch._numpy", "torch.onnx"),
    *("torch.testing._internal.common_utils", "torch.utils.tensorboard"),
    *("scipy.cluster", "scipy.datasets", "scipy.fftpack", "scipy.io", "scipy.misc", "scipy.odr"),
)
_LIBRARY_FOLDERS = (".", "PySide6/Qt/lib")
_ASKED_FOR_AT_RUN_TIME = ("libpython", "libportaudio")
_PACKAGED = (
    "resources/**/*",
    "models/**/*",
    "docs/user-guide*.md",
    "docs/pictures/**/*",
    "LICENSE",
)
_NOT_PACKAGED = ("resources/README.md", "resources/*.py", "models/*/*.png", "**/*.ts", "**/*.pyc")
"""Sources of what is packaged, and what is for readers of the repository."""


def own_files(root: Path) -> list[tuple[str, str]]:
    """Return pairs of a file of the checkout and its folder in the application.

    A new model, resource or translation needs no line here; model cards and credits go along.
    """
    files = [path for pattern in _PACKAGED for path in sorted(root.glob(pattern))]
    kept = [path for path in files if path.is_file() and not _is_left_out(path.relative_to(root))]
    texts = sorted((root / "packaging/licences").glob("*.txt"))
    return [
        *((str(path), path.parent.relative_to(root).as_posix()) for path in kept),
        *((str(path), "licences") for path in texts),
    ]


def _is_left_out(path: Path) -> bool:
    return any(path.match(pattern) for pattern in _NOT_PACKAGED)


def used(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without libraries and data that the application never opens."""
    return [entry for entry in entries if not entry[0].replace("\\", "/").startswith(_UNUSED)]


def wanted(
    entries: Sequence[Entry], imports: Callable[[str], Iterable[tuple[str, str]]]
) -> list[Entry]:
    """Return the entries without libraries of the system and of Qt that nothing left asks for.

    `imports` gives the libraries that a file is linked with, as (name, path).
    """
    left = list(entries)
    while True:
        asked_for = {
            name
            for _, source, kind in left
            if kind in ("BINARY", "EXTENSION")
            for name, _ in imports(source)
        }
        kept = [entry for entry in left if _stays(Path(entry[0]), entry[2], asked_for)]
        if len(kept) == len(left):
            return kept
        left = kept


def _stays(destination: Path, kind: str, asked_for: set[str]) -> bool:
    is_library = kind in ("BINARY", "SYMLINK") and str(destination.parent) in _LIBRARY_FOLDERS
    return (
        not is_library
        or destination.name in asked_for
        or destination.name.startswith(_ASKED_FOR_AT_RUN_TIME)
    )


def stripped(entries: Iterable[Entry], folder: Path) -> Iterator[Entry]:
    """Yield the entries, those of torch and Python as copies in `folder` without debuggers' tables.

    They make a fifth of its largest library. Others are left alone: wheels were changed after they
    were linked, which `strip` does not always understand.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for destination, source, kind in entries:
        if destination.startswith(("torch/lib/", "libpython")) and kind == "BINARY":
            copy = folder / Path(destination).name
            subprocess.run(["strip", "--strip-unneeded", "-o", copy, source], check=True)
            source = str(copy)
        yield destination, source, kind


def licences(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries for the licences of Python and, on Debian, of the system's libraries."""
    texts = {"Python": Path(sysconfig.get_path("stdlib"), "LICENSE.txt")}
    for destination, source, kind in entries:
        if kind == "BINARY" and "/" not in destination and shutil.which("dpkg-query"):
            package = _package_of(source)
            texts[package] = Path("/usr/share/doc", package, "copyright")
    return [
        (f"licences/{name}.txt", str(text), "DATA")
        for name, text in texts.items()
        if text.is_file()
    ]


def _package_of(library: str) -> str:
    found = subprocess.run(
        ["dpkg-query", "-S", f"*/{Path(library).resolve().name}"],
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout.split(":")[0]


def portaudio() -> list[tuple[str, str]]:
    """Return PortAudio of this machine: on Linux sounddevice brings none."""
    if not sys.platform.startswith("linux"):
        return []
    known = subprocess.run(
        ["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True
    ).stdout
    paths = [line.split(" => ")[1] for line in known.splitlines() if "libportaudio.so.2 " in line]
    if not paths:
        raise SystemExit("PortAudio is not installed: run packaging/set-up run")
    return [(paths[0], ".")]
