"""Making untrusted names and texts safe to display."""

import os


def shown(text: str | os.PathLike[str]) -> str:
    """Return `text` with characters that cannot be displayed escaped, such as `\xff`.

    File names may hold bytes that are not UTF-8 (Python keeps them as lone surrogates, which Qt
    drops), line breaks and control characters, which disturb terminals and titles.
    """
    text = os.fspath(text)
    if text.isprintable():  # the usual case, needed for speed
        return text
    text = "".join(_escaped(c) if _is_no_byte(c) else c for c in text)
    plain = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c if is_plain(c) or c == "\xa0" else _escaped(c) for c in plain)


def is_plain(character: str) -> bool:
    """Whether a character may be displayed; joiners are allowed, for emoji and ligatures."""
    return character.isprintable() or character in "\u200c\u200d"


def one_line(message: str) -> str:
    """Return a message as one line, with line breaks escaped."""
    return shown(message.strip())


def typed(name: str) -> str:
    """Return a proposed `name` as a user could type it: `_` for unprintable characters."""
    return "".join("_" if "\ud800" <= c <= "\udfff" else c for c in name)


def _is_no_byte(character: str) -> bool:
    """Whether it is a lone surrogate that stands for no byte of a file name; JSON may hold some."""
    return "\ud800" <= character < "\udc80" or "\udcff" < character <= "\udfff"


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
