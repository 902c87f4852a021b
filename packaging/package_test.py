"""Does the packaged application work? `python packaging/package_test.py FOLDER [WORD...]`.

Runs command line and window of a folder that PyInstaller made, without PATH and, where the system
allows it, with empty folders in place of Python and this checkout. Each check prints one line; with
WORDs, only those are done that have one in their name. The exit status is 1 if one failed.
`build/packaged-window.png` shows what the window looked like.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import soundfile
from bundle_contents import own_files
from PySide6.QtGui import QGuiApplication

from benchmarks import frozen_window
from benchmarks.frozen_program import ROOT, CheckError, FrozenProgram, can_hide
from voicestudio import __version__
from voicestudio.audio.tags import read_tags

PICTURE = ROOT / "build" / "packaged-window.png"
_IDLE_SECONDS = 5.0
_SOCKETS = re.compile(r"socket\((\w+)")
_TRACED = ("--follow-forks", "--trace=socket", "--quiet=all", "--output")
_PROVOKED = ("enhancer.safetensors is damaged", "recording.wma is damaged")
"""Errors in the log that checks ask for."""
_TITLE, _SHOW = "Nebel & Licht", "Straßenfunk"

Check = Callable[[FrozenProgram], str]
"""Returns what is to be told; raises CheckError."""


def main(folder: Path, words: Sequence[str] = ()) -> int:
    """Do the checks on `folder` that have one of the `words` in their names; return the status."""
    checks = [check for check in CHECKS if not words or any(w in check.__name__ for w in words)]
    application = QGuiApplication(sys.argv[:1])
    hidden = "out of sight" if can_hide() else "in sight (this system cannot hide folders)"
    print(f"{folder}: PATH is empty, Python is {hidden}, display {application.platformName()}")
    with tempfile.TemporaryDirectory(prefix="voicestudio-package-test-") as scratch:
        program = FrozenProgram(folder.resolve(), Path(scratch))
        failures = sum([not _is_passed(check, program) for check in checks])
    print(f"{len(checks) - failures} of {len(checks)} checks passed")
    return 1 if failures else 0


def _is_passed(check: Check, program: FrozenProgram) -> bool:
    name = check.__name__.replace("_", " ")
    began = time.monotonic()
    try:
        told = check(program)
    except (CheckError, subprocess.SubprocessError, OSError) as error:
        print(f"FAILED  {name}: {error}", flush=True)
        return False
    print(f"ok      {name}: {told} ({time.monotonic() - began:.1f} s)", flush=True)
    return True


def version_is_that_of_the_project(program: FrozenProgram) -> str:
    said = program.output("--version").strip()
    _ask(said == f"VoiceStudio {__version__}", f"it says {said}")
    return said


def all_models_and_resources_are_there(program: FrozenProgram) -> str:
    wanted = [Path(folder, Path(path).name) for path, folder in own_files(ROOT)]
    missing = [path.name for path in wanted if not (program.inside / path).is_file()]
    _ask(not missing, f"missing: {', '.join(missing)}")
    languages = [path for path in wanted if path.suffix == ".qm"]
    return f"{len(wanted)} files, {len(languages)} translations"


def licences_are_there(program: FrozenProgram) -> str:
    inside = program.inside
    names = ("NOTICES.txt", "LGPL-3.txt", "LGPL-2.1.txt", "GPL-3.txt", "Python.txt")
    missing = [name for name in names if not (inside / "licences" / name).is_file()]
    _ask(not missing, f"missing: {', '.join(missing)}")
    qt = list(inside.rglob("libQt6Core*")) + list(inside.rglob("Qt6Core.dll"))
    _ask(bool(qt), "Qt is no file of its own that could be replaced")
    return f"{len(list((inside / 'licences').iterdir()))} texts"


def a_file_is_described(program: FrozenProgram) -> str:
    facts = _info(program, program.sample)
    return f"{facts['container']}, {facts['frames']} frames"


def enhancing_gives_what_the_unfrozen_program_gives(program: FrozenProgram) -> str:
    ours, theirs = program.scratch / "frozen.wav", program.scratch / "unfrozen.wav"
    program.output("enhance", program.sample, "-o", ours, "--device", "cpu")
    program.unfrozen("enhance", program.sample, "-o", theirs, "--device", "cpu")
    (frozen, _), (unfrozen, _) = soundfile.read(ours), soundfile.read(theirs)
    before, _ = soundfile.read(program.sample)
    _ask(len(frozen) == len(before), f"{len(frozen)} frames came of {len(before)}")
    _ask(not np.array_equal(frozen, before), "nothing was enhanced")
    _ask(np.array_equal(frozen, unfrozen), "the samples differ")
    return f"{len(frozen)} samples are equal"


def converting_changes_the_voice(program: FrozenProgram) -> str:
    target = program.scratch / "happy.wav"
    said = program.output("convert", program.sample, "--emotion", "happy", "-o", target)
    _ask(_info(program, target)["frames"] > 0, "nothing came")
    return said.strip().removeprefix(f"{target}: ")


def other_commands_work(program: FrozenProgram) -> str:
    """The commands that need other models, libraries or processes."""
    program.output("emotion", program.sample)
    program.output("loudness", program.sample)
    program.output("shorten", program.sample, "--list")
    program.output("voices", "list")
    out = program.scratch / "episodes"
    options = ("--out-dir", out, "--jobs", "1", "--export", "Podcast (Apple, Spotify)")
    program.output("batch", "Podcast in one click", program.sample, *options)
    _ask(len(list(out.glob("*.mp3"))) == 1, "the batch made no file")
    return "emotion, loudness, shorten, voices, batch (in a process of its own)"


def an_export_has_its_tags(program: FrozenProgram) -> str:
    target = program.scratch / "episode.mp3"
    tags = ("--title", _TITLE, "--show", _SHOW)
    program.output("export", program.sample, "-o", target, "--loudness", "-16", *tags)
    found = dict(read_tags(target).texts)
    _ask((found.get("title"), found.get("album")) == (_TITLE, _SHOW), f"its tags are {found}")
    return f"mp3 with “{_TITLE}”, “{_SHOW}”"


def programs_of_the_system_keep_their_libraries(program: FrozenProgram) -> str:
    """Whether a program that the application starts, as it does ffmpeg, finds its own libraries."""
    if not sys.platform.startswith("linux"):
        return "not asked: the application changes no such path here"
    told, programs = program.scratch / "told.txt", program.scratch / "programs"
    programs.mkdir()
    for name in ("ffmpeg", "ffprobe"):
        script = programs / name
        script.write_text(f'#!/bin/sh\necho "$LD_LIBRARY_PATH" > {told}\nexit 1\n')
        script.chmod(0o755)
    recording = program.scratch / "recording.wma"
    recording.write_bytes(b"\x30\x26\xb2\x75\x8e\x66\xcf" + bytes(1000))
    program.outcome("info", recording, PATH=str(programs))
    _ask(told.exists(), "it did not start ffprobe")
    path = told.read_text().strip()
    _ask(not path, f"they would look for libraries in {path}")
    return "LD_LIBRARY_PATH is as it was"


def a_damaged_model_is_told(program: FrozenProgram) -> str:
    models = program.scratch / "models"
    shutil.copytree(program.models, models)
    weights = models / "enhancer" / "enhancer.safetensors"
    weights.write_bytes(weights.read_bytes()[:5000])
    target = program.scratch / "never.wav"
    code, _, said = program.outcome(
        "enhance", program.sample, "-o", target, VOICESTUDIO_MODELS=str(models)
    )
    _ask(code == 2, f"it ended with {code}: {said}")
    _ask(str(weights) in said and "is damaged" in said and said.count("\n") == 1, said)
    _ask(not target.exists(), "it wrote a file")
    return said.strip()


def own_voice_training_ends_with_a_profile(program: FrozenProgram) -> str:
    """One speaker of the replay set, a minute at most: about ten steps."""
    replay = program.resources / "replay"
    voice = sorted((replay / "speech" / "kathleen").iterdir())
    room = replay / "noise" / "household" / "computer_fan.opus"
    what = ("finetune", "enhancer", "--name", "Test", "--minutes", "1", "--json")
    code, said, complaints = program.outcome(*what, "--voice", *voice, "--room", room)
    events = [json.loads(line) for line in said.splitlines()]
    steps = sum(event["event"] == "progress" for event in events)
    _ask(code in (0, 1), f"it ended with {code}: {complaints}")
    result = events[-1]
    _ask(result["event"] == "result" and steps > 0, f"the last event is {result}")
    profile = Path(result["profile"])
    _ask(profile.stat().st_size > 100_000, "the profile is empty")
    program.output("voices", "import", profile)
    target = program.scratch / "by-profile.wav"
    program.output("enhance", program.sample, "-o", target, "--profile", "Test")
    return f"{steps} steps, better: {result['accepted']}; the sample was enhanced with it"


def the_window_opens_enhances_and_converts(program: FrozenProgram) -> str:
    """Select all, Enhance Now, then Convert Emotion: by keys, with the real models."""
    with (
        (program.scratch / "complaints.txt").open("w+") as complaints,
        frozen_window.opened(program, program.sample, complaints=complaints) as window,
    ):
        told = _what_the_window_does(window)
        window.take_picture(PICTURE)
    said = (program.scratch / "complaints.txt").read_text()
    _ask("Traceback" not in said and "rror:" not in said, said)
    return told


def _what_the_window_does(window: frozen_window.FrozenWindow) -> str:
    told = []
    if frozen_window.has_screen():
        told.append(f"drawn after {window.wait_until_drawn():.1f} s")
    told.append(f"the sample opened after {window.wait_until_opened():.1f} s")
    if not frozen_window.can_press():
        return "; ".join((*told, "no effect was tried: there is no xdotool"))
    pressed = window.press("ctrl+a", "ctrl+h")
    told.append(f"the enhancer loaded {window.wait_until_warm() - pressed:.1f} s after the keys")
    told.append(f"enhanced after {window.wait_for_edit('enhance'):.1f} s")
    window.press("ctrl+shift+m", "Return")
    told.append(f"converted after {window.wait_for_edit('emotion'):.1f} s")
    return "; ".join(told)


def nothing_opens_a_socket_but_to_this_computer(program: FrozenProgram) -> str:
    """Every process of the command line and of the window, traced."""
    strace = shutil.which("strace")
    if strace is None:
        return "not looked at: there is no strace"
    trace = program.scratch / "trace.txt"
    tracer = (strace, *_TRACED, str(trace))
    target = program.scratch / "traced.wav"
    command = [*tracer, *program.command("enhance", program.sample, "-o", target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=program.environment())
    kinds = _SOCKETS.findall(trace.read_text())
    with frozen_window.opened(program, program.sample, tracer=tracer) as window:
        window.wait_until_opened()
        if frozen_window.can_press():
            window.press("ctrl+h")
            window.wait_until_warm()
        time.sleep(_IDLE_SECONDS)
    kinds += _SOCKETS.findall(trace.read_text())
    others = set(kinds) - {"AF_UNIX"}
    _ask(not others, f"sockets of {', '.join(sorted(others))}")
    return f"{len(kinds)} sockets, all AF_UNIX"


def nothing_went_wrong_in_the_log(program: FrozenProgram) -> str:
    """After all else: only what the checks themselves provoked."""
    wrong = [
        line
        for line in program.log.splitlines()
        if re.search(r" (ERROR|CRITICAL) |Traceback|Fatal Python error", line)
        and not any(file in line for file in _PROVOKED)
    ]
    _ask(not wrong, "\n".join(wrong))
    return f"{len(program.log.splitlines())} lines"


CHECKS: tuple[Check, ...] = (
    version_is_that_of_the_project,
    all_models_and_resources_are_there,
    licences_are_there,
    a_file_is_described,
    enhancing_gives_what_the_unfrozen_program_gives,
    converting_changes_the_voice,
    other_commands_work,
    an_export_has_its_tags,
    programs_of_the_system_keep_their_libraries,
    a_damaged_model_is_told,
    the_window_opens_enhances_and_converts,
    nothing_opens_a_socket_but_to_this_computer,
    own_voice_training_ends_with_a_profile,
    nothing_went_wrong_in_the_log,
)


def _info(program: FrozenProgram, path: Path) -> dict:
    return json.loads(program.output("info", path, "--json"))


def _ask(condition: bool, otherwise: str) -> None:
    if not condition:
        raise CheckError(otherwise)


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
