"""Preferences: what exports begin with."""

from PySide6.QtGui import QShowEvent

from voicestudio.audio.export_presets import BUILT_IN, ExportPreset, ExportPresets
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.preferences.setting_fields import ChoiceField, FolderField
from voicestudio.gui.widgets.notice import Notice
from voicestudio.gui.widgets.plain_text import shortened
from voicestudio.printable import shown
from voicestudio.texts import english, tr

_LAST = (tr("Settings of the last export"), "")


class ExportPage(PreferencePage):
    """The preset and the folder that the export dialog opens with."""

    title = tr("Export", sense="a page of Preferences")
    setting_names = ("export_preset", "export_home")

    def __init__(self, settings: Settings, background: Background) -> None:
        super().__init__(settings)
        self._background = background
        self._add_heading(tr("A new export begins with"))
        self._presets = ChoiceField(settings, "export_preset", tr("Preset"), ())
        self._add_row(tr("&Preset"), self._presets)
        self._add_note(tr("You can save presets of your own in the export dialog."), self._presets)
        self._trouble = Notice("presetTrouble")
        self._add(self._trouble)
        self._add_row(
            tr("&Folder"),
            FolderField(
                settings, "export_home", tr("Export folder"), tr("Folder of the last export")
            ),
        )
        self._list(())

    def showEvent(self, event: QShowEvent) -> None:
        """List the user's presets, which may be others now."""
        super().showEvent(event)
        self._background.run(_own, done=self._list, failed=self._tell, key="preferred presets")

    def _list(self, own: tuple[ExportPreset, ...]) -> None:
        names = [preset.name for preset in (*BUILT_IN, *own)]
        self._trouble.clear()
        self._presets.set_options([_LAST, *((shortened(shown(n), 60), english(n)) for n in names)])

    def _tell(self, error: Exception) -> None:
        self._trouble.show_warning(str(error))


def _own() -> tuple[ExportPreset, ...]:
    return ExportPresets().own()
