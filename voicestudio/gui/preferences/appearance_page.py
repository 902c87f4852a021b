"""Preferences: how the window looks."""

import os

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

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
_LEAST_ROOM = QSize(880, 470)
"""The smallest size of the window in which everything can be reached."""

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
        fitting = fitting_percents(_most_room(), settings.percent)
        sizes = [(f"{percent} %", percent) for percent in fitting]
        size = ChoiceField(settings, "percent", tr("Size of texts and controls"), sizes)
        self._add_row(tr("&Size of texts and controls"), size)
        language = ChoiceField(settings, "language", tr("Language"), _languages())
        self._add_row(tr("&Language"), language)
        self._add_note(
            tr("Size and language change when VoiceStudio starts the next time."), language
        )


def fitting_percents(room: QSize, chosen: str) -> list[str]:
    """Return the sizes at which the window is not larger than `room`, and the chosen one.

    With a larger one its controls, and these preferences, would be out of reach. `room` is that of
    a screen at 100 %.
    """
    most = 100 * min(room.width() / _LEAST_ROOM.width(), room.height() / _LEAST_ROOM.height())
    return [one for one in PERCENTS if int(one) <= max(most, 100) or one == chosen]


def _most_room() -> QSize:
    """Return the size of the largest screen as it would be at 100 %."""
    try:
        scale = sorted((0.25, float(os.environ.get("QT_SCALE_FACTOR", "1")), 8.0))[1]
    except ValueError:
        scale = 1.0
    sizes = (screen.size() for screen in QGuiApplication.screens())
    return max(sizes, key=lambda size: size.width() * size.height(), default=QSize()) * scale


def _languages() -> list[tuple[str, str]]:
    """The languages of which the program has the texts, each in its own words."""
    there = [name for name in LANGUAGES if name in ("", "en") or catalogue_path(name).exists()]
    return [(_LANGUAGES[name], name) for name in there]
