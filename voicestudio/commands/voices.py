"""`voicestudio voices`: list, show, rename, delete, export and import voice profiles."""

import argparse
import json
from pathlib import Path
from typing import Any

from voicestudio.commands.lines import say
from voicestudio.errors import UserError
from voicestudio.paths import is_there
from voicestudio.profiles.library import Damaged, Kept, Library
from voicestudio.profiles.profile import GOALS, Goal
from voicestudio.profiles.profile_file import SUFFIX
from voicestudio.profiles.wording import (
    GOAL_NAMES,
    figures_text,
    gain_text,
    made_text,
    sources_text,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    parser.description = (
        "Voices are models trained on one's own recordings. Use one with --profile NAME of "
        "voicestudio enhance and voicestudio convert."
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    parser.set_defaults(json=False)

    def action(name: str, purpose: str, run: Any) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=purpose, description=purpose[0].upper() + purpose[1:])
        made.add_argument("--json", action="store_true", help="print one JSON object")
        made.set_defaults(run=run)
        return made

    listing = action("list", "list all voices, and files that are damaged", _list)
    listing.add_argument("--goal", choices=GOALS, help="only those that were trained for this")
    action("show", "show all details of a voice", _show).add_argument("name", metavar="NAME")
    rename = action("rename", "give a voice another name", _rename)
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("new", metavar="NEW")
    delete = action("delete", "delete a voice, or a damaged file by its name", _delete)
    delete.add_argument("name", metavar="NAME")
    export = action("export", "copy a voice to a file", _export)
    export.add_argument("name", metavar="NAME")
    export.add_argument("file", type=Path, metavar="FILE", help="or a folder for it")
    export.add_argument("--overwrite", action="store_true", help="replace FILE if it exists")
    import_ = action("import", "add a voice from a file, after checking it", _import)
    import_.add_argument("file", type=Path, metavar="FILE")
    import_.add_argument("--name", metavar="NAME", help="default: its own, numbered if taken")


def _list(options: argparse.Namespace) -> None:
    goal: Goal | None = options.goal
    entries = Library().entries()
    kept = [e for e in entries if isinstance(e, Kept) and goal in (None, e.profile.goal)]
    damaged = [e for e in entries if isinstance(e, Damaged)]
    if options.json:
        facts = {"voices": [_facts(e) for e in kept], "damaged": [_problem(e) for e in damaged]}
        print(json.dumps(facts))
        return
    if not entries:
        say("There are no voices yet: train one, or import one.")
    for entry in kept:
        say(_line(entry))
    for entry in damaged:
        say(f"{entry.path.name}  {entry.problem}")


def _show(options: argparse.Namespace) -> None:
    kept = Library().find(options.name)
    if options.json:
        print(json.dumps(_facts(kept)))
        return
    profile = kept.profile
    say(profile.name)
    lines = {
        "for": GOAL_NAMES[profile.goal],
        "trained": made_text(profile),
        "from": sources_text(profile),
        "gain": gain_text(profile) or "not measured",
        "figures": figures_text(profile),
        "better": "yes"
        if profile.accepted
        else "not measured to be better than the standard model",
        "licence": profile.licence,
        "file": str(kept.path),
    }
    for name, text in lines.items():
        if text:
            say(f"  {name:<9}{text}")
    for line in profile.card.splitlines():
        say(f"  {line}")


def _rename(options: argparse.Namespace) -> None:
    library = Library()
    kept = library.rename(library.find(options.name), options.new)
    _done(options, kept, f"“{options.name}” was renamed to “{kept.profile.name}”")


def _delete(options: argparse.Namespace) -> None:
    library = Library()
    entry = _damaged(library, options.name) or library.find(options.name)
    library.delete(entry)
    if options.json:
        print(json.dumps({"deleted": str(entry.path)}))
    else:
        say(f"“{options.name}” was deleted")


def _export(options: argparse.Namespace) -> None:
    library = Library()
    kept = library.find(options.name)
    target: Path = options.file / kept.path.name if options.file.is_dir() else options.file
    library.export(kept, target, overwrite=options.overwrite)
    if options.json:
        print(json.dumps(_facts(kept) | {"path": str(target)}))
    else:
        say(f"{target}: “{kept.profile.name}”, for voicestudio voices import")


def _import(options: argparse.Namespace) -> None:
    # Checking the weights imports torch, so a missing file is reported first.
    if not is_there(options.file):
        raise UserError(f"{options.file} does not exist.")
    from voicestudio.effects.voice_check import check_weights

    check_weights(options.file)
    kept = Library().import_(options.file, options.name)
    _done(options, kept, f"{options.file}: imported as “{kept.profile.name}”")


def _damaged(library: Library, name: str) -> Damaged | None:
    """The damaged file in the library of this name, with or without its suffix."""
    names = {name, f"{name}{SUFFIX}"}
    damaged = (entry for entry in library.entries() if isinstance(entry, Damaged))
    return next((entry for entry in damaged if entry.path.name in names), None)


def _done(options: argparse.Namespace, kept: Kept, text: str) -> None:
    if options.json:
        print(json.dumps(_facts(kept)))
    else:
        say(text)


def _line(kept: Kept) -> str:
    profile = kept.profile
    parts = [GOAL_NAMES[profile.goal], made_text(profile), sources_text(profile)]
    return "  ".join([profile.name, *parts, *filter(None, [gain_text(profile)])])


def _facts(kept: Kept) -> dict[str, Any]:
    return kept.profile.values() | {"path": str(kept.path)}


def _problem(entry: Damaged) -> dict[str, str]:
    return {"path": str(entry.path), "problem": entry.problem}
