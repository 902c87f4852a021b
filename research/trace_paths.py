"""Counts the files and rooms that four actions of a user pass through.

    packaging/with-display .venv/bin/python -m research.trace_paths [PATH...] [--files]

Each path runs in the real program: the window with its engine, its inference process and a sound
server, or the mixer of the training. When a module of `voicestudio` is imported, a call is inserted
at the beginning of each of its functions; a file counts if one of its functions is called between
the command and the new state of the document, in any thread or process. Calls from painting and
layout, and from observers of changes (beneath the `emit` of a signal with "changed" in its name),
are left out: they show the state, equally in every path. So are files that were not called in all
of three rounds. A room is a folder of `voicestudio`, in the window one of `gui/`.
"""

import argparse
import ast
import importlib.abc
import importlib.machinery
import linecache
import os
import re
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import CodeType, FrameType

import voicestudio

_ROOT = Path(voicestudio.__file__).parent
_NOTES = "VOICESTUDIO_TRACE"
"""The environment variable with the path of the file to which every process adds the entered files.
"""
_OWN_FOLDERS = ("CONFIG", "CACHE", "LOGS")
_ROUNDS = 3
_PAINTING = {"paintEvent", "resizeEvent", "showEvent", "sizeHint", "minimumSizeHint", "data"}
_TELLING = re.compile(r"changed\w*\.emit\(")
_entered: set[str] = set()


def _enter(path: str) -> None:
    """Note that a function of the file `path` is called; called by every function."""
    if path in _entered or _is_beside(sys._getframe(1)):
        return
    _entered.add(path)
    with suppress(KeyError, OSError), open(os.environ[_NOTES], "a") as notes:  # noqa: PTH123
        notes.write(f"{path}\n")


def _is_beside(function: FrameType) -> bool:
    """Whether `function` is called to show a change, not to make it."""
    if function.f_code.co_name in _PAINTING:
        return True
    caller = function.f_back
    while caller is not None:
        line = linecache.getline(caller.f_code.co_filename, caller.f_lineno)
        if caller.f_code.co_name in _PAINTING or _TELLING.search(line):
            return True
        caller = caller.f_back
    return False


class _Noting(ast.NodeTransformer):
    """Puts `_enter(PATH)` at the beginning of each function, after its docstring."""

    def __init__(self, path: str) -> None:
        self._path = path

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        call = ast.parse(f"__import__('sys').modules['builtins']._enter({self._path!r})").body[0]
        where = 1 if ast.get_docstring(node, clean=False) is not None else 0
        node.body.insert(where, ast.copy_location(call, node.body[0]))
        return node


class _Loader(importlib.machinery.SourceFileLoader):
    def source_to_code(self, data, path, *, _optimize=-1) -> CodeType:  # type: ignore[override]
        name = str(Path(os.fsdecode(path)).relative_to(_ROOT))
        tree = ast.fix_missing_locations(_Noting(name).visit(ast.parse(data)))
        return compile(tree, path, "exec", dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname: str) -> CodeType:
        """Compile anew: the cache holds the code as it is."""
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


class _Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, fullname, path=None, target=None):
        if not fullname.startswith("voicestudio."):
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path)
        if spec is not None and isinstance(spec.loader, importlib.machinery.SourceFileLoader):
            spec.loader = _Loader(fullname, str(spec.origin))
        return spec


def _install() -> None:
    """Runs in the inference process, too, which imports this module as its main module."""
    sys.modules["builtins"]._enter = _enter  # type: ignore[attr-defined]
    sys.meta_path.insert(0, _Finder())


_install()


@contextmanager
def _noted(found: set[str]):
    """Add to `found` the files that are entered inside."""
    notes = Path(os.environ[_NOTES])
    _entered.clear()
    notes.write_text("")
    yield
    found.update(notes.read_text().split())


def _trigger(window, name: str) -> None:
    assert window.actions_[name].isEnabled(), name
    window.actions_[name].trigger()


def _step(window) -> int:
    """The index of the document in its history."""
    document = window.session.document
    return -1 if document is None else document.history.index


@contextmanager
def _window_on_sample():
    from benchmarks.window import opened_window, settle
    from voicestudio.document.document import Document
    from voicestudio.paths import resource_path

    with opened_window() as window:
        window.session.set_document(Document.open(resource_path("sample/sample.flac")))
        settle(window)
        window.session.select(48_000, 96_000)
        settle(window)
        yield window


def enhance() -> set[str]:
    """From a selection to its enhanced take in the document."""
    from benchmarks.window import wait_until

    found: set[str] = set()
    with _window_on_sample() as window:
        before = _step(window)
        with _noted(found):
            _trigger(window, "enhance_now")
            wait_until(lambda: _step(window) > before)
    return found


def fade() -> set[str]:
    """From the command to a selection that is faded in."""
    found: set[str] = set()
    with _window_on_sample() as window, _noted(found):
        _trigger(window, "fade_in")
    return found


def capture() -> set[str]:
    """From the command to record, through a second of sound, to the edit that holds it."""
    from benchmarks.null_sink import null_sink
    from benchmarks.window import wait_until

    found: set[str] = set()
    with null_sink(), _window_on_sample() as window:
        before = _step(window)
        with _noted(found):
            _trigger(window, "record")
            wait_until(lambda: window.recording.state == "recording")
            _wait(1.0)
            _trigger(window, "record")
            wait_until(lambda: _step(window) > before)
    return found


def _wait(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def mixture() -> set[str]:
    """From a folder of recordings to a batch of mixtures that the enhancer learns from."""
    from voicestudio.training.common.corpus import build_pack
    from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe
    from voicestudio.training.enhancer.mixture_batches import mixture_batches

    found: set[str] = set()
    with tempfile.TemporaryDirectory() as name, _noted(found):
        folder = Path(name)
        _make_corpus(folder / "corpus")
        build_pack([folder / "corpus"], folder / "pack")
        next(mixture_batches(folder / "pack", EnhancerRecipe(batch=8, seconds=1.0), 0, 0))
    return found


def _make_corpus(folder: Path) -> None:
    """Write noise files as 24 speakers and 30 noises."""
    import csv

    import numpy as np
    import soundfile

    folder.mkdir()
    rng = np.random.default_rng(0)
    rows = []
    for number in range(54):
        path = f"{number}.flac"
        swell = np.sin(np.linspace(0, 40, 120_000)) ** 2
        soundfile.write(folder / path, 0.3 * swell * rng.uniform(-1, 1, 120_000), 48_000)
        speech = number < 24
        corpus = ("kathleen", "lj_male")[number % 2] if speech else "moodist"
        rows.append((path, "speech" if speech else "noise", corpus, f"speaker{number}", "20000"))
    with (folder / "manifest.csv").open("w", newline="") as stream:
        csv.writer(stream).writerows([("path", "set", "corpus", "speaker", "bandwidth_hz"), *rows])


PATHS: dict[str, Callable[[], set[str]]] = {
    "enhance": enhance,
    "fade": fade,
    "capture": capture,
    "mixture": mixture,
}


def room(path: str) -> str:
    """The room of a file: its folder, in the window the folder of a feature; `ground` outside."""
    parts = Path(path).parts[:-1]
    return "/".join(parts[: 2 if parts[:1] == ("gui",) else 1]) or "ground"


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("path", nargs="*", choices=[*PATHS, []], help="all if none is named")
    parser.add_argument("--files", action="store_true", help="name the files as well")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        os.environ[_NOTES] = f"{folder}/notes"
        os.environ |= {f"VOICESTUDIO_{kind}": f"{folder}/{kind}" for kind in _OWN_FOLDERS}
        for name in options.path or PATHS:
            found = set.intersection(*(PATHS[name]() for _ in range(_ROUNDS)))
            rooms = {room(path) for path in found}
            print(f"{name}: {len(found)} files in {len(rooms)} rooms: {', '.join(sorted(rooms))}")
            if options.files:
                print("".join(f"    {path}\n" for path in sorted(found)), end="")


if __name__ == "__main__":
    main()
