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


def printed_in(language: str, program: str, *arguments: str) -> list[str]:
    spoken = {"VOICESTUDIO_LANGUAGE": language, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
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


SPEAK = """
import sys
from pathlib import Path
from voicestudio.gui.model.language import speak_chosen_language
speak_chosen_language()
from voicestudio.document.editing.history import History
from voicestudio.document.project.project import Project
from voicestudio.document.timeline.takes import takes_between, with_strength
project = Path(sys.argv[1]) / "talk.vstudio"
"""
MAKE = """
import numpy as np
import soundfile
from voicestudio.document.document import Document
from voicestudio.effects.parameters import complete
from voicestudio.effects.registry import effect
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.editing.markers import Markers
from voicestudio.audio.medium import ArrayMedium
from voicestudio.gui.effects.effect_result import EffectOrder, TakeResult
path = project.with_name("talk.wav")
soundfile.write(path, np.zeros(48_000), 48_000)
document = Document.open(path)
for number, name in enumerate(("enhance", "emotion")):
    applied, spec = AppliedEffect.of(name, {}), effect(name)
    title = spec.title(complete(spec.parameters, {}))
    start, stop = 20_000 * number, 20_000 * number + 10_000
    order = EffectOrder(
        document, document.timeline, Markers(), start, stop, None, title, applied, 0.8
    )
    wet = ArrayMedium(np.zeros((10_000, 1), np.float32), 48_000)
    document.history.push(TakeResult(order, wet).edit(document.timeline, start, stop))
history = document.history
document.autosave.save(history.states, history.index, project)
document.autosave.close(discard=False)
"""
SAY = """
opened = Project.open(project)
opened.project.save(opened.states, opened.index)
opened.project.close()
timeline = opened.states[-1].timeline
takes = [stretch.take for stretch in takes_between(timeline, 0, timeline.frames)]
said = [with_strength(take.label, take.strength) for take in takes]
print(*said, *(state.label for state in opened.states[1:]), sep="|")
"""


def test_results_are_named_in_each_language_that_opens_their_project(tmp_path: Path) -> None:
    def said(language: str, program: str) -> list[str]:
        (line,) = printed_in(language, SPEAK + program, str(tmp_path))
        return line.split("|")

    german = said("de", MAKE + SAY)
    assert german == 2 * ["Sprache verbessern, 80 %", "In „fröhlich“ umwandeln, 80 %"]
    assert said("en", SAY) == 2 * ["Enhance speech, 80 %", "Convert to happy, 80 %"]
    assert said("zh_CN", SAY)[0] == said("zh_CN", SAY)[2] == "语音增强，80%"
    assert said("de", SAY) == german, "and what another language has saved"


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
