"""What goes wrong is in the log file, and nothing of the user's that is not needed to mend it."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from voicestudio.cli import main
from voicestudio.log_file import log_path, logging_to_file, without_folders


def run_inside(code: str) -> subprocess.CompletedProcess[str]:
    """A process of its own that executes `code` while it keeps the log."""
    kept = "from voicestudio.log_file import logging_to_file\nwith logging_to_file('test'):\n "
    return subprocess.run([sys.executable, "-c", kept + code], text=True, capture_output=True)


def logged() -> str:
    return log_path().read_text("utf-8")


@pytest.mark.parametrize(
    ("ending", "evidence"),
    [
        ("from threading import *; t = Thread(target=int, args='?'); t.start(); t.join()", "'?'"),
        ("import faulthandler; faulthandler._sigsegv()", "Segmentation fault"),
        ("import os; os.abort()", "Abort"),
    ],
)
def test_what_ends_a_thread_or_the_process_is_written(ending: str, evidence: str) -> None:
    run_inside(ending)
    assert evidence in logged()


@pytest.mark.parametrize(
    ("message", "written"),
    [
        ("no /home/ann/My Talks/secret.wav: gone", "no …/secret.wav: gone"),
        ("from /home/ann/a.wav to /home/bob/b.wav", "from …/a.wav to …/b.wav"),
        (r"C:\Users\Ann\Talks\secret.wav is damaged", "…/secret.wav is damaged"),
        (r"\\server\talks\secret.wav is damaged", "…/secret.wav is damaged"),
        ("no '/media/ann/a.wav' and '/media/b.wav'", "no '…/a.wav' and '…/b.wav'"),
        ("no /home/ann/Ann's talks/a.wav", "no …/a.wav"),
        ("file:///home/ann/secret.wav", "file://…/secret.wav"),
        ("3 and/or 4 / 5 // 6 of a 1/3", "3 and/or 4 / 5 // 6 of a 1/3"),
        (f'File "{logging.__file__}"', 'File "logging/__init__.py"'),
    ],
)
def test_of_paths_only_the_last_part_is_written(message: str, written: str) -> None:
    assert without_folders(message) == written


def test_a_fault_tells_where_in_the_program_and_no_folder_of_the_users(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("voicestudio.commands.info.probe", lambda path: path.read_bytes())
    folder = tmp_path / "Ann's private talks"
    folder.mkdir()
    assert main(["info", str(folder / "se\nret.wav")]) == 2
    assert 'File "voicestudio/commands/info.py"' in logged()
    assert r"ret.wav" in logged()
    assert "private talks" not in logged()


def test_the_file_is_the_users_alone_and_does_not_grow_for_ever() -> None:
    with logging_to_file("test"):
        for _ in range(6):
            logging.getLogger("voicestudio.test").info("x" * 999_000)
    files = list(log_path().parent.iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= 1_000_000 for file in files)
    if os.name == "posix":
        assert {file.stat().st_mode & 0o077 for file in files} == {0}
        assert log_path().parent.stat().st_mode & 0o077 == 0


def test_without_a_log_everything_goes_on(
    monkeypatch: pytest.MonkeyPatch, sample_recording: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("VOICESTUDIO_LOGS", str(tmp_path / "file" / "logs"))
    assert main(["info", str(sample_recording)]) == 0
    assert main(["info", str(tmp_path / "file")]) == 2
