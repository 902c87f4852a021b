"""The example of docs/effects.md, installed as a user would: menu, panel, result, project."""

import importlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import child, labels, open_file, samples

from voicestudio.effects.registry import BUILT_IN, effect, effects
from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000
EXAMPLE = Path(__file__).parents[3] / "examples" / "telephone_effect"


def pip_install(source: Path, target: Path, work: Path) -> None:
    """Install the package at `source` into the folder `target`, without a network."""
    copy = shutil.copytree(source, work / source.name)  # pip leaves files beside what it builds
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--quiet", "--target")
    command = [sys.executable, "-m", "pip", "install", *options, str(target), str(copy)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packages that has the example."""
    folder = tmp_path_factory.mktemp("site")
    pip_install(EXAMPLE, folder, tmp_path_factory.mktemp("source"))
    return folder


@pytest.fixture
def installed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the example on the path of this process and of those it starts."""
    monkeypatch.syspath_prepend(folder)


@pytest.fixture
def opened(
    installed: None, new_window: Callable[[], MainWindow], short_file: Path, qtbot: QtBot
) -> MainWindow:
    window = new_window()
    open_file(window, short_file, qtbot)
    return window


def other_effects(window: MainWindow) -> QMenu:
    return child(window, "packageEffectsMenu", QMenu)


def spectrum(sound: np.ndarray) -> np.ndarray:
    return np.abs(np.fft.rfft(sound[:, 0] * np.hanning(len(sound))))


def test_it_is_among_the_effects(installed: None) -> None:
    assert effects()[:-1] == BUILT_IN
    assert effects()[-1].name == "telephone"
    assert effect("telephone").load.__module__ == "voicestudio_telephone.effect"


def test_the_menu_opens_it_in_the_panel(opened: MainWindow) -> None:
    menu = other_effects(opened)
    assert menu.menuAction() in opened.menus.menu("Effect").actions()
    (action,) = menu.actions()
    assert action.text() == "Telephone…"
    preset = child(opened, "telephonePreset", QWidget)
    assert not preset.isVisible()
    action.trigger()
    assert opened.effect_panel.effect_name == "telephone"
    assert preset.isVisible()
    assert child(opened, "enhanceButton", QPushButton).text() == "Apply to All"
    assert not child(opened, "emotionSection", QWidget).isVisible()
    opened.effect_panel.choose_effect("enhance")
    assert not preset.isVisible()


def test_it_is_done_and_undone(opened: MainWindow, qtbot: QtBot) -> None:
    """With what its own widget has set, in the inference process, to what is selected alone."""
    opened.session.select(RATE // 2, opened.session.frames)
    before = samples(opened)
    other_effects(opened).actions()[0].trigger()
    preset = child(opened, "telephonePreset", QWidget)
    for _ in range(2):
        qtbot.keyClick(preset, Qt.Key.Key_Down)
    assert opened.effect_panel.form.values() == {"low": 700.0, "high": 2500.0}
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        opened.effect_panel.request()
    assert labels(opened)[-1] == "Telephone"
    after = samples(opened)
    assert np.array_equal(after[: RATE // 2], before[: RATE // 2])
    dry, wet = (spectrum(sound[RATE // 2 :]) for sound in (before, after))
    hertz = np.fft.rfftfreq(len(before) - RATE // 2, 1 / RATE)
    outside = (hertz < 200) | (hertz > 9000)
    assert np.square(wet[outside]).sum() < 1e-2 * np.square(dry[outside]).sum()
    opened.session.undo()
    assert np.array_equal(samples(opened), before)


def test_without_a_document_it_cannot_be_chosen(
    installed: None, new_window: Callable[[], MainWindow]
) -> None:
    assert not any(action.isEnabled() for action in other_effects(new_window()).actions())


def test_without_packages_there_is_no_menu(window: MainWindow) -> None:
    assert not other_effects(window).menuAction().isVisible()


@pytest.mark.parametrize(
    "panel", ["voicestudio_telephone.gone:Section", "builtins:dict", "json:JSONDecoder", "no name"]
)
def test_a_section_that_cannot_be_made_takes_nothing_away(
    installed: None,
    new_window: Callable[[], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    panel: str,
) -> None:
    module = importlib.import_module("voicestudio_telephone.effect")
    monkeypatch.setattr(module, "TELEPHONE", replace(module.TELEPHONE, panel=panel))
    window = new_window()
    window.effect_panel.choose_effect("telephone")
    assert window.effect_panel.form.values() == {"low": 300.0, "high": 3400.0}
    assert "the panel of the effect telephone cannot be made" in caplog.text
