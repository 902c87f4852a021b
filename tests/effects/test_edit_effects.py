"""Edits as steps of a chain: they make the same samples as the commands of the window."""

from collections.abc import Callable

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.curves import SHAPES
from voicestudio.audio.measures import means, peak
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import fades, processing
from voicestudio.document.editing.done_steps import combined
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.fades import Fade
from voicestudio.document.export_work import Work
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.chain import Chain
from voicestudio.effects.step import Step
from voicestudio.episodes.chain_rendering import apply_chain
from voicestudio.errors import UserError

RATE = 8000
FRAMES = 2 * RATE + 123
WORK = Work(lambda _fraction: None, lambda: False)


def sound(channels: int = 2) -> np.ndarray:
    return noise(FRAMES, channels, level=0.3) + np.float32(0.02)


def document(channels: int = 2) -> Document:
    return Document(ArrayMedium(sound(channels), RATE))


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def chained(*steps: Step, start: int = 0, stop: int = FRAMES) -> np.ndarray:
    made = document()
    apply_chain(made, start, stop, Chain("Mine", steps), "cpu", WORK)
    return samples(made.timeline)


def normalised(timeline: Timeline) -> Edit:
    loudest = peak(timeline, 0, FRAMES, *_unwatched())
    return processing.normalise(timeline, 0, FRAMES, loudest, -3.0)


def centred(timeline: Timeline) -> Edit:
    return processing.remove_offset(timeline, 0, FRAMES, means(timeline, 0, FRAMES, *_unwatched()))


def _unwatched() -> tuple[Callable[[float], None], Callable[[], bool]]:
    return (lambda _fraction: None), (lambda: False)


@pytest.mark.parametrize(
    "make",
    [
        lambda t: fades.gain(t, 0, FRAMES, -7.5),
        lambda t: processing.swap_channels(t, 0, FRAMES),
        normalised,
        centred,
        *(
            lambda t, side=side, shape=shape: fades.fade(
                t, 0, FRAMES, Fade(side, RATE // 2 + 1, shape)
            )
            for side in ("in", "out")
            for shape in SHAPES
        ),
    ],
)
def test_what_an_edit_did_is_done_to_another_sound(make: Callable[[Timeline], Edit]) -> None:
    edit = make(document().timeline)
    assert edit.done is not None
    assert edit.done.everywhere
    made = chained(*edit.done.steps)
    assert np.abs(made - samples(edit.timeline)).max() <= 1e-7


def test_a_step_is_mixed_with_the_sound_before_it() -> None:
    wet = chained(Step("gain", {"level": -20}))
    half = chained(Step("gain", {"level": -20}, strength=0.5))
    assert np.allclose(half, (sound() + wet) / 2, atol=1e-6)


def test_a_range_is_joined_and_the_rest_stays() -> None:
    made = chained(Step("gain", {"level": -20}), start=RATE, stop=2 * RATE)
    assert np.array_equal(made[:RATE], sound()[:RATE])
    assert np.array_equal(made[2 * RATE :], sound()[2 * RATE :])
    middle = slice(RATE + RATE // 10, 2 * RATE - RATE // 10)
    assert np.allclose(made[middle], sound()[middle] / 10)


def test_what_replaced_a_step_replaces_it_in_the_chain_too() -> None:
    timeline = document().timeline
    first = fades.fade(timeline, 0, FRAMES, Fade("in", RATE))
    second = fades.fade(first.timeline, 0, FRAMES, Fade("in", RATE // 4))
    quiet = fades.gain(second.timeline, 0, FRAMES, -6.0)
    quieter = fades.set_gain(quiet.timeline, 0, FRAMES, -10.0)
    steps = combined([one.done for one in (first, second, quiet, quieter) if one.done])
    assert [step.effect for step in steps] == ["fade-in", "gain", "gain"]
    assert np.abs(chained(*steps) - samples(quieter.timeline)).max() <= 1e-6


def test_what_depends_on_the_recording_has_no_steps() -> None:
    timeline = document().timeline
    assert fades.gain(timeline, 0, FRAMES, -np.inf).done is None
    part = fades.gain(timeline, RATE, 2 * RATE, -3.0).done
    assert part is not None
    assert not part.everywhere
    inside = fades.fade(timeline, RATE, 2 * RATE, Fade("in", 100)).done
    assert inside is not None
    assert not inside.everywhere


def test_what_cannot_be_done_is_told() -> None:
    silent = Document(ArrayMedium(np.zeros((RATE, 1), np.float32), RATE))
    for step, words in ((Step("normalise"), "only silence"), (Step("swap-channels"), "stereo")):
        with pytest.raises(UserError, match=words):
            apply_chain(silent, 0, RATE, Chain("Mine", (step,)), "cpu", WORK)
    assert np.array_equal(samples(silent.timeline), np.zeros((RATE, 1), np.float32))
