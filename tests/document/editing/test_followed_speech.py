"""Ducked curves follow the speech: which edits leave them behind, and what making them again does.

Modules: document.timeline.duck_settings.
"""

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import clip_edits, edits, fades, processing, track_edits
from voicestudio.document.editing.ducking import DuckSettings, behind, caught_up, duck, find_speech
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.several_tracks import edit_each
from voicestudio.document.timeline.clips import TrackClip
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.document.timeline.timeline import Timeline

RATE = 8_000
SECONDS = 12
SPEECH, MUSIC = 0, 1


def speech_at(*starts: float, seconds: int = SECONDS) -> Timeline:
    """Somebody who speaks for a second from each of `starts` on, in a quiet room."""
    samples = noise(seconds * RATE, level=0.0005, seed=1)
    for start in starts:
        first = round(start * RATE)
        samples[first : first + RATE] += noise(RATE, level=0.4, seed=2)
    return Timeline.from_medium(ArrayMedium(samples, RATE))


@pytest.fixture
def document() -> Document:
    """Speech at 2 and 7 s over music that makes way for it."""
    document = Document(speech_at(2, 7))
    music = Timeline.from_medium(ArrayMedium(noise(SECONDS * RATE, level=0.2, seed=3), RATE))
    document.history.push(track_edits.add_track(document.tracks, music, 0, "Music"))
    speech = find_speech([document.tracks[SPEECH].timeline], lambda _: None, lambda: False)
    edit = duck(document.tracks, MUSIC, speech, DuckSettings(), (SPEECH,))
    document.history.push(edit)
    document.history.focus = SPEECH
    return document


def falls(document: Document) -> list[float]:
    """When the music is down, in seconds."""
    envelope = document.tracks[MUSIC].envelope
    lows = [frame / RATE for frame, gain_db in envelope.points if gain_db == -15.0]
    return lows[::2]


def catch_up(document: Document) -> None:
    tracks = caught_up(document.tracks, lambda _: None, lambda: False)
    document.history.complete(tracks)


def do(document: Document, edit: Edit, *, in_time: bool = False) -> bool:
    """Apply an edit; whether it left the curve behind."""
    document.history.push(edit, all_in_time=in_time)
    return behind(document.tracks) == (MUSIC,)


def test_it_follows_words_that_were_removed_in_the_state_that_removed_them(
    document: Document,
) -> None:
    assert falls(document) == pytest.approx([2, 7], abs=0.06)
    assert do(document, edits.silence(document.timeline, RATE, 4 * RATE))
    catch_up(document)
    assert not behind(document.tracks)
    assert falls(document) == pytest.approx([7], abs=0.06)
    labels = document.history.labels
    assert labels[-1] == "Silence"
    document.history.undo()
    assert falls(document) == pytest.approx([2, 7], abs=0.06)
    assert not behind(document.tracks)
    document.history.redo()
    assert falls(document) == pytest.approx([7], abs=0.06)
    assert document.history.labels == labels


def test_moving_a_clip_of_the_speech_moves_the_curve(document: Document) -> None:
    document.history.push(edits.delete_leaving_gap(document.timeline, 5 * RATE, 6 * RATE))
    clip = TrackClip(0, document.tracks.frames)
    assert do(document, clip_edits.move_clip(document.tracks, SPEECH, clip, RATE))
    catch_up(document)
    assert falls(document) == pytest.approx([3, 8], abs=0.06)


def test_music_that_is_moved_is_ducked_where_it_sounds_then(document: Document) -> None:
    clip = TrackClip(0, document.tracks[MUSIC].timeline.frames)
    assert do(document, clip_edits.move_clip(document.tracks, MUSIC, clip, 5 * RATE))
    catch_up(document)
    assert falls(document) == pytest.approx([7], abs=0.06)


def test_all_tracks_in_time_move_the_curve_along(document: Document) -> None:
    assert not do(document, edits.delete(document.timeline, 0, RATE), in_time=True)
    assert falls(document) == pytest.approx([1, 6], abs=0.06)
    assert not do(document, edits.insert_silence(document.timeline, 0, RATE), in_time=True)
    assert not do(document, edits.trim_end(document.timeline, 9 * RATE), in_time=True)
    assert falls(document) == pytest.approx([2, 7], abs=0.06)


def test_several_tracks_in_time_move_it_along(document: Document) -> None:
    def removed(timeline: Timeline) -> Edit:
        return edits.delete(timeline, 0, RATE)

    both, span = (SPEECH, MUSIC), (0, RATE)
    edit = edit_each(document.tracks, both, SPEECH, removed, span, all_in_time=True)
    assert not do(document, edit, in_time=True)
    assert falls(document) == pytest.approx([1, 6], abs=0.06)


def test_one_track_alone_leaves_it_behind(document: Document) -> None:
    assert do(document, edits.delete(document.timeline, 0, RATE), in_time=False)
    catch_up(document)
    assert falls(document) == pytest.approx([1, 6], abs=0.06)
    document.history.focus = MUSIC
    assert do(document, edits.delete(document.timeline, 0, RATE), in_time=False)
    catch_up(document)
    assert falls(document) == pytest.approx([1, 6], abs=0.06)


def test_what_is_said_otherwise_in_time_leaves_it_behind(document: Document) -> None:
    assert do(document, processing.reverse(document.timeline, 0, 5 * RATE), in_time=True)
    catch_up(document)
    assert falls(document) == pytest.approx([2, 7], abs=0.06)
    clip = document.timeline.slice(2 * RATE, 3 * RATE)
    assert do(document, edits.paste(document.timeline, 4 * RATE, 5 * RATE, clip), in_time=True)


def test_what_leaves_the_speech_alone_leaves_the_curve(document: Document) -> None:
    kept = document.tracks[MUSIC].ducking
    assert not do(document, track_edits.set_track_gain(document.tracks, SPEECH, -3.0))
    assert not do(document, track_edits.mute_track(document.tracks, MUSIC, muted=True))
    longer = Timeline.from_medium(ArrayMedium(noise(2 * SECONDS * RATE, seed=4), RATE))
    assert not do(document, track_edits.add_track(document.tracks, longer)), "a gap at the end"
    assert not do(document, fades.gain(document.timeline, 0, RATE, -3.0))
    assert document.tracks[MUSIC].ducking is kept


def test_a_curve_changed_by_hand_is_the_users(document: Document) -> None:
    curve = document.tracks[MUSIC].envelope.with_point(RATE, -3.0)
    document.history.push(track_edits.set_track_envelope(document.tracks, MUSIC, curve))
    document.history.focus = SPEECH
    assert not do(document, edits.silence(document.timeline, RATE, 4 * RATE))
    assert document.tracks[MUSIC].envelope == curve
    document.history.go_to(document.history.index - 2)
    document.history.focus = SPEECH
    assert do(document, edits.silence(document.timeline, RATE, 4 * RATE))


def test_without_any_speech_left_the_music_stays_up_and_goes_on_following(
    document: Document,
) -> None:
    do(document, edits.silence(document.timeline, 0, document.timeline.frames))
    catch_up(document)
    assert document.tracks[MUSIC].envelope == Envelope()
    spoken = speech_at(4)
    assert do(document, edits.paste(document.timeline, 0, document.timeline.frames, spoken))
    catch_up(document)
    assert falls(document) == pytest.approx([4], abs=0.06)


def test_of_several_speakers_one_may_go(document: Document) -> None:
    document.history.push(track_edits.add_track(document.tracks, speech_at(1, seconds=3), 9 * RATE))
    guest = document.history.focus
    speech = find_speech(
        [document.tracks[n].timeline for n in (SPEECH, guest)], lambda _: None, lambda: False
    )
    edit = duck(document.tracks, MUSIC, speech, DuckSettings(), (SPEECH, guest))
    document.history.push(edit)
    assert falls(document) == pytest.approx([2, 7, 10], abs=0.06)
    assert do(document, track_edits.remove_track(document.tracks, guest))
    catch_up(document)
    assert falls(document) == pytest.approx([2, 7], abs=0.06)
    curve = document.tracks[MUSIC].envelope
    assert not do(document, track_edits.remove_track(document.tracks, SPEECH))
    assert document.tracks[MUSIC].ducking is None
    assert document.tracks[MUSIC].envelope == curve


def test_outside_the_curve_samples_stay_as_they_are(document: Document) -> None:
    before = document.tracks[SPEECH].timeline.read(0, RATE)
    do(document, edits.silence(document.timeline, RATE, 4 * RATE))
    tracks = document.tracks
    catch_up(document)
    pairs = zip(tracks.timelines, document.tracks.timelines, strict=True)
    assert all(one is other for one, other in pairs)
    np.testing.assert_array_equal(document.tracks[SPEECH].timeline.read(0, RATE), before)
