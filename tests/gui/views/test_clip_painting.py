"""Gaps of tracks are drawn as empty places; a recording without any looks as it always did."""

from pathlib import Path

import pytest
import soundfile
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import open_file, settled

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing.edits import delete
from voicestudio.document.editing.track_edits import add_track
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.theme import current_theme


def test_gaps_are_hatched_and_clips_have_ends(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    soundfile.write(tmp_path / "voice.wav", noise(2 * RATE, level=0.0), RATE, "FLOAT")
    open_file(window, tmp_path / "voice.wav", qtbot)
    theme, waveform = current_theme(), window.tracks.waveform

    def column(frame: float, shift: int = 0) -> set[int]:
        image, x = waveform.grab().toImage(), round(waveform.x_of(frame)) + shift
        return {image.pixel(x, y) for y in range(20, image.height() - 1)}

    empty = {theme.panel.rgb(), theme.canvas_border.rgb()}
    assert not column(0.2 * RATE) <= empty
    assert window.session.tracks is not None
    clip = Timeline.from_medium(ArrayMedium(noise(RATE, level=0.2), RATE))
    window.session.apply(add_track(window.session.tracks, clip, RATE // 2))
    window.session.select(0, 0)
    settled(window, qtbot)

    def drawn() -> bool:
        ends = {theme.muted.rgb()}
        return (
            column(0.2 * RATE) == column(1.8 * RATE) == empty
            and column(0.5 * RATE, -1) == column(1.5 * RATE) == ends
            and not column(RATE) & empty
        )

    qtbot.waitUntil(drawn, timeout=TIMEOUT_MS)


def test_cuts_are_marked_at_the_lower_edge(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    soundfile.write(tmp_path / "voice.wav", noise(2 * RATE, level=0.3), RATE, "FLOAT")
    open_file(window, tmp_path / "voice.wav", qtbot)
    waveform, muted = window.tracks.waveform, current_theme().muted.rgb()

    def marks() -> list[int]:
        image = waveform.grab().toImage()
        y = image.height() - 7
        return [x for x in range(image.width()) if image.pixel(x, y) == muted]

    assert not marks()
    window.session.select(RATE // 2, RATE)
    window.session.apply(delete(window.session.open_timeline, *window.session.selection))
    window.session.select(0, 0)
    settled(window, qtbot)
    (x,) = marks()
    assert x == pytest.approx(waveform.x_of(RATE // 2), abs=1)
    window.session.undo()
    assert not marks()
