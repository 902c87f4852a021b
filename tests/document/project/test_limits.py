"""Projects that ask for more than there is: refused in one line, and soon."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.project.journal import JOURNAL, MOST_BYTES, line_of
from voicestudio.document.project.limits import MOST_FRAMES
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError

SECONDS = 60.0
"""However busy the machine is. Without limits these take hours, or all of the memory."""

Events = Iterator[dict[str, Any]]
SHAPE = {"rate": 48_000, "channels": 1}
STAGE = ["linear", 0, 5, 1.0, 0.5]


def silence(number: int = 0, frames: int = 48_000, **other: Any) -> dict[str, Any]:
    return {"medium": number, "kind": "silence", **SHAPE, "frames": frames, **other}


def state(number: int, *segments: list[Any], **other: Any) -> dict[str, Any]:
    return {
        **{"state": number, "label": "Open", **SHAPE, "splices": [[0, 0, list(segments)]]},
        **other,
    }


def take(number: int, dry: int, wet: int) -> dict[str, Any]:
    sides = {"dry": dry, "wet": wet, "strength": 0.5, "crossfade": 10}
    return {"medium": number, "kind": "take", **sides, "label": "x", "id": str(number)}


def timeline(number: int, *segments: list[Any]) -> dict[str, Any]:
    return {"medium": number, "kind": "timeline", **SHAPE, "segments": list(segments)}


def whole(number: int) -> list[int]:
    return [number, 0, 48_000]


def takes_of_takes() -> Events:
    yield silence()
    yield from (take(number, number - 1, number - 1) for number in range(1, 41))
    yield state(0, whole(40))


def deep_takes() -> Events:
    yield silence()
    yield silence(1)
    yield from (take(number, number - 1, 1) for number in range(2, 500))
    yield state(0, whole(499))


def deep_timelines() -> Events:
    yield silence()
    yield from (timeline(number, whole(number - 1)) for number in range(1, 5000))
    yield state(0, whole(4999))


def crossfades_of_crossfades() -> Events:
    yield silence()
    yield timeline(1, whole(0))
    for number in range(2, 80, 2):
        sides = {"before": number - 1, "after": number - 1, "cut": 5}
        yield {"medium": number, "kind": "crossfade", **sides}
        yield timeline(number + 1, whole(number))
    yield state(0, whole(79))


def pairs_of_pairs() -> Events:
    yield silence()
    yield timeline(1, whole(0))
    for number in range(2, 90, 3):
        yield {"medium": number, "kind": "pair", "left": number - 1, "right": number - 1}
        yield {"medium": number + 1, "kind": "mix", "of": number, "weights": [[0.5, 0.5]]}
        yield timeline(number + 2, whole(number + 1))
    yield state(0, whole(91))


def reversed_for_ever() -> Events:
    yield silence()
    yield from ({"medium": n, "kind": "reversed", "of": n - 1} for n in range(1, 3000))
    yield state(0, whole(2999))


def long_silence() -> Events:
    yield silence(0, 1 << 53)
    yield state(0, [0, 0, 1 << 53])


def silence_upon_silence() -> Events:
    yield silence(0, MOST_FRAMES)
    yield state(0, *[[0, 0, MOST_FRAMES]] * 1000)


def long_recording() -> Events:
    source = {"absolute": "/gone.wav", "relative": "", "size": 5, "mtime_ns": 0, "fingerprint": ""}
    yield {"medium": 0, "kind": "file", **SHAPE, "frames": 1 << 53, "source": source}
    yield state(0, [0, 0, 1 << 53])


def many_channels() -> Events:
    yield silence(0, channels=1000)
    yield state(0, whole(0), channels=1000)


def slow_rate() -> Events:
    yield silence(0, rate=1)
    yield state(0, whole(0), rate=1)


def many_rows() -> Events:
    yield silence()
    yield {"medium": 1, "kind": "mix", "of": 0, "weights": [[1.0]] * 100_000}
    yield state(0, whole(1))


def many_pieces() -> Events:
    yield silence()
    yield state(0, *[[0, 0, 1]] * 1_000_000)


def pieces_of_many_lines() -> Events:
    yield silence()
    yield state(0, whole(0))
    yield from (state(n, *[[0, 0, 1]] * 100_000) for n in range(1, 8))


def many_stages() -> Events:
    yield silence()
    yield state(0, [0, 0, 48_000, *[STAGE] * 200_000])


def stages_of_many_lines() -> Events:
    yield silence()
    yield state(0, whole(0))
    for number in range(1, 12):
        yield {
            **{"state": number, "label": "Gain", "splices": []},
            "stages": [[0, 1, *[STAGE] * 2000]],
        }


def many_states() -> Events:
    yield silence()
    yield state(0, whole(0))
    yield from ({"state": n, "label": "", "splices": []} for n in range(1, 200_000))


def many_splits() -> Events:
    yield silence()
    yield state(0, whole(0), markers=[], splits=list(range(1, 47_999)))


def many_markers() -> Events:
    yield silence()
    yield state(0, whole(0), markers=[[1, 1, ""]] * 100_000, splits=[])


def many_splits_of_a_track() -> Events:
    yield silence()
    tracks = [{**state(0, whole(0)), "track": n, "splits": list(range(1, 30_000))} for n in (0, 1)]
    yield {"state": 0, "label": "Open", "edited": 0, "tracks": tracks}


def cycle() -> Events:
    yield take(0, 1, 1)
    yield take(1, 0, 0)
    yield state(0, whole(1))


def itself() -> Events:
    yield timeline(0, whole(0))
    yield state(0, whole(0))


def huge_number() -> Events:
    yield silence()
    yield take(1, 0, 0) | {"strength": int("9" * 400)}
    yield state(0, whole(1))


BOMBS = (
    *(takes_of_takes, deep_takes, deep_timelines, crossfades_of_crossfades, pairs_of_pairs),
    *(reversed_for_ever, long_silence, silence_upon_silence, long_recording, many_channels),
    *(slow_rate, many_rows),
    *(many_pieces, pieces_of_many_lines, many_stages, stages_of_many_lines, many_states),
    *(many_splits, many_markers, many_splits_of_a_track, cycle, itself, huge_number),
)


def project(folder: Path, events: Events) -> Path:
    folder.mkdir()
    header = {"format": 1, "recording": "", "lines": 0}
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, (header, *events))))
    return folder


_OPEN = """
import json, resource, sys, time
from pathlib import Path
from voicestudio.document.project.project import Project
from voicestudio.errors import UserError
before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
try:
    opened = Project.open(Path(sys.argv[1]))
    told = opened.warning
    timeline = opened.states[-1].timeline
    timeline.read(0, min(timeline.frames, 1000))
    opened.project.close()
except UserError as error:
    told = str(error)
megabytes = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
print(json.dumps([told, time.process_time() - began, megabytes]))
"""


def told_of(folder: Path) -> tuple[str, float, float]:
    """What opening says, the seconds it computes, and the megabytes it takes."""
    run = subprocess.run(
        [sys.executable, "-c", _OPEN, folder], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return tuple(json.loads(run.stdout))


@pytest.mark.skipif(sys.platform == "win32", reason="measures what a process uses")
@pytest.mark.parametrize("bomb", BOMBS)
def test_what_would_take_for_ever_is_refused(tmp_path: Path, bomb: Any) -> None:
    folder = project(tmp_path / f"{bomb.__name__}.vstudio", bomb())
    told, seconds, megabytes = told_of(folder)
    assert str(folder) in told or "This project is damaged" in told
    assert "\n" not in told
    assert seconds < SECONDS
    assert megabytes < 1500


@pytest.mark.skipif(sys.platform == "win32", reason="makes files with holes")
@pytest.mark.parametrize("size", [MOST_BYTES + 1, 8 << 30])
def test_a_journal_of_gigabytes_is_neither_read_nor_copied(tmp_path: Path, size: int) -> None:
    folder = project(tmp_path / "huge.vstudio", iter([silence(), state(0, whole(0))]))
    os.truncate(folder / JOURNAL, size)
    told, seconds, megabytes = told_of(folder)
    assert "is refused" in told
    assert seconds < SECONDS
    assert megabytes < 200
    assert len(list(folder.iterdir())) == 2, "nothing was copied"


@pytest.mark.skipif(sys.platform == "win32", reason="makes pipes")
@pytest.mark.parametrize("place", ["absolute", "relative"])
@pytest.mark.parametrize("what", ["pipe", "socket", "device", "folder"])
def test_what_is_no_file_is_no_recording(tmp_path: Path, place: str, what: str) -> None:
    path = tmp_path / "talk.wav"
    size = 0
    if what == "pipe":
        os.mkfifo(path)
    elif what == "socket":
        import socket

        with socket.socket(socket.AF_UNIX) as made:
            made.bind(str(path))
    elif what == "device":
        path = Path("/dev/zero")
    else:
        path.mkdir()
        size = path.stat().st_size
    named = {"absolute": str(path), "relative": ""}
    if place == "relative":
        named = {"absolute": "", "relative": os.path.relpath(path, tmp_path / "a.vstudio")}
    source = {**named, "size": size, "mtime_ns": path.stat().st_mtime_ns, "fingerprint": ""}
    events = [
        {"medium": 0, "kind": "file", **SHAPE, "frames": 48_000, "source": source},
        state(0, whole(0)),
    ]
    folder = project(tmp_path / "a.vstudio", iter(events))
    run = subprocess.run(
        [sys.executable, "-c", _OPEN, folder],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert "locate it first" in run.stdout + run.stderr


def test_nested_takes_as_a_user_makes_them_come_back(tmp_path: Path) -> None:
    document = Document(ArrayMedium(np.ones((4000, 1), np.float32), 48_000))
    for number in range(60):
        wet = ArrayMedium(np.full((3000, 1), number / 60, np.float32), 48_000)
        document.history.push(edits.take_result(document.timeline, 500, 3500, wet, "Enhance", 0.5))
    folder = tmp_path / "a.vstudio"
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    told, _, _ = told_of(folder)
    assert told == ""


def test_an_edit_that_could_not_be_read_again_is_told_when_it_is_made(tmp_path: Path) -> None:
    document = Document(ArrayMedium(np.ones((400, 1), np.float32), 48_000))
    document.autosave.save(document.history.states, 0, tmp_path / "a.vstudio")
    sound = document.timeline
    for _ in range(20):
        sound = Timeline.from_medium(Take(sound, sound))
    document.history.push(edits.Edit("Too much", sound))
    with pytest.raises(UserError, match=r"cannot be kept in .*: sound in it is mixed from more"):
        document.autosave.record(document.history.states, document.history.index)
    document.history.undo()
    document.history.push(edits.cut(document.timeline, 0, 10))
    document.autosave.record(document.history.states, document.history.index)
    document.autosave.close(discard=False)
    assert told_of(tmp_path / "a.vstudio")[0] == ""
