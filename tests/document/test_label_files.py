"""Label files as Audacity writes and reads them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicestudio.document.label_files import read_labels, write_labels
from voicestudio.document.markers import Marker
from voicestudio.errors import UserError

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


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("1.0 2.0 no tabs", "with tabs between"),
        ("one\t2.0\tx", "'one' is not a time"),
        ("-1\t2.0\tx", "'-1' is not a time"),
        ("nan\t2.0\tx", "'nan' is not a time"),
        ("3\t2\tx", "before its start"),
    ],
)
def test_a_line_that_is_no_label_is_named(path: Path, line: str, reason: str) -> None:
    with pytest.raises(UserError, match=f"Line 2 of labels.txt .*{reason}"):
        read(path, f"1\t2\tfine\n{line}\n")


def test_files_that_cannot_be_used_are_users_errors(path: Path) -> None:
    with pytest.raises(UserError, match=r"labels\.txt cannot be read"):
        read_labels(path, RATE, FRAMES)
    path.write_bytes(b"\xff\xfe\x00RIFF")
    with pytest.raises(UserError, match="not text"):
        read_labels(path, RATE, FRAMES)
    with pytest.raises(UserError, match="cannot be written"):
        write_labels(path / "inside" / "x.txt", (), RATE)


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
