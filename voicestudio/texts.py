"""Texts for people, in the language that this process speaks.

`tr("{name} cannot be opened: {reason}", name=name, reason=reason)` is such a text. A process speaks
English, as the command line and the workers do, unless `speak` gave it another language before the
first text was made, as the window does. A text remembers of what it was made: it has an English
form for what is kept, and is translated where it arrives when it is sent from process to process.
"""

import math
import numbers
import re
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

_PLACE = re.compile(r"\{(\w+)(?::([-+]?0?\d?,?(?:\.\d)?[dfg%]?)(−?))?\}")
_MOST_VALUES, _LONGEST, _DEEPEST = 64, 2000, 6
_LONGEST_MADE = 1 << 16
"""Characters of a text that is made again: one in another, many times each, could be endless."""

_FIRST = "0"
"""The name of the first of values that are joined: the text of such a wording is between them."""
_LARGEST = 1e30


class Language(Protocol):
    """What a process speaks. Called from any thread."""

    def translated(self, text: str, sense: str, number: int | None) -> str:
        """Return the translation of `text`, or `text` itself where there is none."""
        ...

    def number(self, digits: str) -> str:
        """Return a number that was written the English way as the language writes it."""
        ...


class _English:
    def translated(self, text: str, sense: str, number: int | None) -> str:
        return text

    def number(self, digits: str) -> str:
        return digits


class _Spoken:
    language: Language = _English()
    used = False


class Wording(str):
    """A text in the language of this process, with what it was made of.

    Attributes:
        text, plural, sense: as `tr` was called.
        values: by the names of their places.
    """

    __slots__ = ("plural", "sense", "text", "values")
    text: str
    plural: str
    sense: str
    values: Mapping[str, str | int | float]

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self.text, self.plural, self.sense, dict(self.values))

    @property
    def english(self) -> str:
        """The text in English."""
        values = {name: english(v) if isinstance(v, str) else v for name, v in self.values.items()}
        form = _between(_form(self.text, self.plural, values), values)
        return _filled(form, values, _English())


def speak(language: Language) -> None:
    """Make all texts of this process in `language`.

    Raises RuntimeError if there are texts already, such as constants of modules: they would stay
    English.
    """
    if _Spoken.used:
        raise RuntimeError("texts were made before the language was chosen")
    _Spoken.language = language


def tr(text: str, plural: str = "", /, *, sense: str = "", **values: object) -> Wording:
    """Return `text` in the language of this process, with `values` in its places `{name:format}`.

    A format may end in “−”, for a minus sign instead of a hyphen.

    Args:
        text: the English text, a literal, so that it is found for the translators.
        plural: the text for any number `n`, one of the values, but 1.
        sense: what it means, where the same English words need several translations.
        values: numbers, which are written as the language does; texts; and others by their `str`.
    """
    return _again(text, plural, sense, {name: _plain(value) for name, value in values.items()})


def numeral(value: float, form: str = "") -> str:
    """Return a number, by a format such as ".1f", as the language of this process writes it.

    A format may end in “−”, for a minus sign instead of a hyphen.
    """
    digits = format(value, form.removesuffix("−"))
    return _Spoken.language.number(digits.replace("-", "−") if form.endswith("−") else digits)


def quoted(text: str) -> str:
    """Return a name or other words in the quotation marks of the language."""
    return tr("“{text}”", text=text)


def listed(parts: Iterable[str]) -> str:
    """Return things of one kind, such as names, in one line, as the language lists them."""
    return _joined(tr(", ", sense="between the parts of a list"), parts)


def details(parts: Iterable[str]) -> str:
    """Return different things that are said of one, such as its state and its length, in a line."""
    return _joined(tr(", ", sense="between what is said of one thing"), parts)


def sentences(parts: Iterable[str]) -> str:
    """Return whole sentences one behind the other; empty ones are left out."""
    return _joined(tr(" ", sense="between sentences"), filter(None, parts))


def _joined(between: Wording, parts: Iterable[str]) -> str:
    known = list(parts)
    if len(known) < 2:
        return known[0] if known else ""
    values = {str(number): _plain(part) for number, part in enumerate(known)}
    return _again(between.text, "", between.sense, values)


def english(text: str) -> str:
    """Return the English form of `text`: for what is kept, compared or read by programs."""
    return text.english if isinstance(text, Wording) else text


def to_json(text: str) -> dict[str, Any] | None:
    """Return what `from_json` makes `text` of, beside its English form; None if that is enough."""
    if not isinstance(text, Wording) or not (text.values or text.sense):
        return None
    kept = {"text": text.text, "plural": text.plural, "sense": text.sense}
    values = {name: _value_to_json(value) for name, value in text.values.items()}
    return {key: value for key, value in kept.items() if value} | {"values": values}


def from_json(text: str, parts: object = None) -> str:
    """Return a text that was kept: its English form and what `to_json` returned.

    Both may be anything: `text` is returned as it is where `parts` do not belong to it.
    """
    made = _made_again(parts, 0)
    return tr(text) if made is None or made.english != text else made


def places(text: str) -> set[str]:
    """Return the places in `text` with their formats, such as "{count}" and "{level:.1f}"."""
    return {match[0] for match in _PLACE.finditer(text)} | set(re.findall(r"\{\}", text))


def _again(text: str, plural: str, sense: str, values: Mapping[str, str | int | float]) -> Wording:
    _Spoken.used = True
    language = _Spoken.language
    if isinstance(language, _English):
        form = _form(text, plural, values)
    else:
        form = _translated(language, text, plural, sense, values)
    wording = Wording(_filled(_between(form, values), values, language))
    wording.text, wording.plural, wording.sense, wording.values = text, plural, sense, values
    return wording


def _translated(
    language: Language, text: str, plural: str, sense: str, values: Mapping[str, Any]
) -> str:
    if not plural:
        return language.translated(text, sense, None)
    form = language.translated(plural, sense, math.ceil(abs(values["n"])))
    return form if form != plural else _form(text, plural, values)


def _form(text: str, plural: str, values: Mapping[str, Any]) -> str:
    return plural if plural and values["n"] != 1 else text


def _between(form: str, values: Mapping[str, Any]) -> str:
    """Return a form with its places: those of joined values, with what stands between them."""
    return form.join(f"{{{name}}}" for name in values) if _FIRST in values else form


def _filled(form: str, values: Mapping[str, Any], language: Language) -> str:
    if not values:
        return form  # braces in a text without values are its own

    def filled(match: re.Match[str]) -> str:
        value = values.get(match[1])
        if value is None:
            return match[0]
        if isinstance(value, str):
            return value
        try:
            digits = format(value, match[2] or "")
        except ValueError:
            digits = str(value)
        return language.number(digits.replace("-", "−") if match[3] else digits)

    return _PLACE.sub(filled, form)


def _plain(value: object) -> str | int | float:
    """Return a value that can be pickled and written again: a text or a number of Python's own."""
    if isinstance(value, Wording):
        return value
    if isinstance(value, bool) or not isinstance(value, numbers.Real):
        return str(value)
    return int(value) if isinstance(value, numbers.Integral) else float(value)


def _value_to_json(value: str | int | float) -> object:
    if isinstance(value, Wording):
        return to_json(value) or {"text": value.text}
    return value


def _made_again(parts: object, depth: int) -> Wording | None:
    if not isinstance(parts, dict) or depth > _DEEPEST:
        return None
    texts = [parts.get(key, "") for key in ("text", "plural", "sense")]
    kept = parts.get("values", {})
    if not all(isinstance(text, str) and len(text) <= _LONGEST for text in texts):
        return None
    if not isinstance(kept, dict) or len(kept) > _MOST_VALUES:
        return None
    values = {str(name): _value_again(value, depth) for name, value in kept.items()}
    if None in values.values() or (texts[1] and not isinstance(values.get("n"), int | float)):
        return None
    text, plural, sense = texts
    made = {name: value for name, value in values.items() if value is not None}
    if any(_length(_between(form, made), made) > _LONGEST_MADE for form in (text, plural)):
        return None
    return _again(text, plural, sense, made)


def _length(form: str, values: Mapping[str, Any]) -> int:
    """Return about how many characters a form has with its values."""
    filled = (str(values.get(match[1], "")) for match in _PLACE.finditer(form))
    return len(form) + sum(map(len, filled))


def _value_again(value: object, depth: int) -> str | int | float | None:
    if isinstance(value, dict):
        return _made_again(value, depth + 1)
    if isinstance(value, str):
        return value if len(value) <= _LONGEST else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # Only `abs` and comparing are possible with any whole number and with infinity.
    return value if abs(value) < _LARGEST else None
