"""Label files as Audacity writes and reads them."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicestudio.document.editing.markers import Marker
from voicestudio.document.project.label_files import read_labels, write_labels
from voicestudio.errors import UserError
from voicestudio.printable import is_plain

RATE = 44_100
FRAMES = 100 * RATE


def read(path: Path, text: str) -> tuple[Marker, ...]:
    path.write_bytes(text.encode())
    return read_labels(path, RATE, FRAMES)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "labels.txt"


def test_a_file_of_audacity_is_read(path: Path) -> None:
    text = "1.000000\t1.000000\tStart\r\n2.5\t4\tQuestion: why?\n\\\t200.0\t3000.0\n5,5\t6\n\n"
    assert read(path, "\ufeff" + text) == (
        Marker(RATE, RATE, "Start"),
        Marker(RATE * 5 // 2, 4 * RATE, "Question: why?"),
        Marker(RATE * 11 // 2, 6 * RATE, ""),
    )


def test_what_lies_behind_the_end_is_brought_to_it(path: Path) -> None:
    assert read(path, "99\t130\tlast") == (Marker(99 * RATE, FRAMES, "last"),)


GOOD = [
    ("crlf", b"1\t2\tone\r\n3\t3\ttwo\r\n", [(1, 2, "one"), (3, 3, "two")]),
    ("old mac", b"1\t2\tone\r3\t3\ttwo\r", [(1, 2, "one"), (3, 3, "two")]),
    ("bom", b"\xef\xbb\xbf1\t2\tone", [(1, 2, "one")]),
    ("utf-16 le", "1\t2\tö\n".encode("utf-16"), [(1, 2, "ö")]),
    ("utf-16 be", b"\xfe\xff" + "1\t2\tö\n".encode("utf-16-be"), [(1, 2, "ö")]),
    ("windows", "1\t2\tcafé\n".encode("cp1252"), [(1, 2, "café")]),
    ("commas", b"1,5\t2,5\tone", [(1.5, 2.5, "one")]),
    ("spectral lines", b"1\t2\tone\n\\\t-1.0\t2000.0\n3\t3\ttwo\n", [(1, 2, "one"), (3, 3, "two")]),
    ("no name", b"1.0\t2.0\n3\t3\t\n", [(1, 2, ""), (3, 3, "")]),
    ("spaces", b" 0.5   5.25  the siren \n", [(0.5, 5.25, "the siren")]),
    ("tab in a name", b"1\t2\tone\ttwo", [(1, 2, "one two")]),
    ("clock", b"00:00:01\t00:01:02.5\tone\n1:02\t1:03,5\ttwo",
     [(1, 62.5, "one"), (62, 63.5, "two")]),
    ("turned round", b"2.0\t1.0\tone", [(1, 2, "one")]),
    ("by rounding", b"0.888009796\t0.888009795\tone", [(0.888009796, 0.888009796, "one")]),
    ("below 0", b"-0.000001\t1.0\tone\n-5\t-4\ttwo", [(0, 0, "two"), (0, 1, "one")]),
    ("behind the end", b"99\t1e3\tone\n200\t300\ttwo", [(99, 100, "one"), (100, 100, "two")]),
    ("exponents", b"1e0\t+2.E0\tone\n.5\t.5\ttwo", [(0.5, 0.5, "two"), (1, 2, "one")]),
    ("separators", "1\t2\ta\u2028b\n3\t3\tc\u0085d\x0be\x0cf\x1cg\n".encode(),
     [(1, 2, "a b"), (3, 3, "c d e f g")]),
    ("nul", b"1\t2\ta\0b", [(1, 2, "ab")]),
    ("control", b"1\t2\t\x1b[31mred\x07", [(1, 2, "[31mred")]),
    ("backslash", b"1\t2\t\\name", [(1, 2, "\\name")]),
    ("emoji", '1\t2\t"hi" \N{STUDIO MICROPHONE}'.encode(), [(1, 2, '"hi" \N{STUDIO MICROPHONE}')]),
    ("empty", b"\n \n", []),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "data", "wanted"), GOOD)
def test_odd_files_mean_what_they_can_mean(path: Path, _case: str, data: bytes, wanted) -> None:
    path.write_bytes(data)
    read = read_labels(path, RATE, FRAMES)
    assert [(m.start, m.stop, m.name) for m in read] == [
        (round(start * RATE), round(stop * RATE), name) for start, stop, name in wanted
    ]
    assert read.note == ""


BAD_LINES = (
    *("nan\t1\tx", "inf\tinf\tx", "Start\tEnd\tName", "00:10 Intro", "1,234.5\t1,235\tx", "one"),
    *("1e400\t1e400\tx", "9" * 5000 + "\t1\tx", "1:99:99\t2\tx", "٣\t٤\tx", "0x1\t2\tx", "\t\tx"),
)


@pytest.mark.parametrize("line", BAD_LINES)
def test_a_line_that_is_no_label_is_told_of_and_the_others_come_in(path: Path, line: str) -> None:
    read_back = read(path, f"1\t2\tfine\n{line}\n3\t3\ttoo\n")
    assert [m.name for m in read_back] == ["fine", "too"]
    assert read_back.note.startswith("1 of 3 lines was skipped: line 2: ")
    assert len(read_back.note) < 200
    with pytest.raises(UserError, match=r"labels\.txt is not a label file; line 1: "):
        read(path, line)


def test_many_bad_lines_are_counted(path: Path) -> None:
    lines = [f"{n}\t{n}\tlabel" if n % 40 else f"chapter {n}" for n in range(1, 121)]
    read_back = read(path, "\n".join(lines))
    assert len(read_back) == 117
    assert read_back.note.startswith("3 of 120 lines were skipped: line 40: 'chapter'")


def test_names_are_bounded(path: Path) -> None:
    assert len(read(path, f"1\t2\t{'x' * 100_000}")[0].name) == 1000


def test_files_that_cannot_be_used_are_users_errors(path: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"labels\.txt cannot be read"):
        read_labels(path, RATE, FRAMES)
    os.mkfifo(path)
    with pytest.raises(UserError, match="it is a device or pipe, not a file"):
        read_labels(path, RATE, FRAMES)
    path.unlink()
    path.write_bytes(b"RIFF\x00\x01\x02WAVE" + bytes(range(256)) * 200)
    with pytest.raises(UserError, match="is not a label file"):
        read_labels(path, RATE, FRAMES)
    path.write_bytes(b"1\t2\tx\n" * 1_000_000)
    with pytest.raises(UserError, match="too large"):
        read_labels(path, RATE, FRAMES)
    with pytest.raises(UserError, match="cannot be written"):
        write_labels(path / "inside" / "x.txt", (), RATE)


@given(st.binary(max_size=200) | st.text("\t\n\r\\.,:-+e0123456789abx\u2028 ").map(str.encode))
@settings(max_examples=300)
def test_any_bytes_give_markers_in_the_recording_or_a_users_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(data)
    try:
        markers = read_labels(path, RATE, FRAMES)
    except UserError:
        return
    for marker in markers:
        assert 0 <= marker.start <= marker.stop <= FRAMES
        assert all(map(is_plain, marker.name))
    for rate in (8_000, RATE, 384_000):
        moved = read_labels(path, rate, FRAMES)
        write_labels(path.with_name("again.txt"), moved, rate)
        assert read_labels(path.with_name("again.txt"), rate, FRAMES) == moved


labels = st.builds(
    lambda start, length, name: Marker(start, min(start + length, FRAMES), name),
    st.integers(0, FRAMES),
    st.integers(0, RATE),
    st.text(st.characters(exclude_categories=["C", "Z"]), max_size=20),
)


@given(st.lists(labels, max_size=5))
def test_what_is_written_is_read_back_to_the_frame(
    tmp_path_factory: pytest.TempPathFactory, markers: list[Marker]
) -> None:
    path = tmp_path_factory.getbasetemp() / "round_trip.txt"
    write_labels(path, tuple(markers), RATE)
    assert read_labels(path, RATE, FRAMES) == tuple(sorted(markers))


def test_names_stay_on_their_line(path: Path) -> None:
    write_labels(path, (Marker(0, 0, "two\nlines\tand a tab"),), RATE)
    assert path.read_text() == "0.000000\t0.000000\ttwo lines and a tab\n"
