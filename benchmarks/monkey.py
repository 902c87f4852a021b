"""A simulated user that does random things: commands, keys, mouse, wheel, history, dialogs."""

import random
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.views.canvas import Canvas

_FILES = {"quit", "open", "close", "export", "export_selection", "save", "save_as"}
"""Commands that ask for files or close the window: the soak runs them itself and checks the
results.
"""

_RECORDS = {"record", "record_panel", "discard_recording", "restore_recording"}
_LOCAL = {
    *("cut", "delete", "delete_leaving_gap", "duplicate", "silence", "fade_in", "fade_out"),
    *("louder", "quieter", "reverse"),
}
"""Commands that take effect at once and change nothing outside the selection."""

_RECORDED_SECONDS, _TIMEOUT_SECONDS = 0.4, 60.0
_ENHANCED_SECONDS = 1.5
_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
)


class Monkey:
    """A simulated user that tries everything at random.

    Attributes:
        last: The last operation.
        spoilt: The number of samples that edits have changed outside the selection so far.
    """

    def __init__(self, window: MainWindow, chance: random.Random, *, records: bool) -> None:
        self._window, self._session = window, window.session
        self._random = chance
        self.spoilt = 0
        self._actions = [
            action
            for action in window.findChildren(QAction)
            if action.objectName().startswith("action_")
            and action.objectName().removeprefix("action_") not in _FILES | _RECORDS
        ]
        self._canvases = window.findChildren(Canvas)
        self._habits: list[tuple[Callable[[], object], int]] = [
            (self._command, 40),
            (self._select, 14),
            (self._drag, 14),
            (self._wheel, 10),
            (self._key, 8),
            (self._history, 6),
            (self._zoom, 6),
            (self._resize, 1),
            (self._record, 1 if records else 0),
        ]
        self.last = ""

    def act(self) -> None:
        """Do one operation, and answer the dialog it may have opened."""
        habits, weights = zip(*self._habits, strict=True)
        habit = self._random.choices(habits, weights)[0]
        self.last = habit.__name__
        habit()
        QApplication.processEvents()
        self._answer()
        # Outside QApplication.exec() Qt does not process deleteLater.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _command(self) -> None:
        enabled = [action for action in self._actions if action.isEnabled()]
        action = self._random.choice(enabled)
        self.last = action.objectName()
        if self.last in ("action_enhance_now", "action_enhance", "action_repeat"):
            self._select_short()
        if self.last.removeprefix("action_") in _LOCAL and self._session.has_selection:
            self._watched(action)
        else:
            action.trigger()

    def _watched(self, action: QAction) -> None:
        """Trigger a command, and compare the samples outside the selection before and after."""
        before, (start, stop) = self._session.timeline, self._session.selection
        action.trigger()
        after = self._session.timeline
        if after is before or after is None or before is None:
            return
        edge = before.sample_rate // 50  # where a cut is cross-faded
        head, tail = max(start - edge, 0), max(before.frames - stop - edge, 0)
        self.spoilt += _differing(before.read(0, head), after.read(0, head))
        at = before.frames - tail, after.frames - tail
        self.spoilt += _differing(before.read(at[0], tail), after.read(at[1], tail))

    def _record(self) -> None:
        """Record for a moment, into the selection or at the cursor."""
        action = next(a for a in self._window.actions() if a.objectName() == "action_record")
        if not action.isEnabled() or self._window.recording.busy:
            return
        action.trigger()
        self._turn_for(_RECORDED_SECONDS)
        if self._random.random() < 0.2:
            self._window.recording.discard()
        deadline = time.monotonic() + _TIMEOUT_SECONDS
        while self._window.recording.busy and time.monotonic() < deadline:
            self._window.recording.stop()
            self._turn_for(0.02)
        self._window.recording.close_panel()

    def _turn_for(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.005)

    def _select(self) -> None:
        frames = self._session.frames
        self._session.select(self._random.randint(0, frames), self._random.randint(0, frames))

    def _select_short(self) -> None:
        start = self._random.randint(0, self._session.frames)
        length = _ENHANCED_SECONDS * self._session.sample_rate * self._random.random()
        self._session.select(start, start + length)

    def _drag(self) -> None:
        canvas = self._random.choice([c for c in self._canvases if c.isVisible()])
        keys = self._random.choice(
            (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
                Qt.KeyboardModifier.AltModifier,
                Qt.KeyboardModifier.ControlModifier,
            )
        )
        places = [self._place(canvas) for _ in range(self._random.randint(1, 6))]
        left = Qt.MouseButton.LeftButton
        if len(places) == 1 and self._random.random() < 0.3:
            QTest.mouseDClick(canvas, left, keys, places[0])
            return
        QTest.mousePress(canvas, left, keys, places[0])
        for place in places[1:]:
            QTest.mouseMove(canvas, place)
        if self._random.random() < 0.1:
            QTest.keyClick(canvas, Qt.Key.Key_Escape)
        QTest.mouseRelease(canvas, left, keys, places[-1])

    def _place(self, canvas: Canvas) -> QPoint:
        return QPoint(
            self._random.randint(0, canvas.width() - 1),
            self._random.randint(0, max(canvas.height() - 1, 0)),
        )

    def _wheel(self) -> None:
        canvas = self._random.choice([c for c in self._canvases if c.isVisible()])
        place = QPointF(self._place(canvas))
        turned = self._random.choice((-240, -120, 120, 240))
        keys = self._random.choice(
            (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)
        )
        event = QWheelEvent(
            place,
            canvas.mapToGlobal(place),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas, event)

    def _key(self) -> None:
        target = QApplication.focusWidget() or self._window
        keys = self._random.choice(
            (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        )
        QTest.keyClick(target, self._random.choice(_KEYS), keys)

    def _history(self) -> None:
        document = self._session.document
        assert document is not None
        labels = document.history.labels
        self._session.go_to(self._random.randrange(len(labels)))

    def _zoom(self) -> None:
        frames = self._session.frames
        length = frames * 10 ** self._random.uniform(-5, 0)
        start = self._random.uniform(0, frames - length)
        self._session.set_view(start, start + length)

    def _resize(self) -> None:
        self._window.resize(self._random.randint(900, 1900), self._random.randint(560, 1000))

    def _answer(self) -> None:
        """Accept or reject the open dialog; file dialogs are always rejected."""
        for _ in range(5):
            dialog = QApplication.activeModalWidget() or self._beside()
            if not isinstance(dialog, QDialog):
                return
            if isinstance(dialog, QFileDialog) or self._random.random() < 0.4:
                dialog.reject()
            else:
                dialog.accept()
            QApplication.processEvents()

    def _beside(self) -> QDialog | None:
        """Sometimes close a modeless dialog."""
        shown = [d for d in self._window.findChildren(QDialog) if d.isVisible()]
        return shown[0] if shown and self._random.random() < 0.3 else None


def _differing(one: np.ndarray, other: np.ndarray) -> int:
    """The number of samples that differ, compared bit for bit."""
    if one.shape != other.shape:
        return abs(one.size - other.size)
    return int(np.count_nonzero(one.view(np.uint32) != other.view(np.uint32)))
