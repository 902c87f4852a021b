"""Converting names and texts from outside for widgets, so that none is taken for markup.

Qt takes a text for HTML where it looks like it, `&` in buttons and menus for a key, and `[*]` in a
title for the mark of a change. Labels are plain by the style sheet; the rest is done here.
"""

from collections.abc import Iterable
from os import PathLike

from PySide6.QtGui import Qt

from voicestudio.printable import shown
from voicestudio.texts import tr

_LONGEST_WORD = 24
_LONGEST_LINE = 300
_KINDS = {"info": tr("info"), "warning": tr("warning"), "error": tr("error")}
_BREAK = "\N{ZERO WIDTH SPACE}"


def tip(text: str | PathLike[str]) -> str:
    """A tool tip that says exactly `text`."""
    plain = shortened(shown(text))
    return Qt.convertFromPlainText(plain) if Qt.mightBeRichText(plain) else plain


def lines_tip(lines: Iterable[str]) -> str:
    """A tool tip of several lines that say exactly `lines`."""
    text = "\n".join(shortened(shown(line)) for line in lines)
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)


def caption(text: str, longest: int = 40) -> str:
    """`text` on a button, in a menu or beside a field, with every `&` as one."""
    return shortened(shown(text), longest).replace("&", "&&")


def spoken(kind: str, text: str) -> str:
    """A message as a screen reader says it, with its `kind`: 'info', 'warning' or 'error'."""
    return tr("{kind}: {text}", kind=_KINDS[kind], text=text)


def title(text: str) -> str:
    """`text` in the title of a window."""
    return shortened(shown(text)).replace("[*]", "[*][*]")


def breakable(text: str) -> str:
    """`text` with places inside its longest words where a line may end, unseen."""
    lines = (" ".join(map(_broken, line.split(" "))) for line in text.split("\n"))
    return "\n".join(lines)


def shortened(text: str, longest: int = _LONGEST_LINE) -> str:
    """`text` without its middle where it has more characters than `longest`."""
    if len(text) <= longest:
        return text
    half = (longest - 1) // 2
    return f"{text[:half]}…{text[-half:]}"


def _broken(word: str) -> str:
    parts = [word[n : n + _LONGEST_WORD] for n in range(0, len(word), _LONGEST_WORD)]
    return _BREAK.join(parts)
