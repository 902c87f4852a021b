"""Which test files test a module: `python -m research.tests_of voicestudio/audio/ogg.py`.

A test file tests a module if it has the module's name in the same folder (`audio/ogg.py`,
`tests/audio/test_ogg.py`; commands are in `tests/cli`), names the module in the paragraph of its
docstring that begins with "Modules:", or imports it. Printed are the paths of those files, in that
order, one a line, so that `pytest $(python -m research.tests_of MODULE...)` runs them.
"""

import argparse
import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
_PACKAGE, _TESTS = "voicestudio", "tests"
_FOLDERS = {"commands": "cli"}
"""Folders of tests that are not called like the folder of the package."""
_NAMED = re.compile(r"^Modules: (.*?)(?:\n\n|\Z)", re.MULTILINE | re.DOTALL)
_FROM = re.compile(r"^\s*from voicestudio(?:\.([\w.]+))? import (\([^)]*\)|.*)", re.MULTILINE)
_IMPORT = re.compile(r"^\s*import voicestudio\.([\w.]+)", re.MULTILINE)


def modules() -> Iterator[str]:
    """The modules of the package, as `audio.ogg`."""
    for path in sorted((ROOT / _PACKAGE).rglob("*.py")):
        if path.name != "__init__.py":
            yield ".".join(path.relative_to(ROOT / _PACKAGE).with_suffix("").parts)


def files_testing(module: str) -> list[Path]:
    """The test files of a module as `audio.ogg`: of its name, that name it, that import it."""
    folder, _, name = module.rpartition(".")
    same = ROOT / _TESTS / _FOLDERS.get(folder, folder.replace(".", "/")) / f"test_{name}.py"
    files = _test_files()
    own = [same] if same in files else []
    naming = [path for path, (named, _) in files.items() if module in named]
    importing = [path for path, (_, imported) in files.items() if module in imported]
    return list(dict.fromkeys([*own, *naming, *importing]))


def named_modules() -> dict[Path, set[str]]:
    """The modules that each test file names in its docstring."""
    return {path: named for path, (named, _) in _test_files().items()}


@cache
def _test_files() -> dict[Path, tuple[set[str], set[str]]]:
    """Each test file with the modules that it names and those that it imports."""
    return {
        path: (_named(text), _imported(text))
        for path in sorted((ROOT / _TESTS).rglob("test_*.py"))
        for text in [path.read_text("utf-8")]
    }


def _named(text: str) -> set[str]:
    if "Modules: " not in text:
        return set()
    found = _NAMED.search(ast.get_docstring(ast.parse(text)) or "")
    return set(re.findall(r"[\w.]*\w", found[1])) if found else set()


def _imported(text: str) -> set[str]:
    """Every module that is imported; names that are no modules do no harm."""
    found = set(_IMPORT.findall(text))
    for package, names in _FROM.findall(text):
        found |= {package, *(f"{package}.{name}".strip(".") for name in re.findall(r"\w+", names))}
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("module", nargs="+", type=Path, help="such as voicestudio/audio/ogg.py")
    found: dict[Path, None] = {}
    for path in parser.parse_args(arguments).module:
        relative = path.resolve().relative_to(ROOT / _PACKAGE).with_suffix("")
        found |= dict.fromkeys(files_testing(".".join(relative.parts)))
    print("\n".join(path.relative_to(ROOT).as_posix() for path in found))


if __name__ == "__main__":
    main()
