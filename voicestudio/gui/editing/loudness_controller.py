"""Measuring and normalising the loudness of the selection, in the background."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voicestudio.audio.loudness import measure_loudness
from voicestudio.audio.loudness_meter import Loudness
from voicestudio.audio.normalising import Normalisation
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.loudness_edits import (
    LoudnessWish,
    find_loudness,
    with_loudness,
)
from voicestudio.document.timeline.takes import takes_between
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.error_messages import message_of
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.editing.in_turn import in_turn
from voicestudio.gui.editing.last_effect import Repeatable
from voicestudio.gui.editing.loudness_dialog import LoudnessDialog
from voicestudio.gui.editing.loudness_panel import LoudnessPanel
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.model.time_display import time_text
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import ShownWork
from voicestudio.inference.take_folder import TakeFolder
from voicestudio.texts import numeral, sentences, tr

_log = logging.getLogger(__name__)

# The share of the progress of normalising that is not for measuring the result.
_FINDING_SHARE = 0.8
_ENDED = tr(
    "Limiting rendered new sound, so strength, Enhanced/Original "
    "and warnings of earlier effects ended there; undo "
    "brings them back."
)


@dataclass(frozen=True)
class _Asked:
    """A range of tracks that is being read, and its target loudness; None to measure it.

    `timeline` is the sound of the track that has the focus, `timelines` that of all of them.
    """

    timeline: Timeline
    timelines: Mapping[int, Timeline]
    start: int
    stop: int
    wish: LoudnessWish | None


@dataclass(frozen=True)
class _Normalised:
    """The edit that normalises a range, and the loudness of the range after it."""

    edit: Edit
    normalisation: Normalisation
    loudness: Loudness


class LoudnessController(QObject):
    """Measures and normalises the loudness of the selection, or of everything.

    Signals: failed(str) and told(str) with a message for the user; ended() when reading has ended,
    whether or not it led to anything; done(Repeatable) once a loudness was requested;
    busy_changed(bool) when reading begins and ends.

    Attributes: panel, which shows the measured loudness; strip, which shows the reading.
    """

    failed = Signal(str)
    told = Signal(str)
    ended = Signal()
    done = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self, session: EditorSession, settings: Settings, background: Background, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._settings = session, settings
        self._background, self._window = background, window
        self.panel = LoudnessPanel(settings.loudness_target / 10)
        self.panel.measure_wanted.connect(self.show_and_measure)
        self.panel.normalise_wanted.connect(self.ask)
        self.panel.target_changed.connect(self._keep_target)
        self.strip = ProgressStrip("loudnessStrip")
        self.strip.busy_changed.connect(self.busy_changed)
        self._work = ShownWork(self.strip, self)
        self._files = TakeFolder()
        self._asked: _Asked | None = None
        self._shown: _Asked | None = None
        session.document_changed.connect(self._another_document)
        session.timeline_changed.connect(self._edited)
        settings.changed.connect(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"measure_loudness": self.show_and_measure, "loudness": self.ask}

    @property
    def strips(self) -> tuple[ProgressStrip]:
        return (self.strip,)

    @property
    def busy(self) -> bool:
        """Whether sound is being read."""
        return self.strip.busy

    def show_messages(self, bar: MessageBar) -> None:
        """Show the result in `bar`, until there is another edit."""
        subject = bar.subject(self._session.timeline_changed)
        self.failed.connect(subject.warning)
        self.told.connect(subject.info)

    def shutdown(self) -> None:
        self.cancel()

    def cancel(self) -> None:
        """Cancel reading; nothing is changed."""
        self._work.cancel()

    def show_and_measure(self) -> None:
        """Bring the panel to the front and measure."""
        self.panel.wanted.emit()
        self.measure()

    def measure(self) -> None:
        """Measure the selection, or everything."""
        self._read(tr("Measuring loudness"), None, measure_loudness, self._measured)

    def ask(self) -> None:
        """Show a dialog for a target, without waiting for it."""
        wish = LoudnessWish(self.panel.target.lufs, self._settings.loudness_ceiling / 10)
        timeline = self._session.timeline
        enhanced = timeline is not None and _enhanced(timeline, *self._session.selection_or_all)
        dialog = LoudnessDialog(wish, self._window, enhanced=enhanced)
        dialog.chosen.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        self._session.document_changed.connect(dialog.reject)
        dialog.show()

    def normalise(self, wish: LoudnessWish) -> None:
        """Give the selection, or everything, that loudness; on each selected track."""
        find = partial(_find, wish, self._files)
        self._read(
            tr("Finding the gain for {target:g} LUFS", target=wish.target), wish, find, self._found
        )
        self.done.emit(Repeatable(wish.label, partial(self.normalise, wish)))

    # -- reading ----------------------------------------------------------------------------

    def _read(
        self,
        title: str,
        wish: LoudnessWish | None,
        read: Callable[..., object],
        done: Callable[..., None],
    ) -> None:
        session, timeline = self._session, self._session.timeline
        if timeline is None or self._asked is not None:
            return
        start, stop = session.selection_or_all
        focused = {session.focus: timeline}
        timelines = focused if wish is None else session.selected_timelines()
        self._asked = asked = _Asked(timeline, timelines, start, stop, wish)
        progress = self._work.begin(title)
        self._refresh()
        self._background.run(
            in_turn,
            read,
            timelines,
            asked.start,
            asked.stop,
            progress.report,
            progress.is_cancelled,
            done=done,
            failed=self._failed,
            urgent=False,
        )

    def _measured(self, found: Mapping[int, Loudness]) -> None:
        asked = self._end()
        if asked.timeline is self._session.timeline:
            self._show(*found.values(), asked)
        else:
            self.failed.emit(tr("The recording was edited meanwhile: measure it again."))
        self.ended.emit()

    def _found(self, found: Mapping[int, _Normalised | UserError]) -> None:
        asked, session = self._end(), self._session
        if not session.still(asked.timelines):
            self.failed.emit(tr("The recording was edited meanwhile, so nothing was changed."))
        else:
            made = {n: one for n, one in found.items() if isinstance(one, _Normalised)}
            edit = session.edit_of({number: one.edit for number, one in made.items()})
            session.apply(edit if session.has_selection else replace(edit, selection=None))
            if session.focus in made:
                shown = replace(asked, timeline=session.open_timeline)
                self._show(made[session.focus].loudness, shown)
            ended = any(
                one.normalisation.ceiling_db is not None
                and _enhanced(asked.timelines[number], asked.start, asked.stop)
                for number, one in made.items()
            )
            self._tell([one.normalisation for one in made.values()], ended=ended)
        self.ended.emit()

    def _tell(self, made: Sequence[Normalisation], *, ended: bool) -> None:
        told = [_result(made)]
        missed = sum(not one.reached for one in made)
        target = _level(made[0].target, "g")
        if missed == len(made):
            told.append(
                tr("{target} LUFS would take more limiting than sounds good.", target=target)
            )
        elif missed:
            told.append(
                tr(
                    "{target} LUFS would take more limiting than sounds good on {n} of them.",
                    "{target} LUFS would take more limiting than sounds good on {n} of them.",
                    n=missed,
                    target=target,
                )
            )
        if ended:
            told.append(_ENDED)
        result = sentences(told)
        # What ended stays to be read; information is hidden after some seconds.
        (self.failed if missed or ended else self.told).emit(result)

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            if not isinstance(error, UserError | OSError):
                _log.error("measuring loudness failed", exc_info=error)
            self.failed.emit(message_of(error))
        self.ended.emit()

    def _end(self) -> _Asked:
        asked, self._asked = self._asked, None
        assert asked is not None
        self._work.end()
        self._refresh()
        return asked

    # -- showing ----------------------------------------------------------------------------

    def _chosen(self, wish: LoudnessWish) -> None:
        self._settings.loudness_ceiling = round(10 * wish.ceiling)
        self._keep_target(wish.target)
        self.panel.target.set_lufs(wish.target)
        self.normalise(wish)

    def _follow(self, setting: str) -> None:
        """Show a target that was set elsewhere, as when preferences are imported."""
        if setting == "loudness_target":
            self.panel.target.number.setValue(self._settings.loudness_target / 10)

    def _keep_target(self, lufs: float) -> None:
        self._settings.loudness_target = round(10 * lufs)

    def _show(self, found: Loudness, asked: _Asked) -> None:
        self._shown = asked
        rate = asked.timeline.sample_rate
        times = (time_text(frame, rate) for frame in (asked.start, asked.stop))
        everything = (asked.start, asked.stop) == (0, asked.timeline.frames)
        self.panel.show_loudness(found, tr("Everything") if everything else " – ".join(times))

    def _edited(self) -> None:
        self._refresh()
        if self._shown is not None and self._shown.timeline is not self._session.timeline:
            self.panel.say(tr("The recording was edited since: measure it again."))
            self._shown = None

    def _another_document(self) -> None:
        self.cancel()
        self._shown = None
        self.panel.clear()
        self._refresh()

    def _refresh(self) -> None:
        there = self._session.timeline is not None
        self.panel.set_enabled(there=there, busy=self._asked is not None)


def _enhanced(timeline: Timeline, start: int, stop: int) -> bool:
    """Whether results of effects are heard in [start, stop), which limiting would render."""
    return next(takes_between(timeline, start, stop), None) is not None


def _find(
    wish: LoudnessWish,
    files: TakeFolder,
    timeline: Timeline,
    start: int,
    stop: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> _Normalised:
    """Called on a thread of its own, never twice at a time."""
    found = find_loudness(
        timeline,
        start,
        stop,
        wish,
        files.new_path,
        files.keep_while_used,
        lambda share: progress(_FINDING_SHARE * share),
        cancelled,
    )
    edit = with_loudness(timeline, start, stop, wish, found)
    loudness = measure_loudness(
        edit.timeline,
        start,
        stop,
        lambda share: progress(_FINDING_SHARE + (1 - _FINDING_SHARE) * share),
        cancelled,
    )
    return _Normalised(edit, found.normalisation, loudness)


def _result(made: Sequence[Normalisation]) -> str:
    """What the loudness is now, and whether peaks were limited."""
    limited, first = any(one.ceiling_db is not None for one in made), made[0]
    if len(made) == 1:
        before, after = _level(first.before, ".1f"), _level(first.after, ".1f")
        if limited:
            return tr(
                "Loudness is {after} LUFS now, from {before}, and peaks were limited.",
                after=after,
                before=before,
            )
        return tr("Loudness is {after} LUFS now, from {before}.", after=after, before=before)
    reached, target = sum(one.reached for one in made), _level(first.target, "g")
    if limited:
        return tr(
            "{reached} of {n} track has {target} LUFS now, and peaks were limited.",
            "{reached} of {n} tracks have {target} LUFS now, and peaks were limited.",
            n=len(made),
            reached=reached,
            target=target,
        )
    return tr(
        "{reached} of {n} track has {target} LUFS now.",
        "{reached} of {n} tracks have {target} LUFS now.",
        n=len(made),
        reached=reached,
        target=target,
    )


def _level(value: float, form: str) -> str:
    return numeral(value, f"{form}−")
