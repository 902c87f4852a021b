"""Preferences: what is kept so that recordings open faster the next time."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QLineEdit

from voicestudio.audio.cache import CLEARED, cache_sizes, clear_cache
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import CACHE_LIMITS, Settings
from voicestudio.gui.preferences.installed_models import bytes_text
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.preferences.setting_fields import ChoiceField
from voicestudio.gui.widgets.labels import dialog_button, wrapped_label
from voicestudio.gui.widgets.plain_text import breakable
from voicestudio.paths import cache_dir
from voicestudio.printable import shown

_PARTS = {
    "decoded": "decoded recordings",
    "rates": "recordings at other sample rates",
    "peaks": "waveforms",
    "takes": "results in open windows",
}
_NOTE = (
    "Beyond this, the recordings that were used least recently are decoded again when they are "
    "opened the next time."
)


class CachePage(PreferencePage):
    """Place, size and limit of the cache, and a button that clears it."""

    title = "Cache"
    setting_names = ("cache_limit",)

    def __init__(self, settings: Settings, background: Background) -> None:
        super().__init__(settings)
        self._background = background
        self._place = cache_dir()
        self._add_heading("Place")
        place = QLineEdit(shown(self._place), objectName="cachePlace", readOnly=True)
        place.setAccessibleName("Folder of the cache")
        self._add_row("&Folder", place)
        self._add_buttons(dialog_button("&Open Folder", "openCacheFolder", self._open))
        self._add_heading("Size")
        limits = [(f"{gigabytes} GB", gigabytes) for gigabytes in CACHE_LIMITS]
        limit = ChoiceField(settings, "cache_limit", "Decoded sound at most", limits)
        self._add_row("&Decoded sound at most", limit)
        self._add_note(_NOTE, limit)
        self.used = wrapped_label("cacheUsed", "")
        self._add(self.used)
        self._clear = dialog_button("C&lear", "clearCache", self._empty)
        self._clear.setAccessibleName("Clear the cache")
        self._add_buttons(self._clear)
        self._add_note(
            "Your recordings, projects and unsaved work are not in the cache. What open windows "
            "and other running programs of VoiceStudio have used stays until they are closed.",
            self._clear,
        )
        settings.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()

    def _follow(self, setting: str) -> None:
        if setting == "cache_limit" and self.isVisible():
            self._count()

    def _count(self) -> None:
        self.used.setText("Counting…")
        self._background.run(_counted, done=self._show, failed=self._tell, key="cache size")

    def _empty(self) -> None:
        self._clear.setEnabled(False)
        self.used.setText("Clearing…")
        self._background.run(_cleared, done=self._show, failed=self._tell, key="cache size")

    def _show(self, said: str) -> None:
        self._clear.setEnabled(True)
        self.used.setText(said)

    def _tell(self, error: Exception) -> None:
        self._show(breakable(f"The cache cannot be read: {shown(str(error))}"))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))


def _counted() -> str:
    sizes = cache_sizes()
    parts = [
        f"{words} {bytes_text(sizes[name])}" for name, words in _PARTS.items() if sizes.get(name)
    ]
    other = sum(size for name, size in sizes.items() if name not in _PARTS)
    parts += [f"other {bytes_text(other)}"] if other else []
    total = sum(sizes.values())
    return f"In use now: {bytes_text(total)}{' (' + ', '.join(parts) + ')' if parts else ''}."


def _cleared() -> str:
    removed = clear_cache()
    sizes = cache_sizes()
    left = sum(sizes.get(name, 0) for name in CLEARED)
    stays = f" {bytes_text(left)} are in use and stay." if left else ""
    return f"{bytes_text(removed)} removed.{stays} {_counted()}"
