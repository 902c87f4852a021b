"""Timelines of thousands of segments: what an edit shares, and that chunks are never heard."""

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits, fades
from voicestudio.document.timeline.differences import difference
from voicestudio.document.timeline.rope import SIZE, Chunk, Chunks, counts, spliced, staged
from voicestudio.document.timeline.segments import Ramp, Segment, without_splits
from voicestudio.document.timeline.timeline import Timeline

RATE = 8000
PIECES = 3 * SIZE + 7
LENGTH = 20


SOUND = ArrayMedium(noise(PIECES * LENGTH * 2, 2), RATE)
CLIP = Timeline.from_medium(ArrayMedium(noise(500, 2, seed=1), RATE))


def cut_up() -> Timeline:
    """Every other `LENGTH` frames of the sound, so that no two segments belong together."""
    segments = (Segment(SOUND, 2 * LENGTH * number, LENGTH) for number in range(PIECES))
    return Timeline.of(segments, RATE, 2)


def heard(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def without_chunks(timeline: Timeline) -> list[Segment]:
    return list(without_splits(timeline.segments))


operation = st.tuples(
    st.sampled_from(["delete", "paste", "move", "gain", "fade", "shift", "gain of all"]),
    st.floats(0, 1),
    st.floats(0, 1),
)


def applied(timeline: Timeline, name: str, first: float, second: float) -> Timeline:
    start, stop = sorted((round(first * timeline.frames), round(second * timeline.frames)))
    match name:
        case "delete":
            return timeline.delete(start, min(stop, start + 900))
        case "paste":
            return timeline.replace(start, start, CLIP)
        case "move":
            taken = timeline.slice(start, min(stop, start + 900))
            return timeline.delete(start, start + taken.frames).replace(0, 0, taken)
        case "gain":
            return timeline.with_gain(start, stop, 0.5)
        case "fade":
            return timeline.with_ramp(start, stop, 0.25, 1.5)
        case "shift":
            return timeline.with_shift(start, stop, (0.25, 0.0))
    return timeline.with_gain(0, timeline.frames, 0.75)


@settings(max_examples=40, deadline=None)
@given(st.lists(operation, max_size=8))
def test_chunks_are_full_enough_and_never_heard(operations: list[tuple[str, float, float]]) -> None:
    timeline = cut_up()
    for step in operations:
        timeline = applied(timeline, *step)
        assert all(0 < len(chunk) <= SIZE for chunk in timeline.chunks)
        assert len(timeline.chunks) <= 2 * (4 + len(operations))
        assert without_chunks(timeline) == list(timeline.segments), "nothing is left split"
        starts = [begins for begins, _ in timeline.pieces()]
        assert [b - a for a, b in pairwise((*starts, timeline.frames))] == [
            segment.length for segment in timeline.segments
        ]
    one_by_one = [segment.read(0, segment.length) for segment in timeline.segments]
    whole = np.concatenate([np.zeros((0, 2), np.float32), *one_by_one])
    assert np.array_equal(heard(timeline), whole)
    for start in range(0, timeline.frames - 333, 997):
        assert np.array_equal(timeline.read(start, 333), whole[start : start + 333])


@settings(max_examples=40, deadline=None)
@given(st.lists(operation, min_size=1, max_size=4))
def test_the_difference_leads_from_one_to_the_other(
    operations: list[tuple[str, float, float]],
) -> None:
    before = after = cut_up().with_gain(0, 5000, 0.5)
    for step in operations:
        after = applied(after, *step)
    splices, stagings = difference(before.chunks, after.chunks)
    chunks: Chunks = before.chunks
    for splice in reversed(splices):
        chunks = spliced(chunks, splice.at, splice.removed, splice.added)
    for staging in stagings:
        chunks = staged(chunks, staging.at, staging.count, staging.stages)
    assert [s for chunk in chunks for s in chunk.segments] == list(after.segments)


def unshared(before: Timeline, after: Timeline) -> int:
    return len({*after.chunks} - {*before.chunks})


def test_an_edit_shares_all_but_a_few_chunks() -> None:
    timeline = cut_up()
    for step in range(60):
        at = step * 7919 % (timeline.frames - 1000)
        for edit in (
            edits.delete(timeline, at, at + 15),
            edits.paste(timeline, at, at, CLIP),
            fades.gain(timeline, at, at + 300, -3.0),
            edits.silence(timeline, at, at + 300),
        ):
            assert unshared(timeline, edit.timeline) <= 4
            timeline = edit.timeline


def test_a_gain_of_everything_keeps_every_body() -> None:
    timeline = cut_up()
    louder = timeline.with_gain(0, timeline.frames, 2.0)
    assert [chunk.body for chunk in louder.chunks] == [chunk.body for chunk in timeline.chunks]
    assert np.array_equal(heard(louder), heard(timeline) * np.float32(2.0))


def test_a_part_of_a_staged_chunk_has_the_gains_it_had() -> None:
    timeline = cut_up()
    faded = timeline.with_ramp(0, timeline.frames, 0.0, 1.0)
    part = faded.slice(1234, 4321)
    assert np.array_equal(heard(part), heard(faded)[1234:4321])
    assert sum(isinstance(s.ramps[0], Ramp) for s in part.segments) == len(part.segments)


def test_segments_that_are_put_back_exactly_are_not_joined() -> None:
    halves = [Segment(SOUND, 0, 10), Segment(SOUND, 10, 10)]
    chunks = spliced(Timeline(halves[:1], RATE, 2).chunks, 1, 0, halves[1:])
    assert counts(chunks)[-1] == 2
    assert isinstance(chunks[0], Chunk)
