"""Chains that shorten: the cuts of the window's commands, between takes, as one edit.

Modules: effects.cutting_steps.
"""

from collections.abc import Sequence

import numpy as np
import pytest
from sounds import RATE, noise, tone

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades
from voicestudio.document.editing.edits import Edit, settled
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.editing.shortening_edits import trim_silence, without_cuts
from voicestudio.document.export_work import Work
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.chain import Chain, parts
from voicestudio.effects.cutting_steps import shorten_step
from voicestudio.effects.step import Step
from voicestudio.episodes.chain_edits import ChainWish, chained_range
from voicestudio.episodes.chain_rendering import apply_chain
from voicestudio.errors import Cancelled, UserError
from voicestudio.shortening.cut_finding import find_cuts
from voicestudio.shortening.proposed_cuts import ShortenSettings
from voicestudio.shortening.silent_ends import silent_ends

SECONDS = 12
PAUSES = (0.0, 1.5), (3.0, 4.6), (6.0, 6.8), (8.0, 9.9), (11.0, 12.0)
SHORTEN, GAIN = Step("shorten-pauses"), Step("gain", {"level": -6})
SETTINGS = ShortenSettings()


@pytest.fixture(scope="module")
def talk() -> np.ndarray:
    """Twelve seconds of a tone that swells over faint noise, with pauses."""
    made = noise(SECONDS * RATE, level=0.001)
    swell = 0.6 + 0.4 * np.sin(np.arange(SECONDS * RATE)[:, np.newaxis] / 4000)
    voice = tone(220.0, float(SECONDS), level=0.3) * swell
    for start, stop in PAUSES:
        voice[round(start * RATE) : round(stop * RATE)] = 0.0
    return (made + voice).astype(np.float32)


def trim_step(kept: float) -> Step:
    return Step("trim-silence", {"keep": kept})


def document(sound: np.ndarray) -> Document:
    made = Document(ArrayMedium(sound, RATE))
    marks = (Marker(at, at, str(at)) for at in range(0, len(sound), RATE // 3))
    region = Marker(2 * RATE, 9 * RATE, "a region over two pauses")
    made.history.push(Edit("Markers", made.timeline, markers=Markers().added(*marks, region)))
    return made


def applied(
    sound: np.ndarray, *steps: Step, start: int = 0, stop: int = SECONDS * RATE
) -> Document:
    made = document(sound)
    work = Work(lambda _fraction: None, lambda: False)
    apply_chain(made, start, stop, Chain("Mine", steps), "cpu", work)
    return made


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def shortened(timeline: Timeline, start: int, stop: int) -> Edit:
    """What the window's command makes of the pauses in a range."""
    cuts = find_cuts(timeline, start, stop, SETTINGS, lambda _: None, lambda: False)
    assert cuts
    return without_cuts(timeline, [(cut.start, cut.stop) for cut in cuts], "Shorten pauses")


def trimmed(timeline: Timeline) -> Edit:
    ends = silent_ends(timeline, 0, timeline.frames, lambda _: None, lambda: False, kept=0.2)
    return trim_silence(timeline, ends, 0.2)


def same(made: Document, timeline: Timeline, markers: Markers) -> bool:
    return (
        np.array_equal(samples(made.timeline), samples(timeline))
        and made.history.markers == markers
        and len(made.history.states) == 3
    )


def test_pauses_are_shortened_as_by_the_command(talk: np.ndarray) -> None:
    made, before = applied(talk, SHORTEN), document(talk)
    wanted = settled(shortened(before.timeline, 0, len(talk)), before.history.markers)
    assert same(made, wanted.timeline, wanted.markers)
    assert made.timeline.frames < len(talk) - 2 * RATE
    made.history.undo()
    assert np.array_equal(samples(made.timeline), talk)
    assert made.history.markers == before.history.markers


def test_steps_before_and_after_hear_what_the_command_would_leave(talk: np.ndarray) -> None:
    steps = (GAIN, SHORTEN, trim_step(0.2), Step("normalise", {"level": -3}), Step("fade-out"))
    made, before = applied(talk, *steps), document(talk)
    quiet = fades.gain(before.timeline, 0, len(talk), -6)
    short = settled(shortened(quiet.timeline, 0, len(talk)), before.history.markers)
    timeline = (last := settled(trimmed(short.timeline), short.markers)).timeline
    markers = last.markers
    assert made.history.markers == markers
    assert made.timeline.frames == timeline.frames
    rest = applied(samples(timeline), *steps[3:], stop=timeline.frames)
    assert np.abs(samples(made.timeline) - samples(rest.timeline)).max() < 1e-6


def test_a_selection_is_shortened_and_the_rest_stays(talk: np.ndarray) -> None:
    start, stop = round(2.5 * RATE), round(10.5 * RATE)
    made, before = applied(talk, SHORTEN, start=start, stop=stop), document(talk)
    wanted = settled(shortened(before.timeline, start, stop), before.history.markers)
    assert same(made, wanted.timeline, wanted.markers)
    saved = len(talk) - made.timeline.frames
    selected = made.history.current.selection
    assert selected == (start, stop - saved)
    assert np.array_equal(samples(made.timeline)[:start], talk[:start])
    assert np.array_equal(samples(made.timeline)[stop - saved :], talk[stop:])


@pytest.mark.parametrize("steps", [(trim_step(0.1),), (GAIN, trim_step(0.0), GAIN, SHORTEN)])
def test_what_lies_beside_the_selection_stays_where_its_ends_are_cut(
    talk: np.ndarray, steps: Sequence[Step]
) -> None:
    start, stop = round(0.7 * RATE), round(9.0 * RATE)
    made = applied(talk, *steps, start=start, stop=stop)
    saved = len(talk) - made.timeline.frames
    assert saved > RATE
    assert np.array_equal(samples(made.timeline)[:start], talk[:start])
    assert np.array_equal(samples(made.timeline)[stop - saved :], talk[stop:])
    assert [m.start for m in made.history.markers.labels if m.start < start] == [
        m.start for m in document(talk).history.markers.labels if m.start < start
    ]


def test_a_result_fits_where_its_range_has_moved_to(talk: np.ndarray) -> None:
    """As in the window, where sound before the selection may be removed meanwhile."""
    before = document(talk)
    start, stop = round(2.5 * RATE), round(10.5 * RATE)
    wish = ChainWish(before.timeline, start, stop, Chain("Mine", (SHORTEN,)).used(), "Mine")
    made = chained_range(wish, _none, lambda _: None, lambda: False)
    earlier = settled(edits.delete(before.timeline, 0, RATE), before.history.markers)
    edit = settled(made.edit(earlier.timeline, start - RATE, stop - RATE, "Mine"), earlier.markers)
    later = settled(shortened(earlier.timeline, start - RATE, stop - RATE), earlier.markers)
    assert np.array_equal(samples(edit.timeline), samples(later.timeline))
    assert edit.markers == later.markers


def _none(*_arguments: object) -> None:  # type: ignore[return]
    raise AssertionError("there is nothing to render")


def test_where_nothing_is_to_cut_everything_stays() -> None:
    steady = noise(3 * RATE)
    made = applied(steady, SHORTEN, trim_step(0.1), stop=len(steady))
    assert np.array_equal(samples(made.timeline), steady)


def test_settings_reach_the_search(talk: np.ndarray) -> None:
    shorter = applied(talk, shorten_step(ShortenSettings(0.5, 0.2), fillers=False))
    assert shorter.timeline.frames < applied(talk, SHORTEN).timeline.frames
    fixed = applied(talk, shorten_step(ShortenSettings(threshold_db=-79.0), fillers=False))
    assert fixed.timeline.frames == len(talk), "the noise is louder"


def test_fillers_are_removed_where_they_are_asked_for(hesitant_speech: np.ndarray) -> None:
    with_fillers, without = (
        applied(
            hesitant_speech, shorten_step(SETTINGS, fillers=on), stop=len(hesitant_speech)
        ).timeline.frames
        for on in (True, False)
    )
    assert with_fillers < without - 0.3 * RATE


def test_progress_rises_and_cancelling_leaves_the_document(talk: np.ndarray) -> None:
    told: list[float] = []
    made = document(talk)
    chain = Chain("Mine", (GAIN, SHORTEN, GAIN))
    apply_chain(made, 0, len(talk), chain, "cpu", Work(told.append, lambda: False))
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)
    stopped = document(talk)
    cancelling = Work(told.append, lambda: len(told) > heard)
    heard = len(told)
    with pytest.raises(Cancelled):
        apply_chain(stopped, 0, len(talk), Chain("Mine", (SHORTEN,)), "cpu", cancelling)
    assert len(stopped.history.states) == 2


def test_an_empty_range_is_told(talk: np.ndarray) -> None:
    with pytest.raises(UserError, match="selection is empty"):
        applied(talk, SHORTEN, start=RATE, stop=RATE)


def test_steps_of_one_length_stay_together() -> None:
    steps = (GAIN, GAIN, SHORTEN, trim_step(1.0), GAIN)
    assert [len(part) for part in parts(steps)] == [2, 1, 1, 1]
    assert tuple(step for part in parts(steps) for step in part) == steps


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (Step("shorten-pauses", {"longer_than": 1, "to": 2}), "cannot be shortened to 2 s"),
        (Step("shorten-pauses", {"to": 0.01}), "Shorten to cannot be 0.01"),
        (Step("shorten-pauses", strength=0.5), "has no strength"),
        (Step("trim-silence", {"keep": 31}), "Keep cannot be 31"),
        (Step("trim-silence", profile="Me"), "a voice of your own"),
    ],
)
def test_settings_that_make_no_sense(step: Step, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        Chain("Mine", (step,)).used()
