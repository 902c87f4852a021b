"""The user's presets on the disk: kept, bounded, and read as what strangers may have written.

Modules: audio.preset_file.
"""

import json
from pathlib import Path

import pytest

from voicestudio.effects.chain import BUILT_IN_CHAINS, Chain
from voicestudio.effects.registry import effect
from voicestudio.effects.spec import Preset
from voicestudio.effects.step import Step
from voicestudio.effects.user_presets import (
    MOST_PRESETS,
    UserPresets,
    change_presets,
    read_presets,
)
from voicestudio.errors import UserError

CHAIN = Chain(
    "Mine",
    (
        Step("enhance", {}, profile="Ada"),
        Step("high-pass", {"frequency": 90.0}),
        Step("limiter", {}, on=False),
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "presets.json"


def test_what_is_kept_comes_back(path: Path) -> None:
    assert read_presets(path) == UserPresets()
    change_presets(path, lambda p: p.with_preset("compressor", Preset(" Ada ", {"ratio": 2.5})))
    kept = change_presets(path, lambda p: p.with_chain(CHAIN))
    assert read_presets(path) == kept
    assert kept.of("compressor") == (Preset("Ada", {"ratio": 2.5}),)
    assert kept.chains == (CHAIN,)
    assert kept.without_chain("Mine").without_preset("compressor", "Ada") == UserPresets()


def test_the_same_name_takes_the_place_of_the_other() -> None:
    once = UserPresets().with_preset("a", Preset("Soft", {"x": 1.0}))
    twice = once.with_preset("a", Preset("soft", {"x": 2.0}))
    assert twice.of("a") == (Preset("soft", {"x": 2.0}),)
    both = twice.with_preset("a", Preset("Hard", {}))
    with pytest.raises(UserError, match="already"):
        both.with_renamed_preset("a", "Hard", "SOFT")


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 61, "\u202egnp"])
def test_names_are_plain_text_of_some_length(name: str) -> None:
    with pytest.raises(UserError, match="preset"):
        UserPresets().with_preset("a", Preset(name, {}))


def test_there_are_only_so_many() -> None:
    full = UserPresets({"a": tuple(Preset(str(n), {}) for n in range(MOST_PRESETS))})
    assert full.with_preset("a", Preset("7", {"x": 1.0}))
    with pytest.raises(UserError, match="delete one first"):
        full.with_preset("a", Preset("new", {}))


GOOD = {"name": "Good", "values": {"x": 1}}
STEP = {"effect": "limiter", "values": {}, "on": True}


@pytest.mark.parametrize(
    "bad",
    [
        {"effects": {"a": [GOOD, {"name": "x" * 99, "values": {}}, {"name": "v"}, 7, None]}},
        {"effects": {"a": [GOOD, {"name": "Good", "values": {"x": 2}}], "b": {}, "c" * 999: []}},
        {"effects": {"a": [GOOD, {"name": "huge", "values": {"x": 1e300}}]}},
        {"effects": {"a": [GOOD, {"name": "text", "values": {"x": "1"}}]}, "chains": "none"},
        {"effects": {"a": [GOOD]}, "chains": [{"name": "long", "steps": [STEP] * 17}]},
        {"effects": {"a": [GOOD]}, "chains": [{"name": "no", "steps": []}, {"name": "no"}]},
        {"effects": {"a": [GOOD]}, "chains": [{"name": "on", "steps": [{**STEP, "on": 1}]}]},
        {"effects": {"a": [GOOD]}, "chains": [{"name": "e", "steps": [{**STEP, "effect": ""}]}]},
        {"effects": {"a": [GOOD]}, "chains": [{"name": "p", "steps": [{**STEP, "profile": 7}]}]},
        {"effects": {"a": [GOOD]}, "chains": [{"name": "p", "steps": [{**STEP, "profile": "\n"}]}]},
    ],
)
def test_entries_that_make_no_sense_are_left_out(path: Path, bad: object) -> None:
    path.write_text(json.dumps(bad))
    found = read_presets(path)
    assert found.of("a") == (Preset("Good", {"x": 1.0}),)
    assert not found.of("b")
    assert not found.chains


def test_what_comes_with_the_program_keeps_its_name(path: Path) -> None:
    chain, preset = BUILT_IN_CHAINS[1].name, effect("compressor").presets[0].name
    for name in (chain.upper(), f" {chain}", "export only"):
        with pytest.raises(UserError, match="comes with VoiceStudio"):
            UserPresets().with_chain(Chain(name, CHAIN.steps))
    with pytest.raises(UserError, match="comes with VoiceStudio"):
        UserPresets().with_preset("compressor", Preset(preset.upper(), {}))
    own = UserPresets().with_preset("compressor", Preset("Mine", {}))
    with pytest.raises(UserError, match="comes with VoiceStudio"):
        own.with_renamed_preset("compressor", "Mine", preset)
    written = {
        "effects": {"compressor": [{"name": preset.lower(), "values": {}}]},
        "chains": [{"name": name, "steps": [STEP]} for name in (chain, f"{chain} 2")],
    }
    path.write_text(json.dumps(written))
    found = read_presets(path)
    assert [one.name for one in found.chains] == [f"{chain} 3", f"{chain} 2"]
    assert [one.name for one in found.of("compressor")] == [f"{preset.lower()} 2"]


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b"[]", b'{"effects": NaN}', b"[" * 9_999])
def test_a_damaged_file_is_told_and_kept(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(UserError, match="cannot be read"):
        read_presets(path)
    change_presets(path, lambda presets: presets.with_chain(CHAIN))
    assert read_presets(path).chains == (CHAIN,)
    assert path.with_name("presets-damaged.json").read_bytes() == content


def test_a_file_that_cannot_be_read_stays(path: Path) -> None:
    path.mkdir()
    with pytest.raises(UserError, match="cannot be read"):
        change_presets(path, lambda presets: presets.with_chain(CHAIN))
    assert [one.name for one in path.parent.iterdir()] == [path.name]
