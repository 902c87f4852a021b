"""Any sequence of edits does what the same operations on a plain array do, and can be undone."""

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades, processing
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.fades import Fade
from voicestudio.document.editing.markers import Marker
from voicestudio.document.timeline.crossfade import SECONDS
from voicestudio.document.timeline.timeline import Timeline

RATE = 8000

operations = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *("cut", "delete", "delete_leaving_gap", "paste", "duplicate", "insert_silence"),
                *("trim", "silence", "fade_in", "fade_out", "gain", "take"),
                *("reverse", "swap_channels", "normalise", "remove_offset"),
            ]
        ),
        st.floats(0, 1),
        st.floats(0, 1),
        st.integers(0, 2**31),
    ),
    max_size=12,
)


def selection_in(frames: int, first: float, second: float) -> tuple[int, int]:
    start, stop = sorted((round(first * frames), round(second * frames)))
    return start, stop


def ramp(frames: int, start_gain: float, end_gain: float) -> np.ndarray:
    return np.linspace(start_gain, end_gain, frames)[:, np.newaxis]


def take_model(dry: np.ndarray, wet: np.ndarray, strength: float) -> np.ndarray:
    length = min(RATE // 100, len(dry) // 2)
    fade = np.ones(len(dry))
    if length:
        rise = 0.5 - 0.5 * np.cos(np.pi * np.arange(length) / length)
        fade[:length], fade[-length:] = rise, rise[::-1]
    return dry + strength * fade[:, np.newaxis] * (wet - dry)


def edited(timeline: Timeline, name: str, start: int, stop: int, seed: int) -> Edit:
    if name == "paste":
        clip = Timeline.from_medium(ArrayMedium(noise(seed % 700, 2, seed=seed), RATE))
        return edits.paste(timeline, start, stop, clip)
    if name == "gain":
        return fades.gain(timeline, start, stop, seed % 24 - 12)
    if name.startswith("fade_"):
        return fades.fade(timeline, start, stop, Fade(name.removeprefix("fade_"), stop - start))
    if name == "take":
        wet = ArrayMedium(noise(stop - start, 2, seed=seed), RATE)
        return edits.take_result(timeline, start, stop, wet, "Enhance", seed % 101 / 100)
    if name == "insert_silence":
        return edits.insert_silence(timeline, start, seed % 300 + 1)
    if name == "normalise":
        return processing.normalise(timeline, start, stop, 0.5, seed % 6 - 12)
    if name == "remove_offset":
        return processing.remove_offset(timeline, start, stop, offsets(seed))
    if name in ("reverse", "swap_channels"):
        return getattr(processing, name)(timeline, start, stop)
    return getattr(edits, name)(timeline, start, stop)


def unfaded(timeline: Timeline, name: str, start: int, stop: int) -> np.ndarray:
    """The sound without the fade in whose place another one is put."""
    if name.startswith("fade_"):
        timeline = fades.without_fade(timeline, start, stop, name.removeprefix("fade_"))
    return timeline.read(0, timeline.frames)


def offsets(seed: int) -> tuple[float, float]:
    return seed % 7 / 100, seed % 5 / -100


def edited_array(samples: np.ndarray, name: str, start: int, stop: int, seed: int) -> np.ndarray:
    chosen = samples[start:stop].astype(np.float64)
    replacement = {
        "cut": lambda: chosen[:0],
        "delete": lambda: chosen[:0],
        "paste": lambda: noise(seed % 700, 2, seed=seed),
        "silence": lambda: np.zeros_like(chosen),
        "delete_leaving_gap": lambda: np.zeros_like(chosen),
        "duplicate": lambda: np.concatenate([chosen, chosen]),
        "insert_silence": lambda: np.concatenate([np.zeros((seed % 300 + 1, 2)), chosen]),
        "reverse": lambda: chosen[::-1],
        "swap_channels": lambda: chosen[:, ::-1],
        "normalise": lambda: chosen * 10 ** ((seed % 6 - 12) / 20) / 0.5,
        "remove_offset": lambda: chosen - np.array(offsets(seed)),
        "fade_in": lambda: chosen * ramp(len(chosen), 0, 1),
        "fade_out": lambda: chosen * ramp(len(chosen), 1, 0),
        "gain": lambda: chosen * 10 ** ((seed % 24 - 12) / 20),
        "take": lambda: take_model(chosen, noise(len(chosen), 2, seed=seed), seed % 101 / 100),
        "trim": lambda: chosen,
    }[name]()
    if name == "trim":
        return samples[start:stop]
    return np.concatenate([samples[:start], replacement.astype(np.float32), samples[stop:]])


def seams(name: str, start: int, stop: int, before: int, after: int) -> np.ndarray:
    """Where, among the frames after an edit, the cross-fade of a cut may have changed samples."""
    length = round(SECONDS * RATE)
    near = np.zeros(after, bool)
    inside = after - before + stop
    match name:
        case "cut" | "delete":
            reach = length if start == 0 or stop == before else length // 2
            near[max(start - reach, 0) : start + reach] = True
        case "paste" | "delete_leaving_gap" | "insert_silence" | "duplicate":
            first = stop if name == "duplicate" else start
            inside = after - before + (start if name == "insert_silence" else stop)
            near[first : first + length] = near[max(inside - length, 0) : inside] = True
            if inside == first:
                near[max(first - length, 0) : first + length] = True
            if first == before:
                near[max(first - length, 0) : first] = True
            if first == 0:
                near[inside : inside + length] = True
        case "trim":
            near[:length] = start > 0
            if stop < before:
                near[max(after - length, 0) :] = True
    return near


@settings(max_examples=60, deadline=None)
@given(operations)
@example([("fade_in", 0.0, 1.0, 0)] * 2)
@example([("insert_silence", 1.0, 0.5, 0)])  # one frame, with no room for a fade inside it
def test_edits_equal_the_same_operations_on_an_array_and_undo_gives_every_state_back(
    steps: list[tuple[str, float, float, int]],
) -> None:
    """Outside the selection and the few milliseconds of a cut every sample is bit-identical."""
    document = Document(ArrayMedium(noise(3000, 2), RATE))
    states = [document.timeline.read(0, document.timeline.frames)]
    marked = [document.history.markers]
    for name, first, second, seed in steps:
        timeline = document.timeline
        start, stop = selection_in(timeline.frames, first, second)
        if start == stop and name not in ("paste", "insert_silence"):
            continue
        before = states[-1]
        document.history.push(edited(timeline, name, start, stop, seed))
        document.history.push(marking(document, start, stop))
        after = document.timeline.read(0, document.timeline.frames)
        states.append(after)
        marked.append(document.history.markers)
        model = edited_array(unfaded(timeline, name, start, stop), name, start, stop, seed)
        loudest = max(1.0, np.abs(model).max(initial=0))
        apart = ~seams(name, start, stop, len(before), len(after))
        np.testing.assert_allclose(after[apart], model[apart], atol=2e-5 * loudest)
        assert len(after) == len(model)
        # A mixture lies between what is mixed.
        assert np.abs(after).max(initial=0) <= np.abs([*before, *model]).max(initial=0) + 1e-4
        if name == "trim":
            assert np.array_equal(after[apart], before[start:stop][apart])
        else:
            inserted = start if name == "insert_silence" else stop
            tail = len(before) - inserted
            kept = np.concatenate([np.arange(start), np.arange(len(after) - tail, len(after))])
            source = np.concatenate([np.arange(start), np.arange(inserted, len(before))])
            same = apart[kept]
            assert np.array_equal(after[kept[same]], before[source[same]])
        for label in document.history.markers.labels:
            assert 0 <= label.start <= label.stop <= len(after)

    history = document.history
    for step in reversed(range(len(states))):
        assert np.array_equal(document.timeline.read(0, document.timeline.frames), states[step])
        assert history.markers == marked[step]
        history.undo()
        history.undo()
    assert not history.can_undo
    for state, markers in zip(states[1:], marked[1:], strict=True):
        history.redo()
        history.redo()
        assert np.array_equal(document.timeline.read(0, document.timeline.frames), state)
        assert history.markers == markers
    assert not history.can_redo


def marking(document: Document, start: int, stop: int) -> Edit:
    """A region and a marker at the selection, as far as it is still there."""
    frames = document.timeline.frames
    start, stop = min(start, frames), min(stop, frames)
    markers = document.history.markers.added(Marker(start, stop, "r"), Marker(stop, stop, "m"))
    return Edit("Mark", document.timeline, markers=markers)


@settings(max_examples=40, deadline=None)
@given(operations, st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=6))
def test_any_part_reads_as_the_whole_does(
    steps: list[tuple[str, float, float, int]], parts: list[tuple[float, float]]
) -> None:
    timeline = Timeline.from_medium(ArrayMedium(noise(3000, 2), RATE))
    for name, first, second, seed in steps:
        start, stop = selection_in(timeline.frames, first, second)
        if start < stop:
            timeline = edited(timeline, name, start, stop, seed).timeline
    whole = timeline.read(0, timeline.frames)
    for first, second in parts:
        start, stop = selection_in(timeline.frames, first, second)
        assert np.array_equal(timeline.read(start, stop - start), whole[start:stop])
        part = timeline.slice(start, stop)
        assert np.array_equal(part.read(0, part.frames), whole[start:stop])


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_cut_and_paste_back_leaves_one_untouched_segment(a: float, b: float, c: float) -> None:
    timeline = Timeline.from_medium(ArrayMedium(noise(500, 2), RATE))
    timeline = timeline.with_ramp(0, 500, 1.0, 0.0)
    start, stop = selection_in(500, a, b)
    if start == stop:
        return
    clip = edits.copy(timeline, start, stop)
    removed = edits.cut(timeline, start, stop).timeline
    assert edits.paste(removed, start, start, clip).timeline.segments == timeline.segments
