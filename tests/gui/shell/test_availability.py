"""Needs of commands are met by the document and by features that say so.

Modules: gui.shell.feature.
"""

from collections.abc import Sequence

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.gui.model.actions import Actions, Need
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.shell.availability import DocumentNeeds, available


class Feature:
    """Meets fixed needs, as a feature that is added by one line may."""

    def __init__(self, *needs: Need) -> None:
        self._needs = set(needs)

    def met_needs(self) -> set[Need]:
        return self._needs


@pytest.fixture
def session(qapp) -> EditorSession:
    return EditorSession()


def _met(session: EditorSession, *features: Feature) -> set[Need]:
    owner = QObject()
    return available([DocumentNeeds(session, owner), *features])


def _open(session: EditorSession, channels: int = 2) -> None:
    session.set_document(Document(ArrayMedium(np.zeros((4800, channels), np.float32), 48000)))


def test_without_a_document_only_running_work_is_a_need_that_is_met(session) -> None:
    features: Sequence[object] = (Feature("clipboard", "playing"), Feature("busy"))
    assert _met(session, *features) == {"busy"}
    assert _met(session, features[0]) == set()


def test_features_add_to_what_the_document_meets(session) -> None:
    _open(session)
    assert _met(session) == {"document", "several_channels", "stereo"}
    added = _met(session, Feature("clipboard"), Feature("idle", "takes"))
    assert added - _met(session) == {"clipboard", "idle", "takes"}


@pytest.mark.parametrize(
    ("channels", "met"),
    [(1, set()), (2, {"several_channels", "stereo"}), (3, {"several_channels"})],
)
def test_channels_decide_on_commands_for_them(session, channels: int, met: set[str]) -> None:
    _open(session, channels)
    assert _met(session) & {"several_channels", "stereo"} == met


def test_what_is_selected_is_a_need_that_is_met(session) -> None:
    _open(session)
    session.select(100, 200)
    session.set_band(500.0, 1000.0)
    assert {"selection", "band"} <= _met(session)
    session.select(100, 100)
    session.clear_band()
    assert not {"selection", "band"} & _met(session)


def test_every_change_of_what_the_document_meets_is_told(session) -> None:
    needs = DocumentNeeds(session, session)
    _open(session)
    told = []
    for signal in needs.commands_changed:
        signal.connect(lambda: told.append(None))
    for change in (
        lambda: session.select(100, 200),
        lambda: session.set_band(500.0, 1000.0),
        lambda: session.set_document(None),
    ):
        told.clear()
        change()
        assert told


def test_a_command_of_tracks_tells_what_it_needs(qapp) -> None:
    owner = QWidget()
    actions = Actions(owner)
    actions.enable({"document"})
    assert actions["make_stereo"].toolTip().startswith("Choose two mono tracks")
    assert "more than one track" in actions["duck"].toolTip()
    actions.enable({"document", "mono_pair"})
    assert actions["make_stereo"].toolTip() == "Make Stereo Track"
