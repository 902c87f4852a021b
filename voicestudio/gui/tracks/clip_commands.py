"""Commands that move clips, cuts, and the sound under clips by small steps."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from voicestudio.document.editing.clip_edits import slip_clip
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.nudges import nudge_clip, nudge_joint
from voicestudio.document.timeline.clips import TrackClip, clip_at, clips_between
from voicestudio.errors import UserError
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.texts import tr

STEP_SECONDS = 0.010
"""How far a command moves a clip or a cut, and how near to the cursor a cut must be."""


class ClipCommands(QObject):
    """Nudges what is at the cursor: a cut where there is one, otherwise the clip.

    A selection means the clip at its start. Sliding moves the sound while the clip stays.

    Signals: failed(str) with a message for the user.
    """

    failed = Signal(str)

    def __init__(self, session: EditorSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {
            "nudge_earlier": partial(self._commit, self._nudged, -1),
            "nudge_later": partial(self._commit, self._nudged, 1),
            "slide_earlier": partial(self._commit, self._slid, -1),
            "slide_later": partial(self._commit, self._slid, 1),
        }

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what cannot be done, until there is another edit."""
        self.failed.connect(bar.subject(self._session.timeline_changed).warning)

    def _commit(self, make: Callable[[int], Edit], direction: int) -> None:
        if self._session.tracks is None:
            return
        step = max(round(STEP_SECONDS * self._session.sample_rate), 1)
        try:
            edit = make(direction * step)
        except UserError as error:
            self.failed.emit(str(error))
        else:
            self._session.apply(edit)

    def _nudged(self, by: int) -> Edit:
        session, focus = self._session, self._session.focus
        tracks, markers = session.tracks, session.markers
        assert tracks is not None  # asked before
        if not session.has_selection:
            cut = nudge_joint(tracks, markers, focus, session.cursor, abs(by), by)
            if cut is not None:
                return cut
        return nudge_clip(tracks, markers, focus, self._clip(), by)

    def _slid(self, by: int) -> Edit:
        tracks = self._session.tracks
        assert tracks is not None  # asked before
        return slip_clip(tracks, self._session.focus, self._clip(), by, self._session.markers)

    def _clip(self) -> TrackClip:
        """The clip at the cursor, or at the start of the selection. Raises UserError."""
        session = self._session
        timeline, splits = session.open_timeline, session.splits_of(session.focus)
        chosen = TrackClip(*session.selection)
        if chosen in clips_between(timeline, *chosen, splits):  # of two that overlap, too
            return chosen
        found = clip_at(timeline, session.selection[0], splits)
        if found is None:
            raise UserError(tr("There is no clip here: put the cursor on one, or at a cut."))
        return found
