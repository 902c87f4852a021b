"""Chapters in files of their own go out and come back, whoever wrote them."""

import json
from pathlib import Path

import pytest

from voicestudio.audio.chapter_files import (
    json_chapters,
    read_chapter_file,
    youtube_caution,
    youtube_text,
)
from voicestudio.audio.chapters import Chapter
from voicestudio.audio.partials import replace_text
from voicestudio.errors import UserError

CHAPTERS = (Chapter(2.5, "Ä <b>"), Chapter(65.25, "Guest", 70.0), Chapter(3725.0, "End"))


def test_json_is_as_podcasting_2_0_has_it(tmp_path: Path) -> None:
    path = tmp_path / "a.chapters.json"
    replace_text(path, json_chapters(CHAPTERS))
    assert json.loads(path.read_text("utf-8")) == {
        "version": "1.2.0",
        "chapters": [
            {"startTime": 2.5, "title": "Ä <b>"},
            {"startTime": 65.25, "title": "Guest", "endTime": 70.0},
            {"startTime": 3725.0, "title": "End"},
        ],
    }
    assert read_chapter_file(path) == CHAPTERS


def test_the_text_begins_at_zero_as_youtube_wants_it(tmp_path: Path) -> None:
    text = youtube_text(CHAPTERS)
    assert text == "0:00:00 Start\n0:00:02 Ä <b>\n0:01:05 Guest\n1:02:05 End\n"
    assert youtube_text(CHAPTERS[1:2]) == "0:00 Start\n1:05 Guest\n"
    assert youtube_text([Chapter(0.4, "Hello")]) == "0:00 Hello\n"
    replace_text(tmp_path / "a.txt", text)
    assert [one.start for one in read_chapter_file(tmp_path / "a.txt")] == [0, 2, 65, 3725]


def test_chapters_that_youtube_does_not_show_are_told() -> None:
    good = [Chapter(10.9, "One"), Chapter(20.1, "Two")]  # with the start three
    assert youtube_caution(good, 31.0) == ""
    assert "the shortest of 9 s" in youtube_caution(good, 29.5)
    assert "there are 2 from 0:00" in youtube_caution(good[:1], 3600.0)
    assert "the shortest of 0 s" in youtube_caution([Chapter(0.2, ""), Chapter(0.4, "")], 60.0)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Notes\n00:00 Intro\n(1:30) - Guest\n[1:02:03.5] End",
            [(0, "Intro"), (90, "Guest"), (3723.5, "End")],
        ),
        ('{"chapters": [{"startTime": 1, "title": 3}, {"startTime": 0.5}]}', [(0.5, ""), (1, "")]),
    ],
)
def test_what_others_wrote(text: str, wanted: list[tuple[float, str]], tmp_path: Path) -> None:
    (tmp_path / "a").write_text(text)
    assert [(one.start, one.title) for one in read_chapter_file(tmp_path / "a")] == wanted


@pytest.mark.parametrize(
    "text",
    [
        *("", "no time", "{", "[]", '{"chapters": 3}', '{"chapters": [3]}', '{"chapters": []}'),
        *('{"chapters": [{"startTime": -1}]}', '{"chapters": [{"startTime": 1e999}]}'),
    ],
)
def test_what_holds_none_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / "a").write_text(text)
    with pytest.raises(UserError, match="no chapters"):
        read_chapter_file(tmp_path / "a")
    with pytest.raises(UserError, match="cannot be read"):
        read_chapter_file(tmp_path / "gone")
