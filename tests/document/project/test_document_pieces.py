"""Regions, or what lies between markers, as files of their own."""

from voicestudio.audio.condition import SOUND
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.project.document_pieces import Piece, piece_names, pieces_of


def test_regions_come_before_markers() -> None:
    markers = Markers().added(Marker(5, 5, "m"), Marker(10, 20, "a"), Marker(15, 200, "b"))
    assert pieces_of(markers, SOUND, 100) == (Piece(10, 20, "a"), Piece(15, 100, "b"))


def test_markers_part_the_whole() -> None:
    markers = Markers().added(Marker(10, 10, "a"), Marker(40, 40, "b"), Marker(100, 100, "end"))
    assert pieces_of(markers, SOUND, 100) == (
        Piece(0, 10, ""),
        Piece(10, 40, "a"),
        Piece(40, 100, "b"),
    )
    assert pieces_of(Markers(), SOUND, 100) == ()


def test_names_are_those_of_files() -> None:
    names = ("", "Part one", "../../etc\n", 'a:b*?"<>|', "x" * 500, "\ud800")
    pieces = tuple(Piece(0, 1, name) for name in names)
    made = piece_names("talk", pieces, ".mp3")
    assert made[:4] == [
        "talk 01.mp3",
        "talk 02 Part one.mp3",
        "talk 03 etc.mp3",
        "talk 04 a b.mp3",
    ]
    assert all("/" not in name and len(name.encode()) < 100 for name in made)
    assert piece_names("t", pieces[:1] * 100, ".wav")[99] == "t 100.wav"
