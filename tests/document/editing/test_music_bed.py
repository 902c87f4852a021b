"""A music bed: where music begins, gets quiet and ends; the speech stays bit-identical."""

from dataclasses import replace

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import track_edits
from voicestudio.document.editing.ducking import find_speech
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.editing.music_bed import FADE_SECONDS, BedSettings, music_bed
from voicestudio.document.timeline.clips import clips
from voicestudio.document.timeline.duck_settings import DuckSettings
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError

RATE = 8_000
FIRST, LAST = 1.0, 49.0
"""When the first word begins and the last one ends, in seconds."""


@pytest.fixture
def document() -> Document:
    """Fifty seconds of somebody who speaks for eight seconds out of ten, in a quiet room."""
    samples = noise(50 * RATE, level=0.0005, seed=1)
    for first in range(5):
        start = round((10 * first + FIRST) * RATE)
        samples[start : start + 8 * RATE] += noise(8 * RATE, level=0.4, seed=first)
    return Document(Timeline.from_medium(ArrayMedium(samples, RATE)))


def music(seconds: float, channels: int = 2) -> Timeline:
    samples = np.full((round(seconds * RATE), channels), 0.25, np.float32)
    return Timeline.from_medium(ArrayMedium(samples, RATE))


def add(document: Document, sound: Timeline, bed: BedSettings) -> Edit:
    speech = find_speech([document.tracks[0].timeline], lambda _: None, lambda: False)
    tracks, markers = document.tracks, document.history.markers
    edit = music_bed(tracks, markers, sound, "Theme", speech, (0,), bed, DuckSettings())
    document.history.push(edit)
    return edit


def levels(document: Document) -> np.ndarray:
    """The level of the music alone in each tenth of a second, relative to its own."""
    number = document.history.focus
    document.history.push(track_edits.solo_track(document.tracks, number, solo=True))
    heard = document.sound.read(0, document.sound.frames)[:, 0]
    document.history.undo()
    return np.abs(heard[:: RATE // 10]) / 0.25


def test_music_begins_before_the_first_word_and_fades_under_the_speech(document: Document) -> None:
    before = document.timeline.read(0, document.timeline.frames)
    document.history.push(Edit("Marker", document.timeline, markers=_marked(document)))
    states = len(document.history.states)
    add(document, music(60), BedSettings(intro=5.0, under=12.0))
    assert len(document.history.states) == states + 1
    later = round((5.0 - FIRST) * RATE)
    speech = document.tracks[0].timeline
    found = clips(speech)[0].start
    assert found == pytest.approx(later, abs=0.06 * RATE)
    np.testing.assert_array_equal(speech.read(found, len(before)), before)
    assert document.history.markers.labels[0].start == 2 * RATE + found
    assert document.tracks.title(document.history.focus) == "Theme"
    assert document.history.current.selection == (0, 0)
    level = levels(document)
    assert level[:45] == pytest.approx(1.0), "the music is heard alone"
    quiet = 10 ** (-15 / 20)
    assert level[55:130] == pytest.approx(quiet, rel=0.01)
    (clip,) = clips(document.timeline)
    assert clip.stop / RATE == pytest.approx(5 + 12 + FADE_SECONDS, abs=0.01)
    assert level[round(10 * (5 + 12 + FADE_SECONDS)) - 1] < 0.05
    document.history.undo()
    np.testing.assert_array_equal(document.timeline.read(0, len(before)), before)


def _marked(document: Document) -> Markers:
    return document.history.markers.added(Marker(2 * RATE, 2 * RATE, "here"))


def test_where_there_is_room_nothing_moves(document: Document) -> None:
    speech = document.tracks[0].timeline
    add(document, music(60), BedSettings(intro=0.5, under=5.0))
    assert clips(document.tracks[0].timeline)[0].start == 0
    assert document.tracks[0].timeline.frames == speech.frames
    assert clips(document.timeline)[0].start / RATE == pytest.approx(FIRST - 0.5, abs=0.06)


def test_short_music_ends_earlier_with_a_fade(document: Document) -> None:
    add(document, music(7.0), BedSettings(intro=5.0, under=20.0))
    (clip,) = clips(document.timeline)
    assert (clip.stop - clip.start) / RATE == pytest.approx(7.0)
    assert levels(document)[69] < 0.02
    document.history.undo()
    add(document, music(2.0), BedSettings(intro=5.0, under=20.0))
    assert clips(document.tracks[0].timeline)[0].start / RATE == pytest.approx(1.0, abs=0.06)
    assert levels(document)[9] == pytest.approx(1.0), "half of it"


def test_music_comes_back_after_the_last_word(document: Document) -> None:
    add(document, music(60), BedSettings(intro=5.0, under=5.0, outro=8.0))
    opening, closing = clips(document.timeline)
    later = 5.0 - FIRST
    assert opening.stop / RATE == pytest.approx(5 + 5 + FADE_SECONDS, abs=0.01)
    assert closing.stop / RATE == pytest.approx(LAST + later + 8, abs=0.06)
    level = levels(document)
    last_word = round((LAST + later) * 10)
    assert level[last_word - 20] == pytest.approx(10 ** (-15 / 20), rel=0.01)
    assert level[last_word + 20] == pytest.approx(1.0)
    assert level[-1] < 0.05
    assert document.tracks.frames / RATE == pytest.approx(LAST + later + 8, abs=0.06)


def test_after_short_speech_the_music_goes_on_to_the_end(document: Document) -> None:
    add(document, music(60), BedSettings(intro=5.0, under=60.0, outro=6.0))
    (clip,) = clips(document.timeline)
    assert clip.stop / RATE == pytest.approx(LAST + 5 - FIRST + 6, abs=0.06)


def test_without_speech_there_is_no_bed() -> None:
    room = Timeline.from_medium(ArrayMedium(noise(5 * RATE, level=0.0005, seed=1), RATE))
    with pytest.raises(UserError, match="No speech was found"):
        add(Document(room), music(5), BedSettings())


def test_splits_of_a_track_move_with_it(document: Document) -> None:
    track = replace(document.tracks[0], splits=(20 * RATE,))
    tracks = document.tracks.with_track(track)
    document.history.push(Edit("Split", document.timeline, tracks=tracks))
    add(document, music(60), BedSettings(intro=5.0, under=12.0))
    speech = document.tracks[0]
    assert speech.splits == (20 * RATE + clips(speech.timeline)[0].start,)
