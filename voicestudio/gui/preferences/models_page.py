"""Preferences: the networks that are installed, with their licences, and personal voices."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.model.voice_profiles import VoiceProfiles
from voicestudio.gui.preferences.installed_models import (
    InstalledModel,
    bytes_text,
    installed_models,
)
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.widgets.labels import dialog_button, wrapped_label
from voicestudio.gui.widgets.plain_text import shortened, tip
from voicestudio.gui.widgets.wrapped_rows import wrap_rows
from voicestudio.printable import shown
from voicestudio.profiles.library import Damaged, Kept
from voicestudio.profiles.wording import GOAL_NAMES
from voicestudio.texts import tr

_OWN = tr("Yours (trained on your recordings)")
_Row = tuple[str, str, int | None]


class ModelsPage(PreferencePage):
    """A table of what is installed; voices are renamed and deleted in Manage Voices."""

    title = tr("Models and Voices")

    def __init__(
        self,
        settings: Settings,
        profiles: VoiceProfiles,
        background: Background,
        manage: QAction,
    ) -> None:
        super().__init__(settings)
        self._profiles, self._background = profiles, background
        self._models: tuple[InstalledModel, ...] = ()
        self._voices: tuple[_Row, ...] = ()
        self.table = QTreeWidget(objectName="installedModels")
        self.table.setAccessibleName(tr("Installed models and voices"))
        self.table.setHeaderLabels([tr("Model"), tr("May be used for"), tr("Size")])
        self.table.setRootIsDecorated(False)
        self.table.setMinimumHeight(180)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        wrap_rows(self.table, 1)
        self.table.currentItemChanged.connect(self._tell_licence)
        self._add(self.table)
        self._details = wrapped_label("modelLicence", "")
        self._add(self._details)
        self._add_note(
            tr(
                "These files came with VoiceStudio or were trained on this "
                "computer; nothing is fetched. A voice that is deleted cannot "
                "be brought back: export it before."
            )
        )
        button = dialog_button(tr("&Manage Voices…"), "preferenceVoices", manage.trigger)
        self._add_buttons(button)
        profiles.changed.connect(self._look)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _look(self, _profiles: object = None) -> None:
        """Measure all files again, in the background."""
        entries = tuple(self._profiles.entries)
        self._background.run(_measured, entries, done=self._show, key="installed models")

    def _tell_licence(self) -> None:
        row = self.table.currentItem()
        self._details.setText(
            tr("{model}: {licence}.", model=row.text(0), licence=row.text(1)) if row else ""
        )

    def _show(self, found: tuple[tuple[InstalledModel, ...], tuple[_Row, ...]]) -> None:
        self._models, self._voices = found
        self.table.clear()
        shipped = ((one.name, one.licence, one.bytes) for one in self._models)
        for name, licence, size in (*shipped, *self._voices):
            cells = [
                name,
                licence,
                tr("missing", sense="a file") if size is None else bytes_text(size),
            ]
            row = QTreeWidgetItem(cells)
            row.setToolTip(0, tip(name))
            row.setToolTip(1, tip(licence))
            self.table.addTopLevelItem(row)
        self.table.setCurrentItem(self.table.topLevelItem(0))  # pyright: ignore[reportArgumentType]


def _measured(
    entries: Sequence[Kept | Damaged],
) -> tuple[tuple[InstalledModel, ...], tuple[_Row, ...]]:
    return installed_models(), tuple(map(_voice_row, entries))


def _voice_row(entry: Kept | Damaged) -> _Row:
    try:
        size = entry.path.stat().st_size
    except OSError:
        size = None
    if isinstance(entry, Damaged):
        return (
            tr("Voice file {name}", name=shown(entry.path.name)),
            tr("Damaged: it cannot be used"),
            size,
        )
    profile = entry.profile
    name = tr(
        "{goal}: “{name}”",
        goal=GOAL_NAMES[profile.goal],
        name=shortened(shown(profile.name), 60),
    )
    return name, shortened(shown(profile.licence), 200) or _OWN, size
