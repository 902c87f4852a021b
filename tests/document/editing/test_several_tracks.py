"""Edits of several tracks at once do to each what they do to one, and keep all in time.

The sample rate is so low that a cross-fade has no frames: every sample can be told.
"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades, processing, track_edits
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker
from voicestudio.document.editing.several_tracks import edit_each, edit_together, paste_each
from voicestudio.document.timeline.crossfade import Crossfade, joined
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.document.timeline.gaps import gap
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError

RATE = 50
FRAMES = 400


def sound(frames: int = FRAMES, channels: int = 1, seed: int = 0) -> Timeline:
    return Timeline.from_medium(ArrayMedium(noise(frames, channels, level=0.3, seed=seed), RATE))


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def all_samples(document: Document) -> list[np.ndarray]:
    return [samples(timeline) for timeline in document.tracks.timelines]


def with_tracks(*timelines: Timeline) -> Document:
    document = Document(timelines[0])
    for timeline in timelines[1:]:
        document.history.push(track_edits.add_track(document.tracks, timeline))
    document.history.focus = 0
    return document


def made(name: str, timeline: Timeline, start: int, stop: int) -> Edit:
    match name:
        case "insert_silence":
            return edits.insert_silence(timeline, start, 37)
        case "paste":
            return edits.paste(timeline, start, stop, sound(61, seed=99))
        case "gain":
            return fades.gain(timeline, start, stop, -6.0)
        case "reverse":
            return processing.reverse(timeline, start, stop)
        case "trim_start":
            return edits.trim_start(timeline, start)
        case "trim_end":
            return edits.trim_end(timeline, start)
    return getattr(edits, name)(timeline, start, stop)


def model(name: str, old: np.ndarray, start: int, stop: int) -> np.ndarray:
    """What an edit does to a track that it applies to."""
    before, inside, after = old[:start], old[start:stop], old[stop:]
    quiet = np.zeros((37, 1), np.float32)
    parts = {
        "cut": (before, after),
        "delete": (before, after),
        "delete_leaving_gap": (before, 0 * inside, after),
        "silence": (before, 0 * inside, after),
        "duplicate": (before, inside, inside, after),
        "insert_silence": (before, quiet, inside, after),
        "paste": (before, samples(sound(61, seed=99)), after),
        "gain": (before, np.float32(10 ** (-6 / 20)) * inside, after),
        "reverse": (before, inside[::-1], after),
        "trim": (inside,),
        "trim_start": (old[start:],),
        "trim_end": (before,),
    }[name]
    return np.concatenate(parts)


def kept_in_time(name: str, old: np.ndarray, start: int, stop: int) -> np.ndarray:
    """What it does to another track that stays in time."""
    before, inside, after = old[:start], old[start:stop], old[stop:]
    if name in ("silence", "delete_leaving_gap", "gain", "reverse"):
        return old
    if name == "duplicate":
        return np.concatenate((before, inside, 0 * inside, after))
    if name == "paste":
        longer = np.zeros((max(61 - len(inside), 0), 1), np.float32)
        return np.concatenate((before, inside[:61], longer, after))
    return model(name, old, start, stop)


def assert_same(now: np.ndarray, expected: np.ndarray) -> None:
    """The same sound; all tracks are as long as the longest, and end in a gap."""
    length = max(len(now), len(expected))
    padded = [np.pad(x, ((0, length - len(x)), (0, 0))) for x in (now, expected)]
    np.testing.assert_allclose(*padded, atol=1e-6)


NAMES = (
    *("cut", "delete", "delete_leaving_gap", "silence", "duplicate", "insert_silence", "paste"),
    *("gain", "reverse", "trim", "trim_start", "trim_end"),
)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(NAMES),
            st.sets(st.integers(0, 3), min_size=1),
            st.booleans(),
            st.tuples(st.floats(0.01, 0.99), st.floats(0.01, 0.99)),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_each_selected_track_is_edited_once_and_the_step_is_undone(
    steps: list[tuple[str, set[int], bool, tuple[float, float]]],
) -> None:
    document = with_tracks(*(sound(seed=seed) for seed in range(4)))
    states = [all_samples(document)]
    done = len(document.history.states)
    for name, chosen, in_time, places in steps:
        before, frames = states[-1], document.tracks.frames
        start, stop = sorted(round(place * frames) for place in places)
        if not 0 < start < stop < frames:
            continue
        document.history.focus = focus = min(chosen)
        edit = edit_each(
            document.tracks,
            sorted(chosen),
            focus,
            lambda timeline, span=(start, stop), name=name: made(name, timeline, *span),
            (start, stop),
            all_in_time=in_time,
        )
        document.history.push(edit, all_in_time=in_time)
        for number, (old, now) in enumerate(zip(before, all_samples(document), strict=True)):
            if number in chosen:
                expected = model(name, old, start, stop)
            else:
                expected = kept_in_time(name, old, start, stop) if in_time else old
            assert_same(now, expected)
        states.append(all_samples(document))
    assert len(document.history.states) == done + len(states) - 1, "each is one step"
    for expected in reversed(states[:-1]):
        document.history.undo()
        for now, then in zip(all_samples(document), expected, strict=True):
            np.testing.assert_array_equal(now, then)


@settings(max_examples=80, deadline=None)
@given(
    st.integers(0, 2),
    st.integers(1, 4),
    st.tuples(st.integers(0, FRAMES), st.integers(0, FRAMES)),
    st.booleans(),
)
def test_clips_are_pasted_to_as_many_tracks_from_the_focused_one_down(
    focus: int, count: int, places: tuple[int, int], in_time: bool
) -> None:
    document = with_tracks(*(sound(seed=seed) for seed in range(3)))
    before = all_samples(document)
    document.history.focus = focus
    start, stop = sorted(places)
    clips = [sound(70, seed=100 + number) for number in range(count)]
    edit = paste_each(document.tracks, focus, start, stop, clips, all_in_time=in_time)
    document.history.push(edit, all_in_time=in_time)
    now = all_samples(document)
    assert len(now) == max(3, focus + count)
    for number, track in enumerate(now):
        old = before[number] if number < 3 else np.zeros((FRAMES, 1), np.float32)
        if focus <= number < focus + count:
            clip = samples(clips[number - focus])
            expected = np.concatenate((old[:start], clip, old[stop:]))
        elif in_time:
            longer = np.zeros((max(70 - (stop - start), 0), 1), np.float32)
            inside = old[start:stop][:70]
            expected = np.concatenate((old[:start], inside, longer, old[stop:]))
        else:
            expected = old
        assert_same(track, expected)
    document.history.undo()
    for one, then in zip(all_samples(document), before, strict=True):
        np.testing.assert_array_equal(one, then)


def test_one_track_is_edited_as_ever() -> None:
    document = with_tracks(sound(), sound(seed=1))
    edit = edit_each(
        document.tracks,
        [0],
        0,
        lambda timeline: edits.delete(timeline, 10, 20),
        (10, 20),
        all_in_time=True,
    )
    assert edit.tracks is None
    assert edit.label == "Delete"


def test_the_label_says_how_many_tracks_and_markers_move_once() -> None:
    document = with_tracks(sound(), sound(seed=1), sound(seed=2))
    markers = document.history.markers.added(Marker(200, 200, "here"))
    document.history.push(Edit("Add marker", document.timeline, markers=markers))
    edit = edit_each(
        document.tracks,
        [0, 2],
        0,
        lambda timeline: edits.delete(timeline, 10, 60),
        (10, 60),
        all_in_time=True,
    )
    document.history.push(edit, all_in_time=True)
    assert document.history.current.label == "Delete on 2 tracks"
    assert [marker.start for marker in document.history.markers.labels] == [150]
    assert [timeline.frames for timeline in document.tracks.timelines] == [350] * 3


@pytest.mark.parametrize("lengths", [{0: 80, 1: 150, 2: 60}, {0: 150, 2: 100}, {1: 50, 2: 99}])
def test_results_of_other_lengths_are_followed_by_a_gap_so_that_all_stay_in_time(
    lengths: dict[int, int],
) -> None:
    document = with_tracks(sound(), sound(seed=1), sound(seed=2), sound(seed=3))
    markers = document.history.markers.added(Marker(300, 300, "here"))
    document.history.push(Edit("Add marker", document.timeline, markers=markers))
    before = all_samples(document)
    results = {
        number: edits.reflowed_result(
            document.tracks[number].timeline,
            100,
            200,
            ArrayMedium(samples(sound(length, seed=length)), RATE),
            "Slower",
            np.array([0, 100]),
            np.array([0, length]),
        )
        for number, length in lengths.items()
    }
    edit = edit_together(document.tracks, results, 0, all_in_time=True)
    document.history.push(edit, all_in_time=True)
    end = 100 + max(lengths.values())
    for number, now in enumerate(all_samples(document)):
        assert_same(now[end:], before[number][200:])
        np.testing.assert_array_equal(now[:100], before[number][:100])
        if number in lengths:
            stop = 100 + lengths[number]
            # The ends of a result are cross-faded over a hundredth of a second: a frame here.
            expected = samples(sound(lengths[number], seed=lengths[number]))
            np.testing.assert_array_equal(now[101 : stop - 1], expected[1:-1])
            assert not now[stop:end].any()
    assert document.history.current.selection == (100, end)
    assert [marker.start for marker in document.history.markers.labels] == [end + 100]


def test_volume_curves_of_all_edited_tracks_move() -> None:
    document = with_tracks(sound(), sound(seed=1))
    curve = Envelope(((200, -6.0), (300, 0.0)))
    for number in (0, 1):
        document.history.push(track_edits.set_track_envelope(document.tracks, number, curve))
    edit = edit_each(
        document.tracks,
        [0, 1],
        0,
        lambda timeline: edits.delete(timeline, 50, 100),
        (50, 100),
        all_in_time=True,
    )
    document.history.push(edit, all_in_time=True)
    for track in document.tracks:
        assert track.envelope == curve.replaced(50, 100, 0), "once, as that of one track"


def test_tracks_that_cannot_be_edited_are_left_out() -> None:
    document = with_tracks(sound(), sound(channels=2, seed=1))
    mono, stereo = all_samples(document)

    def swap(timeline: Timeline) -> Edit:
        return processing.swap_channels(timeline, 0, 100)

    edit = edit_each(document.tracks, [0, 1], 0, swap, (0, 100), all_in_time=True)
    document.history.push(edit, all_in_time=True)
    now = all_samples(document)
    np.testing.assert_array_equal(now[0], mono)
    np.testing.assert_array_equal(now[1][:100], stereo[:100, ::-1])
    with pytest.raises(UserError, match="stereo"):
        edit_each(document.tracks, [0], 0, swap, (0, 100), all_in_time=True)


def test_a_gap_stays_a_gap() -> None:
    document = with_tracks(sound(), sound(100, seed=1))
    quiet = document.tracks[1].timeline
    edit = edit_each(
        document.tracks,
        [0, 1],
        0,
        lambda timeline: edits.silence(timeline, 200, 300),
        (200, 300),
        all_in_time=True,
    )
    document.history.push(edit, all_in_time=True)
    assert document.history.current.label == "Silence"
    assert document.tracks[1].timeline is quiet


@pytest.mark.parametrize("seconds", [0, 0.1])
def test_what_keeps_all_in_time_has_cross_fades_as_long_as_asked(seconds: float) -> None:
    """A copy fills the gap of one track and moves the other, which is followed by a gap then."""
    rate, fade = 48_000, round(seconds * 48_000)
    whole, first, last = (
        Timeline.from_medium(ArrayMedium(noise(frames, seed=frames), rate))
        for frames in (60_000, 20_000, 28_000)
    )
    document = with_tracks(whole, joined(first, gap(first, 12_000), last))
    edit = edit_each(
        document.tracks,
        [0, 1],
        0,
        lambda timeline: edits.duplicate(timeline, 8000, 20_000, crossfade=seconds),
        (8000, 20_000),
        all_in_time=True,
        crossfade=seconds,
    )
    lengths = {
        segment.length
        for timeline in edit.all_tracks.timelines
        for segment in timeline.segments
        if isinstance(segment.medium, Crossfade)
    }
    assert lengths == {fade} - {0}
