"""Projects of several tracks come back as they were, whatever was done to them.

Modules: document.project.envelope_fields, document.project.ducking_fields.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import clip_edits, edits, fades, track_edits
from voicestudio.document.editing.ducking import duck
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.nudges import nudge_clip
from voicestudio.document.editing.split_edits import join_clips, split_tracks
from voicestudio.document.editing.stereo_tracks import make_stereo, mono_pair
from voicestudio.document.editing.track_splits import splits_of
from voicestudio.document.project.fields import Fields, FormatError
from voicestudio.document.project.journal import read_journal
from voicestudio.document.project.project import Project
from voicestudio.document.project.track_fields import read_tracks
from voicestudio.document.timeline.clips import TrackClip, clips
from voicestudio.document.timeline.duck_settings import DuckSettings
from voicestudio.document.timeline.envelope import MOST_POINTS, Envelope
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import TRACK_COLOURS, Tracks
from voicestudio.errors import UserError

RATE = 48_000


def sound(frames: int, channels: int = 1, seed: int = 0) -> Timeline:
    samples = noise(frames, channels, level=0.2, seed=seed)
    return Timeline.from_medium(ArrayMedium(samples, RATE))


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def reopened(document: Document, folder: Path) -> Document:
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    return Document.of_project(Project.open(folder))


def state_of(document: Document) -> list[tuple[object, ...]]:
    """What is known of each track, but its sound."""
    return [
        (
            *(t.number, t.name, t.gain_db, t.pan, t.muted, t.solo, t.envelope, t.ducking),
            *(t.splits, t.colour, t.timeline.channels),
        )
        for t in document.tracks
    ]


def assert_same(one: Document, other: Document) -> None:
    assert one.history.labels == other.history.labels
    for index in range(len(one.history.states)):
        for document in (one, other):
            document.history.go_to(index)
        assert state_of(one) == state_of(other)
        assert one.history.current.track == other.history.current.track
        pairs = zip(one.tracks.timelines, other.tracks.timelines, strict=True)
        for left, right in pairs:
            np.testing.assert_array_equal(samples(left), samples(right))


CHANGES = {
    "add": lambda d, a, b: track_edits.add_track(
        d.tracks, sound(1 + b % 700, 1 + a % 2, b), a, "x"
    ),
    "empty": lambda d, a, _b: track_edits.add_empty_track(d.tracks, 1 + a % 2),
    "remove": lambda d, _a, _b: track_edits.remove_track(d.tracks, d.history.focus),
    "up": lambda d, _a, _b: track_edits.move_track(d.tracks, d.history.focus, -1),
    "name": lambda d, a, _b: track_edits.rename_track(d.tracks, d.history.focus, f"Name {a}"),
    "gain": lambda d, a, _b: track_edits.set_track_gain(d.tracks, d.history.focus, -a / 100),
    "pan": lambda d, a, _b: track_edits.set_track_pan(d.tracks, d.history.focus, a / 1000 - 1),
    "colour": lambda d, a, _b: track_edits.colour_track(
        d.tracks, d.history.focus, ("", *TRACK_COLOURS)[a % 9]
    ),
    "mute": lambda d, a, _b: track_edits.mute_track(d.tracks, d.history.focus, muted=bool(a % 2)),
    "solo": lambda d, a, _b: track_edits.solo_track(d.tracks, d.history.focus, solo=bool(a % 2)),
    "curve": lambda d, a, b: track_edits.set_track_envelope(
        d.tracks, d.history.focus, d.history.track.envelope.with_point(a, -b / 50)
    ),
    "duck": lambda d, a, b: duck(
        d.tracks, d.history.focus, [(a, a + b + 1)], DuckSettings(), [t.number for t in d.tracks]
    ),
    "split": lambda d, _a, _b: track_edits.split_channels(d.tracks, d.history.focus),
    "stereo": lambda d, _a, _b: make_stereo(d.tracks, *two_mono(d)),
    "clip": lambda d, a, b: clip_edits.move_clip(
        d.tracks, d.history.focus, TrackClip(*ends(d, a, b)), d.tracks.frames + b
    ),
    "pull": lambda d, a, b: clip_edits.pull_end(
        d.tracks, d.history.focus, last_clip(d), "stop" if b % 2 else "start", a
    ),
    "slide": lambda d, a, b: clip_edits.slip_clip(d.tracks, d.history.focus, last_clip(d), a - b),
    "nudge": lambda d, a, b: nudge_clip(
        d.tracks, d.history.markers, d.history.focus, last_clip(d), a - b
    ),
    "split clips": lambda d, a, b: split_tracks(
        d.tracks, d.history.markers, d.history.focus, [d.history.focus], *ends(d, a, b)
    ),
    "join clips": lambda d, a, b: join_clips(
        d.tracks, d.history.markers, d.history.focus, [d.history.focus], *ends(d, a, b)
    ),
    "delete": lambda d, a, b: edits.delete(d.timeline, *ends(d, a, b)),
    "fade": lambda d, a, b: fades.gain(d.timeline, *ends(d, a, b), -6.0),
    "paste": lambda d, a, b: edits.paste(
        d.timeline, *ends(d, a, b), sound(300, d.timeline.channels)
    ),
}


def last_clip(document: Document) -> TrackClip:
    found = clips(document.timeline, splits_of(document.history.track, document.history.markers))
    if not found:
        raise UserError("There is no clip.")
    return found[-1]


def two_mono(document: Document) -> tuple[int, int]:
    pair = mono_pair(document.tracks, [document.history.focus])
    if pair is None:
        raise UserError("There are no two mono tracks.")
    return pair


def ends(document: Document, a: int, b: int) -> tuple[int, int]:
    frames = document.timeline.frames
    return min(a, b) % (frames + 1), max(min(a, b) % (frames + 1), max(a, b) % (frames + 1))


operations = st.lists(
    st.tuples(
        st.sampled_from([*CHANGES, "undo", "focus", "reopen"]),
        st.integers(0, 2000),
        st.integers(0, 2000),
        st.booleans(),
    ),
    max_size=14,
)


@settings(max_examples=25, deadline=None)
@given(operations)
def test_any_sequence_of_edits_comes_back(steps: list[tuple[str, int, int, bool]]) -> None:
    """Undone, saved and opened again in between, with a mix that is the sum of what is heard."""
    with TemporaryDirectory() as folder:
        document = Document(sound(1500, 2))
        for count, (what, a, b, in_time) in enumerate(steps):
            if what == "undo":
                document.history.undo()
            elif what == "focus":
                document.history.focus = document.tracks.items[a % len(document.tracks)].number
            elif what == "reopen":
                again = reopened(document, Path(folder, f"{count}.vstudio"))
                index = document.history.index
                assert_same(document, again)
                again.history.go_to(index)
                document = again
            else:
                try:
                    edit = CHANGES[what](document, a, b)
                except UserError:
                    continue
                document.history.push(edit, all_in_time=in_time)
            np.testing.assert_allclose(
                samples(document.sound), expected_mix(document.tracks), atol=1e-6
            )
        again = reopened(document, Path(folder, "end.vstudio"))
        assert_same(document, again)
        again.autosave.close(discard=True)


def expected_mix(tracks: Tracks) -> np.ndarray:
    """The sum of what is heard, worked out anew from the samples of each track."""
    solo = [t for t in tracks if t.solo]
    heard = [t for t in (solo or tracks) if not t.muted]
    frames = {t.timeline.frames for t in tracks}
    assert len(frames) == 1, "all tracks have the same length"
    stereo = np.zeros((frames.pop(), 2))
    for track in heard:
        both = samples(track.timeline).astype(float) * np.ones((1, 2))
        both *= 10 ** (track.gain_db / 20)
        curve = track.envelope.db_at(np.arange(len(both)))
        both *= 10 ** (curve[:, np.newaxis] / 20)
        both *= [min(1, 1 - track.pan), min(1, 1 + track.pan)]
        stereo += both
    return stereo if samples(tracks.sound).shape[1] == 2 else stereo[:, :1]


def test_what_does_not_change_is_not_written_again(tmp_path: Path) -> None:
    document = Document(sound(1500))
    document.history.push(track_edits.add_track(document.tracks, sound(500), 100, "Music"))
    document.history.push(track_edits.set_track_gain(document.tracks, 1, -3.0))
    document.history.push(Edit("Marker", document.timeline))
    reopened(document, tmp_path / "a.vstudio").autosave.close(discard=False)
    events = read_journal(tmp_path / "a.vstudio" / "project.vsj").events
    states = [event for event in events if "state" in event]
    assert "tracks" not in states[0]
    assert "envelope" not in str(states)
    assert states[2]["tracks"] == [0, {"track": 1, "gain": -3.0}]
    assert states[3]["tracks"] == [0, 1]


DUCKING = {"depth": 15.0, "attack": 0.3, "release": 1.0, "hold": 0.5, "speech": [0]}
BAD = [
    {"edited": 0, "tracks": []},
    {"edited": 2, "tracks": [0, 1]},
    {"edited": 0, "tracks": [0, 0]},
    {"edited": 0, "tracks": [0, 7]},
    {"edited": 0, "tracks": [0, {"track": 1, "gain": 1e9}]},
    {"edited": 0, "tracks": [0, {"track": 1, "pan": float("nan")}]},
    {"edited": 0, "tracks": [0, {"track": 1, "name": "x" * 500}]},
    {"edited": 0, "tracks": [0, {"track": 1, "muted": "yes"}]},
    {"edited": 0, "tracks": [0, {"track": 1, "colour": 3}]},
    {"edited": 0, "tracks": [0, {"track": 5}]},
    {"edited": 0, "tracks": [0, {"track": 1, "splices": [[0, 1, []]]}]},
    {"splices": []},
    *(
        {"edited": 0, "tracks": [0, {"track": 1, "ducking": {**DUCKING, **values}}]}
        for values in (
            {"depth": 99.0},
            {"hold": "long"},
            {"speech": []},
            {"speech": [0, 0]},
            {"speech": [7]},
            {"speech": 0},
            {"behind": 1},
        )
    ),
    {"edited": 0, "tracks": [0, {"track": 1, "ducking": 3}]},
    *(
        {"edited": 0, "tracks": [0, {"track": 1, "envelope": envelope}]}
        for envelope in (
            7,
            [0, 0, 0],
            [1, 0, 0, []],
            [0, 0, 0, [[5, 1.0], [5, 2.0]]],
            [0, 0, 0, [[-1, 1.0]]],
            [0, 0, 0, [[5, 13.0]]],
            [0, 0, 0, [[5]]],
        )
    ),
]


def test_only_what_changes_of_a_volume_curve_is_written(tmp_path: Path) -> None:
    document = Document(sound(9000))
    curve = Envelope(((100, 0.0), (5000, -6.0), (6000, -12.0), (8000, 0.0)))
    document.history.push(track_edits.set_track_envelope(document.tracks, 0, curve))
    document.history.push(edits.delete(document.timeline, 2500, 3500))
    again = reopened(document, tmp_path / "a.vstudio")
    assert_same(document, again)
    again.autosave.close(discard=False)
    events = read_journal(tmp_path / "a.vstudio" / "project.vsj").events
    (track,) = [event for event in events if "state" in event][2]["tracks"]
    first, last, moved, between = track["envelope"]
    assert (first, last, moved) == (1, 3, -1000)
    assert [frame for frame, _ in between] == [2500 - 1024, 2500 + 1024]


def test_an_edit_on_a_curve_of_as_many_points_as_can_be_set_is_kept(tmp_path: Path) -> None:
    document = Document(sound(2 * MOST_POINTS))
    points = [(2 * number, -float(number % 13)) for number in range(MOST_POINTS)]
    curve = Envelope(points)
    document.history.push(track_edits.set_track_envelope(document.tracks, 0, curve))
    document.history.push(edits.insert_silence(document.timeline, 5001, 9000))
    assert len(document.history.track.envelope) > MOST_POINTS
    again = reopened(document, tmp_path / "a.vstudio")
    assert_same(document, again)
    again.autosave.close(discard=True)


@pytest.mark.parametrize("values", BAD)
def test_tracks_of_strangers_are_checked(values: dict[str, object]) -> None:
    document = Document(sound(1500))
    edit = track_edits.add_track(document.tracks, sound(500))
    with pytest.raises(FormatError):
        read_tracks(Fields(values), edit.all_tracks, None)


def test_a_colour_of_another_version_is_that_of_any_sound() -> None:
    document = Document(sound(1500))
    edit = track_edits.add_track(document.tracks, sound(500))
    values = {"edited": 0, "tracks": [0, {"track": 1, "colour": "infrared"}]}
    tracks, _ = read_tracks(Fields(values), edit.all_tracks, None)
    assert not tracks[1].colour
