"""No cut clicks, and a cross-fade changes nothing but its own few milliseconds."""

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from strength import at_strength

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, processing
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.recorded import record
from voicestudio.document.project.project import Project
from voicestudio.document.timeline.crossfade import (
    Crossfade,
    all_closed,
    closed,
    without_crossfades,
)
from voicestudio.document.timeline.takes import monitored, take_at
from voicestudio.document.timeline.timeline import Timeline

RATE = 48_000
FADE = 240


def tone(seconds: float = 1.0) -> Timeline:
    """A steady low tone, of which every hard cut leaves a step."""
    frames = np.arange(round(seconds * RATE))
    samples = np.sin(2 * np.pi * 60 * frames / RATE + 1).astype(np.float32)
    return Timeline.from_medium(ArrayMedium(samples[:, np.newaxis], RATE))


def heard(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)[:, 0]


def largest_step(timeline: Timeline) -> float:
    return float(np.abs(np.diff(heard(timeline), prepend=0, append=0)).max())


# The tone itself moves by 0.008 a frame; a fade over 240 frames adds at most 0.026.
CLICK = 0.04


@pytest.mark.parametrize(
    "edit",
    [
        lambda sound: edits.delete(sound, 10_000, 10_400),
        lambda sound: edits.cut(sound, 0, 10_100),
        lambda sound: edits.delete(sound, 40_100, RATE),
        lambda sound: edits.delete(sound, 10_000, 10_050),
        lambda sound: edits.delete_leaving_gap(sound, 10_000, 10_700),
        lambda sound: edits.insert_silence(sound, 10_000, 2000),
        lambda sound: edits.duplicate(sound, 10_000, 10_500),
        lambda sound: edits.paste(sound, 5000, 9000, sound.slice(20_300, 22_300)),
        lambda sound: edits.paste(sound, 5100, 5100, sound.slice(20_300, 22_300)),
        lambda sound: edits.paste(sound, 0, 0, sound.slice(0, 22_300)),
        lambda sound: edits.paste(sound, RATE, RATE, sound.slice(20_000, RATE)),
        lambda sound: edits.trim(sound, 10_000, 20_300),
    ],
)
def test_no_cut_clicks(edit: Callable[[Timeline], Edit]) -> None:
    ends = edits.trim(tone(1.5), 1000, 1000 + RATE).timeline
    assert largest_step(ends) < CLICK
    assert largest_step(edit(ends).timeline) < CLICK


@pytest.mark.parametrize("seconds", [0.001, 0.02, 0.1])
@pytest.mark.parametrize(
    "edit",
    [
        lambda sound, **fade: edits.delete(sound, 20_000, 30_400, **fade),
        lambda sound, **fade: edits.delete_leaving_gap(sound, 20_000, 30_700, **fade),
        lambda sound, **fade: edits.insert_silence(sound, 20_000, 12_000, **fade),
        lambda sound, **fade: edits.duplicate(sound, 10_000, 20_500, **fade),
        lambda sound, **fade: edits.paste(sound, 5000, 9000, sound.slice(300, 12_300), **fade),
        lambda sound, **fade: edits.trim(sound, 10_000, 30_300, **fade),
        lambda sound, **fade: record(sound, 10_000, tone().slice(0, 20_000), **fade),
    ],
)
def test_cross_fades_are_as_long_as_asked(edit: Callable[..., Edit], seconds: float) -> None:
    sound, length = tone(), round(seconds * RATE)
    faded = edit(sound, crossfade=seconds).timeline
    fades = [segment for segment in faded.segments if isinstance(segment.medium, Crossfade)]
    assert {fade.length for fade in fades} == {length}
    hard = edit(sound, crossfade=0).timeline
    assert not any(isinstance(segment.medium, Crossfade) for segment in hard.segments)
    near = np.zeros(faded.frames, bool)
    begins = np.cumsum([0, *(segment.length for segment in faded.segments)])
    for begin, segment in zip(begins, faded.segments, strict=False):
        near[begin : begin + segment.length] = isinstance(segment.medium, Crossfade)
    assert np.array_equal(heard(faded)[~near], heard(hard)[~near])


@pytest.mark.parametrize(
    ("made", "later"), [(0.1, 0.005), (0.005, 0.1), (0.1, 0), (0, 0.1), (0.02, 0.1)]
)
def test_cross_fades_of_any_length_are_undone_by_edits_with_any_other(
    made: float, later: float
) -> None:
    sound = tone()
    for start, stop in ((10_000, 12_000), (0, 12_000), (30_000, RATE)):
        clip = edits.copy(sound, start, stop)
        removed = edits.cut(sound, start, stop, crossfade=made).timeline
        back = edits.paste(removed, start, start, clip, crossfade=later).timeline
        assert back.segments == sound.segments
    clip = sound.slice(20_000, 32_000)
    pasted = edits.paste(sound, 10_000, 10_000, clip, crossfade=made).timeline
    assert edits.delete(pasted, 10_000, 22_000, crossfade=later).timeline.segments == sound.segments


def test_many_cuts_at_once_keep_the_longest_cross_fades_between_them() -> None:
    sound = edits.paste(tone(2), 20_000, 20_000, tone().slice(0, 12_000), crossfade=0.1).timeline
    sound = edits.delete(sound, 40_000, 45_000, crossfade=0.1).timeline
    cuts = [(18_000, 20_000), (32_000, 33_000), (38_500, 40_000), (60_000, 61_000)]
    one_by_one = sound
    for start, stop in reversed(cuts):
        one_by_one = closed(one_by_one, start, stop)
    together = all_closed(sound, cuts)
    assert np.array_equal(heard(together), heard(one_by_one))


def test_a_project_keeps_the_length_of_every_cross_fade(tmp_path: Path) -> None:
    document = Document(tone(2))
    for step, seconds in enumerate((0.1, 0.005, 0, 0.037)):
        start = 10_000 + 15_000 * step
        edit = edits.delete(document.timeline, start, start + 5000, crossfade=seconds)
        document.history.push(edit)
    states = [heard(state.timeline) for state in document.history.states]
    folder = tmp_path / "cuts.vstudio"
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    opened = Document.of_project(Project.open(folder))
    for state, was in zip(opened.history.states, states, strict=True):
        assert np.array_equal(heard(state.timeline), was)
    opened.autosave.close(discard=True)


def test_a_hard_cut_would_click() -> None:
    assert largest_step(tone().delete(10_000, 10_400)) > 0.5


def test_only_the_fade_itself_differs_from_a_hard_cut() -> None:
    sound = tone()
    soft, hard = edits.delete(sound, 10_000, 10_500).timeline, sound.delete(10_000, 10_500)
    differs = np.flatnonzero(heard(soft) != heard(hard))
    assert differs.min() >= 10_000 - FADE // 2
    assert differs.max() < 10_000 + FADE // 2
    assert np.array_equal(heard(without_crossfades(soft)), heard(hard))
    pasted = edits.paste(sound, 10_000, 10_000, sound.slice(200, 2200)).timeline
    assert np.array_equal(heard(pasted)[:10_000], heard(sound)[:10_000])
    assert np.array_equal(heard(pasted)[12_000:], heard(sound)[10_000:])


def test_what_belongs_together_is_joined_without_a_trace() -> None:
    sound = tone()
    for start, stop in ((10_000, 12_000), (0, 12_000), (30_000, RATE)):
        clip = edits.copy(sound, start, stop)
        removed = edits.cut(sound, start, stop).timeline
        assert edits.paste(removed, start, start, clip).timeline.segments == sound.segments
    pasted = edits.paste(sound, 10_000, 10_000, sound.slice(20_000, 22_000))
    assert edits.delete(pasted.timeline, 10_000, 12_000).timeline.segments == sound.segments


def test_cuts_at_one_place_again_and_again_stay_cheap_to_read() -> None:
    sound = tone()
    for step in range(60):
        sound = edits.delete(sound, 10_000 - step % 3, 10_020).timeline
    depths = [s.medium.depth for s in sound.segments if isinstance(s.medium, Crossfade)]
    assert max(depths) <= 4
    began = time.thread_time()
    heard(sound)
    assert time.thread_time() - began < 0.5


def test_a_cut_take_is_still_a_take_everywhere() -> None:
    sound = tone()
    wet = ArrayMedium(heard(sound)[:, np.newaxis] * np.float32(0.5), RATE)
    laid = edits.take_result(sound, 0, RATE, wet, "Enhance").timeline
    cut = edits.delete(laid, 10_000, 10_500).timeline
    take = take_at(cut, 10_000)
    assert take is not None
    assert take is take_at(cut, 9_999) is take_at(cut, 20_000)
    dry = edits.delete(sound, 10_000, 10_500).timeline
    assert np.array_equal(heard(at_strength(cut, take, 0.0).timeline), heard(dry))
    assert np.array_equal(heard(monitored(cut, "original")), heard(dry))
    removed = heard(monitored(cut, "removed"))
    np.testing.assert_allclose(removed[FADE * 4 : -FADE * 4], heard(dry)[960:-960] / 2, atol=1e-6)


def test_cross_fades_run_backwards_and_mix_like_all_sound() -> None:
    cut = edits.delete(tone(), 10_000, 10_500).timeline
    turned = processing.reverse(cut, 0, cut.frames).timeline
    np.testing.assert_allclose(heard(turned), heard(cut)[::-1], atol=1e-6)


def test_later_edits_at_a_cross_fade_leave_the_rest_of_it_alone() -> None:
    cut = edits.delete(tone(), 10_000, 10_500).timeline
    quiet = edits.silence(cut, 10_030, 10_050).timeline
    assert not heard(quiet)[10_030:10_050].any()
    assert np.array_equal(heard(quiet)[:10_030], heard(cut)[:10_030])
    assert np.array_equal(heard(quiet)[10_050:], heard(cut)[10_050:])
