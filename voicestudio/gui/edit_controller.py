"""Edits the user asks for with a menu or a key, applied to the session's selection."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from voicestudio.document import edits
from voicestudio.document.edits import Edit
from voicestudio.document.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.gui.session import EditorSession

_ZERO_SEARCH_SECONDS = 0.01


class EditController(QObject):
    """Cut, copy, paste and the like. Keeps the clipboard, which outlives the document.

    Signals: failed(str) with a message for the user; clipboard_changed().
    """

    failed = Signal(str)
    clipboard_changed = Signal()

    def __init__(self, session: EditorSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.clipboard: Timeline | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        names = (
            "cut copy paste delete trim silence fade_in fade_out "
            "select_all select_none edge_start edge_end zero_crossing"
        )
        return {name: getattr(self, name) for name in names.split()}

    def cut(self) -> None:
        self.copy()
        self._apply(edits.cut)

    def copy(self) -> None:
        timeline = self._session.timeline
        if timeline is not None and self._session.has_selection:
            self.clipboard = edits.copy(timeline, *self._session.selection)
            self.clipboard_changed.emit()

    def paste(self) -> None:
        if self.clipboard is not None:
            self._apply(edits.paste, self.clipboard)

    def delete(self) -> None:
        self._apply(edits.delete)

    def trim(self) -> None:
        self._apply(edits.trim)

    def silence(self) -> None:
        self._apply(edits.silence)

    def fade_in(self) -> None:
        self._apply(edits.fade_in)

    def fade_out(self) -> None:
        self._apply(edits.fade_out)

    def gain(self, decibels: float) -> None:
        """Change the level of the selection, or of everything when nothing is selected."""
        timeline, keep = self._session.timeline, None
        if timeline is None:
            return
        if self._session.has_selection:
            start, stop = keep = self._session.selection
        else:
            start, stop = 0, timeline.frames
        self._commit(edits.gain, timeline, start, stop, decibels, keep=keep)

    def select_all(self) -> None:
        self._session.select(0, self._session.frames)

    def select_none(self) -> None:
        self._session.select(self._session.selection[0], self._session.selection[0])

    def edge_start(self) -> None:
        """Put the start of the selection at the playhead (or at the cursor while nothing plays)."""
        at, (_, stop) = self._here(), self._session.selection
        self._session.select(at, max(at, stop))

    def edge_end(self) -> None:
        """Put the end of the selection at the playhead (or at the cursor while nothing plays)."""
        at, (start, _) = self._here(), self._session.selection
        self._session.select(min(at, start), at)

    def zero_crossing(self) -> None:
        """Move both ends of the selection, or the cursor, to the nearest zero crossing."""
        timeline = self._session.timeline
        if timeline is None:
            return
        start, stop = self._session.selection
        self._session.select(nearest_zero(timeline, start), nearest_zero(timeline, stop))

    def _here(self) -> int:
        playhead = self._session.playhead
        return self._session.cursor if playhead is None else playhead

    def _apply(self, make: Callable[..., Edit], *details: object) -> None:
        timeline = self._session.timeline
        if timeline is not None:
            self._commit(make, timeline, *self._session.selection, *details)

    def _commit(self, make: Callable[..., Edit], *arguments: object, keep: object = ...) -> None:
        try:
            edit = make(*arguments)
        except UserError as error:
            self.failed.emit(str(error))
            return
        self._session.apply(edit if keep is ... else replace(edit, selection=keep))


def nearest_zero(timeline: Timeline, frame: int) -> int:
    """The frame within 10 ms of `frame` after which the first channel changes sign, or `frame`."""
    reach = round(_ZERO_SEARCH_SECONDS * timeline.sample_rate)
    first, last = max(frame - reach, 0), min(frame + reach, timeline.frames)
    samples = timeline.read(first, last - first)[:, 0]
    crossings = np.flatnonzero(np.signbit(samples[:-1]) != np.signbit(samples[1:])) + 1 + first
    if len(crossings) == 0:
        return frame
    return int(crossings[np.argmin(np.abs(crossings - frame))])
