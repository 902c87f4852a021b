"""The enhancer's controls in the window: simple at first, the rest below More, all remembered.

Modules: gui.effects.strength_slider, gui.model.compute_devices, gui.widgets.disclosure,
gui.widgets.focus_order, gui.widgets.number_field, gui.widgets.parameter_form.
"""

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.effects.enhance import PARAMETERS
from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.theme import apply_theme

RATE = 48_000
EFFECTS = Path(__file__).parents[2] / "inference" / "effect_package"
DEFAULTS = {parameter.name: parameter.default for parameter in PARAMETERS}


@pytest.fixture
def session() -> EditorSession:
    return EditorSession()


@pytest.fixture
def panel(qtbot: QtBot, session: EditorSession) -> EffectPanel:
    apply_theme(QApplication.instance(), "light")
    panel = EffectPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


def field(parent: QWidget, name: str) -> QWidget:
    return parent.findChild(QWidget, name)


def test_at_first_only_the_model_is_in_sight(panel: EffectPanel, qtbot: QtBot) -> None:
    assert field(panel, "parameter_size").isVisible()
    assert not field(panel, "parameter_reduction").isVisible()
    assert not panel.devices.isVisible()
    assert panel.form.values() == DEFAULTS
    qtbot.mouseClick(panel.form.more.button, Qt.MouseButton.LeftButton)
    for name in ("reduction", "dereverb", "room_tone", "hum"):
        assert field(panel, f"parameter_{name}").isVisible()
    assert panel.devices.isVisible()
    assert "shown" in panel.form.more.button.accessibleName()


def test_every_field_says_what_it_is_for(panel: EffectPanel) -> None:
    for parameter in PARAMETERS:
        shown = field(panel, f"parameter_{parameter.name}")
        assert shown.accessibleName() == parameter.label
        assert shown.toolTip() == parameter.description


def test_everything_can_be_set_with_the_keyboard(panel: EffectPanel, qtbot: QtBot) -> None:
    more = panel.form.more
    more.button.setFocus()
    qtbot.keyClick(more.button, Qt.Key.Key_Return)
    assert more.open
    limit = field(panel, "parameter_reduction")
    assert limit.text() == "No limit"
    qtbot.keyClick(limit, Qt.Key.Key_Down)
    assert limit.text() == "29 dB"
    limit.selectAll()
    qtbot.keyClicks(limit, "12,5")
    qtbot.keyClick(limit, Qt.Key.Key_Return)
    assert limit.text() == "12.5 dB"
    tone = field(panel, "parameter_room_tone")
    qtbot.keyClick(tone, Qt.Key.Key_Return)
    hum = field(panel, "parameter_hum")
    qtbot.keyClick(hum, Qt.Key.Key_Down)
    wanted = {"reduction": 12.5, "room_tone": 1.0, "hum": 1.0}
    assert panel.form.values() == DEFAULTS | wanted
    assert more.button.text() == "More – 3 changed"
    usual = field(panel, "usualButton")
    qtbot.keyClick(usual, Qt.Key.Key_Return)
    assert panel.form.values() == DEFAULTS
    assert more.button.text() == "More"
    assert not usual.isVisible()


def test_tab_goes_through_the_fields_of_whatever_effect_is_chosen(
    panel: EffectPanel, qtbot: QtBot
) -> None:
    panel.choose_effect("emotion")
    panel.choose_effect("enhance")
    panel.form.more.set_open(True)
    qtbot.waitUntil(field(panel, "parameter_size").isVisible)
    field(panel, "effectChoice").setFocus()
    visited = []
    while "effectDevice" not in visited and len(visited) < 20:
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        visited.append(panel.focusWidget().objectName())
    names = ("size", "reduction", "dereverb", "room_tone", "hum")
    size, *advanced = (f"parameter_{name}" for name in names)
    of_the_form = [name for name in visited if not name.startswith("preset")]
    assert of_the_form == [size, "moreButton", *advanced, "effectDevice"]


def test_a_limit_is_typed_as_a_number_or_in_words(panel: EffectPanel) -> None:
    limit = field(panel, "parameter_reduction")
    assert limit.valueFromText("no limit") == 30
    assert limit.valueFromText("6 dB") == 6
    states = {text: limit.validate(text, 0)[0] for text in ("7", "no li", "31", "")}
    assert states.pop("7") == QValidator.State.Acceptable
    assert set(states.values()) == {QValidator.State.Intermediate}


@pytest.fixture
def test_effects(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(EFFECTS), *sys.path])


def make_window(qtbot: QtBot) -> MainWindow:
    apply_theme(QApplication.instance(), "light")
    window = MainWindow()
    window.show()
    qtbot.waitExposed(window)
    return window


def end(window: MainWindow) -> None:
    if window.session.document is not None:
        window.session.document.mark_saved()
    window.close()
    window.deleteLater()


def test_what_is_set_is_remembered_for_each_effect(test_effects: None, qtbot: QtBot) -> None:
    window = make_window(qtbot)
    panel = window.effect_panel
    panel.form.more.set_open(True)
    field(panel, "parameter_size").setCurrentText("Fast")
    field(panel, "parameter_dereverb").setValue(40)
    choice = field(panel, "effectChoice")
    choice.setCurrentText("Gain")
    field(panel, "parameter_gain").setValue(0.5)
    choice.setCurrentText("Enhance speech")
    assert panel.form.values() == DEFAULTS | {"size": 1.0, "dereverb": 40.0}
    end(window)

    window = make_window(qtbot)
    panel = window.effect_panel
    assert panel.form.more.open
    assert panel.form.values() == DEFAULTS | {"size": 1.0, "dereverb": 40.0}
    field(panel, "effectChoice").setCurrentText("Gain")
    assert panel.form.values()["gain"] == 0.5
    end(window)


@pytest.mark.parametrize(
    "kept",
    [{}, {"more": 3, "parameters": []}, {"parameters": {"enhance": {"size": 7, "hum": "loud"}}}],
)
def test_settings_that_make_no_sense_are_left_out(panel: EffectPanel, kept: dict) -> None:
    Settings().effect_panel = kept
    panel.restore(Settings().effect_panel)
    assert panel.form.values() == DEFAULTS


def test_a_take_tells_how_it_was_made(panel: EffectPanel, session: EditorSession) -> None:
    sound = ArrayMedium(np.zeros((RATE, 1), np.float32), RATE)
    session.set_document(Document(sound))
    told = field(panel, "takeRecipe")
    assert not told.isVisible()
    unusual = {"size": 1, "reduction": 12, "room_tone": 1}
    for applied_effect, text in (
        (
            AppliedEffect.of("enhance", DEFAULTS | unusual),
            "Model: Fast · Max noise reduction: 12 dB",
        ),
        (AppliedEffect.of("enhance", DEFAULTS), "Model: Studio"),
        (AppliedEffect.of("an effect that is not here", {}), ""),
        (None, ""),
    ):
        session.apply(
            edits.take_result(
                session.timeline, 0, RATE, sound, "Take", applied_effect=applied_effect
            )
        )
        assert told.text().removesuffix(" · Keep the room tone") == text
        assert told.isVisible() == bool(text)
        again = applied_effect is not None and applied_effect.effect == panel.effect_name
        assert ("starts from that result" in field(panel, "effectRange").text()) == again
