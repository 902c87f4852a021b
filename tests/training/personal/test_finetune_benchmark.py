"""The benchmark of personal enhancers: what it counts, and what it says without recordings."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import finetune
from benchmarks.finetune import FinetuneRow, table, verdicts
from benchmarks.finetune_material import CASES, TUNING

_BASE = {"pesq": 1.8, "si_sdr": 3.0, "stoi": 0.8}
_BETTER = {"pesq": 2.0, "si_sdr": 4.5, "stoi": 0.82}
_ROW = FinetuneRow(
    "anna", "fan", 0.4, 90.0, 10.0, True, "", 100, 300.0, 500.0, False, 0.5,
    _BASE, _BASE, _BETTER, _BASE, _BASE,
)  # fmt: skip


def _missed(rows: list[FinetuneRow]) -> set[str]:
    return {figure.name for figure in verdicts(rows) if not figure.met}


def test_targets_are_met_by_clear_gains_and_the_table_names_the_speaker() -> None:
    assert not _missed([_ROW])
    assert "| anna | fan | 0.4 | 1.800 → 2.000 | 3.000 → 4.500 |" in table([_ROW])


def test_a_refused_model_counts_as_no_gain_and_no_loss() -> None:
    worse = replace(_ROW, accepted=False, personal={**_BASE, "si_sdr": -9.0})
    assert _missed([worse]) == {"pesq gained, lacking", "si_sdr gained, lacking"}


def test_an_accepted_model_that_is_worse_is_told() -> None:
    worse = replace(_ROW, personal={**_BETTER, "pesq": 1.7})
    missed = {figure.name: figure for figure in verdicts([_ROW, worse]) if not figure.met}
    assert missed["accepted, yet worse"].detail == "anna"


def test_forgetting_and_slowness_miss_their_targets() -> None:
    forgetful = replace(_ROW, general_personal={**_BASE, "pesq": 1.7}, wall_seconds=700.0)
    assert _missed([forgetful]) == {"general PESQ, fall", "slowest training"}


def test_recipes_are_chosen_by_other_speakers_than_measured() -> None:
    measured = {case.speaker for case in CASES}
    assert len(measured) == 8
    assert not measured & {case.speaker for case in TUNING}


def test_without_recordings_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["finetune", "--data", str(tmp_path)])
    assert finetune.main() == 2
    assert f"there are no recordings in {tmp_path}" in capsys.readouterr().err
