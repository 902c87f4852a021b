"""Asks before unsaved edits or running work are lost."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from voicestudio.gui.files.unsaved_words import loses_something, question
from voicestudio.gui.model.session import EditorSession
from voicestudio.printable import shown
from voicestudio.texts import tr


class UnsavedGuard(QObject):
    """Runs an action at once, or after the user has decided about unsaved work.

    Signals: save_wanted(); its receiver calls `saved` or `give_up` afterwards. given_up() when the
    action is cancelled.
    """

    save_wanted = Signal()
    given_up = Signal()

    def __init__(self, session: EditorSession, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._then: Callable[[], object] | None = None
        self._box: QMessageBox | None = None
        # The action; says whether it will call that, after something else.
        self.settle_first: Callable[[Callable[[], object]], bool] | None = None

    def has_question(self, running: str = "") -> bool:
        """Whether `ask` would ask: there are edits that were not saved, or work is `running`."""
        document = self._session.document
        return bool(running) or (document is not None and loses_something(document))

    @property
    def asking(self) -> bool:
        """Whether a question waits for its answer."""
        return self._box is not None

    def ask_once_more(
        self, then: Callable[[], object], running: str = "", *, decided: bool
    ) -> None:
        """As `ask`, where all but the running recording may have been `decided` before."""
        ask = partial(self.ask, then, running)
        if self.settle_first is None or not self.settle_first(ask):
            (then if decided else ask)()

    def ask(self, then: Callable[[], object], running: str = "") -> None:
        """Call `then` now when nothing would be lost, otherwise ask first (without blocking).

        `running` names work that `then` would stop, if there is any: "Enhance speech".
        """
        if self.settle_first is not None and self.settle_first(partial(self.ask, then, running)):
            return
        if not self.has_question(running):
            then()
            return
        self._then = then
        if self._box is not None:
            self._box.raise_()
        elif self.has_question():
            self._show(self._edits_box(running))
        else:
            self._show(self._running_box(shown(running)))

    def saved(self) -> None:
        """The edits were saved: run the action, if that was everything."""
        self._go_on()

    def give_up(self) -> None:
        """Saving failed or was cancelled: nothing changes."""
        then, self._then = self._then, None
        if then is not None:
            self.given_up.emit()

    def _go_on(self) -> None:
        """Run the action unless there are edits about which the user was not asked."""
        then, self._then = self._then, None
        if then is not None:
            self.ask(then)

    def _edits_box(self, running: str) -> QMessageBox:
        document = self._session.document
        assert document is not None  # it has edits
        asked, running = question(document), shown(running)
        box = QMessageBox(self._window)
        box.setWindowTitle(asked.title)
        box.setText(asked.text)
        parts = [asked.explanation]
        if running:
            parts.append(tr("{running} is still running and will be stopped.", running=running))
        box.setInformativeText("\n\n".join(parts))
        save = box.addButton(asked.save, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(asked.discard, QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        box.finished.connect(self._decided_about_edits)
        return box

    def _running_box(self, running: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("Still running"))
        box.setText(tr("{running} is still running. Stop it?", running=running))
        box.setInformativeText(tr("Its work so far is not kept."))
        box.addButton(tr("Stop It"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep Running"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(self._decided_about_work)
        return box

    def _show(self, box: QMessageBox) -> None:
        box.setObjectName("unsavedBox")
        box.setIcon(QMessageBox.Icon.Question)
        # A file's name is no markup, whatever is in it.
        box.setTextFormat(Qt.TextFormat.PlainText)
        self._box = box
        box.open()

    def _answer(self) -> QMessageBox.ButtonRole:
        """Handle the answer to the box that was closed, and forget the box."""
        box, self._box = self._box, None
        assert box is not None  # its `finished` signal is being handled
        role = box.buttonRole(box.clickedButton())
        box.deleteLater()
        return role

    def _decided_about_edits(self, _result: int) -> None:
        role = self._answer()
        if role == QMessageBox.ButtonRole.AcceptRole:
            self.save_wanted.emit()
        elif role == QMessageBox.ButtonRole.DestructiveRole and self._then is not None:
            then, self._then = self._then, None
            then()
        else:
            self.give_up()

    def _decided_about_work(self, _result: int) -> None:
        if self._answer() == QMessageBox.ButtonRole.DestructiveRole:
            # It may have ended while the question stood there: its result is an edit then.
            self._go_on()
        else:
            self.give_up()
