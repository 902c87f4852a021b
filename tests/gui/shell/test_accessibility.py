"""The window and its dialogs for the keyboard and for screen readers, light and dark.

Modules: gui.shell.tab_order, gui.widgets.spoken, gui.widgets.focus_order.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from accessible_walk import name_faults, spoken, tab_faults
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot
from window_driver import activate, child, open_file

from voicestudio.gui.shell.main_window import MainWindow

_DIALOGS = (
    *("loudness", "compare", "duck", "export", "episode", "batch", "train_voice", "manage_voices"),
    *("shortcuts", "user_guide", "report", "preferences"),
)

_TABBED = ("export", "batch")
_SCREEN = QSize(911, 470)
"""1366 by 768 at 150 %, less a title bar."""


@pytest.fixture
def window(new_window: Callable[..., MainWindow], short_file: Path, qtbot: QtBot) -> MainWindow:
    """With two tracks and a selection."""
    window = new_window("dark")
    window.resize(1400, 900)
    open_file(window, short_file, qtbot)
    window.session.select(1_000, 40_000)
    window.actions_["add_track"].trigger()
    return window


def pages(dialog: QWidget) -> list[Callable[[], object]]:
    """What shows each page of a dialog that may have several."""
    names = dialog.findChild(QListWidget, "preferencePages")
    if names is None:
        return [lambda: None]
    return [partial(names.setCurrentRow, page) for page in range(names.count())]


def test_everything_has_a_name_and_tab_goes_through_all_of_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.recording.prepare()
    qtbot.waitUntil(lambda: window.background.idle)
    activate(window, qtbot)
    found = name_faults(window) + tab_faults(window)
    window.recording.strip.hide()
    for dock in ("historyDock", "loudnessDock", "takesDock", "shortenDock", "effectDock"):
        child(window, dock).show()
        child(window, dock).raise_()
        QApplication.processEvents()
        found += name_faults(window)
    for spec in window.effect_panel.specs:
        window.effect_panel.open(spec.name)
        window.effect_panel.form.more.set_open(True)
        QApplication.processEvents()
        found += name_faults(window)
    assert "\n".join(found) == ""


def test_so_have_all_dialogs(window: MainWindow, qtbot: QtBot) -> None:
    found: list[str] = []
    for name in _DIALOGS:
        window.actions_[name].trigger()
        for dialog in _others(window):
            for show in pages(dialog):
                show()
                QApplication.processEvents()
                found += [f"{name}: {fault}" for fault in name_faults(dialog)]
            least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
            if least.width() > _SCREEN.width() or least.height() > _SCREEN.height():
                found.append(f"{name}: {least} is larger than a small screen")
            if name in _TABBED:
                activate(dialog, qtbot)
                found += [f"{name}: {fault}" for fault in tab_faults(dialog)]
            dialog.close()
    assert "\n".join(found) == ""


def _others(window: MainWindow) -> list[QWidget]:
    tops = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window]
    kinds = (Qt.WindowType.Dialog, Qt.WindowType.Window)
    return [top for top in tops if top.windowType() in kinds]


def test_values_are_told_with_their_names(window: MainWindow) -> None:
    def told(name: str) -> str:
        return ", ".join(spoken(child(window, name)))

    assert told("statusRate").startswith("Sample rate: 48 kHz")
    assert told("track_gain_1").endswith("+0.0 dB")
    assert told("levelMeter") == "Output level, Silent"
    assert told("waveform_view") == "Waveform, Selected 0:00.021 to 0:00.833"
    assert told("loudness_integrated").startswith("Loudness: –")
