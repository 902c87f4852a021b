"""Fail a test that leaves something running, and report who started it.

It checks Python threads, QThreads, QThreadPools, running QTimers and child processes. What a
fixture of a wider scope (module, session) started before the test is ignored. What is about to end
gets some time to end.
"""

import functools
import gc
import multiprocessing.process
import os
import subprocess
import sys
import threading
import time
import traceback
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

GRACE_SECONDS = 15.0
# Helpers that libraries keep running by design.
_LASTING_THREADS = ("TMonitor",)
_LASTING_PROCESSES = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")

_starters: "weakref.WeakKeyDictionary[Any, str]" = weakref.WeakKeyDictionary()
_process_starters: dict[int, str] = {}
_root = Path.cwd()
_qt_watched = False
_global_pool: Any = None  # held: Qt keeps the pool, but nothing else keeps its Python object


def _caller() -> str:
    """Return the innermost line of the tested project on the stack, outside this file."""
    for frame, line in traceback.walk_stack(None):
        name = _in_project(frame.f_code.co_filename)
        if name:
            return f"{name}:{line} in {frame.f_code.co_name}"
    return "a library"


@functools.cache
def _in_project(filename: str) -> str:
    """Return the path of a source file in the tested project, or "" for any other."""
    path = Path(filename)
    if path.is_relative_to(_root) and ".venv" not in path.parts and filename != __file__:
        return str(path.relative_to(_root))
    return ""


def _watch(owner: type, method: str, note: Callable[[Any], None]) -> None:
    """Wrap `owner.method` so that it calls `note(self)` afterwards."""
    original = getattr(owner, method)

    @functools.wraps(original)
    def watched(self: Any, *arguments: Any, **options: Any) -> Any:
        result = original(self, *arguments, **options)
        note(self)
        return result

    setattr(owner, method, watched)


def _note_object(started: Any) -> None:
    _starters[started] = _caller()


def _note_process(process: Any) -> None:
    if process.pid is not None:
        _process_starters[process.pid] = _caller()


def pytest_configure(config: pytest.Config) -> None:
    global _root
    _root = config.rootpath
    _watch(threading.Thread, "start", _note_object)
    _watch(subprocess.Popen, "__init__", _note_process)
    _watch(multiprocessing.process.BaseProcess, "start", _note_process)


def _watch_qt() -> None:
    """Wrap Qt's classes once a test has imported them, including starts through signals.

    A timer started by another object's signal never passes through Python, so objects are noted
    when they are created, and again when Python starts them.
    """
    global _qt_watched, _global_pool
    if _qt_watched or "PySide6.QtCore" not in sys.modules:
        return
    from PySide6.QtCore import QThread, QThreadPool, QTimer

    for owner in (QTimer, QThread, QThreadPool):
        _watch(owner, "__init__", _note_object)
        _watch(owner, "start", _note_object)
    _global_pool = QThreadPool.globalInstance()
    _qt_watched = True


def _running_threads() -> set[Any]:
    # A dummy stands for a thread that Python did not start; its owner is checked instead.
    return {
        thread
        for thread in threading.enumerate()
        if not isinstance(thread, threading._DummyThread)
        and type(thread).__name__ not in _LASTING_THREADS
    }


def _running_qt() -> set[Any]:
    if not _qt_watched:
        return set()
    noted = [reference() for reference in _starters.keyrefs()]
    return {thing for thing in (_global_pool, *noted) if _is_busy(thing)}


def _is_busy(thing: Any) -> bool:
    """Whether `thing` is a Qt timer, thread or pool that still exists and runs."""
    import shiboken6
    from PySide6.QtCore import QThread, QThreadPool, QTimer

    if not isinstance(thing, QTimer | QThread | QThreadPool) or not shiboken6.isValid(thing):
        return False
    if isinstance(thing, QTimer):
        return thing.isActive()
    if isinstance(thing, QThread):
        return thing.isRunning()
    return thing.activeThreadCount() > 0


def _child_processes() -> set[int]:
    if sys.platform != "linux":
        return {child.pid for child in multiprocessing.active_children() if child.pid is not None}
    children = _children_of(os.getpid())
    lasting = set(filter(_is_lasting, children))
    forked = {pid for server in lasting for pid in _children_of(server)}
    return {pid for pid in (children - lasting) | forked if not has_ended(pid)}


def _children_of(parent: int) -> set[int]:
    tasks = Path(f"/proc/{parent}/task")
    return {int(pid) for task in tasks.iterdir() for pid in _words(task / "children")}


def _is_lasting(pid: int) -> bool:
    return any(name in _command_line(pid) for name in _LASTING_PROCESSES)


def has_ended(pid: int) -> bool:
    """Whether a child process has exited, possibly as a zombie."""
    state = "".join(_words(Path(f"/proc/{pid}/stat"))).rpartition(")")[2][:1]
    return state in ("", "Z")


def _words(path: Path) -> list[str]:
    try:
        return path.read_text().split()
    except OSError:  # the thread or process ended meanwhile
        return []


def _command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode().strip()
    except OSError:
        return ""


def _running() -> set[Any]:
    return {*_running_threads(), *_running_qt(), *_child_processes()}


def _settle() -> None:
    """Process deferred deletions and queued results, so that what is ending can end."""
    if not _qt_watched:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def _left_behind(before: set[Any]) -> set[Any]:
    deadline = time.monotonic() + GRACE_SECONDS
    collected = False
    while True:
        _settle()
        left = _running() - before
        if not left or time.monotonic() > deadline:
            return left
        if not collected:
            # What nobody uses any more ends when it is collected, as a decoding does; nothing else
            # here makes so many objects that Python would look for them.
            gc.collect()
            collected = True
        time.sleep(0.01)


def _describe(thing: Any) -> str:
    if isinstance(thing, int):
        starter = _process_starters.get(thing, "a library")
        return f"child process {thing} ({_command_line(thing)[:120]}), started by {starter}"
    name = getattr(thing, "name", None) or getattr(thing, "objectName", str)() or "unnamed"
    return f"{type(thing).__name__} {name!r}, started by {_starters.get(thing, 'a library')}"


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail the test if a thread, timer or child process that it started outlives it."""
    _watch_qt()
    before = _running()
    yield
    left = _left_behind(before)
    if left:
        pytest.fail("left running: " + "; ".join(sorted(map(_describe, left))), pytrace=False)
