"""The archive and the Debian package, made of a folder with one small program."""

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from xml.etree import ElementTree

import linux_artefacts
import pytest

from voicestudio import __version__
from voicestudio.document.project.journal import JOURNAL

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made on Linux only")


@pytest.fixture
def dist(tmp_path: Path, qapp) -> Path:
    program = tmp_path / "dist/voicestudio/voicestudio"
    program.parent.mkdir(parents=True)
    shutil.copy("/bin/true", program)
    return tmp_path / "dist"


def of_desktop(names: list[str], before: str) -> set[str]:
    return {name.removeprefix(before) for name in names if name.startswith(before)}


WANTED = {
    "share/applications/voicestudio.desktop",
    "share/icons/hicolor/16x16/apps/voicestudio.png",
    "share/icons/hicolor/512x512/apps/voicestudio.png",
    "share/icons/hicolor/scalable/apps/voicestudio.svg",
    "share/mime/packages/voicestudio.xml",
}


def test_archive_has_the_program_and_what_desktops_want(dist: Path, tmp_path: Path) -> None:
    made = linux_artefacts.archive(dist, tmp_path)
    assert made.name.startswith(f"voicestudio-{__version__}-linux-")
    with tarfile.open(made) as archive:
        names = archive.getnames()
        program = archive.getmember(f"{names[0]}/voicestudio")
    assert of_desktop(names, f"{names[0]}/") > WANTED
    assert program.mode & 0o111
    assert program.uid == 0


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
def test_debian_package_installs_the_program(dist: Path, tmp_path: Path) -> None:
    made = linux_artefacts.debian_package(dist, tmp_path)
    told = subprocess.run(
        ["dpkg-deb", "--fsys-tarfile", made], capture_output=True, check=True
    ).stdout
    (tmp_path / "files.tar").write_bytes(told)
    with tarfile.open(tmp_path / "files.tar") as archive:
        names = archive.getnames()
        link = archive.getmember("./usr/bin/voicestudio")
    assert of_desktop(names, "./usr/") > {"lib/voicestudio/voicestudio", *WANTED}
    assert link.linkname == "../lib/voicestudio/voicestudio"
    fields = subprocess.run(
        ["dpkg-deb", "--field", made], capture_output=True, text=True, check=True
    ).stdout
    assert f"Version: {__version__}\n" in fields
    assert "Depends: libc6 (>= 2." in fields


def test_the_type_of_projects_is_the_one_that_the_desktop_entry_opens() -> None:
    types = (ROOT / "packaging/linux/voicestudio-mime.xml").read_text("utf-8")
    name = ElementTree.fromstring(types)[0].attrib["type"]
    assert f'pattern="*{Path(JOURNAL).suffix}"' in types
    assert f"{name};" in (ROOT / "packaging/linux/voicestudio.desktop").read_text("utf-8")
    assert f"<mediatype>{name}</mediatype>" in linux_artefacts.metainfo()


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs its validator")
def test_desktop_entry_is_valid() -> None:
    entry = ROOT / "packaging/linux/voicestudio.desktop"
    subprocess.run(["desktop-file-validate", entry], check=True)


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs its validator")
def test_metainfo_is_valid(tmp_path: Path) -> None:
    written = tmp_path / "voicestudio.metainfo.xml"
    written.write_text(linux_artefacts.metainfo(), "utf-8")
    subprocess.run(["appstreamcli", "validate", "--no-net", written], check=True)
