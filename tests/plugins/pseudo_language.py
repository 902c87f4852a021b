"""The window in a language that brackets every text, and what in it has no brackets.

`python tests/plugins/pseudo_language.py FILE` opens the window with a recording, its panels and
windows, and prints each visible text with letters outside the brackets, a line each.
"""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from voicestudio.texts import speak

_BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SAME_EVERYWHERE = re.compile(
    r"(Ctrl|Alt|Shift|Del|Backspace|Home|Space|Esc|PgUp|PgDown|Left|Right|Up|Down|F\d)\+?"
    r"|\b(dB|dBTP|dBFS|LUFS|LU|TP|Hz|kHz|ms|MB|GB|kbit/s|[ZY]+)\b"
    r"|\b(VoiceStudio|YouTube|MP3|FLAC|Ogg Vorbis|Opus|Magma|Inferno|Viridis|Cividis|Turbo)\b"
    r"|\b(English|Deutsch|简体中文)\b"
    r"|/[\w/.-]*|[\w/.-]*\.\w{2,5}\b|\*\.\w+"
    r"|^.+ \((ALSA|JACK Audio Connection Kit)\)$"  # devices
)

_OF_DOCUMENTS = {
    "aboutModels",
    "aboutCard",
    "aboutParts",
    "aboutTerms",
    "guideContents",
    "guidePage",
}
"""Widgets with texts of the guide, of model cards and of licences, which are English."""


class Pseudo:
    """Brackets around every text."""

    def translated(self, text: str, sense: str, number: int | None) -> str:
        return f"⟦{text}⟧"

    def number(self, digits: str) -> str:
        return digits


def untranslated(text: str) -> str:
    """Return the part of a text that stands in no brackets, if it has words; else ""."""
    while _BRACKETED.search(text):
        text = _BRACKETED.sub("", text)
    text = _SAME_EVERYWHERE.sub("", text)
    return text.strip() if _LETTERS.search(text) else ""


def visible_texts(root) -> Iterator[tuple[str, str]]:
    """Every text of the widgets, menus and tables below `root`, with the name of its widget."""
    from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractItemView, QComboBox, QMenu, QTabBar, QWidget

    def of_model(model: QAbstractItemModel) -> Iterator[str]:
        top = QModelIndex()
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
        for column in range(min(columns, 8)):
            for row in range(min(model.rowCount(top), 40)):
                index = model.index(row, column)
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    yield model.data(index, role)
            yield model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)

    def of(widget: QWidget) -> Iterator[str]:
        for name in (
            *("text", "title", "toolTip", "accessibleName", "accessibleDescription"),
            *("windowTitle", "placeholderText", "suffix", "prefix", "format", "specialValueText"),
            *("informativeText",),
        ):
            value = widget.property(name)
            if isinstance(value, str):
                yield value
        if isinstance(widget, QComboBox):
            yield from of_model(widget.model())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from of_model(widget.model())
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(n) for n in range(widget.count()))
        if isinstance(widget, QMenu):
            yield widget.title()

    ours = [w for w in root.findChildren(QWidget) if not _is_in_file_dialog(w)]
    for widget in [root, *ours]:
        for text in of(widget):
            if isinstance(text, str) and text:
                yield widget.objectName() or type(widget).__name__, text
    for action in (a for a in root.findChildren(QAction) if not _is_in_file_dialog(a)):
        for text in (action.text(), action.toolTip()):
            yield action.objectName() or "action", text


def _is_in_file_dialog(part: object) -> bool:
    """Whether it is made by Qt, from files and folders."""
    from PySide6.QtWidgets import QFileDialog

    while part is not None and not isinstance(part, QFileDialog):
        part = part.parent()
    return part is not None


def main(path: Path) -> None:
    """Open what can be opened and print what is not translated."""
    speak(Pseudo())
    from PySide6.QtCore import QTranslator
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from voicestudio.gui.model.settings import Settings
    from voicestudio.gui.shell.app import make_application
    from voicestudio.gui.shell.main_window import MainWindow

    class OfQt(QTranslator):
        def translate(self, _context: str, text: str, _sense: str = "", _n: int = -1) -> str:
            return text if text.startswith("QT_") else f"⟦{text}⟧"

    translator = OfQt()
    make_application().installTranslator(translator)
    window = MainWindow(Settings())
    window.show()
    found: dict[tuple[str, str], None] = {}

    def look() -> None:
        for name, text in visible_texts(window):
            if name not in _OF_DOCUMENTS and (left := untranslated(text)):
                found.setdefault((name, left))

    look()
    window.files.open_paths([path])
    while window.session.document is None:
        QTest.qWait(20)
    QTest.qWait(200)
    window.session.select(1_000, 20_000)
    for name in COMMANDS:
        action = window.actions_[name]
        if action.isEnabled():
            action.trigger()
            QTest.qWait(80)
        look()
        for top in QApplication.topLevelWidgets():
            if top is not window and top.isVisible() and top.isModal():
                top.close()
    for spec in window.effect_panel.specs:
        window.effect_panel.open(spec.name)
        look()
    for name, text in found:
        print(f"{name}: {text!r}")
    sys.stdout.flush()
    os._exit(0)  # what is open need not be asked about


COMMANDS = (
    *("add_marker", "add_track", "previous_track", "gain", "normalise", "loudness", "fade_in"),
    *("louder", "reverse", "split", "insert_silence", "trim_silence", "shorten", "compare"),
    *("measure_loudness", "mute_track", "rename_track", "add_bed", "duck", "export", "episode"),
    *("export_selection", "batch", "train_voice", "manage_voices", "delete_recordings"),
    *("record_panel", "shortcuts", "user_guide", "report", "preferences", "about", "import_labels"),
)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
