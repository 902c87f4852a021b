"""The loudness read-out beside the meters: words for eyes and ears, and a key that resets it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from voicestudio.gui.widgets.loudness_readout import LoudnessReadout
from voicestudio.playback.running_loudness import LiveLoudness


def test_values_are_shown_said_and_reset(qtbot: QtBot) -> None:
    readout = LoudnessReadout("outputLoudness", "Output loudness")
    qtbot.addWidget(readout)
    assert readout.accessibleName() == "Output loudness, reset"
    nothing = readout.text()
    readout.show_loudness(LiveLoudness(-18.24, -19.0, -20.0, 0.3))
    assert "M −18.2" in readout.text()
    assert readout.accessibleDescription() == (
        "momentary −18.2 LUFS, short-term −19.0 LUFS, integrated −20.0 LUFS, true peak 0.3 dBTP"
    )
    assert len(readout.text()) == len(nothing)  # so that it does not move
    with qtbot.waitSignal(readout.reset_wanted):
        qtbot.keyClick(readout, Qt.Key.Key_Return)
    assert readout.text() == nothing


def test_it_changes_ten_times_a_second_at_most(qtbot: QtBot) -> None:
    readout = LoudnessReadout("outputLoudness", "Output loudness")
    qtbot.addWidget(readout)
    readout.show_loudness(LiveLoudness(-10.0, -10.0, -10.0, -10.0))
    shown = readout.text()
    readout.show_loudness(LiveLoudness(-20.0, -20.0, -20.0, -10.0))
    assert readout.text() == shown

    def later() -> bool:
        readout.show_loudness(LiveLoudness(-20.0, -20.0, -20.0, -10.0))
        return readout.text() != shown

    qtbot.waitUntil(later)
