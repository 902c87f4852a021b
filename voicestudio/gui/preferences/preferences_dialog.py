"""The window Preferences: a list of pages and the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.preferences.exchange import PreferencesExchange
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.widgets.compact_widgets import ScrollingPanel
from voicestudio.gui.widgets.labels import dialog_button
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.texts import tr

_SIZE = QSize(880, 560)
_TITLE_BAR = 48
_LIST_WIDTH, _LIST_MARGIN = 170, 16


class PreferencesDialog(QDialog):
    """Shows one of `pages`; what is changed there applies at once. Not modal."""

    def __init__(
        self,
        pages: Sequence[PreferencePage],
        settings: Settings,
        background: Background,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(tr("Preferences"))
        self.pages = pages
        self.list = QListWidget(objectName="preferencePages")
        self.list.setAccessibleName(tr("Pages"))
        self.list.setParent(self)
        self.list.ensurePolished()  # the height of its items is found once
        self._stack = QStackedWidget()
        self._areas = [ScrollingPanel(page) for page in pages]
        for page, area in zip(pages, self._areas, strict=True):
            self.list.addItem(page.title)
            self._stack.addWidget(area)
        texts = self.list.sizeHintForColumn(0) + 2 * self.list.frameWidth() + _LIST_MARGIN
        self.list.setFixedWidth(max(_LIST_WIDTH, texts))
        restore = dialog_button(tr("&Restore Defaults"), "restoreDefaults", self._restore)
        restore.setToolTip(tr("Reset everything on this page"))
        self._restore_button = restore
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self.list)
        upper.addWidget(self._stack, 1)
        lower = QHBoxLayout()
        exchange = PreferencesExchange(settings, background, self)
        close = dialog_button(tr("&Close"), "closePreferences", self.close)
        for button in (restore, exchange.import_button, exchange.export_button):
            lower.addWidget(button)
        lower.addStretch(1)
        lower.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addLayout(upper, 1)
        column.addWidget(exchange.notice)
        column.addLayout(lower)
        guard_wheel(self)
        self.list.currentRowChanged.connect(self._show_page)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        room = self.screen().availableGeometry().size() - QSize(0, _TITLE_BAR)
        self.resize(_SIZE.boundedTo(room))

    def show_page(self, title: str) -> None:
        """Choose the page of this title."""
        self.list.setCurrentRow([page.title for page in self.pages].index(title))

    def _show_page(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        page = self.pages[row]
        self._restore_button.setEnabled(bool(page.setting_names))
        self._restore_button.setAccessibleName(tr("Restore Defaults of {title}", title=page.title))

    def _restore(self) -> None:
        self.pages[self.list.currentRow()].restore_defaults()
