"""What was recorded goes where it belongs and is found again, whatever happened meanwhile."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.growing import GrowingFile
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.resample import resample
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.edits import settled
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.editing.recorded import InsertMode, place_after_edits, record
from voicestudio.document.project.autosave import find_unsaved, recovery_folder
from voicestudio.document.project.captures import Capture, Place, drop_capture, left_captures
from voicestudio.document.project.lock import InUseError
from voicestudio.document.project.project import Project
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError

RATE = 48_000
FADE = 240

LEAVE = """
import os, signal, sys
from pathlib import Path
import numpy as np
from voicestudio.audio.growing import GrowingFile
from voicestudio.document.project.captures import Capture, Place

capture = Capture.create(Path(sys.argv[1]), Place("interview.wav", "/a/interview.wav", 48_000))
file = GrowingFile(capture.path, 48_000, 1)
for _ in range(100):
    file.append(np.full((480, 1), 0.25, np.float32))
os.kill(os.getpid(), signal.SIGKILL)
"""


def timeline(samples: np.ndarray, rate: int = RATE) -> Timeline:
    return Timeline.from_medium(ArrayMedium(samples, rate))


def everything(sound: Timeline) -> np.ndarray:
    return sound.read(0, sound.frames)


def captured(parent: Path, samples: np.ndarray, place: Place, rate: int = RATE) -> Capture:
    capture = Capture.create(parent, place)
    file = GrowingFile(capture.path, rate, samples.shape[1])
    file.append(samples)
    file.close()
    return capture


@pytest.mark.parametrize("start", [0, 20_000, 43_000, 47_900, 48_000])
@pytest.mark.parametrize("mode", ["insert", "replace", "end"])
def test_nothing_beside_a_recording_changes(start: int, mode: InsertMode) -> None:
    before, clip = noise(RATE), noise(5000, seed=1)
    edit = record(timeline(before), start, timeline(clip), mode)
    after = everything(edit.timeline)
    start = RATE if mode == "end" else start
    stop = start + len(clip)
    rest = before[stop:] if mode == "replace" else before[start:]
    assert len(after) == stop + len(rest)
    assert np.array_equal(after[:start], before[:start])
    assert np.array_equal(after[stop:], rest)
    assert np.array_equal(after[start + FADE : stop - FADE], clip[FADE:-FADE])
    assert edit.selection == (stop, stop)
    assert edit.label == "Record"


def test_unless_something_else_is_asked_for_nothing_is_lost() -> None:
    before, clip = noise(RATE), noise(5000, seed=1)
    after = everything(record(timeline(before), 10_000, timeline(clip)).timeline)
    assert np.array_equal(np.delete(after, slice(10_000, 15_000), 0), before)


@pytest.mark.parametrize(
    ("mode", "expected"),
    [("insert", [5_000, 25_000]), ("replace", [5_000, 20_000]), ("end", [5_000, 20_000])],
)
def test_markers_stay_with_their_sound(mode: InsertMode, expected: list[int]) -> None:
    labels = [Marker(5_000, 5_000, "a"), Marker(20_000, 20_000, "b")]
    edit = record(timeline(noise(RATE)), 10_000, timeline(noise(5_000)), mode)
    moved = settled(edit, Markers().added(*labels)).markers
    assert moved is not None
    assert [label.start for label in moved.labels] == expected


@pytest.mark.parametrize("mode", ["insert", "replace"])
def test_the_edges_are_crossfaded_inside_the_recording(mode: InsertMode) -> None:
    ones, quiet = np.ones((RATE, 1), np.float32), np.zeros((5000, 1), np.float32)
    after = everything(record(timeline(ones), 10_000, timeline(quiet), mode).timeline)[:, 0]
    falling, rising = after[10_000 : 10_000 + FADE], after[15_000 - FADE : 15_000]
    assert (np.diff(falling) < 0).all()
    assert (np.diff(rising) > 0).all()
    assert falling[0] > 0.99
    assert rising[-1] > 0.99


@pytest.mark.parametrize("mode", ["insert", "replace", "end"])
def test_at_the_end_only_the_recording_is_faded_in(mode: InsertMode) -> None:
    ones = np.ones((RATE, 1), np.float32)
    after = everything(record(timeline(ones), RATE, timeline(ones[:5000]), mode).timeline)[:, 0]
    assert (after[:RATE] == 1.0).all()
    assert after[RATE] < 0.01
    assert (after[RATE + FADE :] == 1.0).all()


def test_in_front_only_the_recording_is_faded_out() -> None:
    ones = np.ones((RATE, 1), np.float32)
    after = everything(record(timeline(ones), 0, timeline(ones[:5000])).timeline)[:, 0]
    assert (after[: 5000 - FADE] == 1.0).all()
    assert after[4999] < 0.01
    assert (after[5000:] == 1.0).all()


def test_a_punched_stretch_stays_selected() -> None:
    sounds = timeline(noise(RATE)), 100, timeline(noise(200))
    assert record(*sounds, "replace", punched=True).selection == (100, 300)


def test_what_was_edited_meanwhile_is_not_replaced() -> None:
    before = timeline(noise(RATE))
    assert place_after_edits(before, 20_000, 5_000, "replace", before) == (20_000, "replace")
    in_front = edits.delete(before, 0, 8_000).timeline
    assert place_after_edits(before, 20_000, 5_000, "replace", in_front) == (12_000, "replace")
    assert place_after_edits(before, 20_000, 5_000, "insert", in_front) == (12_000, "insert")
    inside = edits.silence(in_front, 13_000, 14_000).timeline
    assert place_after_edits(before, 20_000, 5_000, "replace", inside) == (12_000, "insert")
    gone = edits.delete(before, 10_000, 30_000).timeline
    assert place_after_edits(before, 20_000, 5_000, "replace", gone) == (gone.frames, "end")


def test_into_an_empty_document_it_goes_bit_for_bit() -> None:
    clip = noise(5000)
    edit = record(Timeline((), RATE, 1), 0, timeline(clip))
    assert np.array_equal(everything(edit.timeline), clip)


def test_nothing_recorded_is_no_edit() -> None:
    with pytest.raises(UserError):
        record(timeline(noise(100)), 0, Timeline((), RATE, 1))


def test_a_clip_is_what_was_recorded_after_the_lead(tmp_path: Path) -> None:
    samples = noise(10_000, 2)
    capture = captured(tmp_path, samples, Place())
    assert np.array_equal(everything(capture.clip()), samples)
    capture.set_lead(4000)
    assert np.array_equal(everything(capture.clip()), samples[4000:])
    capture.set_lead(20_000)
    assert capture.clip().frames == 0
    capture.discard()


def test_mono_goes_to_both_sides_and_stereo_is_mixed(tmp_path: Path) -> None:
    mono, stereo = noise(1000), noise(1000, 2)
    both = captured(tmp_path, mono, Place()).clip(RATE, 2)
    assert np.array_equal(everything(both), np.hstack([mono, mono]))
    mixed = captured(tmp_path, stereo, Place()).clip(RATE, 1)
    assert np.allclose(everything(mixed)[:, 0], stereo.mean(axis=1), atol=1e-7)


def test_another_rate_is_converted_to_the_right_length(tmp_path: Path) -> None:
    samples = noise(44_100 * 3 + 7)
    capture = captured(tmp_path, samples, Place(lead=4410), 44_100)
    clip = capture.clip(RATE, 1)
    assert (clip.sample_rate, clip.channels) == (RATE, 1)
    assert clip.frames == round((44_100 * 3 + 7 - 4410) * RATE / 44_100)
    expected = resample(samples[4410:], 44_100, RATE)
    assert np.abs(everything(clip) - expected).max() < 1e-4


def test_a_killed_recording_is_offered_with_all_of_its_sound() -> None:
    subprocess.run([sys.executable, "-c", LEAVE, str(recovery_folder())], check=False)
    (left,) = left_captures([])
    assert (left.name, left.seconds) == ("interview.wav", 1.0)
    capture = Capture.open(left.folder)
    assert (everything(capture.clip()) == 0.25).all()
    assert capture.place.recording == "/a/interview.wav"
    capture.release()
    assert len(left_captures([])) == 1
    drop_capture(left.folder)
    assert left_captures([]) == []


def test_one_that_is_being_made_is_not_offered(tmp_path: Path) -> None:
    capture = captured(tmp_path, noise(100), Place())
    assert left_captures([tmp_path]) == []
    with pytest.raises(InUseError):
        Capture.open(capture.folder)
    with pytest.raises(InUseError):
        drop_capture(capture.folder)
    capture.release()
    assert len(left_captures([tmp_path])) == 1


def test_one_without_sound_is_cleared_away(tmp_path: Path) -> None:
    capture = Capture.create(tmp_path, Place())
    capture.release()
    assert left_captures([tmp_path]) == []
    assert capture.folder.exists(), "another window may be making it"
    os.utime(capture.folder, (0, 0))
    assert left_captures([tmp_path]) == []
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_read_loses_no_sound(tmp_path: Path) -> None:
    capture = captured(tmp_path, noise(1000), Place("a", "b", RATE, 1, 2, 3, 4))
    capture.release()
    (capture.folder / "capture.json").write_text('{"name": 3, "start": -1}')
    (left,) = left_captures([tmp_path])
    opened = Capture.open(left.folder)
    assert opened.place == Place()
    assert opened.clip().frames == 1000
    opened.release()


@pytest.mark.parametrize("mode", ["insert", "replace", "end"])
def test_how_it_was_to_go_in_is_remembered(tmp_path: Path, mode: InsertMode) -> None:
    captured(tmp_path, noise(100), Place("a", "b", RATE, 1, 2, 3, 4, mode)).release()
    (left,) = left_captures([tmp_path])
    opened = Capture.open(left.folder)
    assert opened.place.mode == mode
    opened.release()


@pytest.mark.parametrize(("stop", "mode"), [(2, "insert"), (3, "replace")])
def test_notes_of_earlier_versions_never_write_over_what_follows_a_cursor(
    tmp_path: Path, stop: int, mode: InsertMode
) -> None:
    capture = captured(tmp_path, noise(100), Place("a", "b", RATE, 1, 2, stop, 4))
    note = capture.folder / "capture.json"
    note.write_text(note.read_text().replace(', "mode": "insert"', ""))
    assert "mode" not in note.read_text()
    capture.release()
    opened = Capture.open(capture.folder)
    assert opened.place.mode == mode
    opened.release()


def test_once_in_a_project_it_need_not_be_offered(tmp_path: Path) -> None:
    samples = noise(RATE)
    capture = captured(recovery_folder(), samples, Place())
    document = Document(Timeline((), RATE, 1))
    document.history.push(record(document.timeline, 0, capture.clip()))
    document.autosave.record(document.history.states, document.history.index)
    folder = document.autosave.folder
    assert folder is not None
    capture.settle()
    capture.release()
    assert left_captures([]) == []
    assert not capture.folder.exists()
    # As after the death of the program: the journal alone brings it back.
    document.autosave.close(discard=False)
    (work,) = find_unsaved([])
    assert work.folder == folder
    opened = Project.open(folder)
    assert np.array_equal(everything(opened.states[opened.index].timeline), samples)
    assert [state.label for state in opened.states] == ["New", "Record"]
    opened.project.close()


def test_undo_brings_back_every_sample(tmp_path: Path) -> None:
    before = noise(RATE)
    document = Document(timeline(before))
    clip = captured(tmp_path, noise(9000, seed=5), Place()).clip()
    document.history.push(record(document.timeline, 12_345, clip))
    with_it = everything(document.timeline)
    document.history.undo()
    assert np.array_equal(everything(document.timeline), before)
    document.history.redo()
    assert np.array_equal(everything(document.timeline), with_it)
