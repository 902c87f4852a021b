"""The sheet of all keys, as they are now: searched, copied, or saved to be printed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from voicestudio.audio.partials import partial_file
from voicestudio.error_messages import message_of
from voicestudio.gui.model.actions import COMMANDS, Actions, menu_title, plain_label, search_text
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.keys import keys_text
from voicestudio.gui.widgets.labels import dialog_button
from voicestudio.gui.widgets.notice import Notice
from voicestudio.texts import english, tr

_SIZE = QSize(580, 640)
_TITLE_BAR = 48
_PAGE_MARGIN_MM = 15
_POINTS = 9
_MOUSE = (
    (tr("Select"), tr("Drag")),
    (tr("Extend the selection"), tr("Shift+Click")),
    (tr("Select between silences or splits"), tr("Double-click")),
    (tr("While playing: go on from there"), tr("Click")),
    (tr("The commands of this window"), tr("Right-click or Shift+F10")),
    (tr("Move a marker, a region or its ends"), tr("Drag in the lane")),
    (tr("Rename a marker or region"), tr("Double-click in the lane")),
    (tr("Move a clip, or pull an end of it"), tr("Drag the bar at its top, or Ctrl+Drag")),
    (tr("Slide the sound under a clip"), tr("Alt+Drag the bar at its top")),
    (tr("Scroll"), tr("Wheel")),
    (tr("Zoom at the pointer"), tr("Ctrl+Wheel")),
    (tr("Taller or flatter waveform"), tr("Ctrl+Shift+Wheel")),
    (tr("Default height of the waveform"), tr("Double-click on its scale")),
)


@dataclass(frozen=True)
class KeyGroup:
    """The keys of one menu: (command, keys) of each command that has some.

    `sought` are the texts by which each of them is found, too, such as its English name.
    """

    menu: str
    rows: tuple[tuple[str, str], ...]
    sought: tuple[str, ...]


def key_groups(actions: Actions) -> list[KeyGroup]:
    """The keys of all commands as they are now, by menu, and what the mouse does."""
    menus: dict[str, list[tuple[tuple[str, str], str]]] = {}
    for command in COMMANDS:
        keys = actions[command.id].shortcuts() if command.id else []
        if keys:
            rows = menus.setdefault(menu_title(command), [])
            rows.append(((plain_label(command), keys_text(keys)), search_text(command)))
    return [
        *(
            KeyGroup(menu, tuple(row for row, _ in rows), tuple(sought for _, sought in rows))
            for menu, rows in menus.items()
        ),
        KeyGroup(tr("Mouse"), _MOUSE, tuple(english(what) for what, _ in _MOUSE)),
    ]


class ShortcutSheet(QDialog):
    """Lists the keys of all commands; not modal. It follows changes of keys while it is open."""

    def __init__(
        self, actions: Actions, settings: Settings, background: Background, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(tr("Keyboard Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions, self._settings, self._background = actions, settings, background
        self.field = QLineEdit(objectName="shortcutSearch", clearButtonEnabled=True)
        self.field.setPlaceholderText(tr("Search commands or keys"))
        self.field.setAccessibleName(tr("Search commands or keys"))
        self.field.textChanged.connect(self._filter)
        self.table = QTreeWidget(objectName="shortcutTable", columnCount=2)
        self.table.setAccessibleName(tr("Keyboard shortcuts"))
        self.nothing = QLabel(tr("Nothing found. Try other words."), objectName="shortcutNothing")
        self.nothing.setWordWrap(True)
        self.table.setHeaderLabels([tr("Command"), tr("Keys")])
        self.table.setRootIsDecorated(False)
        self.table.setIndentation(14)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setStretchLastSection(False)
        self.notice = Notice("shortcutNotice")
        self._lay_out()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(0, _TITLE_BAR)))
        # Actions also change when they are enabled: many at once, and mostly not their keys.
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._look)
        for command in COMMANDS:
            if command.id:
                actions[command.id].changed.connect(self._due.start)
        self._fill()

    def _lay_out(self) -> None:
        copy = dialog_button(tr("&Copy"), "shortcutCopy", self._copy)
        save = dialog_button(tr("Save as &PDF…"), "shortcutSave", self._ask)
        save.setToolTip(tr("Save the list as a PDF for printing"))
        close = dialog_button(tr("Close"), "shortcutClose", self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addWidget(save)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        for widget in (self.field, self.nothing, self.table, self.notice):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _look(self) -> None:
        if key_groups(self._actions) != self._groups:
            self._fill()

    def _fill(self) -> None:
        self._groups = key_groups(self._actions)
        self.table.clear()
        for group in self._groups:
            menu = QTreeWidgetItem(self.table, [group.menu])
            font = menu.font(0)
            font.setBold(True)
            menu.setFont(0, font)
            for row in group.rows:
                QTreeWidgetItem(menu, [*row])
        self.table.expandAll()
        self.table.resizeColumnToContents(1)
        self._filter(self.field.text())

    def _filter(self, wanted: str) -> None:
        """Show the rows with all words that are wanted; a menu's name stands for its commands."""
        words, found = wanted.lower().split(), False
        for number, group in enumerate(self._groups):
            shown = [
                _holds(words, group.menu, *row, sought)
                for row, sought in zip(group.rows, group.sought, strict=True)
            ]
            found = found or any(shown)
            top = self.table.model().index(number, 0)
            for row, visible in enumerate(shown):
                self.table.setRowHidden(row, top, not visible)
            self.table.setRowHidden(number, QModelIndex(), not any(shown))
        self.nothing.setVisible(not found)

    def _copy(self) -> None:
        lines = (
            "\n".join([group.menu, *(f"\t{label}\t{keys}" for label, keys in group.rows)])
            for group in self._groups
        )
        QApplication.clipboard().setText("\n".join(lines))
        self.notice.show_info(tr("Copied."))

    def _ask(self) -> None:
        folder = self._settings.export_folder or self._settings.open_folder
        dialog = QFileDialog(self, tr("Save Shortcuts"), folder, tr("PDF (*.pdf)"))
        dialog.setObjectName("shortcutFileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(tr("VoiceStudio shortcuts.pdf"))
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, name: str) -> None:
        self._background.run(
            write_pdf, Path(name), self._groups, done=self._saved, failed=self._not_saved
        )

    def _saved(self, path: Path) -> None:
        self.notice.show_info(tr("Saved as {name}.", name=path.name))

    def _not_saved(self, error: Exception) -> None:
        self.notice.show_error(tr("The sheet was not saved: {reason}", reason=message_of(error)))


def write_pdf(path: Path, groups: Sequence[KeyGroup]) -> Path:
    """Write the sheet on pages of A4; in any thread. Returns `path`. Raises OSError."""
    content = _pdf(groups)
    with partial_file(path) as part:
        part.write_bytes(content)
        part.replace(path)
    return path


def _pdf(groups: Sequence[KeyGroup]) -> bytes:
    """The file's content. What Qt makes it with ends here, in the thread that it belongs to."""
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setTitle(tr("VoiceStudio: Keyboard Shortcuts"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(*[_PAGE_MARGIN_MM] * 4)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document, font = QTextDocument(), QFont()
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setHtml("".join(_markup(groups)))
    document.print_(writer)
    del writer  # ends the file
    return bytes(content.data().data())


def _markup(groups: Sequence[KeyGroup]) -> Iterator[str]:
    yield f"<h2>{escape(tr('VoiceStudio: Keyboard Shortcuts'))}</h2>"
    for group in groups:
        yield f'<h4>{escape(group.menu)}</h4><table width="100%">'
        for label, keys in group.rows:
            yield (f'<tr><td width="60%">{escape(label)}</td><td>{escape(keys)}</td></tr>')
        yield "</table>"


def _holds(words: Iterable[str], *texts: str) -> bool:
    text = " ".join(texts).lower()
    return all(word in text for word in words)
