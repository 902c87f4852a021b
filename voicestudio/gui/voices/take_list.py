"""The list of voice recordings: name, seconds of speech and outcome of the checks."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from voicestudio.gui.voices.drafts import is_own
from voicestudio.gui.voices.material_checks import MaterialChecks
from voicestudio.gui.voices.mood_verdicts import MoodVerdicts
from voicestudio.gui.voices.recording_names import recording_name
from voicestudio.gui.voices.recording_words import (
    Verdict,
    check_at_length,
    check_in_short,
    verdict,
)
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.widgets.icons import themed_icon
from voicestudio.gui.widgets.keys import REMOVE_KEYS
from voicestudio.gui.widgets.plain_text import breakable, lines_tip, tip
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.texts import details, tr
from voicestudio.training.personal.training_job import Excerpt

_NAME, _SPEECH, _CHECK = range(3)
_ICONS: dict[Verdict, tuple[str, str]] = {
    "checking": ("refresh", "muted"),
    "good": ("good", "meter_low"),
    "doubtful": ("warning", "warning"),
    "bad": ("error", "error"),
}
_LEAST_ROWS = 4


class TakeList(QGroupBox):
    """One row for each recording, and buttons that act on the selected rows.

    Signals: remove_wanted(tuple of Excerpts); again_wanted(Excerpt) to record its line again.
    """

    remove_wanted = Signal(object)
    again_wanted = Signal(object)

    def __init__(self, context: WizardContext, checks: MaterialChecks, moods: MoodVerdicts) -> None:
        super().__init__(tr("Recordings"), objectName="takes")
        self._state, self._clips = context.state, context.clips
        self._takes, self._checks, self._moods = context.takes, checks, moods
        self._excerpts: tuple[Excerpt, ...] = ()
        self._fixed = False
        self._shown: dict[int, object] = {}
        self._icons: dict[Verdict, QIcon] = {}
        self.list = self._make_list()
        self._details = QLabel(objectName="takeDetails", wordWrap=True)
        self._details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._play = self._button(tr("&Play"), "takePlay")
        self._again = self._button(tr("Record A&gain"), "takeAgain")
        self._remove = self._button(tr("Re&move…"), "takeRemove")
        self._lay_out()
        self._play.clicked.connect(self._toggle)
        self._again.clicked.connect(self._record_again)
        self._remove.clicked.connect(self._ask_to_remove)
        self.list.itemActivated.connect(self._toggle)
        self.list.itemSelectionChanged.connect(self._show_choice)
        self.list.remove_wanted.connect(self._ask_to_remove)
        context.clips.changed.connect(self._show_choice)
        context.takes.state_changed.connect(self._show_choice)
        for changed in (context.state.changed, checks.changed, moods.changed):
            changed.connect(self.refresh)
        theme_notifier().changed.connect(self._dress)
        self._dress()

    def refresh(self) -> None:
        """Show the recordings of the wizard's state with the outcomes known so far."""
        voice = self._state.job.voice
        if voice != self._excerpts:
            self._list_anew(voice)
        for place in range(len(voice)):
            self._show_row(place)
        self._show_choice()

    def set_fixed(self, fixed: bool) -> None:
        """Set whether recordings can only be played, neither removed nor recorded again."""
        self._fixed = fixed
        self._show_choice()

    def choose(self, excerpt: Excerpt) -> None:
        """Select a recording and scroll to it. Raises ValueError if it is not in the list."""
        item = self.list.topLevelItem(self._state.job.voice.index(excerpt))
        assert item is not None  # every recording has a row
        self.list.clearSelection()
        self.list.setCurrentItem(item)

    def _make_list(self) -> "_Rows":
        rows = _Rows(objectName="takeList")
        rows.setAccessibleName(tr("Recordings of the voice"))
        rows.setHeaderLabels([tr("Recording"), tr("Speech"), tr("Check")])
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = rows.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_SPEECH, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_CHECK, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(60)
        rows.setMinimumHeight((_LEAST_ROWS + 2) * rows.fontMetrics().lineSpacing())
        return rows

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self._play, self._again, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addWidget(self._details)
        column.addLayout(buttons)

    # -- rows -------------------------------------------------------------------------------

    def _list_anew(self, voice: tuple[Excerpt, ...]) -> None:
        chosen = set(self._chosen())
        with QSignalBlocker(self.list):  # row numbers match `_excerpts` only at the end
            self._excerpts = voice
            self._shown.clear()
            self.list.clear()
            for excerpt in voice:
                item = QTreeWidgetItem()
                self.list.addTopLevelItem(item)
                item.setSelected(excerpt in chosen)

    def _show_row(self, place: int) -> None:
        excerpt = self._excerpts[place]
        checked, mood = self._checks.of(excerpt), self._moods.in_short(excerpt)
        content = (checked, mood, self._state.folder)
        if self._shown.get(place) == content:
            return  # a check changes one row out of possibly thousands
        self._shown[place] = content
        item = self.list.topLevelItem(place)
        assert item is not None
        name = recording_name(excerpt, place + 1, self._state)
        report = checked.report if checked is not None else None
        short = check_in_short(checked)
        item.setText(_NAME, name)
        item.setText(
            _SPEECH,
            tr("{seconds:.0f} s", seconds=report.speech_seconds) if report is not None else "",
        )
        item.setText(_CHECK, details([short, mood]) if mood else short)
        item.setIcon(_NAME, self._icons[verdict(checked)])
        item.setToolTip(_NAME, tip(f"{name} ({excerpt.path})"))
        said = self._at_length(excerpt)
        item.setToolTip(_CHECK, lines_tip(said.splitlines()) if said else "")

    def _at_length(self, excerpt: Excerpt) -> str:
        parts = (check_at_length(self._checks.of(excerpt)), self._moods.at_length(excerpt))
        return "\n".join(filter(None, parts))

    def _chosen(self) -> tuple[Excerpt, ...]:
        places = sorted(self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems())
        return tuple(self._excerpts[place] for place in places)

    def _show_choice(self, _state: object = None) -> None:
        chosen, recording = self._chosen(), self._takes.busy
        one = chosen[0] if len(chosen) == 1 else None
        playing = one is not None and self._clips.key == one
        self._play.setText(tr("Sto&p") if playing else tr("&Play"))
        self._play.setEnabled(one is not None and not recording)
        own = one is not None and is_own(self._state.folder, one.path)
        changeable = not recording and not self._fixed
        self._again.setEnabled(own and changeable)
        self._remove.setEnabled(bool(chosen) and changeable)
        words = self._at_length(one) if one is not None else ""
        self._details.setText(breakable(words))
        self._details.setVisible(bool(words))
        self.list.setAccessibleDescription(words)

    # -- actions of buttons -------------------------------------------------------------------

    def _toggle(self, _item: object = None) -> None:
        chosen = self._chosen()
        if len(chosen) != 1 or self._takes.busy:
            return
        if self._clips.key == chosen[0]:
            self._clips.stop()
        else:
            self._clips.play_file(chosen[0], chosen[0].path, chosen[0].start, chosen[0].stop)

    def _record_again(self) -> None:
        for excerpt in self._chosen()[:1]:
            self.again_wanted.emit(excerpt)

    def _ask_to_remove(self) -> None:
        if self._remove.isEnabled():
            self.remove_wanted.emit(self._chosen())

    def _dress(self, _theme: object = None) -> None:
        self._icons = {kind: _row_icon(name, colour) for kind, (name, colour) in _ICONS.items()}
        self._shown.clear()
        self.refresh()

    @staticmethod
    def _button(text: str, name: str) -> QPushButton:
        button = QPushButton(text, objectName=name)
        button.setAutoDefault(False)
        return button


def _row_icon(name: str, colour: str) -> QIcon:
    """Return an icon in a colour of the theme that is also visible on a selected row."""
    theme = current_theme()
    icon = themed_icon(name, colour=getattr(theme, colour))
    chosen = themed_icon(name, colour=theme.on_accent)
    for size in chosen.availableSizes():
        icon.addPixmap(chosen.pixmap(size), QIcon.Mode.Selected)
    return icon


class _Rows(QTreeWidget):
    """A tree that reports the Delete and Backspace keys.

    Signals: remove_wanted().
    """

    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVE_KEYS and not event.modifiers():
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)
