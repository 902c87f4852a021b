"""Garbage is looked for when nobody waits."""

import gc
import time
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QObject

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.shell import idle_collector
from voicestudio.gui.shell.idle_collector import IdleCollector

QUIET_SECONDS = 0.03


class Knot:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def session(qtbot, monkeypatch):
    """A session whose garbage is looked for after 30 ms of quiet, however little there is."""
    monkeypatch.setattr(idle_collector, "_QUIET_MS", round(QUIET_SECONDS * 1000))
    monkeypatch.setattr(idle_collector, "_DUE", 0)
    owner = QObject()
    session = EditorSession(owner)
    IdleCollector(session, owner)
    yield session
    owner.deleteLater()
    qtbot.waitUntil(lambda: gc.get_threshold()[2] < 1000)


def test_what_python_would_look_for_during_an_edit_goes_in_a_quiet_moment(session, qtbot):
    known = gc.get_freeze_count()
    assert known > 0
    gone, kept = weakref.ref(Knot()), [Knot() for _ in range(100)]
    busy = 0
    while busy < 20:
        asked = time.monotonic()
        session.timeline_changed.emit()
        qtbot.wait(5)
        if time.monotonic() - asked < QUIET_SECONDS:
            assert gc.get_freeze_count() <= known
            busy += 1
        else:  # the machine was too busy for this test to be
            known = gc.get_freeze_count()
            gone, kept = weakref.ref(Knot()), [Knot() for _ in range(100)]
    qtbot.waitUntil(lambda: gone() is None)
    assert gc.get_freeze_count() > known
    assert kept


def test_after_several_windows_everything_is_as_usual(session, qtbot):
    before, others = gc.get_threshold(), [QObject() for _ in range(2)]
    for owner in others:
        IdleCollector(EditorSession(owner), owner)
    for owner in others:  # in the order in which they came
        owner.deleteLater()
    qtbot.waitUntil(lambda: gc.get_threshold()[2] < 1000 < before[2])


def test_what_was_left_out_goes_once_a_document_is_closed(session, qtbot):
    session.set_document(Document(ArrayMedium(np.zeros((48_000, 1), np.float32), 48_000)))
    knot = Knot()
    known, left_out = weakref.ref(knot), gc.get_freeze_count()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > left_out)
    del knot
    for _ in range(3):
        qtbot.wait(40)
    assert known() is not None
    session.set_document(None)
    assert known() is not None  # closing waits for nothing
    qtbot.waitUntil(lambda: known() is None)


def test_a_document_goes_without_being_looked_for(session):
    medium = ArrayMedium(np.zeros((48_000, 1), np.float32), 48_000)
    wet = ArrayMedium(np.zeros((100, 1), np.float32), 48_000)
    document = Document(medium)
    session.set_document(document)
    session.apply(edits.delete(document.timeline, 1000, 2000))
    session.apply(edits.take_result(document.timeline, 5000, 5100, wet, "Enhance speech"))
    held = [weakref.ref(document), weakref.ref(document.timeline), weakref.ref(medium)]
    session.set_document(None)
    del document, medium
    assert [reference() for reference in held] == [None, None, None]
