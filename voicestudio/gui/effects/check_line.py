"""The line of the effect panel for checks: their number, and buttons to go to each."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.document.timeline.timeline_checks import checks_of
from voicestudio.effects.checks import EXPLANATIONS, Check
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.time_display import time_display, time_text
from voicestudio.gui.widgets.labels import link_button
from voicestudio.texts import english, tr


class CheckLine(QWidget):
    """Shows the number of checks; hidden while the document holds none.

    Going to a check selects it, so that it can be played, with 1 and 2 as enhanced and original.

    Signals: train_wanted() when the user wants to train a model of the own voice.
    """

    train_wanted = Signal()

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checks")
        self._session = session
        self._count = QLabel(objectName="checkCount")
        self._count.setProperty("role", "heading")
        self._here = QLabel(objectName="checkHere")
        self._here.setProperty("role", "caption")
        self._here.setWordWrap(True)
        self._here.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.previous_button = self._button(
            tr("Previous", sense="a warning"), tr("Previous warning")
        )
        self.next_button = self._button(tr("Next", sense="a warning"), tr("Next warning"))
        self.previous_button.clicked.connect(self.go_to_previous)
        self.next_button.clicked.connect(self.go_to_next)
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self.previous_button)
        top.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._here)
        column.addWidget(self._training_link(), 0, Qt.AlignmentFlag.AlignLeft)
        session.timeline_changed.connect(self._show)
        session.selection_changed.connect(self._show)
        time_display().changed.connect(self._show)
        self._show()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"previous_check": self.go_to_previous, "next_check": self.go_to_next}

    def go_to_next(self) -> None:
        """Select the first check after the start of the selection; after the last one the first."""
        checks = self._checks()
        if checks:
            starts = [check.start for check in checks]
            self._go(checks[bisect_right(starts, self._session.selection[0]) % len(checks)])

    def go_to_previous(self) -> None:
        """Select the check before the selection; before the first one the last."""
        checks = self._checks()
        if checks:
            starts = [check.start for check in checks]
            self._go(checks[bisect_left(starts, self._session.selection[0]) - 1])

    def _go(self, check: Check) -> None:
        self._session.select(check.start, check.stop)
        self._session.reveal(check.stop)
        self._session.reveal(check.start)

    def _checks(self) -> tuple[Check, ...]:
        timeline = self._session.timeline
        return checks_of(timeline) if timeline is not None else ()

    def _show(self) -> None:
        checks = self._checks()
        self.setVisible(bool(checks))
        if not checks:
            return
        count = tr("1 warning", "{n} warnings", n=len(checks))
        self._count.setText(count)
        self._here.setText(self._words(checks))
        # A screen reader says both with the button that has the focus.
        for button in (self.previous_button, self.next_button):
            button.setAccessibleDescription(f"{count}. {self._here.text()}")

    def _words(self, checks: tuple[Check, ...]) -> str:
        """A sentence about the selected check, or about all of them."""
        for number, check in enumerate(checks, 1):
            if self._session.selection == (check.start, check.stop):
                start, stop = (
                    time_text(frame, self._session.sample_rate)
                    for frame in (check.start, check.stop)
                )
                return tr(
                    "{number} of {count}, {start} to {stop}. {explanation}.",
                    number=number,
                    count=len(checks),
                    start=start,
                    stop=stop,
                    explanation=EXPLANATIONS[check.kind],
                )
        return tr("Speech may have suffered there: go to each and compare it with the original.")

    def _training_link(self) -> QPushButton:
        return link_button(
            "checkTrain",
            tr("Train on My Voice…"),
            tr("Train a model on my voice"),
            tr("A model that knows your voice and room harms less of it"),
            self.train_wanted,
        )

    @staticmethod
    def _button(text: str, name: str) -> QPushButton:
        button = QPushButton(text, objectName=f"check{english(text)}")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(True)  # Enter presses it; Space always plays
        return button
