"""What edits do to markers, regions and splits."""

import pytest

from voicestudio.document.editing.markers import Marker, Markers


def at(frame: int) -> Markers:
    return Markers((Marker(frame, frame, "m"),))


def over(start: int, stop: int) -> Markers:
    return Markers((Marker(start, stop, "r"),))


def places(markers: Markers) -> list[tuple[int, int]]:
    return [(label.start, label.stop) for label in markers.labels]


@pytest.mark.parametrize(
    ("frame", "left"),
    [(5, 5), (10, 10), (11, None), (19, None), (20, 10), (25, 15)],
)
def test_a_marker_strictly_inside_a_deletion_goes_others_stay_with_their_sound(
    frame: int, left: int | None
) -> None:
    markers = at(frame).replaced(10, 20, 0)
    assert places(markers) == ([] if left is None else [(left, left)])


@pytest.mark.parametrize(
    ("region", "left"),
    [
        ((2, 8), (2, 8)),
        ((2, 10), (2, 10)),
        ((2, 15), (2, 10)),
        ((2, 20), (2, 10)),
        ((2, 30), (2, 20)),
        ((10, 20), None),
        ((12, 18), None),
        ((10, 25), (10, 15)),
        ((15, 25), (10, 15)),
        ((20, 25), (10, 15)),
        ((22, 25), (12, 15)),
    ],
)
def test_a_region_loses_what_a_deletion_takes_of_it(
    region: tuple[int, int], left: tuple[int, int] | None
) -> None:
    assert places(over(*region).replaced(10, 20, 0)) == ([] if left is None else [left])


def test_an_insertion_pushes_what_begins_there_and_widens_what_lies_around_it() -> None:
    assert places(at(10).replaced(10, 10, 5)) == [(15, 15)]
    assert places(at(9).replaced(10, 10, 5)) == [(9, 9)]
    assert places(over(10, 12).replaced(10, 10, 5)) == [(15, 17)]
    assert places(over(8, 10).replaced(10, 10, 5)) == [(8, 10)]
    assert places(over(8, 12).replaced(10, 10, 5)) == [(8, 17)]


def test_what_is_pasted_over_a_region_belongs_to_none_that_only_touches_it() -> None:
    assert places(over(5, 15).replaced(10, 20, 3)) == [(5, 10)]
    assert places(over(15, 25).replaced(10, 20, 3)) == [(13, 18)]
    assert places(over(10, 20).replaced(10, 20, 3)) == []


def test_trimming_keeps_what_is_inside_and_both_ends() -> None:
    markers = Markers(
        (Marker(0, 0), Marker(10, 10), Marker(15, 15), Marker(20, 20), Marker(21, 21)), (5, 10, 15)
    )
    kept = markers.kept(10, 20)
    assert places(kept) == [(0, 0), (5, 5), (10, 10)]
    assert kept.splits == (5,)
    assert places(over(5, 15).kept(10, 20)) == [(0, 5)]
    assert places(over(5, 10).kept(10, 20)) == []


def test_reversing_takes_markers_along() -> None:
    markers = Markers((Marker(12, 12, "a"), Marker(11, 14, "b"), Marker(5, 15, "c")), (18,))
    turned = markers.mirrored(10, 20)
    assert turned.labels == (Marker(5, 15, "c"), Marker(16, 19, "b"), Marker(18, 18, "a"))
    assert turned.splits == (12,)
    assert turned.mirrored(10, 20) == Markers(tuple(sorted(markers.labels)), markers.splits)


def test_markers_stay_in_order_whatever_is_added_changed_or_removed() -> None:
    markers = Markers().added(Marker(9, 9, "b"), Marker(3, 3, "a"))
    assert places(markers) == [(3, 3), (9, 9)]
    moved = markers.changed(Marker(3, 3, "a"), Marker(12, 12, "a"))
    assert places(moved) == [(9, 9), (12, 12)]
    assert places(moved.removed(Marker(9, 9, "b"))) == [(12, 12)]


def test_neighbours_of_a_frame() -> None:
    markers = Markers().added(Marker(3, 3), Marker(9, 12))
    assert markers.after(2) == markers.before(4) == Marker(3, 3)
    assert markers.after(3) == Marker(9, 12)
    assert markers.after(9) is None
    assert markers.before(3) is None


def test_splits_are_joined_in_a_range() -> None:
    markers = Markers().split(5, 9, 5, 2)
    assert markers.splits == (2, 5, 9)
    assert markers.joined(3, 9).splits == (2,)
