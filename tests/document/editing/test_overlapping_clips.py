"""Clips that are dragged over one another are cross-faded, and take their volume curve along.

Modules: document.timeline.overlaps, document.timeline.clip_laying.
"""

from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades
from voicestudio.document.editing.clip_edits import End, end_reach, move_clip, pull_end
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Markers
from voicestudio.document.project.project import Project
from voicestudio.document.timeline.clip_laying import lift
from voicestudio.document.timeline.clips import TrackClip, clip_at, clips, clips_between
from voicestudio.document.timeline.crossfade import Crossfade
from voicestudio.document.timeline.duck_settings import Ducking, DuckSettings
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.document.timeline.gaps import gap
from voicestudio.document.timeline.overlaps import overlaps
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks
from voicestudio.document.timeline.transforms import backwards
from voicestudio.errors import UserError

RATE = 48_000


def sound(frames: int, seed: int = 0) -> Timeline:
    return Timeline.from_medium(ArrayMedium(noise(frames, level=0.2, seed=seed), RATE))


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def faded(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Fade from one sound to the other with equal power."""
    angle = np.pi / 2 * (np.arange(len(before)) + 1) / (len(before) + 1)
    return np.cos(angle)[:, np.newaxis] * before + np.sin(angle)[:, np.newaxis] * after


def two_clips() -> Tracks:
    """Frames 0 to 1,000, and 1,500 to 2,100."""
    timeline = sound(1000, 1).followed_by(gap(sound(1), 500), sound(600, 2))
    return Tracks.of(timeline).added(Track(gap(sound(1), 10), 1))


def test_a_clip_over_the_end_of_another_one_is_cross_faded_and_comes_back() -> None:
    tracks = two_clips()
    one, other = samples(tracks[0].timeline)[:1000], samples(tracks[0].timeline)[1500:]
    edit = move_clip(tracks, 0, TrackClip(1500, 2100), 700)
    timeline = edit.all_tracks[0].timeline
    expected = np.concatenate([one[:700], faded(one[700:], other[:300]), other[300:]])
    np.testing.assert_allclose(samples(timeline)[:1300], expected, atol=1e-6)
    np.testing.assert_array_equal(samples(timeline)[:700], one[:700])
    np.testing.assert_array_equal(samples(timeline)[1000:1300], other[300:])
    assert clips(timeline) == ((0, 1000), (700, 1300))
    assert overlaps(timeline).tolist() == [[700, 1000]]
    assert (clip_at(timeline, 849), clip_at(timeline, 851)) == ((0, 1000), (700, 1300))
    back = move_clip(edit.all_tracks, 0, TrackClip(700, 1300), 1500).all_tracks
    np.testing.assert_array_equal(samples(back[0].timeline), samples(tracks[0].timeline))
    back = move_clip(edit.all_tracks, 0, TrackClip(0, 1000), 1400).all_tracks
    np.testing.assert_array_equal(samples(back[0].timeline)[700:1300], other)
    np.testing.assert_array_equal(samples(back[0].timeline)[1400:2400], one)


def test_it_never_hides_another_one() -> None:
    tracks = two_clips()
    clip = TrackClip(1500, 2100)
    for to in (0, 200, 400):  # inside the other one, to its end
        with pytest.raises(UserError, match="other sound"):
            move_clip(tracks, 0, clip, to)
    assert clips(move_clip(tracks, 0, clip, 401).all_tracks[0].timeline) == ((0, 1000), (401, 1001))


def test_an_end_is_pulled_over_the_neighbour() -> None:
    tracks = two_clips()
    tracks = pull_end(tracks, 0, TrackClip(0, 1000), "stop", 600).all_tracks
    tracks = move_clip(tracks, 0, TrackClip(1500, 2100), 700).all_tracks
    one, other = noise(1000, level=0.2, seed=1), noise(600, level=0.2, seed=2)
    longer = pull_end(tracks, 0, TrackClip(0, 600), "stop", 5000).all_tracks
    assert clips(longer[0].timeline) == ((0, 1000), (700, 1300))
    expected = faded(one[700:], other[:300])
    np.testing.assert_allclose(samples(longer[0].timeline)[700:1000], expected, atol=1e-6)
    shorter = pull_end(longer, 0, TrackClip(0, 1000), "stop", 0).all_tracks
    assert clips(shorter[0].timeline) == ((0, 1), (700, 1300))
    np.testing.assert_array_equal(samples(shorter[0].timeline)[700:1300], other)
    assert end_reach(longer[0].timeline, TrackClip(700, 1300), "start") == (700, 1299)


def test_the_same_sound_is_not_faded() -> None:
    """Split and pulled over what follows, a recording is heard as it was."""
    whole = sound(1000)
    tracks = Tracks.of(whole)
    pulled = pull_end(tracks, 0, TrackClip(0, 400), "stop", 600, Markers(splits=(400,))).all_tracks
    assert clips(pulled[0].timeline, pulled[0].splits) == ((0, 600), (400, 1000))
    np.testing.assert_array_equal(samples(pulled[0].timeline), samples(whole))


def test_what_is_done_to_an_overlap_stays_with_both() -> None:
    tracks = move_clip(two_clips(), 0, TrackClip(1500, 2100), 700).all_tracks
    quieter = fades.gain(tracks[0].timeline, 800, 900, -6.0).timeline
    assert clips(quieter) == ((0, 1000), (700, 1300))
    lifted = lift(quieter, TrackClip(700, 1300))
    gains = np.ones((1000, 1))
    gains[800:900] = 10 ** (-6 / 20)
    expected = noise(1000, level=0.2, seed=1) * gains
    np.testing.assert_allclose(samples(lifted.rest)[:1000], expected, atol=1e-6)
    expected = noise(600, level=0.2, seed=2)[:300] * gains[700:]
    np.testing.assert_allclose(samples(lifted.clip)[:300], expected, atol=1e-6)
    turned = backwards(tracks[0].timeline)
    np.testing.assert_allclose(samples(turned), samples(tracks[0].timeline)[::-1], atol=1e-6)
    assert len(overlaps(turned)) == 1


def test_what_a_cut_leaves_of_an_overlap_is_sound_like_any_other() -> None:
    timeline = move_clip(two_clips(), 0, TrackClip(1500, 2100), 700).all_tracks[0].timeline
    for start, stop in ((650, 760), (740, 760), (950, 1100)):
        shorter = edits.delete(timeline, start, stop).timeline
        (clip,) = clips(shorter)
        assert clip == (0, 1300 - (stop - start))
        assert lift(shorter, clip).clip.frames == shorter.frames


def test_an_overlap_is_kept_in_a_project(tmp_path: Path) -> None:
    document = Document(two_clips()[0].timeline)
    document.history.push(Edit("", document.timeline, tracks=two_clips()))
    document.history.push(move_clip(document.tracks, 0, TrackClip(1500, 2100), 700))
    history = document.history
    Project.create(tmp_path / "a.vstudio", None, history.states, history.index).close()
    opened = Project.open(tmp_path / "a.vstudio")
    timeline = opened.states[-1].all_tracks[0].timeline
    assert clips(timeline) == ((0, 1000), (700, 1300))
    np.testing.assert_array_equal(samples(timeline), samples(document.timeline))
    assert clips(opened.states[-2].all_tracks[0].timeline) == ((0, 1000), (1500, 2100))
    opened.project.close()


@dataclass
class ModelClip:
    """A clip of the model: frames [first, last) of `sound`, of which `first` is heard at `at`."""

    sound: np.ndarray
    at: int
    first: int
    last: int
    track: int = 0

    @property
    def stop(self) -> int:
        return self.at + self.last - self.first

    @property
    def heard(self) -> np.ndarray:
        return self.sound[self.first : self.last]


def allowed(placed: list[ModelClip]) -> bool:
    """Whether every clip has a frame of its own, none is hidden, and no three are at one frame."""
    for track in (0, 1):
        heard = sorted((p.at, p.stop) for p in placed if p.track == track)
        for (at, stop), (later, end) in combinations(heard, 2):
            if at < stop and later <= stop and not (at < later and stop < end):
                return False
        for (_, stop), _, (last, _) in zip(heard, heard[1:], heard[2:], strict=False):
            if stop >= last:
                return False
    return True


def mixed(placed: list[ModelClip], frames: int) -> np.ndarray:
    """Return what is heard on both tracks: float (2, frames, 1)."""
    result = np.zeros((2, frames, 1))
    for track in (0, 1):
        end = 0
        for one in sorted((p for p in placed if p.track == track), key=lambda p: p.at):
            there, crossed = result[track, one.at : one.stop], max(end - one.at, 0)
            there[:crossed] = faded(there[:crossed], one.heard[:crossed])
            there[crossed:] = one.heard[crossed:]
            end = one.stop
    return result


steps = st.lists(
    st.tuples(
        st.sampled_from(["move", "over", "start", "stop"]),
        st.integers(0, 2),
        st.integers(0, 900),
        st.integers(0, 1),
    ),
    max_size=12,
)


@settings(max_examples=150, deadline=None)
@given(steps)
def test_overlapping_does_what_it_does_to_arrays(steps: list[tuple[str, int, int, int]]) -> None:
    lengths = (100, 60, 200)
    pieces = [sound(length, seed=length) for length in lengths]
    pause = gap(pieces[0], 50)
    timeline = pieces[0].followed_by(pause, pieces[1], pause, pieces[2])
    tracks = Tracks.of(timeline).added(Track(pause, 1))
    at = (0, 150, 260)
    placed = [ModelClip(samples(p), a, 0, p.frames) for p, a in zip(pieces, at, strict=True)]
    for what, which, to, on in steps:
        one = placed[which]
        clip = TrackClip(one.at, one.stop)
        assert clip in clips(tracks[one.track].timeline)
        if what in ("move", "over"):
            other = placed[(which + 1) % 3]
            if what == "over":  # the end of another one
                to, on = max(other.stop - to % 70, 0), other.track
            moved = replace(one, at=to, track=on)
            after = [*placed[:which], moved, *placed[which + 1 :]]
            assume(not touching(after))
            if not allowed(after):
                with pytest.raises(UserError):
                    move_clip(tracks, one.track, clip, to, on)
                continue
            tracks, placed = move_clip(tracks, one.track, clip, to, on).all_tracks, after
        else:
            end: End = "start" if what == "start" else "stop"
            low, high = end_reach(tracks[one.track].timeline, clip, end)
            for frame in (low - 1, low, high, high + 1):
                after = [*placed[:which], pulled(one, end, frame), *placed[which + 1 :]]
                expected = low <= frame <= high
                assert (inside(after[which]) and allowed(after)) == expected or touching(after)
            to = min(max(to, low), high)
            after = [*placed[:which], pulled(one, end, to), *placed[which + 1 :]]
            assume(not touching(after))
            tracks, placed = pull_end(tracks, one.track, clip, end, to).all_tracks, after
        frames = tracks.frames
        assert frames == max(p.stop for p in placed)
        heard = np.stack([samples(tracks[number].timeline) for number in (0, 1)])
        np.testing.assert_allclose(heard, mixed(placed, frames), atol=1e-6)


def pulled(one: ModelClip, end: End, to: int) -> ModelClip:
    if end == "start":
        return replace(one, at=to, first=one.first + to - one.at)
    return replace(one, last=one.last + to - one.stop)


def inside(one: ModelClip) -> bool:
    return 0 <= one.first < one.last <= len(one.sound) and one.at >= 0


def touching(placed: list[ModelClip]) -> bool:
    """Whether two clips meet without a gap, so that they are one."""
    return any(
        one.track == other.track and one.stop == other.at
        for one in placed
        for other in placed
        if one is not other
    )


curves = st.dictionaries(st.integers(0, 2600), st.sampled_from([-20.0, -6.0, 0.0, 3.0]), max_size=5)


@settings(max_examples=100, deadline=None)
@given(curves, curves, st.integers(0, 2600), st.integers(0, 1))
def test_a_moved_clip_takes_its_volume_curve_along(
    here: dict[int, float], there: dict[int, float], to: int, on: int
) -> None:
    """Whatever is heard alone is as loud as before."""
    first, second = (Envelope(tuple(sorted(curve.items()))) for curve in (here, there))
    tracks = two_clips()
    tracks = tracks.with_track(replace(tracks[0], envelope=first))
    tracks = tracks.with_timeline(1, gap(sound(1), 600).followed_by(sound(700, 3)))
    tracks = tracks.with_track(replace(tracks[1], envelope=second))
    clip = TrackClip(1500, 2100)
    try:
        after = move_clip(tracks, 0, clip, to, on).all_tracks
    except UserError:
        return
    moved = np.arange(to, to + 600)
    others = {0: np.arange(1000), 1: np.arange(600, 1300)}
    alone = np.setdiff1d(moved, others[on])
    before = first.db_at(alone - to + 1500)
    np.testing.assert_allclose(after[on].envelope.db_at(alone), before, atol=1e-4)
    for number, curve in ((0, first), (1, second)):
        rest = np.setdiff1d(others[number], moved if number == on else ())
        np.testing.assert_allclose(after[number].envelope.db_at(rest), curve.db_at(rest), atol=1e-4)
    if not here and not there:
        assert not after[0].envelope
        assert not after[1].envelope


def test_in_an_overlap_the_curve_is_led_over() -> None:
    tracks = two_clips()
    curve = Envelope(((1000, 0.0), (1500, -12.0)))
    tracks = tracks.with_track(replace(tracks[0], envelope=curve))
    after = move_clip(tracks, 0, TrackClip(1500, 2100), 700).all_tracks[0].envelope
    gains = after.db_at(np.arange(690, 1010))
    assert gains[0] == 0.0
    assert gains[-1] == pytest.approx(-12.0)
    assert np.abs(np.diff(gains)).max() < 0.05


def test_a_curve_that_follows_speech_stays() -> None:
    tracks = two_clips()
    curve = Envelope(((1000, 0.0), (1500, -12.0)))
    ducking = Ducking(DuckSettings(), (1,))
    tracks = tracks.with_track(replace(tracks[0], envelope=curve, ducking=ducking))
    after = move_clip(tracks, 0, TrackClip(1500, 2100), 700).all_tracks
    assert after[0].envelope == curve
    after = move_clip(tracks, 0, TrackClip(1500, 2100), 700, 1).all_tracks
    assert after[0].envelope == curve
    np.testing.assert_allclose(after[1].envelope.db_at(np.arange(700, 1300)), -12.0)


def test_clips_of_thousands_are_found_where_they_are_looked_for() -> None:
    voice, pause = sound(100), gap(sound(1), 100)
    timeline = Timeline((), RATE, 1).followed_by(*(voice, pause) * 300)
    splits = tuple(range(30, 60_000, 170))
    found = clips(timeline, splits)
    for start in range(0, 60_000, 37):
        expected = tuple(c for c in found if c.start < start + 450 and c.stop > start)
        assert clips_between(timeline, start, start + 450, splits) == expected


def test_cuts_beside_and_inside_overlaps_do_not_nest_without_end() -> None:
    timeline = move_clip(two_clips(), 0, TrackClip(1500, 2100), 700).all_tracks[0].timeline
    for _ in range(6):
        timeline = edits.delete(timeline, 800, 810).timeline
    assert all(
        segment.medium.depth <= 4
        for segment in timeline.segments
        if isinstance(segment.medium, Crossfade)
    )
