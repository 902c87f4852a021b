"""Lanes beside the edited track keep their pictures, and always show what they would show anew."""

from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import open_file, settled

from voicestudio.document.editing import edits
from voicestudio.document.editing.processing import reverse
from voicestudio.document.editing.split_edits import split_tracks
from voicestudio.document.editing.track_edits import add_track, colour_track, mute_track, solo_track
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.shell.main_window import MainWindow

SELECTED = RATE // 2, RATE
CHANGES: dict[str, Callable[[EditorSession], None]] = {
    "delete": lambda s: s.apply(edits.delete(s.open_timeline, *SELECTED)),
    "delete on all": lambda s: s.apply(
        s.edit_of_selected(lambda sound: edits.delete(sound, *SELECTED), (0, 1))
    ),
    "undo": EditorSession.undo,
    "mute": lambda s: s.apply(mute_track(s.document.tracks, 0, muted=True)),
    "solo": lambda s: s.apply(solo_track(s.document.tracks, 1, solo=True)),
    "colour": lambda s: s.apply(colour_track(s.document.tracks, 0, "red")),
    "split": lambda s: s.apply(split_tracks(s.document.tracks, s.markers, 1, (0,), RATE, RATE)),
    "split all": lambda s: s.apply(edits.split(s.open_timeline, s.markers, *SELECTED)),
    "bypass": lambda s: s.set_monitor("original"),
    "view": lambda s: s.set_view(RATE, 2 * RATE),
}


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Two tracks; the second one has the focus and was edited."""
    path = tmp_path / "noise.wav"
    soundfile.write(path, noise(4 * RATE, 2), RATE, "FLOAT")
    open_file(window, path, qtbot)
    session = window.session
    assert session.document is not None
    session.apply(add_track(session.document.tracks, session.open_timeline, 0, "Guest"))
    session.apply(edits.delete(session.open_timeline, 0, RATE // 10))
    at_rest(window, qtbot)
    return window


def at_rest(window: MainWindow, qtbot: QtBot) -> QImage:
    """What the first track's lane looks like once nothing is computed any more."""
    settled(window, qtbot)
    store, lane = window.tracks.store, window.tracks.stack.lane(0)
    lane.grab()  # asks for samples that are not in memory
    qtbot.waitUntil(lambda: window.background.idle and store.complete, timeout=TIMEOUT_MS)
    return lane.grab().toImage()


@pytest.mark.parametrize("change", CHANGES)
def test_a_lane_shows_what_it_would_show_anew(
    opened: MainWindow, qtbot: QtBot, change: str
) -> None:
    lane = opened.tracks.stack.lane(0)
    at_rest(opened, qtbot)
    CHANGES[change](opened.session)
    kept = at_rest(opened, qtbot)
    opened.tracks.store.changed.emit()
    lane.magnify(2)
    lane.magnify(0.5)
    assert at_rest(opened, qtbot) == kept


def test_an_edit_of_another_track_leaves_the_picture_alone(
    opened: MainWindow, qtbot: QtBot
) -> None:
    lane, session = opened.tracks.stack.lane(0), opened.session
    session.select(*SELECTED)
    before = at_rest(opened, qtbot)
    picture = lane.held_layer
    assert picture is not None
    session.apply(reverse(session.open_timeline, *SELECTED))
    assert at_rest(opened, qtbot) == before
    assert lane.held_layer is picture


def test_a_track_that_comes_back_has_its_row_as_before(opened: MainWindow, qtbot: QtBot) -> None:
    session, stack = opened.session, opened.tracks.stack
    assert session.document is not None
    session.apply(add_track(session.document.tracks, session.open_timeline, 0, "Host"))
    number = session.focus
    session.set_focus(0)
    at_rest(opened, qtbot)
    qtbot.waitUntil(lambda: stack.lane(1).height() == stack.lane(number).height())
    look = stack.lane(number).grab().toImage()
    row = stack.lane(number)
    session.undo()
    with pytest.raises(KeyError):
        stack.lane(number)
    assert not row.isVisible()
    session.redo()
    session.set_focus(0)
    assert [header.number for header in stack.headers] == [0, 1, number]
    assert stack.lane(number) is row
    at_rest(opened, qtbot)
    qtbot.waitUntil(lambda: stack.lane(number).grab().toImage() == look)
    with qtbot.waitSignal(stack.muted) as heard:
        stack.headers[2].mute.click()
    assert heard.args == [number, True]
