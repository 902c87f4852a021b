"""Which control comes first and next; finding out harms none.

Modules: gui.voices.wizard_page.
"""

from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from voicestudio.effects.registry import effect, effects
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage
from voicestudio.gui.widgets.focus_order import first_as_read
from voicestudio.gui.widgets.parameter_form import ParameterForm


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def remove(widget: QWidget) -> None:
    """Remove a widget as the program does."""
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_page_begins_at_its_first_control_and_what_is_behind_others_outlives_them(
    qtbot: QtBot,
) -> None:
    wizard = QWizard()
    qtbot.addWidget(wizard)
    page = WizardPage(cast(WizardContext, None), "page", "Title", "")
    before, spin = QPushButton("Before", enabled=False), QSpinBox(enabled=False)
    box, button = QComboBox(editable=True, enabled=False), QPushButton("First")
    for widget in (before, spin, box, button, QPushButton("Second")):
        page.column.addWidget(widget)
    wizard.addPage(page)
    wizard.show()
    qtbot.waitExposed(wizard)
    page.focus_first()
    assert wizard.focusWidget() is button
    lines = [spin.lineEdit(), box.lineEdit()]
    remove(before)
    assert all(isValid(line) for line in lines)


def test_a_form_harms_nothing_before_it(window: QWidget) -> None:
    column, spin, form = QVBoxLayout(window), QSpinBox(enabled=False), ParameterForm()
    spin.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    first = QPushButton("First")
    for widget in (first, spin, form):
        column.addWidget(widget)
    for spec in effects():
        form.show_table(spec.parameters)
    line = spin.lineEdit()
    remove(form)
    assert isValid(line)
    assert isValid(first)


def test_new_fields_come_before_more_and_behind_what_is_above(
    window: QWidget, qtbot: QtBot
) -> None:
    above, form, below = QPushButton("Above"), ParameterForm(), QPushButton("Below")
    column = QVBoxLayout(window)
    for widget in (above, form, below):
        column.addWidget(widget)
    for name in ("emotion", "enhance"):
        form.show_table(effect(name).parameters)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    above.setFocus()
    stops = [above]
    while (stop := window.focusWidget()) is not below:
        qtbot.keyClick(stop, Qt.Key.Key_Tab)
        stops.append(window.focusWidget())
    names = [stop.objectName() for stop in stops]
    more = names.index("moreButton")
    assert more > 1
    assert all(name.startswith("parameter_") for name in names[1:more])


def test_the_first_is_what_is_read_first(window: QWidget, qtbot: QtBot) -> None:
    assert first_as_read(window) is None
    made = [QPushButton(name) for name in ("low", "right", "left", "off", "gone")]
    low, right, left, off, gone = made
    grid = QGridLayout(window)
    for widget, row, column in (
        (low, 3, 0),
        (right, 2, 1),
        (left, 2, 0),
        (off, 0, 0),
        (gone, 1, 0),
    ):
        grid.addWidget(widget, row, column)
    right.setMinimumHeight(60)
    off.setEnabled(False)
    gone.hide()
    window.show()
    qtbot.waitExposed(window)
    assert first_as_read(window) is left
