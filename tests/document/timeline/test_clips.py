"""The clips of a timeline, and the free places between them.

Modules: document.timeline.body_rows.
"""

import numpy as np
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.timeline.clips import clip_at, clips, free_place, gaps
from voicestudio.document.timeline.gaps import gap
from voicestudio.document.timeline.timeline import Timeline

RATE = 48_000


def sound(frames: int) -> Timeline:
    return Timeline.from_medium(ArrayMedium(noise(frames, level=0.2), RATE))


def empty(frames: int) -> Timeline:
    return gap(sound(1), frames)


def test_clips_lie_between_gaps_and_splits() -> None:
    voice = sound(100)
    timeline = voice.followed_by(empty(30), empty(20), voice, voice, empty(50))
    np.testing.assert_array_equal(gaps(timeline), [[100, 150], [350, 400]])
    assert clips(timeline) == ((0, 100), (150, 350))
    splits = (100, 120, 250)
    assert clips(timeline, splits) == ((0, 100), (150, 250), (250, 350))
    for frame in range(-1, timeline.frames + 1):
        inside = [clip for clip in clips(timeline, splits) if clip[0] <= frame < clip[1]]
        assert clip_at(timeline, frame, splits) == (inside[0] if inside else None)
    assert clips(empty(10)) == ()
    assert clips(voice, (40,)) == ((0, 40), (40, 100))
    assert clips(Timeline((), RATE, 1)) == ()


def test_free_places() -> None:
    timeline = empty(10).followed_by(sound(100), empty(50), sound(20))
    assert free_place(timeline, 3, 5) == 3
    assert free_place(timeline, -9, 5) == 0
    assert free_place(timeline, 8, 5) == 5, "before the clip"
    assert free_place(timeline, 95, 5) == 110
    assert free_place(timeline, 95, 60) == 180, "the gap is too short: after all"
    assert free_place(timeline, 500, 60) == 500
    assert free_place(timeline.followed_by(empty(5)), 0, 60) == 180


def test_thousands_of_clips_share_what_was_found() -> None:
    voice, pause = sound(100), empty(100)
    timeline = Timeline((), RATE, 1).followed_by(*(voice, pause) * 3000)
    assert len(clips(timeline)) == 3000
    changed = timeline.replace(1000, 1100, pause)
    assert len(clips(changed)) == 2999
    assert clip_at(changed, 1050) is None
