"""Chains in files that come from anybody.

Modules: effects.chain_fields, effects.step_fields, plain_file.
"""

import json
from pathlib import Path

import pytest

from voicestudio.effects.chain import MOST_STEPS, Chain
from voicestudio.effects.chain_file import read_chain_file, write_chain_file
from voicestudio.effects.step import Step
from voicestudio.errors import UserError

MINE = Chain(
    "Intro",
    (
        Step("enhance", strength=0.7, profile="My voice"),
        Step("gain", {"level": -3.0}, on=False),
        Step("fade-in", {"length": 2.0, "shape": 1.0}),
    ),
)


def test_a_chain_is_the_same_after_the_file(tmp_path: Path) -> None:
    path = tmp_path / "intro.vschain"
    write_chain_file(MINE, path, replace=False)
    assert read_chain_file(path) == MINE
    with pytest.raises(UserError, match="exists already"):
        write_chain_file(MINE, path, replace=False)
    with pytest.raises(UserError, match="cannot be written"):
        write_chain_file(MINE, tmp_path / "none" / "a.vschain", replace=True)


STEP = {"effect": "gain", "values": {"level": 1}}
KIND = "VoiceStudio chain"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b" " * (1 << 18) + b"{}",
        b'{"kind": "VoiceStudio chain", "name": "a", "steps": [{"effect": "gain", "values": '
        b'{"level": NaN}}]}',
        {"name": "a", "steps": [STEP]},
        {"kind": KIND, "name": "a", "steps": []},
        {"kind": KIND, "name": "a", "steps": [STEP] * (MOST_STEPS + 1)},
        {"kind": KIND, "name": "a\nb", "steps": [STEP]},
        {"kind": KIND, "name": "", "steps": [STEP]},
        {"kind": KIND, "name": "a", "steps": ["gain"]},
        {"kind": KIND, "name": "a", "steps": [{**STEP, "strength": 2}]},
        {"kind": KIND, "name": "a", "steps": [{**STEP, "profile": 3}]},
        {"kind": KIND, "name": "a", "steps": [{**STEP, "values": {"level": "loud"}}]},
        {"kind": KIND, "name": "a", "steps": [{**STEP, "values": {"level": 1e6}}]},
        {"kind": KIND, "name": "a", "steps": [{"effect": "rm -rf", "values": {}}]},
        {"kind": KIND, "name": "a", "steps": [{"effect": "emotion", "values": {}}]},
    ],
)
def test_a_file_that_is_none_is_refused_in_one_sentence(tmp_path: Path, content: object) -> None:
    path = tmp_path / "strange.vschain"
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    with pytest.raises(UserError) as refused:
        read_chain_file(path)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 700
    with pytest.raises(UserError, match="cannot be read"):
        read_chain_file(tmp_path / "none.vschain")
