"""Preferences: how the window looks."""

from voicestudio.gui.model.language import LANGUAGES, catalogue_path
from voicestudio.gui.model.settings import PERCENTS, Settings
from voicestudio.gui.model.time_display import TIME_FORMATS
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.preferences.setting_fields import ChoiceField

_LANGUAGES = {"": "As the system", "en": "English", "zh_CN": "简体中文", "de": "Deutsch"}
_THEMES = (("Follow the system", "system"), ("Light", "light"), ("Dark", "dark"))


class AppearancePage(PreferencePage):
    """The colours, the size and the language of the window."""

    title = "Appearance"
    setting_names = ("theme", "time_format", "percent", "language")

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._add_heading("Window")
        self._add_row("&Theme", ChoiceField(settings, "theme", "Theme", _THEMES))
        formats = [(words, name) for name, words in TIME_FORMATS.items()]
        times = ChoiceField(settings, "time_format", "Times", formats)
        self._add_row("Ti&mes", times)
        self._add_note("A time such as 1:23.5 can be typed whatever is shown.", times)
        sizes = [(f"{percent} %", percent) for percent in PERCENTS]
        size = ChoiceField(settings, "percent", "Size of texts and controls", sizes)
        self._add_row("&Size of texts and controls", size)
        language = ChoiceField(settings, "language", "Language", _languages())
        self._add_row("&Language", language)
        self._add_note("Size and language change when VoiceStudio starts the next time.", language)


def _languages() -> list[tuple[str, str]]:
    """The languages of which the program has the texts, each in its own words."""
    there = [name for name in LANGUAGES if name in ("", "en") or catalogue_path(name).exists()]
    return [(_LANGUAGES[name], name) for name in there]
