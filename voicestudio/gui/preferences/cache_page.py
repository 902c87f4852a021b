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
from voicestudio.texts import listed, sentences, tr

_PARTS = {
    "decoded": tr("decoded recordings"),
    "rates": tr("recordings at other sample rates"),
    "peaks": tr("waveforms"),
    "takes": tr("results in open windows"),
}
_NOTE = tr(
    "Beyond this, the recordings that were used least recently are "
    "decoded again when they are opened the next time."
)


class CachePage(PreferencePage):
    """Place, size and limit of the cache, and a button that clears it."""

    title = tr("Cache")
    setting_names = ("cache_limit",)

    def __init__(self, settings: Settings, background: Background) -> None:
        super().__init__(settings)
        self._background = background
        self._place = cache_dir()
        self._add_heading(tr("Location"))
        place = QLineEdit(shown(self._place), objectName="cachePlace", readOnly=True)
        place.setAccessibleName(tr("Cache folder"))
        self._add_row(tr("&Folder"), place)
        self._add_buttons(dialog_button(tr("&Open Folder"), "openCacheFolder", self._open))
        self._add_heading(tr("Size"))
        limits = [(f"{gigabytes} GB", gigabytes) for gigabytes in CACHE_LIMITS]
        limit = ChoiceField(settings, "cache_limit", tr("Decoded sound at most"), limits)
        self._add_row(tr("&Decoded sound at most"), limit)
        self._add_note(_NOTE, limit)
        self.used = wrapped_label("cacheUsed", "")
        self._add(self.used)
        self._clear = dialog_button(tr("C&lear"), "clearCache", self._empty)
        self._clear.setAccessibleName(tr("Clear the cache"))
        self._add_buttons(self._clear)
        self._add_note(
            tr(
                "Your recordings, projects and unsaved work are not in the "
                "cache. What open windows and other running programs of "
                "VoiceStudio have used stays until they are closed."
            ),
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
        self.used.setText(tr("Counting…"))
        self._background.run(_counted, done=self._show, failed=self._tell, key="cache size")

    def _empty(self) -> None:
        self._clear.setEnabled(False)
        self.used.setText(tr("Clearing…"))
        self._background.run(_cleared, done=self._show, failed=self._tell, key="cache size")

    def _show(self, said: str) -> None:
        self._clear.setEnabled(True)
        self.used.setText(said)

    def _tell(self, error: Exception) -> None:
        self._show(breakable(tr("The cache cannot be read: {error}", error=shown(str(error)))))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))


def _counted() -> str:
    sizes = cache_sizes()
    parts = [
        f"{words} {bytes_text(sizes[name])}" for name, words in _PARTS.items() if sizes.get(name)
    ]
    other = sum(size for name, size in sizes.items() if name not in _PARTS)
    parts += [tr("other {size}", size=bytes_text(other))] if other else []
    total = sum(sizes.values())
    if not parts:
        return tr("In use now: {size}.", size=bytes_text(total))
    return tr("In use now: {size} ({parts}).", size=bytes_text(total), parts=listed(parts))


def _cleared() -> str:
    removed = clear_cache()
    sizes = cache_sizes()
    left = sum(sizes.get(name, 0) for name in CLEARED)
    told: list[str] = [tr("{size} removed.", size=bytes_text(removed))]
    if left:
        told.append(tr("{size} are in use and stay.", size=bytes_text(left)))
    return sentences([*told, _counted()])
