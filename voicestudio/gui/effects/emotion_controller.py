"""Recognises the emotion of the selection, and previews the conversion of its beginning."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QTimer

from voicestudio.document.editing import edits
from voicestudio.document.editing.unconverted import is_done, without_effect
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.curve import smooth
from voicestudio.effects.emotion_effect import EMOTION
from voicestudio.effects.speech_to_noise import speech_to_noise_db
from voicestudio.gui.effects.effect_section import EffectSection
from voicestudio.gui.effects.effect_sections import SectionContext
from voicestudio.gui.effects.emotion_section import EmotionSection, target_of
from voicestudio.inference.engine import EffectJob, EmotionJob
from voicestudio.inference.job_handle import JobHandle
from voicestudio.inference.messages import EmotionShares
from voicestudio.inference.pieces import Reflow
from voicestudio.texts import tr

_DEBOUNCE_MS = 400
_LISTENED_SECONDS = 30
_LEAST_SECONDS = 0.5
_PREVIEW_SECONDS = 4
_NOISY_DB = 20.0
_SELECT = tr("Select a sentence to detect its emotion.")
# On converted voices the recogniser is right in 0 to 38 % only (`models/emotion/RECOGNISER.md`).
_CONVERTED = tr("This is converted already: judge it by ear. No emotion is detected here.")


@dataclass(frozen=True)
class _Preview:
    """A running preview of frames [start, stop) of `source`."""

    source: Timeline
    start: int
    stop: int
    job: JobHandle


class EmotionController(EffectSection):
    """The section of the emotion effect: the emotion of the selection, and a preview."""

    def __init__(self, context: SectionContext, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._engine, self._panel = context.session, context.engine, context.panel
        self._effects, self._playback = context.effects, context.playback
        self._background = context.background
        section = self._section = EmotionSection()
        self.above, self.below = (section,), (section.licence,)
        self.beside, self.after = (section.preview_button,), (section.previewing, section.timing)
        self._reading: JobHandle | None = None
        self._preview: _Preview | None = None
        self._heard: tuple[object, tuple[int, int]] | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(_DEBOUNCE_MS)
        self._pause.timeout.connect(self._listen)
        session, panel = self._session, self._panel
        for changed in (session.selection_changed, session.timeline_changed, panel.effect_chosen):
            changed.connect(self._later)
        session.document_changed.connect(self._allow)
        panel.form.changed.connect(self._follow)
        self._effects.busy_changed.connect(self._later)
        self._section.preview_wanted.connect(self.preview)
        self._section.enhance_wanted.connect(self._enhance)
        self._allow()
        self._later()

    @property
    def busy(self) -> bool:
        """Whether a preview is being computed."""
        return self._preview is not None

    def cancel(self) -> None:
        """Cancel the preview that is being computed."""
        if self._preview is not None:
            self._preview.job.cancel()

    def set_shown(self, shown: bool) -> None:
        self._section.set_shown(shown)

    def preview(self) -> None:
        """Convert and play the first seconds of the selection."""
        timeline = self._session.timeline
        if timeline is None or self._preview is not None:
            return
        start, stop = self._session.selection_or_all
        end = min(stop, start + _PREVIEW_SECONDS * timeline.sample_rate)
        if start >= end:
            return
        values = _beginning(self._panel.form.values(), (end - start) / (stop - start))
        source = without_effect(timeline, start, end, EMOTION.name)
        panel, name = self._panel, EMOTION.name
        job = self._engine.submit(
            EffectJob(
                effect=name,
                parameters=values,
                medium=source.timeline,
                start=source.start,
                stop=source.stop,
                device=panel.device,
                profile=panel.voice_of(name),
            )
        )
        job.done.connect(self._on_preview_done)
        job.failed.connect(self._on_preview_failed)
        job.cancelled.connect(self._end_preview)
        self._preview = _Preview(source.timeline, source.start, source.stop, job)
        self.busy_changed.emit(True)
        self._section.show_previewing(tr("Getting the preview ready…"))

    def _allow(self) -> None:
        self._section.set_possible(self._session.document is not None)

    def _enhance(self) -> None:
        panel, name = self._panel, "enhance"
        self._effects.run(name, panel.values_of(name), panel.device, panel.voice_of(name))

    @property
    def _chosen(self) -> bool:
        return self._panel.effect_name == EMOTION.name

    def _follow(self) -> None:
        if self._chosen:
            values, profile = self._panel.form.values(), self._panel.profile
            self._section.show_choice(
                target_of(values),
                locked=bool(values["lock_timing"]),
                free=bool(values["voices"]),
                voice=self._panel.voice_of(EMOTION.name),
                licence=profile.licence if profile is not None else "",
            )

    def _later(self, *_: object) -> None:
        """Start recognising once the selection has not changed for a moment."""
        self._follow()
        heard = (self._session.timeline, self._session.selection)
        if not self._chosen or self._heard == heard or self._effects.busy:
            return
        self._forget()
        self._section.show_noisy(False)
        start, stop = self._session.selection
        if self._session.timeline is None or not self._session.has_selection:
            self._section.tell(_SELECT if self._session.timeline is not None else "")
        elif self._is_converted():
            self._section.tell(_CONVERTED)
        elif (stop - start) / self._session.sample_rate < _LEAST_SECONDS:
            self._section.tell(tr("The selection is too short to detect its emotion."))
        else:
            self._section.tell(tr("Detecting the emotion…"))
            self._pause.start()

    def _is_converted(self) -> bool:
        """Whether the selection holds a result of the effect."""
        timeline, (start, stop) = self._session.timeline, self._session.selection
        return timeline is not None and is_done(timeline, start, stop, EMOTION.name)

    def _forget(self) -> None:
        self._pause.stop()
        self._heard = None
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _listen(self) -> None:
        timeline, (start, stop) = self._session.timeline, self._session.selection
        if timeline is None or not self._chosen or self._effects.busy:
            return
        self._heard = (timeline, (start, stop))
        end = min(stop, start + _LISTENED_SECONDS * timeline.sample_rate)
        self._reading = self._engine.submit(EmotionJob(timeline, start, end))
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._on_not_read)
        self._background.run(
            speech_to_noise_db,
            timeline,
            start,
            stop,
            done=self._on_measured,
            failed=self._on_not_measured,
            key="speech to noise",
            waiting=False,
        )

    def _on_measured(self, decibels: float | None) -> None:
        self._section.show_noisy(decibels is not None and decibels < _NOISY_DB)

    def _on_not_measured(self, _error: Exception) -> None:
        self._section.show_noisy(False)  # playing or converting it will report the error

    def _on_read(self, shares: EmotionShares) -> None:
        self._reading = None
        self._section.show_mood(shares)

    def _on_not_read(self, message: str) -> None:
        self._reading = None
        self._section.tell(message)

    def _on_preview_done(self, made: Reflow) -> None:
        preview = self._preview
        self._end_preview()
        if preview is not None:
            timeline, start, stop = _laid(preview.source, preview.start, preview.stop, made)
            self._playback.audition(timeline, start, stop)

    def _on_preview_failed(self, message: str) -> None:
        self._end_preview()
        self.failed.emit(message)

    def _end_preview(self) -> None:
        self._preview = None
        self._section.show_previewing("")
        self.busy_changed.emit(False)


def _beginning(values: Mapping[str, float], share: float) -> dict[str, float]:
    """Return the values for the first `share` (0 to 1) of the range that curves extend over."""
    points = [p.name for p in EMOTION.parameters if p.curve]
    places = np.linspace(0, share, len(points))
    heights = smooth(places, [values[name] for name in points])
    return {**values, **dict(zip(points, heights.tolist(), strict=True))}


def _laid(timeline: Timeline, start: int, stop: int, made: Reflow) -> tuple[Timeline, int, int]:
    """Return the timeline with the preview in place, and the preview's frames [start, stop)."""
    edit = edits.reflowed_result(timeline, start, stop, made.wet, "", made.old, made.new)
    return edit.timeline, start, start + made.wet.frames
