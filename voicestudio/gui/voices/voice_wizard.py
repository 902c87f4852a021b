"""The wizard that trains a personal model, in its own window."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget, QWizard

from voicestudio.gui.voices.goal_page import GoalPage
from voicestudio.gui.voices.keep_page import KeepPage
from voicestudio.gui.voices.listen_page import ListenPage
from voicestudio.gui.voices.room_page import RoomPage
from voicestudio.gui.voices.train_page import TrainPage
from voicestudio.gui.voices.voice_page import VoicePage
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import PageId, WizardPage
from voicestudio.texts import tr

_SIZE, _FRAME = QSize(880, 620), QSize(20, 60)


class VoiceWizard(QWizard):
    """The pages from recordings to a personal model.

    Not modal: the main window stays usable. Closing the wizard loses nothing.

    Attributes:
        context: the services that the pages use.
        state: the goal, recordings and folder that the pages share.
        goal_page, voice_page, room_page, train_page, listen_page, keep_page: the pages.
    """

    def __init__(self, context: WizardContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("voiceWizard")
        self.setWindowTitle(tr("Train on My Voice"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setModal(False)
        self.context, self.state = context, context.state
        self.goal_page, self.voice_page = GoalPage(context), VoicePage(context)
        self.room_page, self.train_page = RoomPage(context), TrainPage(context)
        self.listen_page, self.keep_page = ListenPage(context), KeepPage(context)
        pages = (self.goal_page, self.voice_page, self.room_page)
        pages += (self.train_page, self.listen_page, self.keep_page)
        for page_id, page in zip(PageId, pages, strict=True):
            self.setPage(page_id, page)
        self.setButtonText(QWizard.WizardButton.CancelButton, tr("Close"))
        self._shown: WizardPage | None = None
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.currentIdChanged.connect(self._page_changed)
        self.state.changed.connect(self._show_step)
        self.listen_page.page_wanted.connect(self._go_to)
        self.listen_page.longer_wanted.connect(self._train_longer)

    def open_at(self, page: PageId) -> None:
        """Show the wizard on `page`; Back leads to the pages before it."""
        self.restart()
        while self.currentId() != page and self.nextId() != -1:
            before = self.currentId()
            self.next()
            if self.currentId() == before:  # this page is not complete
                break
        self.bring_to_front()

    def bring_to_front(self) -> None:
        """Show the wizard in front of the main window, on its current page."""
        self.show()
        self.raise_()
        self.activateWindow()

    def _go_to(self, page: int) -> None:
        self.open_at(PageId(page))

    def _train_longer(self) -> None:
        self.open_at(PageId.TRAIN)
        self.train_page.offer_longer()

    @property
    def busy(self) -> bool:
        """Whether a take or a copy is being written that is yet to be added."""
        return self.context.takes.busy or self.voice_page.selections.busy

    def give_up(self) -> None:
        """Cancel background checks, once the wizard has been closed."""
        self.voice_page.give_up()
        self.room_page.material.give_up()

    def nextId(self) -> int:
        """The page after this one; the room page is for the enhancer only."""
        if self.currentId() == PageId.VOICE and self.state.job.goal == "emotion":
            return PageId.TRAIN
        return super().nextId()

    def event(self, event: QEvent) -> bool:
        """Ignore style changes.

        On one, QWizard deletes and recreates its header and rulers while Qt still iterates over
        them to restyle them, which crashes the application.
        """
        if event.type() == QEvent.Type.StyleChange:
            return QDialog.event(self, event)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._page_changed(self.currentId())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._see(None)

    def reject(self) -> None:
        """Close; counts as accepted once the model has been kept."""
        if self.keep_page.isComplete():
            self.accept()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat closing the window as the button Close."""
        self.reject()
        event.accept()

    def _page_changed(self, _page: int) -> None:
        page = self.currentPage()
        if self.isVisible() and isinstance(page, WizardPage):
            self._show_step()
            self._see(page)

    def _show_step(self) -> None:
        page = self.currentPage()
        if isinstance(page, WizardPage):
            emotion = self.state.job.goal == "emotion"
            shown = [one for one in PageId if not (emotion and one == PageId.ROOM)]
            page.show_step(shown.index(PageId(self.currentId())) + 1, len(shown))

    def _see(self, page: WizardPage | None) -> None:
        if page is self._shown:
            return
        before, self._shown = self._shown, page
        self.context.clips.stop()
        if before is not None:
            before.left()
        if page is not None:
            page.entered()
            page.focus_first()
