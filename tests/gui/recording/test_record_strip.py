"""The strip of recording: what is shown in it follows from its width alone."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from voicestudio.gui.recording.record_strip import RecordStrip


class ShowingAndHiding(QObject):
    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
        return False


def test_another_height_shows_and_hides_nothing(qtbot: QtBot) -> None:
    """Else a height that depends on what is shown flips between two values without end."""
    window = QWidget()
    qtbot.addWidget(window)
    strip = RecordStrip()
    strip.setParent(window)
    window.resize(900, 400)
    strip.resize(420, 112)  # too narrow for everything in it
    with qtbot.waitExposed(window):
        window.show()
    strip.show()
    changes = ShowingAndHiding()
    for part in strip.findChildren(QWidget):
        part.installEventFilter(changes)
    strip.resize(420, 113)
    assert changes.count == 0
    strip.resize(300, 113)
    assert changes.count > 0
