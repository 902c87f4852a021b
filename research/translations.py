"""Keeping the files of Qt Linguist in step with the texts: docs/translating.md.

`python -m research.translations update` writes `resources/translations/voicestudio_*.ts` anew from
the calls of `tr` in the package: new texts are added, those that are gone are left out, and what
was translated stays. `missing LANGUAGE` prints what is not translated yet as JSON, `fill LANGUAGE
FILE` puts in what such a file says. `compile` makes the files that the window reads.
"""

import argparse
import ast
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from voicestudio.gui.model.language import CONTEXT
from voicestudio.texts import places

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
NUMBERS = {"zh_CN": 1, "de": 2}
"""How many forms a text with a number has in each language."""


class Key(NamedTuple):
    """What a translation is found by: the text, for any number if there is one, and its sense."""

    text: str
    sense: str = ""


@dataclass(frozen=True)
class Text:
    """A text of the package, with its form for one thing if it counts, and where it is made."""

    key: Key
    singular: str
    files: tuple[str, ...]


def texts_of_package() -> list[Text]:
    """The texts of all calls of `tr`, in the order of the files. Raises ValueError for clashes."""
    found: dict[Key, Text] = {}
    for path in sorted((ROOT / "voicestudio").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for key, singular in _texts_of_file(ast.parse(path.read_text("utf-8"))):
            text = found.setdefault(key, Text(key, singular, ()))
            if text.singular != singular:
                raise ValueError(f"{name}: two forms for one thing of {key.text!r}")
            files = tuple(dict.fromkeys((*text.files, name)))
            found[key] = Text(key, singular, files)
    return list(found.values())


def _texts_of_file(tree: ast.Module) -> Iterator[tuple[Key, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            given = [_literal(argument) for argument in node.args]
            sense = next((_literal(k.value) for k in node.keywords if k.arg == "sense"), "")
            if given and given[0] is not None:
                singular = given[0] if len(given) > 1 else ""
                yield Key(given[-1] or "", sense or ""), singular


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


Forms = tuple[str, ...]


def translations(language: str) -> dict[Key, Forms]:
    """What is translated: texts with a number in as many forms as `NUMBERS` says, others in one."""
    path = _file(language)
    if not path.exists():
        return {}
    found: dict[Key, Forms] = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        key = Key(message.findtext("source") or "", message.findtext("comment") or "")
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        texts = tuple(forms or [translation.text or ""])
        if all(texts):
            found[key] = texts
    return found


def write(language: str, texts: Sequence[Text], known: Mapping[Key, Forms]) -> None:
    """Write the file of a language with all `texts`, translated where they are `known`."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        f"<context>\n    <name>{CONTEXT}</name>",
    ]
    for text in texts:
        lines += _message(text, known.get(text.key), NUMBERS[language])
    FOLDER.mkdir(exist_ok=True)
    _file(language).write_text("\n".join([*lines, "</context>", "</TS>", ""]), "utf-8")


def _message(text: Text, forms: Forms | None, numbers: int) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.singular else "    <message>"
    yield from (f'        <location filename="../../{name}"/>' for name in text.files)
    yield f"        <source>{escape(text.key.text)}</source>"
    if text.key.sense:
        yield f"        <comment>{escape(text.key.sense)}</comment>"
    if text.singular:
        yield f"        <extracomment>For one: {escape(text.singular)}</extracomment>"
    kind = "" if forms else ' type="unfinished"'
    if text.singular:
        yield f"        <translation{kind}>"
        for form in forms or [""] * numbers:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{escape(forms[0]) if forms else ''}</translation>"
    yield "    </message>"


def problem(text: Text, forms: Sequence[str], numbers: int) -> str:
    """Return what is wrong with a translation; "" if nothing is."""
    wanted = numbers if text.singular else 1
    if len(forms) != wanted:
        return f"has {len(forms)} forms, not {wanted}"
    there = places(text.key.text)
    for index, form in enumerate(forms):
        # "One clip" may do without the number.
        optional = {"{n}"} if text.singular and index == 0 and numbers > 1 else set[str]()
        if places(form) | optional != there | optional:
            return f"has the places {sorted(places(form))}, not {sorted(there)}"
        if form.count("&") != text.key.text.count("&") and "&" in text.key.text:
            return "has no & or too many: it marks the letter that chooses a command"
    return ""


def missing(language: str) -> list[dict[str, object]]:
    """What is not translated, as `fill` takes it."""
    known = translations(language)
    return [
        {
            "text": text.key.text,
            **({"sense": text.key.sense} if text.key.sense else {}),
            **({"one": text.singular} if text.singular else {}),
            "files": [name.removeprefix("voicestudio/") for name in text.files],
            "translation": [""] * NUMBERS[language] if text.singular else "",
        }
        for text in texts_of_package()
        if text.key not in known
    ]


def fill(language: str, given: Sequence[Mapping[str, object]]) -> list[str]:
    """Put translations in; return what is wrong with those that were left out."""
    texts = texts_of_package()
    by_key = {text.key: text for text in texts}
    known, wrong = translations(language), list[str]()
    for entry in given:
        key = Key(str(entry["text"]), str(entry.get("sense", "")))
        made = entry["translation"]
        forms = tuple(map(str, made)) if isinstance(made, list) else (str(made),)
        if not all(forms):
            continue
        what = problem(by_key[key], forms, NUMBERS[language]) if key in by_key else "is not a text"
        if what:
            wrong.append(f"{key.text!r}: {forms} {what}")
        else:
            known[key] = forms
    write(language, texts, known)
    return wrong


def compile_all(folder: Path = FOLDER) -> None:
    """Make the files that the window reads from those of the translators."""
    for language in NUMBERS:
        made = folder / f"voicestudio_{language}.qm"
        # The program itself: its wrapper for Python needs pip's own folder of programs.
        command = ["pyside6-lrelease", "-silent", str(_file(language)), "-qm", str(made)]
        program = Path(sys.executable).with_name(command[0])
        subprocess.run([str(program), *command[1:]], check=True)


def _file(language: str) -> Path:
    return FOLDER / f"voicestudio_{language}.ts"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="take up what was changed in the package")
    commands.add_parser("compile", help="make the files that the window reads")
    for name, purpose in {"missing": "print what is missing", "fill": "put it in"}.items():
        command = commands.add_parser(name, help=purpose)
        command.add_argument("language", choices=NUMBERS)
        if name == "fill":
            command.add_argument("file", type=Path)
    options = parser.parse_args(arguments)
    if options.command == "update":
        texts = texts_of_package()
        for language in NUMBERS:
            known = translations(language)
            write(language, texts, known)
            print(f"{language}: {sum(t.key in known for t in texts)} of {len(texts)}")
    elif options.command == "missing":
        print(json.dumps(missing(options.language), indent=1, ensure_ascii=False))
    elif options.command == "fill":
        wrong = fill(options.language, json.loads(options.file.read_text("utf-8")))
        print("\n".join(wrong), file=sys.stderr)
        return bool(wrong)
    else:
        compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
