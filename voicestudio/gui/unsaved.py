"""Asking before edits that were not exported are lost."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from voicestudio.gui.session import EditorSession


class UnsavedGuard(QObject):
    """Lets something happen at once, or only after the user has decided about the edits.

    Signals: export_wanted(); whoever exports calls `exported` or `give_up` afterwards.
    """

    export_wanted = Signal()

    def __init__(self, session: EditorSession, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._then: Callable[[], object] | None = None
        self._box: QMessageBox | None = None

    def ask(self, then: Callable[[], object]) -> None:
        """Call `then` now when nothing would be lost, otherwise ask first (without blocking)."""
        document = self._session.document
        if document is None or not document.modified:
            then()
            return
        self._then = then
        self._show(document.name)

    def exported(self) -> None:
        """Something was exported: go on with what was asked for, if that was everything."""
        then, self._then = self._then, None
        if then is not None:
            self.ask(then)

    def give_up(self) -> None:
        """Exporting failed or was cancelled: everything stays as it is."""
        self._then = None

    def _show(self, name: str) -> None:
        if self._box is not None:
            self._box.raise_()
            return
        box = QMessageBox(self._window)
        box.setObjectName("unsavedBox")
        box.setWindowTitle("Edits were not exported")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(f"Export your edits to {name} first?")
        box.setInformativeText(
            "The recording itself is not changed; without an export, edits are lost."
        )
        export = box.addButton("Export…", QMessageBox.ButtonRole.AcceptRole)
        box.addButton("Discard Edits", QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(export)
        box.setEscapeButton(cancel)
        box.buttonClicked.connect(self._decided)
        box.finished.connect(self._forget_box)
        self._box = box
        box.open()

    def _decided(self, button: object) -> None:
        box = self._box
        if box is None:
            return
        role = box.buttonRole(button)  # type: ignore[arg-type]
        if role == QMessageBox.ButtonRole.AcceptRole:
            self.export_wanted.emit()
        elif role == QMessageBox.ButtonRole.DestructiveRole and self._then is not None:
            then, self._then = self._then, None
            then()
        else:
            self.give_up()

    def _forget_box(self, _result: int) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None
