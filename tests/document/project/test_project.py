"""Projects: what is journalled comes back, whatever happens to program, disk or file.

Modules: audio.padded, document.project.done_fields, document.project.history_log,
document.project.media_folder, document.project.project_messages, document.timeline.conversion,
document.timeline.read_files.
"""

import json
import math
import os
import shutil
import subprocess
import sys
import threading
import zlib
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sounds import noise
from strength import at_strength

from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades, processing
from voicestudio.document.editing.band_edits import within_band
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.fades import Fade
from voicestudio.document.editing.history import History
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.editing.recorded import record
from voicestudio.document.project.autosave import find_unsaved, recovery_folder
from voicestudio.document.project.journal import JournalFile, line_of, read_journal
from voicestudio.document.project.lock import FolderLock, InUseError
from voicestudio.document.project.project import JOURNAL, Opened, Project
from voicestudio.document.project.serialization import KINDS
from voicestudio.document.project.sources import MissingMedium
from voicestudio.document.project.unsaved_work import drop_unsaved, unsaved_work
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.band import Band
from voicestudio.document.timeline.clip_laying import laid_over
from voicestudio.document.timeline.converted import Converted
from voicestudio.document.timeline.crossfade import Crossfade
from voicestudio.document.timeline.duck_settings import Ducking, DuckSettings
from voicestudio.document.timeline.gaps import gap
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.rope import Body, Chunk
from voicestudio.document.timeline.stereo_joining import stereo
from voicestudio.document.timeline.stereo_pair import StereoPair
from voicestudio.document.timeline.takes import Take, take_at
from voicestudio.document.timeline.timeline import Offset, Ramp, Segment, SilenceMedium, Timeline
from voicestudio.document.timeline.tracks import Track, Tracks
from voicestudio.document.timeline.transforms import ChannelMix, ReversedMedium
from voicestudio.errors import UserError
from voicestudio.texts import to_json, tr

RATE = 8000
FRAMES = 3000
RECIPE = AppliedEffect.of("enhance", {"size": 1, "reduction": 12.5}, "Ada")


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    soundfile.write(path, noise(FRAMES, 2, level=1.0), RATE, subtype="FLOAT")
    return path


@pytest.fixture
def document(recording: Path) -> Document:
    return Document.open(recording)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "talk.vstudio"


def do(document: Document, edit: Edit) -> None:
    """What the window does: change the history, then journal it."""
    document.history.push(edit)
    document.autosave.record(document.history.states, document.history.index)


def save(document: Document, folder: Path) -> tuple[Path, ...]:
    return document.autosave.save(document.history.states, document.history.index, folder)


def samples(medium: Medium) -> np.ndarray:
    return medium.read(0, medium.frames)


def reopened(folder: Path) -> Opened:
    opened = Project.open(folder)
    opened.project.close()
    return opened


def assert_same(opened: Opened, history: History) -> None:
    assert opened.index == history.index
    assert [state.label for state in opened.states] == list(history.labels)
    for state, original in zip(opened.states, history.states, strict=True):
        assert state.selection == original.selection
        assert state.markers == original.markers
        assert np.array_equal(samples(state.timeline), samples(original.timeline))


def take_of(timeline: Timeline, start: int, stop: int, strength: float = 0.4) -> Edit:
    wet = ArrayMedium(noise(stop - start, timeline.channels, level=1.0, seed=start), RATE)
    return edits.take_result(timeline, start, stop, wet, "Enhance", strength, applied_effect=RECIPE)


def test_every_kind_of_sound_comes_back(document: Document, folder: Path) -> None:
    timeline = document.timeline
    do(document, fades.fade(timeline, 0, 500, Fade("in", 500)))
    do(document, edits.silence(document.timeline, 100, 300))
    do(document, take_of(document.timeline, 200, 900))
    take = next(s.medium for s in document.timeline.segments if isinstance(s.medium, Take))
    do(document, at_strength(document.timeline, take, 0.7))
    do(document, processing.reverse(document.timeline, 150, 1500))
    do(document, processing.swap_channels(document.timeline, 50, 700))
    do(document, processing.remove_offset(document.timeline, 0, 1000, (0.25, -0.5)))
    do(document, processing.mix_to_mono(document.timeline))
    low, high = Band(500.0, 700.5), Band(3000.0, math.inf)
    do(document, within_band(edits.silence, document.timeline, 400, 2500, band=low))
    do(document, within_band(fades.gain, document.timeline, 0, 2900, 6.0, band=high))
    do(document, take_of(document.timeline, 0, 2000))
    do(document, edits.delete(document.timeline, 700, 800))
    empty = gap(document.timeline, 200)
    do(document, Edit("Gap", document.timeline.followed_by(empty)))
    over = laid_over(
        document.timeline, document.timeline.frames - 300, document.timeline.slice(0, 500)
    )
    do(document, Edit("Overlap", over))
    clip = Timeline.from_medium(ArrayMedium(noise(100, seed=6), RATE))
    do(document, record(document.timeline, 1200, clip, "replace"))
    longer = ArrayMedium(noise(900, seed=5), RATE)
    instants = np.array([0, 300, 500]), np.array([0, 400, 900])
    do(document, edits.reflowed_result(document.timeline, 100, 600, longer, "x", *instants, RECIPE))
    quieter = fades.gain(document.timeline, 0, 1000, -6.0).timeline
    do(document, Edit("Stereo", stereo(document.timeline, quieter)))
    marked = Markers((Marker(5, 5, "“Hello”"), Marker(10, 20)), (7,))
    do(document, Edit("Marker", document.timeline, (3, 9), marked))
    save(document, folder)
    do(document, edits.cut(document.timeline, 10, 20))
    document.history.go_to(4)
    document.autosave.record(document.history.states, 4)
    document.autosave.close(discard=False)
    opened = reopened(folder)
    assert_same(opened, document.history)
    assert opened.warning == ""
    assert take_at(opened.states[-1].timeline, 1000).applied_effect == RECIPE
    assert opened.unsaved
    assert {event["kind"] for event in events_of(folder) if "kind" in event} == set(KINDS)


@pytest.mark.parametrize("odd", [None, 5, {"text": "{effect}", "values": 5}])
def test_the_name_of_a_take_is_kept_with_what_it_was_made_of(
    document: Document, folder: Path, odd: object
) -> None:
    """So it is translated where the project is opened, and read without that all the same."""
    label = tr("{effect} ({voice})", effect=tr("Enhance speech"), voice="Ada")
    wet = ArrayMedium(noise(700, 2, seed=5), RATE)
    do(document, edits.take_result(document.timeline, 200, 900, wet, label))
    save(document, folder)
    document.autosave.close(discard=False)
    take = take_at(reopened(folder).states[-1].timeline, 300)
    assert (take.label, to_json(take.label)) == (label, to_json(label))
    events = events_of(folder)
    for event in events:
        if "wet" in event:
            event["wording"] = odd
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, events)))
    opened = reopened(folder)
    assert opened.warning == ""
    assert take_at(opened.states[-1].timeline, 300).label == label


@pytest.mark.parametrize("name", [None, "Ada", "", "x" * 61, "a\nb", "\u202e", 5, ["Ada"], {}])
def test_the_voice_of_a_take_is_a_bounded_name_or_missing(
    document: Document, folder: Path, name: object
) -> None:
    """Projects from before voices have none; strangers may write anything."""
    do(document, take_of(document.timeline, 200, 900))
    save(document, folder)
    document.autosave.close(discard=False)
    events = events_of(folder)
    recipe = next(event["recipe"] for event in events if "recipe" in event)
    if name is None:
        del recipe["profile"]
    else:
        recipe["profile"] = name
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, events)))
    if name in (None, "Ada"):
        opened = reopened(folder)
        assert opened.warning == ""
        take = take_at(opened.states[-1].timeline, 300)
        assert take.applied_effect.profile == (name or "")
        assert take.applied_effect.parameters == RECIPE.parameters
    else:
        assert "damaged" in reopened(folder).warning


@pytest.mark.parametrize(
    "odd",
    [
        {"steps": "gain"},
        {"steps": [{}]},
        {"steps": [{"effect": 5}]},
        {"steps": [{"effect": "x" * 101}]},
        {"steps": [{"effect": "gain", "values": {"level": 1e10}}]},
        {"steps": [{"effect": "gain", "values": [6]}]},
        {"steps": [{"effect": "gain", "profile": "a\nb"}]},
        {"strength": 7},
        {"everywhere": 1},
    ],
)
def test_an_odd_record_of_what_an_edit_did_costs_nothing_else(
    document: Document, folder: Path, odd: dict[str, object]
) -> None:
    do(document, fades.gain(document.timeline, 0, document.timeline.frames, 6.0))
    save(document, folder)
    document.autosave.close(discard=False)
    assert reopened(folder).states[-1].done is not None
    events = events_of(folder)
    next(event["done"] for event in events if "done" in event).update(odd)
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, events)))
    opened = reopened(folder)
    assert opened.warning == ""
    assert opened.states[-1].done is None
    samples = opened.states[-1].timeline.read(0, document.timeline.frames)
    np.testing.assert_array_equal(samples, document.timeline.read(0, document.timeline.frames))


def test_everything_a_value_has_is_written() -> None:
    """Whoever adds a field to one of these must also write and read it (serialization.py)."""
    known = {
        Edit: "label timeline selection markers move tags done tracks track",
        Tracks: "items",
        Track: "timeline number name gain_db pan muted solo envelope ducking colour splits",
        Ducking: "settings speaking behind",
        DuckSettings: "depth_db attack release hold",
        Segment: "medium start length ramps",
        Ramp: "offset length start_gain end_gain shape",
        Offset: "amounts",
        Take: "dry wet strength crossfade label id checks applied_effect",
        RecordedTakes: "sounds names chosen",
        Converted: "dry wet old new applied_effect",
        SilenceMedium: "sample_rate channels frames",
        Timeline: "chunks sample_rate channels chunk_starts",
        Chunk: "body stages",
        Body: "segments starts",
        ReversedMedium: "source",
        ChannelMix: "source weights",
        Crossfade: "before after cut",
        StereoPair: "left right",
        Marker: "start stop name",
        Markers: "labels splits",
    }
    for kind, names in known.items():
        assert list(kind.__dataclass_fields__) == names.split(), kind


def test_a_decoded_recording_is_referred_to_by_its_own_name(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "talk.ogg"
    soundfile.write(path, noise(4000, 2, level=1.0), RATE)
    document = Document.open(path)
    do(document, edits.cut(document.timeline, 0, 100))
    save(document, folder)
    document.autosave.close(discard=True)
    sources = [event["source"] for event in events_of(folder) if "source" in event]
    assert [Path(source["absolute"]) for source in sources] == [path]
    assert_same(reopened(folder), document.history)


STEPS = "cut paste trim silence fade_out gain take reverse swap undo redo save"
operations = st.lists(
    st.tuples(
        st.sampled_from(STEPS.split(" ")),
        st.floats(0, 1),
        st.floats(0, 1),
        st.integers(0, 2**31),
    ),
    max_size=14,
)


def step(document: Document, name: str, first: float, second: float, seed: int) -> None:
    timeline, history = document.timeline, document.history
    start, stop = sorted(round(share * timeline.frames) for share in (first, second))
    if name in ("undo", "redo"):
        getattr(history, name)()
    elif name == "paste":
        clip = Timeline.from_medium(ArrayMedium(noise(seed % 90 + 1, 2, seed=seed), RATE))
        history.push(edits.paste(timeline, start, stop, clip))
    elif start == stop:
        return
    elif name == "gain":
        history.push(fades.gain(timeline, start, stop, seed % 24 - 12))
    elif name.startswith("fade_"):
        side = name.removeprefix("fade_")
        history.push(fades.fade(timeline, start, stop, Fade(side, stop - start)))
    elif name == "take":
        history.push(take_of(timeline, start, stop, seed % 101 / 100))
    elif name == "reverse":
        history.push(processing.reverse(timeline, start, stop))
    elif name == "swap":
        history.push(processing.swap_channels(timeline, start, stop))
    elif name != "save":
        history.push(getattr(edits, name)(timeline, start, stop))


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(operations)
def test_any_sequence_of_edits_comes_back_and_undoes_the_same(
    recording: Path, folder: Path, steps: list[tuple[str, float, float, int]]
) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    document = Document.open(recording)
    save(document, folder)
    for name, *details in steps:
        step(document, name, *details)
        if name == "save":
            save(document, folder)
        else:
            document.autosave.record(document.history.states, document.history.index)
    document.autosave.close(discard=False)
    assert_same(reopened(folder), document.history)


def test_an_edit_costs_what_it_changes(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "long.wav"
    soundfile.write(path, noise(120_000, 2, level=1.0), RATE)
    document = Document.open(path)
    segments = document.timeline
    for place in range(0, 120_000, 240):
        segments = segments.with_gain(place, place + 120, 0.5)
    do(document, Edit("Many", segments))
    save(document, folder)
    before = (folder / JOURNAL).stat().st_size
    for number in range(10):
        do(document, edits.cut(document.timeline, 5000 * number, 5000 * number + 50))
        do(document, fades.gain(document.timeline, 5000 * number, 5000 * number + 90, -3))
    document.autosave.close(discard=False)
    cost = ((folder / JOURNAL).stat().st_size - before) / 20
    assert len(document.timeline.segments) > 990
    assert cost < 1000, "bytes an edit"


def test_a_gain_of_everything_is_one_line_however_many_segments(
    document: Document, folder: Path
) -> None:
    sound = document.timeline
    for number in range(400):
        sound = sound.with_gain(7 * number, 7 * number + 3, 0.5)
    do(document, Edit("Many", sound))
    save(document, folder)
    before = (folder / JOURNAL).stat().st_size
    do(document, fades.gain(document.timeline, 0, document.timeline.frames, -3))
    cost = (folder / JOURNAL).stat().st_size - before
    assert cost < 500, "bytes"
    stop = document.timeline.frames - 30
    do(document, fades.fade(document.timeline, 30, stop, Fade("in", stop - 30)))
    do(document, processing.remove_offset(document.timeline, 0, 2_010, (0.25, -0.5)))
    do(document, edits.cut(document.timeline, 1_000, 1_050))
    document.autosave.close(discard=False)
    assert_same(reopened(folder), document.history)


def test_saving_keeps_only_what_can_be_redone(document: Document, folder: Path) -> None:
    do(document, take_of(document.timeline, 0, 100))
    save(document, folder)
    document.history.undo()
    do(document, edits.cut(document.timeline, 0, 10))
    save(document, folder)
    document.autosave.close(discard=False)
    assert [event.get("state") for event in events_of(folder) if "state" in event] == [0, 1]
    assert len(list((folder / "media").iterdir())) == 1
    assert_same(reopened(folder), document.history)
    assert list((folder / "media").iterdir()) == [], "nothing speaks of it any more"


def test_what_was_never_saved_is_offered_back(document: Document) -> None:
    do(document, take_of(document.timeline, 0, 100))
    do(document, edits.cut(document.timeline, 0, 10))
    assert find_unsaved([]) == [], "it is still open"
    crashed(document)
    (work,) = find_unsaved([])
    assert (work.name, work.edits) == ("talk.wav", 2)
    opened = reopened(work.folder)
    assert_same(opened, document.history)
    assert Document.of_project(opened).modified
    drop_unsaved(work.folder)
    assert list(recovery_folder().glob("*")) == []


def test_closing_leaves_nothing_in_the_recovery_folder(document: Document) -> None:
    do(document, edits.cut(document.timeline, 0, 10))
    document.autosave.close(discard=True)
    assert list(recovery_folder().glob("*")) == []


def test_what_was_exported_is_not_offered_back(document: Document) -> None:
    do(document, edits.cut(document.timeline, 0, 10))
    document.autosave.mark_kept(document.history.states, document.history.index)
    crashed(document)
    assert find_unsaved([]) == []
    assert list(recovery_folder().glob("*")) == []


def test_edits_after_the_last_save_can_be_kept_or_dropped(document: Document, folder: Path) -> None:
    do(document, edits.cut(document.timeline, 0, 10))
    save(document, folder)
    do(document, edits.silence(document.timeline, 0, 10))
    crashed(document)
    work = unsaved_work(folder)
    assert work is not None
    assert work.edits == 1
    opened = reopened(folder)
    assert opened.unsaved
    assert opened.saved is opened.states[1]
    drop_unsaved(folder)
    assert unsaved_work(folder) is None
    assert [state.label for state in reopened(folder).states] == ["Open", "Cut"]


def test_saving_elsewhere_makes_a_second_project(document: Document, folder: Path) -> None:
    do(document, take_of(document.timeline, 0, 100))
    save(document, folder)
    do(document, edits.cut(document.timeline, 0, 10))
    other = folder.with_name("other.vstudio")
    save(document, other)
    document.autosave.close(discard=False)
    assert [state.label for state in reopened(folder).states] == ["Open", "Enhance"]
    shutil.rmtree(folder)
    assert_same(reopened(other), document.history)
    with pytest.raises(UserError, match="exists already"):
        Project.create(other, None, document.history.states, 0)


def test_a_project_whose_folder_is_gone_can_be_saved_elsewhere(
    document: Document, folder: Path, tmp_path: Path
) -> None:
    save(document, folder)
    folder.rename(tmp_path / "renamed.vstudio")
    document.history.push(take_of(document.timeline, 0, 100))
    with pytest.raises(UserError, match="cannot be written"):
        save(document, folder)
    other = folder.with_name("other.vstudio")
    save(document, other)
    document.autosave.close(discard=False)
    assert_same(reopened(other), document.history)


def test_one_writer_at_a_time(document: Document, folder: Path) -> None:
    save(document, folder)
    with pytest.raises(InUseError, match="another VoiceStudio window"):
        Project.open(folder)
    with pytest.raises(InUseError):
        drop_unsaved(folder)
    document.autosave.close(discard=False)
    reopened(folder)


def test_a_lock_goes_although_a_program_that_is_being_started_has_its_file(folder: Path) -> None:
    folder.mkdir()
    lock = FolderLock(folder)
    inherited = os.dup(lock._handle)  # as between fork and exec
    lock.release()
    FolderLock(folder).release()
    os.close(inherited)


def test_a_lock_is_waited_for_while_somebody_only_looks(folder: Path) -> None:
    folder.mkdir()
    looking = FolderLock(folder)
    timer = threading.Timer(0.05, looking.release)
    timer.start()
    FolderLock.patiently(folder).release()
    timer.join()


def test_project_and_recording_move_together(
    document: Document, folder: Path, recording: Path, tmp_path: Path
) -> None:
    save(document, folder)
    document.autosave.close(discard=False)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    recording.rename(elsewhere / recording.name)
    folder.rename(elsewhere / folder.name)
    opened = reopened(elsewhere / folder.name)
    assert opened.missing == ()
    assert_same(opened, document.history)


def test_a_recording_that_moved_can_be_located(
    document: Document, folder: Path, recording: Path, tmp_path: Path
) -> None:
    do(document, take_of(document.timeline, 0, 100))
    save(document, folder)
    document.autosave.close(discard=False)
    moved = tmp_path / "attic" / "renamed.wav"
    moved.parent.mkdir()
    recording.rename(moved)
    opened = Project.open(folder)
    (missing,) = opened.missing
    with pytest.raises(UserError, match=r"talk\.wav is not at .* locate it"):
        opened.states[0].timeline.read(0, 10)
    # Saving meanwhile forgets neither the recording nor the result.
    opened.project.record([*opened.states, Edit("x", opened.states[1].timeline)], 2)
    opened.project.save(opened.states, opened.index)
    wrong = tmp_path / "wrong.wav"
    soundfile.write(wrong, noise(10, 2, level=1.0), RATE)
    with pytest.raises(UserError, match="another length or format"):
        opened.project.relink(missing, wrong)
    opened.project.relink(missing, moved)
    opened.project.close()
    again = reopened(folder)
    assert again.missing == ()
    assert_same(again, document.history)


def test_a_recording_that_is_read_longer_now_opens_as_it_was(
    document: Document, folder: Path
) -> None:
    save(document, folder)
    document.autosave.close(discard=False)
    events = events_of(folder)
    events[1] |= {"frames": FRAMES - 500}
    backwards = {"medium": 1, "kind": "reversed", "of": 0}
    events[2] |= {"splices": [[0, 0, [[1, 0, FRAMES - 500]]]]}
    events[0]["lines"] = len(events) + 1
    events.insert(2, backwards)
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, events)))
    opened = reopened(folder)
    assert (opened.warning, opened.missing) == ("", ())
    expected = samples(document.timeline)[: FRAMES - 500][::-1]
    assert np.array_equal(samples(opened.states[0].timeline), expected)


def test_a_recording_that_decodes_shorter_than_it_told_opens_with_a_silent_end_and_can_be_located(
    document: Document, folder: Path, recording: Path
) -> None:
    do(document, edits.delete(document.timeline, 100, 200))
    save(document, folder)
    document.autosave.close(discard=False)
    events, told = events_of(folder), FRAMES + RATE
    events[1] |= {"frames": told}
    events[2] |= {"splices": [[0, 0, [[0, 0, told]]]]}
    deleted = next(event for event in events if event.get("state") == 1)
    deleted["splices"][-1][2][-1][2] += RATE
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, events)))
    moved = recording.rename(recording.with_name("moved.wav"))
    opened = Project.open(folder)
    opened.project.relink(opened.missing[0], moved)
    opened.project.close()
    opening = samples(document.history.states[0].timeline)
    expected = np.concatenate([opening, np.zeros((RATE, 2))])
    for _ in range(2):  # and when it was saved anew
        opened = Project.open(folder)
        assert (opened.warning, opened.missing) == ("", ())
        assert np.array_equal(samples(opened.states[0].timeline), expected)
        again = Document.of_project(opened)
        assert [flaw.start for flaw in again.condition.flaws] == [FRAMES]
        marks = [state.markers.labels for state in again.history.states if state.markers]
        lost = "Sound missing"
        assert marks == [(Marker(FRAMES, told, lost),), (Marker(FRAMES - 100, told - 100, lost),)]
        assert not again.modified
        assert not again.unsaved_states
        again.autosave.record(again.history.states, again.history.index)
        save(again, folder)
        again.autosave.close(discard=False)


def test_a_recording_that_is_read_at_another_rate_now_opens_at_the_old_one(
    tmp_path: Path, folder: Path
) -> None:
    """As Opus files were at the rate that their header named, and are at 48 kHz now."""
    path = tmp_path / "talk.wav"
    tone = np.sin(np.arange(48_000) / 48_000 * 2 * np.pi * 440)
    soundfile.write(path, tone, 48_000, subtype="FLOAT")
    document = Document.open(path)
    save(document, folder)
    document.autosave.close(discard=False)
    events = events_of(folder)
    events[1] |= {"rate": 16_000, "frames": 16_003}
    events[2] |= {"rate": 16_000, "splices": [[0, 0, [[0, 0, 16_003]]]]}
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, events)))
    for _ in range(2):  # and from the cache
        opened = reopened(folder)
        assert (opened.warning, opened.missing) == ("", ())
        timeline = opened.states[0].timeline
        assert (timeline.sample_rate, timeline.frames) == (16_000, 16_003)
        heard = samples(timeline)[1000:15_000, 0]
        wanted = np.sin(np.arange(1000, 15_000) / 16_000 * 2 * np.pi * 440)
        assert np.abs(heard - wanted).max() < 1e-3


def test_another_recording_under_the_same_name_is_not_taken_for_it(
    document: Document, folder: Path, recording: Path
) -> None:
    save(document, folder)
    document.autosave.close(discard=False)
    soundfile.write(recording, noise(FRAMES, 2, level=1.0, seed=9), RATE, subtype="FLOAT")
    assert len(reopened(folder).missing) == 1


@pytest.mark.parametrize("suffix", [".wav", ".mp3"])
@pytest.mark.parametrize("edited_first", [False, True])
@pytest.mark.parametrize("removed", [False, True])
def test_a_recording_that_another_program_replaces_or_removes_is_kept_as_it_was_heard(
    tmp_path: Path, folder: Path, suffix: str, edited_first: bool, removed: bool
) -> None:
    path, newer = tmp_path / f"talk{suffix}", tmp_path / f"newer{suffix}"
    soundfile.write(path, noise(FRAMES, 2, level=1.0), RATE)
    soundfile.write(newer, noise(FRAMES, 2, level=1.0, seed=9), RATE)
    document = Document.open(path)
    if edited_first:
        do(document, edits.delete(document.timeline, 10, 20))
    if removed:
        path.unlink()
    else:
        newer.replace(path)
    do(document, edits.delete(document.timeline, 100, 200))
    assert save(document, folder) == ()
    document.autosave.close(discard=False)
    opened = reopened(folder)
    assert (opened.warning, opened.missing) == ("", ())
    assert_same(opened, document.history)


@pytest.mark.parametrize("removed", [False, True])
def test_edits_are_never_done_to_what_was_written_over_a_recording(
    document: Document, folder: Path, recording: Path, tmp_path: Path, removed: bool
) -> None:
    """Overwritten where it stands before the first edit: the sound that was edited is gone."""
    kept = recording.read_bytes()
    status = recording.stat()
    with recording.open("rb+") as file:
        file.seek(len(kept) // 2)
        file.write(bytes(1000))
    os.utime(recording, ns=(status.st_atime_ns, status.st_mtime_ns + 10**9))
    if removed:
        recording.unlink()
    do(document, edits.delete(document.timeline, 100, 200))
    assert save(document, folder) == (recording,)
    document.autosave.close(discard=False)
    opened = Project.open(folder)
    assert len(opened.missing) == 1
    opened.project.close()
    # A copy of the recording as it was is recognised where the user points to it.
    copy = tmp_path / "copy.wav"
    copy.write_bytes(kept)
    opened = Project.open(folder)
    opened.project.relink(opened.missing[0], copy)
    opened.project.close()
    again = reopened(folder)
    assert again.missing == ()
    expected = Document.open(copy)
    sound = edits.delete(expected.timeline, 100, 200).timeline
    assert np.array_equal(samples(again.states[again.index].timeline), samples(sound))


@pytest.fixture
def whole(document: Document, folder: Path) -> tuple[bytes, Document, Path]:
    """A saved project with edits after the save, closed."""
    do(document, edits.cut(document.timeline, 0, 10))
    do(document, take_of(document.timeline, 5, 60))
    save(document, folder)
    do(document, fades.gain(document.timeline, 0, 100, -3))
    do(document, edits.silence(document.timeline, 7, 9))
    document.autosave.close(discard=False)
    return (folder / JOURNAL).read_bytes(), document, folder


def test_damage_anywhere_loses_nothing_before_it_and_is_told(
    whole: tuple[bytes, Document, Path],
) -> None:
    journal, document, folder = whole
    ends = [0, *read_journal(folder / JOURNAL).ends]
    for place in range(0, len(journal), 7):
        # What lies before the damaged line must be there; the header and the first state must be.
        damaged = journal[:place] + bytes([journal[place] ^ 0x15]) + journal[place + 1 :]
        check_damaged(folder, document, damaged, before=max(end for end in ends if end <= place))


def test_a_journal_cut_off_anywhere_loses_nothing_before_it(
    whole: tuple[bytes, Document, Path],
) -> None:
    journal, document, folder = whole
    ends = [0, *read_journal(folder / JOURNAL).ends]
    saved = next(
        end for event, end in zip(events_of(folder), ends[1:], strict=True) if event.get("saved")
    )
    for place in [*range(0, len(journal), 11), *ends[:-1]]:
        before = max(end for end in ends if end <= place)
        # Behind the save, a journal that ends with a whole line cannot be told from a shorter one.
        told = place < saved or place != before
        check_damaged(folder, document, journal[:place], before, told=told)


def test_zeros_at_the_end_as_a_loss_of_power_leaves_them(
    whole: tuple[bytes, Document, Path],
) -> None:
    journal, document, folder = whole
    check_damaged(folder, document, journal + bytes(4096), before=len(journal))


def check_damaged(
    folder: Path, document: Document, journal: bytes, before: int, *, told: bool = True
) -> None:
    for copy in folder.glob("*.damaged-*"):
        copy.unlink()
    (folder / JOURNAL).write_bytes(journal)
    expected = [event for event in events_in(journal[:before]) if "state" in event]
    if not expected:
        with pytest.raises(UserError, match="damaged from its beginning"):
            Project.open(folder)
        assert (folder / JOURNAL).read_bytes() == journal
        return
    opened = reopened(folder)
    assert bool(opened.warning) == told
    if told:
        (copy,) = folder.glob("*.damaged-*")
        assert copy.read_bytes() == journal
    assert len(opened.states) == len(expected)
    for state, original in zip(opened.states, document.history.states, strict=False):
        assert np.array_equal(samples(state.timeline), samples(original.timeline))
    # What is done next is journalled behind what was good.
    assert read_journal(folder / JOURNAL).rest == "nothing"


def test_a_result_that_is_gone_leaves_the_edits_before_it(
    whole: tuple[bytes, Document, Path],
) -> None:
    _, _, folder = whole
    for path in (folder / "media").iterdir():
        path.unlink()
    opened = reopened(folder)
    assert [state.label for state in opened.states] == ["Open", "Cut"]
    assert "“Cut”" in opened.warning


def altered(folder: Path, change: dict[str, object], where: str) -> None:
    """Change values of every event that has the field `where`, with checksums that fit."""
    events = [{**event, **change} if where in event else event for event in events_of(folder)]
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, events)))


@pytest.mark.parametrize(
    ("where", "change"),
    [
        ("stored", {"stored": "../../talk.wav"}),
        ("stored", {"stored": "/etc/passwd"}),
        ("splices", {"splices": [[0, 10**9, []]]}),
        ("splices", {"splices": [[0, 0, [[0, 0, 10**15]]]]}),
        ("splices", {"splices": [[0, 0, [[77, 0, 10]]]]}),
        ("splices", {"splices": "no list"}),
        ("splices", {"splices": [[0, 0, [[0, 0, 5, ["linear", 0, 5, 1e308, "x"]]]]]}),
        ("state", {"state": -1}),
        ("state", {"state": True}),
        ("source", {"rate": 0}),
        ("source", {"channels": 10**6}),
        ("source", {"source": {"absolute": "a\0b"}}),
        ("dry", {"strength": 3}),
        ("dry", {"dry": 99}),
        ("dry", {"kind": ["take"]}),
    ],
)
def test_values_that_cannot_be_are_refused(
    whole: tuple[bytes, Document, Path], where: str, change: dict[str, object]
) -> None:
    _, _, folder = whole
    altered(folder, change, where)
    if where == "source" or "state" in change or where == "splices":
        with pytest.raises(UserError, match="damaged from its beginning"):
            Project.open(folder)
    else:
        opened = reopened(folder)
        assert opened.warning
        assert [state.label for state in opened.states] == ["Open", "Cut"]


def test_projects_of_the_future_say_so(whole: tuple[bytes, Document, Path]) -> None:
    journal, _, folder = whole
    altered(folder, {"kind": "hologram"}, "dry")
    with pytest.raises(UserError, match=r"newer version of VoiceStudio.*'hologram'"):
        Project.open(folder)
    (folder / JOURNAL).write_bytes(journal)
    altered(folder, {"format": 2}, "format")
    with pytest.raises(UserError, match="newer version"):
        Project.open(folder)


def test_what_is_no_project_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"):
        Project.open(tmp_path / "gone.vstudio")
    with pytest.raises(UserError, match="not a VoiceStudio project"):
        Project.open(tmp_path)


_FULL_DISK = """
import json, resource, sys
from pathlib import Path
import numpy as np
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits, fades
from voicestudio.document.timeline.crossfade import Crossfade
from voicestudio.document.document import Document
from voicestudio.document.project.unsaved_work import drop_unsaved, unsaved_work
from voicestudio.errors import UserError
document = Document.open(sys.argv[1])
folder = Path(sys.argv[2])
history = document.history
def keep():
    document.autosave.record(history.states, history.index)
document.autosave.save(history.states, history.index, folder)
history.push(edits.cut(document.timeline, 0, 10)); keep()
room = (folder / "project.vsj").stat().st_size + 150
resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
told = []
for number in range(4):
    history.push(fades.gain(document.timeline, number, 500, -1))
    try: keep()
    except UserError as error: told.append(str(error))
wet = ArrayMedium(np.zeros((100, 2), np.float32), document.timeline.sample_rate)
history.push(edits.take_result(document.timeline, 0, 100, wet, "Enhance"))
for work in (keep, lambda: document.autosave.save(history.states, history.index, folder)):
    try: work()
    except UserError as error: told.append(str(error))
kept = (folder / "project.vsj").read_text()
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
keep()
document.autosave.close(discard=False)
print(json.dumps({"told": told, "kept": kept, "labels": history.labels}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_a_full_disk_is_told_and_nothing_is_lost(recording: Path, folder: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", _FULL_DISK, recording, folder],
        capture_output=True,
        text=True,
        check=True,
    )
    outcome = json.loads(result.stdout)
    assert len(outcome["told"]) >= 4
    assert all(str(folder) in told and "File too large" in told for told in outcome["told"])
    assert '"Cut"' in outcome["kept"], "what was there before stays"
    opened = reopened(folder)
    assert opened.warning == ""
    assert [state.label for state in opened.states] == outcome["labels"], "the rest was made good"


def test_a_medium_nobody_can_write_is_told(document: Document, folder: Path) -> None:
    class Other:
        sample_rate, channels, frames = RATE, 2, 10

    save(document, folder)
    odd = Timeline((Segment(Other(), 0, 10),), RATE, 2)  # type: ignore[arg-type]
    with pytest.raises(UserError, match="made a Other, which projects do not know"):
        document.autosave.save([Edit("Odd", odd)], 0, folder)


def test_a_missing_recording_is_heard_about_when_it_is_read(recording: Path) -> None:
    medium = open_medium(recording)
    assert medium.source == recording  # type: ignore[attr-defined]
    assert not isinstance(medium, MissingMedium)


def test_journal_lines_fit_their_own_head(tmp_path: Path) -> None:
    line = line_of({"a": "é\n"})
    length, checksum, body = line.split(b" ", 2)
    assert int(length, 16) == len(body) - 1
    assert int(checksum, 16) == zlib.crc32(body[:-1])
    journal = JournalFile(tmp_path / "journal")
    journal.append([{"a": "é\n"}, {"b": 1}])
    journal.close()
    assert read_journal(tmp_path / "journal").events == [{"a": "é\n"}, {"b": 1}]
    with pytest.raises(ValueError, match="JSON"):
        line_of({"a": float("inf")})


def crashed(document: Document) -> None:
    """As if the process had died: nothing is tidied up, the lock goes."""
    document.autosave._project.close()  # type: ignore[union-attr]


def events_of(folder: Path) -> list[dict[str, object]]:
    return read_journal(folder / JOURNAL).events


def events_in(journal: bytes) -> list[dict[str, object]]:
    return [json.loads(line[18:]) for line in journal.splitlines()]
