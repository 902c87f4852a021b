"""The list of steps shows the present one, however low it is."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot
from window_driver import child

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.gui.editing.history_panel import HistoryPanel
from voicestudio.gui.model.session import EditorSession

RATE, STEPS = 48_000, 8


def silent_document() -> Document:
    return Document(ArrayMedium(np.zeros((RATE, 1), np.float32), RATE))


@pytest.mark.parametrize("height", [90, 133])
def test_the_present_step_is_in_sight(qtbot: QtBot, height: int) -> None:
    session = EditorSession()
    panel = HistoryPanel(session)
    qtbot.addWidget(panel)
    panel.resize(200, height)
    panel.show()
    steps = child(panel, "history", QListView)

    def is_seen() -> bool:
        QApplication.processEvents()
        return steps.viewport().rect().contains(steps.visualRect(steps.currentIndex()))

    edited = silent_document()
    session.set_document(edited)
    for _ in range(STEPS):
        assert session.timeline is not None
        session.apply(edits.delete(session.timeline, 0, 10))
        assert is_seen()
    assert steps.verticalScrollBar().maximum() > 0, "or all would be in sight"
    session.set_document(silent_document())
    assert is_seen()
    session.set_document(edited)  # the link below the list appears and takes room
    assert steps.currentIndex().row() == STEPS
    assert is_seen()
    panel.hide()
    session.go_to(0)
    session.go_to(STEPS)
    panel.show()
    assert is_seen()
    panel.resize(200, height - 10)
    assert is_seen()
    session.go_to(0)
    assert is_seen()
