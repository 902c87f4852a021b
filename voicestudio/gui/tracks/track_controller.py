"""The commands of tracks, and what their headers ask for."""

import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from voicestudio.document.editing import track_edits
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.several_tracks import change_each
from voicestudio.document.editing.stereo_tracks import make_stereo, mono_pair
from voicestudio.document.timeline.tracks import LONGEST_NAME, Tracks
from voicestudio.errors import UserError
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.views.track_stack import TrackStack
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.name_dialog import NameDialog
from voicestudio.texts import tr

_PAUSE_SECONDS = 1.0
"""After so long without a change of its slider, the next one is another edit."""


class TrackController(QObject):
    """Adds, removes, orders and mixes tracks; each change is an edit of the history.

    Dragging a slider is one edit, however often its value changes.

    Signals: failed(str) with a message for the user; channels_split(tuple of the tracks' numbers)
    after channels were split and panned apart.
    """

    failed = Signal(str)
    channels_split = Signal(tuple)

    def __init__(
        self,
        session: EditorSession,
        settings: Settings,
        stack: TrackStack,
        in_time: QAction,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._stack = stack
        self._dragged: tuple[Edit, str, int] | None = None
        self._dragged_at = 0.0
        stack.muted.connect(self._mute)
        stack.solo.connect(self._solo)
        stack.gain_changed.connect(partial(self._drag, "gain", track_edits.set_track_gain))
        stack.pan_changed.connect(partial(self._drag, "pan", track_edits.set_track_pan))
        stack.rename_wanted.connect(self.rename)
        stack.clips.edit_wanted.connect(session.apply)
        stack.clips.failed.connect(self.failed)
        session.all_in_time = settings.all_in_time
        in_time.setChecked(settings.all_in_time)
        in_time.toggled.connect(self._set_in_time)
        self._in_time = in_time
        settings.changed.connect(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {
            "add_track": self.add_empty,
            "remove_track": self.remove,
            "rename_track": self.rename,
            "split_channels": self.split_channels,
            "make_stereo": self.make_stereo,
            "track_up": partial(self._move, -1),
            "track_down": partial(self._move, 1),
            "select_all_tracks": self._session.select_all_tracks,
            "previous_track": partial(self._session.move_focus, -1),
            "next_track": partial(self._session.move_focus, 1),
            "mute_track": self._toggle_mute,
            "solo_track": self._toggle_solo,
        }

    @property
    def commands_changed(self) -> Sequence[SignalInstance]:
        return (self._session.timeline_changed, self._session.selected_tracks_changed)

    def met_needs(self) -> set[Need]:
        """Meets "several_tracks" and "mono_pair" by the tracks and the selected ones."""
        tracks = self._session.tracks
        if tracks is None or len(tracks) == 1:
            return set()
        pair = mono_pair(tracks, self._session.selected_tracks)
        return {"several_tracks"} if pair is None else {"several_tracks", "mono_pair"}

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what cannot be done, or could be done next, until there is another edit."""
        subject = bar.subject(self._session.timeline_changed)
        self.failed.connect(subject.warning)
        self.channels_split.connect(
            lambda numbers: subject.info(
                tr("Left and right are tracks of their own now, heard from where they were."),
                tr("Put Both in the Centre"),
                lambda: self._apply(track_edits.centre_tracks, numbers),
            )
        )

    def add_empty(self) -> None:
        """Add a track without sound, in the format of the one that has the focus."""
        timeline = self._session.timeline
        if timeline is not None:
            self._apply(track_edits.add_empty_track, timeline.channels)

    def remove(self) -> None:
        """Remove the selected tracks."""
        self._change_selected(_removed, track_edits.remove_track)

    def split_channels(self) -> None:
        """Make a mono track of each channel of the track that has the focus."""
        before = self._session.tracks
        self._apply(track_edits.split_channels, self._session.focus)
        tracks = self._session.tracks
        if before is None or tracks is None or len(tracks) == len(before):
            return
        halves = [self._session.focus, *(t.number for t in tracks if t.number not in before)]
        if any(tracks[number].pan for number in halves):
            self.channels_split.emit(tuple(halves))

    def make_stereo(self) -> None:
        """Make a stereo track of the selected two mono tracks, or of one and the one below it."""
        tracks = self._session.tracks
        pair = mono_pair(tracks, self._session.selected_tracks) if tracks is not None else None
        if pair is not None:
            self._apply(make_stereo, *pair)

    def rename(self, number: int | None = None) -> None:
        """Ask for another name of a track; by default of the one that has the focus."""
        tracks = self._session.tracks
        number = self._session.focus if number is None else number
        if tracks is None or number not in tracks:
            return
        dialog = NameDialog(
            tr("Rename Track"), tracks.title(number), _checked_name, lambda _name: "", self._window
        )
        dialog.chosen.connect(partial(self._rename, number))
        dialog.open()

    def _rename(self, number: int, name: str) -> None:
        tracks = self._session.tracks
        if tracks is not None and number in tracks and name != tracks.title(number):
            self._apply(track_edits.rename_track, number, name)

    def _mute(self, number: int, muted: bool) -> None:
        self._apply(partial(track_edits.mute_track, muted=muted), number)

    def _solo(self, number: int, solo: bool) -> None:
        self._apply(partial(track_edits.solo_track, solo=solo), number)

    def _toggle_mute(self) -> None:
        tracks, number = self._session.tracks, self._session.focus
        if tracks is not None:
            muted = not tracks[number].muted
            label = _muted if muted else _unmuted
            self._change_selected(label, partial(track_edits.mute_track, muted=muted))

    def _toggle_solo(self) -> None:
        tracks, number = self._session.tracks, self._session.focus
        if tracks is not None:
            solo = not tracks[number].solo
            label = _solo_on if solo else _solo_off
            self._change_selected(label, partial(track_edits.solo_track, solo=solo))

    def _change_selected(
        self, label: Callable[[int], str], make: Callable[[Tracks, int], Edit]
    ) -> None:
        session = self._session
        self._apply(change_each, session.selected_tracks, session.focus, make, label)

    def _move(self, by: int) -> None:
        self._apply(track_edits.move_track, self._session.focus, by)

    def _drag(
        self, what: str, make: Callable[[Tracks, int, float], Edit], number: int, value: float
    ) -> None:
        """Apply a value of a slider, in place of the one that was just applied."""
        document = self._session.document
        if document is None or number not in document.tracks:
            return
        edit = make(document.tracks, number, value)
        now, before = time.monotonic(), self._dragged_at
        self._dragged_at = now
        dragged = self._dragged == (document.history.current, what, number)
        if dragged and now - before < _PAUSE_SECONDS:
            self._session.amend(edit)
        else:
            self._session.apply(edit)
        self._dragged = document.history.current, what, number

    def _apply(self, make: Callable[..., Edit], *details: object) -> None:
        tracks = self._session.tracks
        if tracks is None:
            return
        try:
            self._session.apply(make(tracks, *details))
        except UserError as error:
            self.failed.emit(str(error))

    def _follow(self, setting: str) -> None:
        if setting == "all_in_time":
            self._in_time.setChecked(self._settings.all_in_time)

    def _set_in_time(self, on: bool) -> None:
        self._session.all_in_time = self._settings.all_in_time = on
        self._stack.update_lanes()


def _removed(count: int) -> str:
    return tr("Remove {n} track", "Remove {n} tracks", n=count)


def _muted(count: int) -> str:
    return tr("Mute {n} track", "Mute {n} tracks", n=count)


def _unmuted(count: int) -> str:
    return tr("Unmute {n} track", "Unmute {n} tracks", n=count)


def _solo_on(count: int) -> str:
    return tr("Solo {n} track", "Solo {n} tracks", n=count)


def _solo_off(count: int) -> str:
    return tr("Solo off {n} track", "Solo off {n} tracks", n=count)


def _checked_name(text: str) -> str:
    """Return the name that was typed. Raises UserError."""
    name = " ".join(text.split())
    if not name:
        raise UserError(tr("Type a name."))
    if len(name) > LONGEST_NAME:
        raise UserError(tr("A name has {most} characters at most.", most=LONGEST_NAME))
    return name
