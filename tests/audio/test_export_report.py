"""A report is one page: its numbers, its pictures, and texts of strangers as texts."""

import math
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from sounds import tone

from voicestudio.audio.export_report import ExportReport, html_of, write_report
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.sound_summary import COLUMNS, summarised
from voicestudio.errors import UserError

RATE = 48_000
EVIL = '<script>alert("x")</script> & \'" \u202e'


class _Page(HTMLParser):
    """Collects the names of elements and of attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}


def _report(**changes: object) -> ExportReport:
    sound = tone(1000, 2.0, level=0.5)
    summary = summarised(iter(np.array_split(sound, 7)), RATE, 1, len(sound))
    silent = summarised(iter([np.zeros((100, 2), np.float32)]), RATE, 2, 100)
    values = {
        **{"source": "a.wav", "file": "b.mp3", "bytes": 32_000, "settings": ExportSettings("mp3")},
        **{"before": silent, "after": summary, "steps": ("Cut", "Enhance"), "texts": ()},
    }
    return ExportReport(**{**values, **changes})


def test_it_tells_the_numbers() -> None:
    text = re.sub(r"<[^>]*>", " ", html_of(_report()))
    for told in ("-9.0 LUFS", "-6.0 dBTP", "silence", "128 kbit/s", "0:02.000", "Cut", "Enhance"):
        assert told in text


def test_texts_are_never_markup() -> None:
    texts = (("title", EVIL), ("comment", EVIL))
    page = html_of(_report(source=EVIL, file=EVIL, steps=(EVIL,) * 600, texts=texts))
    parsed = _Page()
    parsed.feed(page)
    assert parsed.elements.isdisjoint({"script", "img", "iframe", "link", "object", "a"})
    assert not {name for name in parsed.attributes if name.startswith(("on", "href", "src"))}
    assert "… and 100 more" in page


def test_the_outline_is_that_of_the_sound() -> None:
    sound = np.linspace(-1, 1, 10 * COLUMNS, dtype=np.float32)[:, np.newaxis]
    summary = summarised(iter(np.array_split(sound, 13)), RATE, 1, len(sound))
    assert summary.outline.shape == (2, COLUMNS)
    assert summary.outline[1, -1] == 1.0
    assert summary.outline[0, 0] == -1.0
    short = summarised(iter([sound[:3]]), RATE, 1, 3)
    assert short.outline.shape == (2, 3)
    assert math.isinf(short.loudness.integrated)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        write_report(tmp_path / "gone" / "a.html", _report())
    write_report(tmp_path / "a.html", _report())
    assert (tmp_path / "a.html").read_text("utf-8").startswith("<!DOCTYPE html>")
