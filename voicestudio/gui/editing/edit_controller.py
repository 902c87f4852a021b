"""Edit commands that are applied to the session's selection at once."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from voicestudio.audio.curves import LINEAR, RampShape
from voicestudio.audio.zero_crossings import nearest_zero
from voicestudio.document.editing import edits, fades
from voicestudio.document.editing.band_edits import within_band
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.fades import Fade, Side
from voicestudio.document.editing.split_edits import join_clips, joint_near, split_tracks
from voicestudio.document.timeline.clips import clip_at
from voicestudio.document.timeline.gaps import is_gap
from voicestudio.document.timeline.mix import MixPart, mixed_down
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.gui.editing.clipboard import Clipboard
from voicestudio.gui.editing.last_effect import Repeatable
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.texts import tr


class EditController(QObject):
    """Commands such as cut, copy, delete, trim and fade.

    Attributes:
        fade_shape: The curve of the next Fade In or Fade Out.

    Signals: failed(str) with a message for the user; done(Repeatable) after a command of the menu
    Effect; cut_with_clip(str) after a clip was deleted, and with it sound of the other tracks: what
    to tell the user.
    """

    failed = Signal(str)
    done = Signal(object)
    cut_with_clip = Signal(str)

    def __init__(self, session: EditorSession, clipboard: Clipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._clipboard = session, clipboard
        self.fade_shape: RampShape = LINEAR

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        names = (
            "cut copy delete delete_leaving_gap duplicate split join trim trim_start trim_end "
            "silence fade_in fade_out select_all select_none all_frequencies edge_start edge_end "
            "zero_crossing"
        )
        return {name: getattr(self, name) for name in names.split()}

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what cannot be done, or was done beside, until there is another edit."""
        subject = bar.subject(self._session.timeline_changed)
        self.failed.connect(subject.warning)
        self.cut_with_clip.connect(
            lambda text: subject.info(text, tr("Remove Only the Clip"), self._only_the_clip)
        )

    def cut(self) -> None:
        self.copy()
        self._apply_cutting(edits.cut)

    def copy(self) -> None:
        document = self._session.document
        if document is None or not self._session.has_selection:
            return
        start, stop = self._session.selection
        timelines = self._session.selected_timelines().values()
        clips = tuple(edits.copy(timeline, start, stop) for timeline in timelines)
        if len(clips) == 1:
            self._clipboard.put(clips[0], document.name)
            return
        tracks = (document.tracks[number] for number in self._session.selected_tracks)
        parts = [MixPart(track.timeline, track.gains, track.envelope) for track in tracks]
        self._clipboard.put(mixed_down(parts).slice(start, stop), document.name, clips)

    def delete(self) -> None:
        alone = self._others_at_clip()
        self._apply_cutting(edits.delete)
        if alone:
            self.cut_with_clip.emit(alone)

    def _others_at_clip(self) -> str:
        """Tell which tracks have sound beside a clip that is selected whole; "" if none."""
        session, tracks = self._session, self._session.tracks
        if tracks is None or not session.all_in_time or not session.has_selection:
            return ""
        if len(session.selected_tracks) > 1:
            return ""  # the others were chosen to be cut
        start, stop = session.selection
        clip = clip_at(session.open_timeline, start, session.splits_of(session.focus))
        if clip is None or (clip.start, clip.stop) != (start, stop):
            return ""
        others = [
            tracks.title(track.number)
            for track in tracks
            if track.number not in session.selected_tracks
            and not is_gap(track.timeline.slice(start, stop))
        ]
        if not others:
            return ""
        if len(others) == 1:
            return tr(
                "“{track}” was cut there, too, so that all tracks stay in time.", track=others[0]
            )
        return tr(
            "“{track}” and {n} more were cut there, too, so that all tracks stay in time.",
            "“{track}” and {n} more were cut there, too, so that all tracks stay in time.",
            n=len(others) - 1,
            track=others[0],
        )

    def _only_the_clip(self) -> None:
        """Take a deletion back, and leave a gap in the place of the clip instead."""
        self._session.undo()
        self._apply(edits.remove_clip)

    def delete_leaving_gap(self) -> None:
        self._apply_cutting(edits.delete_leaving_gap)

    def duplicate(self) -> None:
        self._apply_cutting(edits.duplicate)

    def split(self) -> None:
        """Split at the cursor, or at both ends of the selection; while playing, at the playhead."""
        tracks = self._session.tracks
        if tracks is not None and len(tracks) > 1:
            self._at_clips(split_tracks, *self._place())
        else:
            self._mark(edits.split, *self._place())

    def join(self) -> None:
        """Take away splits and fill gaps in the selection, or what is nearest to the cursor."""
        document = self._session.document
        if document is None:
            return
        tracks, markers, (start, stop) = document.tracks, document.history.markers, self._place()
        if start == stop:
            focus = self._session.focus
            start, stop = joint_near(tracks, markers, focus, start) or (start, stop)
        self._at_clips(join_clips, start, stop)

    def _at_clips(self, make: Callable[..., Edit], start: int, stop: int) -> None:
        """Commit an edit of clips: of all tracks where they are kept in time, else of selected."""
        document = self._session.document
        if document is None:
            return
        tracks, focus = document.tracks, self._session.focus
        numbers = self._session.selected_tracks
        if self._session.all_in_time:
            numbers = tuple(track.number for track in tracks)
        self._commit(make, tracks, document.history.markers, focus, numbers, start, stop)

    def trim_start(self) -> None:
        """Delete the sound before the playhead (or the cursor while nothing plays)."""
        self._at_playhead(edits.trim_start)

    def trim_end(self) -> None:
        """Delete the sound after the playhead (or the cursor while nothing plays)."""
        self._at_playhead(edits.trim_end)

    def trim(self) -> None:
        self._apply_cutting(edits.trim)

    def silence(self) -> None:
        self._apply(partial(within_band, edits.silence, band=self._session.band))

    def fade_in(self) -> None:
        self._fade("in", self.fade_shape)

    def fade_out(self) -> None:
        self._fade("out", self.fade_shape)

    def set_fade(self, fade: Fade) -> None:
        """Give the selection that fade in place of the one it has at that side."""
        start, stop = self._session.selection
        made, there = replace(fade, length=min(fade.length, stop - start)), self._there(fade.side)
        if there == {made} or not (fade.length or there - {None}):
            return
        self._apply(_faded, made)
        if fade.length:
            self._remember_fade(fade.side, partial(self.set_fade, fade))

    def _fade(self, side: Side, shape: RampShape) -> None:
        """Fade the whole selection, in place of the fade it has at that side."""
        start, stop = self._session.selection
        wanted = Fade(side, stop - start, shape)
        if self._there(side) != {wanted}:
            self._apply(fades.fade, wanted)
        self._remember_fade(side, partial(self._fade, side, shape))

    def _there(self, side: Side) -> set[Fade | None]:
        """The fades that the selection has at that side, on all selected tracks."""
        timelines, selection = self._session.selected_timelines(), self._session.selection
        return {fades.fade_at(timeline, *selection, side) for timeline in timelines.values()}

    def _remember_fade(self, side: Side, again: Callable[[], object]) -> None:
        self.done.emit(Repeatable(tr("Fade In") if side == "in" else tr("Fade Out"), again))

    def select_all(self) -> None:
        self._session.select(0, self._session.frames)

    def select_none(self) -> None:
        self._session.select(self._session.selection[0], self._session.selection[0])

    def all_frequencies(self) -> None:
        self._session.clear_band()

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
        self._commit_each(make, *self._session.selection, *details)

    def _apply_cutting(self, make: Callable[..., Edit]) -> None:
        """Apply an edit of the selection with cross-fades as long as the user wants them."""
        self._apply(partial(make, crossfade=self._session.crossfade))

    def _at_playhead(self, make: Callable[..., Edit]) -> None:
        self._commit_each(partial(make, crossfade=self._session.crossfade), self._here())

    def _commit_each(self, make: Callable[..., Edit], *arguments: object) -> None:
        """Commit an edit of the sound of each selected track."""
        if self._session.document is not None:
            edit = partial(_on_timeline, make, arguments)
            self._commit(self._session.edit_of_selected, edit)

    def _mark(self, make: Callable[..., Edit], start: int, stop: int) -> None:
        """Commit an edit of the markers."""
        document = self._session.document
        if document is not None:
            self._commit(make, document.timeline, document.history.markers, start, stop)

    def _place(self) -> tuple[int, int]:
        """The playhead while playing, else the selection, whose ends are equal for a cursor."""
        playhead = self._session.playhead
        return self._session.selection if playhead is None else (playhead, playhead)

    def _commit(self, make: Callable[..., Edit], *arguments: object) -> None:
        try:
            edit = make(*arguments)
        except UserError as error:
            self.failed.emit(str(error))
        else:
            self._session.apply(edit)


def _on_timeline(
    make: Callable[..., Edit], arguments: tuple[object, ...], timeline: Timeline
) -> Edit:
    return make(timeline, *arguments)


def _faded(timeline: Timeline, start: int, stop: int, wanted: Fade) -> Edit:
    """Give a track a fade, or take away the one it has. Raises UserError where it has none."""
    if not wanted.length and fades.fade_at(timeline, start, stop, wanted.side) is None:
        raise UserError(tr("There is no fade here that could be removed."))
    return fades.fade(timeline, start, stop, wanted)
