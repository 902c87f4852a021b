"""Preferences: how the window looks."""

from voicestudio.gui.model.language import LANGUAGES, catalogue_path
from voicestudio.gui.model.settings import PERCENTS, Settings
from voicestudio.gui.model.time_display import TIME_FORMATS
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.preferences.setting_fields import ChoiceField
from voicestudio.texts import tr

_LANGUAGES = {
    "": tr("As the system"),
    "en": "English",
    "zh_CN": "简体中文",
    "de": "Deutsch",
}
_THEMES = ((tr("Follow the system"), "system"), (tr("Light"), "light"), (tr("Dark"), "dark"))


class AppearancePage(PreferencePage):
    """The colours, the size and the language of the window."""

    title = tr("Appearance")
    setting_names = ("theme", "time_format", "percent", "language")

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._add_heading(tr("Window"))
        self._add_row(tr("&Theme"), ChoiceField(settings, "theme", tr("Theme"), _THEMES))
        formats = [(words, name) for name, words in TIME_FORMATS.items()]
        times = ChoiceField(settings, "time_format", tr("Times"), formats)
        self._add_row(tr("Ti&mes"), times)
        self._add_note(tr("A time such as 1:23.5 can be typed whatever is shown."), times)
        sizes = [(f"{percent} %", percent) for percent in PERCENTS]
        size = ChoiceField(settings, "percent", tr("Size of texts and controls"), sizes)
        self._add_row(tr("&Size of texts and controls"), size)
        language = ChoiceField(settings, "language", tr("Language"), _languages())
        self._add_row(tr("&Language"), language)
        self._add_note(
            tr("Size and language change when VoiceStudio starts the next time."), language
        )


def _languages() -> list[tuple[str, str]]:
    """The languages of which the program has the texts, each in its own words."""
    there = [name for name in LANGUAGES if name in ("", "en") or catalogue_path(name).exists()]
    return [(_LANGUAGES[name], name) for name in there]
