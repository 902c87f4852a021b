"""The command as the window starts it: its protocol, pausing, going on, and what it refuses.

Modules: commands.low_priority, commands.training_output.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest
from quick_training import quick, quick_recipe
from timeouts import TIMEOUT_SECONDS

from voicestudio.cli import main
from voicestudio.commands import finetune
from voicestudio.profiles.library import Library
from voicestudio.training.personal.training_events import (
    STOP_LINE,
    Failed,
    Paused,
    Progress,
    Result,
    Score,
    Stage,
    event_of,
)
from voicestudio.training.personal.training_folder import (
    TrainingFolder,
    folder_for,
    only_training,
)

pytestmark = pytest.mark.long


def _started(*arguments: str | Path, **options) -> subprocess.Popen[str]:
    return _start(_command(*arguments), **options)


def _started_quick(*arguments: str | Path, **options) -> subprocess.Popen[str]:
    """The same with a small recipe."""
    return _start(quick(_command(*arguments)), **options)


def _command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "voicestudio", "finetune", *map(str, arguments), "--json"]


def _start(command: Sequence[str], **options) -> subprocess.Popen[str]:
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    return subprocess.Popen(command, text=True, **pipes, **options)


def _close(process: subprocess.Popen[str]) -> None:
    for stream in (process.stdin, process.stdout, process.stderr):
        stream.close()


def _until(process: subprocess.Popen[str], kind: type, number: int = 1) -> list:
    """Events up to the `number`-th of a kind."""
    told = []
    for line in process.stdout:
        told.append(event_of(line))
        if sum(isinstance(event, kind) for event in told) == number:
            return told
    pytest.fail(f"ended without {kind.__name__}: {told} {process.stderr.read()}")


def _by_line(process: subprocess.Popen[str]) -> None:
    process.stdin.write(f"{STOP_LINE}\n")
    process.stdin.flush()


def _by_signal_to_the_group(process: subprocess.Popen[str]) -> None:
    if sys.platform == "win32":
        _by_line(process)
    else:
        os.killpg(process.pid, signal.SIGTERM)  # also to the one that makes the mixtures


def _pause(process: subprocess.Popen[str], ask: Callable[[subprocess.Popen[str]], None]) -> list:
    """Ask it to stop, see that it ends well, and return what it told meanwhile."""
    ask(process)
    told = _until(process, Paused)
    assert process.wait(TIMEOUT_SECONDS) == 0
    assert process.stderr.read() == ""
    _close(process)
    assert not any(isinstance(event, Failed) for event in told)
    return told


def test_it_is_paused_and_goes_on_to_a_profile_or_an_honest_no(
    few_seconds: Path, room_file: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    given = ["enhancer", "--voice", few_seconds, "--room", room_file, "--name", "My Voice"]
    monkeypatch.setenv("QUICK_BUT_LOW", "")
    process = _started_quick(*given, "--minutes", "1", start_new_session=True)
    _until(process, Stage)
    if hasattr(os, "getpriority"):
        least = min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10)
        assert os.getpriority(os.PRIO_PROCESS, process.pid) >= least
    _pause(process, _by_line)
    monkeypatch.delenv("QUICK_BUT_LOW")
    process = _started_quick("run", folder_for("My Voice"), start_new_session=True)
    _until(process, Progress)
    paused_at = _pause(process, _by_signal_to_the_group)[-1].step
    # By the other way in, which keeps what is better; in this process, which is quicker.
    whole = partial(finetune.train_personal, recipe=quick_recipe(), workers=0)
    monkeypatch.setattr(finetune, "train_personal", whole)
    status = main(["finetune", *map(str, given), "--minutes", "1", "--resume", "--json"])
    told = [event_of(line) for line in capsys.readouterr().out.splitlines()]
    steps = [event.step for event in told if isinstance(event, Progress)]
    assert steps == list(range(paused_at + 1, steps[-1] + 1))
    assert any(isinstance(event, Score) for event in told)
    assert isinstance(told[-1], Result)
    assert status == (0 if told[-1].accepted else 1)
    names = [profile.profile.name for profile in Library().profiles()]
    assert names == (["My Voice"] if told[-1].accepted else [])
    assert TrainingFolder(folder_for("My Voice")).is_settled


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["enhancer", "--name", "x"], "--voice names no recordings"),
        (["enhancer", "--name", "x", "--voice", "nowhere.wav"], "nowhere.wav"),
        (["enhancer", "--name", "x", "--voice", "nowhere.wav", "--minutes", "0"], "--minutes"),
        (["enhancer", "--name", "x", "--voice", "nowhere.wav", "--minutes", "nan"], "--minutes"),
        (["enhancer", "--name", " ", "--voice", "nowhere.wav"], "--name"),
        (["enhancer", "--name", "x", "--resume"], "no training called"),
        (["enhancer", "--voice", "nowhere.wav"], "--name"),
        (["singing"], "invalid choice"),
        (["run", "nowhere"], "nowhere"),
        (["run"], "FOLDER"),
        ([], "GOAL"),
    ],
)
def test_wrong_arguments_are_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    try:
        status = main(["finetune", *arguments])
    except SystemExit as leaving:
        status = leaving.code
    assert status == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert said in told


def test_a_failure_is_an_event_and_a_line_and_a_status(voice_file: Path) -> None:
    with only_training():
        process = _started("enhancer", "--voice", voice_file, "--name", "Second")
        told = [event_of(line) for line in process.stdout]
    assert process.wait(60) == 2
    assert [type(event) for event in told] == [Failed]
    assert "Another training" in told[0].sentence
    assert process.stderr.read().count("\n") == 1
    _close(process)


def test_a_paused_training_is_not_overwritten(voice_file: Path, capsys) -> None:
    folder = folder_for("Paused")
    folder.mkdir()
    (folder / "job.json").write_text(json.dumps({}))
    (folder / "state.pt").write_bytes(b"what was learnt")
    assert main(["finetune", "enhancer", "--voice", str(voice_file), "--name", "Paused"]) == 2
    assert "--resume" in capsys.readouterr().err
    assert (folder / "state.pt").read_bytes() == b"what was learnt"
