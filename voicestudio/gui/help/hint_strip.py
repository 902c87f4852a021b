"""Three hints at the first start, above the recording: dismissed one by one, or all at once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from voicestudio.gui.model.actions import Actions
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import HINTS, Settings
from voicestudio.gui.widgets.icons import IconButton
from voicestudio.gui.widgets.labels import link_button
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.paths import resource_path
from voicestudio.texts import tr

_STRIPE = 5
_HINTS = (
    tr(
        "Drag over the waveform to select a part, or select nothing "
        "for all of it, and press Enhance at the right (or "
        "{enhance_now}). {play} plays."
    ),
    tr(
        "Compare while it plays: {monitor_original} lets you hear the "
        "original, {monitor_result} the result. {undo} takes it back; "
        "nothing you do changes your file."
    ),
    tr(
        "{export} makes a finished file, with a preset for podcasts. "
        "{user_guide} opens the guide, at the chapter about where you "
        "are."
    ),
)


_WIDE = 640

_SAMPLE_HINT = tr(
    "This is a sample recording to try things on: {open} opens yours. Select a part of it, or "
    "nothing for all, and press Enhance (or {enhance_now}). {play} plays."
)


class HintStrip(QFrame):
    """Shows the first hint that was not dismissed, while a recording is open.

    Nothing is shown before `begin`. A hint whose command was used is as good as dismissed.

    Signals: check_wanted() to try speakers and microphone.
    """

    check_wanted = Signal()

    def __init__(self, session: EditorSession, actions: Actions, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("hints")
        self._session, self._actions, self._settings = session, actions, settings
        self._begun = False
        self.text = QLabel(objectName="hintText", wordWrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.next = QPushButton(objectName="hintNext", autoDefault=True)  # Space plays
        self.next.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self.text, 1)
        self._check = link_button(
            "hintCheck",
            tr("Check Speakers and Microphone…"),
            tr("Check speakers and microphone"),
            tr("A tone to hear, and a level to see"),
            self.check_wanted,
        )
        row.addWidget(self._check)
        row.addWidget(self.next)
        close = IconButton("hintClose", "close", tr("No more hints"), tr("No more hints"))
        close.clicked.connect(self._dismiss_all)
        row.addWidget(close)
        session.document_changed.connect(self._show)
        for command in ("monitor_original", "monitor_result"):
            actions[command].triggered.connect(self.take_compared)
        self.hide()

    def begin(self) -> None:
        """Show what was not dismissed, from now on."""
        self._begun = True
        self._show()

    def take_enhanced(self, _label: str = "") -> None:
        """Go on from the first hint: an effect was applied."""
        self._go_on(1)

    def take_compared(self, _on: bool = False) -> None:
        """Go on from the second hint, where it is shown: the original was compared."""
        if self._settings.hints_seen == 1:
            self._go_on(2)

    def take_exported(self, _exported: object = None) -> None:
        """Give no more hints: a file was exported."""
        self._go_on(HINTS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.raised)
            painter.fillRect(0, 0, _STRIPE, self.height(), theme.info)

    def _show(self) -> None:
        seen = self._settings.hints_seen
        wanted = self._begun and seen < HINTS and self._session.document is not None
        if wanted:
            hint = _SAMPLE_HINT if seen == 0 and self._of_sample else _HINTS[seen]
            text = hint.format_map(_Keys(self._actions))
            self.text.setText(
                tr("{text}  ({seen} of {hints})", text=text, seen=seen + 1, hints=HINTS)
            )
            self._fit()
            self.next.setText(tr("Next", sense="a hint") if seen < HINTS - 1 else tr("Done"))
            self.next.setAccessibleName(f"{self.next.text()}: {text}")
        self.setVisible(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Offer the check of devices, which Help has as well, where there is room beside a hint."""
        self._check.setVisible(self._settings.hints_seen == 0 and self.width() >= _WIDE)

    @property
    def _of_sample(self) -> bool:
        """Whether the open recording is the program's own."""
        document = self._session.document
        path = document.path if document is not None else None
        return path is not None and path.absolute().is_relative_to(resource_path("").absolute())

    def _dismiss(self) -> None:
        self._go_on(min(self._settings.hints_seen + 1, HINTS))

    def _dismiss_all(self) -> None:
        self._go_on(HINTS)

    def _go_on(self, seen: int) -> None:
        if self._begun and seen > self._settings.hints_seen:
            self._settings.hints_seen = seen
            self._show()


class _Keys(dict[str, str]):
    """The keys of commands as they are now, by their ids; the label of one that has none."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions

    def __missing__(self, command: str) -> str:
        action = self._actions[command]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return keys or action.text().replace("&", "").rstrip("…")
