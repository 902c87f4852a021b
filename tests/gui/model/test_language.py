"""The window speaks the language that was chosen, or else the system's."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from research.translations import Key, Text, write
from voicestudio.gui.model.settings import Settings

SAY = """
from PySide6.QtCore import QCoreApplication, QLocale
from voicestudio.gui.model.language import install_texts_of_qt, speak_chosen_language
speak_chosen_language()
from voicestudio.texts import numeral, tr
app = QCoreApplication([])
install_texts_of_qt(app)
cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
print(numeral(1234.5, ",.1f"), cancel, QLocale().toString(0.5))
"""

START = """
import sys, types
from voicestudio import cli
app = types.ModuleType("voicestudio.gui.shell.app")
app.run = lambda paths: print("the window opens") or 0
sys.modules[app.__name__] = app
sys.exit(cli.main([]))
"""


def _said(**environment: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", SAY],
        env=os.environ | {"LANGUAGE": "", "LC_ALL": "C.UTF-8"} | environment,
        capture_output=True,
        check=True,
    )
    return done.stdout.decode().split()


@pytest.mark.parametrize(
    ("chosen", "system", "said"),
    [
        ("", "en_GB", ["1,234.5", "Cancel", "0.5"]),
        ("de", "en_GB", ["1.234,5", "Abbrechen", "0,5"]),
        ("zh_CN", "de_DE", ["1,234.5", "取消", "0.5"]),
        ("", "de_AT", ["1.234,5", "Abbrechen", "0,5"]),
        ("en", "de_DE", ["1,234.5", "Cancel", "0.5"]),
    ],
)
def test_language_is_the_chosen_one_or_the_systems(
    chosen: str, system: str, said: list[str]
) -> None:
    settings = Settings()
    settings.language = chosen
    settings.sync()
    assert _said(LANGUAGE=system, LANG=f"{system}.UTF-8", LC_ALL="") == said


def test_language_can_be_asked_for_by_the_environment() -> None:
    assert _said(VOICESTUDIO_LANGUAGE="de")[1] == "Abbrechen"
    assert _said(VOICESTUDIO_LANGUAGE="xx")[1] == "Cancel"


def test_the_program_chooses_before_any_text_is_made() -> None:
    environment = os.environ | {"VOICESTUDIO_LANGUAGE": "de", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", START]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("the window opens\n", "")


def test_texts_are_read_from_the_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from research import translations
    from voicestudio.gui.model import language

    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(language, "resource_path", lambda name: tmp_path / Path(name).name)
    file, files = Text(Key("Open", "a command"), "", ()), Text(Key("{n} files"), "{n} file", ())
    known = {file.key: ("Öffnen",), files.key: ("{n} Datei", "{n} Dateien")}
    write("de", [file, files], known)
    write("zh_CN", [file, files], {})
    assert translations.translations("de") == known
    translations.compile_all(tmp_path)
    catalogue = language.Catalogue("de")
    assert catalogue.translated("Open", "a command", None) == "Öffnen"
    assert [catalogue.translated("{n} files", "", n) for n in (0, 1, 2)] == [
        "{n} Dateien",
        "{n} Datei",
        "{n} Dateien",
    ]
    assert catalogue.translated("{n} files", "", 10**29) == "{n} Dateien"
    assert catalogue.translated("\ud800", "", None) == "\ud800", "half a character is no text"
    assert catalogue.translated("Open", "\ud800", 1) == "Open"
