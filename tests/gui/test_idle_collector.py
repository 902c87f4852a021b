"""Garbage is looked for when nobody waits."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from voicestudio.gui import idle_collector
from voicestudio.gui.idle_collector import IdleCollector
from voicestudio.gui.session import EditorSession


class Knot:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def session(qtbot, monkeypatch):
    """A session whose garbage is looked for after 30 ms of quiet, however little there is."""
    monkeypatch.setattr(idle_collector, "_QUIET_MS", 30)
    monkeypatch.setattr(idle_collector, "_DUE", 0)
    owner = QObject()
    session = EditorSession(owner)
    IdleCollector(session, owner)
    yield session
    owner.deleteLater()
    qtbot.waitUntil(lambda: gc.get_threshold()[2] < 1000)


def test_what_python_would_look_for_during_an_edit_goes_in_a_quiet_moment(session, qtbot):
    gone = weakref.ref(Knot())
    for _ in range(20):  # busy
        session.timeline_changed.emit()
        qtbot.wait(5)
        assert gc.get_freeze_count() == 0
    qtbot.waitUntil(lambda: gone() is None)
    assert gc.get_freeze_count() > 0
    session.document_changed.emit()
    assert gc.get_freeze_count() == 0
