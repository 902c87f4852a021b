"""What the documentation names is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "models/*/README.md")
    for path in ROOT.glob(pattern)
)
_CODE = re.compile(r"`([^`\n]+)`")
_FILE = re.compile(r"(?:voicestudio|tests|docs|resources|packaging|benchmarks|research)/[\w./-]*")
_MODULE = re.compile(r"(?:voicestudio\.)?([a-z_]+(?:\.[a-z_0-9]+)+)(?:\.[A-Z]\w*)?")
_LINK = re.compile(r"\]\(([^)#]+)\)")
# What a user of the program has, not the checkout.
_ELSEWHERE = re.compile(r"voicestudio\.log|voicestudio\.ini|voicestudio\.effects")


def named_files(text: str) -> set[str]:
    """Paths in the checkout and modules, in code of the text."""
    found = set()
    for code in _CODE.findall(text):
        if _FILE.fullmatch(code):
            found.add(code)
        module = _MODULE.fullmatch(code)
        if module and not _ELSEWHERE.fullmatch(code):
            found.add(module.group(1))
    return found


def is_there(name: str) -> bool:
    if "/" in name:
        return (ROOT / name).exists()
    parts = name.split(".")
    if not (ROOT / "voicestudio" / parts[0]).exists():
        return True  # something else with a dot, such as a library's function
    folder = ROOT / "voicestudio"
    for part in parts:
        if (folder / f"{part}.py").exists():
            return True  # the rest is inside
        folder /= part
        if not folder.is_dir():
            return False
    return True


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_modules_and_links_lead_somewhere(document: Path) -> None:
    text = document.read_text("utf-8")
    assert not {name for name in named_files(text) if not is_there(name)}
    links = {link for link in _LINK.findall(text) if "://" not in link}
    assert not {link for link in links if not (document.parent / link).exists()}
