"""A pack carried in parts: the same recordings, some of everybody's, in folders of a given size."""

import json

import numpy as np
import pytest

from research.carried_pack import in_turn, main, unpack, write
from voicestudio.errors import UserError
from voicestudio.training.common.corpus import Pack
from voicestudio.training.enhancer.held_out import check_pack

_LARGEST = 900_000


def _size(folder):
    return sum(path.stat().st_size for path in folder.iterdir())


@pytest.fixture(scope="module")
def carried(pack, tmp_path_factory):
    """All of the miniature corpus, in as many parts as it takes, and unpacked again."""
    folder = tmp_path_factory.mktemp("carried")
    parts = str(folder / "parts")
    sizes = ("--parts", "9", "--mib", str(_LARGEST / 2**20), "--kbits", "96")
    assert main(["write", str(pack), "-o", parts, *sizes]) == 0
    sent = sorted(map(str, (folder / "parts").iterdir()))
    assert main(["unpack", *sent, "-o", str(folder / "pack")]) == 0
    return folder


def test_what_arrives_is_what_was_sent(pack, carried):
    sent = {(r.path, r.offset): r for r in Pack(pack).recordings}
    arrived = Pack(carried / "pack")
    by_path = {r.path: r for r in sent.values()}
    assert len(arrived.recordings) == len(sent)
    for recording in arrived.recordings:
        original = by_path[recording.path]
        for name in ("kind", "corpus", "speaker", "split", "frames", "weight", "events"):
            assert getattr(recording, name) == getattr(original, name)
        assert recording.bandwidth_hz == min(original.bandwidth_hz, 20_000)
        got = arrived.read(recording, 0, recording.frames)
        wanted = Pack(pack).read(original, 0, original.frames)
        # Opus keeps neither the phase nor anything above 20 kHz to the bit.
        spectra = (np.abs(np.fft.rfft(x))[100:8_000] for x in (got, wanted))
        assert np.corrcoef(*(np.log(s.reshape(-1, 50).mean(axis=1)) for s in spectra))[0, 1] > 0.9
        assert np.corrcoef(got, wanted)[0, 1] > 0.8


def test_parts_are_no_larger_than_asked_for_and_each_has_some_of_all(carried, tmp_path):
    parts = sorted((carried / "parts").iterdir())
    assert len(parts) > 1
    assert all(_size(part) <= _LARGEST for part in parts)
    unpack(parts[:1], tmp_path / "pack")
    check_pack(tmp_path / "pack")


def test_a_smaller_pack_has_less_of_everybody_and_not_fewer_people(pack):
    recordings = Pack(pack).recordings
    order = list(in_turn(recordings))
    assert sorted(r.path for r in order) == sorted(r.path for r in recordings)
    first = order[: len(order) // 2]
    assert {r.corpus for r in first} == {r.corpus for r in recordings}
    speech = sum(r.frames for r in first if (r.kind, r.split) == ("speech", "train"))
    assert 0.5 < speech / sum(r.frames for r in first) < 0.9


def test_no_more_parts_are_written_than_asked_for(pack, tmp_path):
    write(pack, tmp_path, parts=1, largest=_LARGEST, kbits=96)
    assert [path.name for path in tmp_path.iterdir()] == ["part-1"]
    rows = json.loads((tmp_path / "part-1" / "index.json").read_text())
    assert 0 < len(rows) < len(Pack(pack).recordings)
    with pytest.raises(UserError, match="cannot be made"):
        write(pack, tmp_path, parts=1, largest=_LARGEST, kbits=96)
    with pytest.raises(UserError, match="too small"):
        write(pack, tmp_path / "small", parts=1, largest=1_000, kbits=96)


def test_a_folder_that_is_no_part_is_refused(tmp_path, capsys):
    assert main(["unpack", str(tmp_path), "-o", str(tmp_path / "pack")]) == 2
    assert "cannot be unpacked" in capsys.readouterr().err
