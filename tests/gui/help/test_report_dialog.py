"""Reporting a problem: what is in the file, that nothing of the user's is, and failures.

Modules: gui.help.problem_report.
"""

import getpass
import json
import logging
import re
import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import child, choose, click

from voicestudio.gui.help import problem_report
from voicestudio.gui.help.problem_report import gather, without_names, write_report
from voicestudio.gui.help.report_dialog import ReportDialog
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.log_file import log_path, logging_to_file
from voicestudio.publisher import contact


@pytest.fixture
def report(window: MainWindow, qtbot: QtBot) -> ReportDialog:
    """The dialog, after something has been logged about a file."""
    window.settings.input_device = "Anna's microphone"
    with logging_to_file("window"):
        logging.getLogger("voicestudio").error("opening %s failed", "/media/anna/My Talk 7.wav")
        try:
            raise OSError(2, "No such file or directory", "/media/anna/secret place/b c.flac")
        except OSError:
            logging.getLogger("voicestudio").exception("“Diary of Anna” is gone: notes.mp3")
        window.actions_["report"].trigger()
        (dialog,) = window.findChildren(ReportDialog)
        qtbot.waitUntil(dialog.save_button.isEnabled, timeout=TIMEOUT_MS)
    return dialog


def test_the_file_holds_what_was_shown_and_nothing_of_the_user(
    window: MainWindow, report: ReportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    assert contact() in child(report, "reportWhere").text()
    click(qtbot, report, "reportSave")
    path = tmp_path / "report.zip"
    with qtbot.waitSignal(report.saved, timeout=TIMEOUT_MS):
        choose(report, "reportFileDialog", path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert parts == {part.name: part.text for part in report._parts}
    assert parts.keys() == {"system.txt", "settings.json", "voicestudio.log"}
    everything = "\n".join(parts.values())
    for secret in (
        "anna",
        "Anna",
        "Talk",
        "secret",
        "b c",
        "notes",
        "Diary",
        str(Path.home()) + "/",
    ):
        assert secret not in everything
    assert "opening …/*.wav failed" in parts["voicestudio.log"]
    assert "test_report_dialog" in parts["voicestudio.log"]
    assert "libsndfile 1" in parts["system.txt"]
    assert re.search(r"^screen: \d+x\d+ at [\d.]+ \(\w+\)$", parts["system.txt"], re.MULTILINE)
    assert json.loads(parts["settings.json"])["theme"] == "system"
    assert window.messages.text == "The report was saved as report.zip. Nothing was sent."


def test_failures_are_told_and_leave_nothing(
    window: MainWindow, report: ReportDialog, tmp_path: Path, qtbot: QtBot, monkeypatch
) -> None:
    with qtbot.waitSignal(report.failed, timeout=TIMEOUT_MS):
        report._save(str(tmp_path / "missing" / "report.zip"))
    assert window.messages.text == "The report was not saved: the folder is missing."
    assert window.messages.kind == "error"
    assert report.save_button.isEnabled()

    def full(*_args: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with qtbot.waitSignal(report.failed, timeout=TIMEOUT_MS):
        report._save(str(tmp_path / "report.zip"))
    assert window.messages.text == "The report was not saved: the disk is full."
    assert list(tmp_path.iterdir()) == []


def test_the_logs_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(problem_report, "MOST_LOG_BYTES", 2_500)
    log_path().parent.mkdir(parents=True)
    for ending in ("", ".1", ".2"):
        lines = "\n".join(f"log{ending} line {number:06}" for number in range(60))
        log_path().with_name(log_path().name + ending).write_text(lines, "utf-8")
    parts = {part.name: part.text for part in gather({}, [])}
    assert parts["voicestudio.log"].startswith("log line 000000")
    assert parts["voicestudio.log.1"].startswith("log.1 line 0000")
    assert parts["voicestudio.log.1"].endswith("log.1 line 000059")
    assert sum(len(text) for name, text in parts.items() if ".log" in name) <= 2_500


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("cannot open C:\\Users\\Jo\\My talk.wav.", "cannot open …/*.wav."),
        ("'/data/x y/z'", "'…/*'"),
        ("reading talk.opus and talk.vstudio", "reading *.opus and *.vstudio"),
        ("wrote “Title of mine”", "wrote “*”"),
    ],
)
def test_names_are_masked(text: str, told: str) -> None:
    assert without_names(text) == told


def test_home_and_user_are_masked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "annabell")
    monkeypatch.setenv("HOME", "/home/annabell")
    assert "annabell" not in without_names("in /home/annabell/x and for annabell")


def test_only_settings_that_hold_no_texts_are_taken() -> None:
    settings = Settings()
    settings.output_device, settings.theme = "Anna's speaker", "dark"
    values = settings.plain_values()
    assert values["theme"] == "dark"
    assert "output_device" not in values
    assert all(isinstance(value, (bool, int, str)) for value in values.values())


def test_writing_replaces_nothing_when_it_fails(tmp_path: Path) -> None:
    path = write_report(tmp_path / "a.zip", gather({}, []))
    assert zipfile.is_zipfile(path)
