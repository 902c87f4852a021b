"""A text in Markdown, laid out in the colours of the theme."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from voicestudio.gui.widgets.theme import current_theme

MARKDOWN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_POINTS = 10.5
_LINE_PERCENT, _USUAL_PERCENT = 128, 100
_MARGIN = 18
_CELL = 6
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_RESIZED_MS = 120
"""How long the width must stay the same before pictures are scaled to it."""


class MarkdownPage(QTextBrowser):
    """Shows Markdown with pictures that it is given; opens no link and reads no file itself.

    Signals: anchorClicked(QUrl), of QTextBrowser.
    """

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # for one width
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)
        self._text, self._percent = "", 100
        self._pictures: Mapping[str, QImage] = {}
        self._hits: Sequence[tuple[int, int]] = ()
        self._current = -1
        self._resized = QTimer(self, singleShot=True, interval=_RESIZED_MS)
        self._resized.timeout.connect(self.lay_out_again)

    def show_markdown(self, text: str, pictures: Mapping[str, QImage], percent: int = 100) -> None:
        """Show a text with these pictures, by their names in it.

        Its letters have `percent` of their usual size.
        """
        self._text, self._pictures, self._percent = text, pictures, percent
        self._hits, self._current = (), -1
        font = self.font()
        font.setPointSizeF(_POINTS * percent / 100)
        document = self.document()
        document.setDefaultFont(font)
        document.setMarkdown(text, MARKDOWN)
        self._dress(document)
        self.setExtraSelections([])
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to(self, title: str) -> None:
        """Scroll to the heading with this title."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == title:
                self._show_place(block.position())
                return
            block = block.next()

    def mark(self, hits: Sequence[tuple[int, int]], current: int) -> None:
        """Highlight stretches (start, end) of the text, and scroll to that numbered `current`."""
        self._hits, self._current = hits, current
        self._paint_hits()
        if 0 <= current < len(hits):
            self._show_place(hits[current][0], 0.3)

    def set_percent(self, percent: int) -> None:
        """Change the size of the letters."""
        self._percent = percent
        self.lay_out_again()

    def lay_out_again(self) -> None:
        """Use the theme's colours and the width as they are now; the place in sight stays."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(bar.maximum(), 1)
        hits, current = self._hits, self._current
        self.show_markdown(self._text, self._pictures, self._percent)
        self._hits, self._current = hits, current
        self._paint_hits()
        bar.setValue(round(place * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """The picture of that name, no wider than the page; nothing else is ever loaded."""
        picture = self._pictures.get(QUrl(name).toString())
        if kind != QTextDocument.ResourceType.ImageResource.value or picture is None:
            return None
        ratio, room = self.devicePixelRatioF(), self.viewport().width() - 2 * _MARGIN
        width = min(picture.width(), max(room, 1))
        if ratio == 1 and width == picture.width():
            return picture
        shown = picture.scaledToWidth(round(width * ratio), _SMOOTH)
        shown.setDevicePixelRatio(ratio)
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self._pictures:
            self._resized.start()

    def _show_place(self, position: int, down: float = 0.0) -> None:
        """Scroll so that a place in the text is at that share of the height."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        bar, above = self.verticalScrollBar(), _MARGIN + round(down * self.height())
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - above)

    def _paint_hits(self) -> None:
        theme = current_theme()
        marks: list[QTextEdit.ExtraSelection] = []
        for number, (start, end) in enumerate(self._hits):
            mark = QTextEdit.ExtraSelection()
            chosen = number == self._current
            mark.format.setBackground(theme.accent if chosen else theme.region)
            if chosen:
                mark.format.setForeground(theme.on_accent)
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(start)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            marks.append(mark)
        self.setExtraSelections(marks)

    # -- the look ---------------------------------------------------------------------------

    def _dress(self, document: QTextDocument) -> None:
        everything = QTextCursor(document)
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(_line_format(_LINE_PERCENT))
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            if block.blockFormat().nonBreakableLines():
                cursor.mergeBlockFormat(_code_format())
            self._dress_parts(cursor)
            block = block.next()

    def _dress_parts(self, cursor: QTextCursor) -> None:
        """Give the code in a paragraph its background; links the colour that can be read."""
        theme = current_theme()
        parts, spot = cursor.block().begin(), cursor
        found: list[tuple[int, int, QTextCharFormat]] = []
        while not parts.atEnd():
            part = parts.fragment()
            look, kind = QTextCharFormat(), part.charFormat()
            if kind.isImageFormat():  # whose height is that of its line
                cursor.mergeBlockFormat(_line_format(_USUAL_PERCENT))
            if kind.isAnchor():
                look.setForeground(theme.accent_hover if theme.dark else theme.accent)
            if kind.fontFixedPitch():
                look.setBackground(theme.panel if theme.dark else theme.window)
            if look.propertyCount():
                found.append((part.position(), part.position() + part.length(), look))
            parts += 1
        for start, end, look in found:
            spot.setPosition(start)
            spot.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            spot.mergeCharFormat(look)


def _line_format(percent: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    made.setLineHeight(percent, kind)
    return made


def _code_format() -> QTextBlockFormat:
    """Lines of a block of code: on a background of their own, and no wider than the page."""
    theme = current_theme()
    made = _line_format(_USUAL_PERCENT)
    made.setBackground(theme.panel if theme.dark else theme.window)
    made.setNonBreakableLines(False)
    return made


def _dress_table(table: QTextTable) -> None:
    """Thin lines between the rows, and air in the cells."""
    look = table.format()
    look.setBorder(1)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(current_theme().border)
    look.setBorderCollapse(True)
    look.setCellPadding(_CELL)
    look.setCellSpacing(0)
    look.setTopMargin(_CELL)
    look.setBottomMargin(_CELL)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
