"""One name, one thing: no file and no class of the tree is called like another without a reason."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from voicestudio.cli import COMMANDS

ROOT = Path(__file__).parents[1]
ROOMS = ("voicestudio", "tests", "benchmarks", "research")
# Private classes are left out: nothing outside their module can see them.
_CLASS = re.compile(r"^\s*class ([^\W_]\w*)", re.MULTILINE)

# Files that Python, pytest and the running of a package want to be called so.
_FIXED = {"__init__.py", "__main__.py", "conftest.py"}
# A program is called like the module that it measures or fits, a command's module like the command.
_PROGRAMS = ("benchmarks", "research")
_COMMANDS = {"voicestudio/commands": "{}.py", "tests/cli": "test_{}.py"}


def _files() -> Iterator[tuple[str, Path]]:
    for room in ROOMS:
        for path in (ROOT / room).rglob("*.py"):
            yield str(path.parent.relative_to(ROOT).as_posix()), path


def test_file_names_are_unique() -> None:
    folders = defaultdict(list)
    for folder, path in _files():
        pattern = _COMMANDS.get(folder)
        commands = {pattern.format(name) for name in COMMANDS} if pattern else set()
        if path.name not in _FIXED | commands and folder not in _PROGRAMS:
            folders[path.name].append(re.sub("^tests/", "voicestudio/", folder))
    assert not {name: found for name, found in folders.items() if len(found) > 1}


def test_class_names_are_unique() -> None:
    folders = defaultdict(list)
    for folder, path in _files():
        for name in _CLASS.findall(path.read_text("utf-8")):
            folders[name].append(folder)
    assert not {name: found for name, found in folders.items() if len(found) > 1}
