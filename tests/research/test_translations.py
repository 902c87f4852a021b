"""Every text of the package is in the files of the translators, and fits where it is translated."""

import pytest

from research.translations import (
    NUMBERS,
    Key,
    Text,
    missing,
    problem,
    texts_of_package,
    translations,
)


@pytest.mark.parametrize("language", NUMBERS)
def test_translations_fit_the_texts_of_the_package(language: str) -> None:
    texts = {text.key: text for text in texts_of_package()}
    known = translations(language)
    wrong = [
        f"{key.text!r}: {forms} {what}"
        for key, forms in known.items()
        if key in texts and (what := problem(texts[key], forms, NUMBERS[language]))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", NUMBERS)
def test_every_text_is_translated(language: str) -> None:
    assert missing(language) == []


@pytest.mark.parametrize(
    ("text", "forms", "wrong"),
    [
        ("Gain {level:.1f} dB", ["{level:.1f} dB mehr"], ""),
        ("Gain {level:.1f} dB", ["{level} dB mehr"], "places"),
        ("Gain {level:.1f} dB", ["a", "b"], "forms"),
        ("&Open", ["Öffnen"], "&"),
        ("&Open", ["打开(&O)"], ""),
        ("{} is used", ["{} wird benutzt"], ""),
        ("{} is used", ["wird benutzt"], "places"),
    ],
)
def test_problems_of_translations_are_told(text: str, forms: list[str], wrong: str) -> None:
    assert wrong in problem(Text(Key(text), "", ()), forms, 2)
    assert bool(problem(Text(Key(text), "", ()), forms, 2)) == bool(wrong)


def test_one_thing_may_do_without_the_number() -> None:
    text = Text(Key("{n} clips of {all}"), "{n} clip of {all}", ())
    assert problem(text, ["ein Clip von {all}", "{n} Clips von {all}"], 2) == ""
    assert "places" in problem(text, ["ein Clip", "{n} Clips von {all}"], 2)
    assert "places" in problem(text, ["Clips von {all}"], 1)
