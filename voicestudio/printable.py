"""Names and texts from outside, made fit to be shown: no bytes or characters that do harm."""

import os


def shown(text: str | os.PathLike[str]) -> str:
    """`text` without what cannot be shown: what is no text becomes an escape such as `\\xff`.

    File names may hold bytes that are not UTF-8 (Python keeps them as lone surrogates, which Qt
    drops), and line breaks and control characters, which would spoil a terminal or a title.
    """
    text = os.fspath(text)
    if text.isprintable():  # nearly always, and asked at every edit
        return text
    plain = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c if is_plain(c) or c == "\xa0" else _escaped(c) for c in plain)


def is_plain(character: str) -> bool:
    """Whether a character may stand in a line of text; joiners hold emoji and letters together."""
    return character.isprintable() or character in "\u200c\u200d"


def one_line(message: str) -> str:
    """A message as one line: its own line breaks, and those in the names it tells, are escaped."""
    return shown(message.strip())


def typed(name: str) -> str:
    """`name` as a user could type it, where it is only a proposal: `_` for what is no text."""
    return "".join("_" if "\ud800" <= c <= "\udfff" else c for c in name)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
