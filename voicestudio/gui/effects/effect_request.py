"""Requests for effects: the range in a snapshot of the document, and the job for the engine."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from voicestudio.document.document import Document
from voicestudio.document.editing.band_edits import with_surroundings
from voicestudio.document.editing.markers import Markers
from voicestudio.document.editing.unconverted import without_effect
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.band import Band
from voicestudio.document.timeline.gaps import is_gap
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.chain import Chain, can_be_chained, cuts_sound, flattened, spec_of
from voicestudio.effects.parameters import complete
from voicestudio.effects.registry import effect
from voicestudio.effects.step import Step
from voicestudio.episodes.chain_edits import ChainWish, chained_range
from voicestudio.errors import UserError
from voicestudio.gui.effects.effect_result import EffectOrder
from voicestudio.gui.model.session import EditorSession
from voicestudio.inference.engine import ChainJob, CuttingChainJob, EffectJob
from voicestudio.texts import tr


@dataclass(frozen=True)
class EffectRange:
    """Frames [start, stop) of a track of a document; with `band`, only those frequencies."""

    document: Document
    timeline: Timeline
    markers: Markers
    start: int
    stop: int
    band: Band | None
    track: int = 0

    @classmethod
    def selected(cls, session: EditorSession) -> "EffectRange":
        """Return the selection, or the whole document without one; UserError if it is empty."""
        document, timeline = session.document, session.timeline
        start, stop = session.selection_or_all
        if document is None or timeline is None or start >= stop:
            raise UserError(tr("There is no sound to process."))
        band = session.band and session.band.within(timeline.sample_rate)
        markers = document.history.markers
        return cls(document, timeline, markers, start, stop, band or None, session.focus)

    @classmethod
    def each_selected(cls, session: EditorSession) -> "tuple[EffectRange, ...]":
        """Return the selection on each selected track, except where that is a gap on some."""
        one = cls.selected(session)
        found = {
            n: replace(one, track=n, timeline=t) for n, t in session.selected_timelines().items()
        }
        heard = [r for r in found.values() if not is_gap(r.timeline.slice(r.start, r.stop))]
        return tuple(heard) or (one,)

    def order(self, title: str, applied_effect: AppliedEffect) -> EffectOrder:
        """Return the order for this range of an effect with the label `title`."""
        return EffectOrder(
            document=self.document,
            timeline=self.timeline,
            markers=self.markers,
            start=self.start,
            stop=self.stop,
            band=self.band,
            title=title,
            applied_effect=applied_effect,
            track=self.track,
        )


@dataclass(frozen=True)
class EffectRequest:
    """An order and the job that renders it."""

    order: EffectOrder
    job: EffectJob | ChainJob | CuttingChainJob


def effect_request(
    place: EffectRange,
    name: str,
    parameters: Mapping[str, float],
    device: str,
    profile: str = "",
    strength: float = 1.0,
) -> EffectRequest:
    """Return the request for the effect `name` on `place`; missing parameters have defaults.

    An effect that starts over gets the sound without its earlier results. `device` is "auto", "cpu"
    or "cuda", `profile` the name of a voice profile or "" for the shipped weights, `strength` that
    of the take, 0 to 1. Raises UserError for values out of range, and for a band if the effect
    cannot be limited to one.
    """
    spec = effect(name)
    values = complete(spec.parameters, parameters)
    applied = AppliedEffect.of(name, values, profile)
    if spec.piece_seconds and place.band:
        raise UserError(
            tr("{label} changes all frequencies: select all of them first.", label=spec.label)
        )
    step = Step(name, values, profile=profile, strength=strength)
    order = replace(
        place.order(spec.title(values), applied),
        strength=strength,
        checked=spec.checked,
        starts_over=spec.starts_over,
        steps=(step,) if can_be_chained(spec) else (),
    )
    source = place.timeline
    first, last = with_surroundings(source, place.start, place.stop, place.band)
    if order.starts_over:
        before = without_effect(source, place.start, place.stop, name)
        source, first, last = before.timeline, before.start, before.stop
        order = replace(order, moved=before.moved)
    return EffectRequest(order, EffectJob(name, parameters, source, first, last, device, profile))


def chain_request(place: EffectRange, chain: Chain, device: str) -> EffectRequest:
    """Return the request for a chain on `place`.

    Raises UserError if the chain cannot be applied there.
    """
    steps = chain.used()
    applied = AppliedEffect.of("chain", flattened(steps), chain.profile)
    order = replace(place.order(chain.name, applied), steps=steps)
    cutting = [spec_of(step) for step in steps if cuts_sound(step)]
    if not cutting:
        span = with_surroundings(order.timeline, order.start, order.stop, order.band)
        return EffectRequest(order, ChainJob(steps, order.timeline, *span, device))
    if place.band:
        raise UserError(
            tr("{label} changes all frequencies: select all of them first.", label=cutting[0].label)
        )
    wish = ChainWish(order.timeline, order.start, order.stop, steps, order.label, applied)
    return EffectRequest(order, CuttingChainJob(steps, partial(chained_range, wish), device))
