"""A batch on a cluster of Dask, one of whose workers is killed in the middle."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
import soundfile
from sounds import noise
from timeouts import TIMEOUT_SECONDS

from voicestudio.cli import main
from voicestudio.episodes.batch_folder import OWN_FOLDER

RATE = 48_000
EPISODES = 6


@contextmanager
def running(*arguments: object, cache: Path | None = None) -> Iterator[subprocess.Popen[str]]:
    """A program of the cluster, or a batch; it is killed at the end."""
    own = {} if cache is None else {"VOICESTUDIO_CACHE": str(cache)}
    command = [sys.executable, "-m", *map(str, arguments)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env={**os.environ, **own}, stdout=pipe, stderr=subprocess.STDOUT, text=True
    ) as program:
        try:
            yield program
        finally:
            program.kill()


def line(program: subprocess.Popen[str], pattern: str) -> str:
    """Read on to a line that matches."""
    assert program.stdout is not None
    for text in program.stdout:
        if found := re.search(pattern, text):
            return found.group()
    raise AssertionError(f"{program.args} ended without {pattern}")


def stop_at_work(worker: subprocess.Popen[str], cache: Path, batch: subprocess.Popen[str]) -> None:
    """Stop a worker at a moment when it has half of an episode."""
    while True:
        wait(lambda: half_made(cache) or batch.poll() is not None)
        assert batch.poll() is None
        worker.send_signal(signal.SIGSTOP)
        os.waitpid(worker.pid, os.WUNTRACED)
        if half_made(cache):
            return
        worker.send_signal(signal.SIGCONT)


def half_made(cache: Path) -> bool:
    return any(cache.glob("takes/*/.*.part"))


@pytest.mark.skipif(os.name != "posix", reason="stops a process by a signal")
def test_every_episode_is_made_once_where_a_worker_is_killed(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="of the extra `cluster`")
    given, out = tmp_path / "in", tmp_path / "out"
    given.mkdir()
    for number in range(EPISODES):
        sound = noise(4 * RATE, 2, level=0.2, seed=number)
        soundfile.write(given / f"{number}.flac", sound, RATE)
    local = ("--host", "127.0.0.1", "--no-dashboard")
    with ExitStack() as until:
        scheduler = until.enter_context(running("dask", "scheduler", "--port", "0", *local))
        address = line(scheduler, r"tcp://127\.0\.0\.1:\d+")
        options = ("--no-nanny", "--nthreads", "1", *local)
        killed = until.enter_context(
            running("dask", "worker", address, *options, cache=tmp_path / "cache")
        )
        until.enter_context(running("dask", "worker", address, *options))
        arguments = ("batch", "voice polish", given, "--out-dir", out, "--scheduler", address)
        batch = until.enter_context(running("voicestudio", *arguments, "--json"))
        stop_at_work(killed, tmp_path / "cache", batch)
        killed.kill()
        told = batch.communicate(timeout=TIMEOUT_SECONDS)[0]
    assert batch.returncode == 0, told
    outcomes = [json.loads(text) for text in told.splitlines() if text.startswith("{")]
    assert [one["result"] for one in outcomes] == ["done"] * EPISODES
    assert {soundfile.info(path).frames for path in out.glob("*.flac")} == {4 * RATE}
    record = (out / OWN_FOLDER / "record.jsonl").read_text().split()
    assert len([text for text in record if text.startswith('{"source"')]) == EPISODES
    assert not list((out / OWN_FOLDER / "unfinished").iterdir())


def test_without_dask_it_says_what_to_install(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)  # whether it is installed or not
    source = tmp_path / "a.wav"
    soundfile.write(source, noise(8000), 8000)
    arguments = ["batch", "high-pass", str(source), "--out-dir", str(tmp_path / "out")]
    assert main([*arguments, "--scheduler", "tcp://127.0.0.1:1"]) == 2
    assert "voicestudio[cluster]" in capsys.readouterr().err


def wait(condition) -> None:
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)
