"""Projects that somebody else has made: nothing outside their folder is written or removed.

Modules: document.project.own_folder.
"""

import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades
from voicestudio.document.editing.markers import Marker
from voicestudio.document.project.autosave import find_unsaved
from voicestudio.document.project.captures import Capture, Place, left_captures
from voicestudio.document.project.journal import JOURNAL, line_of, read_journal
from voicestudio.document.project.label_files import write_labels
from voicestudio.document.project.lock import FolderLock, InUseError
from voicestudio.document.project.project import Project
from voicestudio.document.project.recovery_folder import recovery_folder
from voicestudio.document.project.unsaved_work import drop_unsaved, unsaved_work
from voicestudio.errors import UserError
from voicestudio.paths import cache_dir, config_dir

RATE = 8000
SOUND = f"{'a' * 32}.w64"
CAPTURE = f"{'b' * 32}.capture"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="makes links and pipes")


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    samples = np.random.default_rng(0).uniform(-0.5, 0.5, (3000, 1))
    soundfile.write(path, samples, RATE, subtype="FLOAT")
    return path


@pytest.fixture
def folder(tmp_path: Path, recording: Path) -> Path:
    """A saved project with a take and an edit after the save, closed; and a recording left in it.

    Every file that a project can have is there.
    """
    document = Document.open(recording)
    history, folder = document.history, tmp_path / "talk.vstudio"
    wet = ArrayMedium(np.zeros((50, 1), np.float32), RATE)
    history.push(edits.take_result(document.timeline, 0, 50, wet, "Enhance"))
    history.push(edits.cut(document.timeline, 100, 200))
    document.autosave.save(history.states, history.index, folder)
    history.push(fades.gain(document.timeline, 0, 100, -3))
    document.autosave.record(history.states, history.index)
    document.autosave.close(discard=False)
    left = Capture.create(folder, Place())
    soundfile.write(left.path, np.ones(900) / 2, RATE, format="W64", subtype="FLOAT")
    left.release()
    return folder


@pytest.fixture
def precious(tmp_path: Path) -> Path:
    """A file of the user's, elsewhere."""
    path = tmp_path / "home" / "precious"
    path.parent.mkdir()
    path.write_bytes(b"export PRECIOUS=1\n" * 20)
    path.chmod(0o644)
    os.utime(path, (1e9, 1e9))
    return path


def state_of(folder: Path) -> dict[str, tuple[object, ...]]:
    """Everything about what is in a folder that a write could change."""
    found = {}
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        content = path.read_bytes() if stat.S_ISREG(status.st_mode) else b""
        found[str(path.relative_to(folder))] = (status.st_mode, status.st_mtime_ns, content)
    return found


def do_everything(folder: Path) -> list[str]:
    """All that the program does with a project that is among the recent ones; what it says."""
    told = []
    for work in find_unsaved([folder]):
        drop_unsaved(work.folder)
    for left in left_captures([folder]):
        Capture.open(left.folder).release()
    try:
        opened = Project.open(folder)
    except UserError as error:
        return [str(error)]
    document = Document.of_project(opened)
    history = document.history
    history.push(fades.gain(document.timeline, 0, 10, -1))
    wet = ArrayMedium(np.zeros((30, 1), np.float32), RATE)
    history.push(edits.take_result(document.timeline, 0, 30, wet, "Enhance"))
    for step in (document.autosave.record, lambda *a: document.autosave.save(*a, folder)):
        try:
            step(history.states, history.index)
        except UserError as error:
            told.append(str(error))
    document.autosave.close(discard=True)
    return told


def own_media(folder: Path) -> Path:
    return next((folder / "media").iterdir())


def own_capture(folder: Path) -> Path:
    return next(folder.glob("*.capture"))


PARTS: dict[str, Callable[[Path], Path]] = {
    "journal": lambda folder: folder / JOURNAL,
    "new journal": lambda folder: folder / f"{JOURNAL}.new",
    "new journal of today": lambda folder: folder / f".{JOURNAL}.{'0' * 12}.part",
    "copy": lambda folder: folder / f"{JOURNAL}.damaged-00000000",
    "lock": lambda folder: folder / "lock",
    "sound": own_media,
    "sound in the making": lambda folder: folder / "media" / f".{SOUND}.{'0' * 12}.part",
    "unused sound": lambda folder: folder / "media" / SOUND,
    "recorded sound": lambda folder: own_capture(folder) / f"{own_capture(folder).stem}.w64",
    "recorded place": lambda folder: own_capture(folder) / "capture.json",
    "recorded lock": lambda folder: own_capture(folder) / "lock",
}


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("kind", ["link", "relative link", "dangling link", "hard link"])
def test_nothing_is_written_through_a_link(
    folder: Path, precious: Path, part: str, kind: str
) -> None:
    path = PARTS[part](folder)
    home = precious.parent
    if path.exists() and part not in ("lock", "recorded lock"):
        # As if it were this project's, so that reading it would not stop anything.
        precious.write_bytes(path.read_bytes())
    path.unlink(missing_ok=True)
    if kind == "hard link":
        path.hardlink_to(precious)
    elif kind == "dangling link":
        path.symlink_to(home / "not there yet")
    else:
        path.symlink_to(precious if kind == "link" else os.path.relpath(precious, path.parent))
    before = state_of(home)
    told = do_everything(folder)
    assert state_of(home) == before
    if kind != "hard link" and not part.startswith("recorded"):
        assert "is refused" in told[0]
        assert "is a link" in told[0]
        assert str(folder) in told[0]
        assert "\n" not in told[0]


@pytest.mark.parametrize("part", ["media", "capture", "project"])
def test_no_folder_is_entered_through_a_link(folder: Path, tmp_path: Path, part: str) -> None:
    other = tmp_path / "mine"
    shutil.copytree(folder, other / "mine.vstudio")
    if part == "media":
        (folder / "media").rename(tmp_path / "attic")
        for number in range(3):
            (other / "mine.vstudio" / "media" / f"{number:032x}.w64").write_bytes(b"an hour")
        (folder / "media").symlink_to(other / "mine.vstudio" / "media")
    elif part == "capture":
        theirs = own_capture(other / "mine.vstudio")
        shutil.rmtree(own_capture(folder))
        (folder / theirs.name).symlink_to(theirs)
    else:
        shutil.rmtree(folder)
        folder.symlink_to(other / "mine.vstudio")
    before = state_of(other)
    (told,) = do_everything(folder)
    assert state_of(other) == before
    assert "is a link" in told


@pytest.mark.parametrize("part", PARTS)
def test_pipes_in_place_of_files_are_refused_at_once(folder: Path, part: str) -> None:
    path = PARTS[part](folder)
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    told = do_everything(folder)
    if not part.startswith("recorded"):
        assert "pipe or device" in told[0]


def test_a_journal_with_a_second_name_goes_on_as_a_file_of_its_own(
    folder: Path, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.vsj"
    backup.hardlink_to(folder / JOURNAL)
    before = backup.read_bytes()
    assert do_everything(folder) == []
    assert backup.read_bytes() == before
    assert (folder / JOURNAL).read_bytes() != before


def test_what_a_killed_program_was_writing_goes_at_the_next_opening(folder: Path) -> None:
    left = [
        folder / f".{JOURNAL}.{'0' * 12}.part",
        folder / f"{JOURNAL}.new",
        folder / "media" / f".{SOUND}.{'0' * 12}.part",
        folder / "media" / SOUND,
    ]
    for path in left:
        path.touch()
    kept = folder / "notes.txt"
    kept.touch()
    Project.open(folder).project.close()
    assert not any(path.exists() for path in left)
    assert kept.exists()


def test_labels_are_not_written_through_a_link(tmp_path: Path, precious: Path) -> None:
    labels = tmp_path / "labels.txt"
    labels.with_name("labels.txt.part").symlink_to(precious)
    before = state_of(precious.parent)
    write_labels(labels, (Marker(0, 10, "a"),), RATE)
    assert labels.read_text().endswith("a\n")
    assert state_of(precious.parent) == before


# -- one program at a time -----------------------------------------------------------------------


_OPEN = """
import sys
from pathlib import Path
from voicestudio.document.project.lock import InUseError
from voicestudio.document.project.project import Project
try:
    Project.open(Path(sys.argv[1])).project.close()
    print("opened")
except InUseError:
    print("in use")
"""


def opened_elsewhere(folder: Path) -> str:
    run = subprocess.run(
        [sys.executable, "-c", _OPEN, folder], capture_output=True, text=True, check=True
    )
    return run.stdout.strip()


def test_no_second_program_gets_a_project_whose_lock_was_deleted_or_replaced(folder: Path) -> None:
    opened = Project.open(folder)
    assert opened_elsewhere(folder) == "in use"
    (folder / "lock").unlink()
    assert opened_elsewhere(folder) == "in use"
    (folder / "lock").unlink()
    (folder / "another").touch()
    (folder / "another").rename(folder / "lock")
    assert opened_elsewhere(folder) == "in use"
    opened.project.save(opened.states, opened.index)  # a new journal takes the old one's place
    assert opened_elsewhere(folder) == "in use"
    opened.project.close()
    assert opened_elsewhere(folder) == "opened"


def test_where_folders_cannot_be_locked_a_replaced_lock_is_noticed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("voicestudio.document.project.lock.folder_handle", lambda _folder: None)
    opened = Project.open(folder)
    (folder / "lock").unlink()
    with pytest.raises(InUseError):
        opened.project.record([*opened.states, opened.states[0]], 0)
    with pytest.raises(InUseError):
        opened.project.save(opened.states, opened.index)
    FolderLock(folder).release()
    opened.project.close()


# -- who may read --------------------------------------------------------------------------------


def modes(folder: Path) -> set[int]:
    return {stat.S_IMODE(path.lstat().st_mode) for path in (folder, *folder.rglob("*"))}


def test_unsaved_work_is_the_users_alone(recording: Path) -> None:
    document = Document.open(recording)
    history = document.history
    wet = ArrayMedium(np.zeros((50, 1), np.float32), RATE)
    history.push(edits.take_result(document.timeline, 0, 50, wet, "Enhance"))
    document.autosave.record(history.states, history.index)
    capture = Capture.create(recovery_folder(), Place())
    assert modes(config_dir()) == {0o700, 0o600}
    assert modes(cache_dir()) <= {0o700, 0o600}
    capture.discard()
    document.autosave.close(discard=True)


def test_what_earlier_versions_left_open_to_others_is_shut(recording: Path) -> None:
    document = Document.open(recording)
    document.history.push(edits.cut(document.timeline, 0, 10))
    document.autosave.record(document.history.states, document.history.index)
    document.autosave.close(discard=False)
    for path in (config_dir(), *config_dir().rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    (work,) = find_unsaved([])
    assert work.edits == 1
    assert modes(config_dir()) == {0o700, 0o600}


def test_a_saved_project_is_as_open_as_any_new_file(folder: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    usual = stat.S_IMODE(plain.stat().st_mode)
    files = [path for path in folder.rglob("*") if path.is_file() and ".capture" not in str(path)]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {usual}


# -- discarding ----------------------------------------------------------------------------------


def test_discarding_keeps_the_saved_project_whatever_bit_is_flipped(
    folder: Path, tmp_path: Path
) -> None:
    journal = (folder / JOURNAL).read_bytes()
    for place in range(0, len(journal), 13):
        check_discard(folder, tmp_path, journal, flipped(journal, place, place % 8))


spoiling = st.one_of(
    st.tuples(st.just("flip"), st.integers(0, 1 << 30), st.integers(0, 7)),
    st.tuples(st.just("truncate"), st.integers(0, 1 << 30), st.just(0)),
    st.tuples(st.just("double"), st.integers(0, 1 << 30), st.integers(1, 2000)),
    st.tuples(st.just("double line"), st.integers(0, 1 << 30), st.integers(1, 5)),
    st.tuples(st.just("drop line"), st.integers(0, 1 << 30), st.integers(1, 3)),
    st.tuples(st.just("zeros"), st.integers(0, 1 << 30), st.integers(1, 600)),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(spoiling, min_size=1, max_size=2))
def test_discarding_keeps_the_saved_project_however_the_journal_is_spoilt(
    folder: Path, tmp_path: Path, damages: list[tuple[str, int, int]]
) -> None:
    kept = tmp_path / "whole.vsj"
    if not kept.exists():
        shutil.copy(folder / JOURNAL, kept)
    journal = spoilt = kept.read_bytes()
    for kind, place, size in damages:
        spoilt = spoil(spoilt, kind, place, size) if spoilt else spoilt
    check_discard(folder, tmp_path, journal, spoilt)


def flipped(content: bytes, place: int, bit: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1 << bit]) + content[place + 1 :]


def spoil(content: bytes, kind: str, place: int, size: int) -> bytes:
    lines = content.splitlines(keepends=True)
    line, place = place % len(lines), place % len(content)
    if kind == "flip":
        return flipped(content, place, size)
    if kind == "truncate":
        return content[:place]
    if kind == "double":
        return content[: place + size] + content[place:]
    if kind == "double line":
        return b"".join([*lines[: line + size], *lines[line:]])
    if kind == "drop line":
        return b"".join([*lines[:line], *lines[line + size :]])
    return content[:place] + bytes(min(size, len(content) - place)) + content[place + size :]


def check_discard(folder: Path, tmp_path: Path, journal: bytes, spoilt: bytes) -> None:
    """After Discard the saved state is there, or everything is as it was found."""
    for copy in folder.glob("*.damaged-*"):
        copy.unlink()
    (folder / JOURNAL).write_bytes(journal)
    saved = tmp_path / "saved.vsj"
    saved.write_bytes(journal[: read_journal(folder / JOURNAL).ends[-2]])
    (folder / JOURNAL).write_bytes(spoilt)
    sound = sorted(path.name for path in (folder / "media").iterdir())
    for work in find_unsaved([folder]):
        assert work.folder == folder
        drop_unsaved(work.folder)
    assert sorted(path.name for path in (folder / "media").iterdir()) == sound
    after = (folder / JOURNAL).read_bytes()
    copies = [copy.read_bytes() for copy in folder.glob("*.damaged-*")]
    if after == spoilt or spoilt in copies:
        return
    opened = Project.open(folder)
    opened.project.close()
    labels = [state.label for state in opened.states]
    assert labels[:3] == ["Open", "Enhance", "Cut"]
    assert opened.states[1].timeline.frames == 3000


def test_work_that_is_damaged_is_offered_last_and_as_what_it_is(
    folder: Path, recording: Path
) -> None:
    journal = (folder / JOURNAL).read_bytes()
    (folder / JOURNAL).write_bytes(flipped(journal, 400, 3))
    document = Document.open(recording)
    document.history.push(edits.cut(document.timeline, 0, 10))
    document.autosave.record(document.history.states, document.history.index)
    document.autosave.close(discard=False)
    os.utime(folder / JOURNAL)
    whole, damaged = find_unsaved([folder])
    assert (whole.name, whole.damaged) == ("talk.wav", False)
    assert (damaged.name, damaged.damaged, damaged.droppable) == ("talk", True, False)


_LEAVE = """
import os, shutil, signal, sys
from pathlib import Path
import numpy as np
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits, fades
from voicestudio.document.document import Document
document = Document.open(sys.argv[1])
history = document.history
wet = ArrayMedium(np.zeros((50, 1), np.float32), document.timeline.sample_rate)
history.push(edits.take_result(document.timeline, 0, 50, wet, "Enhance"))
document.autosave.record(history.states, history.index)
def half(folder, **options):
    if not folder.exists():
        return
    sound = next((Path(folder) / "media").iterdir())
    sound.unlink()
    os.kill(os.getpid(), signal.SIGKILL)
shutil.rmtree = half
if sys.argv[2] == "save":
    document.autosave.save(history.states, history.index, Path(sys.argv[1] + ".vstudio"))
document.autosave.close(discard=True)
"""


@pytest.mark.parametrize("step", ["save", "close"])
def test_a_folder_that_was_half_removed_is_never_offered(recording: Path, step: str) -> None:
    run = subprocess.run([sys.executable, "-c", _LEAVE, recording, step], check=False)
    assert run.returncode == -9
    assert len(list(recovery_folder().iterdir())) == 1
    assert find_unsaved([]) == []
    assert list(recovery_folder().iterdir()) == []


def test_what_an_earlier_version_half_removed_comes_last(recording: Path) -> None:
    for number in range(2):
        document = Document.open(recording)
        wet = ArrayMedium(np.zeros((50, 1), np.float32), RATE)
        document.history.push(edits.take_result(document.timeline, 0, 50, wet, "Enhance"))
        document.autosave.record(document.history.states, document.history.index)
        folder = document.autosave.folder
        document.autosave.close(discard=False)
        if number == 1:
            shutil.rmtree(folder / "media")
            (folder / "lock").unlink()
    whole, half = find_unsaved([])
    assert not whole.damaged
    assert half.damaged
    assert half.folder == folder


def test_a_recovery_folder_from_before_opens(recording: Path, tmp_path: Path) -> None:
    """As a version wrote it that knew nothing of this: no mode, no lock, another name."""
    reference = json.loads(_source(recording, tmp_path))
    events = [
        {"format": 1, "recording": str(recording), "lines": 3},
        {
            **{"medium": 0, "kind": "file", "rate": RATE, "channels": 1, "frames": 3000},
            "source": reference,
        },
        {"state": 0, "label": "Open", "splices": [[0, 0, [[0, 0, 3000]]]], "rate": RATE}
        | {"channels": 1},
        {"state": 1, "label": "Cut", "splices": [[0, 1, [[0, 100, 2900]]]]},
    ]
    folder = recovery_folder() / f"{'c' * 32}.vstudio"
    folder.mkdir(parents=True)
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, events)))
    work = unsaved_work(folder)
    assert work is not None
    assert (work.edits, work.damaged) == (1, False)
    opened = Project.open(folder)
    assert [state.label for state in opened.states] == ["Open", "Cut"]
    assert opened.warning == ""
    opened.project.close()


def _source(recording: Path, tmp_path: Path) -> str:
    document = Document.open(recording)
    document.autosave.save(document.history.states, 0, tmp_path / "for its source.vstudio")
    document.autosave.close(discard=False)
    events = read_journal(tmp_path / "for its source.vstudio" / JOURNAL).events
    return json.dumps(next(event["source"] for event in events if "source" in event))
