"""Makes what Linux installs from the packaged folder: `python packaging/linux_artefacts.py dist`.

Of `dist/voicestudio`, in `dist`:

    voicestudio-VERSION-linux-ARCHITECTURE.tar.xz   to unpack anywhere
    voicestudio_VERSION_DEBIANS-NAME.deb            to install on Debian, Ubuntu and their kin

Both hold icons, a desktop entry, AppStream's metainfo and the type of project files.
"""

import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import icon_files
import identity

from voicestudio import __version__

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent
_DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}
_INSTALLED = "usr/lib/voicestudio"
_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[(.+)\]")
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)")
_LEFT_TO_THE_SYSTEM = ("libasound.so.2", "libjack.so.0")
"""Libraries of the sound server, which PortAudio needs and the folder leaves to the system."""
_C_LIBRARY = "libc6"
_CONTROL = """\
Package: voicestudio
Version: {version}
Section: sound
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
{homepage}Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-dejavu-core
Suggests: ffmpeg
Description: audio editor for podcasters that cleans up speech, offline
 Removes noise, hum and reverberation from recordings of speech, edits them without
 loss, changes the mood of a voice, brings episodes to a loudness and exports them
 with tags and chapters. Nothing leaves the computer.
"""


def main(folder: Path) -> None:
    """Make both files in `folder` from its `voicestudio`; prints their sizes."""
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        for path in (archive(folder, Path(scratch)), debian_package(folder, Path(scratch))):
            print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


def archive(folder: Path, scratch: Path) -> Path:
    """Return the tar.xz with the program, and below `share` what a desktop wants of it."""
    name = f"voicestudio-{__version__}-linux-{platform.machine()}"
    top = scratch / name
    _copy(folder / "voicestudio", top)
    desktop_files(top / "share")
    made = scratch / f"{name}.tar.xz"
    tar = ["tar", "-C", scratch, "--owner=0", "--group=0", "--sort=name", "-cf", "-", name]
    # Code compresses better with addresses made absolute (--x86); any xz since 2010 undoes that.
    # Higher presets take twice as long, and nine times the memory to unpack.
    squeeze = ["xz", "--threads=0", "--block-size=100MiB", *_code_filter(), "--lzma2=preset=6"]
    with made.open("wb") as out, subprocess.Popen(tar, stdout=subprocess.PIPE) as packed:
        subprocess.run(squeeze, stdin=packed.stdout, stdout=out, check=True)
    if packed.returncode:
        raise SystemExit("tar failed")
    return made.rename(folder / made.name)


def debian_package(folder: Path, scratch: Path) -> Path:
    """Return the .deb, which `dpkg -i` installs and `dpkg -r` removes."""
    root = scratch / "deb"
    _copy(folder / "voicestudio", root / _INSTALLED)
    desktop_files(root / "usr/share")
    (root / "usr/bin").mkdir()
    (root / "usr/bin/voicestudio").symlink_to("../lib/voicestudio/voicestudio")
    _documents(root / "usr/share/doc/voicestudio")
    architecture = _DEBIAN_NAMES.get(platform.machine(), platform.machine())
    control = root / "DEBIAN/control"
    control.parent.mkdir()
    size = sum(path.lstat().st_size for path in root.rglob("*"))
    control.write_text(
        _CONTROL.format(
            version=__version__,
            architecture=architecture,
            maintainer=f"{identity.PUBLISHER} <{identity.ADDRESS}>",
            homepage=f"Homepage: {identity.HOMEPAGE}\n" if identity.HOMEPAGE else "",
            kilobytes=size // 1024,
            depends=", ".join(dependencies(root / _INSTALLED)),
        )
    )
    made = scratch / f"voicestudio_{__version__}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, made]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return made.rename(folder / made.name)


def desktop_files(share: Path) -> None:
    """Write icons, desktop entry, metainfo and the type of projects below the folder `share`."""
    drawing = _ROOT / "resources/icons/app.svg"
    icons = share / "icons/hicolor"
    for size in icon_files.PNG_SIZES:
        _write(icons / f"{size}x{size}/apps/voicestudio.png", icon_files.png(drawing, size))
    _write(icons / "scalable/apps/voicestudio.svg", drawing.read_bytes())
    entry = (_HERE / "linux/voicestudio.desktop").read_bytes()
    _write(share / "applications/voicestudio.desktop", entry)
    types = (_HERE / "linux/voicestudio-mime.xml").read_bytes()
    _write(share / "mime/packages/voicestudio.xml", types)
    _write(share / f"metainfo/{identity.APPLICATION}.metainfo.xml", metainfo().encode())


def metainfo() -> str:
    """Return AppStream's description of this version."""
    text = (_HERE / "linux/voicestudio.metainfo.xml").read_text("utf-8")
    home = f'<url type="homepage">{identity.HOMEPAGE}</url>' if identity.HOMEPAGE else ""
    values = {
        "@ID@": identity.APPLICATION,
        "@PUBLISHER@": identity.PUBLISHER,
        "@HOMEPAGE@": home,
        "@VERSION@": __version__,
        "@DATE@": f"{_day()}",
    }
    for name, value in values.items():
        text = text.replace(name, value)
    return text


def _day() -> date:
    """The day of the last change, as reproducible builds want it."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    return date.fromtimestamp(int(seconds)) if seconds else date.today()


def dependencies(folder: Path) -> list[str]:
    """Return the Debian packages with libraries that the folder's own files ask the system for."""
    files = _libraries(folder)
    own = {path.name for path in files}
    wanted = {name for path in files for name in _asked_for(path)} - own
    wanted |= set(_LEFT_TO_THE_SYSTEM)
    packages = {_package_with(name) for name in wanted} - {"", _C_LIBRARY}
    least = max(int(found) for path in files for found in _GLIBC.findall(path.read_bytes()))
    return [f"libc6 (>= 2.{least})", *map(_in_any_release, sorted(packages))]


def _libraries(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and _is_code(path)]


def _is_code(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _asked_for(library: Path) -> list[str]:
    told = subprocess.run(
        ["readelf", "-d", library], capture_output=True, text=True, check=True
    ).stdout
    return _NEEDED.findall(told)


def _package_with(library: str) -> str:
    found = subprocess.run(
        ["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False
    ).stdout
    return found.split(":")[0]


def _in_any_release(package: str) -> str:
    """Debian renamed libraries when time became 64 bits wide."""
    plain = package.removesuffix("t64")
    return f"{plain}t64 | {plain}"


def _documents(folder: Path) -> None:
    own, others = _ROOT / "LICENSE", _HERE / "licences/NOTICES.txt"
    _write(folder / "copyright", own.read_bytes() + b"\n" + others.read_bytes())
    changes = gzip.compress((_ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    _write(folder / "changelog.gz", changes)


def _code_filter() -> list[str]:
    return ["--x86"] if platform.machine() == "x86_64" else []


def _copy(source: Path, target: Path) -> None:
    """Copy a folder by hard links: nothing is changed in the copy."""
    shutil.copytree(source, target, symlinks=True, copy_function=os.link)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
