"""Opening a document, its history, and what users are told when an edit makes no sense."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.fades import Fade
from voicestudio.document.timeline.timeline import SilenceMedium, Timeline
from voicestudio.errors import UserError

RATE = 8000


@pytest.fixture
def document() -> Document:
    return Document(ArrayMedium(np.ones((RATE, 1), np.float32), RATE))


def cut_a_bit(document: Document) -> None:
    document.history.push(edits.cut(document.timeline, 10, 20))


def test_a_file_opens_as_it_is(tmp_path: Path) -> None:
    samples = np.random.default_rng(0).uniform(-1, 1, (4000, 2)).astype(np.float32)
    path = tmp_path / "talk.wav"
    soundfile.write(path, samples, 44100, subtype="FLOAT")
    document = Document.open(path)
    assert document.name == "talk.wav"
    assert document.path == path
    assert (document.timeline.sample_rate, document.timeline.channels) == (44100, 2)
    assert np.array_equal(document.timeline.read(0, 4000), samples)
    assert not document.modified


def test_a_file_that_is_missing_is_a_users_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.wav"):
        Document.open(tmp_path / "gone.wav")


def test_modified_follows_edits_undo_and_saving(document: Document) -> None:
    assert not document.modified
    cut_a_bit(document)
    assert document.modified
    document.history.undo()
    assert not document.modified
    document.history.redo()
    document.mark_saved()
    assert not document.modified
    document.history.undo()
    assert document.modified


def test_history_shows_what_was_done_and_goes_anywhere(document: Document) -> None:
    history = document.history
    cut_a_bit(document)
    history.push(fades.gain(document.timeline, 0, 100, -3))
    assert history.labels == ("New", "Cut", "Gain −3.0 dB")
    assert history.go_to(0).timeline.frames == RATE
    assert history.can_redo
    assert history.go_to(2).label == "Gain −3.0 dB"
    history.undo()
    history.push(edits.trim(document.timeline, 0, 50))
    assert history.labels == ("New", "Cut", "Trim")
    with pytest.raises(IndexError):
        history.go_to(3)


def test_undo_and_redo_stop_at_the_ends(document: Document) -> None:
    assert document.history.undo().label == "New"
    assert document.history.redo().label == "New"


def test_selections_follow_the_edit(document: Document) -> None:
    timeline = document.timeline
    clip = edits.copy(timeline, 100, 150)
    assert edits.cut(timeline, 100, 150).selection == (100, 100)
    assert edits.paste(timeline, 200, 300, clip).selection == (200, 250)
    assert edits.trim(timeline, 100, 150).selection == (0, 50)
    assert edits.silence(timeline, 100, 150).selection == (100, 150)


def faded_in(timeline: Timeline, start: int, stop: int) -> Edit:
    return fades.fade(timeline, start, stop, Fade("in", stop - start))


def test_nothing_selected_is_said_plainly(document: Document) -> None:
    for edit in (edits.cut, edits.copy, edits.delete, edits.trim, edits.silence, faded_in):
        with pytest.raises(UserError, match="Nothing is selected"):
            edit(document.timeline, 5, 5)


def test_a_selection_outside_is_said_plainly(document: Document) -> None:
    with pytest.raises(UserError, match=r"0\.500 s to 2\.000 s .* 1\.000 s long"):
        edits.cut(document.timeline, RATE // 2, 2 * RATE)


def test_a_clip_that_does_not_fit_is_said_plainly(document: Document) -> None:
    clip = Timeline.from_medium(SilenceMedium(44100, 2, 10))
    with pytest.raises(UserError, match=r"44100 Hz, channels: 2.*8000 Hz, channels: 1"):
        edits.paste(document.timeline, 0, 0, clip)
