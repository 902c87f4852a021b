"""At the lower edge of a panel that is scrolled no row and no line of a text is cut."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import laid_out

from voicestudio.gui.widgets.compact_widgets import KeptInSight, ScrollingPanel
from voicestudio.gui.widgets.whole_rows import WholeRows

WIDTH = 240


@pytest.fixture
def panel() -> QFrame:
    """Ten rows, a footer that stays in sight, and a text of several lines below it."""
    made = QFrame(objectName="somePanel")
    column = QVBoxLayout(made)
    column.setContentsMargins(6, 6, 6, 6)
    for number in range(10):
        column.addWidget(QPushButton(f"Row {number}"))
    footer = QFrame(made)
    inner = QVBoxLayout(footer)
    inner.setContentsMargins(6, 6, 6, 6)
    inner.addWidget(QPushButton("Start"))
    column.addWidget(KeptInSight(footer, 6, 6))
    text = QLabel("Words that need several lines. " * 12, objectName="someText")
    text.setWordWrap(True)
    column.addWidget(text)
    column.addStretch(1)
    return made


def cover(area: ScrollingPanel) -> WholeRows:
    (found,) = area.findChildren(WholeRows)
    return found


def test_rows_are_there_as_a_whole_or_not(panel: QFrame, qtbot: QtBot) -> None:
    area = ScrollingPanel(panel)
    qtbot.addWidget(area)
    area.resize(WIDTH, 200)
    area.show()
    qtbot.waitExposed(area)
    footer = panel.findChild(KeptInSight).row
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100, timeout=TIMEOUT_MS)
    seen = set()
    for value in range(0, 100, 7):
        bar.setValue(value)
        hidden = cover(area)
        top = hidden.y() if hidden.isVisible() else footer.y()
        seen.add(hidden.isVisible())
        buttons = [one for one in panel.findChildren(QPushButton) if one.parent() is panel]
        assert not [one for one in buttons if one.y() < top <= one.geometry().bottom()]
        if hidden.isVisible():
            assert hidden.geometry().bottom() + 1 == footer.y()
    assert True in seen


def test_a_text_is_cut_between_lines(panel: QFrame, qtbot: QtBot) -> None:
    area = ScrollingPanel(panel)
    qtbot.addWidget(area)
    area.resize(WIDTH, 500)
    area.show()
    qtbot.waitExposed(area)
    laid_out(qtbot)
    text = panel.findChild(QLabel)
    line = text.fontMetrics().lineSpacing()
    area.resize(WIDTH, text.mapTo(area, QPoint()).y() + 2 * line + line // 2)
    laid_out(qtbot)
    hidden = cover(area)
    qtbot.waitUntil(hidden.isVisible, timeout=TIMEOUT_MS)
    assert hidden.y() == text.y() + 2 * line


def test_nothing_is_covered_where_there_is_room(panel: QWidget, qtbot: QtBot) -> None:
    area = ScrollingPanel(panel)
    qtbot.addWidget(area)
    area.resize(WIDTH, 1000)
    area.show()
    qtbot.waitExposed(area)
    laid_out(qtbot)
    assert not cover(area).isVisible()
