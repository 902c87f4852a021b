"""The archive and the Debian package, made of a folder with one small program."""

import shutil
import subprocess
import sys
import tarfile
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import identity
import linux_artefacts
import pytest
from PySide6.QtCore import QMimeDatabase

from voicestudio import __version__
from voicestudio.audio.formats import EXTENSIONS
from voicestudio.document.project.journal import JOURNAL
from voicestudio.gui.model.language import LANGUAGES

ROOT = Path(__file__).parents[2]
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
TRANSLATED = [language for language in LANGUAGES if language not in ("", "en")]
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


def can_install() -> bool:
    """Whether packages can be installed into a folder: as the only root of a view of one's own."""
    tried = ["unshare", "--map-root-user", "dpkg", "--version"]
    programs = all(map(shutil.which, (*tried[::2], "dpkg-deb")))
    return programs and subprocess.run(tried, check=False, capture_output=True).returncode == 0


@pytest.mark.skipif(not can_install(), reason="needs dpkg and namespaces of users")
def test_debian_package_is_installed_and_removed_without_a_trace(
    dist: Path, tmp_path: Path
) -> None:
    made = linux_artefacts.debian_package(dist, tmp_path)
    root = tmp_path / "root"
    for name in ("info", "updates", "triggers"):
        (root / "var/lib/dpkg" / name).mkdir(parents=True)
    for name in ("status", "available"):
        (root / "var/lib/dpkg" / name).touch()
    dpkg = ["unshare", "--map-root-user", "dpkg", f"--root={root}", "--force-not-root"]
    dpkg += ["--force-depends", f"--log={tmp_path / 'log'}"]
    subprocess.run([*dpkg, "--install", made], check=True, capture_output=True)
    assert (root / "usr/bin/voicestudio").resolve() == root / "usr/lib/voicestudio/voicestudio"
    subprocess.run([*dpkg, "--remove", "voicestudio"], check=True, capture_output=True)
    assert [path.name for path in root.iterdir()] == ["var"]


def entry() -> dict[str, str]:
    """The keys of the desktop entry."""
    read = ConfigParser(delimiters="=", interpolation=None)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(ROOT / "packaging/linux/voicestudio.desktop", "utf-8")
    assert read.sections() == ["Desktop Entry"]
    return dict(read["Desktop Entry"])


def test_desktop_entry_starts_the_program_with_files_and_is_translated() -> None:
    keys = entry()
    assert keys["Type"] == "Application"
    assert keys["Exec"].split() == ["voicestudio", "%F"]
    assert keys["Icon"] == keys["StartupWMClass"] == "voicestudio"
    assert "AudioVideo" in keys["Categories"].split(";")
    for name in ("Categories", "Keywords", "MimeType"):
        assert keys[name].endswith(";")
    for name in ("GenericName", "Comment", "Keywords"):
        assert all(f"{name}[{language}]" in keys for language in TRANSLATED)


def test_desktop_entry_opens_every_type_of_sound_that_the_program_opens() -> None:
    """Films are opened too, but who double-clicks one wants to see it."""
    types, known = QMimeDatabase(), set(entry()["MimeType"].split(";"))
    for ending in EXTENSIONS:
        kind = types.mimeTypeForFile(f"name{ending}", QMimeDatabase.MatchMode.MatchExtension)
        if kind.name().startswith("audio/"):
            assert {kind.name(), *kind.aliases()} & known, ending


def test_metainfo_is_of_this_version_and_translated() -> None:
    told = ElementTree.fromstring(linux_artefacts.metainfo())
    assert told.findtext("id") == identity.APPLICATION
    assert told.findtext("launchable") == "voicestudio.desktop"
    assert told.findtext("developer_name") == identity.PUBLISHER
    (release,) = told.iter("release")
    assert release.attrib["version"] == __version__
    for tag in ("summary", "p", "li"):
        languages = [one.get(LANGUAGE, "") for one in told.iter(tag)]
        assert all(languages.count(language) == languages.count("") for language in TRANSLATED), tag


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs its validator")
def test_desktop_entry_is_valid() -> None:
    entry = ROOT / "packaging/linux/voicestudio.desktop"
    subprocess.run(["desktop-file-validate", entry], check=True)


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs its validator")
def test_metainfo_is_valid(tmp_path: Path) -> None:
    written = tmp_path / "voicestudio.metainfo.xml"
    written.write_text(linux_artefacts.metainfo(), "utf-8")
    subprocess.run(["appstreamcli", "validate", "--no-net", written], check=True)
