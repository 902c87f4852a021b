"""The wizard's page “Your voice”: takes, files and ranges of the open document."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from voicestudio.gui.files.opening import FILE_FILTER
from voicestudio.gui.model.file_drop import dropped_files
from voicestudio.gui.voices.amount_bar import AmountBar
from voicestudio.gui.voices.material_checks import MaterialChecks
from voicestudio.gui.voices.material_in_use import MaterialInUse
from voicestudio.gui.voices.mood_choice import MoodChoice
from voicestudio.gui.voices.mood_verdicts import MoodVerdicts
from voicestudio.gui.voices.reading import NEUTRAL, Prompt, next_prompt, prompt_of, prompts_for
from voicestudio.gui.voices.record_box import RecordBox
from voicestudio.gui.voices.selection_material import SelectionMaterial
from voicestudio.gui.voices.take_list import TakeList
from voicestudio.gui.voices.take_making import TakeMaking
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage
from voicestudio.printable import shown
from voicestudio.texts import tr
from voicestudio.training.personal.training_job import Excerpt
from voicestudio.voice.emotions import adjective


class VoicePage(WizardPage):
    """Collects recordings of one voice until they hold enough speech.

    Attributes:
        checks: the checks of the recordings.
        selections: adds ranges of documents.
    """

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "voicePage",
            tr("Your voice"),
            tr("Read aloud, or choose recordings in which only you speak, without music."),
        )
        self.setAcceptDrops(True)
        state = context.state
        self.checks = MaterialChecks(state, context.checking, self)
        self.selections = SelectionMaterial(state, context.background, self)
        self._verdicts = MoodVerdicts(state, context.engine, context.background, self)
        self._moods = MoodChoice()
        self._box = RecordBox(context, "record", tr("Record yourself"), tr("&Record"))
        self._making = TakeMaking(context, self._box.inputs, self)
        self._takes = TakeList(context, self.checks, self._verdicts)
        self._amount = AmountBar(self.checks)
        self._in_use = MaterialInUse("voiceInUse", context)
        self._again: Excerpt | None = None
        self._unwanted: tuple[Excerpt, ...] = ()
        self._prompts = prompts_for(state.job.goal, ())
        self._place = -1
        self._make_sources()
        self._lay_out()
        self._connect()

    def entered(self) -> None:
        self._moods.setVisible(self.context.state.job.goal == "emotion")
        self._choose_prompts()
        self.checks.look_again()
        self._in_use.look()
        self._show_selection()
        if not self._in_use.fixed:
            self._box.inputs.begin()

    def left(self) -> None:
        self.context.takes.leave()

    def give_up(self) -> None:
        """Cancel pending checks and copies."""
        self.checks.give_up()
        self._verdicts.give_up()

    def isComplete(self) -> bool:
        total = self.checks.total
        busy = self.context.takes.busy or self.selections.busy
        return total is not None and total.enough and not busy

    # -- building ---------------------------------------------------------------------------

    def _make_sources(self) -> None:
        self._files = QPushButton(tr("Add &Files…"), objectName="addFiles")
        self._files.setToolTip(
            tr("Recordings of your voice; they can also be dropped on this page")
        )
        self._files.clicked.connect(self._ask_for_files)
        self._from_window = QPushButton(tr("From the &Window"), objectName="addFromWindow")
        self._from_window.setToolTip(tr("Parts of the recording that is open in the window"))
        menu = QMenu(self._from_window)
        self._selection = menu.addAction(tr("The &Selection"), self._add_selection)
        self._regions = menu.addAction(tr("All &Regions"), self._add_regions)
        self._whole = menu.addAction(tr("All of the Re&cording"), self._add_whole)
        self._from_window.setMenu(menu)
        self._told = QLabel(objectName="voiceTold", wordWrap=True)
        self._told.setProperty("role", "alert")
        self._told.hide()

    def _lay_out(self) -> None:
        sources = QHBoxLayout()
        sources.addWidget(self._files)
        sources.addWidget(self._from_window)
        sources.addStretch(1)
        right = QVBoxLayout()
        right.addLayout(sources)
        right.addWidget(self._takes, 1)
        both = QHBoxLayout()
        both.addWidget(self._box, 4)
        both.addLayout(right, 5)
        self.column.addWidget(self._in_use)
        self.column.addWidget(self._moods)
        self.column.addLayout(both, 1)
        self.foot.addWidget(self._told)
        self.foot.addWidget(self._amount)

    def _connect(self) -> None:
        state, takes = self.context.state, self.context.takes
        self._box.go.connect(self._toggle)
        self._box.other.connect(self._next_line)
        self._moods.changed.connect(self._choose_prompts)
        self._making.made.connect(self._made)
        self._making.failed.connect(self._box.say)
        self._takes.remove_wanted.connect(self._ask_to_remove)
        self._takes.again_wanted.connect(self._record_again)
        self.selections.added.connect(self._added)
        for failing in (self.selections, state, self.context.clips):
            failing.failed.connect(self._tell)
        session = self.context.session
        for changed in (session.selection_changed, session.timeline_changed):
            changed.connect(self._show_selection)
        session.markers_changed.connect(self._show_selection)
        for signal in (self.checks.changed, state.changed, self.selections.busy_changed):
            signal.connect(self._completeness)
        takes.state_changed.connect(self._completeness)
        self._in_use.fixed_changed.connect(self._set_fixed)

    def _set_fixed(self, fixed: bool) -> None:
        for widget in (self._moods, self._box, self._files):
            widget.setEnabled(not fixed)
        self.setAcceptDrops(not fixed)
        self._takes.set_fixed(fixed)
        self._show_selection()
        if self._box.isVisible() and not fixed:
            self._box.inputs.begin()

    def _completeness(self, _value: object = None) -> None:
        self.completeChanged.emit()

    # -- prompts ------------------------------------------------------------------------------

    def _choose_prompts(self) -> None:
        self._prompts = prompts_for(self.context.state.job.goal, self._moods.moods)
        self._place = -1
        self._next_line()

    def _next_line(self) -> None:
        """Show the next prompt without a take, and end the repetition of a take."""
        self._again = None
        read = {prompt_of(one) for one in self.context.state.job.voice}
        self._place = next_prompt(self._prompts, read, self._place)
        self._show_line(self._prompts[self._place])

    def _show_line(self, prompt: Prompt) -> None:
        if not prompt.emotion:
            how = tr("in your usual voice")
        elif prompt.emotion == NEUTRAL:
            how = tr("neutrally")
        else:
            how = tr("as if you were {mood}", mood=adjective(prompt.emotion))
        if self._again is not None:
            told = tr("Read this aloud, once more, {how}:", how=how)
        else:
            told = tr("Read this aloud, {how}:", how=how)
        self._box.show_line(told, prompt.text)

    def _toggle(self) -> None:
        takes = self.context.takes
        if takes.state == "recording":
            takes.stop()
        elif not takes.busy:
            self._tell("")
            self.context.clips.stop()
            again = self._again
            prompt = self._prompts[self._place] if again is None else prompt_of(again)
            self._making.begin(prompt, again)

    def _record_again(self, excerpt: Excerpt) -> None:
        self._again = excerpt
        self._show_line(prompt_of(excerpt))
        self._toggle()

    def _made(self, excerpt: Excerpt) -> None:
        self._takes.choose(excerpt)
        self._next_line()

    # -- other sources --------------------------------------------------------------------------

    def _ask_for_files(self) -> None:
        folder = self.context.settings.open_folder
        dialog = QFileDialog(self, tr("Recordings of Your Voice"), folder, FILE_FILTER)
        dialog.setObjectName("voiceFiles")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._files_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _files_chosen(self, names: Sequence[str]) -> None:
        self.add_files([Path(name) for name in names])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files to the recordings, in full length."""
        self._tell("")
        self.context.state.add_voice([Excerpt(path=path.absolute()) for path in paths])
        self.context.state.keep()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_files(dropped_files(event.mimeData()))

    def _show_selection(self) -> None:
        session = self.context.session
        regions = [marker for marker in session.markers.labels if marker.region]
        self._from_window.setEnabled(session.timeline is not None and not self._in_use.fixed)
        self._selection.setEnabled(session.has_selection)
        self._regions.setEnabled(bool(regions))
        self._regions.setText(
            tr("All {n} &Regions", "All {n} &Regions", n=len(regions))
            if regions
            else tr("All &Regions")
        )

    def _add_selection(self) -> None:
        self._add_ranges([self.context.session.selection])

    def _add_regions(self) -> None:
        labels = self.context.session.markers.labels
        self._add_ranges([(one.start, one.stop) for one in labels if one.region])

    def _add_whole(self) -> None:
        self._add_ranges([(0, self.context.session.frames)])

    def _add_ranges(self, ranges: list[tuple[int, int]]) -> None:
        timeline = self.context.session.timeline
        if timeline is not None:
            self._tell("")
            self.selections.add(timeline, [pair for pair in ranges if pair[0] < pair[1]])

    def _added(self, excerpts: tuple[Excerpt, ...]) -> None:
        if excerpts and excerpts[-1] in self.context.state.job.voice:
            self._takes.choose(excerpts[-1])

    # -- taking out -------------------------------------------------------------------------

    def _ask_to_remove(self, excerpts: tuple[Excerpt, ...]) -> None:
        """Ask before takes are deleted; the user's own files are only removed from the list."""
        own = [one for one in excerpts if self._making.is_own(one)]
        if not own:
            self._making.remove(excerpts)
            return
        asked = tr(
            "Delete this recording from the disk?",
            "Delete these {n} recordings from the disk?",
            n=len(own),
        )
        box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Delete"),
            asked,
            parent=self,
        )
        box.setObjectName("deleteTakes")
        if len(own) < len(excerpts):
            box.setInformativeText(tr("Files that you chose only leave the list."))
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        self._unwanted = excerpts
        delete.clicked.connect(self._remove_unwanted)
        box.finished.connect(box.deleteLater)
        box.open()

    def _remove_unwanted(self) -> None:
        self._making.remove(self._unwanted)

    def _tell(self, sentence: str) -> None:
        self._told.setText(shown(sentence))
        self._told.setVisible(bool(sentence))
