"""The tags of a document are kept in its project, undone like edits, and checked when read."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pictures import cover

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.tags import NO_TAGS, Tags
from voicestudio.audio.write import write_medium
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit
from voicestudio.document.project.fields import Fields, FormatError
from voicestudio.document.project.project import Project
from voicestudio.document.project.tag_fields import read_tags, write_tags

RATE = 48_000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    sound = 0.1 * np.random.default_rng(1).standard_normal((RATE, 1))
    path = tmp_path / "talk.flac"
    write_medium(ArrayMedium(sound.astype(np.float32), RATE), path, tags=Tags.of({"title": "One"}))
    return path


def _renamed(document: Document, tags: Tags) -> None:
    document.history.push(Edit("Edit episode details", document.timeline, tags=tags))


def _saved(document: Document, folder: Path) -> Document:
    history = document.history
    document.autosave.save(history.states, history.index, folder)
    document.autosave.close(discard=False)
    return Document.of_project(Project.open(folder))


def test_they_are_saved_and_undone(recording: Path, tmp_path: Path) -> None:
    document = Document.open(recording)
    assert document.tags == Tags.of({"title": "One"})
    covered = Tags.of({"title": "Two", "comment": "A line\nand another"}, cover=cover())
    _renamed(document, covered)
    assert document.modified
    _renamed(document, replace(covered, texts=(("title", "Three"),)))
    again = _saved(document, tmp_path / "talk.vstudio")
    assert again.tags == replace(covered, texts=(("title", "Three"),))
    assert not again.modified
    again.history.undo()
    assert again.tags == covered
    again.history.undo()
    assert again.tags == Tags.of({"title": "One"})
    again.autosave.close(discard=False)
    journal = (tmp_path / "talk.vstudio" / "project.vsj").read_text("utf-8")
    assert journal.count('"same"') == 1  # the cover is written once


def test_a_project_without_tags_has_those_of_its_recording(recording: Path, tmp_path: Path) -> None:
    """As earlier versions wrote them."""
    document = Document.open(recording)
    states = [replace(state, tags=None) for state in document.history.states]
    folder = tmp_path / "old.vstudio"
    Project.create(folder, recording, states, 0).close()
    again = Document.of_project(Project.open(folder))
    assert again.history.current.tags is None
    assert again.tags == Tags.of({"title": "One"})
    _renamed(again, Tags.of({"title": "New"}))
    assert again.tags == Tags.of({"title": "New"})
    again.autosave.close(discard=False)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"texts": [["title"]]},
        {"texts": [["title", 3]]},
        {"texts": [["lyrics\n", "la"]]},
        {"texts": [["x" * 99, "la"]]},
        {"texts": [["title", "x" * 10_000]]},
        {"texts": [], "cover": 3},
        {"texts": [], "cover": "not base 64"},
        {"texts": [], "cover": "R0lGODlh"},
    ],
)
def test_what_a_stranger_wrote_is_checked(values: dict[str, object]) -> None:
    with pytest.raises(FormatError):
        read_tags(Fields(values), None)


def test_texts_of_a_stranger_are_plain() -> None:
    values = json.loads(
        json.dumps(write_tags(NO_TAGS, None) | {"texts": [["title", "a\nb\u202e"]]})
    )
    assert read_tags(Fields(values), None) == Tags.of({"title": "a b"})
