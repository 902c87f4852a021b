"""Commands such as gain and normalise; those that measure first do so in the background."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voicestudio.audio import measures
from voicestudio.document.editing import edits, fades, processing
from voicestudio.document.editing.band_edits import within_band
from voicestudio.document.editing.done_steps import both_gains
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.shortening_edits import trim_silence
from voicestudio.document.timeline.gaps import is_gap
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.editing.in_turn import in_turn
from voicestudio.gui.editing.last_effect import Repeatable
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.number_dialog import (
    GAIN,
    INSERT_SILENCE,
    NORMALISE,
    TRIM_SILENCE,
    NumberDialog,
    NumberQuestion,
)
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import ShownWork
from voicestudio.shortening.silent_ends import silent_ends
from voicestudio.texts import tr


@dataclass(frozen=True)
class _Measuring:
    """Sound of tracks that is being measured, by number, and the edit to make with each result.

    With `everything`, it is all of it, and the edit says where the user's selection is afterwards.
    """

    timelines: Mapping[int, Timeline]
    start: int
    stop: int
    make: Callable[[Timeline, int, int, Any], Edit]
    everything: bool


class ProcessingController(QObject):
    """Gain, normalise, DC offset, reverse and channels, on the selection or on everything.

    Signals: failed(str) with a message for the user; measured() when a measurement has ended,
    whether or not it led to an edit; done(Repeatable) once a command was chosen; busy_changed(bool)
    when measuring begins and ends.

    Attributes: strip, which shows the measuring.
    """

    failed = Signal(str)
    done = Signal(object)
    measured = Signal()
    busy_changed = Signal(bool)

    def __init__(
        self,
        session: EditorSession,
        background: Background,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._background = session, background
        self._window = window
        self.strip = ProgressStrip("measuringStrip")
        self.strip.busy_changed.connect(self.busy_changed)
        self._work = ShownWork(self.strip, self)
        self._measuring: _Measuring | None = None
        self._target = 0.0
        self._nudged: tuple[Edit, int, int] | None = None
        session.document_changed.connect(self.cancel)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {
            "gain": self.ask_for_gain,
            "louder": self._louder,
            "quieter": self._quieter,
            "normalise": self._ask_for_peak,
            "insert_silence": self._ask_for_silence,
            "trim_silence": self._ask_for_kept_silence,
            "remove_offset": self.remove_offset,
            "reverse": self.reverse,
            "swap_channels": self.swap_channels,
            "mix_to_mono": self.mix_to_mono,
        }

    @property
    def strips(self) -> tuple[ProgressStrip]:
        return (self.strip,)

    @property
    def busy(self) -> bool:
        """Whether something is being measured."""
        return self.strip.busy

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what went wrong, until there is another edit."""
        self.failed.connect(bar.subject(self._session.timeline_changed).warning)

    def shutdown(self) -> None:
        self.cancel()

    def gain(self, decibels: float) -> None:
        self._apply(partial(within_band, fades.gain, band=self._session.band), decibels)
        self._remember(fades.gain_label(decibels), self.gain, decibels)

    def set_gain(self, decibels: float) -> None:
        """Give the selection that gain in place of those it has had; -inf is silence.

        Selected frequencies get it in addition to their earlier gains.
        """
        timeline = self._session.timeline
        if timeline is None:
            return
        if self._session.band is not None:
            if decibels:
                self.gain(decibels)
            return
        start, stop = self._session.selection_or_all
        before = fades.gain_at(timeline, start, stop)
        if math.isclose(before, 10 ** (decibels / 20), rel_tol=1e-9):
            return
        if before and math.isfinite(decibels):
            # Other tracks get louder or quieter by as much: their levels to one another stay.
            more = decibels - 20 * math.log10(before)
            self._apply(partial(_louder_by, timeline, decibels), more)
        else:
            self._apply(fades.set_gain, decibels)
        # Repeated elsewhere, the gain is added to gains that are there.
        self._remember(fades.gain_label(decibels), self.gain, decibels)

    def nudge(self, decibels: float) -> None:
        """Make it louder or quieter; steps that follow each other are one state in the history."""
        document = self._session.document
        if document is None:
            return
        if self._session.band is not None:
            self.gain(decibels)
            return
        history = document.history
        start, stop = self._session.selection_or_all
        if start == stop:
            return
        try:
            edit = self._session.edit_of_selected(
                lambda timeline: _nudged(timeline, start, stop, decibels)
            )
        except UserError:
            return  # nothing but silence, which does not get louder
        edit = self._keeping_cursor(edit)
        again = self._nudged is not None and self._nudged == (history.current, start, stop)
        if again:
            edit = replace(edit, done=both_gains(history.current.done, edit.done))
        (self._session.amend if again else self._session.apply)(edit)
        self._nudged = history.current, start, stop
        self._remember(fades.gain_label(decibels), self.gain, decibels)

    def reverse(self) -> None:
        self._apply(processing.reverse)
        self._remember(tr("Reverse"), self.reverse)

    def swap_channels(self) -> None:
        self._apply(processing.swap_channels)
        self._remember(tr("Swap Channels"), self.swap_channels)

    def mix_to_mono(self) -> None:
        if self._session.timeline is not None:
            self._commit(self._session.edit_of_selected, processing.mix_to_mono)
            self._remember(tr("Mix to Mono"), self.mix_to_mono)

    def insert_silence(self, seconds: float) -> None:
        timeline = self._session.timeline
        if timeline is not None:
            frames = round(seconds * timeline.sample_rate)
            at, fade = self._session.selection[0], self._session.crossfade
            self._commit(
                self._session.edit_of_selected,
                lambda timeline: edits.insert_silence(timeline, at, frames, crossfade=fade),
                keep=False,
            )

    def normalise(self, decibels: float) -> None:
        self._target = decibels
        self._measure(tr("Looking for the loudest peak"), measures.peak, self._normalised)
        self._remember(processing.normalise_label(decibels), self.normalise, decibels)

    def remove_offset(self) -> None:
        self._measure(tr("Measuring the DC offset"), measures.means, processing.remove_offset)
        self._remember(tr("Remove DC Offset"), self.remove_offset)

    def trim_silence(self, kept: float) -> None:
        """Shorten the silence at both ends of the recording, whatever is selected."""
        find, make = partial(silent_ends, kept=kept), partial(self._trimmed, kept)
        self._measure(tr("Looking for the silence at the ends"), find, make, everything=True)
        self._remember(tr("Trim Silence at the Ends"), self.trim_silence, kept)

    def cancel(self) -> None:
        """Cancel measuring; nothing is changed."""
        self._work.cancel()

    def _louder(self) -> None:
        self.nudge(1.0)

    def _quieter(self) -> None:
        self.nudge(-1.0)

    def _remember(self, label: str, run: Callable[..., object], *details: object) -> None:
        self.done.emit(Repeatable(label, partial(run, *details)))

    def _trimmed(self, kept: float, timeline: Timeline, _start: int, _stop: int, ends: Any) -> Edit:
        return trim_silence(timeline, ends, kept, self._session.selection)

    def _normalised(self, timeline: Timeline, start: int, stop: int, peak: float) -> Edit:
        return processing.normalise(timeline, start, stop, peak, self._target)

    # -- asking -----------------------------------------------------------------------------

    def ask_for_gain(self) -> None:
        """Show a dialog for a gain, without waiting for it."""
        self._ask(GAIN, self.gain)

    def _ask_for_peak(self) -> None:
        self._ask(NORMALISE, self.normalise)

    def _ask_for_kept_silence(self) -> None:
        self._ask(TRIM_SILENCE, self.trim_silence)

    def _ask_for_silence(self) -> None:
        self._ask(INSERT_SILENCE, self.insert_silence)

    def _ask(self, question: NumberQuestion, answer: Callable[[float], None]) -> None:
        dialog = NumberDialog(question, self._window)
        dialog.chosen.connect(answer)
        dialog.finished.connect(dialog.deleteLater)
        self._session.document_changed.connect(dialog.reject)
        dialog.show()

    # -- doing ------------------------------------------------------------------------------

    def _apply(self, make: Callable[..., Edit], *details: object) -> None:
        if self._session.timeline is None:
            return
        start, stop = self._session.selection_or_all
        self._commit(
            self._session.edit_of_selected,
            lambda timeline: make(timeline, start, stop, *details),
        )

    def _commit(self, make: Callable[..., Edit], *arguments: object, keep: bool = True) -> None:
        """Apply the edit; with `keep`, a mere cursor stays where it is."""
        try:
            edit = make(*arguments)
        except UserError as error:
            self.failed.emit(str(error))
            return
        self._session.apply(self._keeping_cursor(edit) if keep else edit)

    def _keeping_cursor(self, edit: Edit) -> Edit:
        return edit if self._session.has_selection else replace(edit, selection=None)

    # -- measuring first --------------------------------------------------------------------

    def _measure(
        self,
        title: str,
        measure: Callable[..., object],
        make: Callable[..., Edit],
        *,
        everything: bool = False,
    ) -> None:
        timelines = self._session.selected_timelines()
        if not timelines or self._measuring is not None:
            return
        start, stop = self._session.selection_or_all
        if everything:
            start, stop = 0, self._session.frames
            # What holds nothing has no ends.
            timelines = {n: t for n, t in timelines.items() if not is_gap(t)} or timelines
        self._measuring = _Measuring(timelines, start, stop, make, everything)
        progress = self._work.begin(title)
        self._background.run(
            in_turn,
            measure,
            timelines,
            start,
            stop,
            progress.report,
            progress.is_cancelled,
            done=self._on_measured,
            failed=self._on_failed,
        )

    def _on_measured(self, answers: Mapping[int, Any]) -> None:
        asked = self._end()
        if self._session.still(asked.timelines):
            if asked.everything:
                answers = dict.fromkeys(answers, _common_ends(answers.values(), asked.stop))
            found = {timeline: answers[number] for number, timeline in asked.timelines.items()}

            def make(timeline: Timeline) -> Edit:
                if isinstance(found[timeline], UserError):
                    raise found[timeline]
                return asked.make(timeline, asked.start, asked.stop, found[timeline])

            numbers = tuple(asked.timelines)
            self._commit(self._session.edit_of_selected, make, numbers, keep=not asked.everything)
        else:
            self.failed.emit(tr("The recording was edited meanwhile, so nothing was changed."))
        self.measured.emit()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            self.failed.emit(
                str(error) or tr("Measuring failed: {kind}.", kind=type(error).__name__)
            )
        self.measured.emit()

    def _end(self) -> _Measuring:
        asked, self._measuring = self._measuring, None
        assert asked is not None
        self._work.end()
        return asked


def _louder_by(
    led: Timeline, decibels: float, timeline: Timeline, start: int, stop: int, more: float
) -> Edit:
    """Set the gain of the sound `led` to `decibels`, and raise that of another by `more`."""
    if timeline is led:
        return fades.set_gain(timeline, start, stop, decibels)
    return _nudged(timeline, start, stop, more)


def _nudged(timeline: Timeline, start: int, stop: int, decibels: float) -> Edit:
    """Raise the gain that [start, stop) has. Raises UserError where that is silence."""
    before = fades.gain_at(timeline, start, stop)
    if not before:
        raise UserError(tr("Silence cannot be made louder."))
    total = round(20 * math.log10(before) + decibels, 6)
    return fades.set_gain(timeline, start, stop, total)


def _common_ends(
    found: Iterable[Sequence[tuple[int, int]] | UserError], frames: int
) -> tuple[tuple[int, int], ...]:
    """Return what can be removed at the ends of all tracks, given what can be of each."""
    ends = [one for one in found if not isinstance(one, UserError)]
    head = min(max((stop for start, stop in one if start == 0), default=0) for one in ends)
    tail = max(
        min((start for start, stop in one if stop == frames), default=frames) for one in ends
    )
    return tuple(cut for cut in ((0, head), (tail, frames)) if cut[0] < cut[1])
