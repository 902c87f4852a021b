"""The record of a batch, which is input like any other file."""

import json
from pathlib import Path

from voicestudio.episodes.batch_record import BatchRecord, FileState, MadeFile

MADE = MadeFile("/in/\udcff.wav", FileState(1, 2), "x", "a.mp3", FileState(3, -4), -20.5, None)


def test_what_was_added_is_there_again_after_a_line_that_was_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "record.jsonl"
    BatchRecord(path).add(MADE)
    line = path.read_bytes().strip()
    values = json.loads(line)
    odd = [{**values, "target": 1}, {**values, "source_state": {"size": 1e999}}, [], {}, 10**400]
    damaged = [json.dumps(one).encode() for one in odd]
    path.write_bytes(b"\n".join([line, *damaged, b"\xff" * 99, line[:-20]]))
    other = MadeFile("/in/b.wav", FileState(5, 6), "x", "b.mp3", FileState(7, 8))
    BatchRecord(path).add(other)
    read = BatchRecord(path)
    assert read.latest("a.mp3") == MADE
    assert read.latest("b.mp3") == other
    assert read.latest("c.mp3") is None
    assert read.has_made("a.mp3", FileState(3, -4))
    assert not read.has_made("a.mp3", FileState(7, 8))
    assert not read.has_made("a.mp3", None)
