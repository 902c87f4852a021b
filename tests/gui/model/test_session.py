"""The session: selection, visible range and history as every widget sees them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, track_edits
from voicestudio.gui.model.session import MINIMUM_VIEW, EditorSession

FRAMES = 48_000


def open_session(frames: int = FRAMES) -> EditorSession:
    session = EditorSession()
    session.set_document(Document(ArrayMedium(np.zeros((frames, 1), np.float32), 48_000)))
    return session


def test_opens_whole_with_the_cursor_at_the_start(qtbot):
    session = EditorSession()
    with qtbot.waitSignals([session.document_changed, session.timeline_changed]):
        session.set_document(Document(ArrayMedium(np.zeros((FRAMES, 1), np.float32), 48_000)))
    assert session.view == (0, FRAMES)
    assert session.selection == (0, 0)
    assert session.playhead is None


def test_selects_in_any_order_and_extends_from_the_other_end(qtbot):
    session = open_session()
    session.select(3000, 1000)
    assert session.selection == (1000, 3000)
    assert session.cursor == 1000
    session.extend_to(4000)
    assert session.selection == (3000, 4000)
    session.extend_nearest_edge_to(2500)
    assert session.selection == (2500, 4000)
    session.select(-50, FRAMES + 50)
    assert session.selection == (0, FRAMES)


def test_commands_are_for_the_selection_or_for_everything(qtbot):
    session = open_session(100)
    session.select(40, 60)
    assert session.selection_or_all == (40, 60)
    session.select(60, 60)
    assert session.selection_or_all == (0, 100)
    session.set_document(None)
    assert session.selection_or_all == (0, 0)


def test_tells_only_of_changes(qtbot):
    session = open_session()
    session.select(10, 20)
    with qtbot.assertNotEmitted(session.selection_changed):
        session.select(10, 20)
    with qtbot.assertNotEmitted(session.view_changed):
        session.show_all()
    session.set_playhead(5)
    with qtbot.assertNotEmitted(session.playhead_changed):
        session.set_playhead(5)


@given(
    start=st.floats(-1e6, 1e6),
    length=st.floats(0, 1e6),
    factor=st.floats(0.01, 100),
    anchor=st.floats(0, FRAMES),
)
def test_the_view_stays_inside_the_document(start, length, factor, anchor):
    session = open_session()
    for change in (
        lambda: session.set_view(start, start + length),
        lambda: session.zoom(factor, anchor),
        lambda: session.scroll(start),
    ):
        change()
        left, right = session.view
        assert 0 <= left <= right <= FRAMES + 1e-6
        assert right - left >= MINIMUM_VIEW - 1e-6


def test_zooming_keeps_the_anchor_in_place(qtbot):
    session = open_session()
    session.set_view(10_000, 20_000)
    session.zoom(4, 12_500)
    left, right = session.view
    assert right - left == pytest.approx(2500)
    assert (12_500 - left) / (right - left) == pytest.approx(0.25)


def test_a_sound_shorter_than_the_closest_zoom_is_shown_whole(qtbot):
    session = open_session(3)
    assert session.view == (0, MINIMUM_VIEW)
    session.zoom(10, 1)
    assert session.view == (0, MINIMUM_VIEW)


def test_edits_are_undone_and_redone_with_their_selections(qtbot):
    session = open_session()
    with qtbot.waitSignal(session.timeline_changed):
        session.apply(edits.delete(session.timeline, 1000, 5000))
    assert session.frames == FRAMES - 4000
    assert session.selection == (1000, 1000)
    assert session.view == (0, FRAMES - 4000)  # it showed everything, and still does
    session.undo()
    assert session.frames == FRAMES
    assert session.view == (0, FRAMES)
    session.redo()
    assert session.frames == FRAMES - 4000
    session.go_to(0)
    assert session.frames == FRAMES


def test_an_edit_that_shortens_the_sound_keeps_selection_and_view_inside(qtbot):
    session = open_session()
    session.set_view(40_000, 48_000)
    session.apply(edits.trim(session.timeline, 0, 10_000))
    assert session.view[1] <= 10_000
    assert session.selection[1] <= 10_000


def test_whoever_hears_of_a_shorter_timeline_finds_selection_and_view_inside_it(qtbot):
    session = open_session()
    session.select(30_000, 45_000)
    session.set_view(40_000, 48_000)
    found = []
    session.timeline_changed.connect(lambda: found.append((session.view, session.selection)))
    session.apply(edits.trim(session.timeline, 0, 10_000))
    assert all(edge <= 10_000 for place in found for edges in place for edge in edges)
    assert found


def test_closing_leaves_an_empty_session(qtbot):
    session = open_session()
    session.set_document(None)
    assert session.timeline is None
    assert session.frames == 0
    session.undo()
    session.select(1, 2)
    assert session.selection == (0, 0)


TRACK_STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["focus", "toggle", "to", "drag", "all", "up", "down", "add", "remove", "undo", "redo"]
        ),
        st.integers(0, 5),
        st.booleans(),
    ),
    max_size=25,
)


@given(TRACK_STEPS)
def test_some_of_the_tracks_that_are_there_are_selected_and_one_has_the_focus(steps):
    session = open_session(100)
    assert session.document is not None
    history = session.document.history
    told = []
    session.selected_tracks_changed.connect(lambda: told.append(session.selected_tracks))
    for step, number, extend in steps:
        tracks, before = session.open_tracks, (session.selected_tracks, session.focus)
        match step:
            case "focus":
                session.set_focus(number)
                if number in tracks:
                    assert session.selected_tracks == (number,)
            case "toggle":
                session.toggle_track(number)
                if number in tracks and before[0] != (number,):
                    assert (number in session.selected_tracks) != (number in before[0])
            case "to" | "drag":
                session.select_tracks_to(number, focus=step == "to")
                assert number not in tracks or number in session.selected_tracks
            case "all":
                session.select_all_tracks()
                assert len(session.selected_tracks) == len(tracks)
            case "up" | "down":
                session.move_focus(-1 if step == "up" else 1, extend=extend)
            case "add" if len(tracks) < 6:
                session.apply(track_edits.add_empty_track(tracks, 1))
                assert session.selected_tracks == (session.focus,)
            case "remove" if len(tracks) > 1 and number in tracks:
                session.apply(track_edits.remove_track(tracks, number))
            case "undo":
                session.undo()
            case "redo":
                session.redo()
        selected = session.selected_tracks
        assert session.focus == history.focus
        assert session.focus in selected
        assert list(selected) == [t.number for t in session.open_tracks if t.number in selected]
        assert set(session.selected_timelines()) == set(selected)
        if told:
            assert told.pop() == selected, "what is told of is there"
        told.clear()
