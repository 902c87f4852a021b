"""Shorten Pauses and Fillers: finds cuts in the background, plays them, makes the ticked ones."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.shortening_edits import without_cuts
from voicestudio.document.timeline.crossfade import media_of
from voicestudio.document.timeline.moved_ranges import ranges_now
from voicestudio.document.timeline.segment_table import drawn_pieces
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.error_messages import message_of
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.editing.cut_list import CutList, edit_label
from voicestudio.gui.editing.shorten_panel import ShortenPanel
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.views.cut_marks import CutMarks
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import ShownWork
from voicestudio.shortening.cut_finding import find_cuts
from voicestudio.shortening.proposed_cuts import ProposedCut, ShortenSettings
from voicestudio.texts import tr
from voicestudio.timecode import format_duration

_log = logging.getLogger(__name__)

_SEARCHED_AGAIN = tr("The tracks were edited: their pauses were looked for again.")
_FOLLOWING = tr("The recording was edited: looking where the cuts are now…")
_FOLLOWED = tr("The recording was edited since: the remaining cuts have moved along.")
_UNFOLLOWED = tr("The recording was edited since: search again.")
_DONE = tr("{} shorter. Undo brings the cuts back to be changed.")
_FORMER = tr("The settings were changed: these cuts are still those of the former ones.")
_SHOWN_SECONDS = 12.0
_LEAST_SHARE = 0.02
"""The least share of the visible range for a cut; smaller cuts are zoomed to."""
_AGAIN_MS = 400
"""How long the settings must stay as they are before their cuts are looked for."""


@dataclass(frozen=True)
class _Asked:
    """The range that is being searched, or shortened by removing the ranges `making`.

    They are removed from all of `timelines`, by the numbers of their tracks, of which `selected`
    are selected; the others stay in time.
    """

    document: Document
    timeline: Timeline
    start: int
    stop: int
    settings: ShortenSettings
    making: Sequence[tuple[int, int]] = ()
    timelines: Mapping[int, Timeline] = field(default_factory=dict)
    selected: tuple[int, ...] = ()


class ShortenController(QObject):
    """Proposes cuts that shorten pauses, and makes those that are ticked in one edit.

    After a change of the settings it searches again, and drops a search for the former ones.

    Signals: failed(str) with a message for the user; ended() when a search or an edit
    has ended, whether or not it led to anything; followed() when the list fits the document again;
    busy_changed(bool) when work begins and ends.

    Attributes: panel; strip, which shows the search; found, the list of the last one or None.
    """

    failed = Signal(str)
    ended = Signal()
    followed = Signal()
    busy_changed = Signal(bool)

    def __init__(
        self,
        session: EditorSession,
        settings: Settings,
        background: Background,
        playback: PlaybackController,
        marks: CutMarks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings = session, settings
        self._background, self._playback, self._marks = background, playback, marks
        self.found: CutList | None = None
        self._asked: _Asked | None = None
        self._window = window
        self._asked_from: QWidget | None = None
        self._keys_wanted = False
        self._marking = self._keeping = False
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._find_again)
        self._made: Timeline | None = None
        self._searched: Tracks | None = None
        self._said = ""
        self.strip = ProgressStrip("shortenStrip")
        self.strip.busy_changed.connect(self.busy_changed)
        self._work = ShownWork(self.strip, self)
        self.panel = self._make_panel()
        session.document_changed.connect(self._another_document)
        session.timeline_changed.connect(self._edited)
        settings.changed.connect(self._follow_setting)
        self._refresh()

    def _make_panel(self) -> ShortenPanel:
        panel = ShortenPanel()
        self._show_settings(panel)
        panel.settings_changed.connect(self._settings_changed)
        panel.find_wanted.connect(self.find)
        panel.apply_wanted.connect(self.apply)
        panel.ticked.connect(self._tick)
        panel.table.chosen.connect(self._go)
        panel.table.hear_wanted.connect(self._hear)
        return panel

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"shorten": self.show_and_find}

    @property
    def strips(self) -> tuple[ProgressStrip]:
        return (self.strip,)

    @property
    def busy(self) -> bool:
        """Whether sound is being searched."""
        return self.strip.busy

    def show_messages(self, bar: MessageBar) -> None:
        """Show what went wrong in `bar`, until there is another edit."""
        subject = bar.subject(self._session.timeline_changed)
        self.failed.connect(subject.warning)

    def shutdown(self) -> None:
        self.cancel()

    def cancel(self) -> None:
        """Cancel searching; nothing is changed."""
        self._again.stop()
        self._work.cancel()

    def set_marking(self, on: bool) -> None:
        """Draw the proposed cuts on the waveform, or not: whether the panel is in sight."""
        self._marking = on
        self._mark()

    # -- searching --------------------------------------------------------------------------

    def show_and_find(self) -> None:
        """Bring the panel to the front and search, unless its list is up to date.

        The list gets the keyboard, unless the user moves it elsewhere during the search.
        """
        self.panel.wanted.emit()
        found = self.found
        if (
            found is None
            or found.timeline is not self._session.timeline
            or not self._fits
            or (found.start, found.stop) != self._session.selection_or_all
        ):
            self._asked_from, self._keys_wanted = self._window.focusWidget(), True
            self.find()
        else:
            self.panel.take_keys()

    def find(self) -> None:
        """Search the selection, or everything."""
        document = self._session.document
        if document is None or self._asked is not None:
            return
        settings = self.panel.read_settings()
        if isinstance(settings, UserError):
            self.failed.emit(str(settings))
            self.ended.emit()
            return
        self._again.stop()
        start, stop = self._session.selection_or_all
        self._searched = document.tracks
        self._asked = _Asked(document, document.timeline, start, stop, settings)
        progress = self._work.begin(
            tr("Looking for pauses and fillers") if settings.fillers else tr("Looking for pauses")
        )
        self._refresh()
        self._background.run(
            _found,
            document.timeline,
            self._sound_to_search(document.tracks),
            start,
            stop,
            settings,
            progress.report,
            progress.is_cancelled,
            done=self._was_found,
            failed=self._failed,
            urgent=False,
        )

    def _sound_to_search(self, tracks: Tracks) -> Timeline:
        """What is cut: the selected tracks, or all but muted ones where they are kept in time.

        Else somebody who speaks on another track would be cut off. Solo is for listening.
        """
        cut = [
            replace(track, solo=False)
            for track in tracks
            if track.number in self._session.selected_tracks
            or (self._session.all_in_time and not track.muted)
        ]
        return cut[0].timeline if len(cut) == 1 else Tracks(tuple(cut)).sound

    def _show_settings(self, panel: ShortenPanel) -> None:
        kept = self._settings
        panel.set_settings(
            kept.shorten_longer_than / 1000,
            kept.shorten_to / 1000,
            kept.shorten_fixed,
            kept.shorten_threshold,
            kept.shorten_fillers,
        )

    def _follow_setting(self, setting: str) -> None:
        """Show what was set elsewhere, as when preferences are imported."""
        if setting.startswith("shorten_") and not self._keeping:
            self._keeping = True
            self._show_settings(self.panel)
            self._keeping = False

    def _settings_changed(self) -> None:
        self._keep_settings()
        if self.found is not None or self._asked is not None:
            self._refresh()
            self.panel.say("" if self._fits else _FORMER)
            self._again.start()

    def _find_again(self) -> None:
        """Search by the settings as they are now, once a search by others has ended."""
        settings = self.panel.read_settings()
        if isinstance(settings, UserError):
            self.panel.say(str(settings))
        elif self._asked is not None:
            if self._asked.settings != settings and not self._asked.making:
                self._work.cancel()
            self._again.start()
        elif not self._fits or not self._live:
            self.find()
        else:
            self.panel.say_where()

    def _was_found(self, cuts: CutList) -> None:
        asked = self._end()
        if asked.document is not self._session.document:
            self.ended.emit()
            return
        if self.found is not None:
            cuts.take_ticks(self.found)
        self.found = cuts
        self.panel.show_cuts(self.found)
        self.panel.say_where()
        self._edited()
        if self._keys_wanted and self._window.focusWidget() is self._asked_from:
            self.panel.take_keys()
            self._mark()
        self._asked_from, self._keys_wanted = None, False
        self.ended.emit()

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            if not isinstance(error, UserError | OSError):
                _log.error("shortening failed", exc_info=error)
            self.failed.emit(message_of(error))
        self.ended.emit()

    def _end(self) -> _Asked:
        asked, self._asked = self._asked, None
        assert asked is not None
        self._work.end()
        self._refresh()
        return asked

    # -- the list ---------------------------------------------------------------------------

    @property
    def _live(self) -> bool:
        """Whether the list is valid for the present document."""
        return self.found is not None and self.found.present is self._session.timeline

    @property
    def _fits(self) -> bool:
        """Whether the list was found by the settings that the panel shows."""
        return self.found is not None and self.found.settings == self.panel.read_settings()

    def _tick(self, rows: np.ndarray, on: bool) -> None:
        if self.found is not None:
            self.found.tick(rows, on)
            self.panel.refresh()
            self._refresh()

    def _go(self, cut: ProposedCut) -> None:
        """Bring a cut into sight and frame it; the selection stays the user's."""
        if not self._live:
            return
        self._mark()
        session = self._session
        first, last = session.view
        if cut.length_now < _LEAST_SHARE * (last - first):
            half = _SHOWN_SECONDS * session.sample_rate / 2
            middle = (cut.found_start + cut.found_stop) / 2
            session.set_view(middle - half, middle + half)
        session.reveal(cut.found_stop)
        session.reveal(cut.found_start)

    def _hear(self, cut: ProposedCut) -> None:
        """Play across a cut as it would sound; stop if something is playing."""
        if not self._live:
            return
        if self._playback.playing:
            self._playback.stop()
        else:
            self._go(cut)
            self._playback.preview_without(cut.start, cut.stop)

    # -- making the cuts --------------------------------------------------------------------

    def apply(self) -> None:
        """Make the ticked cuts on all selected tracks, as one edit."""
        found, document = self.found, self._session.document
        if found is None or document is None or self._asked is not None:
            return
        if not self._live or not self._fits:
            return
        if len(document.tracks) > 1 and self._searched is not document.tracks:
            self.failed.emit(_SEARCHED_AGAIN)
            self.find()
            return
        self._again.stop()
        timeline = document.timeline
        cuts = found.ranges
        selected = self._session.selected_tracks
        # Thousands of cuts take too long for the window's thread: on tracks that stay in time, too.
        timelines = {
            track.number: track.timeline
            for track in document.tracks
            if self._session.all_in_time or track.number in selected
        }
        self._asked = _Asked(
            document, timeline, found.start, found.stop, found.settings, cuts, timelines, selected
        )
        progress = self._work.begin(tr("Shortening"))
        self._refresh()
        self._background.run(
            _shortened,
            progress.is_cancelled,
            timelines,
            cuts,
            edit_label(found.counts(ticked=True)),
            self._session.selection,
            found.done,
            done=self._was_shortened,
            failed=self._failed,
        )

    def _was_shortened(self, made: Mapping[int, Edit]) -> None:
        asked, session = self._end(), self._session
        if asked.timeline is session.timeline and session.still(asked.timelines):
            self._playback.stop()
            edit = made[session.focus]
            saved = asked.timeline.frames - edit.timeline.frames
            self._made = edit.timeline
            self._said = _DONE.format(format_duration(saved / edit.timeline.sample_rate))
            assert self.found is not None  # or there would be no cuts to make
            self.found.show_others(edit.timeline, asked.making)
            if not session.all_in_time:
                made = {number: made[number] for number in asked.selected}
            count = len(asked.selected)
            label = (
                tr("{label} on {n} track", "{label} on {n} tracks", label=edit.label, n=count)
                if count > 1
                else edit.label
            )
            session.apply(replace(session.edit_of(made), label=label))
            self._show_moved(self.found)
        else:
            self.failed.emit(tr("The recording was edited meanwhile, so nothing was changed."))
        self.ended.emit()

    # -- following the document -------------------------------------------------------------

    def _edited(self) -> None:
        """Show the cuts of the list that the document still holds."""
        found, timeline = self.found, self._session.timeline
        if found is None or timeline is None or found.present is timeline:
            self._refresh()
        elif found.timeline is timeline:
            found.show_found()
            self.panel.show_cuts(found)
            self.panel.say_where()
            self._refresh()
            self.followed.emit()
        else:
            self.panel.say(_FOLLOWING)
            self._refresh()
            self._background.run(
                partial(_followed, found, timeline),
                done=self._follow,
                failed=self._not_followed,
                key="cuts",
                waiting=False,
            )

    def _follow(self, answer: tuple[CutList, Timeline, list[int | None]]) -> None:
        found, timeline, moved = answer
        if found is not self.found or timeline is not self._session.timeline:
            return
        found.show_moved(timeline, moved)
        self._show_moved(found)

    def _show_moved(self, found: CutList) -> None:
        self.panel.show_cuts(found)
        made = found.present is self._made
        self.panel.say(self._said if made else _FOLLOWED if len(found) else _UNFOLLOWED)
        self._refresh()
        self.followed.emit()

    def _not_followed(self, error: Exception) -> None:
        _log.error("following cuts failed", exc_info=error)
        self.panel.say(_UNFOLLOWED)

    def _another_document(self) -> None:
        self.cancel()
        self.found = self._made = None
        self.panel.show_cuts(None)
        self.panel.say_where()
        self._refresh()

    # -- showing ----------------------------------------------------------------------------

    def _keep_settings(self) -> None:
        if self._keeping:
            return  # the panel is shown what is kept
        self._keeping = True
        longer, to = self.panel.lengths
        fixed, level = self.panel.level
        kept = self._settings
        kept.shorten_longer_than, kept.shorten_to = round(1000 * longer), round(1000 * to)
        kept.shorten_fixed, kept.shorten_threshold = fixed, round(level)
        kept.shorten_fillers = self.panel.fillers
        self._keeping = False

    def _refresh(self) -> None:
        there = self._session.timeline is not None
        self.panel.set_enabled(
            there=there, busy=self._asked is not None, live=self._live, fits=self._fits
        )
        self._mark()

    def _mark(self) -> None:
        if self._marking and self._live and self.found is not None:
            self.found.mark(self._marks, self.panel.table.currentIndex().row())
        else:
            self._marks.hide()


def _found(
    timeline: Timeline,
    sound: Timeline,
    start: int,
    stop: int,
    settings: ShortenSettings,
    *reports: Any,
) -> CutList:
    """Look in `sound` for cuts of `timeline`; called on a thread of its own."""
    cuts = find_cuts(sound, start, stop, settings, *reports)
    return CutList(timeline, start, stop, settings, cuts)


def _shortened(
    cancelled: Callable[[], bool], timelines: Mapping[int, Timeline], *arguments: Any
) -> dict[int, Edit]:
    """Return `without_cuts(timeline, *arguments)` for each, unless it is cancelled.

    Called on a thread of its own.
    """
    made = {}
    for number, timeline in timelines.items():
        edit = made[number] = without_cuts(timeline, *arguments)
        if cancelled():
            raise Cancelled
        # The views ask for these at once; with thousands of cuts they take 0.1 s the first time.
        media_of(edit.timeline)
        drawn_pieces(edit.timeline, 0, edit.timeline.frames)
    return made


def _followed(found: CutList, timeline: Timeline) -> tuple[CutList, Timeline, list[int | None]]:
    """Find the cuts of a list in a later timeline; called on a thread of its own."""
    ranges = [cut.reach for cut in found.found]
    return found, timeline, ranges_now(found.timeline, ranges, timeline)
