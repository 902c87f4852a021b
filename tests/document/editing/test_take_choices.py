"""Several recordings of one place: all are kept, and one is heard.

Modules: document.timeline.recorded_takes, document.timeline.takes_stretches,
document.timeline.captured.
"""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from sounds import noise

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.editing.recorded import record
from voicestudio.document.editing.strengths import StrengthChange
from voicestudio.document.editing.take_choices import (
    another_take,
    choose_take,
    delete_take,
    rename_take,
)
from voicestudio.document.project.journal import JOURNAL, line_of, read_journal
from voicestudio.document.project.project import Project
from voicestudio.document.timeline.captured import captured_at
from voicestudio.document.timeline.crossfade import Crossfade
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.takes import monitored, take_at
from voicestudio.document.timeline.takes_stretches import recorded_at
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.transforms import backwards, one_channel
from voicestudio.errors import UserError

RATE = 48_000
FADE = 240


def sound(frames: int, seed: int = 0, channels: int = 1) -> Timeline:
    samples = noise(frames, channels, level=0.2, seed=seed)
    return Timeline.from_medium(ArrayMedium(samples, RATE))


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def inside(timeline: Timeline, start: int, stop: int) -> np.ndarray:
    """The samples between the cross-fades at both ends."""
    return timeline.read(start + FADE, stop - start - 2 * FADE)


@pytest.fixture
def spoken() -> Timeline:
    return sound(20_000, seed=1)


def choose(timeline: Timeline, frame: int, number: int) -> Edit:
    stretch = recorded_at(timeline, frame)
    assert stretch is not None
    return choose_take(timeline, stretch, number)


def test_recording_over_a_place_keeps_what_was_there_and_every_take(spoken: Timeline) -> None:
    start, stop = 5000, 9000
    first, second = sound(4000, seed=2), sound(4000, seed=3)
    once = record(spoken, start, first, "replace", punched=True).timeline
    twice = record(once, start, second, "replace", punched=True).timeline
    stretch = recorded_at(twice, start)
    assert stretch is not None
    assert stretch[1:] == (start, stop)
    assert stretch.takes.names == ("Before", "Take 1", "Take 2")
    assert stretch.takes.name == "Take 2"
    assert np.array_equal(inside(twice, start, stop), samples(second)[FADE:-FADE])
    chosen = choose(twice, start, 1)
    assert chosen.label == "Choose Take 1"
    assert np.array_equal(samples(chosen.timeline), samples(once))
    before = choose(chosen.timeline, stop, 0).timeline
    assert np.array_equal(samples(before), samples(spoken))
    again = choose(before, start + 10, 2).timeline
    assert np.array_equal(samples(again), samples(twice))


def test_a_gain_on_the_place_stays_with_takes_of_its_length(spoken: Timeline) -> None:
    laid = record(spoken, 5000, sound(4000, seed=2), "replace", punched=True).timeline
    quiet = laid.with_gain(0, laid.frames, 0.5)
    before = choose(quiet, 5000, 0).timeline
    assert np.allclose(samples(before), samples(spoken) * 0.5, atol=1e-7)
    assert np.array_equal(before.read(0, 5000), quiet.read(0, 5000))
    cut = edits.delete(laid, 6000, 7000).timeline
    other = choose(cut, 5000, 0).timeline
    assert np.allclose(samples(other), samples(edits.delete(spoken, 6000, 7000).timeline))


def test_takes_of_other_lengths_move_what_follows(spoken: Timeline) -> None:
    clip, longer, shorter = (
        sound(frames, seed) for frames, seed in ((4000, 2), (6000, 3), (3000, 4))
    )
    inserted = record(spoken, 5000, clip, "insert").timeline
    document = Document(inserted)
    document.history.push(
        Edit("Add", inserted, markers=Markers().added(*(Marker(f, f, "") for f in (5500, 12_000))))
    )
    second = another_take(inserted, 5000, 9000, longer, "Record")
    document.history.push(second)
    assert document.timeline.frames == spoken.frames + 6000
    assert [label.start for label in document.history.markers.labels] == [5500, 14_000]
    document.history.push(another_take(document.timeline, 5000, 11_000, shorter, "Record"))
    assert np.array_equal(inside(document.timeline, 5000, 8000), samples(shorter)[FADE:-FADE])
    assert np.array_equal(document.timeline.read(8000, 15_000), spoken.read(5000, 15_000))
    document.history.push(choose(document.timeline, 6000, 0))
    # Back to the first: exactly as it was inserted, fades and all.
    assert np.array_equal(samples(document.timeline), samples(inserted))
    assert [label.start for label in document.history.markers.labels] == [5500, 12_000]
    for number in (1, 2, 0, 1, 2, 0, 1):
        document.history.push(choose(document.timeline, 6000, number))
    depths = [s.medium.depth for s in document.timeline.segments if isinstance(s.medium, Crossfade)]
    assert max(depths) == 1
    assert np.array_equal(samples(document.timeline), samples(second.timeline))


def fades(timeline: Timeline) -> list[int]:
    return [s.length for s in timeline.segments if isinstance(s.medium, Crossfade)]


def test_cross_fades_of_takes_keep_the_length_they_were_made_with(spoken: Timeline) -> None:
    clip, shorter = sound(12_000, seed=2), sound(11_000, seed=3)
    long, usual = 4800, 240
    laid = record(spoken, 5000, clip, "replace", punched=True, crossfade=0.1).timeline
    assert fades(laid) == [long, long]
    stretch = recorded_at(laid, 5000)
    assert stretch is not None
    other = another_take(laid, 5000, 17_000, shorter, "Record", crossfade=0.005).timeline
    assert fades(other) == [long, long]
    first = choose(other, 5000, 1).timeline
    assert np.array_equal(samples(first), samples(laid))
    assert np.array_equal(samples(choose(first, 5000, 0).timeline), samples(spoken))
    hard = record(spoken, 5000, clip, "replace", punched=True, crossfade=0).timeline
    assert fades(hard) == []
    assert fades(another_take(hard, 5000, 17_000, shorter, "Record").timeline) == [usual, usual]


def test_another_take_is_heard_in_all_of_a_cross_fade_beside_its_place(spoken: Timeline) -> None:
    laid = record(spoken, 5000, sound(4000, seed=2), "replace", punched=True).timeline
    cut = edits.delete(laid, 1000, 5000, crossfade=0.05).timeline
    quiet = cut.with_gain(0, 200, 0.5)  # which divides the cross-fade
    before = choose(quiet, 3000, 0).timeline
    expected = edits.delete(spoken, 1000, 5000, crossfade=0.05).timeline.with_gain(0, 200, 0.5)
    assert np.allclose(samples(before), samples(expected), atol=1e-6)


def test_all_takes_are_in_a_saved_project(spoken: Timeline, tmp_path: Path) -> None:
    document = Document(spoken)
    for seed in (2, 3):
        clip = sound(4000, seed=seed)
        document.history.push(record(document.timeline, 5000, clip, "replace", punched=True))
    document.history.push(choose(document.timeline, 5000, 1))
    heard = samples(document.timeline)
    folder = tmp_path / "takes.vstudio"
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    opened = Document.of_project(Project.open(folder))
    assert np.array_equal(samples(opened.timeline), heard)
    stretch = recorded_at(opened.timeline, 5000)
    assert stretch is not None
    assert stretch.takes.names == ("Before", "Take 1", "Take 2")
    assert stretch.takes.chosen == 1
    assert np.array_equal(samples(stretch.takes.sounds[2]), samples(sound(4000, seed=3)))


def test_a_name_that_no_edit_could_be_called_by_is_refused(
    spoken: Timeline, tmp_path: Path
) -> None:
    document, folder = Document(spoken), tmp_path / "takes.vstudio"
    clip = sound(4000, seed=2)
    document.history.push(record(document.timeline, 5000, clip, "replace", punched=True))
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    events = read_journal(folder / JOURNAL).events
    changed = ({**e, "names": ["Before", "a\0b"]} if "names" in e else e for e in events)
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, changed)))
    opened = Document.of_project(Project.open(folder))
    assert recorded_at(opened.timeline, 5000) is None, "or what is done with it would be lost"
    opened.autosave.close(discard=True)


def test_reversing_and_mixing_keep_the_takes() -> None:
    stereo = sound(20_000, seed=1, channels=2)
    laid = record(stereo, 5000, sound(4000, 2, 2), "replace", punched=True).timeline
    mono = one_channel(laid, 1)
    assert np.array_equal(samples(mono)[:, 0], samples(laid)[:, 1])
    assert np.array_equal(samples(choose(mono, 5000, 0).timeline)[:, 0], samples(stereo)[:, 1])
    turned = backwards(laid)
    assert np.allclose(samples(turned), samples(laid)[::-1], atol=1e-6)
    assert np.array_equal(samples(choose(turned, 12_000, 0).timeline), samples(stereo)[::-1])


def test_an_effect_on_what_was_there_before_stays_an_effect(spoken: Timeline) -> None:
    quieter = ArrayMedium(samples(spoken) * np.float32(0.5), RATE)
    enhanced = edits.take_result(spoken, 0, spoken.frames, quieter, "Enhance").timeline
    laid = record(enhanced, 5000, sound(4000, seed=2), "replace", punched=True).timeline
    assert take_at(laid, 7000) is None
    before = choose(laid, 5000, 0).timeline
    take = take_at(before, 7000)
    assert take is not None
    assert np.array_equal(samples(monitored(before, "original")), samples(spoken))
    change = StrengthChange(frozenset({take.id}), 0, before.frames, 0.0)
    changed = edits.strength_change(before, change).timeline
    assert np.array_equal(samples(changed), samples(spoken))
    assert recorded_at(changed, 7000) is not None


def test_what_fills_a_place_is_found_by_the_cursor(spoken: Timeline, tmp_path: Path) -> None:
    path = tmp_path / "capture.wav"
    soundfile.write(path, noise(4000, 1, level=0.2, seed=2), RATE, subtype="FLOAT")
    clip = Timeline.from_medium(FileMedium(path))
    laid = record(spoken, 5000, clip, "insert").timeline
    assert captured_at(laid, 6000) == captured_at(laid, 9000) == (5000, 9000)
    assert captured_at(laid, 9001) is None
    assert captured_at(laid, 4000) is None
    users = Timeline.from_medium(FileMedium(path, path))
    assert captured_at(users, 100) is None
    edit = another_take(laid, 5000, 9000, sound(5000, seed=3), "Record")
    stretch = recorded_at(edit.timeline, 5000)
    assert stretch is not None
    assert stretch.takes.names == ("Take 1", "Take 2")
    assert np.array_equal(samples(stretch.takes.sounds[0]), samples(clip))


def test_takes_that_do_not_match_are_refused() -> None:
    with pytest.raises(ValueError, match="take 2"):
        RecordedTakes((sound(10), sound(10)), ("A", "B"), 2)
    with pytest.raises(ValueError, match="formats"):
        RecordedTakes((sound(10), sound(10, channels=2)), ("A", "B"))


def test_takes_are_renamed_and_deleted_without_touching_what_is_heard(spoken: Timeline) -> None:
    once = record(spoken, 5000, sound(4000, seed=2), "replace", punched=True).timeline
    twice = record(once, 5000, sound(4000, seed=3), "replace", punched=True).timeline
    stretch = recorded_at(twice, 5000)
    assert stretch is not None
    named = rename_take(twice, stretch, 1, " Calm ")
    assert named.label == "Rename Take 1"
    assert np.array_equal(samples(named.timeline), samples(twice))
    stretch = recorded_at(named.timeline, 5000)
    assert stretch is not None
    assert stretch.takes.names == ("Before", "Calm", "Take 2")
    fewer = delete_take(named.timeline, stretch, 2)
    assert np.array_equal(samples(fewer.timeline), samples(once))
    left = recorded_at(fewer.timeline, 5000)
    assert left is not None
    assert (left.takes.names, left.takes.name) == (("Before", "Calm"), "Calm")
    assert left.takes.with_take(sound(4000)).name == "Take 2"
    kept = delete_take(named.timeline, stretch, 1).timeline
    assert np.array_equal(samples(kept), samples(twice))
    after = recorded_at(kept, 5000)
    assert after is not None
    assert after.takes.with_take(sound(4000)).name == "Take 3"
    for name in ("", "Before", "x" * 61, "a\nb"):
        with pytest.raises(UserError):
            rename_take(kept, after, 1, name)
    with pytest.raises(UserError, match="stays as it is"):
        delete_take(kept, after, 0)
