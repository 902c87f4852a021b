"""What is given to read aloud is plain, short enough to be shown large, and said only once."""

import pytest

from voicestudio.gui.voices.prompts import SENTENCES, SHORT_LINES


@pytest.mark.parametrize(("lines", "count", "words"), [(SENTENCES, 40, 18), (SHORT_LINES, 12, 9)])
def test_lines_to_read(lines: tuple[str, ...], count: int, words: int) -> None:
    assert len(lines) == len(set(lines)) == count
    for line in lines:
        assert line.isascii()
        assert line.isprintable()
        assert line[0].isupper()
        assert line[-1] in ".?!"
        assert 4 <= len(line.split()) <= words
        assert len(line) <= 90
