"""The library of voice profiles and what strangers may put into its folder."""

import os
import resource
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from shipped_profiles import with_changed_profile, write_voice

from voicestudio.errors import UserError
from voicestudio.profiles.library import Damaged, Library, ProfileMissingError
from voicestudio.profiles.names import NAME_LENGTH, checked_name, file_stem
from voicestudio.profiles.profile_file import ProfileError, read_profile

as_root = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def voice(tmp_path: Path) -> Path:
    return write_voice(tmp_path / "candidate.vsvoice")


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setenv("VOICESTUDIO_DATA", str(tmp_path))
    return Library()


def names(library: Library) -> list[str]:
    return [kept.profile.name for kept in library.profiles()]


def files(library: Library) -> list[str]:
    return sorted(path.name for path in library.folder.iterdir() if path.name != ".lock")


def test_the_library_is_empty_before_anything_is_kept(library: Library, tmp_path: Path) -> None:
    assert library.folder == tmp_path / "voices"
    assert library.entries() == []
    assert not library.folder.exists()


def test_a_profile_is_kept_found_renamed_exported_and_deleted(
    library: Library, voice: Path, tmp_path: Path
) -> None:
    kept = library.keep(voice, "Ada in the kitchen")
    assert library.find("ada IN the kitchen") == kept
    assert kept.path == library.folder / "Ada in the kitchen.vsvoice"
    if os.name == "posix":
        assert kept.path.stat().st_mode & 0o077 == 0
    renamed = library.rename(kept, "Ada")
    assert files(library) == ["Ada.vsvoice"]
    library.export(renamed, tmp_path / "out.vsvoice")
    assert read_profile(tmp_path / "out.vsvoice") == renamed.profile
    with pytest.raises(ProfileError, match="exists already"):
        library.export(renamed, tmp_path / "out.vsvoice")
    library.delete(renamed)
    assert library.entries() == [] == files(library)
    with pytest.raises(ProfileMissingError):
        library.find("Ada")
    with pytest.raises(ProfileMissingError):
        library.delete(renamed)


def test_profiles_are_listed_by_name_and_goal(library: Library, voice: Path) -> None:
    for name in ("zoe", "Ada", "bob"):
        library.keep(voice, name)
    library.keep(write_voice(voice.with_name("moods.vsvoice"), "Moods", "emotion"))
    assert names(library) == ["Ada", "bob", "Moods", "zoe"]
    assert [kept.profile.name for kept in library.profiles("emotion")] == ["Moods"]
    with pytest.raises(ProfileMissingError, match="trained for cleaner sound"):
        library.find("Ada", "emotion")
    with pytest.raises(ProfileMissingError, match="voice with emotions"):
        library.find("Moods", "enhancer")


def test_two_profiles_have_two_names(library: Library, voice: Path) -> None:
    ada = library.keep(voice, "Ada")
    for same in ("Ada", "ADA", "  ada ", "Ａｄａ"):
        with pytest.raises(ProfileError, match="There is a voice “Ada” already"):
            library.keep(voice, same)
    assert library.import_(voice).profile.name == "Ada 2"
    assert library.import_(voice).profile.name == "Ada 3"
    with pytest.raises(ProfileError, match="already"):
        library.rename(ada, "ada 2")
    assert library.rename(ada, "ADA").profile.name == "ADA"
    long = library.keep(voice, "x" * NAME_LENGTH)
    assert len(library.free_name(long.profile.name)) == NAME_LENGTH


@pytest.mark.parametrize(
    "name",
    [
        *("", "   ", "x" * 61, "x" * 10_000, "x" * 10_000_000),
        *("a\nb", "a\0b", "\x1b[31mred", "\u202e", "\ud800", "\u200d"),
    ],
)
def test_names_that_cannot_be_are_refused(library: Library, voice: Path, name: str) -> None:
    with pytest.raises(UserError) as caught:
        library.keep(voice, name)
    assert len(str(caught.value)) < 200
    kept = library.keep(voice, "Ada")
    with pytest.raises(UserError):
        library.rename(kept, name)
    assert names(library) == ["Ada"]


@pytest.mark.parametrize(
    "name",
    [
        *("../../escape", "/etc/passwd", "a\\b", "C:\\x", "..", ".", ".hidden", "-rf", "~"),
        *("CON", "con.txt", "nul", "COM1", "lpt¹", "a:b", "what?*", "<b>bold</b>"),
        *("日本語の声", "é" * 60, "👩\u200d🚀"),
    ],
)
def test_any_plain_name_makes_a_safe_file_in_the_folder(
    library: Library, voice: Path, name: str
) -> None:
    kept = library.keep(voice, name)
    assert kept.profile.name == library.find(name).profile.name == checked_name(name)
    assert kept.path.parent == library.folder
    assert [path.name for path in library.folder.parent.iterdir() if path.is_file()] == [voice.name]
    stem = kept.path.stem
    assert stem == file_stem(name)
    assert not set(stem) & set('/\\:*?"<>|~')
    assert len(os.fsencode(kept.path.name)) < 200
    assert stem.split(".")[0].casefold() not in {"con", "nul", "com1", "lpt¹", ""}
    library.delete(library.rename(kept, "x" + name[:50]))
    assert files(library) == []


def test_names_that_make_the_same_file_do_not_meet(library: Library, voice: Path) -> None:
    for name in ("a/b", "a:b", "a?b"):
        library.keep(voice, name)
    assert files(library) == ["a_b 2.vsvoice", "a_b 3.vsvoice", "a_b.vsvoice"]
    assert names(library) == ["a/b", "a:b", "a?b"]


def test_damaged_files_are_listed_as_such_and_can_be_deleted(library: Library, voice: Path) -> None:
    library.keep(voice, "Ada")
    (library.folder / "cut.vsvoice").write_bytes(voice.read_bytes()[:5000])
    newer = shutil.copy(voice, library.folder / "newer.vsvoice")
    with_changed_profile(Path(newer), version=9)
    (library.folder / "notes.txt").write_text("not looked at")
    damaged = [one for one in library.entries() if isinstance(one, Damaged)]
    assert [one.path.name for one in damaged] == ["cut.vsvoice", "newer.vsvoice"]
    assert "damaged" in damaged[0].problem
    assert "newer version" in damaged[1].problem
    assert names(library) == ["Ada"]
    with pytest.raises(ProfileError, match="newer version"):
        library.find("newer")
    library.delete(damaged[0])
    assert files(library) == ["Ada.vsvoice", "newer.vsvoice", "notes.txt"]


@pytest.mark.skipif(os.name != "posix", reason="links need rights on this system")
def test_links_are_not_followed(library: Library, voice: Path, tmp_path: Path) -> None:
    library.keep(voice, "Ada")
    (library.folder / "link.vsvoice").symlink_to(voice)
    (library.folder / "Grace.vsvoice").symlink_to(tmp_path / "nowhere")
    os.mkfifo(library.folder / "pipe.vsvoice")
    damaged = [one for one in library.entries() if isinstance(one, Damaged)]
    assert [one.path.stem for one in damaged] == ["Grace", "link", "pipe"]
    assert library.keep(voice, "Grace").path.name == "Grace 2.vsvoice"
    assert not (tmp_path / "nowhere").exists()
    for one in damaged:
        library.delete(one)
    assert voice.is_file()
    with pytest.raises(ProfileError, match="not in the folder"):
        library.delete(Damaged(voice, ""))
    with pytest.raises(ProfileError, match="not in the folder"):
        library.delete(Damaged(library.folder / ".." / voice.name, ""))
    (library.folder / "folder.vsvoice").mkdir()
    with pytest.raises(ProfileError, match="is a folder"):
        library.delete(Damaged(library.folder / "folder.vsvoice", ""))


@pytest.mark.skipif(as_root, reason="root may read everything")
def test_a_folder_that_cannot_be_read_is_told(library: Library, voice: Path) -> None:
    library.keep(voice, "Ada")
    library.folder.chmod(0)
    try:
        with pytest.raises(ProfileError, match="cannot be used"):
            library.entries()
    finally:
        library.folder.chmod(0o700)


def test_a_file_where_the_folder_should_be_is_told(
    library: Library, voice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.folder.write_text("in the way")
    monkeypatch.setenv("VOICESTUDIO_DATA", str(library.folder / "below"))
    with pytest.raises(ProfileError, match="cannot be used"):
        Library().keep(voice, "Ada")
    monkeypatch.setenv("VOICESTUDIO_DATA", str(library.folder.parent))
    for use in (library.entries, lambda: library.keep(voice, "Ada")):
        with pytest.raises(ProfileError, match="cannot be used"):
            use()


def test_a_full_disk_leaves_everything_as_it_was(library: Library, voice: Path) -> None:
    kept = library.keep(voice, "Ada")
    before = kept.path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        for use in (lambda: library.keep(voice, "Grace"), lambda: library.rename(kept, "Grace")):
            with pytest.raises(ProfileError, match="cannot be written"):
                use()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert files(library) == ["Ada.vsvoice"]
    assert kept.path.read_bytes() == before


def test_two_at_once_do_not_take_each_others_place(library: Library, voice: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda name: library.keep(voice, name), ["a/b", "a:b", "a?b", "a*b"]))
    assert len({kept.path for kept in made}) == len(library.profiles()) == 4


def test_a_profile_keeps_apart_from_another_that_took_its_name(
    library: Library, voice: Path
) -> None:
    first = library.keep(voice, "Ada")
    library.delete(first)
    other = write_voice(voice.with_name("other.vsvoice"), "Ada", card="Another one.")
    assert library.keep(other).stamp != first.stamp


def test_profiles_need_neither_torch_nor_qt() -> None:
    program = (
        "import sys, voicestudio.profiles.library, voicestudio.profiles.wording;"
        "sys.exit(any(name.split('.')[0] in ('torch', 'PySide6') for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
