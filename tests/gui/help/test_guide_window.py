"""The user guide in the window: chapters, links, search, and F1 where one is.

Modules: gui.help.guide_book, gui.help.markdown_page, gui.help.guide_search,
gui.help.guide_synonyms, gui.help.guide_topics, gui.help.help_feature.
"""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import activate, child, open_file, press

from voicestudio import gui
from voicestudio.gui.help import guide_topics
from voicestudio.gui.help.guide_book import GuideBook, read_book, read_pictures
from voicestudio.gui.help.guide_search import GuideIndex
from voicestudio.gui.help.guide_window import GuideWindow
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.theme import apply_theme
from voicestudio.paths import guide_path

BOOK = """# Guide

See [later](#second-one), [elsewhere](scale.md) and [the web](https://example.org/a).

## First

![A dialog](pictures/export.png)

## Second one

### Part

```
# a comment
```

Words to find, and words
TO  FIND again.
"""


@pytest.fixture
def guide(window: MainWindow, qtbot: QtBot) -> GuideWindow:
    """The window of the guide, at its beginning."""
    window.actions_["user_guide"].trigger()
    shown = window.help.guide
    assert shown is not None
    qtbot.waitUntil(lambda: "Every command" in shown.page.toPlainText(), timeout=TIMEOUT_MS)
    return shown


def title(guide: GuideWindow) -> str:
    return guide.page.toPlainText().split("\n", 1)[0]


def test_chapters_headings_and_links() -> None:
    book = GuideBook(BOOK)
    assert [(h.level, h.slug, h.chapter) for h in book.headings] == [
        (1, "guide", 0),
        (2, "first", 1),
        (2, "second-one", 2),
        (3, "part", 2),
    ]
    assert "See later, elsewhere and the web (https://example.org/a)." in book.texts[0]
    assert "A dialog" in book.texts[1]
    assert [*read_pictures(book.chapters[1])] == ["pictures/export.png"]


def test_a_translation_is_found_and_understands_links_of_the_original(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    german = (
        BOOK.replace("First", "Erstes").replace("Second one", "Zweites").replace("Part", "Teil")
    )
    (tmp_path / "user-guide.md").write_text(BOOK, "utf-8")
    (tmp_path / "user-guide.de.md").write_text(german, "utf-8")
    monkeypatch.setattr("voicestudio.gui.help.guide_book.guide_path", tmp_path.joinpath)
    assert read_book("fr_FR").headings[1].title == "First"
    book = read_book("de_AT")
    assert [book.heading(slug).title for slug in ("second-one", "zweites")] == ["Zweites"] * 2


def marked(book: GuideBook, query: str) -> list[list[str]]:
    """The words that a query finds, by paragraph."""
    hits = book.index.find(query)
    return [[book.texts[hit.chapter][start:end] for start, end in hit.marks] for hit in hits]


def test_words_are_found_in_any_order_and_case() -> None:
    book = GuideBook(BOOK)
    assert marked(book, " find  WORDS") == [["Words", "find", "words", "FIND"]]
    assert marked(book, "wor aga") == [["Wor", "wor", "aga"]]
    assert marked(book, "  ") == []
    assert len(marked(book, "(")) == 1
    assert marked(book, "ords") == [["ords", "ords"]]  # inside words where there is no other
    assert marked(book, "find nowhere") == []
    assert marked(book, "part again") == [["Part"], ["again"]]  # nowhere in one paragraph


def test_words_are_found_without_accents_and_between_chinese_ones() -> None:
    german, chinese = (
        GuideIndex(["Lautstärke\nAndere Größe"]),
        GuideIndex(["快捷键\n请按Ctrl+B键导出"]),
    )
    assert [hit.marks for hit in german.find("lautstarke")] == [((0, 10),)]
    assert [hit.marks for hit in german.find("GROSSE andere")] == [((11, 17), (18, 23))]
    assert [hit.marks for hit in chinese.find("ctrl+b 导出")] == [((6, 12), (13, 15))]
    assert chinese.find("键导出去") == []


@pytest.mark.parametrize(
    ("language", "query", "expected"),
    [
        ("en", "denoise", "Enhancing"),
        ("en", "louder", "Loudness"),
        ("en", "cut", "Cutting and arranging"),
        ("de", "Entrauschen", "Verbessern"),
        ("de", "lauter", "Lautheit"),
        ("de", "schneiden", "Schneiden und Anordnen"),
        ("zh_CN", "降噪", "语音增强"),
        ("zh_CN", "去除背景噪声", "语音增强"),
    ],
)
def test_everyday_words_lead_to_their_chapter(language: str, query: str, expected: str) -> None:
    book = read_book(language)
    first = book.index.find(query)[0]
    assert book.texts[first.chapter].split("\n")[0] == expected


def test_everything_in_the_guide_can_be_shown() -> None:
    book = read_book("en")
    text = guide_path("user-guide.md").read_text("utf-8")
    links = re.findall(r"\]\(#([^)]+)\)", text)
    about = {*guide_topics._CHAPTERS.values(), *guide_topics._EFFECTS.values()}
    assert not [slug for slug in {*links, *about} if book.heading(slug) is None]
    window = Path(gui.__file__).parent
    code = "".join(path.read_text("utf-8") for path in window.rglob("*.py"))
    assert not [name for name in guide_topics._CHAPTERS if code.count(f'"{name}"') < 2]
    shown = {name for chapter in book.chapters for name in read_pictures(chapter)}
    assert shown == set(re.findall(r"\((pictures/[^)]+)\)", text))


def test_reading_from_place_to_place(guide: GuideWindow, qtbot: QtBot) -> None:
    contents = guide.contents
    chapter = contents.findItems("Markers and regions", Qt.MatchFlag.MatchExactly)[0]
    contents.itemClicked.emit(chapter, 0)
    qtbot.waitUntil(lambda: title(guide) == "Markers and regions", timeout=TIMEOUT_MS)
    guide.page.anchorClicked.emit(QUrl("#publishing-an-episode"))
    qtbot.waitUntil(lambda: title(guide) == "Publishing an episode", timeout=TIMEOUT_MS)
    picture = guide.page.loadResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/export.png")
    )
    assert isinstance(picture, QImage)
    assert 0 < picture.deviceIndependentSize().width() < guide.page.viewport().width()
    assert guide.page.loadResource(QTextDocument.ResourceType.ImageResource.value, "x.png") is None
    guide.back.click()
    qtbot.waitUntil(lambda: title(guide) == "Markers and regions", timeout=TIMEOUT_MS)
    guide.forward.click()
    qtbot.waitUntil(lambda: title(guide) == "Publishing an episode", timeout=TIMEOUT_MS)
    assert contents.currentItem().text(0) == "Publishing an episode"
    assert not guide.forward.isEnabled()


def test_searching_goes_through_all_chapters(guide: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.field, "audacity")
    assert guide.results.isVisible()
    count = guide.results.count()
    seen = set()
    qtbot.keyClick(guide.field, Qt.Key.Key_Return)  # the first, which is shown already
    for number in range(count):
        qtbot.waitUntil(
            lambda: guide.page.textCursor().block().text().lower().count("audacity") > 0,
            timeout=TIMEOUT_MS,
        )
        assert guide.count.text() == f"{number + 1} of {count}"
        seen.add(title(guide))
        qtbot.keyClick(guide.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: guide._shown_chapter == guide._hits[guide._hit].chapter)
    assert len(seen) > 1
    marks = [mark.cursor.selectedText().lower() for mark in guide.page.extraSelections()]
    assert set(marks) == {"audacity"}
    guide.field.setText("no such word xyzzy")
    assert guide.count.text() == "Not found"
    assert guide.contents.isVisible()
    assert guide.nothing.isVisible()
    assert not guide.page.extraSelections()
    guide.field.clear()
    assert guide.contents.isVisible()
    assert not guide.nothing.isVisible()


def test_size_and_theme(guide: GuideWindow) -> None:
    before = guide.page.document().defaultFont().pointSizeF()
    guide.larger.click()
    assert guide.page.document().defaultFont().pointSizeF() == pytest.approx(1.1 * before)
    for _ in range(5):
        guide.smaller.click()
    assert guide.page.document().defaultFont().pointSizeF() == pytest.approx(0.7 * before)
    text = guide.page.toPlainText()
    apply_theme(make_application(), "dark")
    assert guide.page.toPlainText() == text


def test_f1_is_about_the_panel_or_dialog_with_the_focus(
    window: MainWindow, qtbot: QtBot, short_file: Path
) -> None:
    open_file(window, short_file, qtbot)

    def opened_at(expected: str) -> None:
        qtbot.waitUntil(
            lambda: window.help.guide is not None and title(window.help.guide) == expected,
            timeout=TIMEOUT_MS,
        )

    press(qtbot, window, "F1")
    opened_at("User guide")
    activate(window, qtbot)
    child(window, "markerList").setFocus()
    qtbot.keyClick(child(window, "markerList"), Qt.Key.Key_F1)
    opened_at("Markers and regions")
    window.actions_["export"].trigger()  # modal: the guide must be usable beside it
    dialog = child(window, "exportDialog")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    opened_at("Publishing an episode")
    assert dialog.isVisible()
    window.help.guide.close()
    dialog.close()


def test_the_guide_is_closed_with_the_window(window: MainWindow, guide: GuideWindow) -> None:
    window.leave()
    assert window.help.guide is None
    assert not guide.isVisible()
