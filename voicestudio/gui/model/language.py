"""The language of the window: the one that was chosen, or else the system's."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from voicestudio.gui.model.settings_store import SettingsStore
from voicestudio.paths import config_dir, resource_path
from voicestudio.texts import speak

LANGUAGES = ("", "en", "zh_CN", "de")
"""What can be chosen; empty stands for the system's language."""
CONTEXT = "VoiceStudio"
"""The context of all our texts in the files of Qt Linguist."""
_TRANSLATED = LANGUAGES[2:]
_LARGEST_COUNT = (1 << 31) - 1
"""Qt has no larger number to choose a form by; no language that is spoken here needs one."""


def catalogue_path(name: str) -> Path:
    """The file with our texts in a language; it is missing where it was not built."""
    return resource_path(f"translations/voicestudio_{name}.qm")


class Catalogue:
    """Our texts in one language, from a file that Qt Linguist's `lrelease` made."""

    def __init__(self, name: str) -> None:
        self._texts = QTranslator()
        self._texts.load(str(catalogue_path(name)))
        locale = QLocale(name)
        signs = {".": locale.decimalPoint(), ",": locale.groupSeparator()}
        self._signs = str.maketrans(signs)

    def translated(self, text: str, sense: str, number: int | None) -> str:
        count = -1 if number is None else min(number, _LARGEST_COUNT)
        try:
            (text + sense).encode()
        except UnicodeEncodeError:  # half a character, from a stranger's file
            return text
        return self._texts.translate(CONTEXT, text, sense or None, count) or text

    def number(self, digits: str) -> str:
        return digits.translate(self._signs)


def speak_chosen_language() -> None:
    """Make the texts of this process in the language of `VOICESTUDIO_LANGUAGE` or the settings.

    To be called before modules are imported that have texts as constants.
    """
    name = chosen_language()
    if name in _TRANSLATED:
        speak(Catalogue(name))
    if name:
        QLocale.setDefault(QLocale(name))


def install_texts_of_qt(app: QCoreApplication) -> None:
    """Translate the buttons and dialogs that Qt brings, into the language of the window."""
    texts = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if texts.load(f"qtbase_{chosen_language() or 'en'}", folder):
        app.installTranslator(texts)


def chosen_language() -> str:
    """One of `LANGUAGES`; "en" stands for all languages of the system that are not translated."""
    asked = os.environ.get("VOICESTUDIO_LANGUAGE", "")
    if asked not in LANGUAGES or not asked:
        store = SettingsStore(config_dir() / "voicestudio.ini")
        asked = store.choice("window/language", LANGUAGES, "")
    return asked or _of_system()


def _of_system() -> str:
    """The translated language that the user's system prefers; "" if it is English or none of them.

    Then numbers are written as the system does.
    """
    for tag in QLocale.system().uiLanguages():
        language = QLocale(tag)
        if language.language() == QLocale.Language.English:
            return ""
        for name in _TRANSLATED:
            known = QLocale(name)
            if (language.language(), language.script()) == (known.language(), known.script()):
                return name
    return ""
