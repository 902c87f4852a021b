"""Texts remember what they were made of, whatever happens to them on their way to the window."""

import json
import pickle
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicestudio.texts import details, english, from_json, listed, places, sentences, to_json, tr

SHOUTING = """
import pickle, sys
from voicestudio import texts

class Shouting:
    def translated(self, text, sense, number):
        forms = {"{n} files": "{n} DATEIEN" if number != 1 else "EINE DATEI"}
        if sense == "between what is said of one thing":
            return "; "
        return forms.get(text, text.replace("cannot be opened", "GEHT NICHT AUF"))

    def number(self, digits):
        return digits.replace(".", ",")

texts.speak(Shouting())
for text in pickle.loads(sys.stdin.buffer.read()):
    print(text, texts.english(text), sep="|")
try:
    texts.speak(Shouting())
except RuntimeError as error:
    print(error)
"""


def _texts() -> list[str]:
    reason = tr("{file} cannot be opened", file="a.wav")
    return [
        reason,
        tr("Failed: {reason}", reason=reason),
        tr("{n} file", "{n} files", n=1),
        tr("{n} file", "{n} files", n=3),
        tr("{level:+.1f} dB", level=np.float32(3.25)),
        tr("{a} {in_braces}"),
        tr("{names} and {last}", names=listed(["{0}", "b"]), last="c"),
        details([tr("{n} file", "{n} files", n=3), reason]),
        sentences(["", tr("{why}.", why=listed([reason])), listed(["a, b", "c", "d"])]),
    ]


def test_what_is_said_of_every_track_of_a_recording_is_made_again() -> None:
    text = tr("{names} and {last}", names=listed(f"Track {n}" for n in range(32)), last="c")
    assert from_json(english(text), to_json(text)).__reduce__() == text.__reduce__()


def test_a_text_many_times_in_itself_is_left_out_before_it_is_made() -> None:
    endless: object = "x" * 2000
    for _ in range(6):
        endless = {"text": "{a}" * 600, "values": {"a": endless}}
    assert from_json("kept", endless) == "kept"


def test_a_process_without_a_language_speaks_english() -> None:
    assert _texts() == [
        "a.wav cannot be opened",
        "Failed: a.wav cannot be opened",
        "1 file",
        "3 files",
        "+3.2 dB",
        "{a} {in_braces}",
        "{0}, b and c",
        "3 files, a.wav cannot be opened",
        "a.wav cannot be opened. a, b, c, d",
    ]


def test_nothing_and_one_thing_need_nothing_between_them() -> None:
    assert listed([]) == details([]) == sentences(["", ""]) == ""
    assert listed(iter(["a"])) == sentences(["", "a"]) == "a"


def test_texts_are_translated_where_they_arrive_and_keep_their_english() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SHOUTING],
        input=pickle.dumps(_texts()),
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().splitlines() == [
        "a.wav GEHT NICHT AUF|a.wav cannot be opened",
        "Failed: a.wav GEHT NICHT AUF|Failed: a.wav cannot be opened",
        "EINE DATEI|1 file",
        "3 DATEIEN|3 files",
        "+3,2 dB|+3.2 dB",
        "{a} {in_braces}|{a} {in_braces}",
        "{0}, b and c|{0}, b and c",
        "3 DATEIEN; a.wav GEHT NICHT AUF|3 files, a.wav cannot be opened",
        "a.wav GEHT NICHT AUF. a, b, c, d|a.wav cannot be opened. a, b, c, d",
        "texts were made before the language was chosen",
    ]


def test_texts_that_were_kept_are_made_again() -> None:
    for text in _texts():
        again = from_json(english(text), json.loads(json.dumps(to_json(text))))
        assert (again, to_json(again)) == (text, to_json(text))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_parts_that_belong_to_no_text_are_left_out(parts: object) -> None:
    assert from_json("Gain {x:9}", parts) == "Gain {x:9}"
    wrapped = {"text": "{n:d} {x}", "plural": "{x}", "values": {"n": 1, "x": parts}}
    assert from_json("Gain", wrapped) == "Gain"


@pytest.mark.parametrize("form", ["{x:99999999d}", "{x.__class__}", "{x[0]}", "{x!r}"])
def test_a_template_reaches_nothing_but_its_values(form: str) -> None:
    assert tr(form, x=1) == form


def test_places_are_found_with_their_formats() -> None:
    assert places("{n} of {all:,}: {level:+.1f} dB, {}") == {"{n}", "{all:,}", "{level:+.1f}", "{}"}


@pytest.mark.parametrize("value", [10**400, 1e300, float("inf"), float("nan"), True])
def test_numbers_that_no_text_has_are_not_made_again(value: float) -> None:
    assert from_json("kept", {"text": "{n} clips", "values": {"n": value}}) == "kept"
