"""Offers for a project that was just opened: locating missing files, and unsaved edits."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from voicestudio.document.project.project import Opened
from voicestudio.document.project.sources import MissingMedium
from voicestudio.gui.files.journalling import Journalling
from voicestudio.gui.widgets.offer_bar import OfferBar
from voicestudio.texts import tr


class Relinker(QObject):
    """Offers to locate a recording that is not where it was, one after the other."""

    def __init__(
        self, bar: OfferBar, journal: Journalling, file_filter: str, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bar, self._journal = bar, journal
        self._filter, self._window = file_filter, window
        self._missing: MissingMedium | None = None

    def consider(self, opened: Opened, discard: Callable[[], object]) -> None:
        """Ask for the decision; `discard` drops unsaved work."""
        self.withdraw()
        if opened.missing:
            self._missing = opened.missing[0]
            reference = self._missing.reference
            self._bar.offer(
                tr(
                    "{name} is not at {path} any more, or was changed: the "
                    "edits are all here, but what uses it cannot be heard.",
                    name=reference.name,
                    path=reference.absolute,
                ),
                (tr("Locate…"), self._ask),
            )
        elif opened.unsaved and opened.saved is not None:
            self._bar.offer(
                tr("Edits made after the last save are here again; save to keep them."),
                (tr("Discard Them"), discard),
            )

    def withdraw(self) -> None:
        """Offer nothing more: the project was closed."""
        self._missing = None
        self._bar.hide()

    def saved(self) -> None:
        """Unsaved work is saved now; missing files are still missing."""
        if self._missing is None:
            self._bar.hide()

    def _ask(self) -> None:
        if self._missing is None:
            return
        reference = self._missing.reference
        dialog = QFileDialog(
            self._window, tr("Locate {name}", name=reference.name), "", self._filter
        )
        dialog.setObjectName("locateDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._locate)
        dialog.rejected.connect(self._bar.show)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _locate(self, name: str) -> None:
        self._bar.show()  # until the project is opened again
        if self._missing is not None:
            self._journal.relink(self._missing, Path(name))
