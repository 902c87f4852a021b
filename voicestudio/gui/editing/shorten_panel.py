"""The panel of Shorten Pauses and Fillers: settings, proposed cuts, and the time saved."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.errors import UserError
from voicestudio.gui.editing.cut_list import CutList, counted
from voicestudio.gui.editing.cut_table import CutTable
from voicestudio.gui.model.time_display import time_text
from voicestudio.gui.widgets.compact_widgets import Caption, KeptInSight
from voicestudio.gui.widgets.decimal_field import DecimalField
from voicestudio.gui.widgets.labels import link_button, wrapped_label
from voicestudio.shortening.proposed_cuts import (
    LONGER_THAN_RANGE,
    THRESHOLD_RANGE,
    TO_RANGE,
    CutKind,
    ShortenSettings,
)
from voicestudio.texts import listed, tr
from voicestudio.timecode import format_duration

_SIDE = 6
_SPACING = 4
_LEAST_TABLE = 54
_NARROWEST = 78
_KINDS: dict[CutKind, str] = {"pause": tr("Pauses"), "filler": tr("Fillers")}
_TICKED: dict[tuple[CutKind, bool], str] = {
    ("pause", True): tr("Tick all of the pauses"),
    ("pause", False): tr("Tick none of the pauses"),
    ("filler", True): tr("Tick all of the fillers"),
    ("filler", False): tr("Tick none of the fillers"),
}
_ASK = tr("Searches the selection, or everything when nothing is selected.")


class ShortenPanel(QFrame):
    """Shows one search at a time.

    Attributes: table, the proposed cuts.

    Signals: find_wanted(); ticked(rows, bool) for an array of rows; apply_wanted();
    wanted() when the panel should be made visible; settings_changed().
    """

    find_wanted = Signal()
    apply_wanted = Signal()
    ticked = Signal(object, bool)
    wanted = Signal()
    settings_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("shortenPanel")
        self.table = CutTable()
        self.table.setMinimumHeight(_LEAST_TABLE)
        self.table.cuts.ticked.connect(self.ticked)
        self._list: CutList | None = None
        self._longer = self._number(
            "shortenLonger", tr("Pauses longer than"), " s", LONGER_THAN_RANGE
        )
        self._to = self._number("shortenTo", tr("Shorten to"), " s", TO_RANGE)
        self._fixed = QCheckBox(tr("Quiet is below"), objectName="shortenFixed")
        self._fixed.setToolTip(
            tr(
                "A fixed level. Otherwise pauses are detected from the noise and the speech "
                "around them."
            )
        )
        self._level = self._number("shortenLevel", tr("Silence threshold"), " dB", THRESHOLD_RANGE)
        self._level.setDecimals(0)
        self._level.setSingleStep(1.0)
        self._fixed.toggled.connect(self._level.setEnabled)
        self._fixed.toggled.connect(self.settings_changed)
        self._fillers = QCheckBox(tr("Fillers too (um, uh)"), objectName="shortenFillers")
        self._fillers.setToolTip(
            tr(
                "List what sounds like a filler, without a tick: about half "
                "of it is, so preview it first"
            )
        )
        self._fillers.toggled.connect(self.settings_changed)
        self._hint = wrapped_label("shortenHint")
        self._saved = wrapped_label("shortenSaved", "heading")
        self.search = self._button(tr("Find"), "shortenFind", self.find_wanted)
        self._links: dict[CutKind, QWidget] = {kind: self._tick_links(kind) for kind in _KINDS}
        self.hear = self._button(tr("Preview"), "shortenHear", self._hear)
        self.apply = self._button(tr("Shorten"), "shortenApply", self.apply_wanted)
        self.apply.setProperty("role", "primary")
        self.hear.setToolTip(tr("Play across the chosen cut as it would sound (Space in the list)"))
        self._lay_out()
        self.say(_ASK)

    # -- settings ---------------------------------------------------------------------------

    def read_settings(self) -> ShortenSettings | UserError:
        """Return what to look for, or why the lengths make no sense."""
        threshold = self._level.value() if self._fixed.isChecked() else None
        try:
            return ShortenSettings(self._longer.value(), self._to.value(), threshold, self.fillers)
        except UserError as error:
            return error

    @property
    def lengths(self) -> tuple[float, float]:
        """The least length of pauses and their shortened length, in seconds, as typed."""
        return self._longer.value(), self._to.value()

    @property
    def level(self) -> tuple[bool, float]:
        """Whether there is a fixed level, and which one in dBFS."""
        return self._fixed.isChecked(), self._level.value()

    @property
    def fillers(self) -> bool:
        """Whether fillers are to be looked for, too."""
        return self._fillers.isChecked()

    def set_settings(
        self, longer_than: float, to: float, fixed: bool, level: float, fillers: bool
    ) -> None:
        """Show settings of an earlier time."""
        self._longer.setValue(longer_than)
        self._to.setValue(to)
        self._level.setValue(level)
        self._fixed.setChecked(fixed)
        self._level.setEnabled(fixed)
        self._fillers.setChecked(fillers)

    # -- showing ----------------------------------------------------------------------------

    def show_cuts(self, cuts: CutList | None) -> None:
        """Show a list, or none."""
        self._list = cuts
        row = self.table.currentIndex().row()
        self.table.cuts.show_cuts(cuts)
        if 0 <= row < self.table.cuts.rowCount():
            self._set_row(row)
        self.refresh()

    def _set_row(self, row: int) -> None:
        self.table.blockSignals(True)  # the row was not chosen by the user
        self.table.setCurrentIndex(self.table.cuts.index(row, 0))
        self.table.blockSignals(False)

    def refresh(self) -> None:
        """Other cuts are ticked."""
        self.table.cuts.refresh()
        self._saved.setText(self._told())

    def say(self, text: str) -> None:
        """Show a sentence on the state of the list."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def say_where(self) -> None:
        """Show the range that was searched, or would be."""
        cuts = self._list
        if cuts is None:
            self.say(_ASK)
            return
        rate = cuts.timeline.sample_rate
        times = (time_text(frame, rate) for frame in (cuts.start, cuts.stop))
        where = "" if cuts.everything else " – ".join(times)
        if cuts.found:
            self.say(tr("Found in {where}.", where=where) if where else "")
        else:
            self.say(
                tr("Nothing to shorten was found in {where}.", where=where)
                if where
                else tr("Nothing to shorten was found.")
            )

    def take_keys(self) -> None:
        """Give the list the keyboard, with a current row; nothing is shown of that on the views."""
        if not self.table.isEnabled():
            return
        if self.table.current is None:
            self._set_row(0)
        self.table.setFocus()

    def set_enabled(self, *, there: bool, busy: bool, live: bool, fits: bool) -> None:
        """Set whether there is a recording, work runs, and the list is up to date.

        `fits`: whether it was found by the settings that are shown.
        """
        numbers = self._list.counts() if self._list is not None else {}
        some = any(numbers.values())
        self.search.setEnabled(there and not busy)
        self.table.setEnabled(live and some)
        self.hear.setEnabled(live and some)
        for kind, links in self._links.items():
            links.setEnabled(live)
            links.setVisible(numbers.get(kind, 0) > 0)
        chosen = self._list is not None and self._list.frames_saved > 0
        self.apply.setEnabled(live and fits and chosen and not busy)

    def _told(self) -> str:
        if not self._list:
            return ""
        saved = format_duration(self._list.frames_saved / self._list.timeline.sample_rate)
        chosen = self._list.counts(ticked=True)
        parts = (
            tr("{chosen} of {counted}", chosen=chosen[kind], counted=counted({kind: number}))
            for kind, number in self._list.counts().items()
            if number
        )
        return tr("{saved} shorter: {cuts}", saved=saved, cuts=listed(parts))

    # -- asking -----------------------------------------------------------------------------

    def _tick(self, kind: CutKind, on: bool, _pressed: bool = False) -> None:
        if self._list is not None:
            self.ticked.emit(self._list.rows_of(kind), on)

    def _hear(self) -> None:
        if self.table.current is None:
            self.table.setCurrentIndex(self.table.cuts.index(0, 0))
        self.table.setFocus()  # so that Space plays the row chosen next
        self.table.hear_wanted.emit(self.table.current)

    # -- building ---------------------------------------------------------------------------

    def _number(
        self, name: str, label: str, unit: str, limits: tuple[float, float]
    ) -> DecimalField:
        field = DecimalField(objectName=name)
        field.setAccessibleName(f"{label} ({unit.strip()})")
        field.setDecimals(1)
        field.setMinimumWidth(_NARROWEST)
        field.setSingleStep(0.1)
        field.setRange(*limits)
        field.setSuffix(unit)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.valueChanged.connect(self.settings_changed)
        return field

    @staticmethod
    def _button(text: str, name: str, pressed: object) -> QPushButton:
        button = QPushButton(text, objectName=name)
        button.setAutoDefault(True)  # Enter presses it; Space always plays
        button.setEnabled(False)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        longer, to, level = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        longer.addWidget(QLabel(tr("Shorten pauses over")))
        longer.addWidget(self._longer, 1)
        to.addWidget(QLabel(tr("to", sense="a length: shorten to 0.5 s")))
        to.addWidget(self._to, 1)
        to.addWidget(self._fillers)
        level.addWidget(self._fixed)
        level.addWidget(self._level, 1)
        level.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        column.setSpacing(_SPACING)
        for row in (longer, to, level):
            column.addLayout(row)
        column.addWidget(self._hint)
        column.addWidget(self.table, 1)
        column.addWidget(self._saved)
        ticks = QHBoxLayout()
        for links in self._links.values():
            ticks.addWidget(links)
        ticks.addStretch(1)
        column.addLayout(ticks)
        column.addWidget(self._always_in_sight())

    def _tick_links(self, kind: CutKind) -> QWidget:
        """Links that tick all cuts of a kind, or none."""
        links = QWidget(objectName=f"{kind}Ticks")
        row = QHBoxLayout(links)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Caption(_KINDS[kind]))
        for name, word, on in (
            ("All", tr("All", sense="tick all cuts"), True),
            ("None", tr("None", sense="tick no cut"), False),
        ):
            spoken = _TICKED[kind, on]
            tick = partial(self._tick, kind, on)
            row.addWidget(link_button(f"{kind}{name}", word, spoken, spoken, tick))
        return links

    def _always_in_sight(self) -> KeptInSight:
        """The buttons; the list is scrolled behind them."""
        row = QFrame(self, objectName="shortenRow")
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        buttons.addWidget(self.hear)
        buttons.addWidget(self.apply)
        return KeptInSight(row, _SIDE, _SIDE)
