"""Preferences: how the window looks."""

from voicestudio.gui.model.settings import Settings
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.preferences.setting_fields import ChoiceField

_THEMES = (("Follow the system", "system"), ("Light", "light"), ("Dark", "dark"))


class AppearancePage(PreferencePage):
    """The colours of the window."""

    title = "Appearance"
    setting_names = ("theme",)

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._add_heading("Window")
        self._add_row("&Theme", ChoiceField(settings, "theme", "Theme", _THEMES))
