"""The replay set that is shipped: small, complete, permissively licensed, and good to pack."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from voicestudio.paths import resource_path
from voicestudio.training.common.corpus import Pack, enhancer_splits, is_learnt_from
from voicestudio.training.common.manifest import Entry
from voicestudio.training.common.mixer import Mixer
from voicestudio.training.common.preprocessing import measured_bandwidth
from voicestudio.training.personal.enhancer.replay_pack import replay_pack
from voicestudio.training.personal.replay import replay_entries

_FOLDER = resource_path("replay")
_LICENCES = {"CC0-1.0", "CC-BY", "CC-BY-4.0", "public domain", "MIT"}
_HIGHEST_BYTES = 12_000_000
# Measured on by benchmarks.finetune or held out from the shipped weights.
_NEVER = ("emodb_13", "emodb_14", "bangla_27", "bangla_28", "bangla_29", "nk-cream_[", "birds")


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return replay_entries()


def test_the_set_is_complete_and_small(entries: list[Entry]) -> None:
    files = {path for path in _FOLDER.rglob("*") if path.is_file()}
    texts = {_FOLDER / "manifest.csv", _FOLDER / "CREDITS.md"}
    assert files == {entry.file for entry in entries} | texts
    assert sum(path.stat().st_size for path in files) <= _HIGHEST_BYTES
    assert all(path.stat().st_size for path in files)


def test_anybody_may_use_all_of_it_and_everybody_is_credited(entries: list[Entry]) -> None:
    assert {entry.licence for entry in entries} <= _LICENCES
    assert all(is_learnt_from(entry) for entry in entries)
    credits = (_FOLDER / "CREDITS.md").read_text(encoding="utf-8")
    for name in {e.corpus for e in entries} | {e.file.stem for e in _of(entries, "blanket")}:
        assert name in credits


def test_nobody_is_in_it_whom_measurements_need(entries: list[Entry]) -> None:
    for entry in entries:
        assert entry.speaker not in _NEVER
        assert not entry.file.stem.startswith(_NEVER)


def test_speech_and_noises_are_varied_and_both_splits_have_some(entries: list[Entry]) -> None:
    splits = enhancer_splits(entries)
    counts = Counter((entry.set, split) for entry, split in zip(entries, splits, strict=True))
    assert counts["speech", "train"] > 150
    assert counts["speech", "validation"] > 10
    assert counts["noise", "train"] > 30
    assert counts["noise", "validation"] > 2
    speech = _of(entries, set_="speech")
    assert len({entry.speaker for entry in speech}) >= 60
    assert {"en", "de", "fr", "bn"} <= {entry.language for entry in speech}


def test_every_file_decodes_into_a_pack_with_the_band_that_it_says(
    entries: list[Entry],
    with_replay_set: Callable[[Path], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("VOICESTUDIO_CACHE", str(tmp_path))
    with_replay_set(tmp_path)
    pack = Pack(replay_pack(lambda _: None))
    assert {r.path for r in pack.recordings} == {entry.path for entry in entries}
    for recording in pack.recordings:
        if recording.corpus == "kathleen":
            samples = pack.read(recording, 0, recording.frames)
            assert measured_bandwidth(samples) > 19_000, recording.path
    assert Mixer(pack, "validation", 1.0, seed=1).mixture(0).noisy.shape == (48_000,)


def _of(entries: list[Entry], corpus: str = "", set_: str = "") -> list[Entry]:
    return [e for e in entries if corpus in ("", e.corpus) and set_ in ("", e.set)]
