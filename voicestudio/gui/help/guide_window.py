"""The window of the user guide: contents, search, and one chapter at a time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from voicestudio.gui.help.guide_book import GuideBook, Heading, read_book, read_pictures
from voicestudio.gui.help.guide_search import MOST_HITS, Hit
from voicestudio.gui.help.markdown_page import MarkdownPage
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import GUIDE_PERCENT, Settings
from voicestudio.gui.widgets.icons import IconButton
from voicestudio.gui.widgets.theme import theme_notifier
from voicestudio.gui.widgets.wrapped_rows import wrap_rows
from voicestudio.texts import tr

_SIZE, _LEAST = QSize(980, 720), QSize(560, 360)
_CONTENTS_WIDTH = 250
_TITLE_BAR = 48
_STEP_PERCENT = 10
_MOST_PLACES = 200
_ROLE = Qt.ItemDataRole.UserRole


@dataclass
class _Place:
    """A chapter and how far it was scrolled; `title` of a heading to go to at first."""

    chapter: int
    title: str = ""
    scrolled: int | None = None


class GuideWindow(QDialog):
    """Shows the guide without a connection, beside the other windows; it belongs to none of them.

    So it can be read while a dialog is open. Whoever makes it has to delete it.
    """

    def __init__(self, settings: Settings, background: Background, language: str) -> None:
        super().__init__()
        self.setObjectName("guideWindow")
        self.setWindowTitle(tr("VoiceStudio User Guide"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self._settings, self._background = settings, background
        self.book: GuideBook | None = None
        self._wanted = ""
        self._places: list[_Place] = []
        self._index = -1
        self._hits: list[Hit] = []
        self._hit = -1
        self._entered = False
        self._shown_chapter = -1
        self._make_widgets()
        self._lay_out()
        self._make_keys()
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(0, _TITLE_BAR)))
        theme_notifier().changed.connect(self._dress)
        background.run(read_book, language, done=self._show_book, failed=self._not_read)

    def open_at(self, slug: str) -> None:
        """Show the chapter or section called `slug`; "" stays where the guide is."""
        self._wanted = slug
        if self.book is not None:
            self._go_to_wanted()

    # -- building ---------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self.back = IconButton("guideBack", "back", tr("Back"), tr("Back (Alt+Left)"))
        self.back.clicked.connect(self._go_back)
        self.forward = IconButton(
            "guideForward", "forward", tr("Forward"), tr("Forward (Alt+Right)")
        )
        self.forward.clicked.connect(self._go_forward)
        self.field = QLineEdit(objectName="guideSearch", clearButtonEnabled=True)
        self.field.setPlaceholderText(tr("Search the guide"))
        self.field.setAccessibleName(tr("Search the guide"))
        self.field.textChanged.connect(self._search)
        self.count = QLabel(objectName="guideCount")
        self.count.setProperty("role", "caption")
        self.previous = IconButton(
            "guidePrevious", "previous", tr("Previous match"), tr("Previous match (Shift+F3)")
        )
        self.previous.clicked.connect(self._previous_hit)
        self.next = IconButton("guideNext", "collapse", tr("Next match"), tr("Next match (F3)"))
        self.next.clicked.connect(self._next_hit)
        self.smaller = self._letter(tr("A−"), "guideSmaller", tr("Smaller text"), self._smaller)
        self.larger = self._letter(tr("A+"), "guideLarger", tr("Larger text"), self._larger)
        self.contents = QTreeWidget(objectName="guideContents", headerHidden=True)
        self.contents.setAccessibleName(tr("Contents of the guide"))
        wrap_rows(self.contents)
        self.contents.itemClicked.connect(self._contents_chosen)
        self.contents.itemActivated.connect(self._contents_chosen)
        self.nothing = QLabel(tr("Nothing found. Try other words."), objectName="guideNothing")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.results = QListWidget(objectName="guideHits")
        self.results.setAccessibleName(tr("Search results"))
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.currentRowChanged.connect(self._show_hit)
        self.page = MarkdownPage("guidePage", tr("Chapter of the user guide"))
        self.page.anchorClicked.connect(self._follow)

    def _letter(
        self, text: str, name: str, spoken: str, pressed: Callable[[], object]
    ) -> QToolButton:
        button = QToolButton(objectName=name, text=text, toolTip=spoken)
        button.setAccessibleName(spoken)
        button.setProperty("role", "plain")
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.forward)
        top.addSpacing(8)
        top.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next):
            top.addWidget(widget)
        top.addSpacing(8)
        top.addWidget(self.smaller)
        top.addWidget(self.larger)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.contents)
        self.lists.addWidget(self.results)
        parts = QSplitter()
        left = QWidget()
        listed = QVBoxLayout(left)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.addWidget(self.nothing)
        listed.addWidget(self.lists, 1)
        parts.addWidget(left)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        parts.setSizes([_CONTENTS_WIDTH, _SIZE.width() - _CONTENTS_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addLayout(top)
        column.addWidget(parts, 1)
        self._allow()

    def _make_keys(self) -> None:
        standard = QKeySequence.StandardKey
        keys: tuple[tuple[QKeySequence.StandardKey | str, Callable[[], object]], ...] = (
            (standard.Find, self._to_search),
            ("F3", self._next_hit),
            ("Shift+F3", self._previous_hit),
            ("Alt+Left", self._go_back),
            ("Alt+Right", self._go_forward),
            ("Ctrl++", self._larger),
            ("Ctrl+=", self._larger),
            ("Ctrl+-", self._smaller),
            ("Ctrl+0", self._usual_size),
            ("Ctrl+W", self.close),
        )
        for key, pressed in keys:
            QShortcut(QKeySequence(key), self).activated.connect(pressed)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self.field)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._enter)

    # -- the book ---------------------------------------------------------------------------

    def _show_book(self, book: GuideBook) -> None:
        self.book = book
        parents: list[QTreeWidgetItem | QTreeWidget] = [self.contents]
        for heading in book.headings:
            depth = 0 if heading.level < 3 else 1
            parents = parents[: depth + 1]
            item = QTreeWidgetItem(parents[-1], [heading.title])
            item.setData(0, _ROLE, heading)
            item.setToolTip(0, heading.title)
            parents.append(item)
        self._go_to_wanted()
        if self.field.text():
            self._search(self.field.text())

    def _not_read(self, error: Exception) -> None:
        self.page.setPlainText(tr("The guide cannot be read: {error}", error=error))

    def _go_to_wanted(self) -> None:
        assert self.book is not None
        heading = self.book.heading(self._wanted) if self._wanted else None
        if heading is not None:
            self.field.clear()
            self._go_to(heading)
        elif self._index < 0:
            self._go_to(self.book.headings[0])

    def _go_to(self, heading: Heading) -> None:
        self._visit(_Place(heading.chapter, heading.title))

    def _visit(self, place: _Place) -> None:
        """Show a place, behind which there are no others to go forward to."""
        self._note_place()
        self._places = [*self._places[: self._index + 1], place][-_MOST_PLACES:]
        self._index = len(self._places) - 1
        self._show_place()

    def _note_place(self) -> None:
        if 0 <= self._index < len(self._places):
            self._places[self._index].scrolled = self.page.verticalScrollBar().value()

    def _go_back(self) -> None:
        self._turn(-1)

    def _go_forward(self) -> None:
        self._turn(1)

    def _turn(self, step: int) -> None:
        if 0 <= self._index + step < len(self._places):
            self._note_place()
            self._index += step
            self._show_place()

    def _show_place(self) -> None:
        place = self._places[self._index]
        self._allow()
        self._choose_contents(place)
        if place.chapter == self._shown_chapter:
            self._scroll()
            return
        assert self.book is not None
        chapter = self.book.chapters[place.chapter]
        self._background.run(
            read_pictures, chapter, done=self._show_chapter, key=(self, "pictures")
        )

    def _show_chapter(self, pictures: dict[str, QImage]) -> None:
        assert self.book is not None
        number = self._places[self._index].chapter
        percent = self._settings.guide_percent
        self.page.show_markdown(self.book.chapters[number], pictures, percent)
        self._shown_chapter = number
        self._scroll()

    def _scroll(self) -> None:
        place = self._places[self._index]
        if self._marks():
            return
        if place.scrolled is not None:
            self.page.verticalScrollBar().setValue(place.scrolled)
        elif place.title:
            self.page.go_to(place.title)

    def _choose_contents(self, place: _Place) -> None:
        items = self.contents.findItems(
            "", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        )
        for item in items:
            heading: Heading = item.data(0, _ROLE)
            if heading.chapter == place.chapter and heading.title == (place.title or heading.title):
                self.contents.setCurrentItem(item)
                return

    def _contents_chosen(self, item: QTreeWidgetItem) -> None:
        self._go_to(item.data(0, _ROLE))

    def _follow(self, link: QUrl) -> None:
        """Go to a place in the guide; there are no other links in it."""
        heading = self.book.heading(link.fragment()) if self.book is not None else None
        if heading is not None:
            self.field.clear()
            self._go_to(heading)

    # -- searching --------------------------------------------------------------------------

    def _to_search(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _search(self, query: str) -> None:
        if self.book is None:
            return
        self._hits = self.book.index.find(query)
        self._hit, self._entered = -1, False
        self.results.blockSignals(True)
        self.results.clear()
        for hit in self._hits:
            QListWidgetItem(f"{hit.line}\n– {self._title_of(hit.chapter)}", self.results)
        self.results.blockSignals(False)
        self.nothing.setVisible(bool(query.strip()) and not self._hits)
        self.lists.setCurrentWidget(self.results if self._hits else self.contents)
        if not self._hits:
            self.page.mark((), -1)
        self._allow()
        if self._hits:
            self.results.setCurrentRow(0)

    def _title_of(self, chapter: int) -> str:
        assert self.book is not None
        return next(found.title for found in self.book.headings if found.chapter == chapter)

    def _show_hit(self, row: int) -> None:
        if not 0 <= row < len(self._hits):
            return
        self._hit = row
        self._allow()
        if self._hits[row].chapter == self._shown_chapter:
            self._marks()
        else:
            self._visit(_Place(self._hits[row].chapter))

    def _enter(self) -> None:
        """Go to the first hit, which was shown while the words were typed, then to the next."""
        if self._entered or self._hit != 0:
            self._next_hit()
        else:
            self._show_hit(0)
        self._entered = True

    def _next_hit(self) -> None:
        self._step(1)

    def _previous_hit(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        if self._hits:
            self.results.setCurrentRow((self._hit + step) % len(self._hits))

    def _marks(self) -> bool:
        """Mark the hits of the chapter that is open; whether the chosen one is among them."""
        places, current = [], -1
        for number, hit in enumerate(self._hits):
            if hit.chapter == self._shown_chapter:
                if number == self._hit:
                    current = len(places) + hit.first
                places += hit.marks
        self.page.mark(places, current)
        return current >= 0

    # -- the look ---------------------------------------------------------------------------

    def _allow(self) -> None:
        self.back.setEnabled(self._index > 0)
        self.forward.setEnabled(self._index < len(self._places) - 1)
        self.previous.setEnabled(bool(self._hits))
        self.next.setEnabled(bool(self._hits))
        many = "+" if len(self._hits) == MOST_HITS else ""
        if self._hits:
            text = tr("{hit} of {count}{many}", hit=self._hit + 1, count=len(self._hits), many=many)
        else:
            text = tr("Not found") if self.field.text().strip() and self.book is not None else ""
        self.count.setText(text)

    def _larger(self) -> None:
        self._set_size(self._settings.guide_percent + _STEP_PERCENT)

    def _smaller(self) -> None:
        self._set_size(self._settings.guide_percent - _STEP_PERCENT)

    def _usual_size(self) -> None:
        self._set_size(100)

    def _set_size(self, percent: int) -> None:
        self._settings.guide_percent = sorted((percent, *GUIDE_PERCENT))[1]
        self.page.set_percent(self._settings.guide_percent)

    def _dress(self, _theme: object = None) -> None:
        self.page.lay_out_again()
