"""The window with the largest texts on a usual screen, panel by panel, and what in it is cut off.

`python tests/plugins/small_window.py FILE [FOLDER]` opens the window in the language of
VOICESTUDIO_LANGUAGE with a recording, goes through panels and dialogs, and prints each fault, a
line each. With FOLDER it puts a picture of each there, to be looked at.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from voicestudio.gui.model.language import speak_chosen_language

if __name__ == "__main__":
    speak_chosen_language()  # before modules with texts are imported

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTreeWidget,
    QWidget,
)

from voicestudio.document.editing.music_bed import BedSettings
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.tracks.bed_dialog import BedDialog
from voicestudio.gui.voices.wizard_page import PageId
from voicestudio.gui.widgets.compact_widgets import ElidedLabel, SpareCaption
from voicestudio.gui.widgets.device_choice import DeviceChoice
from voicestudio.gui.widgets.name_dialog import NameDialog
from voicestudio.playback.devices import Device

SIZE = QSize(911, 512)
"""A screen of 1366 by 768 pixels at 150 %, or of 1822 by 1024 at 200 %."""
_TITLE_BAR = 42
_MOST_TURNS = 50
_ALLOWED = 2
"""Pixels that style sheets may take without a new layout."""
_MARKUP = re.compile(r"<[^>]*>")
_DIALOGS = (
    *("gain", "normalise", "insert_silence", "trim_silence", "loudness", "compare", "duck"),
    *("export", "episode", "batch", "manage_voices", "shortcuts", "user_guide", "report"),
    *("preferences", "about", "check_devices"),
)
_DOCKS = ("effectDock", "historyDock", "markerDock", "loudnessDock", "takesDock", "shortenDock")


def faults(window: QWidget) -> Iterator[str]:
    """What is cut off, lies over something else, or cannot be reached in a window."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window or _is_behind(widget):
            continue
        for fault in (_cut(widget), _out_of_reach(widget, window), *_overlaps(widget)):
            if fault:
                yield f"{_where(widget)}: {fault}"


def _where(widget: QWidget) -> str:
    parent = widget.parentWidget()
    parts = [widget] if parent is None else [widget, parent]
    return " in ".join(part.objectName() or type(part).__name__ for part in parts)


def _is_behind(widget: QWidget) -> bool:
    """Whether it is in a panel that lies behind another, which Qt calls visible."""
    parent = widget
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    return parent is not None and parent.visibleRegion().isEmpty()


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QComboBox):
        if isinstance(widget.parentWidget(), DeviceChoice):
            return ""  # names of devices have any length
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            widget,
        )
        every = widget.objectName().startswith("preference_")  # others may have names of users
        texts = [widget.itemText(n) for n in range(widget.count())] if every else []
        longest = max([widget.currentText(), *texts], key=widget.fontMetrics().horizontalAdvance)
        return _too_long(widget, longest, room.width())
    if isinstance(widget, QAbstractSpinBox):
        inside = widget.findChild(QLineEdit)
        return _too_long(widget, widget.text(), inside.width()) if inside is not None else ""
    if isinstance(widget, QAbstractButton):
        has, needed = widget.size() + QSize(_ALLOWED, _ALLOWED), widget.minimumSizeHint()
        fits = has.expandedTo(needed) == has
        return "" if fits else f"{widget.text()!r} has {_wide(widget.size())} of {_wide(needed)}"
    if isinstance(widget, QLineEdit) and not widget.text():
        return _too_long(widget, widget.placeholderText(), widget.width() - 8)
    if isinstance(widget, QTabBar):
        numbers = range(widget.count())
        cut = [
            n for n in numbers if widget.tabRect(n).width() < widget.minimumTabSizeHint(n).width()
        ]
        return f"tabs {[widget.tabText(n) for n in cut]}" if cut else ""
    if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        sizes = {
            n: (widget.sectionSize(n), widget.sectionSizeHint(n)) for n in range(widget.count())
        }
        cut = [n for n, (has, needed) in sizes.items() if 0 < has < needed - _ALLOWED]
        names = [widget.model().headerData(n, Qt.Orientation.Horizontal) for n in cut]
        return f"headers {names}" if names else ""
    if (
        isinstance(widget, QListWidget | QTreeWidget)
        and not widget.horizontalScrollBar().isVisible()
    ):
        return _cut_items(widget)
    return ""


def _cut_label(label: QLabel) -> str:
    text = _MARKUP.sub("", label.text())
    if not text.strip() or isinstance(label, ElidedLabel | SpareCaption):
        return ""
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return (
            f"{text!r} has {label.height()} of {needed} px"
            if needed > label.height() + _ALLOWED
            else ""
        )
    needed = label.sizeHint().width()
    return (
        f"{text!r} has {label.width()} of {needed} px" if needed > label.width() + _ALLOWED else ""
    )


def _cut_items(view: QListWidget | QTreeWidget) -> str:
    """Rows whose text is cut, as far as they are in sight."""
    top, model, letters = QModelIndex(), view.model(), view.fontMetrics()
    places = ((row, n) for row in range(model.rowCount(top)) for n in range(_columns(view)))
    cut: list[str] = []
    for index in (model.index(row, column) for row, column in places):
        place, text = view.visualRect(index), index.data(Qt.ItemDataRole.DisplayRole)
        if not isinstance(text, str) or not place.intersects(view.viewport().rect()):
            continue
        room = min(place.right(), view.viewport().width()) - place.left()
        how = Qt.TextFlag.TextWordWrap.value if view.wordWrap() else 0
        needed = letters.boundingRect(QRect(0, 0, room, 10_000), how, text)
        if needed.width() > room + _ALLOWED or needed.height() > place.height() + _ALLOWED:
            cut.append(text)
    return f"rows {cut}" if cut else ""


def _columns(view: QListWidget | QTreeWidget) -> int:
    return view.columnCount() if isinstance(view, QTreeWidget) else 1


def _too_long(widget: QWidget, text: str, room: int) -> str:
    needed = widget.fontMetrics().horizontalAdvance(text.replace("&", ""))
    return f"{text!r} has {room} of {needed} px" if needed > room + _ALLOWED else ""


def _wide(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"


def _out_of_reach(widget: QWidget, window: QWidget) -> str:
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        off = widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if inner is not None and off and inner.width() > widget.viewport().width() + _ALLOWED:
            return f"{inner.width()} px wide in {widget.viewport().width()}"
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return ""
        parent = parent.parentWidget()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    allowed = window.rect().adjusted(-_ALLOWED, -_ALLOWED, _ALLOWED, _ALLOWED)
    return "" if allowed.contains(place) else f"at {place.getRect()}, outside"


def _overlaps(widget: QWidget) -> Iterator[str]:
    """Controls beside it in its layout that it covers a part of."""
    parent = widget.parentWidget()
    layout = parent.layout() if parent is not None else None
    if parent is None or layout is None or layout.indexOf(widget) < 0:
        return
    # Not by `itemAt`: items that Python has seen crash forms when rows are removed.
    for other in parent.children():
        if other is widget:
            break
        beside = isinstance(other, QWidget) and other.isVisible() and layout.indexOf(other) >= 0
        if beside and other.geometry().intersects(widget.geometry()):
            yield f"lies over {other.objectName() or type(other).__name__}"


class _Walk:
    """Goes through the window and its dialogs."""

    def __init__(self, path: Path, pictures: Path | None) -> None:
        self._pictures, self._count = pictures, 0
        make_application()
        self._window = MainWindow(Settings())
        self._window.show()
        self._window.resize(SIZE)
        self._settle()
        self.look("start", self._window)
        self._window.files.open_paths([path])
        while self._window.session.document is None:
            QTest.qWait(20)
        self._window.session.select(1_000, 40_000)
        self._window.resize(SIZE)

    def look(self, what: str, widget: QWidget) -> None:
        """Print what is wrong in a window, and keep its picture."""
        self._settle()
        found = list(dict.fromkeys(faults(widget)))
        for _ in range(_MOST_TURNS):  # layouts settle in several turns, as lists of devices arrive
            if not found:
                break
            QTest.qWait(20)
            found = list(dict.fromkeys(faults(widget)))
        for fault in found:
            print(f"{what}: {fault}")
        if self._pictures is not None:
            self._count += 1
            widget.grab().save(str(self._pictures / f"{self._count:02} {what}.png"))

    def panels(self) -> None:
        window = self._window
        window.actions_["add_track"].trigger()
        window.actions_["add_marker"].trigger()
        for name in _DOCKS:
            dock = window.findChild(QDockWidget, name)
            assert dock is not None, name
            dock.show()
            dock.raise_()
            self.look(name, window)
        for spec in window.effect_panel.specs:
            window.effect_panel.open(spec.name)
            window.effect_panel.form.more.set_open(True)
            self.look(f"effect {spec.name}", window)
        window.recording.prepare()
        self.look("recording", window)
        strip = window.recording.strip
        strip.show_devices([Device(9, "A microphone with a name", "ALSA", 2, 48_000, False)], "")
        strip.show_left(30_000.0)
        for state in ("armed", "counting", "recording"):
            strip.show_state(state)
            self.look(f"recording {state}", window)
        strip.show_state("closed")
        strip.hide()

    def dialogs(self) -> None:
        for name in _DIALOGS:
            self._window.actions_[name].trigger()
            self._settle()
            for dialog in self._others():
                dialog.resize(dialog.size().boundedTo(SIZE - QSize(0, _TITLE_BAR)))
                if dialog.width() > SIZE.width() or dialog.height() > SIZE.height():
                    print(f"{name}: {_wide(dialog.size())} is larger than the screen")
                for number, show in enumerate(_pages(dialog)):
                    show()
                    self.look(f"{name} {number}", dialog)
                dialog.close()

    def dialogs_without_command(self) -> None:
        window = self._window
        bed = BedDialog("theme music of the show.wav", BedSettings(), 8.0, 15.0, window)
        name = NameDialog(window.windowTitle(), "Take 1", str, lambda _name: "", window)
        made: dict[str, Callable[[], object]] = {
            "chains": window.chains.edit,
            "history chain": window.chains.save_history,
            "bed": bed.show,
            "name": name.show,
        }
        for name, show in made.items():
            show()
            self._settle()
            for dialog in self._others():
                self.look(name, dialog)
                dialog.close()

    def wizard(self) -> None:
        self._window.actions_["train_voice"].trigger()
        self._settle()
        (wizard,) = self._others()
        wizard.resize(wizard.size().boundedTo(SIZE - QSize(0, _TITLE_BAR)))
        for page in PageId:
            wizard.setStartId(page)
            wizard.restart()
            self.look(f"wizard {page.name}", wizard)
        wizard.close()

    def _others(self) -> list[QWidget]:
        tops = (
            w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not self._window
        )
        kinds = (Qt.WindowType.Dialog, Qt.WindowType.Window)
        return [top for top in tops if top.windowType() in kinds]

    def _settle(self) -> None:
        """Wait until what is read in the background is shown, and laid out."""
        for turn in range(_MOST_TURNS):
            QTest.qWait(4)
            if turn > 2 and self._window.background.idle:
                break


def _pages(dialog: QWidget) -> list[Callable[[], object]]:
    """What shows each page of a dialog that may have several."""
    names = dialog.findChild(QListWidget, "preferencePages")
    if names is not None:
        return [lambda n=n: names.setCurrentRow(n) for n in range(names.count())]
    tabs = dialog.findChild(QTabBar)
    if tabs is not None and tabs.count():
        return [lambda n=n: tabs.setCurrentIndex(n) for n in range(tabs.count())]
    return [lambda: None]


if __name__ == "__main__":
    walk = _Walk(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    walk.panels()
    walk.dialogs()
    walk.dialogs_without_command()
    walk.wizard()
    sys.stdout.flush()
    os._exit(0)  # what is open need not be asked about
