"""Hearing what a cut would be like, and the second around a place, before deciding."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.markers import Marker
from voicestudio.document.editing.strengths import StrengthChange
from voicestudio.document.timeline.takes import takes_between
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.shell.status_readouts import StatusReadouts
from voicestudio.gui.widgets.meter import LevelMeter
from voicestudio.playback.output_timing import Dropouts
from voicestudio.playback.running_loudness import RunningLoudness

RATE = 8000
SECONDS = 10


class SilentPlayer:
    """Stands in for a device: says it plays, and is wherever the test puts it."""

    def __init__(self) -> None:
        self.state = "stopped"
        self.error = None
        self.position = 0
        self.played: tuple[Medium, int, int, bool] | None = None
        self.sources: list[Medium] = []
        self.scrubbed: list[float] = []
        self.speed = 1.0
        self.dropouts = Dropouts()
        self.loudness = RunningLoudness()

    def scrub(self, source: Medium, frame: float) -> None:
        self.scrubbed.append(frame)
        self.state, self.position = "scrubbing", round(frame)

    def play(
        self, source: Medium, start: int, stop: int, loop: bool, begin: int | None = None
    ) -> None:
        self.played = source, start, stop, loop
        self.state, self.position = "playing", start if begin is None else begin

    def set_source(self, source: Medium) -> None:
        self.sources.append(source)

    def stop(self) -> None:
        self.state = "stopped"

    def levels(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        return (), ()

    def close(self) -> None:
        self.stop()


Stage = tuple[EditorSession, SilentPlayer, PlaybackController]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    owner = QObject()
    session, background, player = EditorSession(owner), Background(owner), SilentPlayer()
    meter = LevelMeter()
    qtbot.addWidget(meter)
    samples = np.random.default_rng(0).uniform(-1, 1, (SECONDS * RATE, 1)).astype(np.float32)
    session.set_document(Document(ArrayMedium(samples, RATE)))
    playback = PlaybackController(session, player, background, meter, owner)
    yield session, player, playback
    playback.shutdown()
    background.shutdown()


def test_the_cut_is_heard_as_it_will_be(stage: Stage, qtbot: QtBot) -> None:
    session, player, playback = stage
    playback.set_loop(True)
    start, stop = 4 * RATE, 5 * RATE
    session.select(start, stop)
    playback.preview_cut()
    assert player.played is not None
    source, first, last, loop = player.played
    assert (first, last, loop) == (2 * RATE, 6 * RATE, False)
    cut = edits.delete(session.timeline, start, stop).timeline
    assert np.array_equal(source.read(first, last - first), cut.read(first, last - first))
    assert session.document.history.labels == ("New",)
    player.position = start - 10
    qtbot.waitUntil(lambda: session.playhead == start - 10)
    player.position = start + 10
    qtbot.waitUntil(lambda: session.playhead == stop + 10)


def test_an_edit_ends_the_preview_of_a_cut(stage: Stage) -> None:
    session, player, playback = stage
    session.select(RATE, 2 * RATE)
    playback.preview_cut()
    session.apply(edits.silence(session.timeline, 0, RATE))
    assert not playback.playing
    assert player.sources == []


def test_the_preview_needs_something_that_is_left(stage: Stage) -> None:
    session, player, playback = stage
    for selection in ((0, session.frames), (5, 5)):
        session.select(*selection)
        playback.preview_cut()
    assert player.played is None


@pytest.mark.parametrize(
    ("selection", "audition", "heard"),
    [
        ((4, 5), PlaybackController.play_before, (3, 4)),
        ((4, 5), PlaybackController.play_after, (5, 6)),
        ((0.5, 0.5), PlaybackController.play_before, (0, 0.5)),
        ((9.5, 9.5), PlaybackController.play_after, (9.5, 10)),
    ],
)
def test_a_second_before_and_after(
    stage: Stage,
    selection: tuple[float, float],
    audition: Callable[[PlaybackController], None],
    heard: tuple[float, float],
) -> None:
    session, player, playback = stage
    session.select(*(edge * RATE for edge in selection))
    audition(playback)
    assert player.played is not None
    assert player.played[1:] == (heard[0] * RATE, heard[1] * RATE, False)


def test_a_marker_set_while_playing_does_not_interrupt(stage: Stage) -> None:
    session, player, playback = stage
    playback.play_on()
    markers = session.document.history.markers.added(Marker(5, 5, "here"))
    session.apply(edits.Edit("Add marker", session.timeline, markers=markers))
    assert playback.playing
    assert player.sources == []


def test_scrubbing_is_silent_when_the_mouse_is_released(stage: Stage) -> None:
    session, player, playback = stage
    for frame in (RATE, 2 * RATE, 11 * RATE):
        session.select(frame, frame)
        playback.scrub(frame)
        assert session.playhead == min(frame, session.frames)
    assert player.scrubbed == [RATE, 2 * RATE, session.frames]
    playback.end_scrub()
    assert (player.state, player.played, session.playhead) == ("stopped", None, None)


def test_what_was_playing_goes_on_from_where_the_mouse_is_released(stage: Stage) -> None:
    session, player, playback = stage
    playback.play_on()
    session.select(3 * RATE, 3 * RATE)
    playback.scrub(3 * RATE)
    assert not playback.playing
    playback.end_scrub()
    assert playback.playing
    assert player.played[1:3] == (3 * RATE, session.frames)


def test_stopping_while_scrubbing_is_heeded_until_the_next_drag(stage: Stage) -> None:
    _session, player, playback = stage
    playback.scrub(RATE)
    playback.stop()
    playback.scrub(2 * RATE)
    assert (player.state, player.scrubbed) == ("stopped", [RATE])
    playback.end_scrub()
    playback.scrub(3 * RATE)
    assert player.scrubbed == [RATE, 3 * RATE]


def test_interruptions_are_shown_while_there_are_any(stage: Stage, qtbot: QtBot) -> None:
    session, player, playback = stage
    status = StatusReadouts(session)
    qtbot.addWidget(status)
    status.show()
    playback.dropouts_changed.connect(status.show_dropouts)
    label = status.findChild(QLabel, "statusDropouts")
    playback.toggle()
    assert not label.isVisible()
    player.dropouts = Dropouts(starved=1)
    qtbot.waitUntil(label.isVisible)
    assert label.text() == "1 dropout"
    assert "faster disk" in label.toolTip()
    player.dropouts = Dropouts(stalled=2)
    qtbot.waitUntil(lambda: label.text() == "2 dropouts")
    assert "another output" in label.toolTip()
    player.dropouts = Dropouts()
    qtbot.waitUntil(lambda: not label.isVisible())
    player.dropouts = Dropouts(starved=1)
    qtbot.waitUntil(label.isVisible)
    session.set_document(None)
    assert not label.isVisible()


def test_a_strength_being_tried_out_is_heard_only_while_playing(stage: Stage, qtbot: QtBot) -> None:
    session, player, playback = stage
    wet = ArrayMedium(np.zeros((RATE, 1), np.float32), RATE)
    session.apply(edits.take_result(session.timeline, RATE, 2 * RATE, wet, "Enhance speech"))
    (take,) = {stretch.take for stretch in takes_between(session.timeline, 0, session.frames)}

    def tried(strength: float) -> StrengthChange:
        return StrengthChange(frozenset({take.id}), 0, session.frames, strength)

    playback.preview(tried(0.5))
    assert player.sources == []
    playback.play_on()
    for percent in range(100):
        playback.preview(tried(percent / 100))
    qtbot.waitUntil(lambda: bool(player.sources) and heard_strength(player) == 0.99)
    assert len(player.sources) < 100  # what has been overtaken is left out
    playback.preview(tried(0.25))
    session.undo()
    heard = len(player.sources)
    qtbot.wait(50)
    assert player.sources[-1] is session.timeline
    assert len(player.sources) == heard


def heard_strength(player: SilentPlayer) -> float:
    source = player.sources[-1]
    return next(stretch.take.strength for stretch in takes_between(source, 0, source.frames))
