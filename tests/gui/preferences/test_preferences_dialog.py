"""Preferences: every page fits, can be read out, and changes the window at once.

Modules: gui.preferences.preferences_feature, gui.preferences.preference_page,
gui.preferences.setting_fields, gui.preferences.appearance_page, gui.preferences.editing_page.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from window_driver import child, press

from voicestudio.gui.model.settings import PERCENTS, Settings
from voicestudio.gui.preferences.appearance_page import fitting_percents
from voicestudio.gui.preferences.preferences_dialog import PreferencesDialog
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.theme import current_theme


def opened(window: MainWindow, qtbot: QtBot, page: str) -> PreferencesDialog:
    window.actions_["preferences"].trigger()
    dialog = window.preferences.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    dialog.show_page(page)
    return dialog


def choose_data(box: QComboBox, value: object) -> None:
    """Choose what stands for `value`, as a user does."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pages_fit_a_small_screen_and_have_names(
    new_window: Callable[..., MainWindow], qtbot: QtBot, theme: str
) -> None:
    dialog = opened(new_window(theme), qtbot, "Appearance")
    dialog.resize(700, 440)
    qtbot.waitUntil(lambda: dialog.width() == 700 and dialog.height() == 440)
    for page in dialog.pages:
        dialog.show_page(page.title)
        QApplication.processEvents()
        assert page.isVisible()
        assert page.width() >= page.minimumSizeHint().width(), page.title
        for field in page.findChildren(QWidget):
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.isVisible():
                assert field.accessibleName() or getattr(field, "text", str)(), field


def test_settings_apply_at_once_and_menus_follow(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "Ctrl+,")
    dialog = opened(window, qtbot, "Appearance")
    choose_data(child(dialog, "preference_theme", QComboBox), "dark")
    assert current_theme().dark
    assert window.actions_["theme_dark"].isChecked()
    window.actions_["theme_light"].trigger()
    assert child(dialog, "preference_theme", QComboBox).currentData() == "light"
    dialog.show_page("Editing")
    qtbot.keyClick(child(dialog, "preference_snap_to_zero"), Qt.Key.Key_Space)
    assert window.session.snap_to_zero
    assert window.actions_["snap_to_zero"].isChecked()
    child(dialog, "preference_snap_to_markers", QCheckBox).click()
    assert window.session.snap_targets == {"ends", "playhead", "splits"}
    child(dialog, "preference_snap", QCheckBox).click()
    assert not window.session.snap_targets
    child(dialog, "preference_all_in_time", QCheckBox).click()
    assert not window.session.all_in_time
    length = child(dialog, "preference_crossfade_ms", QSpinBox)
    assert (length.value(), length.minimum(), length.maximum()) == (5, 0, 100)
    length.selectAll()
    qtbot.keyClicks(length, "20")
    assert window.session.crossfade == 0.02
    choose_data(child(dialog, "preference_fade_shape", QComboBox), "cosine")
    assert window.fade_shapes.value == "cosine"
    assert not Settings().snap
    qtbot.mouseClick(child(dialog, "restoreDefaults"), Qt.MouseButton.LeftButton)
    assert window.session.snap_targets == {"ends", "playhead", "splits", "markers"}
    assert not window.actions_["snap_to_zero"].isChecked()
    assert window.session.all_in_time
    assert (length.value(), window.session.crossfade) == (5, 0.005)
    assert window.actions_["theme_light"].isChecked()  # of another page


def test_no_size_is_offered_that_puts_the_window_out_of_reach(
    window: MainWindow, qtbot: QtBot
) -> None:
    sizes = child(opened(window, qtbot, "Appearance"), "preference_percent", QComboBox)
    assert [sizes.itemData(row) for row in range(sizes.count())] == list(PERCENTS)
    assert fitting_percents(QSize(1366, 768), "100")[-1] == "150"
    assert fitting_percents(QSize(1366, 768), "200")[-2:] == ["150", "200"]
    assert fitting_percents(QSize(800, 480), "110")[-2:] == ["100", "110"]


def test_the_keyboard_alone_gets_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, "Appearance")
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.list.setFocus()
    row = [page.title for page in dialog.pages].index("Editing")
    for _ in range(row):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    reached = []
    for _ in range(20):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.append(dialog.focusWidget().objectName())
    first = reached.index("preference_snap")
    assert reached[first : first + 3] == [
        *("preference_snap", "preference_snap_to_markers", "preference_snap_to_splits")
    ]
    last = reached.index("restoreDefaults")
    assert reached[last : last + 5] == [
        *("restoreDefaults", "importPreferences", "exportPreferences", "closePreferences"),
        "preferencePages",
    ]
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
