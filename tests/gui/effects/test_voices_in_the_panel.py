"""Voice profiles in the effect panel's lists of models, and takes that were made with them.

Modules: gui.model.voice_profiles.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shipped_profiles import write_voice
from window_driver import child, labels, open_file, press, samples, settled

from voicestudio.document.timeline.takes import take_at
from voicestudio.gui.effects.chain_editor import ChainEditor
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.model_field import ModelField
from voicestudio.profiles.library import Library

TRAIN = "Train on My Voice…"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Two voices for the enhancer and one with emotions, under the licence of its base."""
    library = Library()
    library.keep(write_voice(tmp_path / "a.vsvoice", "Ada"))
    library.keep(write_voice(tmp_path / "b.vsvoice", "Bob <b>&co</b>", accepted=False))
    licence = "not for commercial use"
    library.keep(write_voice(tmp_path / "m.vsvoice", "Moods", "emotion", licence=licence))
    return library


@pytest.fixture
def opened(library: Library, window: MainWindow, short_file: Path, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: "Ada" in entries(models(window)))
    open_file(window, short_file, qtbot)
    return window


def models(window: MainWindow) -> ModelField:
    found = window.effect_panel.form.models
    assert found is not None
    return found


def entries(field: ModelField) -> list[str]:
    return [field.itemText(row) for row in range(field.count())]


def choose(window: MainWindow, name: str) -> None:
    """As a click into the open list does."""
    models(window).setCurrentIndex(models(window).findText(name))


def test_lists_have_shipped_models_then_voices_then_training(opened: MainWindow) -> None:
    panel = opened.effect_panel
    assert entries(models(opened)) == ["Studio", "Fast", "", "Ada", "Bob <b>&co</b>", "", TRAIN]
    assert models(opened).currentText() == "Studio"
    ada, bob = (models(opened).itemData(row, Qt.ItemDataRole.ToolTipRole) for row in (3, 4))
    assert "29 November 2026" in ada
    assert "less noise and room +1.2 dB" in ada
    assert "Not measured to be better" in bob
    panel.choose_effect("emotion")
    assert entries(models(opened)) == [
        "Non-commercial use",
        "Free for any use",
        "",
        "Moods",
        "",
        TRAIN,
    ]
    choose(opened, "Moods")
    assert child(panel, "emotionLicence").text() == "“Moods”: not for commercial use"
    choose(opened, "Free for any use")
    assert not child(panel, "emotionLicence").isVisible()


def test_training_begins_for_the_goal_of_the_list_which_goes_back(
    opened: MainWindow, qtbot: QtBot
) -> None:
    panel = opened.effect_panel
    panel.train_wanted.disconnect()  # the wizard has tests of its own
    choose(opened, "Ada")
    for effect, goal, back in (
        ("enhance", "enhancer", "Ada"),
        ("emotion", "emotion", "Free for any use"),
    ):
        panel.choose_effect(effect)
        with qtbot.waitSignal(panel.train_wanted) as wanted:
            choose(opened, TRAIN)
        assert wanted.args == [goal]
        assert models(opened).currentText() == back
    # Whoever walks through the closed list with the keyboard begins no training.
    with qtbot.assertNotEmitted(panel.train_wanted):
        for _ in range(9):
            qtbot.keyClick(models(opened), Qt.Key.Key_Down)
        assert models(opened).currentText() == "Moods"
        qtbot.keyClicks(models(opened), "Train")
        assert models(opened).currentText() == "Moods"


def test_the_open_list_is_used_with_the_keyboard(opened: MainWindow, qtbot: QtBot) -> None:
    panel = opened.effect_panel
    panel.train_wanted.disconnect()
    panel.open("enhance")
    models(opened).showPopup()
    view = models(opened).view()
    qtbot.waitUntil(view.isVisible)
    with qtbot.waitSignal(panel.train_wanted):
        qtbot.keyClick(view, Qt.Key.Key_End)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert models(opened).currentText() == "Studio"


def test_lists_follow_the_library(
    opened: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    def listed(*names: str) -> Callable[[], bool]:
        return lambda: entries(models(opened))[3:] == [*names, "", TRAIN]

    bob = "Bob <b>&co</b>"
    choose(opened, "Ada")
    # As another program, or the wizard, changes the folder.
    library.keep(write_voice(tmp_path / "z.vsvoice", "Zoë"))
    qtbot.waitUntil(listed("Ada", bob, "Zoë"))
    assert models(opened).currentText() == "Ada"
    opened.profiles.rename(library.find("Ada"), "Ada 2")
    qtbot.waitUntil(listed("Ada 2", bob, "Zoë"))
    assert opened.effect_panel.voice_of("enhance") == "Ada 2"
    opened.profiles.delete(library.find("Ada 2"))
    qtbot.waitUntil(listed(bob, "Zoë"))
    assert models(opened).currentText() == "Studio"
    assert opened.effect_panel.voice_of("enhance") == ""


def test_what_was_chosen_is_remembered_while_it_is_there(
    opened: MainWindow, new_window: Callable[[], MainWindow], library: Library, qtbot: QtBot
) -> None:
    choose(opened, "Fast")
    choose(opened, "Ada")
    opened.memory.save()
    again = new_window()
    assert again.effect_panel.voice_of("enhance") == "Ada"  # before the library has been read
    qtbot.waitUntil(lambda: len(entries(models(again))) == 7)
    assert models(again).currentText() == "Ada"
    library.delete(library.find("Ada"))
    qtbot.waitUntil(lambda: models(again).currentText() == "Fast")
    once_more = new_window()
    qtbot.waitUntil(lambda: models(once_more).currentText() == "Fast")


def test_a_take_is_named_by_its_voice_and_outlives_it(
    opened: MainWindow,
    new_window: Callable[[], MainWindow],
    library: Library,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    choose(opened, "Ada")
    with qtbot.waitSignal(opened.effects.applied):
        press(qtbot, opened, "Ctrl+H")
    assert labels(opened)[-1] == "Enhance speech (Ada)"
    assert "Enhance speech (Ada)" in opened.actions_["repeat"].text()
    take = take_at(opened.session.timeline, 0)
    assert take.applied_effect.profile == "Ada"
    recipe = child(opened, "takeRecipe").text()
    assert recipe.startswith("Model: Ada")
    assert "Studio" not in recipe
    with qtbot.waitSignal(opened.effects.applied):
        press(qtbot, opened, "Ctrl+R")
    assert labels(opened)[-1] == "Enhance speech (Ada)"
    folder = tmp_path / "talk.vstudio"
    opened.session.document.autosave.save(
        opened.session.document.history.states, opened.session.document.history.index, folder
    )
    heard = samples(opened)
    settled(opened, qtbot)
    opened.leave()

    library.delete(library.find("Ada"))
    again = new_window()
    open_file(again, folder, qtbot)
    assert (samples(again) == heard).all()
    assert take_at(again.session.timeline, 0).applied_effect.profile == "Ada"
    slider = again.effect_panel.strength.slider
    assert slider.isEnabled()
    slider.setValue(0)
    qtbot.waitUntil(lambda: not (samples(again) == heard).all())
    with qtbot.waitSignal(again.effects.failed) as failed:
        again.effects.run("enhance", {}, "cpu", "Ada")
    assert "There is no voice “Ada” on this computer" in failed.args[0]
    assert again.messages.kind == "error"
    assert QApplication.activeModalWidget() is None


def test_a_chain_uses_a_voice_and_keeps_one_that_is_missing(
    opened: MainWindow, library: Library, qtbot: QtBot
) -> None:
    opened.chains.edit()
    editor = opened.findChild(ChainEditor)
    field = editor.form.models
    assert entries(field)[-4:] == ["Ada", "Bob <b>&co</b>", "", TRAIN]
    field.setCurrentText("Ada")
    editor.steps.setCurrentRow(2)
    editor.steps.setCurrentRow(0)
    assert editor.form.models.currentText() == "Ada"
    assert [step.profile for step in editor.chain.steps] == ["Ada", "", ""]
    with qtbot.waitSignal(opened.effects.applied):
        editor.apply.click()
    assert labels(opened)[-1] == "Podcast in one click (Ada)"
    library.delete(library.find("Ada"))
    qtbot.waitUntil(lambda: "Ada" not in entries(models(opened)))
    assert editor.form.models.currentText() == "Ada"
    with qtbot.waitSignal(opened.effects.failed) as told:
        editor.apply.click()
    assert told.args[0].startswith("There is no voice “Ada” on this computer")
    editor.form.models.setCurrentText("Fast")
    assert editor.chain.steps[0].profile == ""
