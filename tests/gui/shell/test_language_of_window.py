"""The window in another language: everything that is seen in it is translated.

Modules: gui.model.language, gui.widgets.decimal_field, texts.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pseudo_language import untranslated

from voicestudio.paths import resource_path

PROGRAM = Path(__file__).parents[2] / "plugins" / "pseudo_language.py"


def test_nothing_visible_is_untranslated(own_folders: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(PROGRAM), str(resource_path("sample/sample.flac"))],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        timeout=240,
        check=True,
    )
    assert done.stdout.splitlines() == []
    kept = [path for path in own_folders.rglob("*") if path.suffix in (".json", ".ini")]
    assert not [path for path in kept if b"\xe2\x9f\xa6" in path.read_bytes()]


IN_GERMAN = """
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from voicestudio.gui.model.language import speak_chosen_language
speak_chosen_language()
app = QApplication([])
from voicestudio.gui.views.drag_gain import gain_text
from voicestudio.gui.widgets.decimal_field import DecimalField
print(gain_text(-1.5))
field = DecimalField()
for typed in ("1.5", "2,5"):
    field.selectAll()
    QTest.keyClicks(field, typed)
    field.interpretText()
    print(field.value(), field.text())
"""


def printed_in_german(program: str) -> list[str]:
    return printed_in("de", program)


def printed_in(language: str, program: str) -> list[str]:
    spoken = {"VOICESTUDIO_LANGUAGE": language, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | spoken | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        timeout=60,
        check=True,
    )
    return done.stdout.splitlines()


def test_numbers_have_commas_in_german() -> None:
    assert printed_in_german(IN_GERMAN) == ["−1,5 dB", "1.5 1,50", "2.5 2,50"]


def test_chinese_lists_names_otherwise_than_details() -> None:
    program = """
import pickle
from voicestudio.gui.model.language import speak_chosen_language
speak_chosen_language()
from voicestudio.texts import details, english, listed, tr
for text in (listed(["A", "B"]), details([tr("Trained"), "5 %"])):
    print(text, english(pickle.loads(pickle.dumps(text))), sep="|")
"""
    assert printed_in("zh_CN", program) == ["A、B|A, B", "已训练，5 %|Trained, 5 %"]


def test_a_preset_is_found_by_its_english_name_in_any_language() -> None:
    """Preferences keep that name, and the language may be another one then."""
    found = printed_in_german(
        """
from voicestudio.gui.model.language import speak_chosen_language
speak_chosen_language()
from voicestudio.audio.export_presets import BUILT_IN, ExportPresets
from voicestudio.texts import english
one = BUILT_IN[1]
print(english(one.name), one.name != english(one.name))
print(all(ExportPresets().find(name) == one for name in (one.name, english(one.name))))
"""
    )
    assert found == ["Podcast in stereo True", "True"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("⟦Open⟧", ""),
        ("⟦Gain {level} of ⟦Track 1⟧⟧ (Ctrl+G)", ""),
        ("⟦Gain⟧ −3.5 dB", ""),
        ("⟦Gain⟧ of it", "of it"),
        ("Open", "Open"),
    ],
)
def test_texts_without_brackets_are_found(text: str, left: str) -> None:
    assert untranslated(text).strip(" ()") == left
