"""The packages that VoiceStudio is made with, and their licences, as they say themselves."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import (
    Distribution,
    PackageMetadata,
    PackageNotFoundError,
    distribution,
)
from pathlib import Path

from voicestudio.paths import licences_dir, program_licence
from voicestudio.texts import tr

_NAME = re.compile(r"[A-Za-z0-9][\w.-]*")
_LICENCE_FILE = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)[^/]*(\.(txt|md|rst))?")
_LONGEST = 120
_MOST_BYTES = 1_000_000
_PYTHON_TERMS = Path(os.__file__).parent / "LICENSE.txt"
_QT = ("pyside6-essentials", "shiboken6")


@dataclass(frozen=True)
class Component:
    """Something by others that VoiceStudio uses.

    Attributes:
        name: of the package or library.
        version: "" where it is not known.
        licence: in a few words; "" where only the texts say it.
        texts: files with the licence.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def components() -> list[Component]:
    """The packages that the program needs, with what they need, and the system's libraries in it.

    Reads files: not for the GUI thread. Of libraries only a packaged program knows.
    """
    packages: dict[str, Distribution] = {}
    _collect("voicestudio", packages)
    packages.pop("voicestudio", None)
    python = Component("Python", sys.version.split()[0], "PSF-2.0", (_PYTHON_TERMS,))
    named = sorted((*map(_of_package, packages.values()), python), key=lambda c: c.name.lower())
    return [*named, *_libraries()]


def own_licence() -> str:
    """The licence of VoiceStudio itself; not for the GUI thread."""
    return _text((program_licence(),)) or tr("VoiceStudio is licensed under the MIT licence.")


def text_of(component: Component) -> str:
    """The licence of a component in full; not for the GUI thread."""
    licence = (
        tr("Licence: {licence}", licence=component.licence) + "\n\n" if component.licence else ""
    )
    text = _text(component.texts) or tr(
        "{name} brings no text of its licence.", name=component.name
    )
    return licence + text


def _text(paths: Iterable[Path]) -> str:
    """The texts one after the other; those that cannot be read are left out."""
    parts = []
    for path in paths:
        with suppress(OSError), path.open("rb") as file:
            parts.append(file.read(_MOST_BYTES).decode("utf-8", "replace"))
    return "\n\n".join(parts)


def _collect(name: str, packages: dict[str, Distribution]) -> None:
    """Add the package and all that it always needs; those that are not installed are left out."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in packages:
        return
    try:
        packages[key] = found = distribution(key)
    except PackageNotFoundError:
        return
    for need in found.requires or ():
        named = _NAME.match(need)
        if named and "extra ==" not in need:
            _collect(named[0], packages)


def _of_package(package: Distribution) -> Component:
    fields = package.metadata
    texts = [file.locate() for file in package.files or () if _is_licence(str(file))]
    if package.name.lower() in _QT:
        texts += [licences_dir() / "LGPL-3.txt", licences_dir() / "GPL-3.txt"]
    paths = tuple(Path(str(text)) for text in texts)
    said = [*_all(fields, "License-Expression"), *_all(fields, "License")]
    classes = [c for c in _all(fields, "Classifier") if c.startswith("License ::")]
    short = [text for text in said if len(text) <= _LONGEST and "\n" not in text]
    licence = short[0] if short else ", ".join(text.split(" :: ")[-1] for text in classes)
    return Component(package.name, package.version, licence, paths)


def _all(fields: PackageMetadata, name: str) -> list[str]:
    return [text for text in fields.get_all(name) or () if text]


def _is_licence(file: str) -> bool:
    """Whether a file of a package is its licence; those of what it bundles are, too."""
    *folders, name = file.replace("\\", "/").split("/")
    inside = any(folder.endswith(".dist-info") for folder in folders[:1])
    return inside and _LICENCE_FILE.fullmatch(name) is not None


def _libraries() -> Iterator[Component]:
    folder = licences_dir()
    for path in sorted(folder.glob("*.txt")) if folder.is_dir() else ():
        yield Component(path.stem, "", "", (path,))
