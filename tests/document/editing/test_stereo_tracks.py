"""Two mono tracks become one stereo track, which sounds as they did from left and right."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades, track_edits
from voicestudio.document.editing.ducking import duck
from voicestudio.document.editing.stereo_tracks import make_stereo, mono_pair
from voicestudio.document.project.journal import JOURNAL, line_of, read_journal
from voicestudio.document.project.project import Project
from voicestudio.document.timeline.duck_settings import DuckSettings
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks
from voicestudio.errors import UserError

RATE = 48_000


def sound(frames: int, channels: int = 1, seed: int = 0) -> Timeline:
    return Timeline.from_medium(ArrayMedium(noise(frames, channels, level=0.2, seed=seed), RATE))


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


@pytest.fixture
def halves() -> Document:
    """The channels of a stereo recording as tracks."""
    document = Document(sound(2000, 2))
    document.history.push(track_edits.split_channels(document.tracks, 0))
    return document


def join(document: Document) -> None:
    """Make a stereo track of the first two, which is what they are."""
    left, right = document.tracks.items[:2]
    expected = np.hstack([samples(left.timeline), samples(right.timeline)])
    document.history.push(make_stereo(document.tracks, left.number, right.number))
    made = samples(document.tracks.items[0].timeline)
    np.testing.assert_array_equal(made, expected[: len(made)])
    assert not expected[len(made) :].any()


def test_splitting_and_joining_leave_nothing_behind(halves: Document) -> None:
    before = halves.history.states[0]
    join(halves)
    assert len(halves.tracks) == 1
    track, original = halves.history.track, before.all_tracks.items[0]
    assert vars(track) | {"timeline": None} == vars(original) | {"timeline": None}
    assert track.timeline.segments == original.timeline.segments
    assert halves.history.current.label == "Make stereo track"
    halves.history.undo()
    assert [t.name for t in halves.tracks] == ["Track 1 left", "Track 1 right"]
    halves.history.redo()
    np.testing.assert_array_equal(samples(halves.sound), samples(before.timeline))


@pytest.mark.parametrize("pan", [0.0, 0.25, -0.75, 1.0])
def test_a_balance_is_kept_both_ways(pan: float) -> None:
    document = Document(sound(500, 2))
    document.history.push(track_edits.set_track_gain(document.tracks, 0, -3.0))
    document.history.push(track_edits.set_track_pan(document.tracks, 0, pan))
    before = samples(document.sound)
    document.history.push(track_edits.split_channels(document.tracks, 0))
    lowest = 2e-3 if abs(pan) == 1 else 1e-6
    np.testing.assert_allclose(samples(document.sound), before, atol=lowest)
    join(document)
    np.testing.assert_allclose(samples(document.sound), before, atol=lowest)
    assert document.history.track.gain_db == pytest.approx(-3.0)
    assert document.history.track.pan == pytest.approx(pan, abs=2e-3)


def test_tracks_of_different_lengths_and_gains(halves: Document) -> None:
    document = Document(sound(1000))
    document.history.push(track_edits.add_track(document.tracks, sound(700, seed=1), 900, "Guest"))
    document.history.push(track_edits.colour_track(document.tracks, 0, "red"))
    document.history.push(track_edits.set_track_gain(document.tracks, 1, 6.0))
    join(document)
    track = document.history.track
    assert (track.timeline.frames, track.colour, track.name) == (1600, "red", "")
    assert track.gains == (pytest.approx(1.0), pytest.approx(10 ** (6 / 20)))


def test_names_of_both_come_back() -> None:
    document = Document(sound(1000))
    document.history.push(track_edits.rename_track(document.tracks, 0, "left mic"))
    document.history.push(track_edits.add_track(document.tracks, sound(1000), 0, "right mic"))
    join(document)
    assert document.history.track.name == "left mic + right mic"
    document.history.push(track_edits.split_channels(document.tracks, 0))
    assert [t.name for t in document.tracks] == ["left mic", "right mic"]
    for track in document.tracks:
        long = track_edits.rename_track(document.tracks, track.number, f"{track.number}" * 200)
        document.history.push(long)
    document.history.focus = 0
    join(document)
    assert len(document.history.track.name) <= 200


def test_edited_apart_they_come_back_as_they_were(halves: Document, tmp_path: Path) -> None:
    history = halves.history
    history.push(edits.delete(halves.timeline, 300, 500))
    history.focus = 1
    history.push(fades.gain(halves.timeline, 100, 900, -6.0))
    history.push(track_edits.add_track(halves.tracks, sound(2500, seed=3)))
    join(halves)
    assert [t.timeline.channels for t in halves.tracks] == [2, 1]
    halves.autosave.save(history.states, history.index, tmp_path / "a.vstudio")
    halves.autosave.close(discard=False)
    again = Document.of_project(Project.open(tmp_path / "a.vstudio"))
    for one, other in zip(again.tracks, halves.tracks, strict=True):
        np.testing.assert_array_equal(samples(one.timeline), samples(other.timeline))
    again.history.push(track_edits.split_channels(again.tracks, 0))
    history.undo()
    for number in range(2):
        one, other = (d.tracks.items[number].timeline for d in (again, halves))
        np.testing.assert_array_equal(samples(one), samples(other))
    again.autosave.close(discard=True)


@pytest.mark.parametrize("kind", ["file", "pair", "nothing"])
def test_a_pair_of_what_cannot_be_one_is_refused(
    halves: Document, tmp_path: Path, kind: str
) -> None:
    folder = tmp_path / "a.vstudio"
    halves.history.push(edits.delete(halves.timeline, 300, 500))
    join(halves)
    halves.autosave.save(halves.history.states, halves.history.index, folder)
    halves.autosave.close(discard=False)
    events = read_journal(folder / JOURNAL).events
    numbers = {event["kind"]: event["medium"] for event in events if "kind" in event}
    changed = ({**e, "right": numbers.get(kind, 99)} if "right" in e else e for e in events)
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, changed)))
    again = Document.of_project(Project.open(folder))
    assert len(again.tracks) == 2, "what was before is there"
    again.autosave.close(discard=True)


def test_curves_splits_and_followers_go_on(halves: Document) -> None:
    curve = Envelope(((0, 0.0), (900, -12.0)))
    tracks = Tracks(
        tuple(replace(t, envelope=curve, splits=(100 + t.number,)) for t in halves.tracks)
    )
    left, right = (track.number for track in tracks)
    tracks = tracks.added(Track(sound(100), 7))
    tracks = duck(tracks, 7, [(10, 20)], DuckSettings(), [left, right]).all_tracks
    made = make_stereo(tracks, left, right).all_tracks
    assert made[left].envelope == curve
    assert made[left].splits == tuple(sorted((100 + left, 100 + right)))
    assert made[7].ducking is not None
    assert made[7].ducking.speaking == (left,)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"muted": True}, "muted or solo"),
        ({"solo": True}, "muted or solo"),
        ({"envelope": Envelope(((0, -3.0),))}, "volume curves"),
    ],
)
def test_what_one_channel_cannot_have_alone(
    halves: Document, change: dict[str, object], reason: str
) -> None:
    left, right = (track.number for track in halves.tracks)
    tracks = halves.tracks.with_track(replace(halves.tracks[right], **change))  # pyright: ignore[reportArgumentType]
    with pytest.raises(UserError, match=reason):
        make_stereo(tracks, left, right)


def test_only_mono_tracks_can_be_channels() -> None:
    tracks = Tracks((Track(sound(100)), Track(sound(100, 2), 1)))
    with pytest.raises(UserError, match="mono"):
        make_stereo(tracks, 0, 1)


def test_which_tracks_make_a_pair() -> None:
    mono, both = sound(100), sound(100, 2)
    timelines = (mono, mono, both, mono, mono)
    tracks = Tracks(tuple(Track(timeline, 9 - n) for n, timeline in enumerate(timelines)))
    assert mono_pair(tracks, (9,)) == (9, 8)
    assert mono_pair(tracks, (6, 9)) == (9, 6), "the upper one is the left"
    for selected in ((8,), (7,), (5,), (9, 7), (9, 8, 6), ()):
        assert mono_pair(tracks, selected) is None
