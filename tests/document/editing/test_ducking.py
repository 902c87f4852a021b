"""Music that makes way for speech: depth and times are those that were set."""

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, track_edits
from voicestudio.document.editing.ducking import DuckSettings, duck, ducked, find_speech
from voicestudio.document.timeline.clips import laid
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import placed
from voicestudio.errors import UserError

RATE = 16_000
SPOKEN = ((4.0, 7.0), (7.8, 10.0), (16.0, 19.0))
SECONDS = 24


def voice(*spoken: tuple[float, float], seconds: int = SECONDS) -> Timeline:
    """Syllables, six a second, over quiet noise of the room."""
    samples = noise(seconds * RATE, level=0.001, seed=1)
    for start, stop in spoken:
        first, last = round(start * RATE), round(stop * RATE)
        times = np.arange(last - first) / RATE
        loud = 0.3 * (0.6 - 0.4 * np.cos(2 * np.pi * 6 * times))
        buzz = sum(np.sin(2 * np.pi * 140 * h * times) / h for h in range(1, 12))
        samples[first:last, 0] += (loud * buzz).astype(np.float32)
    return Timeline.from_medium(ArrayMedium(samples, RATE))


def steady(frames: int) -> Timeline:
    return Timeline.from_medium(ArrayMedium(np.full((frames, 1), 0.5, np.float32), RATE))


def speech_in(*timelines: Timeline) -> tuple[tuple[int, int], ...]:
    return find_speech(timelines, lambda _: None, lambda: False)


@pytest.mark.parametrize(
    "settings", [DuckSettings(), DuckSettings(depth_db=9, attack=0.8, release=2.0, hold=0.2)]
)
def test_depth_and_times_are_those_that_were_set(settings: DuckSettings) -> None:
    music = steady(SECONDS * RATE)
    document = Document(voice(*SPOKEN))
    document.history.push(track_edits.add_track(document.tracks, music, 0, "Music"))
    speech = speech_in(document.tracks[0].timeline)
    states = len(document.history.states)
    document.history.push(duck(document.tracks, 1, speech, settings))
    document.history.push(track_edits.solo_track(document.tracks, 1, solo=True))
    assert len(document.history.states) == states + 2
    heard = document.sound.read(0, document.sound.frames)[:, 0]
    gains_db = 20 * np.log10(heard / 0.5)
    assert gains_db.min() == pytest.approx(-settings.depth_db, rel=0.05)
    assert gains_db.max() == pytest.approx(0, abs=0.01)
    falls, rises = _slopes(gains_db)
    # The words are so close together that there is one stretch for the first two.
    expected = ((4.0, 10.0), (16.0, 19.0))
    assert len(falls) == len(rises) == len(expected)
    for (start, stop), fall, rise in zip(expected, falls, rises, strict=True):
        assert fall[1] - fall[0] == pytest.approx(settings.attack, rel=0.05)
        assert rise[1] - rise[0] == pytest.approx(settings.release, rel=0.05)
        assert fall[1] == pytest.approx(start, abs=0.06)
        assert rise[0] == pytest.approx(stop + settings.hold, abs=0.06)


def _slopes(gains_db: np.ndarray) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """The times between which the gain goes down, and up."""
    steps, found = np.diff(gains_db), []
    for sign in (-1, 1):
        moving = np.concatenate([[False], sign * steps > 2e-5, [False]])
        edges = np.flatnonzero(np.diff(moving.astype(int)))
        runs = (edges.reshape(-1, 2) / RATE).tolist()
        joined: list[tuple[float, float]] = []
        for start, stop in runs:
            if joined and start - joined[-1][1] < 0.01:
                joined[-1] = joined[-1][0], stop
            else:
                joined.append((start, stop))
        found.append(joined)
    return found[0], found[1]


def test_all_chosen_tracks_are_heard_and_each_clip_is_judged_by_itself() -> None:
    document = Document(voice((4.0, 7.0)))
    guest = voice((2.0, 3.0), seconds=5)
    document.history.push(track_edits.add_track(document.tracks, guest, 12 * RATE))
    found = np.array(speech_in(*document.tracks.timelines)) / RATE
    np.testing.assert_allclose(found, [(4.0, 7.0), (14.0, 15.0)], atol=0.06)


def test_speech_at_the_very_start() -> None:
    music = steady(2 * RATE)
    curve = ducked([(0, RATE)], DuckSettings(), music)
    assert curve.points[0] == (0, -15.0)
    on_its_way = ducked([(RATE // 10, RATE)], DuckSettings(attack=0.2), music)
    assert on_its_way.points[:2] == ((0, -7.5), (RATE // 10, -15.0))


def test_there_are_points_where_the_music_sounds_only() -> None:
    settings, clip = DuckSettings(attack=0.2, hold=0.3, release=0.5), steady(4 * RATE)
    everywhere = steady(60 * RATE)
    music = laid(placed(clip, 10 * RATE), 30 * RATE, clip)
    seconds = ((1, 3), (6, 9.9), (13, 20), (22, 22.3), (27, 31), (31.2, 45), (50, 52))
    speech = [(round(a * RATE), round(b * RATE)) for a, b in seconds]
    curve, whole = ducked(speech, settings, music), ducked(speech, settings, everywhere)
    for start, stop in ((10 * RATE, 14 * RATE), (30 * RATE, 34 * RATE)):
        gains, wanted = (c.gains(start, stop - start) for c in (curve, whole))
        np.testing.assert_allclose(gains, wanted, atol=1e-6)
    places = [frame / RATE for frame, _ in curve.points]
    assert all(9 <= place <= 15.1 or 29 <= place <= 35.1 for place in places)
    assert len(places) < len(whole.points)
    assert not ducked(speech[:1], settings, music)


def test_without_speech_nothing_is_ducked() -> None:
    document = Document(voice(seconds=1))
    with pytest.raises(UserError, match="No speech"):
        duck(document.tracks, 0, (), DuckSettings())


def test_noise_of_the_room_between_silences_is_no_speech() -> None:
    document = Document(voice((4.0, 7.0)))
    second = RATE * 10
    document.history.push(edits.silence(document.timeline, second, second + RATE))
    frames = document.timeline.frames
    document.history.push(edits.trim_end(document.timeline, frames - 7))
    found = np.array(speech_in(document.timeline)) / RATE
    np.testing.assert_allclose(found, [(4.0, 7.0)], atol=0.06)
